import { setImmediate } from "node:timers/promises";
import { withTexts } from "@portcullis/catalog";
import type { ServerRecord, SyncReply } from "@portcullis/contracts";
import { nextRevision, writeAudit } from "../adapters/change-log.ts";
import { replaceOffers, type Screen } from "../adapters/offer-tables.ts";
import { refOf } from "../adapters/outbox.ts";
import { findServer, updateServer } from "../adapters/server-tables.ts";
import { beginSync, scheduleSync, takeSync, writeHealth } from "../adapters/sync-tables.ts";
import type { ControlDb } from "../adapters/tables.ts";
import { listTools, removeTools, saveTools, toolsOfOthers } from "../adapters/tool-tables.ts";
import {
  applySync,
  type Discovered,
  discoveredIn,
  type SyncEvent,
  type ToolReview,
  unreviewed,
} from "../core/apply-sync.ts";
import { eventForAudit } from "../core/catalog-views.ts";
import { isListable, reviewDiscovered, reviewPrompt, shownInfo } from "../core/review-offer.ts";
import { type Found, idOf, type Listed, type Server, type Tool, toServerRecord } from "../core/server.ts";
import { syncFault } from "../core/sync-fault.ts";
import { failing, healthy, nextSyncDelayMs, type SyncFailure } from "../core/sync-health.ts";

export type SyncResult =
  | { readonly kind: "synced"; readonly changed: boolean }
  | { readonly kind: "failed"; readonly failure: SyncFailure }
  /** There is no such server, or it is a draft or retired. */
  | { readonly kind: "not_synced" };

/**
 * Looks at a server and takes over what it offers today. A failure touches nothing but the server's own health.
 * @param thorough reviews all that it offers again: rules and the tools of other servers may be others by now
 * @throws where the database is out of reach
 */
export type ServerSync = (slug: string, thorough: boolean) => Promise<SyncResult>;

export type ServerSyncOptions = {
  readonly db: ControlDb;
  readonly ask: (server: ServerRecord) => Promise<SyncReply>;
  readonly intervalMs: number;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** In [0, 1). */
  readonly random: () => number;
};

const system = { name: "sync", role: "system" } as const;

/** Without an executor nothing is known of any server: it is asked again soon, and none of them is to blame. */
const NO_EXECUTOR_RETRY_MS = 5_000;
const MAX_ATTEMPTS = 3;

type Read =
  | { readonly found: Found; readonly failure?: undefined }
  | { readonly found?: undefined; readonly failure: SyncFailure };

/** What the executor sends is checked before anything of it is kept: it speaks for a server that nobody trusts. */
const readReply = (reply: SyncReply): Read => {
  if (!reply.ok) return { failure: reply };
  const fault = syncFault(reply);
  return fault === undefined
    ? { found: reply }
    : { failure: { code: "upstream_protocol_error", detail: fault } };
};

const reviewAll = async (
  db: ControlDb,
  { slug }: Server,
  discovered: readonly Discovered[],
  instructions: string | null,
): Promise<ReadonlyMap<string, ToolReview>> => {
  if (discovered.length === 0) return new Map();
  const otherTools = await toolsOfOthers(db, slug);
  const reviews = new Map<string, ToolReview>();
  for (const each of discovered) {
    const review =
      each.kind === "tool"
        ? reviewDiscovered(slug, each, instructions, otherTools)
        : reviewPrompt(slug, each);
    reviews.set(idOf(each), review);
    // Decisions run in this process as well: they are not to wait for all tools of a server.
    await setImmediate();
  }
  return reviews;
};

const listedIn = (found: Found): Listed => ({
  resources: withTexts(found.resources, found.resourceTexts),
  resourceTemplates: withTexts(found.resourceTemplates, found.resourceTemplateTexts),
});

/** Looks at what a server lists, one after the other, as above. */
const screenFor =
  ({ slug }: Server): Screen =>
  async (written) => {
    await setImmediate();
    return isListable(slug, written);
  };

const auditEvents = async (db: ControlDb, server: Server, events: readonly SyncEvent[]): Promise<void> => {
  for (const event of events) {
    await writeAudit(db, {
      revision: server.revision,
      actor: system,
      command: event.command,
      target: `${event.after.kind}.${server.slug}/${event.after.name}`,
      ...eventForAudit(server, event),
    });
  }
};

const auditHealth = async (db: ControlDb, before: Server, after: Server): Promise<void> => {
  const [from, to] = [before.sync, after.sync];
  if (from.health === to.health || (from.health === "unknown" && to.health === "ok")) return;
  const forAudit = ({ health, lastError, missingCredentials }: Server["sync"]) => ({
    health,
    lastError,
    missingCredentials,
  });
  await writeAudit(db, {
    revision: after.revision,
    actor: system,
    command: to.health === "failing" ? "server-sync-failed" : "server-sync-recovered",
    target: refOf("server", after.slug).key,
    before: forAudit(from),
    after: forAudit(to),
  });
};

export const createServerSync = (options: ServerSyncOptions): ServerSync => {
  const { db, ask, intervalMs, clock, random } = options;

  const takeOver = async (
    tx: ControlDb,
    before: Server,
    tools: readonly Tool[],
    found: Found,
    thorough: boolean,
  ): Promise<boolean> => {
    const toReview = thorough ? discoveredIn(found) : unreviewed(tools, found);
    const review = await reviewAll(tx, before, toReview, found.instructions);
    const shown = { ...found, serverInfo: shownInfo(before.slug, found.serverInfo) };
    const synced = applySync({ server: before, tools }, shown, review);
    const sync = healthy(new Date(clock()).toISOString());
    const listsOtherwise = await replaceOffers(tx, before.slug, listedIn(found), screenFor(before), thorough);
    if (!synced.changed && !listsOtherwise) {
      const after = { ...synced.server, sync };
      await writeHealth(tx, before.slug, after);
      await auditHealth(tx, before, after);
      return false;
    }
    const revision = await nextRevision(tx);
    const after = { ...synced.server, sync, revision };
    await updateServer(tx, after);
    await saveTools(
      tx,
      before.slug,
      synced.changedTools.map((tool) => ({ ...tool, revision })),
    );
    await removeTools(tx, before.slug, synced.removedTools);
    await auditHealth(tx, before, after);
    await auditEvents(tx, after, synced.events);
    return true;
  };

  const fail = async (tx: ControlDb, before: Server, failure: SyncFailure): Promise<number> => {
    const sync = failing(before.sync, failure, new Date(clock()).toISOString());
    await writeHealth(tx, before.slug, { ...before, sync });
    await auditHealth(tx, before, { ...before, sync });
    return sync.consecutiveFailures;
  };

  const attempt = async (slug: string, thorough: boolean): Promise<SyncResult | undefined> => {
    const begun = await beginSync(db, slug);
    if (begun === undefined) return { kind: "not_synced" };
    const reply = await ask(toServerRecord(begun.server, []));
    const read = readReply(reply);
    const { failure } = read;
    if (failure?.code === "executor_unavailable") {
      await scheduleSync(db, slug, Math.min(NO_EXECUTOR_RETRY_MS, intervalMs));
      return { kind: "failed", failure };
    }
    return db.transaction().execute(async (tx) => {
      if (!(await takeSync(tx, slug, begun.number))) return undefined;
      const before = await findServer(tx, slug);
      if (before === undefined) return { kind: "not_synced" };
      if (read.found === undefined) {
        const failures = await fail(tx, before, read.failure);
        await scheduleSync(tx, slug, nextSyncDelayMs(failures, intervalMs, random()));
        return { kind: "failed", failure: read.failure };
      }
      const changed = await takeOver(tx, before, await listTools(tx, slug), read.found, thorough);
      await scheduleSync(tx, slug, nextSyncDelayMs(0, intervalMs, random()));
      return { kind: "synced", changed };
    });
  };

  return async (slug, thorough) => {
    for (let n = 0; n < MAX_ATTEMPTS; n += 1) {
      const result = await attempt(slug, thorough);
      if (result !== undefined) return result;
    }
    const detail = "other syncs of this server came in between";
    return { kind: "failed", failure: { code: "conflict", detail } };
  };
};
