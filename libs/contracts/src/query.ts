import { z } from "zod";
import { severitySchema } from "./inspection.ts";
import { requestIdSchema, slugSchema } from "./names.ts";
import { traceDataSchema } from "./trace.ts";
import { traceFilterSchema } from "./trace-filters.ts";

/** `GET /v1/traces`: newest first, by the time in the id. */
export const traceListQuerySchema = traceFilterSchema.extend({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** Opaque; from `next` of the page before. */
  cursor: z.string().max(200).optional(),
});
export type TraceListQuery = z.infer<typeof traceListQuerySchema>;

/** `gate.v1.query.traces.list`: as the route, with pages as large as an export wants them. */
export const tracePageQuerySchema = traceListQuerySchema.extend({
  limit: z.coerce.number().int().min(1).max(500).default(50),
});

/** One request in a list or an export. What is not known of traces of before a field was introduced is null or empty. */
export const traceSummarySchema = traceDataSchema
  .pick({
    requestId: true,
    receivedAt: true,
    org: true,
    key: true,
    kind: true,
    outcome: true,
    code: true,
    verdict: true,
    durationMs: true,
    executed: true,
    endedAt: true,
  })
  .extend({
    server: z.string().nullable(),
    tool: z.string().nullable(),
    method: z.string().nullable().default(null),
    conversation: z.string().nullable().default(null),
    categories: z.array(z.string()),
    types: z.array(z.string()).default([]),
    detectors: z.array(z.string()).default([]),
    /** Of the most severe finding. */
    severity: severitySchema.nullable().default(null),
    policies: z.array(z.string()).default([]),
    executor: z.string().nullable().default(null),
    /** Whether an approval was asked for or used. */
    approval: z.boolean().default(false),
    /** What a synthetic probe was about; null for real requests. */
    canary: z.string().nullable().default(null),
  });
export type TraceSummary = z.infer<typeof traceSummarySchema>;

/** The columns of exports and saved views, in the order that they have unless told. */
export const traceColumns = Object.keys(traceSummarySchema.shape) as readonly (keyof TraceSummary)[];
export const traceColumnSchema = z.enum(traceColumns as readonly [keyof TraceSummary]);

/** `GET /v1/traces/export`: all traces that the filters leave, newest first. */
export const traceExportQuerySchema = traceFilterSchema.extend({
  format: z.enum(["csv", "ndjson"]),
  /** Names of columns with commas between them; all of them unless told. */
  columns: z
    .string()
    .max(1_000)
    .refine((text) => z.array(traceColumnSchema).safeParse(text.split(",")).success, "names of columns")
    .optional(),
});

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
