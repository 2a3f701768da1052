import { type OrgRetention, orgRetentionSchema } from "@portcullis/contracts";
import { type Kysely, sql } from "kysely";
import type { RetentionRules } from "../core/retention.ts";
import type { TraceDatabase } from "./schema.ts";

type Db = Kysely<TraceDatabase>;

/** Keeps what was said of an org, unless something newer was seen already: by this store or by another. */
export const saveRules = async (
  db: Db,
  org: string,
  revision: number,
  retention: OrgRetention,
): Promise<void> => {
  await sql`
    insert into retention_rules (org, revision, retention)
    values (${org}, ${revision}, ${JSON.stringify(retention)}::jsonb)
    on conflict (org) do update set revision = excluded.revision, retention = excluded.retention
    where retention_rules.revision < excluded.revision`.execute(db);
};

/** All that any store has seen. What does not read any more is null: nothing of that org goes. */
export const readRules = async (db: Db): Promise<RetentionRules> => {
  const { rows } = await sql<{ readonly org: string; readonly retention: unknown }>`
    select org, retention from retention_rules`.execute(db);
  return new Map(
    rows.map(({ org, retention }) => [org, orgRetentionSchema.safeParse(retention).data ?? null]),
  );
};
