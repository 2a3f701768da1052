import type { Bus, BusLogger } from "@portcullis/bus";
import type { Snapshot } from "@portcullis/catalog";
import { type ServiceContext, VERSION } from "@portcullis/runtime";
import type { AnswerFacts, SubmitAs } from "../submit.ts";
import type { RequestTraces } from "../traces.ts";
import type { EdgeContext, Operation } from "./context.ts";
import { createEdge, type Edge } from "./edge.ts";
import { createGoverned } from "./governed.ts";
import { createChangeHub, type RunningChangeHub } from "./offer/change-hub.ts";
import { createOfferViews, PAGE_SIZE } from "./offer/offer-views.ts";
import { createOpenStreams } from "./open-streams.ts";
import { createQuestions } from "./questions.ts";
import { createReject } from "./reject.ts";
import { createSealedState } from "./sealed/sealed-state.ts";
import { createSessionStore } from "./sealed/session-store.ts";
import type { Visit } from "./visit.ts";

export type McpOptions = {
  readonly bus: Bus;
  readonly logger: BusLogger;
  readonly instance: string;
  readonly snapshot: Snapshot;
  readonly traces: RequestTraces;
  readonly submit: SubmitAs;
  /** Of sessions, request states and task ids: the same on every instance. */
  readonly secret: string;
  readonly meter: ServiceContext<object>["telemetry"]["meter"];
  readonly limits: {
    readonly bodyBytes: number;
    readonly streams: number;
    readonly streamsPerKey: number;
    readonly sessionsPerKey: number;
  };
  readonly onAnswer: (facts: AnswerFacts) => void;
  readonly onUnexpected: (error: unknown, route: string) => void;
};

export type Mcp = {
  readonly edge: Edge;
  readonly configChanged: RunningChangeHub["configChanged"];
  /** After the last turn. */
  readonly stop: () => void;
};

/** Puts the protocol's edge together with what it works with. */
export const createMcp = (options: McpOptions): Mcp => {
  const { bus, logger, instance, snapshot, secret, meter, limits, onUnexpected } = options;
  const viewOf = createOfferViews({
    snapshot,
    settings: { pageSize: PAGE_SIZE, self: { name: "portcullis", title: "Portcullis", version: VERSION } },
  });
  const sealed = createSealedState(secret);
  const sessions = createSessionStore({ bus, secret, logger });
  const hub = createChangeHub({ bus, snapshot, viewOf, logger });
  const questions = createQuestions(instance);
  const streams = createOpenStreams({ total: limits.streams, perKey: limits.streamsPerKey });

  const durations = meter.createHistogram("mcp.server.operation.duration", { unit: "s" });
  const onOperation = ({ method, version, error, seconds }: Operation): void =>
    durations.record(seconds, {
      "mcp.method.name": method,
      "mcp.protocol.version": version,
      ...(error === undefined ? {} : { "error.type": String(error) }),
    });
  meter
    .createObservableGauge("portcullis.mcp.streams", {
      description: "Streams of news that clients keep open",
    })
    .addCallback((result) => result.observe(streams.count()));
  meter
    .createObservableGauge("portcullis.mcp.sessions", {
      description: "Sessions of 2025 clients, at all instances together",
    })
    .addCallback((result) => result.observe(sessions.count()));
  const taken = meter.createCounter("portcullis.mcp.sessions.taken", {
    description: "Sessions that ended because their key opened more than it may hold",
  });

  const context: EdgeContext = {
    viewOf,
    sealed,
    sessions,
    hub,
    streams,
    onOperation,
    governed: createGoverned({
      submit: options.submit,
      bus,
      sealed,
      questions,
      blockedAs: (org) => snapshot.org(org)?.blockedAs ?? "error",
    }),
    reject: createReject(options.traces, options.onAnswer),
  };
  const isWelcome = ({ caller }: Visit): boolean => {
    const key = snapshot.key(caller.key);
    return key?.status === "active" && (key.expiresAt === null || Date.parse(key.expiresAt) > Date.now());
  };
  return {
    edge: createEdge({
      context,
      questions,
      bus,
      logger,
      instance,
      limitBytes: limits.bodyBytes,
      sessionsPerKey: limits.sessionsPerKey,
      onSessionTaken: () => taken.add(1),
      isWelcome,
      onUnexpected,
    }),
    configChanged: hub.configChanged,
    stop: () => {
      hub.stop();
      sessions.stop();
    },
  };
};
