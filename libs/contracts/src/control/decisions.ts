import { z } from "zod";
import { errorCodeSchema } from "../decision.ts";
import { coverageSchema, findingSchema, verdictSchema } from "../inspection.ts";
import { mcpCallSchema, mcpMethodSchema } from "../mcp.ts";
import { slugSchema } from "../names.ts";
import { submissionSchema } from "../submission.ts";

/** One call that waits for a person, or waited. It is bound to exactly that call and can be used once. */
export const approvalSchema = z.object({
  id: z.string(),
  org: slugSchema,
  key: z.string(),
  server: slugSchema,
  tool: z.string(),
  /** SHA-256 of the arguments (RFC 8785). Their redacted text is in the trace of `requestId`. */
  argumentsDigest: z.string(),
  definitionHash: z.string(),
  /** SHA-256 over the org's policies and inspection settings at the time. */
  policyDigest: z.string(),
  /** The request that asked first. */
  requestId: z.string(),
  /** Which policies or inspection categories asked for it, in words. */
  reasons: z.array(z.string()),
  status: z.enum(["pending", "approved", "rejected", "used", "expired"]),
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  note: z.string().nullable(),
  /** The request that it was used for. */
  usedBy: z.string().nullable(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  revision: z.int().nonnegative(),
});
export type Approval = z.infer<typeof approvalSchema>;

export const approvalListParams = z.strictObject({
  org: slugSchema.optional(),
  status: approvalSchema.shape.status.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export const approvalParams = z.strictObject({ approval: z.string().max(64) });
export const approvalDecideParams = approvalParams.extend({ note: z.string().max(2000).default("") });

/** `POST /v1/admin/explain`: what would happen to this request of this key now. Nothing runs, nothing is stored. */
export const explainParams = z.strictObject({
  key: z.string().max(64),
  request: submissionSchema,
  /**
   * As the MCP method that it would be, where it is no tool call: `tool.name` is then the prompt's name, or the resource's
   * URI; for `completion/complete`, `ref` says which.
   */
  method: mcpMethodSchema.optional(),
  ref: mcpCallSchema.shape.ref,
  /** Whether external detectors are asked too: the texts then leave the system, as those of a real request would. */
  external: z.boolean().optional(),
  /** The caller's address, for IP lists and policies. */
  address: z.union([z.ipv4(), z.ipv6()]).optional(),
});

/** One step of a decision, in the order in which they are taken. */
const explainStepSchema = z.object({
  step: z.enum([
    "key",
    "address",
    "inspection",
    "server",
    "definition",
    "enablement",
    "scope",
    "policy",
    "approval",
  ]),
  /** `skipped`: an earlier step decided already, so this one was not reached; it is evaluated all the same where it can be. */
  result: z.enum(["pass", "stop", "skipped"]),
  /** In words. */
  detail: z.string(),
  /** What was looked at, for programs: enablement, matching scope entry, deciding policies with their text, … */
  facts: z.record(z.string(), z.unknown()),
});
export type ExplainStep = z.infer<typeof explainStepSchema>;
export const explainResult = z.object({
  effect: z.enum(["allow", "blocked", "deny", "pending"]),
  code: errorCodeSchema.nullable(),
  revision: z.int().nonnegative(),
  steps: z.array(explainStepSchema),
  inspection: z
    .object({ verdict: verdictSchema, findings: z.array(findingSchema), coverage: coverageSchema })
    .nullable(),
});
export type Explanation = z.infer<typeof explainResult>;

/** `gate.v1.inspect.dry-run`: what an inspector would say of this request. Answered as `answerSchema`. */
export const dryRunRequestSchema = z.object({
  v: z.literal(1),
  org: slugSchema,
  /** The id of the key whose request it would be. */
  key: z.string().optional(),
  request: submissionSchema,
  /** As in {@link explainParams}. */
  method: mcpMethodSchema.optional(),
  ref: mcpCallSchema.shape.ref,
  /** Whether external detectors are asked too; not where it is not set. */
  external: z.boolean().optional(),
});
export const dryRunResultSchema = z.object({
  verdict: verdictSchema,
  findings: z.array(findingSchema),
  categories: z.array(findingSchema.shape.category),
  coverage: coverageSchema,
});
export type DryRunResult = z.infer<typeof dryRunResultSchema>;

/** `gate.v1.inspect.setup`: answered as `answerSchema` with this value. */
export const inspectorSetupSchema = z.object({ external: z.array(z.string()) });
export type InspectorSetup = z.infer<typeof inspectorSetupSchema>;

/** One change of the configuration. `before` and `after` hold no secret, not even a hash of a key. */
export const auditEntrySchema = z.object({
  id: z.int().positive(),
  /** The trace event of the change. */
  requestId: z.string(),
  at: z.iso.datetime(),
  revision: z.int().nonnegative(),
  actor: z.string(),
  /** `system` for what a sync did by itself. */
  role: z.string(),
  command: z.string(),
  target: z.string(),
  org: z.string().nullable(),
  note: z.string(),
  before: z.unknown(),
  after: z.unknown(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
export const auditListParams = z.strictObject({
  target: z.string().max(300).optional(),
  actor: z.string().max(200).optional(),
  command: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  /** From `next` of the page before. */
  before: z.coerce.number().int().positive().optional(),
});
export const auditListResult = z.object({
  entries: z.array(auditEntrySchema),
  next: z.int().positive().nullable(),
});

export const configStatusSchema = z.object({
  /** Of the last change that is committed. */
  revision: z.int().nonnegative(),
  /** Changes that the bucket does not have yet. */
  unpublished: z.int().nonnegative(),
  heartbeat: z.iso.datetime().nullable(),
});
