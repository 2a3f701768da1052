import { setTimeout as delay } from "node:timers/promises";
import type { Meter, Tracer } from "@opentelemetry/api";
import type { Bus } from "@portcullis/bus";
import type { Snapshot, SnapshotChange } from "@portcullis/catalog";
import { uuidv7 } from "@portcullis/crypto";
import type { Logger } from "@portcullis/runtime";
import type { Ending } from "../core/answer.ts";
import type { Gate } from "../gate.ts";
import { createSubmitAs } from "../submit.ts";
import type { RequestTraces } from "../traces.ts";
import { startCanaries } from "./loop.ts";
import type { Probe } from "./probes.ts";
import { runCanaries, SETTLED_MS } from "./run.ts";

export type CanariesOptions = {
  readonly bus: Pick<Bus, "request" | "connected">;
  readonly gate: Gate;
  readonly traces: RequestTraces;
  readonly instance: string;
  readonly deadlineMs: number;
  readonly tracer: Tracer;
  readonly meter: Meter;
  readonly snapshot: Pick<Snapshot, "org">;
  readonly configReady: () => boolean;
  readonly logger: Pick<Logger, "warn" | "info">;
};

/** A probe is answered in moments; one that is not, tells enough by that. */
const MAX_DEADLINE_MS = 10_000;

/** There is no HTTP request: the trace names what stands in its place. */
const HTTP = { method: "CANARY", route: "canary" } as const;

/**
 * The canaries of this ingress. They go the way of every request, from `submit.ts` on, and none that a caller's request goes before it: no key,
 * no rate limit, no place among the requests in flight; nor do they count among the answers.
 */
export const createCanaries = (options: CanariesOptions) => {
  const { bus, gate, traces, instance, tracer, meter, snapshot, configReady, logger } = options;
  const sent = meter.createCounter("portcullis.canary.probes", {
    description: "Canaries that this ingress sent, by outcome",
  });
  const submit = createSubmitAs({
    gate,
    traces,
    instance,
    deadlineMs: Math.min(options.deadlineMs, MAX_DEADLINE_MS),
    tracer,
    onAnswer: ({ outcome }) => sent.add(1, { outcome }),
  });

  const startedAt = performance.now();
  /** When an org's record came here, by the org's revision: what changed a moment ago may not be everywhere yet. */
  const since = new Map<string, number>();
  const orgOf = (slug: string) => {
    const org = configReady() ? snapshot.org(slug) : undefined;
    if (org === undefined) return undefined;
    return { org, ageMs: performance.now() - (since.get(slug) ?? startedAt) };
  };

  const send = async (
    probe: Probe,
    caller: { readonly org: string; readonly key: string },
  ): Promise<Ending> => {
    const now = Date.now();
    const { ending } = await submit(
      probe.request,
      {
        id: uuidv7(now),
        startedAt: now,
        caller: { ...caller, address: undefined },
        headers: {},
        http: { ...HTTP, bodyBytes: JSON.stringify(probe.request).length },
        span: { name: "canary", attributes: { "portcullis.canary": probe.mark.probe } },
        canary: probe.mark,
      },
      (ended) => ({ status: 200, ending: ended }),
    );
    return ending;
  };

  const loop = startCanaries({
    bus,
    ingress: instance,
    run: (turn, stopping) =>
      runCanaries(turn, { ingress: instance, orgOf, send, random: Math.random, stopping }),
    ready: () => bus.connected() && configReady() && performance.now() - startedAt > SETTLED_MS,
    pause: (ms, signal) => delay(ms, undefined, { signal }).catch(() => {}),
    logger,
  });

  return {
    /** Follows the configuration, beside the snapshot. */
    configChanged: (change: SnapshotChange): void => {
      if (change.kind === "org") since.set(change.id, performance.now());
    },
    stop: loop.stop,
  };
};
