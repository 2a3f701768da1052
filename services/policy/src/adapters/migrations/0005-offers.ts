import { type Kysely, sql } from "kysely";

/**
 * Prompts are pinned as tools are; resources are listed where their text was looked at; what a server says of itself; how
 * orgs hear of a block. Nothing widens by itself: prompts and resources of servers that are approved already wait for
 * another approval, and what was kept of prompts goes, since nobody looked at it and the next sync brings it back.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable("servers")
    .addColumn("max_concurrent_calls", "integer")
    .addColumn("server_info", "json")
    .addColumn("capabilities", "json", (c) => c.notNull().defaultTo(sql`'{}'::json`))
    // Which of `prompt` and `resource` was approved as a whole.
    .addColumn("approved_kinds", "jsonb", (c) => c.notNull().defaultTo(sql`'[]'::jsonb`))
    .execute();
  await sql`update servers set next_sync_at = now()`.execute(db);

  await db.schema
    .alterTable("server_tools")
    .addColumn("kind", "text", (c) => c.notNull().defaultTo("tool").check(sql`kind in ('tool', 'prompt')`))
    .addColumn("position", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable("server_tools").dropConstraint("server_tools_pkey").execute();
  await db.schema
    .alterTable("server_tools")
    .addPrimaryKeyConstraint("server_tools_pkey", ["server", "kind", "name"])
    .execute();

  await sql`delete from server_offers where kind = 'prompts'`.execute(db);
  await db.schema
    .alterTable("server_offers")
    // Whether clients see it: its text was looked at, and it is not of high risk.
    .addColumn("listed", "boolean", (c) => c.notNull().defaultTo(false))
    .execute();

  await db.schema
    .alterTable("orgs")
    .addColumn("blocked_as", "text", (c) =>
      c.notNull().defaultTo("error").check(sql`blocked_as in ('error', 'result')`),
    )
    .execute();
};
