import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * What the store has seen of the orgs' retention, so that no store acts on less than another has seen, and none forgets a hold when it starts anew;
 * and the requests that were removed by order, so that nothing of them is stored again.
 */
export const retention: Migration = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await sql`
      create table retention_rules (
        org text primary key,
        revision bigint not null,
        retention jsonb not null
      )`.execute(db);
    await sql`
      create table purged_requests (
        request_id text collate "C" primary key,
        org text not null,
        day date not null,
        purged_at timestamptz not null default now()
      )`.execute(db);
    await sql`create index purged_requests_day on purged_requests (day)`.execute(db);
    // Orders whose share of the stream was removed.
    await sql`create table purges_done (id uuid primary key, at timestamptz not null default now())`.execute(
      db,
    );
  },
};
