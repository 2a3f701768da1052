import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** The queue of what needs a look. Not partitioned: an item outlives the traces that it stands for. */
export const investigations: Migration = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await sql`
      create table investigations (
        id uuid primary key,
        identity text collate "C" not null,
        org text not null,
        reason text not null,
        code text,
        severity smallint not null,
        status text not null default 'open',
        assignee text,
        key text,
        server text,
        tool text,
        target text,
        alarm jsonb,
        findings jsonb not null,
        categories text[] not null,
        count bigint not null,
        first_at timestamptz(3) not null,
        last_at timestamptz(3) not null,
        opened_at timestamptz(3) not null,
        changed_at timestamptz(3) not null,
        follows uuid,
        revision bigint not null default 1
      )`.execute(db);
    // What has one cause is one item until it is closed: who counts another event finds the item by this.
    await sql`
      create unique index investigations_live on investigations (identity)
      where status in ('open', 'in_progress')`.execute(db);
    await sql`create index investigations_identity on investigations (identity, opened_at desc)`.execute(db);
    await sql`create index investigations_order on investigations (severity desc, opened_at desc, id desc)`.execute(
      db,
    );
    // How many one caller has: the limit of them.
    await sql`
      create index investigations_flood on investigations (org, reason, key)
      where status in ('open', 'in_progress')`.execute(db);
    await sql`
      create table investigation_requests (
        investigation uuid not null references investigations (id) on delete cascade,
        request_id text collate "C" not null,
        at timestamptz(3) not null,
        found jsonb not null,
        primary key (investigation, request_id)
      )`.execute(db);
    await sql`
      create table investigation_history (
        id bigint generated always as identity primary key,
        investigation uuid not null references investigations (id),
        at timestamptz(3) not null,
        actor text,
        role text,
        kind text not null,
        data jsonb not null
      )`.execute(db);
    await sql`create index investigation_history_of on investigation_history (investigation, id)`.execute(db);
    // An empty request_id: of the whole item.
    await sql`
      create table investigation_labels (
        investigation uuid not null references investigations (id) on delete cascade,
        request_id text collate "C" not null,
        category text not null,
        type text not null,
        detector text not null,
        label text not null,
        actor text not null,
        at timestamptz(3) not null,
        primary key (investigation, category, type, detector, request_id)
      )`.execute(db);
    // Alarms that were counted, for as long as the stream may deliver one again.
    await sql`
      create table investigation_alarms (
        id uuid primary key,
        at timestamptz not null default now()
      )`.execute(db);
    // Notes and changes are there for good: not even the service itself rewrites them.
    await sql`
      create function investigation_history_stays() returns trigger language plpgsql as
      $$ begin raise exception 'the history of an investigation is append-only'; end $$`.execute(db);
    await sql`
      create trigger investigation_history_stays before update or delete on investigation_history
      for each row execute function investigation_history_stays()`.execute(db);
  },
};
