import type { Kysely } from "kysely";

/**
 * The exact texts of definitions, where printing a definition gives another text. What is kept already has none until its next
 * sync.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable("server_tools")
    .addColumn("discovered_exact", "text")
    .addColumn("pinned_exact", "text")
    .execute();
  await db.schema.alterTable("server_offers").addColumn("exact", "text").execute();
};
