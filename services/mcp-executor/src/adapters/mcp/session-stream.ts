import { setTimeout as delay } from "node:timers/promises";
import type { RpcMessage } from "../../core/rpc-message.ts";
import { createExchange } from "../http/exchange.ts";
import type { HttpTransport } from "./http-transport.ts";
import { createPace } from "./pace.ts";

/** `absent`: the server offers no such stream, or has not been asked. `lost`: its session is gone. */
export type StreamState = "absent" | "open" | "broken" | "lost";

export type SessionStream = {
  readonly state: () => StreamState;
  /** Resolves when the server has answered the first time, or after a while: what it sends from then on is heard. */
  readonly whenHeard: Promise<void>;
};

/** A server that does not answer until it has something to say must not hold up the first call. */
const FIRST_ANSWER_MS = 200;
const SESSION_GONE: ReadonlySet<number> = new Set([400, 404]);

/**
 * Keeps the stream of a session open (2025, "Listening for Messages from the Server"), which is where older servers say
 * and ask what belongs to no answer. A server decides how soon it is asked again, but not below our own pace.
 */
export const openSessionStream = (
  transport: HttpTransport,
  options: {
    readonly onMessage: (message: RpcMessage) => void;
    /** It was away for a while, and may have said things that nobody heard. */
    readonly onReopened: () => void;
    readonly ending: AbortSignal;
  },
): SessionStream => {
  const { ending } = options;
  const heard = Promise.withResolvers<void>();
  let state: StreamState = "absent";

  const keep = async (): Promise<void> => {
    const pace = createPace(Date.now);
    let lastEventId: string | undefined;
    for (let opened = 0; !ending.aborted; ) {
      const ended = await transport.get({
        exchange: createExchange({ budget: null, timeoutMs: null }),
        signal: ending,
        stays: true,
        onMessage: options.onMessage,
        onOpen: () => {
          if (opened > 0 && state === "broken") options.onReopened();
          opened += 1;
          state = "open";
          heard.resolve();
        },
        ...(lastEventId === undefined ? {} : { lastEventId }),
      });
      heard.resolve();
      if (ended.kind === "refused" && opened === 0) return;
      if (ended.kind === "refused" && SESSION_GONE.has(ended.status)) {
        state = "lost";
        return;
      }
      state = opened > 0 ? "broken" : "absent";
      const cursor = ended.kind === "refused" ? undefined : ended.cursor;
      lastEventId = cursor?.lastEventId;
      const waitMs = Math.max(pace(), cursor?.retryMs ?? 0);
      await delay(waitMs, undefined, { signal: ending, ref: false }).catch(() => undefined);
    }
  };

  void keep().catch(() => undefined);
  const late = delay(FIRST_ANSWER_MS, undefined, { signal: ending, ref: false }).catch(() => undefined);
  return { state: () => state, whenHeard: Promise.race([heard.promise, late]) };
};
