import { setTimeout as delay } from "node:timers/promises";
import { type Era, type WireClient, wireClient } from "./wire-client.ts";
import { eventsOf } from "./wire-exchange.ts";

/** A client that holds on: it opens its stream again when it ends, and its session when it is gone. */
export type HeldClient = {
  readonly era: Era;
  /** Whether its stream is open, and the gate has said so. */
  readonly isListening: () => boolean;
  /** How many `list_changed` it has heard. */
  readonly changes: () => number;
  /** How often it had to open its stream, or its session, beyond the first time. */
  readonly reopened: () => number;
  readonly reinitialized: () => number;
  /** Calls a tool until it is answered; how often that took more than one attempt is counted. */
  readonly call: (tool: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

const RETRY_MS = 200;
const CALL_LIMIT_MS = 60_000;

export const holdClient = async (settings: {
  readonly url: string;
  readonly era: Era;
  readonly key: string;
}): Promise<HeldClient> => {
  const client: WireClient = wireClient(settings);
  const over = new AbortController();
  let listening = false;
  let changes = 0;
  let opened = 0;
  let initialized = 0;
  let initializing: Promise<void> | undefined;

  /** A session that is not there any more is opened anew (2025-11-25, session management), once for all who notice. */
  const initialize = (): Promise<void> => {
    initializing ??= (async () => {
      try {
        await client.connect();
        initialized += 1;
      } finally {
        initializing = undefined;
      }
    })();
    return initializing;
  };
  const openStream = (): Promise<Response> =>
    settings.era === "legacy"
      ? client.open(over.signal)
      : client.send("subscriptions/listen", '{"notifications":{"toolsListChanged":true}}', {
          signal: over.signal,
        });
  const listenOnce = async (): Promise<void> => {
    const session = client.session();
    const response = await openStream();
    if (response.status === 404 && settings.era === "legacy" && client.session() === session)
      await initialize();
    if (response.status !== 200) {
      await response.body?.cancel();
      return;
    }
    opened += 1;
    listening = settings.era === "legacy";
    for await (const { data } of eventsOf(response)) {
      if (data.includes("notifications/subscriptions/acknowledged")) listening = true;
      if (data.includes("notifications/tools/list_changed")) changes += 1;
    }
  };
  const listen = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await listenOnce().catch(() => {});
      listening = false;
      if (!over.signal.aborted) await delay(RETRY_MS);
    }
  };

  /** What a client may try again: the gate was not reached, or it says so with a status. */
  const attempt = async (tool: string): Promise<string | undefined> => {
    const session = client.session();
    const params = JSON.stringify({ name: tool, arguments: { message: "still here" } });
    const { status, result, error } = await client.request("tools/call", params);
    if (result !== undefined) return result;
    if (status === 404 && settings.era === "legacy" && client.session() === session) await initialize();
    const { code = "", retryable = false } = JSON.parse(error ?? "{}").data ?? {};
    const mayRetry =
      status >= 500 ||
      status === 404 ||
      status === 429 ||
      retryable === true ||
      /deadline_exceeded|interrupted/.test(code);
    return mayRetry ? undefined : `refused: ${status} ${error}`;
  };
  await initialize();
  initialized = 0;
  const listener = listen();
  return {
    era: settings.era,
    isListening: () => listening,
    changes: () => changes,
    reopened: () => Math.max(0, opened - 1),
    reinitialized: () => initialized,
    call: async (tool) => {
      const end = Date.now() + CALL_LIMIT_MS;
      for (;;) {
        const answer = await attempt(tool).catch(() => undefined);
        if (answer !== undefined) return answer;
        if (Date.now() > end) return "no answer";
        await delay(RETRY_MS);
      }
    },
    stop: async () => {
      over.abort();
      await listener;
      await client.close().catch(() => {});
    },
  };
};
