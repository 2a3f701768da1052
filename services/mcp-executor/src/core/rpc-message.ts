import { type RpcError, rpcErrorSchema } from "@portcullis/contracts";
import { type ExactJson, parseJson } from "@portcullis/crypto";
import { itemsOf, membersOf } from "./json-members.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** A part of a message: its value, and its text where printing the value would give another one. */
export type Carried<T = JsonObject> = { readonly value: T; readonly exact?: string };

/** JSON-RPC 2.0 messages, as servers send them. */
export type RpcMessage =
  | { readonly kind: "result"; readonly id: unknown; readonly result: Carried }
  | { readonly kind: "error"; readonly id: unknown; readonly error: Carried<RpcError> }
  | {
      readonly kind: "request";
      /** The text of its id, to be answered with. */
      readonly idText: string;
      readonly method: string;
      readonly params: Carried | undefined;
    }
  | { readonly kind: "notification"; readonly method: string; readonly params: Carried | undefined };

/** What is no JSON-RPC message, has a member twice, or is nested too deeply to be read. */
export class MessageError extends Error {
  constructor() {
    super("not a JSON-RPC message");
    this.name = "MessageError";
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A member as a part of its own: it may be exact where the whole is not. */
const carriedOf = (name: string, value: unknown, whole: string | undefined): ExactJson => {
  const text = whole === undefined ? undefined : membersOf(whole).get(name);
  return text === undefined ? { value } : parseJson(text);
};

const objectOf = (name: string, value: unknown, whole: string | undefined): Carried => {
  if (!isObject(value)) throw new MessageError();
  return carriedOf(name, value, whole) as Carried;
};

const toMessage = ({ value, exact }: ExactJson): RpcMessage => {
  if (!isObject(value) || value.jsonrpc !== "2.0") throw new MessageError();
  const { id, method } = value;
  if (typeof method === "string") {
    const params = value.params === undefined ? undefined : objectOf("params", value.params, exact);
    if (id === undefined) return { kind: "notification", method, params };
    if (typeof id !== "string" && typeof id !== "number") throw new MessageError();
    const idText = (exact === undefined ? undefined : membersOf(exact).get("id")) ?? JSON.stringify(id);
    return { kind: "request", idText, method, params };
  }
  if (value.result !== undefined)
    return { kind: "result", id, result: objectOf("result", value.result, exact) };
  if (!rpcErrorSchema.safeParse(value.error).success) throw new MessageError();
  return { kind: "error", id, error: carriedOf("error", value.error, exact) as Carried<RpcError> };
};

/**
 * The messages of one text: one, or a batch of them (2025-03-26).
 * @throws MessageError
 */
export const parseMessages = (text: string): readonly RpcMessage[] => {
  try {
    const parsed = parseJson(text);
    if (!Array.isArray(parsed.value)) return [toMessage(parsed)];
    return itemsOf(text).map((item) => toMessage(parseJson(item)));
  } catch {
    // Of JSON.parse, of a member that stands twice, of a depth that overflows the stack: all the same to us.
    throw new MessageError();
  }
};
