import { type Hold, noRetention, type OrgRetention } from "@portcullis/contracts";
import { firstKeptDay } from "./days.ts";

/** What was said of each org's traces; null where its record cannot be read, so that nothing of it goes. */
export type RetentionRules = ReadonlyMap<string, OrgRetention | null>;

export type RetentionLimits = {
  readonly nowMs: number;
  /** Days that the traces of an org without a setting of its own are kept. */
  readonly defaultDays: number;
};

/** What of a day goes: all requests of the orgs in `leaving`, except those in `kept`. */
export type DayPlan = { readonly leaving: readonly string[]; readonly kept: readonly string[] };

/** Days that are never touched by size or age: today and the day before, which requests are still written to. */
const YOUNGEST = 1;

const covers = ({ from, to }: Hold, day: string): boolean => (from ?? day) <= day && day <= (to ?? day);

/** Holds on a whole day, and the single requests that are held of it. */
export const heldOf = (
  retention: OrgRetention,
  day: string,
): { readonly whole: boolean; readonly requests: readonly string[] } => {
  const holds = retention.holds.filter((hold) => covers(hold, day));
  return {
    whole: holds.some(({ requests }) => (requests ?? null) === null),
    requests: holds.flatMap(({ requests }) => requests ?? []),
  };
};

/** Bytes of one org by day. */
export type DayBytes = { readonly day: string; readonly bytes: number };

/**
 * The days that are over an org's limit: the newest days that fit together stay, the day that does not fit and all before it go. What is held counts, and
 * stays.
 */
export const daysOverSize = (days: readonly DayBytes[], limit: number | null): ReadonlySet<string> => {
  const over = new Set<string>();
  let sum = 0;
  for (const { day, bytes } of days.toSorted((a, b) => (a.day < b.day ? 1 : -1))) {
    sum += bytes;
    if (limit !== null && sum > limit) over.add(day);
  }
  return over;
};

/** The first day that is kept of an org by age. */
export const firstKeptOf = (retention: OrgRetention, { nowMs, defaultDays }: RetentionLimits): string =>
  firstKeptDay(nowMs, retention.days ?? defaultDays);

/**
 * What of a day goes by age and by size. Nothing that is held, nothing of an org whose record cannot be read, nothing of today and yesterday.
 * @param orgs that have requests on that day
 * @param overSize whether an org's day is over its limit of bytes
 */
export const planDay = (
  day: string,
  orgs: readonly string[],
  rules: RetentionRules,
  limits: RetentionLimits,
  overSize: (org: string, day: string) => boolean,
): DayPlan => {
  const leaving: string[] = [];
  const kept: string[] = [];
  for (const org of orgs) {
    const retention = rules.has(org) ? rules.get(org) : noRetention;
    if (retention === undefined || retention === null) continue;
    const isOld = day < firstKeptOf(retention, limits) || overSize(org, day);
    const held = heldOf(retention, day);
    if (!isOld || held.whole || day >= firstKeptDay(limits.nowMs, YOUNGEST)) continue;
    leaving.push(org);
    kept.push(...held.requests);
  }
  return { leaving, kept };
};
