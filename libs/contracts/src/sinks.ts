import { z } from "zod";
import { headersSchema, referenceSchema, referencesIn, templateSchema } from "./credentials.ts";
import { categorySchema, severitySchema } from "./inspection.ts";
import { slugSchema, timestampSchema } from "./names.ts";
import { streams } from "./streams.ts";
import { outcomes, subjects } from "./subjects.ts";

/**
 * A sink: a place outside that trace events and alarms are sent to, at least once and in order. Its record is a part of the
 * configuration snapshot (`sink.<id>`) and holds no secret: credentials are references, which the exporter alone resolves.
 */

/** How many sinks there may be at once: each has a pair of consumers whose names the broker's permissions spell. */
export const SINK_SLOTS = 16;

/** The durable consumer of a slot, of the same name on each stream that a sink reads. */
export const sinkConsumerName = (slot: number): string => `sink_${String(slot).padStart(2, "0")}`;

/** The streams that a sink reads, and what of them: one org's, or everybody's. */
export const sinkSources = (org: string | null) =>
  [
    { stream: streams.traces.name, filter: subjects.traceEvents(org ?? "*", "*") },
    { stream: streams.alarms.name, filter: subjects.alarm(org ?? "*", "*") },
  ] as const;

/** After so many seconds the broker delivers again what a reader that died had taken. */
export const SINK_ACK_WAIT_SECONDS = 10;

export const sinkFormats = ["cloudevents", "ocsf", "ecs"] as const;
export const sinkFormatSchema = z.enum(sinkFormats);
export type SinkFormat = z.infer<typeof sinkFormatSchema>;

const urlSchema = z.url({ protocol: /^https?$/ }).max(2048);
const hostSchema = z
  .string()
  .max(253)
  .regex(/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9a-fA-F:]+)$/, "a host name or an IP address");

export const sinkTargetSchema = z.discriminatedUnion("kind", [
  /** HTTP POST of JSON, signed as the Standard Webhooks specification says; `secret` is `whsec_` and base64. */
  z.strictObject({
    kind: z.literal("webhook"),
    url: urlSchema,
    secret: referenceSchema,
    mode: z.enum(["batch", "single"]).default("batch"),
  }),
  /** HTTP POST of NDJSON. */
  z.strictObject({ kind: z.literal("http"), url: urlSchema, headers: headersSchema.default({}) }),
  /** RFC 5424 messages with octet counting, over TLS (RFC 5425) or TCP (RFC 6587). */
  z.strictObject({
    kind: z.literal("syslog"),
    host: hostSchema,
    port: z.int().min(1).max(65_535).default(6514),
    tls: z.boolean().default(true),
    /** PEM certificates of those who may vouch for the server, from a file of the exporter; else the system's. */
    authority: referenceSchema.optional(),
    /** RFC 5424 section 6.2.1; 13 is "log audit". */
    facility: z.int().min(0).max(23).default(13),
  }),
  /** Splunk's HTTP Event Collector; `url` is its base, such as `https://splunk.example.com:8088`. */
  z.strictObject({
    kind: z.literal("splunk_hec"),
    url: urlSchema,
    token: referenceSchema,
    index: z.string().min(1).max(128).optional(),
    sourcetype: z.string().min(1).max(128).default("portcullis"),
    /** Whether an event counts as delivered once the indexer acknowledged it. */
    acknowledge: z.boolean().default(false),
  }),
  /** S3 and what speaks like it: gzipped NDJSON objects by org and hour. */
  z.strictObject({
    kind: z.literal("s3"),
    endpoint: urlSchema,
    region: z
      .string()
      .regex(/^[a-z0-9-]{1,64}$/)
      .default("us-east-1"),
    bucket: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "a bucket name"),
    prefix: z
      .string()
      .max(200)
      .regex(/^[A-Za-z0-9/_.-]*$/)
      .default("portcullis/"),
    /** Whether the bucket is named in the path; else in the host. */
    pathStyle: z.boolean().default(true),
    accessKeyId: templateSchema,
    secretAccessKey: referenceSchema,
    sessionToken: referenceSchema.optional(),
  }),
  /** OTLP over HTTP with JSON, as log records; `url` is the whole address, which ends in `/v1/logs` by default. */
  z.strictObject({ kind: z.literal("otlp"), url: urlSchema, headers: headersSchema.default({}) }),
]);
export type SinkTarget = z.infer<typeof sinkTargetSchema>;
export type SinkKind = SinkTarget["kind"];

/** Which events a sink gets. What is not named does not narrow. */
export const sinkFiltersSchema = z.strictObject({
  outcomes: z.array(z.enum(outcomes)).min(1).max(outcomes.length).optional(),
  /** At least one finding of one of these. */
  categories: z.array(categorySchema).min(1).max(3).optional(),
  /** At least one finding, or an alarm, of this severity or more. */
  minSeverity: severitySchema.optional(),
  /** Whether alarms are sent too. */
  alarms: z.boolean().default(true),
});
export type SinkFilters = z.infer<typeof sinkFiltersSchema>;

const settingsShape = {
  filters: sinkFiltersSchema.default({ alarms: true }),
  format: sinkFormatSchema.default("cloudevents"),
  target: sinkTargetSchema,
  /** As servers have it: loopback and private addresses, and plain http and TCP. */
  allowPrivateNetwork: z.boolean().default(false),
  batch: z
    .strictObject({
      /** Events sent together at most. */
      events: z.int().min(1).max(500).default(100),
      /** How long events wait for others to go with them. */
      seconds: z.number().min(0.1).max(300).default(1),
    })
    .default({ events: 100, seconds: 1 }),
  /** How often one event is offered that the other side refuses for good, before it becomes a dead letter. */
  refusals: z.int().min(1).max(20).default(3),
  /** An undelivered event older than this raises the alarm `sink.behind`. */
  behindSeconds: z.int().min(5).max(86_400).default(300),
  paused: z.boolean().default(false),
} as const;

export const sinkInputSchema = z.strictObject({
  /** Whose events; null is everybody's. It cannot be changed later. */
  org: slugSchema.nullable(),
  /** Where a new sink begins: with what is new, or with all that the streams keep. It cannot be changed later. */
  from: z.enum(["new", "all"]).default("new"),
  ...settingsShape,
});
export type SinkInput = z.infer<typeof sinkInputSchema>;

export const sinkIdSchema = slugSchema.max(40);

export const sinkRecordSchema = z.object({
  id: sinkIdSchema,
  ...sinkInputSchema.shape,
  slot: z
    .int()
    .min(0)
    .max(SINK_SLOTS - 1),
  /** When it was made: two sinks that follow each other under one name differ in it. */
  since: timestampSchema,
  status: z.enum(["active", "removed"]),
  revision: z.int().nonnegative(),
});
export type SinkRecord = z.infer<typeof sinkRecordSchema>;

/** The references of a target, each once, as they are written. */
export const sinkReferences = (target: SinkTarget): readonly string[] => {
  const texts = Object.values(target).flatMap((value: unknown) =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value !== null
        ? Object.values(value)
        : [],
  );
  const written = texts
    .filter((text): text is string => typeof text === "string")
    .flatMap((text) => referencesIn(text).map(({ provider, name }) => `\${${provider}:${name}}`));
  return [...new Set(written)];
};

/** Why nothing gets through just now: codes, never the other side's words. */
export const sinkFaults = [
  "credential_missing",
  "address_refused",
  "unreachable",
  "timeout",
  "server_error",
  "rate_limited",
  "not_accepted",
  "protocol_error",
  "consumer_missing",
  "dead_letters_full",
] as const;
export type SinkFault = (typeof sinkFaults)[number];

/** How a sink does, as the exporter sees it. */
export const sinkStateSchema = z.object({
  sink: sinkIdSchema,
  state: z.enum(["waiting", "delivering", "failing", "paused", "unusable"]),
  fault: z.enum(sinkFaults).nullable(),
  /** In words; names references, never a value. */
  says: z.string(),
  delivered: z.int().nonnegative(),
  deadLettered: z.int().nonnegative(),
  lastDeliveredAt: timestampSchema.nullable(),
  /** By stream: the last sequence that is settled, and how many events wait behind it. */
  positions: z.array(
    z.object({ stream: z.string(), position: z.int().nonnegative(), pending: z.int().nonnegative() }),
  ),
  /** The age of the oldest event that is under way, in seconds. */
  behindSeconds: z.number().nonnegative(),
});
export type SinkState = z.infer<typeof sinkStateSchema>;

export const sinkViewSchema = sinkRecordSchema.extend({
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  /** Null where no exporter answers, or it does not know the sink yet. */
  state: sinkStateSchema.nullable(),
});
export type SinkView = z.infer<typeof sinkViewSchema>;

export const sinkParams = z.strictObject({ sink: sinkIdSchema });
export const sinkPutParams = z.strictObject({ sink: sinkIdSchema, input: sinkInputSchema });

/** To the exporter: how sinks do, or an event of no request to one of them. */
export const sinkStatusQuestionSchema = z.object({ v: z.literal(1) });
export const sinkStatusSchema = z.array(sinkStateSchema);
export const sinkTestQuestionSchema = z.object({ v: z.literal(1), sink: sinkIdSchema });
export const sinkTestResultSchema = z.object({
  delivered: z.boolean(),
  fault: z.enum(sinkFaults).nullable(),
  says: z.string(),
  ms: z.number().nonnegative(),
});
export type SinkTestResult = z.infer<typeof sinkTestResultSchema>;
