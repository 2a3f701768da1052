import { type Kysely, sql } from "kysely";

/** Approvals: at most one per call counts at a time, and each is used once. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable("approvals")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("binding", "text", (c) => c.notNull())
    .addColumn("org", "text", (c) => c.notNull())
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("server", "text", (c) => c.notNull())
    .addColumn("tool", "text", (c) => c.notNull())
    .addColumn("arguments_digest", "text", (c) => c.notNull())
    .addColumn("definition_hash", "text", (c) => c.notNull())
    .addColumn("policy_digest", "text", (c) => c.notNull())
    .addColumn("request_id", "text", (c) => c.notNull())
    .addColumn("reasons", "jsonb", (c) => c.notNull())
    .addColumn("status", "text", (c) =>
      c.notNull().check(sql`status in ('pending', 'approved', 'rejected', 'used')`),
    )
    .addColumn("open", "boolean", (c) => c.notNull().defaultTo(true))
    .addColumn("decided_by", "text")
    .addColumn("decided_at", "timestamptz")
    .addColumn("note", "text")
    .addColumn("used_by", "text")
    .addColumn("used_at", "timestamptz")
    .addColumn("created_at", "timestamptz", (c) => c.notNull())
    .addColumn("expires_at", "timestamptz", (c) => c.notNull())
    .addColumn("revision", "bigint", (c) => c.notNull().defaultTo(1))
    .addCheckConstraint("approvals_used", sql`(status = 'used') = (used_by is not null)`)
    .execute();
  await db.schema
    .createIndex("approvals_open")
    .unique()
    .on("approvals")
    .column("binding")
    .where(sql<boolean>`open`)
    .execute();
  await db.schema.createIndex("approvals_used_by").on("approvals").columns(["used_by", "binding"]).execute();
  await db.schema
    .createIndex("approvals_waiting")
    .on("approvals")
    .column("key")
    .where(sql<boolean>`open and status = 'pending'`)
    .execute();
  await db.schema.createIndex("approvals_newest").on("approvals").columns(["created_at", "id"]).execute();
};
