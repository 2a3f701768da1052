import type { LogBatch } from "@portcullis/contracts";
import { canonicalJson } from "@portcullis/crypto";
import { sql, type Transaction } from "kysely";
import type { TreeNode } from "../core/log/append-leaves.ts";
import type { EgressRecord } from "../core/log/egress-message.ts";
import { joinHashes } from "./log-head.ts";
import type { TraceDatabase } from "./schema.ts";

type Trx = Transaction<TraceDatabase>;

/** A stored event that is in no log yet. */
export type PendingEvent = {
  readonly id: number;
  readonly day: string;
  readonly eventId: string;
  readonly hash: Uint8Array;
};

/** The events that have waited longest, at most `limit` of them. */
export const readPending = async (trx: Trx, limit: number): Promise<readonly PendingEvent[]> => {
  const { rows } = await sql<{ id: number; day: string; event_id: string; hash: Buffer }>`
    select id, day::text as day, event_id, hash from log_pending order by id limit ${limit}`.execute(trx);
  return rows.map(({ event_id, ...row }) => ({ ...row, eventId: event_id }));
};

export const deletePending = async (trx: Trx, pending: readonly PendingEvent[]): Promise<void> => {
  await sql`delete from log_pending where id = any(${pending.map(({ id }) => id)}::bigint[])`.execute(trx);
};

/** Hashes travel as one value: an array of them would be spelled out in text, each. */
const hashAt = (joined: Buffer) => sql`substring(${joined}::bytea from (32 * (n - 1) + 1)::int for 32)`;

/** Writes leaves from index `first` on. */
export const writeLeaves = async (
  trx: Trx,
  log: number,
  first: number,
  leaves: readonly { readonly day: string; readonly hash: Uint8Array }[],
): Promise<void> => {
  await sql`
    insert into log_leaves (log, idx, hash, day)
    select ${log}, ${first}::bigint + n - 1, ${hashAt(joinHashes(leaves.map(({ hash }) => hash)))}, day
    from unnest(${leaves.map(({ day }) => day)}::date[]) with ordinality as leaf (day, n)`.execute(trx);
};

/** Writes where the leaves of events are. */
export const writeEventIndices = async (
  trx: Trx,
  log: number,
  first: number,
  events: readonly PendingEvent[],
): Promise<void> => {
  await sql`
    insert into log_events (day, event_id, log, idx)
    select day, event_id, ${log}, ${first}::bigint + n - 1
    from unnest(${events.map(({ day }) => day)}::date[], ${events.map(({ eventId }) => eventId)}::text[])
      with ordinality as event (day, event_id, n)`.execute(trx);
};

export const writeEgress = async (
  trx: Trx,
  log: number,
  first: number,
  day: string,
  records: readonly EgressRecord[],
): Promise<void> => {
  await sql`
    insert into log_egress (day, log, idx, data, entry, request_id)
    select ${day}::date, ${log}, ${first}::bigint + n - 1, data, entry, request_id
    from unnest(${records.map(({ data }) => data)}::text[], ${records.map(({ entry }) => entry)}::text[],
      ${records.map(({ requestId }) => requestId)}::text[])
      with ordinality as record (data, entry, request_id, n)`.execute(trx);
};

export const writeNodes = async (trx: Trx, log: number, nodes: readonly TreeNode[]): Promise<void> => {
  if (nodes.length === 0) return;
  const hashes = joinHashes(nodes.map(({ hash }) => hash));
  await sql`
    insert into log_nodes (log, level, idx, hash)
    select ${log}, level, idx, ${hashAt(hashes)}
    from unnest(${nodes.map(({ level }) => level)}::smallint[], ${nodes.map(({ index }) => index)}::bigint[])
      with ordinality as node (level, idx, n)`.execute(trx);
};

export const writeBatch = async (trx: Trx, log: number, batch: LogBatch): Promise<void> => {
  await trx
    .insertInto("log_batches")
    .values({
      log,
      number: batch.number,
      size: batch.first + batch.count,
      batch: canonicalJson(batch),
    })
    .execute();
};
