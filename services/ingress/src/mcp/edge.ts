import type { Bus, BusLogger } from "@portcullis/bus";
import { sha256Hex } from "@portcullis/crypto";
import { createPeers } from "../adapters/peers.ts";
import { Problem } from "../http/problem.ts";
import type { EdgeContext, Turn } from "./context.ts";
import { parseEventId } from "./event-id.ts";
import { judgeGeneration, legacyVersionOf } from "./generation.ts";
import { clientOf } from "./initialize.ts";
import { createLegacy } from "./legacy.ts";
import { createListen } from "./listen.ts";
import { parseMessage } from "./message.ts";
import { createModern } from "./modern.ts";
import type { Questions } from "./questions.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { refusalOf } from "./reject.ts";
import { createReplay } from "./replay.ts";
import { createResume, readFor } from "./resume.ts";
import { sessionIdOf } from "./sender.ts";
import { createSessionRoom } from "./session-room.ts";
import { createSessionStreams, type Member } from "./session-streams.ts";
import { createSessionsInUse } from "./sessions-in-use.ts";
import { createUnderWay } from "./underway.ts";
import { MODERN_VERSIONS } from "./versions.ts";
import type { Visit } from "./visit.ts";

/** `/mcp` and `/mcp/{server}` behind the front door: each verb takes one turn to its end. */
export type Edge = {
  readonly post: (turn: Turn) => Promise<void>;
  readonly get: (turn: Turn) => Promise<void>;
  readonly delete: (turn: Turn) => Promise<void>;
  /** Answers in the place of a turn that failed. */
  readonly fail: (turn: Turn, error: unknown) => Promise<void>;
  /** Ends what stays open; calls under way go on. */
  readonly stop: () => void;
};

export type EdgeOptions = {
  readonly context: EdgeContext;
  readonly questions: Questions;
  readonly bus: Pick<Bus, "publish" | "request" | "subscribe">;
  readonly logger: BusLogger;
  readonly instance: string;
  /** Largest message, in bytes. */
  readonly limitBytes: number;
  /** Sessions of one key, at all instances together. */
  readonly sessionsPerKey: number;
  /** One of them ended to make room for another. */
  readonly onSessionTaken: () => void;
  /** Whether the caller's key may still be used: for what stays open. */
  readonly isWelcome: (visit: Visit) => boolean;
  readonly onUnexpected: (error: unknown, route: string) => void;
};

const SWEEP_EVERY_MS = 10_000;

/** A 2026 client has nothing to get or to delete. */
const isModern = ({ visit }: Turn): boolean => {
  const version = visit.headers["mcp-protocol-version"];
  return typeof version === "string" && MODERN_VERSIONS.includes(version.trim());
};

export const createEdge = (options: EdgeOptions): Edge => {
  const { context, questions, bus, logger, instance, limitBytes, isWelcome } = options;
  const { sessions } = context;
  const underWay = createUnderWay();
  const replay = createReplay(instance, () => performance.now());
  const streams = createSessionStreams({ context, replay, bus, isWelcome });
  const inUse = createSessionsInUse(Date.now);
  const endStreams = (session: string): void => {
    peers.tell("_all", { v: 1, type: "ended", session });
    streams.end(session);
  };
  const room = createSessionRoom({
    instance,
    sessions,
    inUse,
    maxPerKey: options.sessionsPerKey,
    tell: (to, message) => peers.tell(to, message),
    onTaken: (session) => {
      endStreams(session);
      options.onSessionTaken();
    },
    now: Date.now,
  });
  const peers = createPeers(bus, logger, instance, {
    onTold: (message) => {
      switch (message.type) {
        case "answer":
          questions.take(message.session, message.question, message.text);
          return;
        case "cancelled":
          underWay.cancel(message.session, message.request, message.reason);
          return;
        case "ended":
          streams.end(message.session);
          return;
        case "use_asked":
          room.onAsked(message);
          return;
        case "use_told":
          room.onTold(message);
          return;
      }
    },
    onResume: (message) => readFor(replay.find(message.session, message.stream), message),
  });
  const resume = createResume({ instance, context, replay, peers, streams, isWelcome });
  const modern = createModern(context, createListen({ context, bus, isWelcome }));
  const legacy = createLegacy({ context, replay, questions, underWay, peers, room, inUse });
  const sweep = setInterval(replay.sweep, SWEEP_EVERY_MS);

  const memberOf = async (turn: Turn): Promise<Member | Refusal> => {
    const id = isModern(turn) ? undefined : sessionIdOf(turn);
    if (id === undefined) return refuse.notAllowed();
    const session = await sessions.get(id, turn.visit.viewer);
    if (session === undefined) return refuse.session();
    const view = context.viewOf(turn.visit.viewer);
    return { id, hash: sha256Hex(id), session, view, client: clientOf(session, id) };
  };

  return {
    post: async (turn) => {
      const parsed = parseMessage(turn.body, limitBytes);
      if (!parsed.ok) {
        return context.reject(turn, refuse.malformed(parsed.code, parsed.rpc, parsed.detail), parsed.id);
      }
      const { message } = parsed;
      const generation = judgeGeneration(turn.visit.headers, message);
      switch (generation.era) {
        case "refused":
          return context.reject(
            turn,
            generation.refusal,
            message.type === "request" ? message.id : undefined,
          );
        case "modern":
          return modern(turn, message, generation.client);
        case "legacy":
          return legacy(turn, message, legacyVersionOf(turn.visit.headers));
      }
    },
    get: async (turn) => {
      const member = await memberOf(turn);
      if ("code" in member) return context.reject(turn, member, undefined);
      if (!turn.accepts.stream) {
        return context.reject(turn, refuse.notAcceptable("Accept must list text/event-stream."), undefined);
      }
      const last = turn.visit.headers["last-event-id"];
      const from = typeof last === "string" && last !== "" ? parseEventId(last) : undefined;
      const leave = inUse.enter(member.hash);
      const refusal = await (from === undefined
        ? streams.open(member, turn, last !== undefined)
        : resume(member, turn, from)
      ).finally(leave);
      if (refusal !== undefined) await context.reject(turn, refusal, undefined);
    },
    delete: async (turn) => {
      const member = await memberOf(turn);
      if ("code" in member) return context.reject(turn, member, undefined);
      await sessions.end(member.id, turn.visit.viewer);
      endStreams(member.hash);
      turn.response.reply(204, undefined);
    },
    fail: async (turn, error) => {
      const code = error instanceof Problem ? error.code : "internal_error";
      if (code === "internal_error") options.onUnexpected(error, turn.visit.http.route);
      await context.reject(turn, refusalOf(code), undefined);
      turn.response.end();
    },
    stop: () => {
      clearInterval(sweep);
      context.streams.endAll();
    },
  };
};
