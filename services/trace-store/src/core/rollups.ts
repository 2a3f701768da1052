import { parseFilterValues, type TraceDimension, type TraceFilter } from "@portcullis/contracts";
import type { Frame } from "./series.ts";

export const HOUR_MS = 3_600_000;

/** An hour is counted once it ended this long ago: by then its requests have ended too, but for few. */
export const ROLL_AFTER_MS = 90 * 60_000;
/**
 * Who changes a request of an hour that ended this long ago says so. The two are far apart: a change of which nobody is told has been written, for the
 * time that a statement may take, long before the hour is counted.
 */
export const TELL_AFTER_MS = 20 * 60_000;

/** What each hour is counted by, beside the org and the outcome; `all` by nothing else. */
export const rolledDimensions = [
  "all",
  "category",
  "type",
  "detector",
  "server",
  "tool",
  "method",
  "key",
  "code",
  "verdict",
  "endedAt",
] as const satisfies readonly (TraceDimension | "all")[];
export type RolledDimension = (typeof rolledDimensions)[number];

/** Any of these, where some are named, and none of those. */
export type Wanted = { readonly any: readonly string[]; readonly none: readonly string[] };

/** The part of the rollups that an aggregate can be made of. */
export type Slice = { readonly dimension: RolledDimension; readonly org: Wanted; readonly outcome: Wanted };

const wantedOf = (text: string | undefined): Wanted | undefined => {
  const values = text === undefined ? [] : (parseFilterValues(text) ?? []);
  // Every request has an org and an outcome; who asks for those without gets the answer from the rows.
  if (values.some(({ value }) => value === null)) return undefined;
  const named = (excluded: boolean): string[] =>
    values.flatMap((each) => (each.excluded === excluded && each.value !== null ? [each.value] : []));
  return { any: named(false), none: named(true) };
};

/** Undefined where rollups know too little: other filters, two dimensions, buckets shorter than an hour. */
export const sliceOf = (
  filter: TraceFilter,
  by: readonly TraceDimension[],
  { bucketSeconds }: Frame,
): Slice | undefined => {
  const { from: _from, to: _to, org: orgs, outcome: outcomes, canaries, ...others } = filter;
  const [dimension = "all", ...more] = by.filter((each) => each !== "org" && each !== "outcome");
  const isRolled = (name: TraceDimension | "all"): name is RolledDimension =>
    (rolledDimensions as readonly string[]).includes(name);
  const [org, outcome] = [wantedOf(orgs), wantedOf(outcomes)];
  const isPlain = Object.values(others).every((value) => value === undefined) && canaries !== "true";
  if (!isPlain || more.length > 0 || !isRolled(dimension) || org === undefined || outcome === undefined)
    return undefined;
  return (bucketSeconds * 1_000) % HOUR_MS === 0 ? { dimension, org, outcome } : undefined;
};

/** From one moment until before another, milliseconds since the epoch. */
export type Interval = { readonly fromMs: number; readonly toMs: number };

/** What of a time is left without these hours, which lie within it, in their order. */
export const withoutHours = ({ fromMs, toMs }: Interval, hours: readonly number[]): readonly Interval[] => {
  const left: Interval[] = [];
  let at = fromMs;
  for (const hour of hours) {
    if (hour > at) left.push({ fromMs: at, toMs: hour });
    at = hour + HOUR_MS;
  }
  return at < toMs ? [...left, { fromMs: at, toMs }] : left;
};

/** The hours of some moments that are old enough to be counted, each once, in their order: locks are taken in it. */
export const hoursToTell = (receivedAt: readonly (string | Date)[], nowMs: number): readonly string[] => {
  const hours = receivedAt.map((at) => Math.floor(new Date(at).getTime() / HOUR_MS) * HOUR_MS);
  const old = hours.filter((hour) => hour + HOUR_MS + TELL_AFTER_MS < nowMs);
  return [...new Set(old)].toSorted((a, b) => a - b).map((hour) => new Date(hour).toISOString());
};
