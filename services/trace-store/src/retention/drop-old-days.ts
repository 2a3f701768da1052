import type { Kysely } from "kysely";
import { dropLateTables, type Removal, readOrgsOfDay, removeFromDay } from "../adapters/day-removal.ts";
import { readOrgBytes } from "../adapters/org-bytes.ts";
import type { Partitions } from "../adapters/partitions.ts";
import type { TraceDatabase } from "../adapters/schema.ts";
import { firstKeptDay } from "../core/days.ts";
import {
  type DayPlan,
  daysOverSize,
  planDay,
  type RetentionLimits,
  type RetentionRules,
} from "../core/retention.ts";
import type { Rules } from "./rules.ts";

type Db = Kysely<TraceDatabase>;

export type DropContext = {
  readonly db: Db;
  readonly partitions: Partitions;
  readonly rules: Rules;
  readonly limits: RetentionLimits;
  readonly onRemoval: (day: string, removal: Removal) => void;
};

/** The days of each org that has a limit of bytes that are over it. */
const measure = async (
  db: Db,
  days: readonly string[],
  rules: RetentionRules,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const over = new Map<string, ReadonlySet<string>>();
  for (const [org, retention] of rules) {
    if (retention === null || retention.bytes === null) continue;
    const measured = [];
    for (const day of days) measured.push({ day, bytes: await readOrgBytes(db, org, day) });
    over.set(org, daysOverSize(measured, retention.bytes));
  }
  return over;
};

/**
 * Removes what is past the retention, day by day, the oldest first. It removes nothing where the configuration was not seen, or not lately; and what it
 * removes of a day is decided when nobody else can change it, by what is known then.
 * @returns whether the configuration was seen
 */
export const dropOldDays = async (context: DropContext): Promise<boolean> => {
  const { db, partitions, rules, limits, onRemoval } = context;
  const known = await rules.read(db);
  if (known === undefined) return false;
  const days = await partitions.days("requests");
  const over = await measure(db, days, known);
  const plan = (
    day: string,
    orgs: readonly string[],
    seen: RetentionRules | undefined,
  ): DayPlan | "empty" | undefined => {
    if (seen === undefined) return undefined;
    // A day that nobody has anything of goes as those of an org without a setting.
    if (orgs.length === 0) return day < firstKeptDay(limits.nowMs, limits.defaultDays) ? "empty" : undefined;
    return planDay(day, orgs, seen, limits, (org, of) => {
      // A limit that was lifted meanwhile is none.
      const bytes = seen.get(org)?.bytes ?? null;
      return bytes !== null && bytes <= (known.get(org)?.bytes ?? 0) && over.get(org)?.has(of) === true;
    });
  };
  for (const day of days) {
    const first = plan(day, await readOrgsOfDay(db, day), known);
    if (first === undefined || (first !== "empty" && first.leaving.length === 0)) continue;
    const removal = await removeFromDay(db, day, async (trx, orgs) => plan(day, orgs, await rules.read(trx)));
    if (removal.how === "nothing") continue;
    partitions.forget();
    onRemoval(day, removal);
  }
  if ((await dropLateTables(db)) > 0) partitions.forget();
  return true;
};
