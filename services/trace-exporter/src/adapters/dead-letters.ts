import type { JetStreamClient } from "@nats-io/jetstream";
import { publishDead } from "@portcullis/bus";
import { headers as names } from "@portcullis/contracts";
import type { Held } from "./sink-reader.ts";

/**
 * Puts a copy of an event that a sink's receiver refuses into the dead-letter stream, with the sink's name and the reason.
 * @param owner the sink and its age: each sink has its own dead letter of an event
 * @throws where the broker does not acknowledge
 */
export const sendSinkDeadLetter = (
  js: JetStreamClient,
  owner: string,
  sink: string,
  message: Held,
  reason: string,
): Promise<void> =>
  publishDead(js, {
    of: "SINKS",
    id: `${owner}:${message.stream}:${message.sequence}`,
    message,
    sequence: message.sequence,
    reason,
    headers: { [names.deadStream]: message.stream, [names.deadSink]: sink },
  });
