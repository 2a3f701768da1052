import { isDeepStrictEqual } from "node:util";
import { type Envelope, type Execution, type Message, offerKindOf } from "@portcullis/contracts";
import { parseJson, readableJson } from "@portcullis/crypto";
import { type Part, requestParts } from "./read.ts";

type Members = Readonly<Record<string, unknown>>;

/** The inspected texts of an envelope, by the members that pointers begin with; in a redacted verdict, with placeholders. */
export type Document = {
  readonly messages?: readonly Message[] | undefined;
  /** What a request aims at, where that is a caller's own text: the URI of a resource. */
  readonly name?: string | undefined;
  readonly arguments?: Members | undefined;
  readonly params?: Members | undefined;
  readonly result?: Members | undefined;
  readonly error?: Members | undefined;
  /** Members of `params.inputResponses` that people were asked for. */
  readonly asked?: readonly string[] | undefined;
  /** The exact text of `result`, of `error`, or of `{ arguments, params }`, where printing the values would give another. */
  readonly exact?: string | undefined;
  /** The ingress seals the state that this result asks its client to keep, see {@link sealedStateIn}. */
  readonly isStateSealed?: boolean;
  /** The result is that of `prompts/get`: its messages are what a user sends to a model. */
  readonly isPrompt?: boolean;
};

/**
 * What a caller sends. Not in it is what no caller wrote: the server's own `requestState`, which comes back as the server gave
 * it, since the ingress sealed it on its way out; and what client software says of itself, which servers look at and models do
 * not. Names of tools and prompts are those of the catalog, or policy refuses them; a URI is whatever its caller likes.
 */
export const requestDocument = ({ request }: Pick<Envelope, "request">): Document => {
  const { messages, tool, mcp } = request;
  const isNameText = tool !== undefined && mcp !== undefined && offerKindOf(mcp) === "resource";
  return {
    messages,
    arguments: tool?.arguments,
    ...(isNameText ? { name: tool.name } : {}),
    ...(mcp === undefined ? {} : { params: mcp.params, exact: mcp.exact, asked: mcp.asked }),
  };
};

/** What a server answered, a result or a JSON-RPC error; undefined where there is none. */
export const answerDocument = ({
  request,
  execution,
}: {
  readonly request: Envelope["request"];
  readonly execution?: Execution | undefined;
}): Document | undefined => {
  const { result, error, exact } = execution ?? {};
  // The native API has no rounds: there, nobody seals what a server calls its state.
  if (result !== undefined) {
    const isPrompt = request.mcp?.method === "prompts/get";
    return { result, exact, isPrompt, isStateSealed: request.mcp !== undefined };
  }
  return error === undefined ? undefined : { error, exact };
};

/**
 * Where the state of a server stands that the ingress seals before a client sees it: no model reads it, no placeholder may
 * break it, and coverage says that it was not read. Undefined where there is none; anything but a string is text like any other.
 */
export const sealedStateIn = ({ result, isStateSealed }: Document): string | undefined =>
  isStateSealed === true && result?.resultType === "input_required" && typeof result.requestState === "string"
    ? "/result/requestState"
    : undefined;

/**
 * What is an order by its nature: a prompt's messages, and what a server wants a client's model or user to be asked. The native
 * API and events ask nobody: there, who calls a text a question only wants it to be read with less care.
 */
const asked = ({ result, isPrompt = false, isStateSealed = false }: Document): readonly string[] => [
  ...(isStateSealed && result?.resultType === "input_required" ? ["inputRequests"] : []),
  ...(isPrompt ? ["messages"] : []),
];

/** An answer is a tool's result to whoever reads it, except for what asks: that is read as a prompt is. */
const answerParts = (document: Document): readonly Part[] => {
  const { result, error } = document;
  if (result === undefined)
    return error === undefined ? [] : [{ pointer: "/error", value: error, kind: "tool_result" }];
  const prompts = asked(document).filter((name) => name in result);
  const sealed = sealedStateIn(document) === undefined ? [] : ["requestState"];
  const rest = Object.entries(result).filter(([name]) => !prompts.includes(name) && !sealed.includes(name));
  return [
    { pointer: "/result", value: Object.fromEntries(rest), kind: "tool_result" },
    ...prompts.map((name) => ({ pointer: `/result/${name}`, value: result[name], kind: "prompt" as const })),
  ];
};

/** The texts of a document, each with its place and what kind of text it is. */
export const partsOf = (document: Document): readonly Part[] => {
  if (document.result !== undefined || document.error !== undefined) return answerParts(document);
  const { name, params } = document;
  return [
    ...requestParts(document),
    ...(name === undefined ? [] : [{ pointer: "/name", value: name, kind: "tool_arguments" as const }]),
    ...(params === undefined ? [] : [{ pointer: "/params", value: params, kind: "tool_arguments" as const }]),
  ];
};

const isMembers = (value: unknown): value is Members => typeof value === "object" && value !== null;

/**
 * Pointers of what people answered to questions of a server (ElicitResult: `action` and `content`), which is not the case of what
 * a model answered (CreateMessageResult: `role` and `content`), nor of what nobody was asked for: that is an argument like any
 * other, whatever it looks like.
 */
export const answersIn = ({ params, asked = [] }: Document): readonly string[] => {
  const responses = params?.inputResponses;
  if (!isMembers(responses) || Array.isArray(responses)) return [];
  return Object.entries(responses)
    .filter(([key]) => asked.includes(key))
    .filter(([, answer]) => isMembers(answer) && answer.action === "accept" && !("role" in answer))
    .map(([key]) => `/params/inputResponses/${key.replaceAll("~", "~0").replaceAll("/", "~1")}/content`);
};

/** As a value looks to whoever got it over the bus: `-0`, for one, is `0` there. */
export const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/**
 * The document as its exact text has it, with numbers that JavaScript cannot hold as strings. Undefined where the text is not
 * that of the document, or has a member twice, of which every reader may believe another: then nobody knows what would be sent
 * or shown (INV-1, INV-6).
 */
export const readableDocument = (document: Document): Document | undefined => {
  const { exact, result, error } = document;
  if (exact === undefined) return document;
  let parsed: unknown;
  let readable: unknown;
  try {
    parsed = asSent(parseJson(exact).value);
    readable = readableJson(exact);
  } catch {
    return undefined;
  }
  if (!isMembers(readable)) return undefined;
  if (result !== undefined)
    return isDeepStrictEqual(parsed, result) ? { ...document, result: readable } : undefined;
  if (error !== undefined)
    return isDeepStrictEqual(parsed, error) ? { ...document, error: readable } : undefined;
  const { arguments: sent, params } = readable;
  const isSame = isDeepStrictEqual(parsed, { arguments: document.arguments, params: document.params });
  return isSame && isMembers(sent) && isMembers(params)
    ? { ...document, arguments: sent, params }
    : undefined;
};
