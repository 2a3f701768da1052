import { setTimeout as delay } from "node:timers/promises";
import type { PriorDiscovery } from "@modelcontextprotocol/client";
import { type Connection, type Opened, openConnection } from "./upstream-connection.ts";
import { cancelled, closed, notMade, timedOut } from "./upstream-fault.ts";
import { type ChangeSign, createPace } from "./upstream-streams.ts";
import type { UpstreamServer } from "./upstream-types.ts";
import type { UpstreamWay } from "./upstream-way.ts";

/**
 * A stale modern verdict fails at the first request; a stale legacy one works for ever, on a server that
 * has long moved on, since it still answers `initialize`. So only the latter ages.
 */
const LEGACY_VERDICT_MS = 600_000;
/** How often a connection that is to stay is looked at. */
const CHECK_MS = 15_000;

/** The one connection that all calls to a server share. */
export type Link = {
  /** Connects if need be. The caller's signal ends its waiting, not the connecting. */
  readonly get: (signal: AbortSignal) => Promise<Opened>;
  /** Gives up a connection: the next `get` makes another, with the era forgotten if it proved wrong. */
  readonly drop: (connection: Connection, options?: { readonly forgetEra?: boolean }) => void;
  /** Takes in what a fresh look at the server has shown. */
  readonly learn: (verdict: PriorDiscovery) => void;
  readonly watchTools: (onChanged: (sign: ChangeSign) => void) => void;
  /** Connects now, and again when the connection or its stream of notifications is gone. */
  readonly stayConnected: () => void;
  readonly close: () => Promise<void>;
};

export function createLink(server: UpstreamServer, way: UpstreamWay, now: () => number): Link {
  const ending = new AbortController();
  let opening: Promise<Opened> | null = null;
  let live: Connection | null = null;
  let verdict: { readonly prior: PriorDiscovery; readonly at: number } | null = null;
  let onChanged: ((sign: ChangeSign) => void) | null = null;
  let connectedBefore = false;
  let staying = false;

  const freshPrior = (): PriorDiscovery | null => {
    if (verdict === null) return null;
    const stale = verdict.prior.kind === "legacy" && now() - verdict.at > LEGACY_VERDICT_MS;
    return stale ? null : verdict.prior;
  };
  const connect = async (prior: PriorDiscovery | null): Promise<Opened> => {
    const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(server.timeoutMs)]);
    return openConnection(server, way, prior === null ? { signal } : { signal, prior });
  };
  const open = async (): Promise<Opened> => {
    const prior = freshPrior();
    let opened = await connect(prior);
    // Nothing but a handshake has been tried, so trying it the other way harms nothing.
    if (prior !== null && opened.kind === "fault" && mayBeWrongEra(opened)) opened = await connect(null);
    if (opened.kind === "fault") return opened;
    if (ending.signal.aborted) {
      opened.retire();
      return { kind: "fault", fault: closed };
    }
    live = opened;
    if (freshPrior()?.kind !== opened.verdict.kind) verdict = { prior: opened.verdict, at: now() };
    if (onChanged !== null) opened.watchTools(onChanged);
    if (connectedBefore) onChanged?.("reconnected");
    connectedBefore = true;
    return opened;
  };
  const drop: Link["drop"] = (connection, options) => {
    if (options?.forgetEra === true) verdict = null;
    if (live === connection) live = null;
    connection.retire();
  };

  const get: Link["get"] = async (signal) => {
    if (ending.signal.aborted) return { kind: "fault", fault: closed };
    if (live !== null) return live;
    opening ??= open().finally(() => {
      opening = null;
    });
    return waitFor(opening, signal);
  };
  const stay = async (): Promise<void> => {
    // A server that is away, or that ends its stream each time, is asked ever less often.
    const pace = createPace(now);
    while (!ending.signal.aborted) {
      const connection = await get(ending.signal);
      const isLost = connection.kind === "connected" && connection.notificationStream() === "lost";
      if (isLost) drop(connection);
      const waitMs = connection.kind === "fault" || isLost ? pace() : CHECK_MS;
      await delay(waitMs, undefined, { signal: ending.signal, ref: false }).catch(() => undefined);
    }
  };

  return {
    get,
    drop,
    stayConnected() {
      if (staying) return;
      staying = true;
      void stay();
    },
    learn(fresh) {
      verdict = { prior: fresh, at: now() };
      if (live !== null && live.verdict.kind !== fresh.kind) drop(live);
    },
    watchTools(listener) {
      onChanged = listener;
      live?.watchTools(listener);
    },
    async close() {
      ending.abort();
      const connection = live;
      live = null;
      await connection?.close();
    },
  };
}

function mayBeWrongEra(opened: Opened): boolean {
  if (opened.kind !== "fault") return false;
  return opened.fault.code === "upstream_error" || opened.fault.code === "upstream_protocol_error";
}

function waitFor(opening: Promise<Opened>, signal: AbortSignal): Promise<Opened> {
  return new Promise((resolve) => {
    const stop = () => {
      const late = signal.reason instanceof Error && signal.reason.name === "TimeoutError";
      resolve({ kind: "fault", fault: late ? timedOut : cancelled });
    };
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    const fail = () => resolve({ kind: "fault", fault: notMade });
    void opening.then(resolve, fail).finally(() => signal.removeEventListener("abort", stop));
  });
}
