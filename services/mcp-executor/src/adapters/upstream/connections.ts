import { closed, notMade } from "../http/fault.ts";
import type { UpstreamWay } from "../http/way.ts";
import type { Connection, Verdict } from "../mcp/connection.ts";
import { type Opened, openConnection } from "../mcp/handshake.ts";
import { type ClientIdentity, gateway, type Owner, ownerId } from "../mcp/identity.ts";
import { faultOfAbort } from "../mcp/reply.ts";
import type { UpstreamServer } from "./types.ts";

/**
 * A stale modern verdict fails at the first request; a stale legacy one works for ever, on a server that
 * has long moved on, since it still answers `initialize`. So only the latter ages.
 */
const LEGACY_VERDICT_MS = 600_000;
/** How long a server that refused `initialize` is not asked to speak as in 2025 again. */
const MODERN_ONLY_MS = 600_000;
/** A session that nobody used for so long is ended. */
const SESSION_IDLE_MS = 600_000;
const SWEEP_MS = 30_000;
/** Sessions with one server; of more, those that rested longest are ended. */
const MAX_SESSIONS = 256;

/** `everybody`: a connection without a session of anybody. */
export type Holder = Owner | "standing";

/**
 * The connections to one server: since 2026-07-28 one that all share, before that a session for each client. A client with a
 * session of its own meets a server of both generations as it would without us: in the generation that the client speaks. A session is
 * never used for another key, another session of the client, or a client that can do other things.
 */
export type Connections = {
  /** Connects if need be. The caller's signal ends its waiting, not the connecting. */
  readonly get: (holder: Holder, signal: AbortSignal) => Promise<Opened>;
  /** Gives up a connection: the next `get` makes another, with the era forgotten if it proved wrong. */
  readonly drop: (connection: Connection, options?: { readonly forgetEra?: boolean }) => void;
  /** Takes in what a fresh look at the server has shown. */
  readonly learn: (verdict: Verdict) => void;
  readonly close: () => Promise<void>;
};

type Slot = {
  readonly id: string;
  opening: Promise<Opened> | null;
  live: Connection | null;
  /** Whether it speaks the older generation for its client's sake, whatever else the server can. */
  asClient: boolean;
  usedAt: number;
};

const EVERYBODY = "everybody";
const STANDING = "standing";

export const createConnections = (
  server: UpstreamServer,
  way: UpstreamWay,
  deps: {
    readonly now: () => number;
    readonly onOpened: (connection: Connection, holder: Holder) => void;
    readonly onDropped: (connection: Connection) => void;
    /** Whether somebody still wants to hear what comes over a connection. */
    readonly isNeeded: (connection: Connection) => boolean;
  },
): Connections => {
  const ending = new AbortController();
  const slots = new Map<string, Slot>();
  let verdict: { readonly prior: Verdict; readonly at: number } | null = null;
  let modernOnlyUntil = Number.NEGATIVE_INFINITY;
  let sweeping: NodeJS.Timeout | undefined;

  const freshPrior = (): Verdict | null => {
    if (verdict === null) return null;
    const stale = verdict.prior.kind === "legacy" && deps.now() - verdict.at > LEGACY_VERDICT_MS;
    return stale ? null : verdict.prior;
  };
  const connect = (client: ClientIdentity, prior: Verdict | null): Promise<Opened> => {
    const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(server.timeoutMs)]);
    const parts = { server, way, client, anybody: gateway, listens: true };
    return openConnection(parts, prior === null ? { signal } : { signal, prior });
  };
  const isIdle = ({ live, opening }: Slot): boolean =>
    opening === null && (live === null || (live.running() === 0 && !deps.isNeeded(live)));
  const end = (slot: Slot): void => {
    slots.delete(slot.id);
    if (slot.live === null) return;
    deps.onDropped(slot.live);
    slot.live.retire();
  };
  const sweep = (): void => {
    const before = deps.now() - SESSION_IDLE_MS;
    const idle = [...slots.values()].filter((slot) => slot.id !== STANDING && isIdle(slot));
    for (const slot of idle) if (slot.usedAt < before) end(slot);
  };
  const makeRoom = (): boolean => {
    if (slots.size < MAX_SESSIONS) return true;
    const resting = [...slots.values()].filter((slot) => slot.id !== STANDING && isIdle(slot));
    const oldest = resting.toSorted((a, b) => a.usedAt - b.usedAt)[0];
    if (oldest !== undefined) end(oldest);
    return slots.size < MAX_SESSIONS;
  };

  const isForLegacy = (holder: Holder): holder is Owner =>
    holder !== "standing" && holder.client.legacyVersion !== undefined && deps.now() >= modernOnlyUntil;

  /** As the client speaks; undefined where the server does not speak so. */
  const openAsClient = async (slot: Slot, holder: Owner): Promise<Opened | undefined> => {
    const opened = await connect(holder.client, { kind: "legacy" });
    if (opened.kind === "fault") {
      if (!mayBeWrongEra(opened)) return opened;
      modernOnlyUntil = deps.now() + MODERN_ONLY_MS;
      return undefined;
    }
    slot.asClient = true;
    return take(slot, holder, opened);
  };
  const take = (slot: Slot, holder: Holder, opened: Connection): Opened => {
    if (ending.signal.aborted) {
      opened.retire();
      return { kind: "fault", fault: closed };
    }
    deps.onOpened(opened, holder);
    if (opened.era === "legacy") slot.live = opened;
    else slotOf(EVERYBODY).live = opened;
    return opened;
  };

  const open = async (slot: Slot, holder: Holder): Promise<Opened> => {
    if (isForLegacy(holder)) {
      const asClient = await openAsClient(slot, holder);
      if (asClient !== undefined) return asClient;
    }
    const prior = freshPrior();
    const client = holder === "standing" ? gateway : holder.client;
    let opened = await connect(client, prior);
    // Nothing but a handshake has been tried, so trying it the other way harms nothing.
    if (prior !== null && opened.kind === "fault" && mayBeWrongEra(opened))
      opened = await connect(client, null);
    if (opened.kind === "fault") return opened;
    if (freshPrior()?.kind !== opened.verdict.kind) verdict = { prior: opened.verdict, at: deps.now() };
    return take(slot, holder, opened);
  };
  const slotOf = (id: string): Slot => {
    const slot = slots.get(id) ?? { id, opening: null, live: null, asClient: false, usedAt: deps.now() };
    slots.set(id, slot);
    slot.usedAt = deps.now();
    return slot;
  };

  const get: Connections["get"] = async (holder, signal) => {
    if (ending.signal.aborted) return { kind: "fault", fault: closed };
    const shared = freshPrior()?.kind === "modern" && !isForLegacy(holder);
    const id = shared ? EVERYBODY : holder === "standing" ? STANDING : ownerId(holder);
    if (!slots.has(id) && !makeRoom()) return { kind: "fault", fault: tooManySessions };
    const slot = slotOf(id);
    if (slot.live !== null) {
      if (slot.live.streamState() !== "lost") return slot.live;
      drop(slot.live);
      return get(holder, signal);
    }
    slot.opening ??= open(slot, holder).finally(() => {
      slot.opening = null;
      if (slot.live === null && slots.get(id) === slot) slots.delete(id);
    });
    sweeping ??= setInterval(sweep, SWEEP_MS).unref();
    return waitFor(slot.opening, signal);
  };
  const drop: Connections["drop"] = (connection, options) => {
    if (options?.forgetEra === true) verdict = null;
    const slot = [...slots.values()].find(({ live }) => live === connection);
    if (slot !== undefined) end(slot);
    else connection.retire();
  };

  return {
    get,
    drop,
    learn(fresh) {
      verdict = { prior: fresh, at: deps.now() };
      const isOther = ({ live, asClient }: Slot): boolean =>
        live !== null && !asClient && live.verdict.kind !== fresh.kind;
      for (const slot of [...slots.values()].filter(isOther)) end(slot);
    },
    async close() {
      ending.abort();
      clearInterval(sweeping);
      const live = [...slots.values()].map((slot) => slot.live);
      slots.clear();
      await Promise.all(live.map((connection) => connection?.close()));
    },
  };
};

const tooManySessions = {
  code: "overloaded",
  detail: "there are too many sessions with this server",
} as const;

function mayBeWrongEra(opened: Opened): boolean {
  if (opened.kind !== "fault") return false;
  return opened.fault.code === "upstream_error" || opened.fault.code === "upstream_protocol_error";
}

function waitFor(opening: Promise<Opened>, signal: AbortSignal): Promise<Opened> {
  return new Promise((resolve) => {
    const stop = () => resolve({ kind: "fault", fault: faultOfAbort(signal.reason) });
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    const fail = () => resolve({ kind: "fault", fault: notMade });
    void opening.then(resolve, fail).finally(() => signal.removeEventListener("abort", stop));
  });
}
