import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * What the live invariants remember: how far they have looked, what they found, and what they said last. Entries of the ledger that were copied before have no
 * request id here, and are not looked at.
 */
export const invariants: Migration = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await sql`alter table log_egress add column request_id text collate "C"`.execute(db);
    await sql`create index log_egress_request on log_egress (request_id) where request_id is not null`.execute(
      db,
    );
    // Of each log, the leaf before which all were judged.
    await sql`
      create table invariant_cursors (
        log smallint primary key,
        idx bigint not null
      )`.execute(db);
    await sql`
      create table invariant_violations (
        name text not null,
        subject text collate "C" not null,
        org text,
        found_at timestamptz(3) not null,
        judged_at timestamptz(3) not null,
        primary key (name, subject)
      )`.execute(db);
    await sql`
      create table invariant_report (
        id smallint primary key check (id = 1),
        checked_at timestamptz(3) not null,
        report jsonb not null
      )`.execute(db);
  },
};
