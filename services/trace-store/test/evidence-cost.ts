import { cpus, totalmem, type } from "node:os";
import { encodeJson } from "@portcullis/bus";
import { subjects } from "@portcullis/contracts";
import { createDatabase, migrate } from "@portcullis/db";
import { extend, leafHash } from "@portcullis/ledger";
import { startTestBus, startTestPostgres, until } from "@portcullis/testkit";
import { type Kysely, sql } from "kysely";
import { insertCheckpoint } from "../src/adapters/checkpoint-table.ts";
import { writeEvents } from "../src/adapters/event-writer.ts";
import { readEvidence } from "../src/adapters/evidence-reader.ts";
import { openLedgerStream } from "../src/adapters/ledger-stream.ts";
import { ensureLog, readHead, withLog, writeHead } from "../src/adapters/log-head.ts";
import { writeEgress, writeLeaves, writeNodes } from "../src/adapters/log-writer.ts";
import { migrations } from "../src/adapters/migrations/index.ts";
import { createPartitions } from "../src/adapters/partitions.ts";
import { SCHEMA, type TraceDatabase } from "../src/adapters/schema.ts";
import { dayOf } from "../src/core/days.ts";
import { appendLeaves } from "../src/core/log/append-leaves.ts";
import { toEgressRecord } from "../src/core/log/egress-message.ts";
import { readEvent, type StoredEvent } from "../src/core/read-event.ts";
import { copyEgress } from "../src/logs/copy.ts";
import { sealTraces } from "../src/logs/seal.ts";
import { envelopeAt, eventOf, finished, ledgerEntryOf, received } from "./support/traces.ts";

/**
 * What the logs cost: events stored with and without them, the ledger copied, and evidence out of a log of a million leaves. Prints `docs/benchmarks/evidence.md`.
 * `PORTCULLIS_WRITER_BEFORE` names the module of an event writer without logs.
 */
type Db = Kysely<TraceDatabase>;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const progress = (text: string): void => void process.stderr.write(`${text}\n`);
const round = (value: number, digits = 0): string =>
  value.toLocaleString("en", { maximumFractionDigits: digits });

const makeEvents = (requests: number): readonly StoredEvent[] =>
  Array.from({ length: requests }, () => {
    const envelope = envelopeAt(Date.now());
    const prompt = [
      { role: "user", preview: { text: "redacted words ".repeat(60), length: 900, truncated: false } },
    ];
    return [eventOf(received(envelope), { prompt }), eventOf(finished(envelope), { prompt })];
  })
    .flat()
    .flatMap((event) => {
      const stream = {
        streamSequence: 1,
        producer: undefined,
        epoch: undefined,
        sequence: undefined,
        unused: undefined,
      };
      const read = readEvent({ ...stream, data: encodeJson(event) }, Date.now());
      return read.ok ? [read.stored] : [];
    });

const BATCH = 500;

/** Events a second, in turns of both orders, so that what else the machine does meets both; with the logs until the last event is sealed. */
const compareWriting = async (db: Db, before: typeof writeEvents | undefined) => {
  const partitions = createPartitions(db);
  await partitions.ensure([dayOf(Date.now())]);
  await ensureLog(db, "bench/traces");
  const seal = async (): Promise<number> => {
    await sql`update log_heads set changed_at = 'epoch'`.execute(db);
    return sealTraces({ db, partitions, origin: "bench/traces", clock: Date.now });
  };
  const writeAll = async (write: typeof writeEvents, sealed: boolean): Promise<number> => {
    const events = makeEvents(2_000);
    const startedAt = performance.now();
    for (let at = 0; at < events.length; at += BATCH) await write(db, events.slice(at, at + BATCH));
    if (sealed) await seal();
    return events.length / ((performance.now() - startedAt) / 1_000);
  };
  const rates: Record<"with" | "without", number[]> = { with: [], without: [] };
  for (let turn = 0; turn < 32; turn += 1) {
    const which = before !== undefined && [1, 2].includes(turn % 4) ? "without" : "with";
    const rate = await writeAll(which === "with" ? writeEvents : (before ?? writeEvents), which === "with");
    // The first turns warm up.
    if (turn >= 4) rates[which].push(rate);
  }
  return { with: median(rates.with), without: median(rates.without) };
};

const measureCopy = async (db: Db): Promise<number> => {
  await using bus = await startTestBus();
  const executor = await bus.busAs("mcp-executor");
  const total = 10_000;
  for (let sent = 0; sent < total; sent += 500) {
    await Promise.all(
      Array.from({ length: 500 }, () => {
        const entry = ledgerEntryOf(envelopeAt(Date.now()));
        return executor.jetstream.publish(subjects.ledger(entry.requestId, entry.entry), encodeJson(entry));
      }),
    );
  }
  await ensureLog(db, "bench/egress");
  const store = await bus.busAs("trace-store");
  const startedAt = performance.now();
  for (let copied = 0; copied < total; ) {
    const done = await copyEgress({
      ...{ db, partitions: createPartitions(db), origin: "bench/egress", clock: Date.now, onAlarm: () => {} },
      ledger: openLedgerStream(store.jetstream),
    });
    if (done.kind !== "copied") throw new Error(done.kind);
    copied = done.size;
  }
  return total / ((performance.now() - startedAt) / 1_000);
};

const LEAVES = 1_000_000;
const PIECE = 10_000;
const MIDDLE = 700_000;
const WINDOW = 4_000;

/** Two logs of a million leaves; in the middle one request, and the checkpoints around what left at its time. */
const fillLogs = async (db: Db) => {
  const now = Date.now();
  const day = dayOf(now);
  const [intent, outcome] = makeEvents(1);
  if (intent === undefined || outcome === undefined) throw new Error("no events");
  const requestId = intent.event.data.requestId;
  await writeEvents(db, [intent, outcome]);
  await sql`delete from log_pending`.execute(db);
  const record = toEgressRecord(null);
  const executing = toEgressRecord({
    subject: subjects.ledger(requestId, "executing"),
    data: encodeJson({ ...ledgerEntryOf(envelopeAt(now)), requestId }),
  });
  for (const log of ["traces", "egress"] as const) {
    const origin = `large/${log}`;
    await ensureLog(db, origin);
    for (let size = 0; size < LEAVES; size += PIECE) {
      await withLog(db, origin, async (trx, head) => {
        const other = toEgressRecord({ subject: "x", data: Buffer.from(`${log} ${size}`) });
        const records = Array.from({ length: PIECE }, (_, n) =>
          size + n === MIDDLE ? executing : n % 2 ? other : record,
        );
        const hashes =
          log === "egress"
            ? records.map(({ hash }) => hash)
            : records.map((_, n) =>
                size + n === MIDDLE
                  ? leafHash(intent.body)
                  : size + n === MIDDLE + 9
                    ? leafHash(outcome.body)
                    : other.hash,
              );
        const grown = appendLeaves(head.size, head.frontier, hashes);
        await writeLeaves(
          trx,
          head.id,
          head.size,
          hashes.map((hash) => ({ day, hash })),
        );
        if (log === "egress") await writeEgress(trx, head.id, head.size, day, records);
        await writeNodes(trx, head.id, grown.nodes);
        await writeHead(trx, { ...head, size: grown.size, frontier: grown.frontier });
      });
    }
  }
  const [traces, egress] = [await readHead(db, "large/traces"), await readHead(db, "large/egress")];
  if (traces === undefined || egress === undefined) throw new Error("no logs");
  for (const [event, idx] of [
    [intent, MIDDLE],
    [outcome, MIDDLE + 9],
  ] as const) {
    await sql`insert into log_events (day, event_id, log, idx)
      values (${day}::date, ${event.event.id}, ${traces.id}, ${idx})`.execute(db);
  }
  const at = (ms: number): string => new Date(ms).toISOString();
  await insertCheckpoint(db, traces.id, { size: LEAVES, time: at(now + 60_000) }, "traces");
  await insertCheckpoint(db, egress.id, { size: MIDDLE - WINDOW / 2, time: at(now - 6_000) }, "from");
  await insertCheckpoint(db, egress.id, { size: MIDDLE + WINDOW / 2, time: at(now + 60_000) }, "to");
  await sql`analyze`.execute(db);
  return { requestId, logs: { traces: traces.id, egress: egress.id } };
};

type Rows = Readonly<Record<string, number>>;

/** Rows that were read of each table of the logs, as PostgreSQL counts them. */
const rowsRead = async (db: Db): Promise<Rows> => {
  const { rows } = await sql<{ name: string; n: number }>`
    select regexp_replace(relname, '_[0-9]+$', '') as name,
      sum(coalesce(idx_tup_fetch, 0) + seq_tup_read)::bigint as n from pg_stat_user_tables
    where relname like 'log\\_%' or relname like 'checkpoints%' group by 1`.execute(db);
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
};

const settledRows = async (db: Db): Promise<Rows> => {
  let before = "";
  return until("the statistics to settle", async () => {
    await sql`select pg_stat_force_next_flush()`.execute(db);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    const now = await rowsRead(db);
    const settled = JSON.stringify(now) === before;
    before = JSON.stringify(now);
    return settled ? now : undefined;
  });
};

const measureEvidence = async (db: Db, filled: Awaited<ReturnType<typeof fillLogs>>) => {
  const { requestId, logs } = filled;
  const read = async (): Promise<number> => {
    const answer = await readEvidence(db, logs, requestId);
    if (answer.kind !== "evidence") throw new Error(answer.kind);
    if (answer.evidence.egress.entries.length !== 1) throw new Error("the entry is missing");
    return answer.evidence.traces.events[0]?.inclusion.length ?? 0;
  };
  await read();
  const before = await settledRows(db);
  const hashes = await read();
  const after = await settledRows(db);
  const rows = (name: string): number => (after[name] ?? 0) - (before[name] ?? 0);
  const times: number[] = [];
  for (let n = 0; n < 30; n += 1) {
    const startedAt = performance.now();
    await read();
    times.push(performance.now() - startedAt);
  }
  const { rows: counted } = await sql<{ n: number }>`select count(*) as n from log_nodes`.execute(db);
  return { rows, nodes: counted[0]?.n ?? Number.NaN, hashes, p50: median(times), max: Math.max(...times) };
};

const main = async (): Promise<void> => {
  await using postgres = await startTestPostgres();
  const database = createDatabase<TraceDatabase>({
    url: postgres.urlOf("trace-store"),
    applicationName: "bench",
    schema: SCHEMA,
    maxConnections: 6,
  });
  const { db } = database;
  try {
    await migrate(db, SCHEMA, migrations);
    const path = process.env.PORTCULLIS_WRITER_BEFORE;
    const before = path === undefined ? undefined : ((await import(path)).writeEvents as typeof writeEvents);
    const rates = await compareWriting(db, before);
    progress(`written: ${JSON.stringify(rates)}`);
    const copied = await measureCopy(db);
    progress(`copied: ${copied}`);
    const filled = await fillLogs(db);
    progress("the logs are filled");
    // One connection: its statistics are told when it is asked, others' some time later.
    const single = createDatabase<TraceDatabase>({
      ...{ url: postgres.urlOf("trace-store"), applicationName: "bench", schema: SCHEMA, maxConnections: 1 },
    });
    const evidence = await measureEvidence(single.db, filled).finally(single.close);
    progress(JSON.stringify(evidence));
    let hashing = performance.now();
    extend(
      0,
      [],
      Array.from({ length: 100_000 }, (_, n) => leafHash(String(n))),
    );
    hashing = performance.now() - hashing;
    const [cpu] = cpus();
    process.stdout.write(`# Evidence in figures

Written by \`services/trace-store/test/evidence-cost.ts\` on ${dayOf(Date.now())}, on ${cpus().length} × ${cpu?.model}, ${round(totalmem() / 2 ** 30)} GiB, ${type()}, Node ${process.version},
with other work on the machine. Figures of one run; read the ratio, whose sides take turns in the same run.

| what | figure |
| --- | --- |
| events stored a second, with the logs, until the last is sealed | ${round(rates.with)} |
| events stored a second by the writer without logs | ${round(rates.without)} |
| ratio | ${round(rates.with / rates.without, 2)} × |
| entries of the ledger copied into the egress log a second | ${round(copied)} |
| leaves hashed and added to a tree a second, in memory | ${round(100_000 / (hashing / 1_000))} |

## Evidence out of two logs of ${round(LEAVES)} leaves

One executed request, ${round(WINDOW)} messages of the ledger in its window, ${evidence.hashes} hashes an inclusion proof.

| what | figure |
| --- | --- |
| time, median of 30 | ${round(evidence.p50, 1)} ms |
| time, longest of 30 | ${round(evidence.max, 1)} ms |
| rows read of the window: its leaves and their data, twice, since its size is looked at first | ${round(2 * 2 * WINDOW)} |
| other leaves read, for two proofs and the state before the window | ${round(evidence.rows("log_leaves") - 2 * WINDOW)} |
| nodes read for the same, of ${round(evidence.nodes)} (PostgreSQL reads a table as small as this whole, once for each use) | ${round(evidence.rows("log_nodes"))} |

In a log of 100 million leaves a proof reads fewer than 2,500 rows, and the state of the log fewer than 1,100: a unit test counts them.
`);
  } finally {
    await database.close();
  }
};

await main();
