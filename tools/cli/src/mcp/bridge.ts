import { setTimeout as sleep } from "node:timers/promises";
import { errorLine, lostLine, reasonOf } from "./failures.ts";
import type { GateLink } from "./gate-link.ts";
import { idTextOf, memberTexts } from "./json-text.ts";
import { createLegacy } from "./legacy.ts";
import { type Message, type Notification, type Request, readMessage } from "./message.ts";
import { createModern } from "./modern.ts";

/** Between one client on stdio and the gate's `/mcp`. */
export type Bridge = {
  /** Takes one line of the client. */
  readonly take: (line: string) => void;
  /** No more lines come: what is under way may end, for a moment. */
  readonly end: () => Promise<void>;
  /** Ends what is under way at once. */
  readonly abort: () => void;
};

type UnderWay = {
  readonly generation: "modern" | "legacy";
  readonly isStream: boolean;
  readonly abort: AbortController;
  readonly done: Promise<void>;
};

/** How long requests may still take after the client has closed its side. */
const LAST_ANSWERS_MS = 1_500;
/** How long an older server may take to end a request that was cancelled. */
const AFTER_CANCEL_MS = 5_000;
/** A message that an older server does not accept holds up those behind it for no longer. */
const ACCEPTED_MS = 10_000;

const requestIdOf = ({ text }: Notification): string | undefined => {
  const raw = memberTexts(memberTexts(text).get("params") ?? "{}").get("requestId");
  return raw === undefined ? undefined : idTextOf(raw);
};

export const createBridge = (link: GateLink): Bridge => {
  const lifetime = new AbortController();
  const modern = createModern(link);
  const legacy = createLegacy(link, lifetime.signal);
  const underWay = new Map<string, UnderWay>();
  /** Older servers take messages in their order: `initialized` before the first request, a request before its end. */
  let accepted: Promise<unknown> = Promise.resolve();
  /** The newest version that a message named; none before a client of 2026-07-28 spoke. */
  let version: string | undefined;
  let hasBegun = false;

  const start = (message: Request): void => {
    const abort = new AbortController();
    const signal = AbortSignal.any([abort.signal, lifetime.signal]);
    const before = accepted;
    const work =
      message.version === undefined
        ? before.then(() => legacy.request(message, signal))
        : modern.request(message, signal);
    version = message.version ?? version;
    if (message.method === "initialize" && message.version === undefined) {
      hasBegun = true;
      accepted = work;
    }
    const done = work.finally(() => {
      if (underWay.get(message.id)?.abort === abort) underWay.delete(message.id);
    });
    underWay.set(message.id, {
      generation: message.version === undefined ? "legacy" : "modern",
      isStream: message.method === "subscriptions/listen",
      abort,
      done,
    });
  };

  const sendLegacy = (message: Exclude<Message, Request>): void => {
    const sent = accepted
      .then(() => legacy.send(message, lifetime.signal))
      .catch((error: unknown) => {
        if (!lifetime.signal.aborted) link.say(`a message did not reach the gate: ${reasonOf(error)}`);
      });
    if (message.kind === "notification") {
      accepted = Promise.race([sent, sleep(ACCEPTED_MS, undefined, { ref: false })]);
    }
  };

  const notify = (message: Notification): void => {
    const id = message.method === "notifications/cancelled" ? requestIdOf(message) : undefined;
    const cancelled = id === undefined ? undefined : underWay.get(id);
    if (cancelled?.generation === "modern") cancelled.abort.abort();
    else if (cancelled !== undefined) {
      setTimeout(() => cancelled.abort.abort(), AFTER_CANCEL_MS).unref();
    }
    if (message.version === undefined && (hasBegun || version === undefined)) {
      sendLegacy(message);
      return;
    }
    const own = message.version ?? version;
    // Of a request that is over there is nothing to cancel, and newer servers are told nothing else.
    if (own === undefined || id !== undefined) return;
    modern.notify(message, own, lifetime.signal).catch(() => {});
  };

  return {
    take: (line) => {
      if (line.trim() === "") return;
      const message = readMessage(line);
      switch (message.kind) {
        case "request":
          return start(message);
        case "notification":
          return notify(message);
        case "response":
        case "batch":
          return sendLegacy(message);
        case "invalid":
          return link.deliver(
            errorLine("null", { code: message.code, message: "Not a message of JSON-RPC 2.0" }),
          );
        default:
          message satisfies never;
      }
    },
    end: async () => {
      const requests = [...underWay.values()].filter(({ isStream }) => !isStream);
      const ended = Promise.all(requests.map(({ done }) => done)).then(() => accepted);
      await Promise.race([
        ended,
        sleep(LAST_ANSWERS_MS, undefined, { signal: lifetime.signal }).catch(() => {}),
      ]);
      // Who still reads hears that there is nothing to wait for.
      for (const [id, { isStream, abort }] of lifetime.signal.aborted ? [] : underWay) {
        if (!isStream && !abort.signal.aborted) link.deliver(lostLine(id, "the client ended the connection"));
      }
      await legacy.end().catch(() => {});
      lifetime.abort();
    },
    abort: () => lifetime.abort(),
  };
};
