import type { Server } from "./server.ts";
import { storable } from "./sync-fault.ts";

type Sync = Server["sync"];

export type SyncFailure = {
  readonly code: string;
  readonly detail: string;
  /** References that did not resolve. */
  readonly missing?: readonly string[] | undefined;
};

const MAX_ERROR = 1000;
const MAX_MISSING = 64;

export const failureText = ({ code, detail }: SyncFailure): string =>
  storable(`${code}: ${detail}`).slice(0, MAX_ERROR).toWellFormed();

export const healthy = (at: string): Sync => ({
  health: "ok",
  lastSync: at,
  lastSuccess: at,
  lastError: null,
  consecutiveFailures: 0,
  missingCredentials: [],
});

export const failing = (before: Sync, failure: SyncFailure, at: string): Sync => ({
  health: "failing",
  lastSync: at,
  lastSuccess: before.lastSuccess,
  lastError: failureText(failure),
  consecutiveFailures: before.consecutiveFailures + 1,
  missingCredentials: (failure.missing ?? []).slice(0, MAX_MISSING).map(storable),
});

const MAX_BACKOFF_MS = 10 * 60_000;
/** So many doublings reach any limit that makes sense. */
const MAX_DOUBLINGS = 20;
const JITTER = 0.2;

/**
 * When a server is due again: after the interval, or twice as long for each failure in a row, up to ten minutes. Give or
 * take a tenth, so that servers that were added together do not stay together.
 * @param random in [0, 1)
 */
export const nextSyncDelayMs = (failures: number, intervalMs: number, random: number): number => {
  const doubled = intervalMs * 2 ** Math.min(failures, MAX_DOUBLINGS);
  const delay = Math.min(doubled, Math.max(MAX_BACKOFF_MS, intervalMs));
  return Math.round(delay * (1 - JITTER / 2 + JITTER * random));
};
