import { setTimeout as delay } from "node:timers/promises";
import type { Connection } from "../mcp/connection.ts";
import type { ListenFilter } from "../mcp/listen.ts";
import { createPace } from "../mcp/pace.ts";

/** Keeps one `subscriptions/listen` stream open at a server (2026-07-28), with all that anybody wants to hear. */
export type Listening = {
  readonly start: (connection: Connection) => void;
  readonly stop: (connection: Connection) => void;
  /** What is wanted is something else now. */
  readonly changed: () => void;
};

/** How long the stream before stays open where the server does not agree to the next. */
const OVERLAP_MS = 5_000;

const says = (capabilities: Connection["capabilities"], list: string, name: string): boolean => {
  const capability = capabilities[list];
  return typeof capability === "object" && capability !== null && Reflect.get(capability, name) === true;
};

/** Lists that the server says it announces changes of, and the URIs that somebody subscribed to. */
export const filterFor = (
  { capabilities }: Pick<Connection, "capabilities">,
  uris: readonly string[],
): ListenFilter | undefined => {
  const filter: ListenFilter = {
    ...(says(capabilities, "tools", "listChanged") ? { toolsListChanged: true } : {}),
    ...(says(capabilities, "prompts", "listChanged") ? { promptsListChanged: true } : {}),
    ...(says(capabilities, "resources", "listChanged") ? { resourcesListChanged: true } : {}),
    ...(uris.length === 0 ? {} : { resourceSubscriptions: uris }),
  };
  return Object.keys(filter).length === 0 ? undefined : filter;
};

export const createListening = (deps: {
  readonly uris: () => readonly string[];
  /** Nobody listened for a while. */
  readonly onReconnected: (connection: Connection) => void;
  readonly now: () => number;
}): Listening => {
  const running = new Map<Connection, AbortController>();
  let changed = Promise.withResolvers<"changed">();

  const keep = async (connection: Connection, ending: AbortSignal): Promise<void> => {
    const pace = createPace(deps.now);
    const stopped = new Promise<"changed">((resolve) => {
      ending.addEventListener("abort", () => resolve("changed"), { once: true });
    });
    let before: AbortController | undefined;
    let wasLost = false;
    while (!ending.aborted) {
      const change = changed.promise;
      const filter = filterFor(connection, deps.uris());
      const stream = new AbortController();
      const closeOther = before;
      const agreed = (): void => {
        closeOther?.abort();
        if (wasLost) deps.onReconnected(connection);
        wasLost = false;
      };
      const signal = AbortSignal.any([ending, stream.signal]);
      const over = filter === undefined ? undefined : connection.listen(filter, { signal, onAgreed: agreed });
      if (filter === undefined) closeOther?.abort();
      // The next stream is there before the last one goes, so that nothing is missed in between.
      else if (closeOther !== undefined) setTimeout(() => closeOther.abort(), OVERLAP_MS).unref();
      before = stream;
      const first = await Promise.race([change, stopped, ...(over === undefined ? [] : [over])]);
      if (first === "changed") continue;
      // A server that refuses to be listened to still serves calls.
      before = undefined;
      wasLost = true;
      await delay(pace(), undefined, { signal: ending, ref: false }).catch(() => undefined);
    }
    before?.abort();
  };

  return {
    start: (connection) => {
      if (connection.era !== "modern" || running.has(connection)) return;
      const ending = new AbortController();
      running.set(connection, ending);
      void keep(connection, ending.signal).catch(() => undefined);
    },
    stop: (connection) => {
      running.get(connection)?.abort();
      running.delete(connection);
    },
    changed: () => {
      changed.resolve("changed");
      changed = Promise.withResolvers();
    },
  };
};
