import { type Kysely, sql } from "kysely";

/** Canaries: whose turn it is, how each probe did, which alarms are open, and which news of alarms the stream does not have yet. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable("orgs").addColumn("canary", "jsonb").execute();
  await db.schema
    .createTable("canary_runs")
    .addColumn("org", "text", (c) => c.primaryKey().references("orgs.slug"))
    .addColumn("turn", "bigint", (c) => c.notNull().defaultTo(0))
    .addColumn("due_at", "timestamptz", (c) => c.notNull())
    // The run that is out: its report counts, once.
    .addColumn("run", "uuid")
    .addColumn("ingress", "text")
    .addColumn("watched_since", "timestamptz", (c) => c.notNull().defaultTo(sql`now()`))
    .addColumn("last_run_at", "timestamptz")
    .execute();
  await db.schema.createIndex("canary_runs_due").on("canary_runs").column("due_at").execute();
  await db.schema
    .createTable("canary_probes")
    .addColumn("org", "text", (c) => c.notNull().references("orgs.slug"))
    .addColumn("probe", "text", (c) => c.notNull())
    .addColumn("expects", "text", (c) => c.notNull())
    .addColumn("judgement", "text", (c) => c.notNull())
    .addColumn("outcome", "text", (c) => c.notNull())
    .addColumn("code", "text")
    .addColumn("request_id", "text", (c) => c.notNull())
    .addColumn("at", "timestamptz", (c) => c.notNull())
    .addColumn("failing", "bigint", (c) => c.notNull())
    .addColumn("failures", "bigint", (c) => c.notNull())
    .addColumn("runs", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("canary_probes_pkey", ["org", "probe"])
    .execute();
  await db.schema
    .createTable("open_alarms")
    .addColumn("org", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("alarm", "jsonb", (c) => c.notNull())
    .addPrimaryKeyConstraint("open_alarms_pkey", ["org", "name", "key"])
    .execute();
  await db.schema
    .createTable("alarm_outbox")
    .addColumn("number", "bigint", (c) => c.primaryKey().generatedAlwaysAsIdentity())
    .addColumn("alarm", "jsonb", (c) => c.notNull())
    .execute();
};
