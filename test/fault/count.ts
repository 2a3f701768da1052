import { errorCodes } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { Client } from "pg";
import { type Backlog, drainBacklog } from "./backlog.ts";
import type { Attempt } from "./load.ts";
import type { World } from "./world.ts";

/** What became of the requests that met one kind of fault. */
export type Counts = {
  readonly attempted: number;
  readonly answered: number;
  /** Answered, with the word that both of its records are in the stream. */
  readonly acked: number;
  /** Of those, with a terminal record in the table. */
  readonly stored: number;
  /** Acked, and without a terminal record. */
  readonly lost: number;
  /** More than one terminal record, or more than one row. */
  readonly duplicated: number;
  readonly executedTwice: number;
  readonly blockedButRan: number;
  /** Completed by its answer, but the remote server never heard of it. */
  readonly completedWithoutRun: number;
  /** The record says something else than the answer did. */
  readonly contradicting: number;
  /** Answers whose code is in no table. */
  readonly unexpected: number;
};

type Terminal = { readonly outcomes: readonly string[]; readonly codes: readonly (string | null)[] };

/** Terminal records per request, as the tables have them; the sweeper's word for an outcome that nobody knew is told apart. */
const readTerminals = async (url: string): Promise<ReadonlyMap<string, Terminal>> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select request_id as id, array_agg(outcome) as outcomes, array_agg(data->>'code') as codes
       from trace.events where phase = 'finished' group by 1`,
    );
    return new Map(rows.map(({ id, outcomes, codes }) => [id, { outcomes, codes }]));
  } finally {
    await client.end();
  }
};

const isAcked = ({ answer }: Attempt): boolean =>
  answer !== undefined && answer.id !== "" && answer.code !== "trace_unavailable";

const known = ({ outcomes }: Terminal): readonly string[] => outcomes.filter((each) => each !== "unknown");

const contradicts = ({ answer }: Attempt, terminal: Terminal | undefined): boolean => {
  const [outcome] = terminal === undefined ? [] : known(terminal);
  if (answer === undefined || terminal === undefined || outcome === undefined) return false;
  if (answer.status === 200) return outcome !== "completed";
  return answer.code !== "trace_unavailable" && !terminal.codes.includes(answer.code);
};

const runsByMarker = ({ gate }: World): ReadonlyMap<string, number> => {
  const runs = new Map<string, number>();
  for (const call of gate.oracle.calls) {
    const { message } = call.arguments as { message?: unknown };
    if (typeof message === "string") runs.set(message, (runs.get(message) ?? 0) + 1);
  }
  return runs;
};

const codes: ReadonlySet<string> = new Set(errorCodes);
const isUnexpected = ({ answer }: Attempt): boolean =>
  answer !== undefined && answer.status !== 200 && !codes.has(answer.code);

/** What the tables say of all requests, also of those that nobody got an answer to. */
export type Everything = {
  readonly requests: number;
  /** Requests with two known outcomes, or two rows. */
  readonly duplicated: number;
  /** Received, and never closed by anybody. */
  readonly open: number;
  /** Closed by the sweeper, since whoever knew died. */
  readonly unknown: number;
};

const readEverything = async (url: string): Promise<Everything> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`
      with known as (
        select request_id from trace.events where phase = 'finished' and outcome <> 'unknown'
        group by 1 having count(*) > 1
      ), twice as (
        select request_id from trace.requests group by 1 having count(*) > 1
      )
      select count(*)::int as requests,
             count(*) filter (where outcome = 'received')::int as open,
             count(*) filter (where outcome = 'unknown')::int as unknown,
             (select count(*)::int from (select * from known union select * from twice) t) as duplicated
      from trace.requests`);
    return rows[0];
  } finally {
    await client.end();
  }
};

export type Account = {
  readonly everything: Everything;
  /** What no stream should still have. */
  readonly backlog: Backlog;
  readonly byFault: ReadonlyMap<string, Counts>;
  readonly total: Counts;
  readonly failedCodes: Readonly<Record<string, number>>;
};

/** What is still on its way may take so long to be in the tables, once no stream has anything of it. */
const WRITTEN_MS = 30_000;

/** @param stuckMs waits until what was acknowledged is stored, or for so long nothing more is; then counts */
export const takeAccount = async (
  world: World,
  attempts: readonly Attempt[],
  stuckMs: number,
): Promise<Account> => {
  const backlog = await drainBacklog(world, stuckMs);
  const acked = attempts.filter(isAcked).map(({ answer }) => answer?.id ?? "");
  const read = (): Promise<ReadonlyMap<string, Terminal>> => readTerminals(world.gate.stack.postgresUrl);
  const hasKnown = (terminal: Terminal | undefined): boolean =>
    terminal !== undefined && known(terminal).length > 0;
  const terminals = await until(
    "every acknowledged record to be stored",
    async () => {
      const stored = await read();
      return acked.every((id) => hasKnown(stored.get(id))) ? stored : undefined;
    },
    WRITTEN_MS,
  ).catch(read);
  const runs = runsByMarker(world);

  const countOf = (some: readonly Attempt[]): Counts => {
    const count = (is: (attempt: Attempt) => boolean): number => some.filter(is).length;
    const terminalOf = ({ answer }: Attempt): Terminal | undefined => terminals.get(answer?.id ?? "");
    const ran = ({ marker }: Attempt): number => runs.get(marker) ?? 0;
    return {
      attempted: some.length,
      answered: count(({ answer }) => answer !== undefined),
      acked: count(isAcked),
      stored: count((each) => isAcked(each) && hasKnown(terminalOf(each))),
      lost: count((each) => isAcked(each) && !hasKnown(terminalOf(each))),
      duplicated: count((each) => {
        const terminal = terminalOf(each);
        return terminal !== undefined && known(terminal).length > 1;
      }),
      executedTwice: count((each) => ran(each) > 1),
      blockedButRan: count((each) => each.offends && ran(each) > 0),
      completedWithoutRun: count((each) => each.answer?.status === 200 && ran(each) !== 1),
      contradicting: count((each) => contradicts(each, terminalOf(each))),
      unexpected: count(isUnexpected),
    };
  };
  const names = [...new Set(attempts.map(({ fault }) => fault))].toSorted();
  const failedCodes: Record<string, number> = {};
  for (const { answer } of attempts) {
    if (answer !== undefined && answer.status !== 200)
      failedCodes[answer.code] = (failedCodes[answer.code] ?? 0) + 1;
  }
  const everything = await until(
    "every request to be closed",
    async () => {
      const now = await readEverything(world.gate.stack.postgresUrl);
      return now.open === 0 ? now : undefined;
    },
    WRITTEN_MS,
  ).catch(() => readEverything(world.gate.stack.postgresUrl));
  return {
    everything,
    backlog,
    byFault: new Map(names.map((name) => [name, countOf(attempts.filter(({ fault }) => fault === name))])),
    total: countOf(attempts),
    failedCodes,
  };
};
