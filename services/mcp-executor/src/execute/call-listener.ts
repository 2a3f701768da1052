import type { Bus } from "@portcullis/bus";
import {
  type Envelope,
  envelopeHeaders,
  type InspectEvent,
  type ProgressReply,
  subjects,
} from "@portcullis/contracts";
import type { CallListener } from "../adapters/upstream/upstream.ts";

/** Signs of life are passed on once in so long: they may come by the thousand. */
const TELL_EVERY_MS = 1_000;
/** An answer that is in at the last moment still has its way to go. */
const WAY_MS = 10_000;

/** Tells the caller's ingress how a call goes, and an inspector what the server says meanwhile. */
export type Reporter = CallListener & {
  readonly onClaimed: (until: number | undefined) => void;
  /** How many events were sent off so far. */
  readonly events: () => number;
};

export const createReporter = (
  envelope: Envelope,
  {
    bus,
    instance,
    now,
  }: { readonly bus: Pick<Bus, "publish">; readonly instance: string; readonly now: () => number },
): Reporter => {
  const { id, org, reply, request } = envelope;
  let events = 0;
  let toldAt = Number.NEGATIVE_INFINITY;

  const tell = (more: Partial<ProgressReply>): void => {
    const progress: ProgressReply = {
      type: "progress",
      id,
      stage: "mcp-executor",
      executor: instance,
      ...more,
    };
    bus.publish(reply, progress);
  };
  const untilOf = (until: number): string => new Date(until + WAY_MS).toISOString();

  return {
    onClaimed: (until) => tell(until === undefined ? {} : { until: untilOf(until) }),
    onAlive: (until) => {
      if (now() - toldAt < TELL_EVERY_MS) return;
      toldAt = now();
      tell({ until: untilOf(until) });
    },
    onPaused: (retryMs) =>
      tell({ paused: retryMs === undefined ? {} : { retryMs: Math.max(0, Math.trunc(retryMs)) } }),
    onEvent: (event) => {
      const asked: InspectEvent = {
        v: 1,
        id,
        org,
        server: request.tool?.server ?? "",
        tool: request.tool?.name ?? "",
        reply,
        ...(envelope.conversation === undefined ? {} : { conversation: envelope.conversation }),
        sequence: events,
        event,
      };
      events += 1;
      bus.publish(subjects.inspectEvent, asked, envelopeHeaders(envelope));
    },
    events: () => events,
  };
};
