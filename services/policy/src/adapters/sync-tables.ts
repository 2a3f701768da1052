import { sql } from "kysely";
import type { Server } from "../core/server.ts";
import { toServer } from "./server-tables.ts";
import type { ControlDb } from "./tables.ts";

/** An instance that died with a server in hand holds up its sync for no longer than this. */
const CLAIM_SECONDS = 60;

/**
 * Servers whose sync is due, each for one instance: who reads them here has them for a minute.
 * @param except those that this instance has in hand
 */
export const claimDueServers = async (
  db: ControlDb,
  limit: number,
  except: readonly string[],
): Promise<readonly string[]> => {
  const { rows } = await sql<{ slug: string }>`
    update servers set next_sync_at = now() + make_interval(secs => ${CLAIM_SECONDS})
    where slug in (
      select slug from servers
      where status in ('in_review', 'approved') and next_sync_at <= now() and slug <> all(${except})
      order by next_sync_at limit ${limit} for update skip locked
    )
    returning slug`.execute(db);
  return rows.map(({ slug }) => slug);
};

/** Hints come as fast as somebody calls tools: a server is asked no more often than so. */
const HINT_SPACING_SECONDS = 1;

/** Makes a server due now, because there is a sign that its offer changed; also where a sync of it is under way. */
export const hastenSync = async (db: ControlDb, slug: string): Promise<void> => {
  await sql`
    update servers set next_sync_at = least(next_sync_at, greatest(
      now(), last_sync_at + make_interval(secs => ${HINT_SPACING_SECONDS})
    ))
    where slug = ${slug} and status in ('in_review', 'approved')`.execute(db);
};

/**
 * Gives a sync its number; undefined where there is nothing to sync. Of two syncs of a server the one that began later
 * has seen the later offer, whichever answer comes first.
 */
export const beginSync = async (
  db: ControlDb,
  slug: string,
): Promise<{ readonly number: number; readonly server: Server } | undefined> => {
  const row = await db
    .updateTable("servers")
    .set((eb) => ({
      sync_begun: eb("sync_begun", "+", 1),
      next_sync_at: sql<Date>`now() + make_interval(secs => ${CLAIM_SECONDS})`,
    }))
    .where("slug", "=", slug)
    .where("status", "in", ["in_review", "approved", "suspended"])
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : { number: row.sync_begun, server: toServer(row) };
};

/** Locks the server to take an answer over; false where a later one has been, or the server is another by now. */
export const takeSync = async (db: ControlDb, slug: string, number: number): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable("servers")
    .set({ sync_taken: number })
    .where("slug", "=", slug)
    .where("sync_taken", "<", number)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** What is under way asks another server by now: no answer to it is taken over. */
export const voidSyncs = async (db: ControlDb, slug: string): Promise<void> => {
  await db
    .updateTable("servers")
    .set((eb) => ({ sync_taken: eb.ref("sync_begun") }))
    .where("slug", "=", slug)
    .execute();
};

/** Sets when the next sync is due. One that was hastened while the last was under way stays due: it may have seen too little. */
export const scheduleSync = async (db: ControlDb, slug: string, delayMs: number): Promise<void> => {
  await sql`
    update servers set next_sync_at = now() + make_interval(secs => ${delayMs / 1000})
    where slug = ${slug} and next_sync_at > now() + make_interval(secs => ${HINT_SPACING_SECONDS})`.execute(
    db,
  );
};

/** Writes how the last sync went. That is health, not configuration: no revision, nothing to publish. */
export const writeHealth = async (
  db: ControlDb,
  slug: string,
  { sync, protocolVersion }: Pick<Server, "sync" | "protocolVersion">,
): Promise<void> => {
  await db
    .updateTable("servers")
    .set({
      protocol_version: protocolVersion,
      health: sync.health,
      last_sync_at: sync.lastSync,
      last_success_at: sync.lastSuccess,
      last_error: sync.lastError,
      consecutive_failures: sync.consecutiveFailures,
      missing_credentials: JSON.stringify(sync.missingCredentials),
    })
    .where("slug", "=", slug)
    .execute();
};
