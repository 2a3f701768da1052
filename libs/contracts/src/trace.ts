import { z } from "zod";
import { canaryProbeSchema } from "./canaries.ts";
import { taintFlagsSchema } from "./conversation.ts";
import { errorCodeSchema } from "./decision.ts";
import { envelopeSchema, stageTimingSchema } from "./envelope.ts";
import { categorySchema, coverageSchema, directions, findingSchema, verdictSchema } from "./inspection.ts";
import { timestampSchema } from "./names.ts";
import { outcomes, stages } from "./subjects.ts";

/** Who wrote a piece of evidence, and its number: any loss shows as a gap in `sequence`. */
export const producerStampSchema = z.object({
  /** `service/instance`. */
  producer: z.string(),
  /** Changes with every start of the process: RFC 3339. */
  epoch: z.string(),
  /** 1, 2, 3 … within the epoch, without a hole. */
  sequence: z.int().positive(),
});
export type ProducerStamp = z.infer<typeof producerStampSchema>;

/**
 * `received`: the intent, written before anything else happens.
 * `continued`: the call still runs, and `deadline` has moved on; no event comes of it but that.
 * `finished`: the terminal record; exactly one per request.
 * `audit`: a change of the configuration, outside of any request.
 * `incident`: something an operator should see that ends no request by itself, such as a refused ticket.
 */
export const tracePhases = ["received", "continued", "finished", "incident", "audit"] as const;
export const tracePhaseSchema = z.enum(tracePhases);
export type TracePhase = z.infer<typeof tracePhaseSchema>;

/** A change of the configuration: who, what, before and after. It holds no secret; a trace shows it redacted all the same. */
const auditSchema = z.object({
  actor: z.string(),
  role: z.string(),
  command: z.string(),
  target: z.string(),
  revision: z.int().nonnegative(),
  note: z.string(),
  before: z.unknown().default(null),
  after: z.unknown().default(null),
});
export type TraceAudit = z.infer<typeof auditSchema>;

const httpSchema = z.object({
  method: z.string(),
  route: z.string(),
  status: z.int(),
  bodyBytes: z.int().nonnegative(),
});

/** The cleartext of a sealed raw event. It exists in memory only: at its producer and in the redactor. */
export const rawTraceSchema = z.object({
  v: z.literal(1),
  requestId: z.string(),
  phase: tracePhaseSchema,
  stage: z.enum(stages),
  at: timestampSchema,
  org: z.string(),
  key: z.string().nullable(),
  outcome: z.enum(outcomes),
  code: errorCodeSchema.optional(),
  detail: z.string().optional(),
  /** When an open intent may be closed by the sweeper. */
  deadline: timestampSchema.optional(),
  http: httpSchema.optional(),
  envelope: envelopeSchema.optional(),
  /** Of an `audit`. */
  audit: auditSchema.optional(),
  /** The start of a body that could not be parsed into a request. */
  unparsed: z.object({ text: z.string(), bytes: z.int().nonnegative() }).optional(),
});
export type RawTrace = z.infer<typeof rawTraceSchema>;

const previewSchema = z.object({
  /** Redacted text: typed placeholders such as `<EMAIL_ADDRESS_1>` in place of every finding. */
  text: z.string(),
  /** Length of the redacted text before it was capped, in UTF-16 units. */
  length: z.int().nonnegative(),
  truncated: z.boolean(),
});
export type Preview = z.infer<typeof previewSchema>;

/** Where a finding is in what the trace itself shows: a placeholder, or the words of an injection. */
const shownFindingSchema = z.object({
  /** The text that it is in, by its place in this record (RFC 6901): `/prompt/0/preview/text`, `/tool/arguments/text`, `/result/text` … */
  text: z.string(),
  /** UTF-16 offsets into that text, `end` exclusive. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

/**
 * One finding in a trace: where, what, how sure; never the value. `pointer`, `start` and `end` are about the original, which is
 * nowhere to be seen (member names in `pointer` are redacted); `shown` is about the redacted text. It is null where the place is
 * cut off, or the text is not shown.
 */
const traceFindingSchema = findingSchema.extend({
  direction: z.enum(directions),
  shown: shownFindingSchema.nullable().optional(),
});

/** What analysts see of a request. All text in it is redacted. */
export const traceDataSchema = z.object({
  requestId: z.string(),
  phase: tracePhaseSchema,
  stage: z.enum(stages),
  org: z.string(),
  key: z.string().nullable(),
  kind: z.enum(["tool", "model"]).nullable(),
  /** Which probe it is, where the gate made the request up itself. */
  canary: canaryProbeSchema.optional(),
  conversation: z.string().nullable(),
  outcome: z.enum(outcomes),
  code: errorCodeSchema.nullable(),
  detail: z.string().nullable(),
  receivedAt: z.string(),
  deadline: z.string().nullable(),
  finishedAt: z.string().nullable(),
  durationMs: z.number().nullable(),
  http: httpSchema.nullable(),
  verdict: verdictSchema.nullable(),
  /** The stage at which the flow ended. */
  endedAt: z.enum(stages).nullable(),
  /** Whether a tool was called: true, false, or null where it is not known. */
  executed: z.boolean().nullable(),
  prompt: z.array(z.object({ role: z.string(), preview: previewSchema })),
  tool: z
    .object({
      server: z.string(),
      name: z.string(),
      definitionHash: z.string().nullable(),
      arguments: previewSchema,
      /** The method of an MCP request and its other params; absent for tool calls of the native API. */
      method: z.string().optional(),
      params: previewSchema.optional(),
    })
    .nullable(),
  result: previewSchema.nullable(),
  unparsed: previewSchema.nullable(),
  findings: z.array(traceFindingSchema),
  /** How many findings there were; `findings` lists the first of them. */
  findingsTotal: z.int().nonnegative().optional(),
  /** What inspection found in notifications of the server about the call, and what became of them. */
  events: z
    .array(
      z.object({
        sequence: z.int().nonnegative(),
        verdict: verdictSchema,
        categories: z.array(categorySchema),
      }),
    )
    .optional(),
  coverage: z.object({ request: coverageSchema.nullable(), result: coverageSchema.nullable() }),
  decision: z
    .object({
      effect: z.enum(["allow", "deny", "pending"]),
      reason: z.string(),
      revision: z.int(),
      policy: z.string(),
      conversation: taintFlagsSchema.optional(),
      approval: z.string().optional(),
    })
    .nullable(),
  /** Of an `audit`: the change, with `before` and `after` as redacted JSON text. */
  audit: auditSchema
    .omit({ before: true, after: true })
    .extend({ before: previewSchema.nullable(), after: previewSchema.nullable() })
    .optional(),
  execution: z
    .object({
      executor: z.string(),
      startedAt: z.string(),
      ms: z.number(),
      ledgerSequence: z.int(),
      status: z.string(),
    })
    .nullable(),
  /** The signed evidence, as compact JWS: it holds digests, no text. */
  receipts: z.object({
    request: z.string().nullable(),
    result: z.string().nullable(),
    ticket: z.string().nullable(),
    /** The policy service's signed refusal. */
    refusal: z.string().nullable().optional(),
  }),
  stages: z.array(stageTimingSchema),
  /** How many texts the redactor's second look withheld, since the first had left something in them. */
  missed: z.int().positive().optional(),
  /** The stamp of the producer of the raw event, for end-to-end gap detection. */
  origin: producerStampSchema,
});
export type TraceData = z.infer<typeof traceDataSchema>;

/** A trace event: CloudEvents 1.0, structured JSON, on `gate.v1.trace.event.<org>.<outcome>`. */
export const traceEventSchema = z.object({
  specversion: z.literal("1.0"),
  id: z.string(),
  source: z.string(),
  type: z.enum([
    "io.portcullis.trace.received.v1",
    "io.portcullis.trace.continued.v1",
    "io.portcullis.trace.finished.v1",
    "io.portcullis.trace.incident.v1",
    "io.portcullis.trace.audit.v1",
  ]),
  subject: z.string(),
  time: z.string(),
  datacontenttype: z.literal("application/json"),
  traceparent: z.string().optional(),
  data: traceDataSchema,
});
export type TraceEvent = z.infer<typeof traceEventSchema>;

/** Deduplication id of a trace event and of the raw event it comes from: one per request and phase. */
export const traceEventId = (requestId: string, phase: TracePhase, discriminator = ""): string =>
  discriminator === "" ? `${requestId}:${phase}` : `${requestId}:${phase}:${discriminator}`;
