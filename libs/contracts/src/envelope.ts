import { z } from "zod";
import { decisionSchema, errorCodeSchema } from "./decision.ts";
import { inspectionRecordSchema, messageSchema } from "./inspection.ts";
import { requestIdSchema, slugSchema, timestampSchema, toolNameSchema } from "./names.ts";
import { outcomes, stages } from "./subjects.ts";

export const ENVELOPE_VERSION = 1;

export const toolCallSchema = z.strictObject({
  server: slugSchema,
  name: toolNameSchema,
  arguments: z.record(z.string(), z.unknown()).default({}),
});
export type ToolCall = z.infer<typeof toolCallSchema>;

export const stageTimingSchema = z.object({
  stage: z.string(),
  instance: z.string(),
  startedAt: timestampSchema,
  /** Milliseconds of work in that stage, not counting the way there. */
  ms: z.number().nonnegative(),
});
export type StageTiming = z.infer<typeof stageTimingSchema>;

/** What the executor appended: that the tool was called, and what came back. */
export const executionSchema = z.object({
  executor: z.string(),
  startedAt: timestampSchema,
  ms: z.number().nonnegative(),
  /** Sequence of the `executing` entry in the ledger stream. */
  ledgerSequence: z.int().nonnegative(),
  definitionHash: z.string(),
  status: z.enum(["completed", "tool_error", "failed"]),
  code: errorCodeSchema.optional(),
  /** The server's own CallToolResult, untouched but for credentials of ours that it held. */
  result: z.record(z.string(), z.unknown()).optional(),
  /** How many of those were removed from the result; not set where there was none. */
  credentialEchoes: z.int().positive().optional(),
});
export type Execution = z.infer<typeof executionSchema>;

/**
 * The request envelope: one request on its way through the stages. Immutable, save for what a stage
 * appends (`inspection`, `decision`, `execution`, `stages`). Additive within a version.
 */
export const envelopeSchema = z.object({
  v: z.literal(ENVELOPE_VERSION),
  id: requestIdSchema,
  kind: z.enum(["tool", "model"]),
  org: slugSchema,
  key: z.string(),
  conversation: z.string().optional(),
  /** The address that the request came from, for IP lists and policies. */
  client: z.object({ address: z.string() }).optional(),
  receivedAt: timestampSchema,
  deadline: timestampSchema,
  /** The NATS subject that every outcome of this request comes back on. */
  reply: z.string(),
  traceparent: z.string(),
  tracestate: z.string().optional(),
  request: z.object({
    messages: z.array(messageSchema).optional(),
    tool: toolCallSchema.optional(),
    model: z.string().optional(),
    mcp: z.record(z.string(), z.unknown()).optional(),
  }),
  inspection: z
    .object({ request: inspectionRecordSchema.optional(), result: inspectionRecordSchema.optional() })
    .optional(),
  decision: decisionSchema.optional(),
  execution: executionSchema.optional(),
  stages: z.array(stageTimingSchema),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/** The arguments that may leave the system: the redacted ones where the inspector redacted, else the caller's. */
export const argumentsToSend = (envelope: Envelope): Readonly<Record<string, unknown>> =>
  envelope.inspection?.request?.redacted?.arguments ?? envelope.request.tool?.arguments ?? {};

/** The one message that ends a request, on its reply subject. */
export const finalReplySchema = z.object({
  type: z.literal("final"),
  id: requestIdSchema,
  stage: z.enum(stages),
  outcome: z.enum(outcomes),
  code: errorCodeSchema.optional(),
  envelope: envelopeSchema,
});
export type FinalReply = z.infer<typeof finalReplySchema>;

/** Tells the ingress that the call has been claimed, so that it stops sending the request again. */
export const progressReplySchema = z.object({
  type: z.literal("progress"),
  id: requestIdSchema,
  stage: z.enum(stages),
});
export type ProgressReply = z.infer<typeof progressReplySchema>;

export const replySchema = z.discriminatedUnion("type", [finalReplySchema, progressReplySchema]);
export type Reply = z.infer<typeof replySchema>;
