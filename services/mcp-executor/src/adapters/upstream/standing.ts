import { setTimeout as delay } from "node:timers/promises";
import { createPace } from "../mcp/pace.ts";
import type { Connections } from "./connections.ts";

/** How often a connection that is to stay is looked at. */
const CHECK_MS = 15_000;

/**
 * Keeps a connection of its own to a server, so that changes are heard without a call: connects now, and again when it is
 * gone. A server that is away is asked ever less often.
 */
export const stayConnected = async (
  connections: Connections,
  ending: AbortSignal,
  now: () => number,
): Promise<void> => {
  const pace = createPace(now);
  while (!ending.aborted) {
    const connection = await connections.get("standing", ending);
    const state = connection.kind === "connected" ? connection.streamState() : "broken";
    const waitMs = state === "broken" || state === "lost" ? pace() : CHECK_MS;
    await delay(waitMs, undefined, { signal: ending, ref: false }).catch(() => undefined);
  }
};
