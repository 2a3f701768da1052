import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * Counts of whole hours, so that a month is not counted request by request. An hour's counts hold only while its row in `rolled_hours` is clean: whoever
 * changes a request of an hour makes that row dirty in the same transaction.
 */
export const rollups: Migration = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await sql`
      create table rolled_hours (
        hour timestamptz primary key,
        clean boolean not null
      )`.execute(db);
    // One slice a dimension: requests of an org with an outcome, by the values of the dimension. Synthetic probes are not in it.
    await sql`
      create table request_counts (
        dimension text not null,
        hour timestamptz not null,
        org text not null,
        outcome text not null,
        value text,
        count bigint not null
      )`.execute(db);
    await sql`create index request_counts_slice on request_counts (dimension, hour)`.execute(db);
    // How many durations there are in each bucket of lengths; of all orgs together where the org is empty.
    await sql`
      create table request_durations (
        org text not null,
        hour timestamptz not null,
        outcome text not null,
        stage smallint not null,
        buckets integer[] not null,
        counts bigint[] not null,
        max real not null
      )`.execute(db);
    await sql`create index request_durations_slice on request_durations (hour, org)`.execute(db);
  },
};
