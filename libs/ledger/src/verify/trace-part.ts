import { type Evidence, type EvidenceKeys, type TraceData, traceEventSchema } from "@portcullis/contracts";
import { frontierRanges, leafHash, verifyInclusion } from "../merkle.ts";
import { openCheckpoint } from "../notes.ts";
import { hashesOf, type Steps } from "./report.ts";

/** What the trace events of a request say, once they are shown to be the logged ones. */
export type TracedRequest = {
  readonly data: TraceData;
  /** When the request ended or, where that was later, until when it could have run: milliseconds since the epoch. */
  readonly lastMs: number;
};

const parseEvent = (body: string): { readonly data: TraceData; readonly time: string } | undefined => {
  try {
    const parsed = traceEventSchema.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};

/** Checks that each event stands in the signed log, and that together they are one request from its receipt to its end. */
export const checkTraces = (
  evidence: Evidence,
  keys: EvidenceKeys,
  steps: Steps,
): TracedRequest | undefined => {
  const { checkpoint: note, events } = evidence.traces;
  const opened = openCheckpoint(note, keys.installation, keys.store);
  if (!opened.ok || opened.checkpoint.origin !== `${keys.installation}/traces`) {
    steps.fails(
      "trace checkpoint",
      opened.ok ? "It is not one of the trace log." : `It is ${opened.reason}.`,
    );
    return undefined;
  }
  const { size, root, time } = opened.checkpoint;
  steps.holds("trace checkpoint", `The trace store signed a log of ${size} events at ${time}.`);

  const rootBytes = Buffer.from(root, "hex");
  let before = -1;
  for (const { index, body, inclusion } of events) {
    const proof = hashesOf(inclusion);
    const isIn =
      proof !== undefined && index > before && verifyInclusion(leafHash(body), index, size, proof, rootBytes);
    if (!isIn) {
      steps.fails("trace events", `Event ${index} is not in that log as it stands in the file.`);
      return undefined;
    }
    before = index;
  }
  steps.holds(
    "trace events",
    `${events.length} events are in that log, byte for byte (${frontierRanges(size).length} subtrees).`,
  );

  const parsed = events.map(({ body }) => parseEvent(body));
  const found = parsed.flatMap((event) => event ?? []);
  const isOne =
    found.length === events.length && found.every(({ data }) => data.requestId === evidence.requestId);
  const ends = found.filter(({ data }) => data.phase === "finished");
  // What the sweeper closed as unknown may have ended after all: then its own end counts.
  const own = ends.filter(({ data }) => data.outcome !== "unknown");
  const told = own.length > 0 ? own : ends;
  const [end] = told;
  if (!isOne || told.length !== 1 || end === undefined) {
    steps.fails("one request", "They are not the events of one request with one end.");
    return undefined;
  }
  const { data } = end;
  // What was refused before it was read has no receipt of an envelope; everything else has.
  if (data.outcome !== "rejected" && !found.some(({ data: each }) => each.phase === "received")) {
    steps.fails("one request", "The event of the request's receipt is missing.");
    return undefined;
  }
  steps.holds("one request", `Request ${data.requestId} of org ${data.org} ended as "${data.outcome}".`);
  const moments = found.flatMap(({ data: each, time: at }) => [at, each.deadline ?? at]);
  return { data, lastMs: Math.max(...moments.map((each) => Date.parse(each))) };
};
