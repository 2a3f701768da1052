import { type InvariantName, invariantReportSchema } from "@portcullis/contracts";
import { type Kysely, sql, type Transaction } from "kysely";
import type { z } from "zod";
import type { TraceDatabase } from "./schema.ts";

type Db = Kysely<TraceDatabase>;
type Trx = Transaction<TraceDatabase>;

/** What was found about a request: an invariant that it violates, or that nobody can say. */
export type Verdict = InvariantName | "undecided";
export type Violation = { readonly name: Verdict; readonly subject: string; readonly org: string | null };

/** The report as it is kept: whether it is still worth something is told when it is asked for. */
const keptReportSchema = invariantReportSchema.omit({ state: true, checkedAt: true });
export type KeptReport = z.infer<typeof keptReportSchema>;
export type StoredReport = { readonly checkedAtMs: number; readonly report: KeptReport };

/** Any number: whoever looks holds this lock. */
const LOCK = 7_306_115;
/** What one look may take of the database, in milliseconds. */
const LOOK_MS = 20_000;
/** Violations of one kind that are remembered; more of them say no more. */
const MAX_KEPT = 10_000;

const iso = (ms: number): string => new Date(ms).toISOString();

/** Runs a look as the only store that does. @returns undefined where another is at it */
export const withLook = <T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T | undefined> =>
  db.transaction().execute(async (trx) => {
    // One core at most, and nothing on disk: queries of people come first.
    await sql`
      select set_config('statement_timeout', ${String(LOOK_MS)}, true), set_config('jit', 'off', true),
        set_config('max_parallel_workers_per_gather', '0', true), set_config('work_mem', '64MB', true)`.execute(
      trx,
    );
    const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_xact_lock(${LOCK}) as held`.execute(
      trx,
    );
    return rows[0]?.held === true ? work(trx) : undefined;
  });

export const readReport = async (db: Db): Promise<StoredReport | undefined> => {
  const { rows } = await sql<{ checked_at: Date; report: unknown }>`
    select checked_at, report from invariant_report where id = 1`.execute(db);
  const parsed = keptReportSchema.safeParse(rows[0]?.report);
  if (rows[0] === undefined || !parsed.success) return undefined;
  return { checkedAtMs: rows[0].checked_at.getTime(), report: parsed.data };
};

export const writeReport = async (trx: Trx, { checkedAtMs, report }: StoredReport): Promise<void> => {
  await sql`
    insert into invariant_report (id, checked_at, report)
    values (1, ${iso(checkedAtMs)}, ${JSON.stringify(report)}::jsonb)
    on conflict (id) do update set checked_at = excluded.checked_at, report = excluded.report`.execute(trx);
};

/** The leaf before which all were judged; undefined before the first look. */
export const readCursor = async (db: Db, log: number): Promise<number | undefined> => {
  const { rows } = await sql<{ idx: number }>`select idx from invariant_cursors where log = ${log}`.execute(
    db,
  );
  return rows[0]?.idx;
};

export const writeCursor = async (trx: Trx, log: number, idx: number): Promise<void> => {
  await sql`
    insert into invariant_cursors (log, idx) values (${log}, ${idx})
    on conflict (log) do update set idx = excluded.idx`.execute(trx);
};

/** Requests among the violations that were not judged for longest: what was found may have been put right since. */
export const readToJudgeAgain = async (
  db: Db,
  names: readonly Verdict[],
  limit: number,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ subject: string }>`
    select subject from invariant_violations where name = any(${names}::text[])
    group by subject order by min(judged_at) limit ${limit}`.execute(db);
  return rows.map(({ subject }) => subject);
};

/** Remembers what was found of the requests that were judged, and forgets what is true no more. */
export const writeVerdicts = async (
  trx: Trx,
  names: readonly Verdict[],
  judged: readonly string[],
  found: readonly Violation[],
  nowMs: number,
): Promise<void> => {
  const now = iso(nowMs);
  await sql`
    delete from invariant_violations
    where name = any(${names}::text[]) and subject = any(${judged}::text[])
      and (name, subject) not in (
        select * from unnest(${found.map(({ name }) => name)}::text[], ${found.map(({ subject }) => subject)}::text[]))
    `.execute(trx);
  await sql`
    update invariant_violations set judged_at = ${now}::timestamptz
    where name = any(${names}::text[]) and subject = any(${judged}::text[])`.execute(trx);
  if (found.length === 0) return;
  await sql`
    with kept as (select name, count(*) as count from invariant_violations group by name)
    insert into invariant_violations (name, subject, org, found_at, judged_at)
    select found.name, subject, org, ${now}::timestamptz, ${now}::timestamptz
    from unnest(${found.map(({ name }) => name)}::text[], ${found.map(({ subject }) => subject)}::text[],
      ${found.map(({ org }) => org)}::text[]) as found (name, subject, org)
    left join kept on kept.name = found.name
    where coalesce(kept.count, 0) < ${MAX_KEPT}
    on conflict (name, subject) do nothing`.execute(trx);
};

/** Forgets what was found before a moment: it was told, and is in the alarms. */
export const forgetViolations = async (trx: Trx, beforeMs: number): Promise<void> => {
  await sql`delete from invariant_violations where found_at < ${iso(beforeMs)}::timestamptz`.execute(trx);
};

export type Count = { readonly value: number; readonly examples: readonly string[] };
export const MAX_EXAMPLES = 10;

/** How many violations of each kind are known, and the newest of them. */
export const countViolations = async (db: Db): Promise<ReadonlyMap<string, Count>> => {
  const { rows } = await sql<{ name: string } & Count>`
    select name, count(*)::int as value,
      (array_agg(subject order by found_at desc, subject desc))[1:${sql.lit(MAX_EXAMPLES)}] as examples
    from invariant_violations group by name`.execute(db);
  return new Map(rows.map(({ name, value, examples }) => [name, { value, examples }]));
};
