import type { CanaryRun, CanaryState } from "@portcullis/contracts";
import { sql } from "kysely";
import type { Judged } from "../core/canary/alarms.ts";
import type { ControlDb } from "./tables.ts";

/** Every org has its turn, also one that was made a moment ago. */
export const enrolOrgs = async (db: ControlDb): Promise<void> => {
  await sql`
    insert into canary_runs (org, due_at) select slug, now() from orgs
    where not exists (select from canary_runs where org = slug)
    on conflict do nothing`.execute(db);
};

export type Taking = {
  readonly ingress: string;
  readonly limit: number;
  /** When each org is due again: the interval, and a part of it more or less, so that orgs do not go together. */
  readonly intervalMs: number;
  readonly jitter: number;
};

/** Gives out the orgs that are due, each to one ingress: a row that somebody else takes at this moment is left to them. */
export const takeDue = async (
  db: ControlDb,
  { ingress, limit, intervalMs, jitter }: Taking,
): Promise<readonly CanaryRun[]> => {
  const { rows } = await sql<CanaryRun>`
    with due as (
      select org from canary_runs where due_at <= now() order by due_at limit ${limit} for update skip locked
    )
    update canary_runs set
      due_at = now() + make_interval(secs => ${intervalMs / 1000}::float8 * (1 + ${jitter}::float8 * (2 * random() - 1))),
      run = gen_random_uuid(), turn = turn + 1, ingress = ${ingress}
    from due where canary_runs.org = due.org
    returning canary_runs.org, run, turn - 1 as turn`.execute(db);
  return rows.map(({ org, run, turn }) => ({ org, run, turn: Number(turn) }));
};

/** Whether this is the run that is out; it is not any more then. Holds the org's row until the transaction ends. */
export const endRun = async (db: ControlDb, org: string, run: string): Promise<boolean> => {
  const [row] = await db
    .updateTable("canary_runs")
    .set({ run: null })
    .where("org", "=", org)
    .where("run", "=", run)
    .returning("org")
    .execute();
  return row !== undefined;
};

/** The org is due again soon: its run could not count. */
export const hastenRun = async (db: ControlDb, org: string, withinMs: number): Promise<void> => {
  await sql`
    update canary_runs set due_at = least(due_at, now() + make_interval(secs => ${withinMs / 1000}::float8))
    where org = ${org}`.execute(db);
};

export const noteRun = async (db: ControlDb, org: string): Promise<void> => {
  await db.updateTable("canary_runs").set({ last_run_at: sql<Date>`now()` }).where("org", "=", org).execute();
};

/** Keeps how a probe did. What nobody inspected says nothing about how often it failed. */
export const noteProbe = async (db: ControlDb, org: string, { result, judgement }: Judged): Promise<void> => {
  const failed = judgement === "not_blocked" || judgement === "benign_blocked" ? 1 : 0;
  const unanswered = judgement === "unanswered";
  const facts = {
    expects: result.expects,
    judgement,
    outcome: result.outcome,
    code: result.code,
    request_id: result.requestId,
    at: result.at,
  };
  await db
    .insertInto("canary_probes")
    .values({ org, probe: result.probe, ...facts, failing: failed, failures: failed, runs: 1 })
    .onConflict((conflict) =>
      conflict.columns(["org", "probe"]).doUpdateSet((eb) => ({
        ...facts,
        failing: unanswered
          ? eb.ref("canary_probes.failing")
          : failed === 0
            ? 0
            : eb("canary_probes.failing", "+", 1),
        failures: eb("canary_probes.failures", "+", failed),
        runs: eb("canary_probes.runs", "+", 1),
      })),
    )
    .execute();
};

export type Silence = { readonly silentMs: number; readonly watchedMs: number };

/** Which rows no run has counted in for longer than `silentMs`; what was before the last `watchedMs` nobody was there to see. */
const isSilent = ({ silentMs, watchedMs }: Silence) => sql<boolean>`
  greatest(coalesce(last_run_at, watched_since), now() - make_interval(secs => ${watchedMs / 1000}::float8))
    < now() - make_interval(secs => ${silentMs / 1000}::float8)`;

/** The orgs that have gone silent and have no open alarm of this name yet. */
export const newlySilent = async (
  db: ControlDb,
  silence: Silence,
  alarm: string,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ org: string }>`
    select org from canary_runs r
    where ${isSilent(silence)} and not exists (select from open_alarms a where a.org = r.org and a.name = ${alarm})
    order by org`.execute(db);
  return rows.map(({ org }) => org);
};

/**
 * When the last run of an org counted, if it is silent still; undefined where it is not. Holds its row until the transaction ends, so that no run
 * counts between this and what is made of it.
 */
export const holdIfSilent = async (
  db: ControlDb,
  org: string,
  silence: Silence,
): Promise<{ readonly lastRunAt: string | null } | undefined> => {
  const { rows } = await sql<{ last_run_at: Date | null }>`
    select last_run_at from canary_runs where org = ${org} and ${isSilent(silence)} for update`.execute(db);
  const [row] = rows;
  return row === undefined ? undefined : { lastRunAt: row.last_run_at?.toISOString() ?? null };
};

/** How many orgs are closed. */
export const countClosed = async (db: ControlDb): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from orgs where jsonb_typeof(canary -> 'closed') = 'object'`.execute(db);
  return Number(rows[0]?.count ?? 0);
};

/** What is kept of an org's canaries. */
export const readCanaries = async (
  db: ControlDb,
  org: string,
): Promise<Pick<CanaryState, "lastRunAt" | "probes">> => {
  const [run, probes] = await Promise.all([
    db.selectFrom("canary_runs").select("last_run_at").where("org", "=", org).executeTakeFirst(),
    db.selectFrom("canary_probes").selectAll().where("org", "=", org).orderBy("probe").execute(),
  ]);
  return {
    lastRunAt: run?.last_run_at?.toISOString() ?? null,
    probes: probes.map(({ org: _org, request_id, at, failing, failures, runs, ...rest }) => ({
      ...rest,
      requestId: request_id,
      at: at.toISOString(),
      failing: Number(failing),
      failures: Number(failures),
      runs: Number(runs),
    })),
  };
};
