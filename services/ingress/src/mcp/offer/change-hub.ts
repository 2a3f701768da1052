import { setImmediate as nextTurn } from "node:timers/promises";
import type { Bus, BusLogger } from "@portcullis/bus";
import type { Snapshot, SnapshotChange } from "@portcullis/catalog";
import { resourceUpdatedSchema, serverChangedSchema, subjects } from "@portcullis/contracts";
import type { ChangeHub, Viewer } from "../ports.ts";
import { type Audience, createAudience } from "./audience.ts";
import type { Offer } from "./offer.ts";
import { createThrottle } from "./throttle.ts";

/** Changes within this time are told together, after the first of them. */
const COALESCE_MS = 100;
/** A few milliseconds' worth. */
const COMPARED_AT_ONCE = 100;

export type ChangeHubOptions = {
  readonly bus: Pick<Bus, "subscribe">;
  readonly snapshot: Snapshot;
  readonly viewOf: (viewer: Viewer) => Offer;
  readonly logger: BusLogger;
};

export type RunningChangeHub = ChangeHub & {
  /** To be called after each change of the snapshot. */
  readonly configChanged: (change: SnapshotChange) => void;
  readonly stop: () => void;
};

const nameOf = ({ org, key, server }: Viewer): string => JSON.stringify([org, key, server ?? null]);

const NONE: ReadonlySet<string> = new Set();

/**
 * News for whoever has a stream open here. A server's announcement is passed on at once, though what it comes to is known only
 * after a sync: lists may change then, or not at all, as with a tool that waits in quarantine. What a change of the configuration
 * comes to is seen by comparing what was shown with what is. Listeners of one key share the work; servers' news goes only to those
 * who have the server in view.
 */
export const createChangeHub = ({ bus, snapshot, viewOf, logger }: ChangeHubOptions): RunningChangeHub => {
  const audiences = new Map<string, Audience>();
  /** Audiences by the servers in their view. */
  const byServer = new Map<string, Set<Audience>>();
  /** Whose view may not be what it was. */
  const doubtful = new Set<Audience>();

  const onFault = (error: unknown): void =>
    logger.error(
      { error: error instanceof Error ? error.name : typeof error },
      "changes could not be told to a listener",
    );
  /** Those in `after` and not in `before` come into the index, those the other way round go. */
  const index = (audience: Audience, before: ReadonlySet<string>, after: ReadonlySet<string>): void => {
    for (const server of before) {
      if (after.has(server)) continue;
      const known = byServer.get(server);
      known?.delete(audience);
      if (known?.size === 0) byServer.delete(server);
    }
    for (const server of after) {
      if (before.has(server)) continue;
      const known = byServer.get(server);
      if (known === undefined) byServer.set(server, new Set([audience]));
      else known.add(audience);
    }
  };

  const compare = (audience: Audience): void => {
    const before = audience.offer();
    try {
      audience.compare();
    } catch (error) {
      onFault(error);
    }
    const after = audience.offer();
    if (before !== after) index(audience, before.servers, after.servers);
  };
  let isComparing = false;
  const compareAll = async (): Promise<void> => {
    if (isComparing) return;
    isComparing = true;
    let compared = 0;
    // What comes into doubt in the meantime is compared as well, and who has gone is not.
    for (const audience of doubtful) {
      doubtful.delete(audience);
      compare(audience);
      compared += 1;
      // Requests go first.
      if (compared % COMPARED_AT_ONCE === 0) await nextTurn();
    }
    isComparing = false;
  };
  const comparison = createThrottle(() => void compareAll(), COALESCE_MS);

  const concerns = (change: SnapshotChange, { org, key, server }: Viewer): boolean => {
    switch (change.kind) {
      case "org":
        return change.id === org;
      case "key":
        return change.id === key;
      case "server": {
        if (server !== undefined) return change.id === server;
        return Object.hasOwn(snapshot.org(org)?.enabled ?? {}, change.id);
      }
      case "operator":
      case "sink":
        return false;
    }
  };

  bus.subscribe({
    subject: subjects.changedAll,
    handle: (message) => {
      const news = serverChangedSchema.safeParse(message.json());
      if (!news.success) return logger.error({}, "a sign of a server's change is malformed");
      for (const audience of byServer.get(news.data.server) ?? []) audience.announce(news.data.server);
    },
  });
  bus.subscribe({
    subject: subjects.updatedAll,
    handle: (message) => {
      const news = resourceUpdatedSchema.safeParse(message.json());
      if (!news.success) return logger.error({}, "a sign of a resource's change is malformed");
      const { server, uri } = news.data;
      for (const audience of byServer.get(server) ?? []) audience.resourceUpdated(server, uri);
    },
  });

  const join = (viewer: Viewer): Audience => {
    const name = nameOf(viewer);
    const known = audiences.get(name);
    if (known !== undefined) return known;
    const audience = createAudience(viewer, () => viewOf(viewer), COALESCE_MS, onFault);
    audiences.set(name, audience);
    index(audience, NONE, audience.offer().servers);
    return audience;
  };

  return {
    subscribe: (listener, what) => {
      const audience = join(what);
      // Of its own, so that one who listens twice is told twice and can stop each.
      const own = (...args: Parameters<typeof listener>): void => listener(...args);
      audience.listeners.add(own);
      return {
        stop: () => {
          if (!audience.listeners.delete(own) || audience.listeners.size > 0) return;
          audience.stop();
          index(audience, audience.offer().servers, NONE);
          doubtful.delete(audience);
          audiences.delete(nameOf(what));
        },
      };
    },
    configChanged: (change) => {
      for (const audience of audiences.values()) {
        if (concerns(change, audience.viewer)) doubtful.add(audience);
      }
      if (doubtful.size > 0) comparison.ask();
    },
    stop: () => {
      comparison.stop();
      for (const audience of audiences.values()) audience.stop();
    },
  };
};
