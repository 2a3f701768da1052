import { type Kysely, sql } from "kysely";

/** Sinks: where trace events go outside. A sink that was removed keeps its row until another takes its name. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable("sinks")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("org", "text")
    .addColumn("settings", "jsonb", (c) => c.notNull())
    .addColumn("slot", "integer", (c) => c.notNull())
    .addColumn("since", "timestamptz", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull().check(sql`status in ('active', 'removed')`))
    .addColumn("created_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("created_by", "text", (c) => c.notNull())
    .addColumn("revision", "bigint", (c) => c.notNull())
    .addColumn("published_revision", "bigint", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex("sinks_unpublished")
    .on("sinks")
    .column("revision")
    .where(sql<boolean>`revision > published_revision`)
    .execute();
  // A pair of consumers belongs to one sink at a time.
  await db.schema
    .createIndex("sinks_slot")
    .on("sinks")
    .column("slot")
    .unique()
    .where(sql<boolean>`status = 'active'`)
    .execute();
};
