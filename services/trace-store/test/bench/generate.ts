import { type Kysely, sql } from "kysely";
import { createPartitions } from "../../src/adapters/partitions.ts";
import type { TraceDatabase } from "../../src/adapters/schema.ts";
import { addDays } from "../../src/core/days.ts";
import { ROW_VERSION } from "../../src/core/request-row.ts";

/** What is generated, so that queries can ask for it. */
export const planted = {
  orgs: 20,
  /** Of these many traces one has it. */
  rareWordEvery: 250_000,
  rareWord: "chrysanthemum",
  commonWord: "w1",
  phrase: "w3 w5",
  placeholder: "email_address_1",
  rareType: "aws_access_key",
} as const;

const TEXTS = 20_000;
const WORDS_A_TEXT = 30;
/** Rows of one statement: what the database keeps in memory for it. */
const PART = 50_000;

/** Texts whose words are as unevenly spread as those of a language; each trace has one of them. */
const makeTexts = (db: Kysely<TraceDatabase>) =>
  sql`
  create table bench_texts as
  select text_id, string_agg('''' || word || ''':' || places, ' ')::tsvector as words
  from (
    select text_id, word, string_agg(place::text, ',') as places
    from (
      select text_id, place, case when random() < 0.01 then ${planted.placeholder}
        else 'w' || (1 + floor(20000 * power(random(), 4)))::int end as word
      from generate_series(1, ${sql.lit(TEXTS)}) text_id, generate_series(1, ${sql.lit(WORDS_A_TEXT)}) place) placed
    group by text_id, word) worded
  group by text_id`.execute(db);

/** Some of a day's rows, in the order of time as they arrive. */
const insertPart = (day: string, rows: number, from: number, to: number) => sql`
  with drawn as materialized (
    select n, ${sql.lit(day)}::date + (n * interval '86400 seconds' / ${sql.lit(rows)}) as at,
      floor(${sql.lit(planted.orgs)} * power(random(), 2))::int as org, floor(200 * power(random(), 2))::int as tool,
      random() as fate, random() as found, floor(10 * random())::int as key, random() as pace,
      1 + floor(${sql.lit(TEXTS)} * random())::int as text_id
    from generate_series(${sql.lit(from)}::int, ${sql.lit(to - 1)}::int) n),
  named as (
    select *, lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') as ms, md5(random()::text) as tail,
      case when fate < 0.9 then 'completed' when fate < 0.95 then 'blocked' when fate < 0.98 then 'denied' else 'failed' end as outcome,
      case when fate < 0.9 then null when fate < 0.95 then 'prompt_blocked' when fate < 0.98 then 'policy_denied' else 'upstream_timeout' end as code,
      case
        when found < 0.0005 then array['secrets|${sql.raw(planted.rareType)}|secrets|4']
        when found < 0.1 then array['pii|email_address|pii|2']
        when found < 0.15 then array['injection|instruction_override|injection|3', 'pii|email_address|pii|2']
        else '{}' end as marks
    from drawn),
  rowed as (
    select *, (${sql.lit(day)}::date) as day, substr(ms, 1, 8) || '-' || substr(ms, 9, 4) || '-7' || substr(tail, 1, 3) || '-8' || substr(tail, 4, 3) || '-' || substr(tail, 7, 12) as id,
      'org-' || org as org_name, 'key_' || org || '_' || key as key_name, 'server-' || tool % 20 as server, 'tool-' || tool as tool_name
    from named),
  written as (
    insert into requests (day, request_id, event_id, rank, org, key, kind, conversation, outcome, code, verdict, server, tool,
      categories, executed, ended_at, received_at, deadline, duration_ms, method, policies, executor, approval, severity, marks,
      facets, ms_inspect_request, ms_decide, ms_execute, ms_ingress, version)
    select day, id, id || ':finished', 3, org_name, key_name, 'tool', case when n % 4 = 0 then 'conversation-' || n / 20 end, outcome, code,
      'allow', server, tool_name, array(select distinct split_part(mark, '|', 1) from unnest(marks) mark), outcome = 'completed',
      'mcp-executor', at, at + interval '30 seconds', 20 / (0.01 + pace), 'tools/call', array['default'], 'executor-' || key % 3, false,
      case when found < 0.0005 then 4 when found < 0.1 then 2 when found < 0.15 then 3 end, marks,
      array['org:' || org_name, 'key:' || key_name, 'kind:tool', 'outcome:' || outcome, 'server:' || server, 'tool:' || tool_name,
        'method:tools/call', 'endedAt:mcp-executor', 'policy:default', 'executor:executor-' || key % 3, 'verdict:allow']
      || case when code is null then '{}' else array['code:' || code] end
      || case
        when found < 0.0005 then array['category:secrets', 'type:${sql.raw(planted.rareType)}', 'detector:secrets', 'severity:low', 'severity:medium', 'severity:high', 'severity:critical']
        when found < 0.1 then array['category:pii', 'type:email_address', 'detector:pii', 'severity:low', 'severity:medium']
        when found < 0.15 then array['category:pii', 'type:email_address', 'detector:pii', 'category:injection', 'type:instruction_override', 'detector:injection', 'severity:low', 'severity:medium', 'severity:high']
        else '{}' end,
      4 / (0.1 + pace), 0.4 + pace, 15 / (0.01 + pace), 1 + pace, ${sql.lit(ROW_VERSION)}
    from rowed order by n)
  insert into request_words (day, request_id, org, words)
  select day, id, org_name,
    words || case when n % ${sql.lit(planted.rareWordEvery)} = 7 then '${sql.raw(planted.rareWord)}:40'::tsvector else '' end
  from rowed join bench_texts using (text_id)
  order by n`;

export type Generated = { readonly first: string; readonly last: string; readonly seconds: number };

/** Fills the last `days` days before `end` with `rows` traces, evenly; the inverted indexes are made afterwards. */
export const generateTraces = async (
  db: Kysely<TraceDatabase>,
  options: {
    readonly rows: number;
    readonly days: number;
    /** The last day. */
    readonly end: string;
    readonly onDay: (day: string) => void;
  },
): Promise<Generated> => {
  const startedAt = performance.now();
  const first = addDays(options.end, 1 - options.days);
  const days = Array.from({ length: options.days }, (_, index) => addDays(first, index));
  await createPartitions(db).ensure(days);
  await makeTexts(db);
  const { rows: indexes } = await sql<{ readonly name: string; readonly definition: string }>`
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = 'trace' and indexname in ('requests_facets', 'request_words_words')`.execute(db);
  for (const { name } of indexes) await sql`drop index ${sql.id(name)}`.execute(db);
  for (const day of days) {
    const rows = Math.ceil(options.rows / options.days);
    for (let from = 0; from < rows; from += PART) {
      await insertPart(day, rows, from, Math.min(rows, from + PART)).execute(db);
    }
    options.onDay(day);
  }
  await sql`drop table bench_texts`.execute(db);
  // Of a partitioned table a definition says ONLY, and would make none for the partitions.
  for (const { definition } of indexes) await sql.raw(definition.replace(" ON ONLY ", " ON ")).execute(db);
  await sql`vacuum analyze requests, request_words`.execute(db);
  return { first, last: options.end, seconds: (performance.now() - startedAt) / 1000 };
};
