import {
  CANARY_KEY,
  type CanaryReport,
  type CanaryResult,
  type CanaryRun,
  type OrgRecord,
} from "@portcullis/contracts";
import type { Ending } from "../core/answer.ts";
import type { Random } from "./draw.ts";
import { makeProbes, type Probe } from "./probes.ts";
import { resultOf } from "./result.ts";

export type RunOptions = {
  readonly ingress: string;
  /** The org's record as it is now, and milliseconds since it came; undefined where it is not known. */
  readonly orgOf: (slug: string) => { readonly org: OrgRecord; readonly ageMs: number } | undefined;
  /** Sends a probe the way of a request, and says how it ended. */
  readonly send: (probe: Probe, caller: { readonly org: string; readonly key: string }) => Promise<Ending>;
  readonly random: Random;
  /** Whether this instance is about to end: what is left of the run is left out, and none of it counts. */
  readonly stopping: () => boolean;
};

/** Inspectors may have a record later than this ingress; under one that is younger, nothing could be expected of them. */
export const SETTLED_MS = 2_000;

/** The canaries of one org: one after the other, so that they are no burst. */
export const runCanaries = async (
  { run, org: slug, turn }: CanaryRun,
  { ingress, orgOf, send, random, stopping }: RunOptions,
): Promise<CanaryReport> => {
  const report = { v: 1 as const, ingress, run, org: slug };
  const known = orgOf(slug);
  if (known === undefined || known.ageMs < SETTLED_MS) return { ...report, revision: null, results: [] };
  const { org } = known;
  const results: CanaryResult[] = [];
  for (const probe of makeProbes(org, turn, random)) {
    if (stopping()) return { ...report, revision: null, results: [] };
    const ending = await send(probe, { org: slug, key: CANARY_KEY });
    results.push(resultOf(probe, ending, org));
  }
  return { ...report, revision: org.revision, results };
};
