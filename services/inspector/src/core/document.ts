import { isDeepStrictEqual } from "node:util";
import { type Envelope, type Execution, type Message, offerKindOf } from "@portcullis/contracts";
import { readableJson } from "@portcullis/crypto";
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
};

/**
 * What a caller sends. The server's own `requestState` is not in it: it comes back as the server gave it, since the ingress
 * sealed it on its way out. Nor is what a client says of itself: servers may look at it, models do not.
 */
export const requestDocument = ({ request }: Pick<Envelope, "request">): Document => {
  const { messages, tool, mcp } = request;
  const isNameText = tool !== undefined && mcp !== undefined && offerKindOf(mcp) === "resource";
  return {
    messages,
    arguments: tool?.arguments,
    ...(isNameText ? { name: tool.name } : {}),
    ...(mcp === undefined ? {} : { params: mcp.params }),
  };
};

/** What a server answered, a result or a JSON-RPC error; undefined where it gave none. */
export const answerDocument = ({ result, error }: Execution): Document | undefined => {
  if (result !== undefined) return { result };
  return error === undefined ? undefined : { error };
};

/** A state that a server asks a client to keep is sealed before it leaves: no model reads it, and no placeholder may break it. */
const withoutState = (result: Members): Members => {
  if (result.resultType !== "input_required" || !("requestState" in result)) return result;
  const { requestState: _sealed, ...rest } = result;
  return rest;
};

const answerPart = (document: Document): Part | undefined => {
  if (document.result !== undefined) {
    return { pointer: "/result", value: withoutState(document.result), kind: "tool_result" };
  }
  if (document.error === undefined) return undefined;
  return { pointer: "/error", value: document.error, kind: "tool_result" };
};

/** The texts of a document, each with its place and what kind of text it is. */
export const partsOf = (document: Document): readonly Part[] => {
  const answer = answerPart(document);
  if (answer !== undefined) return [answer];
  const { name, params } = document;
  return [
    ...requestParts(document),
    ...(name === undefined ? [] : [{ pointer: "/name", value: name, kind: "tool_arguments" as const }]),
    ...(params === undefined ? [] : [{ pointer: "/params", value: params, kind: "tool_arguments" as const }]),
  ];
};

/** As the value looks to whoever got it over the bus: `-0`, for one, is `0` there. */
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const isMembers = (value: unknown): value is Members => typeof value === "object" && value !== null;

/**
 * Pointers of what people answered to questions of a server (ElicitResult: `action` and `content`), which is not the case of what
 * a model answered (CreateMessageResult: `role` and `content`).
 */
export const answersIn = ({ params }: Document): readonly string[] => {
  const responses = params?.inputResponses;
  if (!isMembers(responses) || Array.isArray(responses)) return [];
  return Object.entries(responses)
    .filter(([, answer]) => isMembers(answer) && answer.action === "accept" && !("role" in answer))
    .map(([key]) => `/params/inputResponses/${key.replaceAll("~", "~0").replaceAll("/", "~1")}/content`);
};

/**
 * The document as its exact text has it, with numbers that JavaScript cannot hold as strings. Undefined where the text is not
 * that of the document: then nobody knows what would be sent or shown (INV-1, INV-6).
 */
export const readableDocument = (document: Document, exact: string | undefined): Document | undefined => {
  if (exact === undefined) return document;
  let parsed: unknown;
  let readable: unknown;
  try {
    parsed = asSent(JSON.parse(exact));
    readable = readableJson(exact);
  } catch {
    return undefined;
  }
  if (!isMembers(readable)) return undefined;
  if (document.result !== undefined)
    return isDeepStrictEqual(parsed, document.result) ? { result: readable } : undefined;
  if (document.error !== undefined)
    return isDeepStrictEqual(parsed, document.error) ? { error: readable } : undefined;
  const { arguments: sent, params } = readable;
  const isSame = isDeepStrictEqual(parsed, { arguments: document.arguments, params: document.params });
  return isSame && isMembers(sent) && isMembers(params)
    ? { ...document, arguments: sent, params }
    : undefined;
};
