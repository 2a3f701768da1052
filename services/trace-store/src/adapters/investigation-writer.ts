import { MAX_INVESTIGATION_REQUESTS, severitySchema } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { sql, type Transaction } from "kysely";
import { escapeText, storableJson } from "../core/escape.ts";
import { generalised, type Occurrence } from "../core/investigations/cause.ts";
import { type Group, groupOccurrences } from "../core/investigations/group.ts";
import type { TraceDatabase } from "./schema.ts";

/** Open items of one org, reason and key; what comes then is one item more for each server. */
const MAX_LIVE = 100;

type Trx = Transaction<TraceDatabase>;

const textOrNull = (text: string | null): string | null => (text === null ? null : escapeText(text));

const toRow = ({ identity, cause, count, severity, firstAt, lastAt }: Group, nowMs: number) => ({
  id: uuidv7(nowMs),
  identity,
  org: escapeText(cause.org),
  reason: cause.reason,
  code: cause.code,
  severity: severitySchema.options.indexOf(severity),
  key: textOrNull(cause.key),
  server: textOrNull(cause.server),
  tool: textOrNull(cause.tool),
  target: textOrNull(cause.target),
  alarm: cause.alarm === null ? null : { ...cause.alarm, cleared: false },
  findings: cause.findings,
  categories: [...new Set(cause.findings.map(({ category }) => category))],
  count,
  first_at: firstAt,
  last_at: lastAt,
  at: new Date(nowMs).toISOString(),
});

type Counted = { readonly id: string; readonly identity: string; readonly isNew: boolean };

/** Counts each group at its open item, or opens one; what is new names the item before it. One statement, in the order of the groups. */
const count = async (trx: Trx, groups: readonly Group[], nowMs: number): Promise<readonly Counted[]> => {
  const rows = storableJson(groups.map((group) => toRow(group, nowMs)));
  const { rows: counted } = await sql<Counted>`
    insert into investigations as i (
      id, identity, org, reason, code, severity, key, server, tool, target, alarm, findings, categories, count,
      first_at, last_at, opened_at, changed_at, follows
    )
    select
      n.id, n.identity, n.org, n.reason, n.code, n.severity, n.key, n.server, n.tool, n.target,
      nullif(n.alarm, 'null'::jsonb), n.findings, n.categories, n.count, n.first_at, n.last_at, n.at, n.at,
      (select b.id from investigations b where b.identity = n.identity order by b.opened_at desc limit 1)
    from jsonb_to_recordset(${rows}::jsonb) as n (
      id uuid, identity text, org text, reason text, code text, severity smallint, key text, server text, tool text,
      target text, alarm jsonb, findings jsonb, categories text[], count bigint, first_at timestamptz,
      last_at timestamptz, at timestamptz
    )
    order by n.identity collate "C"
    on conflict (identity) where status in ('open', 'in_progress') do update set
      count = i.count + excluded.count,
      severity = greatest(i.severity, excluded.severity),
      first_at = least(i.first_at, excluded.first_at),
      last_at = greatest(i.last_at, excluded.last_at),
      alarm = case when i.alarm is null then null else excluded.alarm end
    returning i.id, i.identity, (i.xmax = 0) as "isNew"`.execute(trx);
  return counted;
};

/** A caller who names ever new tools gets one more item, and not one for each: the queue stays one that people can read. */
const withoutFlood = async (trx: Trx, groups: readonly Group[]): Promise<ReadonlySet<string>> => {
  const identities = groups.map(({ identity }) => identity);
  const live = await trx
    .selectFrom("investigations")
    .select("identity")
    .where("identity", "in", identities)
    .where("status", "in", ["open", "in_progress"])
    .execute();
  const known = new Set(live.map(({ identity }) => identity));
  const fresh = groups.filter(({ identity }) => !known.has(identity));
  if (fresh.length === 0) return new Set();
  const nameOf = (row: { org: string; reason: string; key: string | null }): string =>
    JSON.stringify([row.org, row.reason, row.key]);
  const counts = await trx
    .selectFrom("investigations")
    .select(["org", "reason", "key", sql<number>`count(*)::int`.as("live")])
    .where("org", "in", [...new Set(fresh.map(({ cause }) => escapeText(cause.org)))])
    .where("status", "in", ["open", "in_progress"])
    .groupBy(["org", "reason", "key"])
    .execute();
  const room = new Map(counts.map((row) => [nameOf(row), MAX_LIVE - row.live]));
  const folded = new Set<string>();
  for (const { identity, cause } of fresh) {
    const name = nameOf({ ...cause, org: escapeText(cause.org), key: textOrNull(cause.key) });
    const left = room.get(name) ?? MAX_LIVE;
    room.set(name, left - 1);
    // Without a request it is about the system itself: nobody else makes these.
    if (left <= 0 && cause.key !== null) folded.add(identity);
  }
  return folded;
};

const writeRequests = async (trx: Trx, groups: readonly Group[], items: ReadonlyMap<string, string>) => {
  const rows = groups.flatMap(({ identity, requests }) => {
    const investigation = items.get(identity);
    return investigation === undefined
      ? []
      : requests.map(({ id, at, found }) => ({
          ...{ investigation, request_id: id, at },
          found: storableJson(found),
        }));
  });
  if (rows.length === 0) return;
  await trx
    .insertInto("investigation_requests")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await sql`
    delete from investigation_requests r
    using (
      select investigation, request_id,
        row_number() over (partition by investigation order by at desc, request_id desc) as place
      from investigation_requests
      where investigation = any(${[...new Set(items.values())]}::uuid[])
    ) old
    where old.place > ${MAX_INVESTIGATION_REQUESTS}
      and r.investigation = old.investigation and r.request_id = old.request_id`.execute(trx);
};

/**
 * Counts what needs a look, in the transaction that stores it. What has been stored before must not be among it: that is what
 * makes an item's count exact.
 */
export const countOccurrences = async (
  trx: Trx,
  occurrences: readonly Occurrence[],
  nowMs: number,
): Promise<void> => {
  if (occurrences.length === 0) return;
  const first = groupOccurrences(occurrences);
  const folded = await withoutFlood(trx, first);
  const groups =
    folded.size === 0
      ? first
      : groupOccurrences(
          occurrences.map((occurrence) => {
            const own = groupOccurrences([occurrence])[0];
            return own !== undefined && folded.has(own.identity)
              ? { ...occurrence, cause: generalised(occurrence.cause) }
              : occurrence;
          }),
        );
  const counted = await count(trx, groups, nowMs);
  const items = new Map(counted.map(({ identity, id }) => [identity, id]));
  await writeRequests(trx, groups, items);
  const opened = counted.filter(({ isNew }) => isNew);
  if (opened.length === 0) return;
  await trx
    .insertInto("investigation_history")
    .values(
      opened.map(({ id }) => ({
        ...{ investigation: id, at: new Date(nowMs).toISOString(), actor: null, role: null },
        ...{ kind: "opened", data: "{}" },
      })),
    )
    .execute();
};
