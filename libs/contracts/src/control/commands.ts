import { z } from "zod";
import * as canaries from "../canaries.ts";
import { orgRecordSchema } from "../catalog.ts";
import { errorCodeSchema } from "../decision.ts";
import { type Role, roleSchema, roles, slugSchema } from "../names.ts";
import * as retention from "../retention.ts";
import * as sinks from "../sinks.ts";
import * as suppressions from "../suppressions.ts";
import * as decisions from "./decisions.ts";
import * as keys from "./keys.ts";
import * as orgs from "./orgs.ts";
import * as servers from "./servers.ts";

const none = z.strictObject({});
const editors = ["admin", "operator"] as const satisfies readonly Role[];
const admins = ["admin"] as const satisfies readonly Role[];

/**
 * The control commands: what the admin API asks of the policy service on `gate.v1.control.<command>`.
 * `roles` are those that may run it.
 */
export const controlCommands = {
  "server-list": { roles, params: none, result: z.array(servers.serverViewSchema) },
  "server-get": { roles, params: servers.serverParams, result: servers.serverViewSchema },
  "server-put": {
    roles: editors,
    params: z.strictObject({ server: slugSchema, input: servers.serverInputSchema }),
    result: servers.serverViewSchema,
  },
  "server-submit": { roles: editors, params: servers.serverNoteParams, result: servers.serverViewSchema },
  "server-approve": { roles: editors, params: servers.serverNoteParams, result: servers.serverViewSchema },
  "server-suspend": { roles: editors, params: servers.serverNoteParams, result: servers.serverViewSchema },
  "server-retire": { roles: editors, params: servers.serverNoteParams, result: servers.serverViewSchema },
  "server-sync": { roles: editors, params: servers.serverNoteParams, result: servers.serverViewSchema },
  "server-tools": { roles, params: servers.serverToolsParams, result: z.array(servers.toolViewSchema) },
  "server-offer": {
    roles,
    params: servers.serverOfferParams,
    result: z.array(z.record(z.string(), z.unknown())),
  },
  "tool-approve": { roles: editors, params: servers.toolApproveParams, result: servers.toolViewSchema },
  "tool-reject": { roles: editors, params: servers.toolRejectParams, result: servers.toolViewSchema },
  "tool-put": { roles: editors, params: servers.toolPutParams, result: servers.toolViewSchema },
  "registry-import": {
    roles: editors,
    params: servers.registryImportParams,
    result: servers.registryImportResult,
  },

  "org-list": { roles, params: none, result: z.array(orgRecordSchema) },
  "org-get": { roles, params: orgs.orgParams, result: orgRecordSchema },
  "org-put": { roles: editors, params: orgs.orgPutParams, result: orgRecordSchema },
  "inspection-put": { roles: editors, params: orgs.inspectionPutParams, result: orgRecordSchema },
  "enablement-put": { roles: editors, params: orgs.enablementPutParams, result: orgRecordSchema },
  "enablement-delete": { roles: editors, params: orgs.enablementDeleteParams, result: orgRecordSchema },

  "canary-get": { roles, params: orgs.orgParams, result: canaries.canaryStateSchema },
  "canary-put": { roles: editors, params: canaries.canaryPutParams, result: canaries.canaryStateSchema },

  "retention-get": { roles, params: retention.retentionParams, result: retention.retentionViewSchema },
  /** What decides on the end of evidence is for admins alone; so is what keeps it. */
  "retention-put": {
    roles: admins,
    params: retention.retentionPutParams,
    result: retention.retentionViewSchema,
  },
  "hold-list": { roles, params: retention.retentionParams, result: z.array(retention.holdSchema) },
  "hold-add": { roles: admins, params: retention.holdAddParams, result: retention.retentionViewSchema },
  "hold-release": {
    roles: admins,
    params: retention.holdReleaseParams,
    result: retention.retentionViewSchema,
  },
  "org-purge": { roles: admins, params: retention.purgeParams, result: retention.retentionViewSchema },

  "suppression-list": {
    roles,
    params: suppressions.suppressionListParams,
    result: z.array(suppressions.suppressionViewSchema),
  },
  "suppression-create": {
    roles: editors,
    params: suppressions.suppressionCreateParams,
    result: suppressions.suppressionViewSchema,
  },
  "suppression-delete": {
    roles: editors,
    params: suppressions.suppressionParams,
    result: suppressions.suppressionViewSchema,
  },

  "policy-list": { roles, params: orgs.orgParams, result: z.array(orgs.policyViewSchema) },
  "policy-get": { roles, params: orgs.policyParams, result: orgs.policyViewSchema },
  "policy-put": { roles: editors, params: orgs.policyPutParams, result: orgs.policyViewSchema },
  "policy-delete": { roles: editors, params: orgs.policyParams, result: orgs.policyViewSchema },
  /** Checks a text as `policy-put` would, and changes nothing. */
  "policy-check": { roles, params: orgs.policyPutParams, result: orgs.policyCheckResult },
  "policy-shipped": { roles, params: none, result: z.array(orgs.shippedPolicySchema) },
  "policy-what-if": { roles, params: orgs.whatIfParams, result: orgs.whatIfResult },
  explain: { roles, params: decisions.explainParams, result: decisions.explainResult },

  "key-list": { roles, params: orgs.orgParams, result: z.array(keys.keyViewSchema) },
  "key-get": { roles, params: keys.keyParams, result: keys.keyViewSchema },
  "key-tools": { roles, params: keys.keyToolsParams, result: z.array(keys.keyToolSchema) },
  "key-create": { roles: editors, params: keys.keyCreateParams, result: keys.keySecretSchema },
  "key-put": { roles: editors, params: keys.keyPutParams, result: keys.keyViewSchema },
  "key-rotate": { roles: editors, params: keys.keyRotateParams, result: keys.keySecretSchema },
  "key-revoke": { roles: editors, params: keys.keyParams, result: keys.keyViewSchema },

  "approval-list": {
    roles,
    params: decisions.approvalListParams,
    result: z.array(decisions.approvalSchema),
  },
  "approval-get": { roles, params: decisions.approvalParams, result: decisions.approvalSchema },
  "approval-approve": {
    roles: editors,
    params: decisions.approvalDecideParams,
    result: decisions.approvalSchema,
  },
  "approval-reject": {
    roles: editors,
    params: decisions.approvalDecideParams,
    result: decisions.approvalSchema,
  },

  "operator-list": { roles: admins, params: none, result: z.array(keys.operatorViewSchema) },
  "operator-create": {
    roles: admins,
    params: z.strictObject({ input: keys.operatorInputSchema }),
    result: keys.operatorSecretSchema,
  },
  "operator-revoke": {
    roles: admins,
    params: z.strictObject({ operator: z.string().max(64) }),
    result: keys.operatorViewSchema,
  },
  "sink-list": { roles, params: none, result: z.array(sinks.sinkViewSchema) },
  "sink-get": { roles, params: sinks.sinkParams, result: sinks.sinkViewSchema },
  /** A sink of everybody's events is for admins alone. */
  "sink-put": { roles: editors, params: sinks.sinkPutParams, result: sinks.sinkViewSchema },
  "sink-delete": { roles: editors, params: sinks.sinkParams, result: sinks.sinkViewSchema },
  "sink-test": { roles: editors, params: sinks.sinkParams, result: sinks.sinkTestResultSchema },
  "audit-list": {
    roles: ["admin", "operator", "auditor"],
    params: decisions.auditListParams,
    result: decisions.auditListResult,
  },
  "config-status": { roles, params: none, result: decisions.configStatusSchema },
} as const satisfies Record<
  string,
  { readonly roles: readonly Role[]; readonly params: z.ZodType; readonly result: z.ZodType }
>;
export type ControlCommand = keyof typeof controlCommands;
export type ControlParams<C extends ControlCommand> = z.infer<(typeof controlCommands)[C]["params"]>;
export type ControlResult<C extends ControlCommand> = z.infer<(typeof controlCommands)[C]["result"]>;

/**
 * What the caller expects of the record that a command changes (RFC 9110 sections 13.1.1 and 13.1.2): its revision is one
 * of these, or it does not exist yet. Refused with `precondition_failed` where it is otherwise.
 */
export const preconditionSchema = z.union([
  z.object({ revisions: z.array(z.int().nonnegative()).min(1) }),
  z.object({ absent: z.literal(true) }),
]);
export type Precondition = z.infer<typeof preconditionSchema>;

export const controlRequestSchema = z.object({
  v: z.literal(1),
  actor: z.object({ name: z.string(), role: roleSchema }),
  params: z.unknown(),
  precondition: preconditionSchema.optional(),
});
export type ControlRequest = z.infer<typeof controlRequestSchema>;

/** The answer to a request on the bus: a value, or an error from the one table. */
export const answerSchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    code: errorCodeSchema,
    detail: z.string(),
    /** For programs: the faults of a policy, the tools that were held back, … */
    facts: z.record(z.string(), z.unknown()).optional(),
  }),
]);
export type Answer = z.infer<typeof answerSchema>;
