import { writeFileSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { cpus, loadavg, release, tmpdir, totalmem } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Answer, traceListSchema } from "@portcullis/contracts";
import { createDatabase, migrate } from "@portcullis/db";
import { startTestPostgres } from "@portcullis/testkit";
import { sql } from "kysely";
import { aggregateTraces } from "../../src/adapters/aggregate-reader.ts";
import { listTraces } from "../../src/adapters/list-reader.ts";
import { migrations } from "../../src/adapters/migrations/index.ts";
import { rollHours } from "../../src/adapters/rollup-writer.ts";
import { SCHEMA, type TraceDatabase } from "../../src/adapters/schema.ts";
import { answerAggregate, answerList, type QueryContext } from "../../src/answer-queries.ts";
import { encodeCursor } from "../../src/core/cursor.ts";
import { addDays, dayOf } from "../../src/core/days.ts";
import { generateTraces } from "./generate.ts";
import { ingestRatio } from "./ingest.ts";
import { planFaults, plansOf } from "./plans.ts";
import { type Shape, shapesOf } from "./shapes.ts";

/**
 * `npm run bench:traces [-- --rows 10000000]`: how long queries over that many traces take, whether their plans are as they
 * should be, and what the indexes cost where events are stored. Ends with 1 where a plan is not.
 */
const { values: options } = parseArgs({
  options: {
    rows: { type: "string", default: "1000000" },
    days: { type: "string", default: "30" },
    runs: { type: "string", default: "20" },
    /** A trace-store of before, to compare the storing with. */
    before: { type: "string" },
    /** Prints the plan of each list. */
    plans: { type: "boolean", default: false },
    /** Writes docs/benchmarks/traces.md. */
    write: { type: "boolean", default: false },
  },
});
const rows = Number(options.rows);
const days = Number(options.days);
const runs = Number(options.runs);
const BYTES_A_ROW = 1_500;
/** More than the service gives: what takes too long is to be seen, not cut off. */
const LIMIT_MS = 60_000;

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const number = (value: number, digits = 0): string =>
  value.toLocaleString("en", { maximumFractionDigits: digits });
const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const { bavail, bsize } = await statfs(tmpdir());
if (bavail * bsize < rows * BYTES_A_ROW * 2) {
  say(`${number((rows * BYTES_A_ROW * 2) / 1e9)} GB of disk are needed in ${tmpdir()}`);
  process.exit(1);
}

await using postgres = await startTestPostgres();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(
    signal,
    () => void Promise.resolve(postgres[Symbol.asyncDispose]()).then(() => process.exit(1)),
  );
}
const database = createDatabase<TraceDatabase>({
  url: postgres.urlOf("trace-store"),
  applicationName: "bench",
  schema: SCHEMA,
  maxConnections: 4,
  statementTimeoutMs: 1_800_000,
});
const { db } = database;
await migrate(db, SCHEMA, migrations);
const end = addDays(dayOf(Date.now()), -1);
const generated = await generateTraces(db, { rows, days, end, onDay: (day) => say(`generated ${day}`) });
const rollStartedAt = performance.now();
const rolledHours = await rollHours(db, 24 * (days + 2));
const rollSeconds = (performance.now() - rollStartedAt) / 1_000;
await sql`vacuum analyze request_counts, request_durations, rolled_hours`.execute(db);
say(`counted ${rolledHours} hours`);
const endMs = Date.parse(addDays(end, 1));
const { rows: rollupSizes } = await sql<{ readonly bytes: number; readonly counts: number }>`
  select pg_total_relation_size('request_counts')::bigint + pg_total_relation_size('request_durations')::bigint as bytes,
    (select count(*)::float8 from request_counts) as counts`.execute(db);
const { rows: sizes } = await sql<{ readonly name: string; readonly bytes: number }>`
  select parent.relname as name, sum(pg_total_relation_size(child.oid))::bigint as bytes from pg_inherits
  join pg_class parent on parent.oid = inhparent join pg_class child on child.oid = inhrelid
  where parent.relname in ('requests', 'request_words') group by 1 order by 1 desc`.execute(db);

const context: QueryContext = {
  get: async () => undefined,
  isPurged: async () => false,
  replay: async () => [],
  views: () => Promise.reject(new Error("not here")),
  clock: () => endMs,
  list: (query, filtering, cursor) =>
    listTraces(db, query, filtering, cursor, { nowMs: endMs, limitMs: LIMIT_MS }),
  aggregate: (request, filtering) => aggregateTraces(db, request, filtering, LIMIT_MS),
};
const cursorAt = (ms: number): string => {
  const hex = ms.toString(16).padStart(12, "0");
  const id = `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
  return encodeCursor({ receivedAt: new Date(ms).toISOString(), id });
};
const ask = (shape: Shape): Promise<Answer> => {
  if (shape.kind === "aggregate") return answerAggregate(shape.query, context);
  const { filter, after } = shape;
  return answerList(
    { ...filter, ...(after === undefined ? {} : { cursor: cursorAt(endMs - after * 86_400_000) }) },
    context,
  );
};
const foundBy = (shape: Shape, answer: Answer): string => {
  if (!answer.ok) throw new Error(`${shape.title}: ${answer.code} ${answer.detail}`);
  if (shape.kind === "list") return String(traceListSchema.parse(answer.value).traces.length);
  return number((answer.value as { readonly all: { readonly total: number } }).all.total);
};

const ago = (hours: number): string => new Date(endMs - hours * 3_600_000).toISOString();
const faults: string[] = [];
const lines: string[][] = [];
for (const shape of shapesOf(ago)) {
  const times: number[] = [];
  let found = "";
  for (let run = -2; run < runs; run += 1) {
    const startedAt = performance.now();
    found = foundBy(shape, await ask(shape));
    if (run >= 0) times.push(performance.now() - startedAt);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (fraction: number): string => number(sorted[Math.ceil(sorted.length * fraction) - 1] ?? 0, 1);
  if (shape.kind === "list") faults.push(...(await planFaults(db, shape, end)));
  if (shape.kind === "list" && options.plans) {
    const [newest] = await plansOf(db, shape, end);
    say(newest?.plan ?? "");
  }
  lines.push([shape.kind, shape.title, found, at(0.5), at(0.95)]);
  say(lines.at(-1)?.join("  ") ?? "");
}
const ratio = options.before === undefined ? undefined : await ingestRatio(resolve(options.before), say);
await database.close();

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`;
const text = `# Queries over traces in figures

Written by \`npm run bench:traces -- --rows ${rows} --write\` on ${dayOf(Date.now())}, on ${machine}.

${number(rows)} traces over ${days} days, made by SQL in ${number(generated.seconds)} s: ${planted()}. PostgreSQL with the settings that it comes
with (128 MB of shared buffers), on the same machine. ${sizes.map(({ name, bytes }) => `\`${name}\` takes ${number(bytes / 1e9, 1)} GB with its indexes (${number(bytes / rows)} bytes a trace)`).join(", ")}.
The ${number(rolledHours)} hours were counted in ${number(rollSeconds)} s, ${number((1_000 * rollSeconds) / rolledHours)} ms each; their counts are ${number(rollupSizes[0]?.counts ?? 0)} rows, and take ${number((rollupSizes[0]?.bytes ?? 0) / 1e6)} MB with those of the durations.
Each query ran ${runs} times after two that do not count, through the functions that the service answers with; milliseconds. A list is a page of 50.
The load of the machine was ${number(loadavg()[1] ?? 0, 1)}: with nothing else on it, it is about 1.

${table(["kind", "query", "found", "p50", "p95"], lines)}

Plans of the lists: ${faults.length === 0 ? "each reads the partitions of its days alone, by an index, and none reads a whole partition." : `**not as they should be**: ${faults.map((fault) => fault.split("\n")[0]).join("; ")}.`}
${ratio === undefined ? "" : `\n## Storing\n\n${ratio}\n`}`;
function planted(): string {
  return "20 orgs, 200 keys, 200 tools, 20 servers, a tenth of the traces not completed, 15 % with findings, 30 words each";
}
process.stdout.write(`${text}\n`);
for (const fault of faults) say(fault);
if (options.write) {
  const file = resolve(import.meta.dirname, "../../../../docs/benchmarks/traces.md");
  writeFileSync(file, `${text.trimEnd()}\n`);
}
process.exitCode = faults.length === 0 ? 0 : 1;
