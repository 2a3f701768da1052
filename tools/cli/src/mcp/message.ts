import { idTextOf, isRecord, memberTexts, parseText } from "./json-text.ts";

/** The first version that says on each request what it is (SEP-2575); versions are dates, so texts compare. */
const FIRST_MODERN = "2026-07-28";
const VERSION = "io.modelcontextprotocol/protocolVersion";

type Common = {
  /** The line as it came. */
  readonly text: string;
};
export type Request = Common & {
  readonly kind: "request";
  /** The id's JSON text: what answers are told apart by. */
  readonly id: string;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The protocol version that the message itself names; undefined before 2026-07-28. */
  readonly version: string | undefined;
};
export type Notification = Omit<Request, "kind" | "id"> & { readonly kind: "notification" };

/** One line of JSON-RPC 2.0. */
export type Message =
  | Request
  | Notification
  /** An answer to what the server asked. */
  | (Common & { readonly kind: "response"; readonly id: string })
  /** 2025-03-26 alone knows batches. */
  | (Common & { readonly kind: "batch"; readonly ids: readonly string[] })
  | (Common & { readonly kind: "invalid"; readonly code: -32700 | -32600 });

const versionOf = (params: Readonly<Record<string, unknown>>): string | undefined => {
  const meta = params._meta;
  const version = isRecord(meta) ? meta[VERSION] : undefined;
  return typeof version === "string" && version >= FIRST_MODERN ? version : undefined;
};

export const readMessage = (text: string): Message => {
  const value = parseText(text);
  if (value === undefined) return { kind: "invalid", code: -32700, text };
  if (Array.isArray(value)) {
    const requests = value.filter((each) => isRecord(each) && "method" in each && "id" in each);
    return { kind: "batch", ids: requests.map(({ id }) => JSON.stringify(id)), text };
  }
  if (!isRecord(value)) return { kind: "invalid", code: -32600, text };
  const raw = memberTexts(text).get("id");
  if (typeof value.method !== "string") {
    return raw !== undefined && ("result" in value || "error" in value)
      ? { kind: "response", id: idTextOf(raw), text }
      : { kind: "invalid", code: -32600, text };
  }
  const params = isRecord(value.params) ? value.params : {};
  const common = { method: value.method, params, version: versionOf(params), text };
  return raw === undefined
    ? { kind: "notification", ...common }
    : { kind: "request", id: idTextOf(raw), ...common };
};

/** Whether a message is the answer to the request of this id. */
export const isAnswerTo = (text: string, id: string): boolean => {
  const message = readMessage(text);
  return message.kind === "response" ? message.id === id : message.kind === "batch";
};
