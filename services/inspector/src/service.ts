import { type Message, openConversations, watchConfig, watchCredentials } from "@portcullis/bus";
import { createSnapshot } from "@portcullis/catalog";
import {
  type Answer,
  defaultInspectionSettings,
  type Envelope,
  envelopeHeaders,
  envelopeSchema,
  type FinalReply,
  finalReply,
  type OrgRecord,
  queues,
  subjects,
  type TaintFlag,
} from "@portcullis/contracts";
import { createFingerprint, createSigner } from "@portcullis/crypto";
import { observeConfig, preciseNow, type Service, type ServiceContext } from "@portcullis/runtime";
import type { z } from "zod";
import { openExternal } from "./adapters/external/external.ts";
import { createReferences } from "./adapters/external/references.ts";
import { readExternalSettings } from "./adapters/external/settings.ts";
import { createMetrics } from "./adapters/metrics.ts";
import { createReader } from "./adapters/reader.ts";
import { createWorkerPool } from "./adapters/worker-pool.ts";
import type { settings } from "./config.ts";
import { createAdmission } from "./core/admission.ts";
import { type FlowContext, notInspected, notRemembered, onRequest, onResult } from "./core/flow.ts";
import { subjectOf, suppressionsFor } from "./core/suppress.ts";
import { labelledTool, marksOf, requestFlags, resultFlags } from "./core/taint.ts";
import { jsonOf } from "./json-of.ts";
import { subscribeToDryRuns } from "./subscribe-dry-runs.ts";
import { subscribeToEvents } from "./subscribe-events.ts";

type Settings = z.infer<z.ZodObject<typeof settings>>;

/** A thread that takes longer than the time budget by this has lost itself in one leaf. */
const WORKER_GRACE = 4;

/** Binds the two inspection subjects, and those where nothing follows from an inspection. */
export const build = async (context: ServiceContext<Settings>): Promise<Service> => {
  const { bus, config: own, logger, instance, telemetry } = context;
  const signer = createSigner(context.secret("signing.key"));
  const fingerprint = createFingerprint(Buffer.from(context.secret("fingerprint.key"), "base64url"));
  const snapshot = createSnapshot();
  const config = watchConfig(bus, logger, snapshot.apply);
  const credentials = watchCredentials(bus, logger);
  const info = observeConfig(telemetry.meter, config, snapshot);
  const conversations = openConversations(bus.jetstream);
  const metrics = createMetrics(telemetry.meter);
  const external = await openExternal({
    settings: readExternalSettings(own.PORTCULLIS_INSPECT_EXTERNAL),
    fill: createReferences(process.env, own.PORTCULLIS_CREDENTIALS_DIR),
    fingerprint,
    onCall: (call) => {
      metrics.called(call);
      if (call.outcome !== "answered") {
        logger.warn(
          { detector: call.detector, outcome: call.outcome },
          "an external detector did not answer",
        );
      }
    },
  });
  const maxMilliseconds = own.PORTCULLIS_INSPECT_MAX_MILLISECONDS;
  const pool = createWorkerPool({
    size: own.PORTCULLIS_INSPECT_WORKERS,
    limitMs: maxMilliseconds * WORKER_GRACE,
    onReplaced: (reason) => {
      metrics.replaced(reason);
      logger.error({ reason }, "a worker thread ended and is replaced");
    },
  });
  const readerOf = createReader({
    fingerprint,
    pool,
    maxCharacters: own.PORTCULLIS_INSPECT_MAX_CHARACTERS,
    maxMilliseconds,
    system: () => {
      const { version, entries } = credentials.current();
      return { key: String(version), version: String(version), entries };
    },
    onStage: metrics.stage,
  });
  const admission = createAdmission({
    concurrency: own.PORTCULLIS_INSPECT_CONCURRENCY,
    queue: own.PORTCULLIS_INSPECT_QUEUE,
    clock: () => performance.now(),
    onAdmitted: metrics.waited,
  });
  metrics.observe("portcullis.inspection.running", "Inspections under way", admission.running);
  metrics.observe("portcullis.inspection.waiting", "Inspections that wait for their turn", admission.waiting);
  metrics.observe("portcullis.inspection.workers.busy", "Worker threads at work", pool.busy);

  const orgOf = (slug: string): OrgRecord | undefined => (config.ready() ? snapshot.org(slug) : undefined);
  const readWith = (org: OrgRecord, message: Message) => ({
    read: readerOf(org, message.data.length),
    ask: external.askFor(org.slug),
  });
  const flowContext = (envelope: Envelope, message: Message): FlowContext => {
    const org = orgOf(envelope.org);
    const now = Date.now();
    const { tool, mcp } = envelope.request;
    return {
      signer,
      instance,
      now,
      settings: org?.inspection,
      // A canary asks whether detection works: what people chose not to count is no answer to that.
      suppressions:
        envelope.canary === undefined
          ? suppressionsFor(org ?? NOBODY, subjectOf(envelope.key, tool, mcp), now)
          : [],
      // Without settings nothing is read.
      ...(org === undefined ? NOT_READING : readWith(org, message)),
      startedAt: preciseNow(),
      clock: preciseNow,
    };
  };
  const parse = (message: Message): Envelope | undefined => {
    const parsed = envelopeSchema.safeParse(jsonOf(message));
    if (parsed.success) return parsed.data;
    logger.error({ subject: message.subject }, "a message is not an envelope and was dropped");
    return undefined;
  };
  const reply = (envelope: Envelope, message: FinalReply): void =>
    bus.publish(envelope.reply, message, envelopeHeaders(envelope));
  /** False where the bucket is not in reach; true at once where the request names no conversation. */
  const remember = async (
    envelope: Pick<Envelope, "id" | "org" | "conversation">,
    flags: readonly TaintFlag[],
  ): Promise<boolean> => {
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

  // Nothing is read before it is known what to look for (INV-6), nor by a thread that has yet to compile it.
  await Promise.all([config.whenReady, credentials.whenReady, pool.whenReady]);
  const warmUp = readerOf(NOBODY, 0);
  await warmUp([{ pointer: "", value: "warm up", kind: "prompt" }], new Set());

  const request = async (envelope: Envelope, message: Message): Promise<void> => {
    const startedAt = performance.now();
    const step = await onRequest(envelope, flowContext(envelope, message));
    const inspected = step.to === "reply" ? step.message.envelope : step.envelope;
    const record = inspected.inspection?.request;
    metrics.inspected("request", record, startedAt);
    // Before anybody acts on this inspection, so that the decision on this very request knows of it.
    if (record !== undefined && !(await remember(envelope, requestFlags(record)))) {
      return reply(envelope, notRemembered(inspected, "request"));
    }
    if (step.to === "reply") return reply(envelope, step.message);
    bus.handOff(subjects.decide, step.envelope, envelopeHeaders(envelope), {
      onUndelivered: () =>
        reply(envelope, finalReply(step.envelope, "inspector", "failed", "policy_unavailable")),
    });
  };

  const result = async (envelope: Envelope, message: Message): Promise<void> => {
    const startedAt = performance.now();
    const final = await onResult(envelope, flowContext(envelope, message));
    const record = final.envelope.inspection?.result;
    metrics.inspected("result", record, startedAt);
    const flags = resultFlags(record, labelledTool(envelope.request, snapshot.tool));
    const remembered = record === undefined || (await remember(envelope, flags));
    reply(envelope, remembered ? final : notRemembered(final.envelope, "result"));
    // The executor keeps the result until it hears this, and sends it again where an inspector died.
    message.respond({ ok: true });
  };

  /** The envelope's end where it could not be read at all: a thread died with it, or its rules do not compile. */
  const failed = (envelope: Envelope, direction: "request" | "result", error: unknown): void => {
    const reason = error instanceof Error ? error.name : typeof error;
    logger.error({ requestId: envelope.id, direction, reason }, "a text could not be inspected");
    reply(envelope, notInspected(envelope, direction));
  };

  bus.subscribe({
    subject: subjects.inspectRequest,
    queue: queues.inspector,
    handle: async (message) => {
      const envelope = parse(message);
      if (envelope === undefined) return;
      const admitted = await admission.run(`request ${envelope.id}`, () =>
        request(envelope, message).catch((error: unknown) => failed(envelope, "request", error)),
      );
      if (admitted !== "full") return;
      metrics.refused("request");
      reply(envelope, notInspected(envelope, "request"));
    },
  });

  bus.subscribe({
    subject: subjects.inspectResult,
    queue: queues.inspector,
    handle: async (message) => {
      const envelope = parse(message);
      if (envelope === undefined) return;
      const admitted = await admission.run(`result ${envelope.id}`, () =>
        result(envelope, message).catch((error: unknown) => {
          failed(envelope, "result", error);
          message.respond({ ok: true });
        }),
      );
      // Not acknowledged: its executor keeps it, and hands it out again.
      if (admitted === "full") metrics.refused("result");
    },
  });

  const binding = {
    bus,
    admission,
    orgOf,
    readWith,
    onRefused: metrics.refused,
  };
  subscribeToEvents({
    ...binding,
    logger,
    onInspected: metrics.inspected,
    remember,
  });
  subscribeToDryRuns(binding);
  bus.subscribe({
    subject: subjects.inspectSetup,
    queue: queues.inspector,
    handle: (message) => message.respond({ ok: true, value: { external: external.names } } satisfies Answer),
  });

  return {
    ready: () => ({
      config: config.check(),
      credentials: credentials.check(),
      workers: pool.size() >= own.PORTCULLIS_INSPECT_WORKERS ? true : "a worker thread is being replaced",
    }),
    info: () => ({ ...info(), external: external.names, credentials: credentials.current().entries.length }),
    close: async () => {
      config.stop();
      credentials.stop();
      await pool.close();
    },
  };
};

/** For a request of an org that is not known: it ends before anything of it is read. */
const NOT_READING: Pick<FlowContext, "read" | "ask"> = {
  read: () => Promise.reject(new Error("there are no settings to read by")),
  ask: () => Promise.reject(new Error("there are no settings to ask by")),
};

const NOBODY: OrgRecord = {
  slug: "nobody",
  title: "",
  blockedAs: "error",
  inspection: defaultInspectionSettings,
  enabled: {},
  policies: {},
  revision: 0,
};
