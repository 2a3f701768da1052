import type { JetStreamClient } from "@nats-io/jetstream";
import { headers as createHeaders } from "@nats-io/transport-node";
import { headers as names, subjects } from "@portcullis/contracts";
import type { StreamMessage } from "./consume.ts";

const TIMEOUT_MS = 5_000;

type Dead = {
  /** What the dead letter is of, as its subject says: a stream, or `SINKS`. */
  readonly of: string;
  /** Deduplication id: one dead letter each. */
  readonly id: string;
  readonly message: Pick<StreamMessage, "header" | "data">;
  /** Sequence in its stream. */
  readonly sequence: number;
  /** A code, never words of the message. */
  readonly reason: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Puts a copy of a message into the dead-letter stream and waits for the acknowledgement: the same bytes (what was sealed stays sealed) and our own
 * headers, none of the broker's.
 * @throws where the broker does not acknowledge
 */
export const publishDead = async (
  js: JetStreamClient,
  { of, id, message, sequence, reason, headers = {} }: Dead,
): Promise<void> => {
  const copied = createHeaders();
  for (const name of Object.values(names)) {
    const value = message.header(name);
    if (value !== undefined) copied.set(name, value);
  }
  const own = { [names.deadReason]: reason, [names.deadSequence]: String(sequence), ...headers };
  for (const [name, value] of Object.entries(own)) copied.set(name, value);
  await js.publish(subjects.deadLetter(of), message.data, {
    msgID: id,
    headers: copied,
    timeout: TIMEOUT_MS,
  });
};

/**
 * Buries a message that cannot be processed.
 * @param reason a code, never words of the message
 * @throws where the broker does not acknowledge; the message is then to be tried again, not terminated
 */
export const sendDeadLetter = (
  js: JetStreamClient,
  stream: string,
  message: StreamMessage,
  reason: string,
): Promise<void> => {
  const sequence = message.streamSequence;
  return publishDead(js, { of: stream, id: `${stream}:${sequence}`, message, sequence, reason });
};
