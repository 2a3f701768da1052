import type { ColumnType } from "kysely";

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

/** The PostgreSQL schema `trace`. */
export type TraceDatabase = {
  readonly events: EventsTable;
  readonly requests: RequestsTable;
  readonly producers: ProducersTable;
};

export const SCHEMA = "trace";
/** The tables that are partitioned by day. */
export const partitionedTables = ["events", "requests"] as const;
