import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * The two Merkle logs. A leaf's hash stays for ever; where its data lie is partitioned by day and goes with the retention. An installation that is given a new
 * name begins new logs beside the old ones, so every row names its log.
 */
export const logs: Migration = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    // The row of a log is also its lock: one store at a time appends to it.
    await sql`
      create table log_heads (
        id smallint generated always as identity primary key,
        origin text not null unique,
        size bigint not null default 0,
        frontier bytea not null default '',
        batches bigint not null default 0,
        head text,
        changed_at timestamptz not null default 'epoch'
      )`.execute(db);
    // Stored events that are in no log yet: written in the transaction that stores them.
    await sql`
      create table log_pending (
        id bigint generated always as identity primary key,
        day date not null,
        event_id text collate "C" not null,
        hash bytea not null
      )`.execute(db);
    await sql`
      create table log_leaves (
        log smallint not null,
        idx bigint not null,
        hash bytea not null,
        day date not null,
        primary key (log, idx)
      )`.execute(db);
    // Hashes of complete subtrees of 2^8, 2^16, 2^24 … leaves: any other takes at most 255 rows to compute.
    await sql`
      create table log_nodes (
        log smallint not null,
        level smallint not null,
        idx bigint not null,
        hash bytea not null,
        primary key (log, level, idx)
      )`.execute(db);
    await sql`
      create table log_events (
        day date not null,
        event_id text collate "C" not null,
        log smallint not null,
        idx bigint not null,
        primary key (day, event_id, log)
      ) partition by range (day)`.execute(db);
    await sql`create index log_events_index on log_events (day, log, idx)`.execute(db);
    await sql`
      create table log_egress (
        day date not null,
        log smallint not null,
        idx bigint not null,
        data text not null,
        entry text,
        primary key (day, log, idx)
      ) partition by range (day)`.execute(db);
    await sql`
      create table log_batches (
        log smallint not null,
        number bigint not null,
        size bigint not null,
        batch text not null,
        primary key (log, number)
      )`.execute(db);
    await sql`create index log_batches_size on log_batches (log, size)`.execute(db);
    await sql`
      create table checkpoints (
        log smallint not null,
        size bigint not null,
        time timestamptz(3) not null,
        note text not null,
        primary key (log, time, size)
      )`.execute(db);
    await sql`create index checkpoints_size on checkpoints (log, size, time)`.execute(db);
  },
};
