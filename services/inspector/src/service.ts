import { decodeJson, type Message, watchConfig } from "@portcullis/bus";
import { createSnapshot } from "@portcullis/catalog";
import {
  type Envelope,
  envelopeHeaders,
  envelopeSchema,
  type FinalReply,
  finalReply,
  type InspectionRecord,
  queues,
  subjects,
} from "@portcullis/contracts";
import { createFingerprint, createSigner } from "@portcullis/crypto";
import { inspect } from "@portcullis/detectors";
import { preciseNow, type Service, type ServiceContext } from "@portcullis/runtime";
import type { z } from "zod";
import type { settings } from "./config.ts";
import { type FlowContext, onRequest, onResult } from "./core/flow.ts";
import { categoriesFound } from "./core/inspect-envelope.ts";

type Settings = z.infer<z.ZodObject<typeof settings>>;

/** Binds the two inspection subjects. */
export const build = async (context: ServiceContext<Settings>): Promise<Service> => {
  const { bus, logger, instance, telemetry } = context;
  const signer = createSigner(context.secret("signing.key"));
  const fingerprint = createFingerprint(Buffer.from(context.secret("fingerprint.key"), "base64url"));
  const snapshot = createSnapshot();
  const config = watchConfig(bus, logger, snapshot.apply);
  const verdicts = telemetry.meter.createCounter("portcullis.inspections", {
    description: "Inspections by direction, verdict and category found",
  });
  const duration = telemetry.meter.createHistogram("portcullis.inspection.duration", { unit: "s" });

  const flowContext = (envelope: Envelope): FlowContext => {
    const now = Date.now();
    const orgSettings = config.ready() ? snapshot.org(envelope.org)?.inspection : undefined;
    return {
      signer,
      fingerprint,
      maxCharacters: context.config.PORTCULLIS_INSPECT_MAX_CHARACTERS,
      instance,
      now,
      settings: orgSettings,
      startedAt: preciseNow(),
      clock: preciseNow,
    };
  };
  const parse = (message: Message): Envelope | undefined => {
    const parsed = envelopeSchema.safeParse(safeJson(message.data));
    if (parsed.success) return parsed.data;
    logger.error({ subject: message.subject }, "a message is not an envelope and was dropped");
    return undefined;
  };
  const count = (direction: string, record: InspectionRecord | undefined, startedAt: number): void => {
    if (record === undefined) return;
    verdicts.add(1, { direction, verdict: record.verdict });
    for (const category of categoriesFound(record)) {
      verdicts.add(1, { direction, verdict: record.verdict, category });
    }
    duration.record((performance.now() - startedAt) / 1000, { direction });
  };
  const reply = (envelope: Envelope, message: FinalReply): void =>
    bus.publish(envelope.reply, message, envelopeHeaders(envelope));

  // The first inspection compiles the detectors; a caller should not wait for that.
  inspect("warm up", "prompt");

  await config.whenReady;
  bus.subscribe({
    subject: subjects.inspectRequest,
    queue: queues.inspector,
    handle: (message) => {
      const startedAt = performance.now();
      const envelope = parse(message);
      if (envelope === undefined) return;
      const step = onRequest(envelope, flowContext(envelope));
      const inspected = step.to === "reply" ? step.message.envelope : step.envelope;
      count("request", inspected.inspection?.request, startedAt);
      if (step.to === "reply") return reply(envelope, step.message);
      bus.handOff(subjects.decide, step.envelope, envelopeHeaders(envelope), {
        onUndelivered: () =>
          reply(envelope, finalReply(step.envelope, "inspector", "failed", "policy_unavailable")),
      });
    },
  });

  bus.subscribe({
    subject: subjects.inspectResult,
    queue: queues.inspector,
    handle: (message) => {
      const startedAt = performance.now();
      const envelope = parse(message);
      if (envelope === undefined) return;
      const final = onResult(envelope, flowContext(envelope));
      count("result", final.envelope.inspection?.result, startedAt);
      reply(envelope, final);
      // The executor keeps the result until it hears this, and sends it again where an inspector died.
      message.respond({ ok: true });
    },
  });

  return { ready: () => ({ config: config.ready() ? true : "no configuration snapshot seen yet" }) };
};

const safeJson = (data: Uint8Array): unknown => {
  try {
    return decodeJson(data);
  } catch {
    return undefined;
  }
};
