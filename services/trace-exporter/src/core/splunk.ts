import { createHash } from "node:crypto";
import { z } from "zod";
import type { Outgoing } from "./events.ts";

export type SplunkNames = { readonly index: string | undefined; readonly sourcetype: string };

/** Events of Splunk's HTTP Event Collector, one JSON object after the other; `time` is in seconds. */
export const toHec = (events: readonly Outgoing[], { index, sourcetype }: SplunkNames): string =>
  events
    .map(({ time, org, stream, body }) =>
      JSON.stringify({
        time: Date.parse(time) / 1_000,
        host: "portcullis",
        source: `portcullis:${stream}`,
        sourcetype,
        ...(index === undefined ? {} : { index }),
        fields: { org },
        event: body,
      }),
    )
    .join("\n");

/** A channel of acknowledgements: a UUID, the same for a sink in every process. */
export const channelOf = (sink: string): string => {
  const hex = createHash("sha256").update(`portcullis sink ${sink}`).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
};

const takenSchema = z.object({ ackId: z.int().nonnegative() });
const acksSchema = z.object({ acks: z.record(z.string(), z.boolean()) });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The number under which the indexer will acknowledge; undefined where it gave none. */
export const ackIdIn = (text: string): number | undefined => takenSchema.safeParse(parse(text)).data?.ackId;
/** Whether the answer to the question about acknowledgements says that this one is there. */
export const isAcknowledged = (text: string, ackId: number): boolean =>
  acksSchema.safeParse(parse(text)).data?.acks[String(ackId)] === true;
