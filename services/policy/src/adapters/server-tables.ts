import { type PinnedKind, type ServerView, toolStates } from "@portcullis/contracts";
import { type Selectable, sql } from "kysely";
import { type Counts, type Stamps, toServerView } from "../core/catalog-views.ts";
import type { Server } from "../core/server.ts";
import type { ControlDb, ControlTables } from "./tables.ts";

type ServerRow = Selectable<ControlTables["servers"]>;

const timeOf = (at: Date | null): string | null => at?.toISOString() ?? null;

const reviewOf = ({ review_by, review_at, review_note }: ServerRow): Server["review"] =>
  review_by === null || review_at === null
    ? null
    : { by: review_by, at: review_at.toISOString(), note: review_note ?? "" };

export const toServer = (row: ServerRow): Server => ({
  slug: row.slug,
  title: row.title,
  description: row.description,
  owner: row.owner,
  registryName: row.registry_name,
  version: row.version,
  url: row.url,
  transport: row.transport,
  status: row.status,
  allowPrivateNetwork: row.allow_private_network,
  timeoutMs: row.timeout_ms,
  maxResponseBytes: row.max_response_bytes,
  maxConcurrentCalls: row.max_concurrent_calls,
  headers: row.headers,
  auth: row.auth,
  labels: row.labels,
  instructions: row.instructions,
  protocolVersion: row.protocol_version,
  serverInfo: row.server_info,
  capabilities: row.capabilities,
  approvedKinds: row.approved_kinds,
  sync: {
    health: row.health,
    lastSync: timeOf(row.last_sync_at),
    lastSuccess: timeOf(row.last_success_at),
    lastError: row.last_error,
    consecutiveFailures: row.consecutive_failures,
    missingCredentials: row.missing_credentials,
  },
  review: reviewOf(row),
  firstApprovedAt: timeOf(row.first_approved_at),
  revision: row.revision,
});

export const findServer = async (db: ControlDb, slug: string): Promise<Server | undefined> => {
  const row = await db.selectFrom("servers").selectAll().where("slug", "=", slug).executeTakeFirst();
  return row === undefined ? undefined : toServer(row);
};

/** Holds the server until the transaction ends, so that two changes of it or of its tools follow each other. */
export const lockServer = async (db: ControlDb, slug: string): Promise<Server | undefined> => {
  const row = await db
    .selectFrom("servers")
    .selectAll()
    .where("slug", "=", slug)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : toServer(row);
};

export const listServers = async (db: ControlDb): Promise<readonly Server[]> =>
  (await db.selectFrom("servers").selectAll().orderBy("slug").execute()).map(toServer);

const orNull = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

const toRow = (server: Server) => ({
  title: server.title,
  description: server.description,
  owner: server.owner,
  registry_name: server.registryName,
  version: server.version,
  url: server.url,
  transport: server.transport,
  status: server.status,
  allow_private_network: server.allowPrivateNetwork,
  timeout_ms: server.timeoutMs,
  max_response_bytes: server.maxResponseBytes,
  max_concurrent_calls: server.maxConcurrentCalls,
  headers: JSON.stringify(server.headers),
  auth: orNull(server.auth),
  labels: orNull(server.labels),
  instructions: server.instructions,
  protocol_version: server.protocolVersion,
  server_info: orNull(server.serverInfo),
  capabilities: JSON.stringify(server.capabilities),
  approved_kinds: JSON.stringify(server.approvedKinds),
  health: server.sync.health,
  last_sync_at: server.sync.lastSync,
  last_success_at: server.sync.lastSuccess,
  last_error: server.sync.lastError,
  consecutive_failures: server.sync.consecutiveFailures,
  missing_credentials: JSON.stringify(server.sync.missingCredentials),
  first_approved_at: server.firstApprovedAt,
  review_by: server.review?.by ?? null,
  review_at: server.review?.at ?? null,
  review_note: server.review?.note ?? null,
  revision: server.revision,
});

export const insertServer = async (db: ControlDb, server: Server): Promise<void> => {
  await db
    .insertInto("servers")
    .values({ slug: server.slug, ...toRow(server) })
    .execute();
};

/** Writes the server itself, not its tools. */
export const updateServer = async (db: ControlDb, server: Server): Promise<void> => {
  await db
    .updateTable("servers")
    .set({ ...toRow(server), updated_at: sql`now()` })
    .where("slug", "=", server.slug)
    .execute();
};

const statesOf = (counted: ReadonlyMap<string, number>, kind: PinnedKind): Counts["tools"] =>
  Object.fromEntries(toolStates.map((state) => [state, counted.get(`${kind} ${state}`) ?? 0]));

/** How many tools and prompts in which state, and resources each server has. */
const countsOf = async (db: ControlDb, slug: string | undefined): Promise<ReadonlyMap<string, Counts>> => {
  const which = slug === undefined ? sql`` : sql`where server = ${slug}`;
  const { rows } = await sql<{ server: string; what: string; n: number }>`
    select server, kind || ' ' || state as what, count(*) as n from server_tools ${which} group by server, kind, state
    union all
    select server, kind, count(*) from server_offers ${which} group by server, kind`.execute(db);
  const counts = new Map<string, Map<string, number>>();
  for (const { server, what, n } of rows) {
    counts.set(server, (counts.get(server) ?? new Map<string, number>()).set(what, n));
  }
  return new Map(
    [...counts].map(([server, of]) => [
      server,
      {
        tools: statesOf(of, "tool"),
        prompts: statesOf(of, "prompt"),
        resources: (of.get("resources") ?? 0) + (of.get("resourceTemplates") ?? 0),
      },
    ]),
  );
};

const nothing: Counts = { tools: {}, prompts: {}, resources: 0 };

const stampsOf = (row: ServerRow): Stamps => ({
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

/** A server as operators see it. In a transaction it holds what that transaction wrote. */
export const viewServer = async (db: ControlDb, slug: string): Promise<ServerView | undefined> => {
  const row = await db.selectFrom("servers").selectAll().where("slug", "=", slug).executeTakeFirst();
  if (row === undefined) return undefined;
  return toServerView(toServer(row), (await countsOf(db, slug)).get(slug) ?? nothing, stampsOf(row));
};

export const viewServers = async (db: ControlDb): Promise<ServerView[]> => {
  const rows = await db.selectFrom("servers").selectAll().orderBy("slug").execute();
  const counts = await countsOf(db, undefined);
  return rows.map((row) => toServerView(toServer(row), counts.get(row.slug) ?? nothing, stampsOf(row)));
};
