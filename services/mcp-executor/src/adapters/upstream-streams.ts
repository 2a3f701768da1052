import { setTimeout as delay } from "node:timers/promises";
import type { Client, ReconnectionScheduler } from "@modelcontextprotocol/client";
import { exchanges } from "./upstream-exchange.ts";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;
const CALM_MS = 60_000;
const CALL_RESUME_MS = 100;

/**
 * How long to wait before a stream of notifications is opened again: doubling, and back to the start once a
 * stream has lived for a while. The SDK lets the server choose, down to 0 ms: a loop that a server drives.
 */
export function createPace(now: () => number): () => number {
  let waitMs = 0;
  let dueAt = 0;
  return () => {
    const calm = now() - dueAt > CALM_MS;
    waitMs = calm || waitMs === 0 ? FIRST_WAIT_MS : Math.min(waitMs * 2, LONGEST_WAIT_MS);
    dueAt = now() + waitMs;
    return waitMs;
  };
}

/** Paces the streams that the SDK opens again by itself. */
export function createReconnectionScheduler(): ReconnectionScheduler {
  const pace = createPace(Date.now);
  return (reconnect, suggestedMs) => {
    // Inside a call the server may ask to be polled (SEP-1699); the call's own deadline ends that.
    const inCall = (exchanges.getStore()?.budget ?? null) !== null;
    const waitMs = inCall ? Math.max(suggestedMs, CALL_RESUME_MS) : Math.max(suggestedMs, pace());
    const timer = setTimeout(reconnect, waitMs);
    timer.unref();
    return () => clearTimeout(timer);
  };
}

/** `announced`: the server said that its tools changed. `reconnected`: it may have said so while nobody listened. */
export type ChangeSign = "announced" | "reconnected";

/**
 * Hears `notifications/tools/list_changed`: on the SDK's own GET stream in the 2025 era, on a
 * `subscriptions/listen` stream (opened again when it breaks) since 2026-07-28.
 */
export function watchToolChanges(
  client: Client,
  onChanged: (sign: ChangeSign) => void,
  ending: AbortSignal,
): void {
  client.setNotificationHandler("notifications/tools/list_changed", () => onChanged("announced"));
  const announced = client.getServerCapabilities()?.tools?.listChanged === true;
  if (client.getProtocolEra() === "modern" && announced) void keepListening(client, onChanged, ending);
}

async function keepListening(
  client: Client,
  onChanged: (sign: ChangeSign) => void,
  ending: AbortSignal,
): Promise<void> {
  const pace = createPace(Date.now);
  for (let round = 0; !ending.aborted; round += 1) {
    try {
      const subscription = await client.listen({ toolsListChanged: true }, { signal: ending });
      if (round > 0) onChanged("reconnected");
      await subscription.closed;
    } catch {
      // A server that refuses to be listened to still serves calls.
    }
    await delay(pace(), undefined, { signal: ending, ref: false }).catch(() => undefined);
  }
}
