import type { Bus } from "@portcullis/bus";
import { type Envelope, envelopeHeaders, type FinalReply, subjects, withStage } from "@portcullis/contracts";
import { preciseNow } from "@portcullis/runtime";
import type { Ending } from "./core/answer.ts";
import type { Replies } from "./replies.ts";

export type Gate = {
  /** Sends an envelope on its way and waits for its end. Always resolves, at the latest shortly after the deadline. */
  readonly pass: (envelope: Envelope) => Promise<Ending>;
};

export type GateOptions = {
  readonly bus: Pick<Bus, "handOff" | "connected">;
  readonly replies: Replies;
  readonly instance: string;
  readonly resendMs: number;
};

/** Stages answer by the deadline themselves; what they say is more telling than a bare "too late". */
const DEADLINE_GRACE_MS = 500;

/**
 * The wait for the one reply. A request that nobody has claimed within `resendMs` is handed out again: an inspector
 * that died with it costs the caller a moment, and the ledger keeps it from running twice (INV-3).
 */
export const createGate = ({ bus, replies, instance, resendMs }: GateOptions): Gate => ({
  pass: (envelope) =>
    new Promise((resolve) => {
      const startedAt = preciseNow();
      let resend: NodeJS.Timeout | undefined;

      const end = (ending: Ending): void => {
        clearInterval(resend);
        clearTimeout(deadline);
        replies.forget(envelope.id);
        const done = withStage(ending.envelope, "ingress", instance, startedAt, preciseNow());
        resolve({ ...ending, envelope: done });
      };
      const fail = (code: "inspector_unavailable" | "bus_unavailable" | "deadline_exceeded"): void =>
        end({ outcome: "failed", code, stage: "ingress", envelope });
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

      const deadline = setTimeout(
        () => fail("deadline_exceeded"),
        Math.max(0, Date.parse(envelope.deadline) - Date.now()) + DEADLINE_GRACE_MS,
      );
      replies.expect(envelope.id, {
        onFinal: (reply) => {
          const { outcome, code, stage, envelope: finished } = reply;
          if (!isInconclusive(reply)) end({ outcome, code, stage, envelope: finished });
        },
        onProgress: () => clearInterval(resend),
      });
      if (!bus.connected()) {
        fail("bus_unavailable");
        return;
      }
      handOut();
      resend = setInterval(handOut, resendMs);
    }),
});
