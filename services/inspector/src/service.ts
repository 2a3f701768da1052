import { decodeJson, type Message, openConversations, watchConfig } from "@portcullis/bus";
import { createSnapshot } from "@portcullis/catalog";
import {
  type Answer,
  dryRunRequestSchema,
  type Envelope,
  envelopeHeaders,
  envelopeSchema,
  type FinalReply,
  finalReply,
  type InspectionRecord,
  queues,
  subjects,
  type TaintFlag,
} from "@portcullis/contracts";
import { createFingerprint, createSigner } from "@portcullis/crypto";
import { inspect } from "@portcullis/detectors";
import { observeConfig, preciseNow, type Service, type ServiceContext } from "@portcullis/runtime";
import type { z } from "zod";
import type { settings } from "./config.ts";
import { type FlowContext, notRemembered, onRequest, onResult } from "./core/flow.ts";
import { dryRun, type InspectorContext } from "./core/inspect-envelope.ts";
import { marksOf, requestFlags, resultFlags } from "./core/taint.ts";

type Settings = z.infer<z.ZodObject<typeof settings>>;

/** Binds the two inspection subjects, and the one where nothing follows from an inspection. */
export const build = async (context: ServiceContext<Settings>): Promise<Service> => {
  const { bus, logger, instance, telemetry } = context;
  const signer = createSigner(context.secret("signing.key"));
  const fingerprint = createFingerprint(Buffer.from(context.secret("fingerprint.key"), "base64url"));
  const snapshot = createSnapshot();
  const config = watchConfig(bus, logger, snapshot.apply);
  const info = observeConfig(telemetry.meter, config, snapshot);
  const conversations = openConversations(bus.jetstream);
  const verdicts = telemetry.meter.createCounter("portcullis.inspections", {
    description: "Inspections by direction, verdict and category found",
  });
  const duration = telemetry.meter.createHistogram("portcullis.inspection.duration", { unit: "s" });

  const settingsOf = (org: string): FlowContext["settings"] =>
    config.ready() ? snapshot.org(org)?.inspection : undefined;
  const inspectorContext = (): InspectorContext => ({
    signer,
    fingerprint,
    maxCharacters: context.config.PORTCULLIS_INSPECT_MAX_CHARACTERS,
    instance,
    now: Date.now(),
  });
  const flowContext = (envelope: Envelope): FlowContext => ({
    ...inspectorContext(),
    settings: settingsOf(envelope.org),
    startedAt: preciseNow(),
    clock: preciseNow,
  });
  const parse = (message: Message): Envelope | undefined => {
    const parsed = envelopeSchema.safeParse(safeJson(message.data));
    if (parsed.success) return parsed.data;
    logger.error({ subject: message.subject }, "a message is not an envelope and was dropped");
    return undefined;
  };
  const count = (direction: string, record: InspectionRecord | undefined, startedAt: number): void => {
    if (record === undefined) return;
    verdicts.add(1, { direction, verdict: record.verdict });
    for (const category of record.categories ?? []) {
      verdicts.add(1, { direction, verdict: record.verdict, category });
    }
    duration.record((performance.now() - startedAt) / 1000, { direction });
  };
  const reply = (envelope: Envelope, message: FinalReply): void =>
    bus.publish(envelope.reply, message, envelopeHeaders(envelope));
  /** False where the bucket is not in reach; true at once where the request names no conversation. */
  const remember = async (envelope: Envelope, flags: readonly TaintFlag[]): Promise<boolean> => {
    if (envelope.conversation === undefined) return true;
    try {
      await conversations.mark(envelope.org, envelope.conversation, marksOf(flags, envelope, Date.now()));
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.name : "unknown";
      logger.error({ requestId: envelope.id, reason }, "a conversation's memory cannot be written");
      return false;
    }
  };

  // The first inspection compiles the detectors; a caller should not wait for that.
  inspect("warm up", "prompt");

  await config.whenReady;
  bus.subscribe({
    subject: subjects.inspectRequest,
    queue: queues.inspector,
    handle: async (message) => {
      const startedAt = performance.now();
      const envelope = parse(message);
      if (envelope === undefined) return;
      const step = onRequest(envelope, flowContext(envelope));
      const inspected = step.to === "reply" ? step.message.envelope : step.envelope;
      const record = inspected.inspection?.request;
      count("request", record, startedAt);
      // Before anybody acts on this inspection, so that the decision on this very request knows of it.
      if (record !== undefined && !(await remember(envelope, requestFlags(record)))) {
        return reply(envelope, notRemembered(inspected, "request"));
      }
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
    handle: async (message) => {
      const startedAt = performance.now();
      const envelope = parse(message);
      if (envelope === undefined) return;
      const final = onResult(envelope, flowContext(envelope));
      const record = final.envelope.inspection?.result;
      count("result", record, startedAt);
      const { tool } = envelope.request;
      const flags = resultFlags(record, tool && snapshot.tool(tool.server, tool.name));
      const remembered = record === undefined || (await remember(envelope, flags));
      reply(envelope, remembered ? final : notRemembered(final.envelope, "result"));
      // The executor keeps the result until it hears this, and sends it again where an inspector died.
      message.respond({ ok: true });
    },
  });

  const answerDryRun = (message: Message): Answer => {
    const asked = dryRunRequestSchema.safeParse(safeJson(message.data));
    if (!asked.success) return { ok: false, code: "invalid_request", detail: "not a request to inspect" };
    const { org, request } = asked.data;
    const orgSettings = settingsOf(org);
    return orgSettings === undefined
      ? { ok: false, code: "config_unavailable", detail: "no inspection settings for this org" }
      : { ok: true, value: dryRun(org, request, orgSettings, inspectorContext()) };
  };
  bus.subscribe({
    subject: subjects.inspectDryRun,
    queue: queues.inspector,
    handle: (message) => message.respond(answerDryRun(message)),
  });

  return { ready: () => ({ config: config.check() }), info };
};

const safeJson = (data: Uint8Array): unknown => {
  try {
    return decodeJson(data);
  } catch {
    return undefined;
  }
};
