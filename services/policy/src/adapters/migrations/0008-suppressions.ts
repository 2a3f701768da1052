import { type Kysely, sql } from "kysely";

/** Findings of an org that do not count for now: a part of its record. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable("orgs")
    .addColumn("suppressions", "jsonb", (column) => column.notNull().defaultTo(sql`'{}'::jsonb`))
    .execute();
};
