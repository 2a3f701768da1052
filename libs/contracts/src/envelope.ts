import { z } from "zod";
import { canaryMarkSchema } from "./canaries.ts";
import { decisionSchema, errorCodeSchema } from "./decision.ts";
import {
  categorySchema,
  type InspectionRecord,
  inspectionRecordSchema,
  messageSchema,
  verdictSchema,
} from "./inspection.ts";
import { mcpCallSchema, mcpEventSchema, type SentCall } from "./mcp.ts";
import { requestIdSchema, slugSchema, targetNameSchema, timestampSchema, toolNameSchema } from "./names.ts";
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

/** An answer with a JSON-RPC error (JSON-RPC 2.0, section 5.1), as the server gave it. */
export type RpcError = {
  readonly code: number;
  readonly message: string;
  readonly data?: unknown;
  readonly [member: string]: unknown;
};
/** A record rather than an object of known members: those would be moved to the front. */
export const rpcErrorSchema = z
  .record(z.string(), z.unknown())
  .refine(
    (error): error is RpcError => Number.isInteger(error.code) && typeof error.message === "string",
    "an error has a code and a message",
  );

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
  /** Of an MCP request that the server answered with an error: inspected like a result. `status` is `failed` then. */
  error: rpcErrorSchema.optional(),
  /** The exact JSON text of `result` or `error`, only where printing it again would change it. It has no member twice. */
  exact: z.string().optional(),
  /** How many events (`gate.v1.inspect.event`) belong before this answer. */
  events: z.int().nonnegative().optional(),
  /** The call goes on at this executor and waits for the client: `result` holds the server's questions (`input_required`). */
  parked: z.object({ call: requestIdSchema, until: timestampSchema }).optional(),
  /** Whether the server keeps a session for this client (2025), so that its next requests should come here too. */
  holdsSession: z.boolean().optional(),
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
  /** Until when somebody waits. The executor moves it on while a call shows signs of life. */
  deadline: timestampSchema,
  /** The NATS subject that every outcome of this request comes back on. */
  reply: z.string(),
  traceparent: z.string(),
  tracestate: z.string().optional(),
  request: z.object({
    messages: z.array(messageSchema).optional(),
    tool: toolCallSchema.extend({ name: targetNameSchema }).optional(),
    model: z.string().optional(),
    /** Of requests that came over MCP. */
    mcp: mcpCallSchema.optional(),
  }),
  /** Only of a request that the ingress made up itself, to see what inspection does with it: it must never run. */
  canary: canaryMarkSchema.optional(),
  inspection: z
    .object({ request: inspectionRecordSchema.optional(), result: inspectionRecordSchema.optional() })
    .optional(),
  decision: decisionSchema.optional(),
  execution: executionSchema.optional(),
  /** What inspection found in notifications of the server about this call. The ingress appends it at the end. */
  events: z
    .array(
      z.object({
        sequence: z.int().nonnegative(),
        verdict: verdictSchema,
        categories: z.array(categorySchema),
      }),
    )
    .max(1_000)
    .optional(),
  stages: z.array(stageTimingSchema),
});
export type Envelope = z.infer<typeof envelopeSchema>;

type Sending = {
  readonly request: Envelope["request"];
  readonly inspection?: { readonly request?: Pick<InspectionRecord, "redacted"> | undefined } | undefined;
};

/** The arguments that may leave the system: the redacted ones where the inspector redacted, else the caller's. */
export const argumentsToSend = (envelope: Sending): Readonly<Record<string, unknown>> =>
  envelope.inspection?.request?.redacted?.arguments ?? envelope.request.tool?.arguments ?? {};

/** All that may leave the system for the server, redacted where the inspector redacted. */
export const callToSend = (envelope: Sending): SentCall => {
  const { tool, mcp } = envelope.request;
  const redacted = envelope.inspection?.request?.redacted;
  const sent = argumentsToSend(envelope);
  if (tool === undefined || mcp === undefined) return { arguments: sent };
  const { method, ref, params, noArguments, requestState, resumes } = mcp;
  // The caller's own exact text does not stand for a redacted call.
  const exact = redacted === undefined ? mcp.exact : redacted.exact;
  return {
    arguments: sent,
    mcp: {
      method,
      name: tool.name,
      params: redacted?.params ?? params,
      ...(ref === undefined ? {} : { ref }),
      ...(exact === undefined ? {} : { exact }),
      ...(noArguments === undefined ? {} : { noArguments }),
      ...(requestState === undefined ? {} : { requestState }),
      ...(resumes === undefined ? {} : { resumes }),
    },
  };
};

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

/** Tells the ingress that the call has been claimed, so that it stops sending the request again; later, that it still runs. */
export const progressReplySchema = z.object({
  type: z.literal("progress"),
  id: requestIdSchema,
  stage: z.enum(stages),
  /** The executor that runs it, to be told where nobody waits any more. */
  executor: z.string().optional(),
  /** The answer may take until then: the call shows signs of life. */
  until: timestampSchema.optional(),
  /** The server hung up to be asked again (SEP-1699); so may the ingress, towards a client that can resume. */
  paused: z.object({ retryMs: z.int().nonnegative().optional() }).optional(),
});
export type ProgressReply = z.infer<typeof progressReplySchema>;

/** A server's notification about a call under way, as an inspector let it through. */
export const eventReplySchema = z.object({
  type: z.literal("event"),
  id: requestIdSchema,
  stage: z.enum(stages),
  sequence: z.int().nonnegative(),
  /** Undefined where inspection stopped it: its number still counts. */
  event: mcpEventSchema.optional(),
  /** What was found in it, where something was. */
  found: z.object({ verdict: verdictSchema, categories: z.array(categorySchema) }).optional(),
});
export type EventReply = z.infer<typeof eventReplySchema>;

export const replySchema = z.discriminatedUnion("type", [
  finalReplySchema,
  progressReplySchema,
  eventReplySchema,
]);
export type Reply = z.infer<typeof replySchema>;
