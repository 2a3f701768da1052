import { type Kysely, sql } from "kysely";

/**
 * The control plane: what was approved, for whom, by whom. Every record that other services see has a `revision`
 * (of its last change) and a `published_revision` (of what the bucket last got): where they differ, publishing is due.
 * Definitions are `json`, not `jsonb`: they are kept as the server sent them.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable("servers")
    .addColumn("slug", "text", (c) => c.primaryKey())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("url", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) =>
      c.notNull().check(sql`status in ('draft', 'in_review', 'approved', 'suspended', 'retired')`),
    )
    .addColumn("allow_private_network", "boolean", (c) => c.notNull())
    .addColumn("timeout_ms", "integer", (c) => c.notNull())
    .addColumn("max_response_bytes", "integer", (c) => c.notNull())
    .addColumn("credentials", "jsonb", (c) => c.notNull())
    .addColumn("instructions", "text")
    .addColumn("synced_at", "timestamptz")
    .addColumn("sync_error", "text")
    .addColumn("created_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("updated_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("revision", "bigint", (c) => c.notNull())
    .addColumn("published_revision", "bigint", (c) => c.notNull().defaultTo(0))
    .execute();

  await db.schema
    .createTable("server_tools")
    .addColumn("server", "text", (c) => c.notNull().references("servers.slug"))
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("discovered_definition", "json", (c) => c.notNull())
    .addColumn("discovered_hash", "text", (c) => c.notNull())
    .addColumn("pinned_definition", "json")
    .addColumn("pinned_hash", "text")
    .addPrimaryKeyConstraint("server_tools_pkey", ["server", "name"])
    .addCheckConstraint("server_tools_pin", sql`(pinned_definition is null) = (pinned_hash is null)`)
    .execute();

  await db.schema
    .createTable("orgs")
    .addColumn("slug", "text", (c) => c.primaryKey())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("inspection", "jsonb", (c) => c.notNull())
    .addColumn("created_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("revision", "bigint", (c) => c.notNull())
    .addColumn("published_revision", "bigint", (c) => c.notNull().defaultTo(0))
    .execute();

  await db.schema
    .createTable("enablements")
    .addColumn("org", "text", (c) => c.notNull().references("orgs.slug"))
    .addColumn("server", "text", (c) => c.notNull().references("servers.slug"))
    .addColumn("tools", "jsonb", (c) => c.notNull())
    .addPrimaryKeyConstraint("enablements_pkey", ["org", "server"])
    .execute();

  await db.schema
    .createTable("api_keys")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("org", "text", (c) => c.notNull().references("orgs.slug"))
    .addColumn("label", "text", (c) => c.notNull())
    .addColumn("prefix", "text", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull().unique())
    .addColumn("scope", "jsonb", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull().check(sql`status in ('active', 'revoked')`))
    .addColumn("expires_at", "timestamptz")
    .addColumn("created_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("revoked_at", "timestamptz")
    .addColumn("revision", "bigint", (c) => c.notNull())
    .addColumn("published_revision", "bigint", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema.createIndex("api_keys_org").on("api_keys").columns(["org", "id"]).execute();

  for (const table of ["servers", "orgs", "api_keys"]) {
    await db.schema
      .createIndex(`${table}_unpublished`)
      .on(table)
      .column("revision")
      .where(sql<boolean>`revision > published_revision`)
      .execute();
  }

  await db.schema
    .createTable("config_revision")
    .addColumn("singleton", "boolean", (c) => c.primaryKey().defaultTo(true).check(sql`singleton`))
    .addColumn("value", "bigint", (c) => c.notNull())
    .execute();
  await sql`insert into config_revision (value) values (0)`.execute(db);

  await db.schema
    .createTable("admin_audit")
    .addColumn("id", "bigint", (c) => c.primaryKey().generatedAlwaysAsIdentity())
    .addColumn("at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("revision", "bigint", (c) => c.notNull())
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("command", "text", (c) => c.notNull())
    .addColumn("target", "text", (c) => c.notNull())
    .addColumn("notes", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("before", "jsonb")
    .addColumn("after", "jsonb")
    .execute();
};
