import type { FinalReply } from "@portcullis/contracts";
import type { Telemetry } from "@portcullis/runtime";
import type { Step } from "../core/flow.ts";

export type DecisionMetrics = {
  readonly decided: (step: Step, seconds: number) => void;
  readonly dropped: () => void;
};

const effectOf = (message: FinalReply): string => (message.outcome === "denied" ? "deny" : message.outcome);

export const createDecisionMetrics = (meter: Telemetry["meter"]): DecisionMetrics => {
  const decisions = meter.createCounter("portcullis.decisions", {
    description: "Decisions by effect (allow, deny, failed) and code",
  });
  const duration = meter.createHistogram("portcullis.decision.duration", {
    unit: "s",
    description: "From the message to what was sent out",
  });
  const dropped = meter.createCounter("portcullis.envelopes.dropped", {
    description: "Messages that are not envelopes",
  });
  return {
    decided: (step, seconds) => {
      const attributes =
        step.to === "executor"
          ? { effect: "allow", code: "" }
          : { effect: effectOf(step.message), code: step.message.code ?? "" };
      decisions.add(1, attributes);
      duration.record(seconds, { effect: attributes.effect });
    },
    dropped: () => dropped.add(1, { subject: "decide" }),
  };
};
