import { type Member, membersOf, membersOfValue, objectText } from "./json-members.ts";
import type { Carried, JsonObject } from "./rpc-message.ts";

/** What an older server asks of its client in mid-call (2025): each is a JSON-RPC request that waits for its answer. */
export const questionMethods = ["elicitation/create", "sampling/createMessage", "roots/list"] as const;
export type QuestionMethod = (typeof questionMethods)[number];

export type Question = {
  /** What the client calls it by. */
  readonly key: string;
  /** What the server calls it by, as the text of its JSON-RPC id. */
  readonly idText: string;
  readonly method: QuestionMethod;
  readonly params: Carried | undefined;
};

/** An answer on its way to the server: the members of a JSON-RPC response beside its id. */
export type Answer = { readonly idText: string; readonly body: Member };

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isQuestionMethod = (method: string): method is QuestionMethod =>
  (questionMethods as readonly string[]).includes(method);

/** Why a server may not ask this of this client: it never said that it can. */
export const refuseQuestion = (
  method: string,
  params: JsonObject | undefined,
  capabilities: JsonObject,
): { readonly code: number; readonly message: string } | undefined => {
  const notFound = { code: -32601, message: "Method not found" };
  if (!isQuestionMethod(method)) return notFound;
  const name = {
    "elicitation/create": "elicitation",
    "sampling/createMessage": "sampling",
    "roots/list": "roots",
  }[method];
  const capability = capabilities[name];
  if (!isObject(capability)) return notFound;
  if (params?.mode === "url" && !isObject(capability.url))
    return { code: -32602, message: "The client does not support this mode of elicitation" };
  return undefined;
};

const isAnswer = (method: QuestionMethod, value: JsonObject): boolean => {
  switch (method) {
    case "elicitation/create":
      return value.action === "accept" || value.action === "decline" || value.action === "cancel";
    case "sampling/createMessage":
      return typeof value.role === "string" && value.content !== undefined;
    case "roots/list":
      return Array.isArray(value.roots);
  }
};

/** A client of 2025 may refuse a question with an error, which comes as `{ error }` in the place of a result. */
const isRefusal = (value: JsonObject): boolean =>
  isObject(value.error) && Number.isInteger(value.error.code) && typeof value.error.message === "string";

/** Progress of the client is nobody's to see here: the token is one of the server's own connection. */
const withoutToken = ({ value, exact }: Carried): string => {
  const members = exact === undefined ? membersOfValue(value) : [...membersOf(exact)];
  return objectText(
    members.flatMap(([name, text]): readonly Member[] => {
      if (name !== "_meta") return [[name, text]];
      const kept = [...membersOf(text)].filter(([each]) => each !== "progressToken");
      return kept.length === 0 ? [] : [[name, objectText(kept)]];
    }),
  );
};

/** The open questions of one call. */
export type Questions = {
  readonly ask: (idText: string, method: QuestionMethod, params: Carried | undefined) => void;
  /** The server does not want to know any more. */
  readonly withdraw: (idText: string) => void;
  readonly open: () => readonly Question[];
  /**
   * Takes what the client says. A question without a proper answer stays open; answers to no question are ignored.
   * @param texts the text of each answer by its question's key
   */
  readonly answer: (texts: ReadonlyMap<string, string>) => readonly Answer[];
  /** Ends all questions in the place of a client that says nothing more. */
  readonly close: () => readonly Answer[];
  /** The text of the result that asks all of them (`InputRequiredResult`, 2026-07-28). */
  readonly text: () => string;
};

const NO_ANSWER = '{"code":-32603,"message":"The client gave no answer"}';

export const createQuestions = (): Questions => {
  const open = new Map<string, Question>();
  let asked = 0;

  const take = (question: Question, text: string | undefined): Answer | undefined => {
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    if (text === undefined || !isObject(value)) return undefined;
    const { idText, key } = question;
    if (isAnswer(question.method, value)) {
      open.delete(key);
      return { idText, body: ["result", text] };
    }
    if (!isRefusal(value)) return undefined;
    open.delete(key);
    return { idText, body: ["error", membersOf(text).get("error") ?? NO_ANSWER] };
  };

  return {
    ask: (idText, method, params) => {
      asked += 1;
      const key = `question-${asked}`;
      open.set(key, { key, idText, method, params });
    },
    withdraw: (idText) => {
      for (const question of open.values()) if (question.idText === idText) open.delete(question.key);
    },
    open: () => [...open.values()],
    answer: (texts) =>
      [...open.values()].flatMap((question) => take(question, texts.get(question.key)) ?? []),
    close: () => {
      const unanswered = [...open.values()];
      open.clear();
      return unanswered.map(({ idText }) => ({ idText, body: ["error", NO_ANSWER] }));
    },
    text: () =>
      objectText([
        ["resultType", '"input_required"'],
        [
          "inputRequests",
          objectText(
            [...open.values()].map(({ key, method, params }): Member => {
              const asks: readonly Member[] = [["method", JSON.stringify(method)]];
              return [
                key,
                objectText(params === undefined ? asks : [...asks, ["params", withoutToken(params)]]),
              ];
            }),
          ),
        ],
      ]),
  };
};
