import { z } from "zod";
import { requestIdSchema, slugSchema, timestampSchema } from "./names.ts";
import { outcomes } from "./subjects.ts";
import { traceDataSchema } from "./trace.ts";

/** `GET /v1/traces`: filters are joined by AND; newest first. */
export const traceListQuerySchema = z.strictObject({
  org: slugSchema.or(z.literal("_none")).optional(),
  key: z.string().max(100).optional(),
  outcome: z.enum(outcomes).optional(),
  code: z.string().max(64).optional(),
  server: z.string().max(63).optional(),
  tool: z.string().max(256).optional(),
  category: z.enum(["secrets", "pii", "injection"]).optional(),
  conversation: z.string().max(256).optional(),
  from: timestampSchema.optional(),
  to: timestampSchema.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** Opaque; from `next` of the page before. */
  cursor: z.string().max(200).optional(),
});
export type TraceListQuery = z.infer<typeof traceListQuerySchema>;

export const traceSummarySchema = traceDataSchema
  .pick({
    requestId: true,
    org: true,
    key: true,
    kind: true,
    outcome: true,
    code: true,
    verdict: true,
    receivedAt: true,
    durationMs: true,
    executed: true,
    endedAt: true,
  })
  .extend({
    server: z.string().nullable(),
    tool: z.string().nullable(),
    categories: z.array(z.string()),
  });
export type TraceSummary = z.infer<typeof traceSummarySchema>;

export const traceListSchema = z.object({ traces: z.array(traceSummarySchema), next: z.string().nullable() });
export type TraceList = z.infer<typeof traceListSchema>;

export const traceGetQuerySchema = z.strictObject({ id: requestIdSchema });

/** One request as stored: its terminal record (or the open intent), and what was noted beside it. */
export const traceViewSchema = traceDataSchema.extend({ incidents: z.array(traceDataSchema) });
export type TraceView = z.infer<typeof traceViewSchema>;

/** `gate.v1.query.traces.replay`: the last tool requests of an org that reached a decision, newest first. */
export const replayQuerySchema = z.strictObject({ org: slugSchema, limit: z.int().min(1).max(5_000) });
export type ReplayQuery = z.infer<typeof replayQuerySchema>;

export const replayItemSchema = traceDataSchema
  .pick({
    requestId: true,
    key: true,
    receivedAt: true,
    outcome: true,
    tool: true,
    findings: true,
    decision: true,
    conversation: true,
  })
  .extend({ tool: traceDataSchema.shape.tool.unwrap() });
export type ReplayItem = z.infer<typeof replayItemSchema>;
export const replayResultSchema = z.array(replayItemSchema);
