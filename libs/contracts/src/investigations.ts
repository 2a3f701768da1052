import { z } from "zod";
import { categorySchema, severitySchema } from "./inspection.ts";
import { type Role, requestIdSchema, roleSchema, slugSchema, timestampSchema } from "./names.ts";
import { suppressionInputSchema } from "./suppressions.ts";

/**
 * Why something needs a look: inspection stopped a request or withheld a result, a call waits for an approval, a tool or a
 * prompt is not what was approved any more, a canary was not treated as it should be, or another alarm was raised.
 */
export const investigationReasons = [
  "blocked",
  "withheld",
  "approval",
  "quarantine",
  "canary",
  "alarm",
] as const;
export const investigationReasonSchema = z.enum(investigationReasons);
export type InvestigationReason = z.infer<typeof investigationReasonSchema>;

export const investigationStatuses = ["open", "in_progress", "resolved", "dismissed"] as const;
export const investigationStatusSchema = z.enum(investigationStatuses);
export type InvestigationStatus = z.infer<typeof investigationStatusSchema>;

/** Who may work on the queue; those of every role may read it. */
export const triageRoles = ["admin", "operator", "analyst"] as const satisfies readonly Role[];

export const findingLabelSchema = z.enum(["true_positive", "false_positive"]);
export type FindingLabel = z.infer<typeof findingLabelSchema>;

/** What a detector calls what it found. */
const findingTypeSchema = z.object({
  category: categorySchema,
  type: z.string(),
  detectors: z.array(z.string()),
});
export type FindingType = z.infer<typeof findingTypeSchema>;

/** What people said of the findings of a type: of all requests of an item (`request` is null), or of one. */
const labelSchema = z.object({
  category: categorySchema,
  type: z.string(),
  request: requestIdSchema.nullable(),
  label: findingLabelSchema,
  by: z.string(),
  at: timestampSchema,
});
export type InvestigationLabel = z.infer<typeof labelSchema>;

/** Newest requests of an item that it knows by their ids; the others are counted. */
export const MAX_INVESTIGATION_REQUESTS = 50;

/** One thing to look at: all that has the same cause, until it is resolved or dismissed. */
export const investigationSchema = z.object({
  id: z.uuid(),
  org: slugSchema.or(z.literal("_none")),
  reason: investigationReasonSchema,
  /** The error code that the callers got, where they got one. */
  code: z.string().nullable(),
  severity: severitySchema,
  status: investigationStatusSchema,
  /** The name of an operator. */
  assignee: z.string().nullable(),
  key: z.string().nullable(),
  server: z.string().nullable(),
  /** A tool's name, `prompts:name` or `resources:uri`. Null with a server: many, of which none has an item of its own. */
  tool: z.string().nullable(),
  /** Of a quarantine, what it is about as the audit names it: `tool.github/get_issue`. */
  target: z.string().nullable(),
  alarm: z.object({ name: z.string(), key: z.string(), says: z.string(), cleared: z.boolean() }).nullable(),
  findings: z.array(findingTypeSchema),
  /** How many requests, changes or alarms it stands for. */
  count: z.int().positive(),
  firstAt: timestampSchema,
  lastAt: timestampSchema,
  openedAt: timestampSchema,
  changedAt: timestampSchema,
  /** The item of the same cause that was closed before this one was opened. */
  follows: z.uuid().nullable(),
  labels: z.array(labelSchema),
  /** Changes with what people do, not with the count. */
  revision: z.int().positive(),
});
export type Investigation = z.infer<typeof investigationSchema>;

/** One thing that happened to an item: append-only, and shown with it. */
export const investigationEntrySchema = z.object({
  at: timestampSchema,
  /** An operator's name; null for the system itself. */
  actor: z.string().nullable(),
  role: z.string().nullable(),
  kind: z.enum(["opened", "status", "assignee", "note", "label", "cleared"]),
  /** What was before and is now; the text of a note. */
  data: z.record(z.string(), z.unknown()),
});
export type InvestigationEntry = z.infer<typeof investigationEntrySchema>;

export const investigationViewSchema = investigationSchema.extend({
  /** The newest, newest first. */
  requests: z.array(z.object({ id: requestIdSchema, at: timestampSchema })),
  history: z.array(investigationEntrySchema),
  /** Ready bodies for `POST /v1/admin/orgs/{org}/suppressions`, with the narrowest scope that covers the requests above. */
  suggestions: z.array(suppressionInputSchema),
});
export type InvestigationView = z.infer<typeof investigationViewSchema>;

/** `GET /v1/investigations`: joined by AND; the most severe first, of those the newest. */
export const investigationListQuerySchema = z.strictObject({
  /** `unresolved`: open or in progress. */
  status: z.enum([...investigationStatuses, "unresolved"]).optional(),
  org: slugSchema.or(z.literal("_none")).optional(),
  reason: investigationReasonSchema.optional(),
  category: categorySchema.optional(),
  /** The name of an operator; the empty text for items that are nobody's. */
  assignee: z.string().max(200).optional(),
  /** Items with something at or after it. */
  from: timestampSchema.optional(),
  /** Items with something before it. */
  to: timestampSchema.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** Opaque; from `next` of the page before. */
  cursor: z.string().max(300).optional(),
});
export type InvestigationListQuery = z.infer<typeof investigationListQuerySchema>;
export const investigationListSchema = z.object({
  investigations: z.array(investigationSchema),
  next: z.string().nullable(),
});
export type InvestigationList = z.infer<typeof investigationListSchema>;

export const investigationGetQuerySchema = z.strictObject({ id: z.uuid() });

/** `PATCH /v1/investigations/{id}`. What is left out stays. */
export const investigationPatchSchema = z
  .strictObject({
    status: investigationStatusSchema.optional(),
    assignee: z.string().min(1).max(200).nullable().optional(),
  })
  .refine((patch) => patch.status !== undefined || patch.assignee !== undefined, {
    message: "names neither a status nor an assignee",
  });
export const investigationNoteSchema = z.strictObject({ text: z.string().min(1).max(4000) });
/** `PUT /v1/investigations/{id}/label`: null takes a label away. */
export const investigationLabelInputSchema = z.strictObject({
  category: categorySchema,
  type: z.string().min(1).max(200),
  label: findingLabelSchema.nullable(),
  /** Only of this request of the item. */
  request: requestIdSchema.optional(),
});

export const investigationChangeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("triage"), patch: investigationPatchSchema }),
  z.strictObject({ kind: z.literal("note"), note: investigationNoteSchema }),
  z.strictObject({ kind: z.literal("label"), label: investigationLabelInputSchema }),
]);
export type InvestigationChange = z.infer<typeof investigationChangeSchema>;

export const MAX_BULK = 200;
/** `POST /v1/investigations/bulk`: one change of each; those that cannot have it say why, and hold up no other. */
export const investigationBulkSchema = z.strictObject({
  ids: z.array(z.uuid()).min(1).max(MAX_BULK),
  change: investigationChangeSchema,
});

/** `gate.v1.query.traces.triage`. The role is checked again: the ingress is not the only guard of the queue. */
export const triageRequestSchema = investigationBulkSchema.extend({
  v: z.literal(1),
  actor: z.object({ name: z.string().min(1).max(200), role: roleSchema }),
  /** The revisions that the items may have; any where it is not set. */
  revisions: z.array(z.int().positive()).min(1).optional(),
});
export type TriageRequest = z.infer<typeof triageRequestSchema>;

export const triageResultSchema = z.object({
  results: z.array(
    z.discriminatedUnion("ok", [
      z.object({ id: z.string(), ok: z.literal(true), investigation: investigationSchema }),
      z.object({
        id: z.string(),
        ok: z.literal(false),
        code: z.enum(["not_found", "precondition_failed", "conflict", "invalid_request"]),
        detail: z.string(),
      }),
    ]),
  ),
});
export type TriageResult = z.infer<typeof triageResultSchema>;

/** `GET /v1/detectors/precision`: of labels that were given in this time. */
export const precisionQuerySchema = z.strictObject({
  org: slugSchema.optional(),
  from: timestampSchema.optional(),
  to: timestampSchema.optional(),
});
export type PrecisionQuery = z.infer<typeof precisionQuerySchema>;

const precisionShape = {
  /** Cases that were labelled: an item, or each of its requests where those have labels of their own. */
  labelled: z.int().positive(),
  truePositives: z.int().nonnegative(),
  falsePositives: z.int().nonnegative(),
  precision: z.number().min(0).max(1),
  /** The Wilson score interval at 95 %. */
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
} as const;
export const precisionSchema = z.object({
  types: z.array(
    z.object({ detector: z.string(), category: categorySchema, type: z.string(), ...precisionShape }),
  ),
  detectors: z.array(z.object({ detector: z.string(), category: categorySchema, ...precisionShape })),
  categories: z.array(z.object({ category: categorySchema, ...precisionShape })),
});
export type Precision = z.infer<typeof precisionSchema>;
