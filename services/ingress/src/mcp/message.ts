import type { ErrorCode } from "@portcullis/contracts";
import { DuplicateMemberError, parseJson } from "@portcullis/crypto";
import { parseBody } from "../core/parse-body.ts";
import { memberTexts } from "./json-text.ts";
import type { Members } from "./ports.ts";

/** A request's id, and how its sender wrote it: it is echoed as it came. */
export type RpcId = { readonly value: string | number; readonly text: string };

export type RpcRequest = {
  readonly type: "request";
  readonly id: RpcId;
  readonly method: string;
  readonly params: Members;
  /** The text of the whole message, only where its value alone would lose something. */
  readonly text: string | undefined;
};
export type RpcNotification = {
  readonly type: "notification";
  readonly method: string;
  readonly params: Members;
  /** Texts of the members of `params`. */
  readonly paramTexts: () => ReadonlyMap<string, string>;
};
/** A client's answer to a question of a server (2025). `text` is the whole message. */
export type RpcResponse = { readonly type: "response"; readonly id: RpcId; readonly text: string };
export type RpcMessage = RpcRequest | RpcNotification | RpcResponse;

export type ParsedMessage =
  | { readonly ok: true; readonly message: RpcMessage }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      readonly rpc: number;
      readonly detail: string;
      readonly id?: RpcId;
    };

const INVALID_REQUEST = -32600;
const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const decoder = new TextDecoder();

const idOf = (body: Members, text: () => ReadonlyMap<string, string>): RpcId | undefined => {
  const { id } = body;
  if (typeof id !== "string" && typeof id !== "number") return undefined;
  return { value: id, text: text().get("id") ?? JSON.stringify(id) };
};

/**
 * The bytes of a POST to the one JSON-RPC 2.0 message that they are.
 * @param limitBytes largest size that it may have when it is written again
 */
export const parseMessage = (bytes: Uint8Array, limitBytes: number): ParsedMessage => {
  const body = parseBody(bytes, limitBytes);
  if (!body.ok) {
    const rpc = body.code === "malformed_json" || body.code === "invalid_encoding" ? -32700 : INVALID_REQUEST;
    return { ok: false, code: body.code, rpc, detail: body.detail };
  }
  const text = decoder.decode(bytes);
  let exact: string | undefined;
  try {
    ({ exact } = parseJson(text));
  } catch (error) {
    if (!(error instanceof DuplicateMemberError)) throw error;
    return invalid("An object in the body has a member twice.");
  }
  return readMessage(body.value, text, exact);
};

const invalid = (detail: string, id?: RpcId): ParsedMessage => ({
  ok: false,
  code: "invalid_request",
  rpc: INVALID_REQUEST,
  detail,
  ...(id === undefined ? {} : { id }),
});

const readMessage = (value: unknown, text: string, exact: string | undefined): ParsedMessage => {
  if (Array.isArray(value)) return invalid("Batches are not taken: send one message with each POST.");
  if (!isObject(value)) return invalid("The body is not a JSON-RPC message.");
  const members = (): ReadonlyMap<string, string> => memberTexts(text);
  const id = idOf(value, members);
  if (value.jsonrpc !== "2.0") return invalid('The member jsonrpc must be "2.0".', id);
  if (value.method === undefined && ("result" in value || "error" in value)) {
    if (id === undefined) return invalid("The response has no id.");
    return { ok: true, message: { type: "response", id, text } };
  }
  const { method } = value;
  if (typeof method !== "string") return invalid("The member method must be a string.", id);
  const params = value.params ?? {};
  if (!isObject(params)) return invalid("The member params must be an object.", id);
  if (!Object.hasOwn(value, "id")) {
    const paramTexts = (): ReadonlyMap<string, string> => memberTexts(members().get("params") ?? "{}");
    return { ok: true, message: { type: "notification", method, params, paramTexts } };
  }
  if (id === undefined) return invalid("The member id must be a string or a number.");
  return {
    ok: true,
    message: { type: "request", id, method, params, text: exact === undefined ? undefined : text },
  };
};
