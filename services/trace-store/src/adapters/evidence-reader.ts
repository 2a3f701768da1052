import {
  type EgressLeaf,
  type Evidence,
  egressLeafSchema,
  type LedgerEntry,
  traceEventSchema,
} from "@portcullis/contracts";
import { timeOfUuidv7 } from "@portcullis/crypto";
import { requestDigest } from "@portcullis/ledger";
import { type Kysely, sql } from "kysely";
import { dayOf } from "../core/days.ts";
import { evidenceWindow } from "../core/log/evidence-window.ts";
import { type CheckpointRow, firstCheckpointAfter, newestCheckpoint } from "./checkpoint-table.ts";
import { readFrontier, readProofs } from "./log-nodes.ts";
import { readPurged } from "./purge-writer.ts";
import type { TraceDatabase } from "./schema.ts";

type Db = Kysely<TraceDatabase>;

/** Ids of the two logs. */
export type LogIds = { readonly traces: number; readonly egress: number };

export type EvidenceAnswer =
  | { readonly kind: "evidence"; readonly evidence: Evidence }
  | { readonly kind: "open"; readonly untilMs: number | undefined }
  | { readonly kind: "too_large" }
  /** Its data were removed by order. */
  | { readonly kind: "purged" }
  /** There is no such request, or what its evidence needs is past the retention. */
  | { readonly kind: "not_found"; readonly detail: string };

/** Half of the largest message on the bus. */
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_EVENTS = 1_000;

type EventRow = { readonly body: string; readonly idx: number | null; readonly pending: boolean };

const readEvents = async (db: Db, log: number, requestId: string): Promise<readonly EventRow[]> => {
  const day = dayOf(timeOfUuidv7(requestId));
  const { rows } = await sql<EventRow>`
    select event.body, place.idx, place.idx is null and exists (
      select 1 from log_pending where log_pending.event_id = event.event_id) as pending
    from events event
    left join log_events place on place.day = event.day and place.event_id = event.event_id and place.log = ${log}
    where event.day = ${day}::date and event.request_id = ${requestId}
    order by place.idx limit ${MAX_EVENTS + 1}`.execute(db);
  return rows;
};

type EgressRow = { readonly data: string | null; readonly entry: string | null };

const readEgress = async (db: Db, log: number, from: number, to: number): Promise<readonly EgressRow[]> => {
  const { rows } = await sql<EgressRow>`
    select egress.data, egress.entry
    from log_leaves leaf
    left join log_egress egress on egress.day = leaf.day and egress.log = leaf.log and egress.idx = leaf.idx
    where leaf.log = ${log} and leaf.idx >= ${from} and leaf.idx < ${to}
    order by leaf.idx`.execute(db);
  return rows;
};

const sizeOfEgress = async (db: Db, log: number, from: number, to: number): Promise<number> => {
  const { rows } = await sql<{ bytes: number | null }>`
    select sum(octet_length(egress.data) + 1)::float8 as bytes
    from log_leaves leaf
    join log_egress egress on egress.day = leaf.day and egress.log = leaf.log and egress.idx = leaf.idx
    where leaf.log = ${log} and leaf.idx >= ${from} and leaf.idx < ${to}`.execute(db);
  return rows[0]?.bytes ?? 0;
};

const base64 = (hash: Uint8Array): string => Buffer.from(hash).toString("base64");

const isOfRequest = (leaf: EgressLeaf, digest: string): boolean =>
  "request" in leaf && leaf.request === digest;

type Egress =
  | { readonly kind: "egress"; readonly egress: Evidence["egress"] }
  | Exclude<EvidenceAnswer, { kind: "evidence" }>;

/** All that left from the checkpoint `from` to the checkpoint `to`, and what of it is the request's. */
const egressOf = async (
  db: Db,
  log: number,
  requestId: string,
  from: CheckpointRow | undefined,
  to: CheckpointRow,
): Promise<Egress> => {
  const first = from?.size ?? 0;
  if ((await sizeOfEgress(db, log, first, to.size)) > MAX_BYTES) return { kind: "too_large" };
  const rows = await readEgress(db, log, first, to.size);
  const known = rows.flatMap(({ data, entry }) => (data === null ? [] : [{ data, entry }]));
  if (known.length !== to.size - first) {
    return { kind: "not_found", detail: "What left at the time of the request is past the retention" };
  }
  const leaves = known.map(({ data }): EgressLeaf => egressLeafSchema.parse(JSON.parse(data)));
  const digest = requestDigest(requestId);
  const entries = known.flatMap(({ entry }, index): readonly LedgerEntry[] => {
    const leaf = leaves[index];
    // The text was written by the copy from an entry that it had parsed.
    return entry !== null && leaf !== undefined && isOfRequest(leaf, digest)
      ? [JSON.parse(entry) as LedgerEntry]
      : [];
  });
  const frontier = (await readFrontier(db, log, first)).map(base64);
  return { kind: "egress", egress: { from: from?.note ?? null, to: to.note, frontier, leaves, entries } };
};

/** The evidence of one request, once its window is closed and all of it is under checkpoints (INV-8). */
export const readEvidence = async (db: Db, logs: LogIds, requestId: string): Promise<EvidenceAnswer> => {
  const rows = await readEvents(db, logs.traces, requestId);
  if (rows.length === 0) {
    const purged = await readPurged(db, [requestId]);
    return purged.has(requestId)
      ? { kind: "purged" }
      : { kind: "not_found", detail: "No request with this id" };
  }
  if (rows.length > MAX_EVENTS) return { kind: "too_large" };
  const events = rows.map(({ body }) => traceEventSchema.parse(JSON.parse(body)));
  const { fromMs, untilMs } = evidenceWindow(requestId, events);
  if (rows.some(({ pending }) => pending) || untilMs === undefined) return { kind: "open", untilMs };
  const sealed = rows.flatMap(({ body, idx }) => (idx === null ? [] : [{ body, idx }]));
  if (sealed.length !== rows.length)
    return { kind: "not_found", detail: "The request's events are in no log" };

  const checkpoint = await newestCheckpoint(db, logs.traces);
  const to = await firstCheckpointAfter(db, logs.egress, untilMs);
  const last = Math.max(...sealed.map(({ idx }) => idx));
  if (checkpoint === undefined || to === undefined || checkpoint.size <= last)
    return { kind: "open", untilMs };
  const from = await newestCheckpoint(db, logs.egress, fromMs);
  const answer = await egressOf(db, logs.egress, requestId, from, to);
  if (answer.kind !== "egress") return answer;

  const indices = sealed.map(({ idx }) => idx);
  const proofs = await readProofs(db, logs.traces, indices, checkpoint.size);
  const evidence: Evidence = {
    v: 1,
    type: "io.portcullis.evidence.v1",
    requestId,
    traces: {
      checkpoint: checkpoint.note,
      events: sealed.map(({ body, idx }, index) => ({
        index: idx,
        body,
        inclusion: (proofs[index] ?? []).map(base64),
      })),
    },
    egress: answer.egress,
  };
  return Buffer.byteLength(JSON.stringify(evidence)) > MAX_BYTES
    ? { kind: "too_large" }
    : { kind: "evidence", evidence };
};
