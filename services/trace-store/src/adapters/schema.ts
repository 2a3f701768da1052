import type { ColumnType, Generated } from "kysely";
import type { InvestigationTables } from "./schema-investigations.ts";

/** A column that is written as text and read as a Date. */
type Timestamp = ColumnType<Date, string, string>;

export type EventsTable = {
  readonly day: ColumnType<Date, string, never>;
  readonly event_id: string;
  readonly request_id: string;
  readonly phase: string;
  readonly outcome: string;
  readonly at: Timestamp;
  readonly stream_sequence: number;
  readonly producer: string | null;
  readonly epoch: string | null;
  readonly sequence: number | null;
  readonly origin_producer: string;
  readonly origin_epoch: string;
  readonly origin_sequence: number;
  readonly body: string;
  readonly data: ColumnType<unknown, string, never>;
};

export type RequestsTable = {
  readonly day: ColumnType<Date, string, never>;
  readonly request_id: string;
  readonly event_id: string;
  readonly rank: number;
  readonly org: string;
  readonly key: string | null;
  readonly kind: string | null;
  readonly conversation: string | null;
  readonly outcome: string;
  readonly code: string | null;
  readonly verdict: string | null;
  readonly server: string | null;
  readonly tool: string | null;
  readonly categories: string[];
  readonly executed: boolean | null;
  readonly ended_at: string | null;
  readonly received_at: Timestamp;
  readonly deadline: Timestamp;
  readonly duration_ms: number | null;
  readonly method: string | null;
  readonly policies: string[] | null;
  readonly executor: string | null;
  readonly approval: boolean | null;
  readonly canary: string | null;
  /** 1 (low) … 4 (critical) of the most severe finding. */
  readonly severity: number | null;
  /** `category|type|detector|severity` of its findings, each once. */
  readonly marks: string[] | null;
  /** `field:value` of all fields that one inverted index finds it by. */
  readonly facets: string[] | null;
  readonly ms_inspect_request: number | null;
  readonly ms_decide: number | null;
  readonly ms_execute: number | null;
  readonly ms_inspect_result: number | null;
  readonly ms_ingress: number | null;
  /** Of what made the columns from `method` on; 0: nobody did yet. */
  readonly version: Generated<number>;
};

/** The words of a request's redacted texts. */
export type RequestWordsTable = {
  readonly day: ColumnType<Date, string, never>;
  readonly request_id: string;
  readonly org: string;
  /** A `tsvector`. */
  readonly words: ColumnType<string, string, string>;
};

export type ViewsTable = {
  readonly id: string;
  readonly owner_id: string;
  readonly owner: string;
  readonly name: string;
  readonly shared: boolean;
  readonly filters: ColumnType<unknown, string, string>;
  readonly columns: string[];
  readonly revision: number;
  readonly created_at: Timestamp;
  readonly changed_at: Timestamp;
  readonly changed_by: string;
};

export type ProducersTable = {
  readonly kind: string;
  readonly producer: string;
  readonly epoch: string;
  /** The numbers that arrived, as an `int8multirange`. */
  readonly received: string;
  readonly unused: number;
  readonly last_seen: Timestamp;
};

/** One row a log: its state, and the lock of who appends to it. */
export type LogHeadsTable = {
  readonly id: Generated<number>;
  readonly origin: string;
  readonly size: Generated<number>;
  /** Hashes of the complete subtrees, the largest first, one after another. */
  readonly frontier: Generated<Buffer>;
  readonly batches: Generated<number>;
  /** Hash of the last batch. */
  readonly head: string | null;
  readonly changed_at: Generated<Date>;
};

export type LogPendingTable = {
  readonly id: Generated<number>;
  readonly day: ColumnType<Date, string, never>;
  readonly event_id: string;
  readonly hash: Buffer;
};

export type LogLeavesTable = {
  readonly log: number;
  readonly idx: number;
  readonly hash: Buffer;
  /** The partition of its data. */
  readonly day: ColumnType<Date, string, never>;
};

export type LogNodesTable = {
  readonly log: number;
  readonly level: number;
  readonly idx: number;
  readonly hash: Buffer;
};

export type LogEventsTable = {
  readonly day: ColumnType<Date, string, never>;
  readonly event_id: string;
  readonly log: number;
  readonly idx: number;
};

export type LogEgressTable = {
  readonly day: ColumnType<Date, string, never>;
  readonly log: number;
  readonly idx: number;
  readonly data: string;
  /** The entry itself, where it is one. */
  readonly entry: string | null;
  /** Whose it is; null of what was copied before the column was there. */
  readonly request_id: string | null;
};

export type LogBatchesTable = {
  readonly log: number;
  readonly number: number;
  /** Of the log with this batch in it. */
  readonly size: number;
  readonly batch: string;
};

export type CheckpointsTable = {
  readonly log: number;
  readonly size: number;
  readonly time: Timestamp;
  readonly note: string;
};

/** The PostgreSQL schema `trace`. */
export type TraceDatabase = InvestigationTables & {
  readonly events: EventsTable;
  readonly requests: RequestsTable;
  readonly request_words: RequestWordsTable;
  readonly views: ViewsTable;
  readonly producers: ProducersTable;
  readonly log_heads: LogHeadsTable;
  readonly log_pending: LogPendingTable;
  readonly log_leaves: LogLeavesTable;
  readonly log_nodes: LogNodesTable;
  readonly log_events: LogEventsTable;
  readonly log_egress: LogEgressTable;
  readonly log_batches: LogBatchesTable;
  readonly checkpoints: CheckpointsTable;
};

export const SCHEMA = "trace";
/** The tables that are partitioned by day. */
export const partitionedTables = ["events", "requests", "request_words", "log_events", "log_egress"] as const;
/** Days that a table's data are kept for longer: a request's evidence reaches back to before the request. */
export const extraDays: Partial<Readonly<Record<(typeof partitionedTables)[number], number>>> = {
  log_egress: 2,
};
