import type { CatalogTool } from "@portcullis/contracts";
import { type NotNull, type Selectable, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Server } from "../core/server-changes.ts";
import type { ControlDb, ControlTables } from "./tables.ts";

type ServerRow = Selectable<ControlTables["servers"]> & { readonly tools: CatalogTool[] };

const toServer = (row: ServerRow): Server => ({
  slug: row.slug,
  title: row.title,
  url: row.url,
  status: row.status,
  allowPrivateNetwork: row.allow_private_network,
  timeoutMs: row.timeout_ms,
  maxResponseBytes: row.max_response_bytes,
  credentials: row.credentials,
  instructions: row.instructions,
  tools: row.tools,
  revision: row.revision,
  syncedAt: row.synced_at?.toISOString() ?? null,
  syncError: row.sync_error,
});

/** Servers with their pinned tools, in one statement: a record is never half old and half new. */
const selectServers = (db: ControlDb) =>
  db
    .selectFrom("servers")
    .selectAll()
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom("server_tools")
          .select(["name", "pinned_hash as definitionHash", "pinned_definition as definition"])
          .whereRef("server_tools.server", "=", "servers.slug")
          .where("pinned_hash", "is not", null)
          .where("pinned_definition", "is not", null)
          .orderBy("position")
          .$narrowType<{ definitionHash: NotNull; definition: NotNull }>(),
      ).as("tools"),
    );

export const findServer = async (db: ControlDb, slug: string): Promise<Server | undefined> => {
  const row = await selectServers(db).where("slug", "=", slug).executeTakeFirst();
  return row === undefined ? undefined : toServer(row);
};

/** Holds the server until the transaction ends, so that two changes of it follow each other. */
export const lockServer = async (db: ControlDb, slug: string): Promise<Server | undefined> => {
  // The statement that waited for a lock may still see the tools as they were before: hence a second one.
  await db.selectFrom("servers").select("slug").where("slug", "=", slug).forUpdate().execute();
  return findServer(db, slug);
};

export const listServers = async (db: ControlDb): Promise<readonly Server[]> =>
  (await selectServers(db).orderBy("slug").execute()).map(toServer);

const toRow = (server: Server) => ({
  title: server.title,
  url: server.url,
  status: server.status,
  allow_private_network: server.allowPrivateNetwork,
  timeout_ms: server.timeoutMs,
  max_response_bytes: server.maxResponseBytes,
  credentials: JSON.stringify(server.credentials),
  instructions: server.instructions,
  synced_at: server.syncedAt,
  sync_error: server.syncError,
  revision: server.revision,
});

export const insertServer = async (db: ControlDb, server: Server): Promise<void> => {
  await db
    .insertInto("servers")
    .values({ slug: server.slug, ...toRow(server) })
    .execute();
};

/** Writes the server itself; its tools are written by {@link replaceTools} and {@link dropPins}. */
export const updateServer = async (db: ControlDb, server: Server): Promise<void> => {
  await db
    .updateTable("servers")
    .set({ ...toRow(server), updated_at: sql`now()` })
    .where("slug", "=", server.slug)
    .execute();
};

const INSERT_BATCH = 500;

/** Makes what was discovered what is pinned. */
export const replaceTools = async (
  db: ControlDb,
  slug: string,
  tools: readonly CatalogTool[],
): Promise<void> => {
  await db.deleteFrom("server_tools").where("server", "=", slug).execute();
  const rows = tools.map(({ name, definition, definitionHash }, position) => {
    const text = JSON.stringify(definition);
    return {
      server: slug,
      name,
      position,
      discovered_definition: text,
      discovered_hash: definitionHash,
      pinned_definition: text,
      pinned_hash: definitionHash,
    };
  });
  for (let start = 0; start < rows.length; start += INSERT_BATCH) {
    await db
      .insertInto("server_tools")
      .values(rows.slice(start, start + INSERT_BATCH))
      .execute();
  }
};

export const dropPins = async (db: ControlDb, slug: string): Promise<void> => {
  await db
    .updateTable("server_tools")
    .set({ pinned_definition: null, pinned_hash: null })
    .where("server", "=", slug)
    .execute();
};

/** Notes why the last sync failed. That is health, not configuration: no revision, nothing to publish. */
export const noteSyncError = async (db: ControlDb, slug: string, error: string): Promise<void> => {
  await db.updateTable("servers").set({ sync_error: error }).where("slug", "=", slug).execute();
};
