import type { Bus } from "@portcullis/bus";
import {
  type CancelCall,
  type Envelope,
  envelopeHeaders,
  type FinalReply,
  MAX_CALL_MS,
  type McpEvent,
  subjects,
  withStage,
} from "@portcullis/contracts";
import { preciseNow } from "@portcullis/runtime";
import type { Ending } from "./core/answer.ts";
import { createEventOrder } from "./core/event-order.ts";
import type { Replies } from "./replies.ts";

/** What a caller may want to know of its request, and say of it, while it is under way. */
export type PassOptions = {
  /** The server's notifications about the call, in their order, all before the end. */
  readonly onEvent?: ((event: McpEvent) => void) | undefined;
  /** The server hung up to be asked again (SEP-1699). */
  readonly onPaused?: ((retryMs: number | undefined) => void) | undefined;
  /** The call lives, and may take until then: RFC 3339. */
  readonly onExtended?: ((until: string) => void) | undefined;
  /** Nobody waits for the answer any more; its reason is what the executor is told. */
  readonly cancelled?: AbortSignal | undefined;
};

export type Gate = {
  /** Sends an envelope on its way and waits for its end. Always resolves, at the latest shortly after the deadline. */
  readonly pass: (envelope: Envelope, options?: PassOptions) => Promise<Ending>;
};

export type GateOptions = {
  readonly bus: Pick<Bus, "handOff" | "connected" | "publish">;
  readonly replies: Replies;
  readonly instance: string;
  readonly resendMs: number;
};

/** Stages answer by the deadline themselves; what they say is more telling than a bare "too late". */
const DEADLINE_GRACE_MS = 500;
/** How long an answer waits for events that belong before it. */
const MISSING_EVENTS_MS = 1_000;
/** What inspection found in more events than this is not listed one by one. */
const MAX_FOUND = 1_000;
/** How long an executor that was told to stop may take to say how the call ended. */
const CANCEL_GRACE_MS = 5_000;

/**
 * The wait for the one reply. A request that nobody has claimed within `resendMs` is handed out again: an inspector
 * that died with it costs the caller a moment, and the ledger keeps it from running twice (INV-3).
 */
export const createGate = ({ bus, replies, instance, resendMs }: GateOptions): Gate => ({
  pass: (envelope, options = {}) =>
    new Promise((resolve) => {
      const startedAt = preciseNow();
      const latest = Date.parse(envelope.receivedAt) + MAX_CALL_MS;
      const events = createEventOrder<McpEvent>((event) => options.onEvent?.(event));
      let resend: NodeJS.Timeout | undefined;
      let deadline: NodeJS.Timeout | undefined;
      let executor: string | undefined;
      /** The final reply, while events that belong before it are missing. */
      let final: FinalReply | undefined;
      let told = false;
      const found: NonNullable<Envelope["events"]>[number][] = [];

      const end = (ending: Ending): void => {
        clearInterval(resend);
        clearTimeout(deadline);
        replies.forget(envelope.id);
        options.cancelled?.removeEventListener("abort", cancel);
        events.flush();
        const done = withStage(ending.envelope, "ingress", instance, startedAt, preciseNow());
        resolve({ ...ending, envelope: found.length === 0 ? done : { ...done, events: found } });
      };
      const fail = (
        code: "inspector_unavailable" | "bus_unavailable" | "deadline_exceeded" | "client_cancelled",
      ): void => end({ outcome: "failed", code, stage: "ingress", envelope });
      const endWith = ({ outcome, code, stage, envelope: finished }: FinalReply): void =>
        end({ outcome, code, stage, envelope: finished });
      const waitAtMost = (ms: number, then: () => void): void => {
        clearTimeout(deadline);
        deadline = setTimeout(then, Math.max(0, ms));
      };

      let attempts = 0;
      const handOut = (): void => {
        attempts += 1;
        bus.handOff(subjects.inspectRequest, envelope, envelopeHeaders(envelope), {
          onUndelivered: () => {
            if (attempts === 1) fail("inspector_unavailable");
          },
        });
      };
      // "Nothing was executed" can be said of one attempt, not of an earlier one that is still on its way.
      const isInconclusive = (reply: FinalReply): boolean =>
        attempts > 1 && reply.outcome === "failed" && reply.envelope.execution === undefined;

      /** Once both are known: that nobody waits, and who would have to stop. */
      const cancel = (): void => {
        if (told || final !== undefined || executor === undefined) return;
        if (options.cancelled?.aborted !== true) return;
        told = true;
        const { reason } = options.cancelled;
        bus.publish(subjects.cancel(executor), {
          v: 1,
          id: envelope.id,
          ...(typeof reason === "string" ? { reason: reason.slice(0, 1000) } : {}),
        } satisfies CancelCall);
        waitAtMost(CANCEL_GRACE_MS, () => fail("client_cancelled"));
      };
      const extend = (until: string): void => {
        // A sign of life never takes from the time that there was.
        const at = Math.min(Math.max(Date.parse(until), Date.parse(envelope.deadline)), latest);
        if (told || Number.isNaN(at)) return;
        waitAtMost(at - Date.now() + DEADLINE_GRACE_MS, () => fail("deadline_exceeded"));
        options.onExtended?.(new Date(at).toISOString());
      };

      waitAtMost(Date.parse(envelope.deadline) - Date.now() + DEADLINE_GRACE_MS, () =>
        fail("deadline_exceeded"),
      );
      replies.expect(envelope.id, {
        onFinal: (reply) => {
          if (final !== undefined || isInconclusive(reply)) return;
          clearInterval(resend);
          if (events.has(reply.envelope.execution?.events ?? 0)) return endWith(reply);
          final = reply;
          waitAtMost(MISSING_EVENTS_MS, () => endWith(reply));
        },
        onProgress: (reply) => {
          clearInterval(resend);
          if (final !== undefined) return;
          executor ??= reply.executor;
          if (reply.until !== undefined) extend(reply.until);
          if (reply.paused !== undefined) options.onPaused?.(reply.paused.retryMs);
          cancel();
        },
        onEvent: ({ sequence, event, found: findings }) => {
          if (findings !== undefined && found.length < MAX_FOUND) found.push({ sequence, ...findings });
          events.take(sequence, event);
          if (final !== undefined && events.has(final.envelope.execution?.events ?? 0)) endWith(final);
        },
      });
      if (!bus.connected()) {
        fail("bus_unavailable");
        return;
      }
      options.cancelled?.addEventListener("abort", cancel);
      handOut();
      resend = setInterval(handOut, resendMs);
    }),
});
