import { randomToken } from "@portcullis/crypto";
import { type Json, type JsonObject, memberTexts, objectText, textOf } from "./json-text.ts";
import type { Members } from "./ports.ts";

/** Questions of servers on their way to clients of 2025: JSON-RPC requests over the stream of a POST, answered by POSTs. */
export type Questions = {
  /**
   * Asks all of them at once, and waits for all answers.
   * @param send a message to the client; false where it cannot take one
   */
  readonly ask: (
    asked: {
      readonly session: string;
      readonly capabilities: Members;
      readonly requests: JsonObject;
      readonly send: (message: string) => boolean;
      /** Milliseconds. */
      readonly timeoutMs: number;
    },
    cancelled: AbortSignal,
  ) => Promise<Asked>;
  /** A client's JSON-RPC response, as it came. False where nobody here waits for it. */
  readonly take: (session: string, question: string, text: string) => boolean;
};

export type Asked =
  /** `InputResponses`: an error that a client answered stands as `{ error }` in the place of a result. */
  | { readonly kind: "answered"; readonly responses: Json; readonly refusals: readonly JsonObject[] }
  | { readonly kind: "silent" }
  | { readonly kind: "cancelled" };

/** Which capability of a client a question needs. */
const CAPABILITY: Readonly<Record<string, string>> = {
  "elicitation/create": "elicitation",
  "sampling/createMessage": "sampling",
  "roots/list": "roots",
};

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A question that the client never said it could answer is answered in its place. */
const NOT_FOUND = '{"error":{"code":-32601,"message":"Method not found"}}';

type Pending = { readonly session: string; readonly answer: (text: string) => void };

/** @param instance this one: the answer may come in at another, which has to know where to bring it */
export const createQuestions = (instance: string): Questions => {
  const pending = new Map<string, Pending>();

  const textsOf = (requests: JsonObject): ReadonlyMap<string, string> => memberTexts(textOf(requests));

  return {
    ask: ({ session, capabilities, requests, send, timeoutMs }, cancelled) =>
      new Promise((resolve) => {
        const responses = new Map<string, string>();
        const open = new Map<string, string>();
        const questions = textsOf(requests);

        const end = (asked: Asked): void => {
          clearTimeout(timer);
          cancelled.removeEventListener("abort", onCancelled);
          for (const id of open.values()) {
            pending.delete(id);
            const params = { requestId: id, reason: "The answer is not needed any more" };
            send(JSON.stringify({ jsonrpc: "2.0", method: "notifications/cancelled", params }));
          }
          resolve(asked);
        };
        const onCancelled = (): void => end({ kind: "cancelled" });
        const take = (key: string, text: string): void => {
          responses.set(key, text);
          const id = open.get(key);
          if (id !== undefined) pending.delete(id);
          open.delete(key);
          if (responses.size === questions.size) end(answered(responses, [...questions.keys()]));
        };
        const timer = setTimeout(() => end({ kind: "silent" }), timeoutMs);
        if (cancelled.aborted) return onCancelled();
        cancelled.addEventListener("abort", onCancelled);

        if (questions.size === 0) return end(answered(responses, []));
        for (const [key, text] of questions) {
          const members = memberTexts(text);
          const method: unknown = JSON.parse(members.get("method") ?? "null");
          const needed = typeof method === "string" ? CAPABILITY[method] : undefined;
          if (needed === undefined || !isObject(capabilities[needed])) {
            take(key, NOT_FOUND);
            continue;
          }
          const id = `${instance}.${randomToken(12)}`;
          open.set(key, id);
          pending.set(id, { session, answer: (answer) => take(key, answer) });
          const question = objectText([
            ["jsonrpc", '"2.0"'],
            ["id", JSON.stringify(id)],
            ["method", JSON.stringify(method)],
            ...(members.has("params") ? [["params", members.get("params") ?? "{}"] as const] : []),
          ]);
          if (!send(question)) return end({ kind: "silent" });
        }
      }),
    take: (session, question, text) => {
      const waiting = pending.get(question);
      if (waiting === undefined || waiting.session !== session) return false;
      const members = memberTexts(text);
      const result = members.get("result");
      const error = members.get("error");
      waiting.answer(result ?? objectText([["error", error ?? "null"]]));
      return true;
    },
  };
};

const answered = (texts: ReadonlyMap<string, string>, keys: readonly string[]): Asked => {
  const responses = parsed(objectText(keys.map((key) => [key, texts.get(key) ?? "null"] as const)));
  const refusals = keys.flatMap((key) => {
    const members = memberTexts(texts.get(key) ?? "");
    const error = members.size === 1 ? members.get("error") : undefined;
    return error?.startsWith("{") === true ? [parsed(error) as JsonObject] : [];
  });
  return { kind: "answered", responses, refusals };
};

const parsed = (text: string): Json => {
  const value: unknown = JSON.parse(text);
  return JSON.stringify(value) === text ? { value } : { value, exact: text };
};

/** The instance that a question went out from, by its id. */
export const askingInstance = (question: string): string | undefined =>
  /^([A-Za-z0-9_-]{1,64})\./.exec(question)?.[1];
