import type { Formatted } from "./formats/format.ts";

/** An event on its way: what is sent, and its place in the stream that it comes from. */
export type Outgoing = Formatted & { readonly stream: string; readonly sequence: number };

export const toJson = ({ body }: Formatted): string => JSON.stringify(body);

/** Newline-delimited JSON, one event a line, each line ended. */
export const toNdjson = (events: readonly Formatted[]): string =>
  events.map((event) => `${toJson(event)}\n`).join("");

/** The name of a batch: the same events from the same place have the same one. */
export const batchId = (sink: string, events: readonly Outgoing[]): string => {
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) return `${sink}.none`;
  return `${sink}.${first.stream}.${first.sequence}-${last.sequence}.${events.length}`;
};
