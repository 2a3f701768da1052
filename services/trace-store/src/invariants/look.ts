import type { InvariantName, Log } from "@portcullis/contracts";
import type { Kysely, Transaction } from "kysely";
import { newestCheckpoint } from "../adapters/checkpoint-table.ts";
import { readBalance, readCopied, readFacts, readOverdue, readSealed } from "../adapters/invariant-reader.ts";
import {
  countViolations,
  forgetViolations,
  MAX_EXAMPLES,
  readCursor,
  readReport,
  readToJudgeAgain,
  type StoredReport,
  type Verdict,
  type Violation,
  withLook,
  writeCursor,
  writeReport,
  writeVerdicts,
} from "../adapters/invariant-table.ts";
import { type LogHead, readHead } from "../adapters/log-head.ts";
import type { TraceDatabase } from "../adapters/schema.ts";
import { readProducers } from "../adapters/upkeep.ts";
import { balanceOf } from "../core/balance.ts";
import { type Change, gapsIn, type Measured, type ProducersSeen, toInvariants } from "../core/invariants.ts";
import { isBalanced, judgeEgress, ranThoughStopped, type TicketCheck } from "../core/judge-request.ts";

type Trx = Transaction<TraceDatabase>;

export type LookContext = {
  readonly db: Kysely<TraceDatabase>;
  /** `<installation>/<log>` */
  readonly originOf: (log: Log) => string;
  readonly tickets: TicketCheck;
  /** All that was told before this moment is stored; undefined while that is not known. */
  readonly horizonMs: () => number | undefined;
  /** What may be on its way for this long after the horizon is not missed yet. */
  readonly graceMs: number;
  /** Past its deadline and this, the sweeper closes an intent. */
  readonly sweepGraceMs: number;
  /** How far back requests are balanced by when they came in. */
  readonly windowMs: number;
  /** A look that another store has just taken is not taken again. */
  readonly restMs: number;
  /** Tells of what changed; what cannot be told is not taken as told. */
  readonly tell: (change: Change, examples: readonly string[]) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
};

export type Looker = {
  /** @returns what is known now, by this look or another store's; undefined before there was one */
  readonly look: () => Promise<StoredReport | undefined>;
};

/** What was found stays known for a day, unless it is put right. */
export const KEPT_MS = 24 * 3_600_000;
/** Leaves of one look, at most: a backlog is worked off in several. */
const MAX_LEAVES = 10_000;
const MAX_AGAIN = 500;
const MAX_OVERDUE = 1_000;
/** A look at the producers every so often is kept to compare with. */
const MAX_SEEN = 100;

const judgedNames = ["egress_without_allow", "blocked_with_egress", "balance", "undecided"] as const;

type News = { readonly ids: readonly string[]; readonly misses: readonly Violation[] };

/** The range of leaves that this look judges, and where the next one goes on. */
const nextRange = async (
  trx: Trx,
  head: LogHead,
  size: number,
  fromMs: number,
): Promise<readonly [from: number, to: number]> => {
  const known = await readCursor(trx, head.id);
  const from = known ?? (await newestCheckpoint(trx, head.id, fromMs))?.size ?? 0;
  return [from, Math.max(from, Math.min(size, from + MAX_LEAVES))];
};

/** What the trace log got since the last look: requests that ended, and events with a miss. */
const readTraceNews = async (trx: Trx, head: LogHead, fromMs: number): Promise<News> => {
  const [from, to] = await nextRange(trx, head, head.size, fromMs);
  const news = await readSealed(trx, head.id, from, to);
  await writeCursor(trx, head.id, to);
  return {
    ids: news.filter(({ isEnd }) => isEnd).map(({ requestId }) => requestId),
    misses: news
      .filter(({ hasMiss }) => hasMiss)
      .map(({ requestId, org }) => ({ name: "redaction_misses", subject: requestId, org })),
  };
};

/** What left since the last look, as far as its traces must be stored by now. */
const readEgressNews = async (
  trx: Trx,
  head: LogHead,
  fromMs: number,
  wholeMs: number,
): Promise<{ readonly ids: readonly string[]; readonly toMs: number }> => {
  const checkpoint = await newestCheckpoint(trx, head.id, wholeMs);
  const [from, to] = await nextRange(trx, head, checkpoint?.size ?? 0, fromMs);
  const ids = await readCopied(trx, head.id, from, to);
  await writeCursor(trx, head.id, to);
  return { ids, toMs: checkpoint?.time.getTime() ?? fromMs };
};

/** What there is to say of some requests, from both sides. */
const judge = async (
  trx: Trx,
  egressLog: number,
  requestIds: readonly string[],
  tickets: TicketCheck,
): Promise<readonly Violation[]> => {
  const facts = await readFacts(trx, egressLog, requestIds);
  return facts.flatMap((each) => {
    const { requestId: subject, org } = each;
    const egress = judgeEgress(each, tickets);
    const names: readonly (Verdict | false)[] = [
      egress === "without_allow" && "egress_without_allow",
      egress === "undecided" && "undecided",
      ranThoughStopped(each) && "blocked_with_egress",
      // What only the ledger speaks of was never received here: the first of them says so.
      each.rank !== null && each.rank > 0 && !isBalanced(each) && "balance",
    ];
    return names.flatMap((name) => (name === false ? [] : [{ name, subject, org }]));
  });
};

const once = (violations: readonly Violation[]): readonly Violation[] => [
  ...new Map(violations.map((each) => [`${each.name} ${each.subject}`, each])).values(),
];

/** Looks at what is stored, remembers what is wrong with it, and tells where that changed. One store at a time does. */
export const createLooker = (context: LookContext): Looker => {
  const { db, originOf, tickets, graceMs, sweepGraceMs, windowMs, restMs, tell, clock } = context;
  let seen: readonly ProducersSeen[] = [];

  const readGaps = async (trx: Trx, nowMs: number): Promise<Omit<Measured, "toMs">> => {
    const now = { atMs: nowMs, producers: await readProducers(trx, nowMs - KEPT_MS) };
    const before = seen.findLast(({ atMs }) => atMs <= nowMs - graceMs);
    seen = [...seen.filter(({ atMs }) => atMs >= (before?.atMs ?? 0)), now].slice(-MAX_SEEN);
    const { value, examples } = gapsIn(before, now);
    return { value, examples: examples.slice(0, MAX_EXAMPLES) };
  };

  const take = async (
    trx: Trx,
    horizonMs: number,
    before: StoredReport | undefined,
  ): Promise<StoredReport> => {
    const nowMs = clock();
    const wholeMs = horizonMs - graceMs;
    const fromMs = nowMs - windowMs;
    const [traces, egress] = [
      await readHead(trx, originOf("traces")),
      await readHead(trx, originOf("egress")),
    ];
    const told = traces === undefined ? { ids: [], misses: [] } : await readTraceNews(trx, traces, fromMs);
    const left =
      egress === undefined ? { ids: [], toMs: fromMs } : await readEgressNews(trx, egress, fromMs, wholeMs);
    const sealedTo =
      traces === undefined ? undefined : (await newestCheckpoint(trx, traces.id))?.time.getTime();
    const again = await readToJudgeAgain(trx, judgedNames, MAX_AGAIN);
    const { rows, unbalanced } = balanceOf(await readBalance(trx, wholeMs - windowMs, wholeMs));
    const ids = [
      ...new Set([...told.ids, ...left.ids, ...again, ...unbalanced.map(({ requestId }) => requestId)]),
    ];
    const found = egress === undefined ? [] : await judge(trx, egress.id, ids, tickets);
    await writeVerdicts(trx, judgedNames, ids, once(found), nowMs);
    await writeVerdicts(trx, [], [], once(told.misses), nowMs);
    await forgetViolations(trx, nowMs - KEPT_MS);

    const counts = await countViolations(trx);
    const overdue = await readOverdue(trx, Math.min(nowMs, horizonMs) - sweepGraceMs - graceMs, MAX_OVERDUE);
    const kept = (name: Verdict): Omit<Measured, "toMs"> => counts.get(name) ?? { value: 0, examples: [] };
    const egressToMs = Math.min(left.toMs, sealedTo ?? fromMs);
    const measured: Readonly<Record<InvariantName, Measured>> = {
      egress_without_allow: { ...kept("egress_without_allow"), toMs: egressToMs },
      blocked_with_egress: { ...kept("blocked_with_egress"), toMs: egressToMs },
      balance: { ...kept("balance"), toMs: wholeMs },
      gaps: { ...(await readGaps(trx, nowMs)), toMs: wholeMs },
      overdue_intents: {
        value: overdue.length,
        examples: overdue.slice(0, MAX_EXAMPLES).map(({ requestId }) => requestId),
        toMs: wholeMs,
      },
      redaction_misses: { ...kept("redaction_misses"), toMs: Math.min(wholeMs, sealedTo ?? fromMs) },
    };
    const { invariants, changes } = toInvariants(measured, before?.report.invariants ?? [], {
      atMs: nowMs,
      fromMs: nowMs - KEPT_MS,
    });
    for (const change of changes) await tell(change, measured[change.name].examples);
    const report: StoredReport = {
      checkedAtMs: nowMs,
      report: {
        invariants: [...invariants],
        undecided: kept("undecided").value,
        balance: {
          window: {
            from: new Date(wholeMs - windowMs).toISOString(),
            to: new Date(wholeMs).toISOString(),
          },
          rows: [...rows],
        },
      },
    };
    await writeReport(trx, report);
    return report;
  };

  return {
    look: async () => {
      const horizonMs = context.horizonMs();
      const taken =
        horizonMs === undefined
          ? undefined
          : await withLook(db, async (trx) => {
              const before = await readReport(trx);
              const isFresh = before !== undefined && clock() - before.checkedAtMs < restMs;
              return isFresh ? before : take(trx, horizonMs, before);
            });
      return taken ?? readReport(db);
    },
  };
};
