import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import { partitionName } from "../../core/days.ts";

/**
 * What lists are searched by. One inverted index holds all values of a row that are filtered for, and one the words of its texts; lists are in
 * the order of the primary key, `(day, request_id)`, so the indexes by time of receipt go. Rows from before have version 0 until they are made anew.
 */
export const queries: Migration = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await sql`
      alter table requests
        add method text,
        add policies text[],
        add executor text,
        add approval boolean,
        add canary text,
        add severity smallint,
        add marks text[],
        add facets text[],
        add ms_inspect_request real,
        add ms_decide real,
        add ms_execute real,
        add ms_inspect_result real,
        add ms_ingress real,
        add version smallint not null default 0`.execute(db);
    // Entries wait in a list before they are put in their place, and every search reads all of that list.
    await sql`create index requests_facets on requests using gin (facets) with (gin_pending_list_limit = 512)`.execute(
      db,
    );
    await sql`create index requests_old on requests (day, request_id) where version < 1`.execute(db);
    await sql`drop index requests_newest`.execute(db);
    await sql`drop index requests_org`.execute(db);
    await sql`
      create table request_words (
        day date not null,
        request_id text collate "C" not null,
        org text not null,
        words tsvector not null,
        primary key (day, request_id)
      ) partition by range (day)`.execute(db);
    await sql`
      create index request_words_words on request_words using gin (words) with (gin_pending_list_limit = 512)`.execute(
      db,
    );
    // The days that `requests` has partitions of already.
    const { rows } = await sql<{ readonly name: string; readonly bounds: string }>`
      select substr(child.relname, 10) as name, pg_get_expr(child.relpartbound, child.oid) as bounds
      from pg_inherits
      join pg_class child on child.oid = inhrelid
      where inhparent = 'requests'::regclass`.execute(db);
    for (const { name, bounds } of rows) {
      await sql`
        create table ${sql.id(partitionName("request_words", name))} partition of request_words
        ${sql.raw(bounds)}`.execute(db);
    }
    await sql`
      create table views (
        id uuid primary key,
        owner_id text not null,
        owner text not null,
        name text not null,
        shared boolean not null,
        filters jsonb not null,
        columns text[] not null,
        revision integer not null default 1,
        created_at timestamptz(3) not null,
        changed_at timestamptz(3) not null,
        changed_by text not null
      )`.execute(db);
    await sql`create unique index views_own on views (owner_id, name) where not shared`.execute(db);
    await sql`create unique index views_shared on views (name) where shared`.execute(db);
  },
};
