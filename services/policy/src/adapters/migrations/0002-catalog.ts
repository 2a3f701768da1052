import { type Kysely, sql } from "kysely";

/**
 * The catalog: what a server is and how it is reached, its review and its health; what of its tools was approved,
 * rejected and seen; prompts and resources. What exists keeps its meaning: what is pinned stays pinned.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await servers(db);
  await tools(db);
  await offers(db);
};

const servers = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table servers rename column synced_at to last_sync_at`.execute(db);
  await sql`alter table servers rename column sync_error to last_error`.execute(db);
  await db.schema
    .alterTable("servers")
    .addColumn("description", "text")
    .addColumn("owner", "text")
    .addColumn("registry_name", "text")
    .addColumn("version", "text")
    .addColumn("transport", "text", (c) => c.notNull().defaultTo("streamable-http"))
    .addColumn("headers", "jsonb", (c) => c.notNull().defaultTo(sql`'{}'::jsonb`))
    .addColumn("auth", "jsonb")
    .addColumn("labels", "jsonb")
    .addColumn("protocol_version", "text")
    .addColumn("health", "text", (c) =>
      c.notNull().defaultTo("unknown").check(sql`health in ('unknown', 'ok', 'failing')`),
    )
    .addColumn("last_success_at", "timestamptz")
    .addColumn("consecutive_failures", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("missing_credentials", "jsonb", (c) => c.notNull().defaultTo(sql`'[]'::jsonb`))
    // When the next sync is due, and the numbers of the last one that began and of the last one that was taken over.
    .addColumn("next_sync_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("sync_begun", "bigint", (c) => c.notNull().defaultTo(0))
    .addColumn("sync_taken", "bigint", (c) => c.notNull().defaultTo(0))
    .addColumn("first_approved_at", "timestamptz")
    .addColumn("review_by", "text")
    .addColumn("review_at", "timestamptz")
    .addColumn("review_note", "text")
    .execute();
  await db.schema
    .alterTable("servers")
    .addCheckConstraint("servers_review", sql`num_nonnulls(review_by, review_at, review_note) in (0, 3)`)
    .execute();
  await sql`
    update servers set
      headers = coalesce((
        select jsonb_object_agg(each ->> 'header', coalesce(each ->> 'prefix', '') || (each ->> 'reference'))
        from jsonb_array_elements(credentials) as each
      ), '{}'::jsonb),
      last_success_at = case when last_error is null then last_sync_at end,
      health = case when last_error is not null then 'failing' when last_sync_at is not null then 'ok' else 'unknown' end,
      first_approved_at = case when exists (
        select from server_tools where server = slug and pinned_hash is not null
      ) or status = 'approved' then updated_at end`.execute(db);
  await db.schema.alterTable("servers").dropColumn("credentials").execute();
  await db.schema
    .createIndex("servers_sync_due")
    .on("servers")
    .column("next_sync_at")
    .where(sql<boolean>`status in ('in_review', 'approved')`)
    .execute();
  await db.schema.createIndex("servers_registry_name").on("servers").column("registry_name").execute();
};

const tools = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable("server_tools")
    .addColumn("pinned_instructions", "text")
    .addColumn("state", "text", (c) =>
      c
        .notNull()
        .defaultTo("new")
        .check(sql`state in ('approved', 'quarantined', 'new', 'rejected', 'missing')`),
    )
    .addColumn("rejected_hash", "text")
    .addColumn("missing", "boolean", (c) => c.notNull().defaultTo(false))
    .addColumn("risk", "text", (c) =>
      c.notNull().defaultTo("none").check(sql`risk in ('none', 'low', 'medium', 'high')`),
    )
    .addColumn("reasons", "json", (c) => c.notNull().defaultTo(sql`'[]'::json`))
    .addColumn("own_labels", "jsonb")
    .addColumn("review_by", "text")
    .addColumn("review_at", "timestamptz")
    .addColumn("review_note", "text")
    .addColumn("review_override", "boolean")
    .addColumn("revision", "bigint", (c) => c.notNull().defaultTo(0))
    .addColumn("first_seen_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .dropColumn("position")
    .execute();
  await sql`
    update server_tools set
      state = case when pinned_hash is null then 'new' when pinned_hash = discovered_hash then 'approved' else 'quarantined' end,
      pinned_instructions = case when pinned_hash is not null then servers.instructions end,
      revision = servers.revision
    from servers where servers.slug = server_tools.server`.execute(db);
  // INV-7: whatever the code above it does, a tool counts as approved only with exactly its pinned definition.
  await db.schema
    .alterTable("server_tools")
    .addCheckConstraint(
      "server_tools_approved",
      sql`state <> 'approved' or (not missing and pinned_hash is not null and pinned_hash = discovered_hash)`,
    )
    .execute();
  await db.schema
    .alterTable("server_tools")
    .addCheckConstraint(
      "server_tools_review",
      sql`num_nonnulls(review_by, review_at, review_note, review_override) in (0, 4)`,
    )
    .execute();
};

const offers = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable("server_offers")
    .addColumn("server", "text", (c) => c.notNull().references("servers.slug"))
    .addColumn("kind", "text", (c) =>
      c.notNull().check(sql`kind in ('prompts', 'resources', 'resourceTemplates')`),
    )
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("definition", "json", (c) => c.notNull())
    .addPrimaryKeyConstraint("server_offers_pkey", ["server", "kind", "position"])
    .execute();
};
