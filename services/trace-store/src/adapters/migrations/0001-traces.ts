import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Names sort as bytes: ids are ASCII, and their order must not depend on a locale. */
export const traces: Migration = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await sql`
      create table events (
        day date not null,
        event_id text collate "C" not null,
        request_id text collate "C" not null,
        phase text not null,
        outcome text not null,
        at timestamptz not null,
        stream_sequence bigint not null,
        producer text,
        epoch text,
        sequence bigint,
        origin_producer text not null,
        origin_epoch text not null,
        origin_sequence bigint not null,
        body text not null,
        data jsonb not null,
        stored_at timestamptz not null default now(),
        primary key (day, event_id)
      ) partition by range (day)`.execute(db);
    await sql`create index events_request on events (request_id)`.execute(db);
    await sql`
      create table requests (
        day date not null,
        request_id text collate "C" not null,
        event_id text collate "C" not null,
        rank smallint not null,
        org text not null,
        key text,
        kind text,
        conversation text,
        outcome text not null,
        code text,
        verdict text,
        server text,
        tool text,
        categories text[] not null,
        executed boolean,
        ended_at text,
        received_at timestamptz(3) not null,
        deadline timestamptz not null,
        duration_ms double precision,
        primary key (day, request_id)
      ) partition by range (day)`.execute(db);
    await sql`create index requests_newest on requests (received_at desc, request_id desc)`.execute(db);
    await sql`create index requests_org on requests (org, received_at desc, request_id desc)`.execute(db);
    await sql`create index requests_conversation on requests (conversation) where conversation is not null`.execute(
      db,
    );
    // The sweeper's: 1 is the rank of an intent without an outcome.
    await sql`create index requests_open on requests (deadline) where rank = 1`.execute(db);
    await sql`
      create table producers (
        kind text not null,
        producer text not null,
        epoch text not null,
        received int8multirange not null,
        unused bigint not null default 0,
        last_seen timestamptz not null default now(),
        primary key (kind, producer, epoch)
      )`.execute(db);
  },
};
