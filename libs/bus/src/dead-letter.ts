import type { JetStreamClient } from "@nats-io/jetstream";
import { headers as createHeaders } from "@nats-io/transport-node";
import { headers as names, subjects } from "@portcullis/contracts";
import type { StreamMessage } from "./consume.ts";

const TIMEOUT_MS = 5_000;

/**
 * Puts a copy of a message that cannot be processed into the dead-letter stream and waits for the acknowledgement:
 * the same bytes (what was sealed stays sealed) and our own headers, none of the broker's.
 * @param reason a code, never words of the message
 * @throws where the broker does not acknowledge; the message is then to be tried again, not terminated
 */
export const sendDeadLetter = async (
  js: JetStreamClient,
  stream: string,
  message: StreamMessage,
  reason: string,
): Promise<void> => {
  const copied = createHeaders();
  for (const name of Object.values(names)) {
    const value = message.header(name);
    if (value !== undefined) copied.set(name, value);
  }
  copied.set(names.deadReason, reason);
  copied.set(names.deadSequence, String(message.streamSequence));
  await js.publish(subjects.deadLetter(stream), message.data, {
    msgID: `${stream}:${message.streamSequence}`,
    headers: copied,
    timeout: TIMEOUT_MS,
  });
};
