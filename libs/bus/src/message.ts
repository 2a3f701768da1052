import type { Msg } from "@nats-io/transport-node";
import { decodeJson, encodeJson } from "./codec.ts";

/** A message from the bus, without the client library's type. */
export type Message = {
  readonly subject: string;
  readonly data: Uint8Array;
  readonly header: (name: string) => string | undefined;
  /** @throws where the data is not UTF-8 JSON */
  readonly json: () => unknown;
  /** Answers on the message's own reply inbox; nothing happens where there is none. */
  readonly respond: (body: unknown) => void;
};

export const toMessage = (msg: Msg): Message => ({
  subject: msg.subject,
  data: msg.data,
  header: (name) => {
    const value = msg.headers?.get(name);
    return value === undefined || value === "" ? undefined : value;
  },
  json: () => decodeJson(msg.data),
  respond: (body) => {
    if (msg.reply !== undefined && msg.reply !== "") msg.respond(encodeJson(body));
  },
});
