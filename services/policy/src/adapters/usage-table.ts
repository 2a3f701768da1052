import { sql } from "kysely";
import type { Usage } from "../core/key-usage.ts";
import type { ControlDb } from "./tables.ts";

/**
 * Adds to what is known of the keys' use. Keys that do not exist are left out. In a fixed order, so that two instances
 * never wait for each other; and no time is later than the database's own, whatever a clock elsewhere says.
 */
export const addToUsage = async (db: ControlDb, usage: ReadonlyMap<string, Usage>): Promise<void> => {
  const rows = JSON.stringify(
    [...usage].map(([key, { lastUsedAt, requests }]) => ({ key, lastUsedAt, requests })),
  );
  await sql`
    insert into key_usage (key, last_used_at, requests)
    select seen.key, least(seen."lastUsedAt", now()), seen.requests
    from jsonb_to_recordset(${rows}::jsonb) as seen(key text, "lastUsedAt" timestamptz, requests bigint)
    join api_keys on api_keys.id = seen.key
    order by seen.key
    on conflict (key) do update set
      last_used_at = greatest(key_usage.last_used_at, excluded.last_used_at),
      requests = key_usage.requests + excluded.requests`.execute(db);
};
