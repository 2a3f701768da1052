import { type Kysely, sql } from "kysely";

/**
 * Policies of orgs; names, rotation, limits and use of keys; operators; the audit as a part of the trace. What exists
 * keeps its meaning: an org permits what it permitted, "all" is written "*", and old changes get into the trace too.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable("orgs")
    .addColumn("policies", "jsonb", (c) => c.notNull().defaultTo(sql`'{}'::jsonb`))
    .execute();
  // Until now scope alone decided, so each org gets the policy that leaves it so.
  await sql`
    update orgs set policies = '{"default": "permit (principal, action, resource);"}'::jsonb`.execute(db);
  await sql`update enablements set tools = '"*"'::jsonb where tools = '"all"'::jsonb`.execute(db);

  await sql`alter table api_keys rename column label to name`.execute(db);
  await sql`update api_keys set scope = '"*"'::jsonb where scope = '"all"'::jsonb`.execute(db);
  await db.schema
    .alterTable("api_keys")
    .addColumn("previous_sha256", "text")
    .addColumn("previous_prefix", "text")
    .addColumn("previous_until", "timestamptz")
    .addColumn("rate_limit", "jsonb")
    .addColumn("allowed_ips", "jsonb")
    .addColumn("created_by", "text")
    .execute();
  await db.schema
    .alterTable("api_keys")
    .addCheckConstraint(
      "api_keys_previous",
      sql`num_nonnulls(previous_sha256, previous_prefix, previous_until) in (0, 3)`,
    )
    .execute();

  await db.schema
    .createTable("key_usage")
    .addColumn("key", "text", (c) => c.primaryKey().references("api_keys.id"))
    .addColumn("last_used_at", "timestamptz", (c) => c.notNull())
    .addColumn("requests", "bigint", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("operators")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("role", "text", (c) =>
      c.notNull().check(sql`role in ('admin', 'operator', 'analyst', 'auditor')`),
    )
    .addColumn("prefix", "text", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull().unique())
    .addColumn("status", "text", (c) => c.notNull().check(sql`status in ('active', 'revoked')`))
    .addColumn("expires_at", "timestamptz")
    .addColumn("created_at", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("created_by", "text", (c) => c.notNull())
    .addColumn("revoked_at", "timestamptz")
    .addColumn("revision", "bigint", (c) => c.notNull())
    .addColumn("published_revision", "bigint", (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex("operators_unpublished")
    .on("operators")
    .column("revision")
    .where(sql<boolean>`revision > published_revision`)
    .execute();
  // The audit names people by it, so of two who may act only one has a name.
  await db.schema
    .createIndex("operators_active_name")
    .on("operators")
    .column("name")
    .unique()
    .where(sql<boolean>`status = 'active'`)
    .execute();

  await audit(db);
};

const audit = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table admin_audit rename column notes to note`.execute(db);
  await db.schema
    .alterTable("admin_audit")
    .addColumn("request_id", "text")
    .addColumn("org", "text")
    .addColumn("traced_at", "timestamptz")
    .execute();
  // UUID version 7 (RFC 9562 section 5.7) of the time of the change: as new rows have it.
  await sql`
    update admin_audit as a set request_id =
      substr(time, 1, 8) || '-' || substr(time, 9, 4) || '-7' || substr(random, 1, 3) || '-'
      || substr('89ab', 1 + (get_byte(decode(random, 'hex'), 15) & 3), 1) || substr(random, 4, 3) || '-'
      || substr(random, 7, 12)
    from (
      select id, lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') as time,
        replace(gen_random_uuid()::text, '-', '') as random
      from admin_audit
    ) as parts
    where parts.id = a.id`.execute(db);
  await sql`
    update admin_audit set org = case
      when target like 'org.%' then substr(target, 5)
      when target like 'key.%' then (select org from api_keys where api_keys.id = substr(target, 5))
    end`.execute(db);
  await sql`alter table admin_audit alter column request_id set not null`.execute(db);
  await db.schema
    .createIndex("admin_audit_request")
    .on("admin_audit")
    .column("request_id")
    .unique()
    .execute();
  await db.schema
    .createIndex("admin_audit_untraced")
    .on("admin_audit")
    .column("id")
    .where(sql<boolean>`traced_at is null`)
    .execute();
  for (const column of ["target", "actor", "command"]) {
    await db.schema.createIndex(`admin_audit_${column}`).on("admin_audit").columns([column, "id"]).execute();
  }
};
