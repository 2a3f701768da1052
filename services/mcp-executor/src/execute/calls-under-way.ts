import { type Envelope, PARKED_CALL_MS } from "@portcullis/contracts";
import { digestJson } from "@portcullis/crypto";
import type { RunningCall } from "../adapters/upstream/upstream.ts";

/** A call that waits for its client's answers. `id`: of the request that began it. */
export type ParkedCall = { readonly id: string; readonly running: RunningCall; readonly until: number };

/** The calls of this executor that somebody waits for, and those that wait for somebody. */
export type CallsUnderWay = {
  /** From now on the call can be cancelled. */
  readonly begin: (envelope: Envelope, running: RunningCall) => void;
  readonly end: (envelope: Envelope) => void;
  /** Keeps a call until its client answers; undefined where too many wait already. */
  readonly park: (envelope: Envelope, id: string, running: RunningCall) => ParkedCall | undefined;
  /** The call that an envelope answers, if that is its caller's to answer; `take` does so once. */
  readonly has: (envelope: Envelope) => boolean;
  readonly take: (envelope: Envelope) => ParkedCall | undefined;
  readonly cancel: (id: string) => void;
  /** Ends all that wait. */
  readonly close: () => void;
};

const MAX_PARKED_PER_KEY = 32;
const MAX_PARKED_PER_SERVER = 256;

type Kept = ParkedCall & {
  readonly binding: string;
  readonly key: string;
  readonly server: string;
  readonly timer: NodeJS.Timeout;
};

/** Only the same key may go on with a call, in the same session, with the same words. */
const bindingOf = ({ org, key, request: { tool, mcp } }: Envelope): string =>
  digestJson([
    org,
    key,
    tool?.server ?? null,
    tool?.name ?? null,
    tool?.arguments ?? null,
    mcp?.method ?? null,
    mcp?.ref ?? null,
    mcp?.session ?? null,
  ]);

export const createCallsUnderWay = (now: () => number, parkedMs = PARKED_CALL_MS): CallsUnderWay => {
  const running = new Map<string, RunningCall>();
  const parked = new Map<string, Kept>();

  const remove = (kept: Kept): void => {
    clearTimeout(kept.timer);
    parked.delete(kept.id);
  };
  const find = (envelope: Envelope): Kept | undefined => {
    const kept = parked.get(envelope.request.mcp?.resumes ?? "");
    return kept !== undefined && kept.binding === bindingOf(envelope) ? kept : undefined;
  };
  const count = (member: "key" | "server", value: string): number =>
    [...parked.values()].filter((kept) => kept[member] === value).length;

  return {
    begin: (envelope, call) => void running.set(envelope.id, call),
    end: (envelope) => void running.delete(envelope.id),
    park: (envelope, id, call) => {
      const server = envelope.request.tool?.server ?? "";
      if (count("key", envelope.key) >= MAX_PARKED_PER_KEY) return undefined;
      if (count("server", server) >= MAX_PARKED_PER_SERVER) return undefined;
      const timer = setTimeout(() => {
        parked.delete(id);
        call.abandon();
      }, parkedMs);
      timer.unref();
      const until = now() + parkedMs;
      const kept = {
        id,
        running: call,
        until,
        binding: bindingOf(envelope),
        key: envelope.key,
        server,
        timer,
      };
      parked.set(id, kept);
      return kept;
    },
    has: (envelope) => find(envelope) !== undefined,
    take: (envelope) => {
      const kept = find(envelope);
      if (kept !== undefined) remove(kept);
      return kept;
    },
    cancel: (id) => {
      running.get(id)?.cancel();
      const kept = parked.get(id);
      if (kept === undefined) return;
      remove(kept);
      kept.running.abandon();
    },
    close: () => {
      for (const kept of [...parked.values()]) {
        remove(kept);
        kept.running.abandon();
      }
    },
  };
};
