import type { Kysely } from "kysely";

/** How long an org's traces are kept, its legal holds and its orders to purge: a part of its record. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable("orgs").addColumn("retention", "jsonb").execute();
};
