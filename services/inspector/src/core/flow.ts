import {
  type Direction,
  type Envelope,
  type FinalReply,
  finalReply,
  type InspectionSettings,
  isPastDeadline,
  withStage,
} from "@portcullis/contracts";
import { answerDocument } from "./document.ts";
import { type InspectorContext, inspectRequest, inspectResult } from "./inspect-envelope.ts";

/** What the inspector publishes for an envelope: the end of the request, or the next hand-off. */
export type Step =
  | { readonly to: "reply"; readonly message: FinalReply }
  | { readonly to: "decide"; readonly envelope: Envelope };

/** Settings are undefined where no snapshot names the org: then nothing passes (INV-6). */
export type FlowContext = InspectorContext & {
  readonly settings: InspectionSettings | undefined;
  /** Milliseconds since the epoch when the work on this message began. */
  readonly startedAt: number;
  readonly clock: () => number;
};

const end = (message: FinalReply): Step => ({ to: "reply", message });

/** A request on its way in. A verdict of `block` ends the flow here: nothing downstream ever hears of it. */
export const onRequest = async (envelope: Envelope, context: FlowContext): Promise<Step> => {
  if (isPastDeadline(envelope, context.now)) {
    return end(finalReply(envelope, "inspector", "failed", "deadline_exceeded"));
  }
  if (context.settings === undefined) {
    return end(finalReply(envelope, "inspector", "failed", "config_unavailable"));
  }
  const { record, unanswered } = await inspectRequest(envelope, context.settings, context);
  const inspected: Envelope = {
    ...withStage(envelope, "inspect.request", context.instance, context.startedAt, context.clock()),
    inspection: { ...envelope.inspection, request: record },
  };
  if (record.verdict === "block") {
    const code = unanswered ? "detector_unavailable" : "prompt_blocked";
    return end(finalReply(inspected, "inspector", "blocked", code));
  }
  if (envelope.request.tool === undefined) return end(finalReply(inspected, "inspector", "completed"));
  return { to: "decide", envelope: inspected };
};

/** An answer on its way back, a result or a server's error. A failed execution has none to read and just ends. */
export const onResult = async (envelope: Envelope, context: FlowContext): Promise<FinalReply> => {
  const { execution } = envelope;
  const answer = answerDocument(envelope);
  if (answer === undefined) {
    return finalReply(envelope, "mcp-executor", "failed", execution?.code ?? "internal_error");
  }
  if (context.settings === undefined) {
    return finalReply(envelope, "inspector", "withheld", "result_not_inspected");
  }
  const { record, unanswered } = await inspectResult(envelope, answer, context.settings, context);
  const inspected: Envelope = {
    ...withStage(envelope, "inspect.result", context.instance, context.startedAt, context.clock()),
    inspection: { ...envelope.inspection, result: record },
  };
  if (record.verdict !== "block") {
    return execution?.error === undefined
      ? finalReply(inspected, "inspector", "completed")
      : finalReply(inspected, "inspector", "failed", execution.code ?? "upstream_error");
  }
  return finalReply(
    inspected,
    "inspector",
    "withheld",
    unanswered ? "result_not_inspected" : "result_blocked",
  );
};

/** The end of a request that could not be inspected: no room, a worker that died. Another inspector may do better. */
export const notInspected = (envelope: Envelope, direction: Direction): FinalReply =>
  direction === "request"
    ? finalReply(envelope, "inspector", "failed", "inspector_unavailable")
    : finalReply(envelope, "inspector", "withheld", "result_not_inspected");

/**
 * The end of a request whose conversation's memory could not be written: what later requests must know of would be
 * forgotten, so it goes no further (INV-6). A result is there, and stays with us.
 */
export const notRemembered = (envelope: Envelope, direction: Direction): FinalReply =>
  direction === "request"
    ? finalReply(envelope, "inspector", "failed", "bus_unavailable")
    : finalReply(envelope, "inspector", "withheld", "result_not_inspected");
