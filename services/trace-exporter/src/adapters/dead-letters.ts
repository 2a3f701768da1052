import type { JetStreamClient } from "@nats-io/jetstream";
import { headers as createHeaders } from "@nats-io/transport-node";
import { headers as names, subjects } from "@portcullis/contracts";
import type { Held } from "./sink-reader.ts";

const TIMEOUT_MS = 5_000;

/**
 * Puts a copy of an event that a sink's receiver refuses into the dead-letter stream, with the sink's name and the reason.
 * @param owner the sink and its age: each sink has its own dead letter of an event
 * @throws where the broker does not acknowledge
 */
export const sendSinkDeadLetter = async (
  js: JetStreamClient,
  owner: string,
  sink: string,
  message: Held,
  reason: string,
): Promise<void> => {
  const copied = createHeaders();
  for (const name of Object.values(names)) {
    const value = message.header(name);
    if (value !== undefined) copied.set(name, value);
  }
  copied.set(names.deadReason, reason);
  copied.set(names.deadSequence, String(message.sequence));
  copied.set(names.deadStream, message.stream);
  copied.set(names.deadSink, sink);
  await js.publish(subjects.deadLetter("SINKS"), message.data, {
    msgID: `${owner}:${message.stream}:${message.sequence}`,
    headers: copied,
    timeout: TIMEOUT_MS,
  });
};
