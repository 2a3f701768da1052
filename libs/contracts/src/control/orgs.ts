import { z } from "zod";
import { enablementSchema, orgRecordSchema, policyNameSchema } from "../catalog.ts";
import {
  categories,
  type InspectionRules,
  inspectionSettingsSchema,
  modeSchema,
  ruleFields,
  rulesInputShape,
} from "../inspection.ts";
import { slugSchema } from "../names.ts";

export const orgParams = z.strictObject({ org: slugSchema });

/** `PUT /v1/admin/orgs/{org}`. What is left out stays as it is, or takes its default in a new org. */
export const orgPutParams = z.strictObject({
  org: slugSchema,
  input: z.strictObject({
    title: z.string().min(1).max(200).optional(),
    /** How `/mcp` says that a tool call was stopped. */
    blockedAs: orgRecordSchema.shape.blockedAs.unwrap().optional(),
    /** Rules that are left out stay as they are; see {@link inspectionPutParams}. */
    inspection: inspectionSettingsSchema.extend(rulesInputShape).optional(),
    /** What follows where a canary is not stopped. What is closed stays closed: see `canary-put`. */
    canary: z.strictObject({ closeOnFailure: z.boolean() }).optional(),
  }),
});

const modesInputSchema = z.strictObject({
  secrets: modeSchema.optional(),
  pii: modeSchema.optional(),
  injection: modeSchema.optional(),
});
type InspectionInput = InspectionRules & {
  readonly request?: z.infer<typeof modesInputSchema> | undefined;
  readonly result?: z.infer<typeof modesInputSchema> | undefined;
  readonly blockUncovered?: boolean | undefined;
};
const directionsInputSchema = z.strictObject({
  request: modeSchema.optional(),
  result: modeSchema.optional(),
});
/**
 * `PUT /v1/admin/orgs/{org}/inspection`: modes by direction and category, or by category and direction, and the org's own
 * rules. What is left out stays as it is; a list of rules replaces the list that was there, `minSeverity` goes by category.
 */
export const inspectionPutParams = z.strictObject({
  org: slugSchema,
  input: z
    .strictObject({
      request: modesInputSchema.optional(),
      result: modesInputSchema.optional(),
      secrets: directionsInputSchema.optional(),
      pii: directionsInputSchema.optional(),
      injection: directionsInputSchema.optional(),
      blockUncovered: z.boolean().optional(),
      ...rulesInputShape,
    })
    .transform(({ request, result, blockUncovered, ...rest }): InspectionInput => {
      const modes = (direction: "request" | "result") =>
        Object.fromEntries(
          categories.flatMap((category) => {
            const mode = rest[category]?.[direction];
            return mode === undefined ? [] : [[category, mode]];
          }),
        ) as z.infer<typeof modesInputSchema>;
      return {
        request: { ...request, ...modes("request") },
        result: { ...result, ...modes("result") },
        blockUncovered,
        ...Object.fromEntries(
          ruleFields.flatMap((field) => (rest[field] === undefined ? [] : [[field, rest[field]]])),
        ),
      };
    }),
});

export const enablementPutParams = z.strictObject({
  org: slugSchema,
  server: slugSchema,
  tools: enablementSchema,
});
export const enablementDeleteParams = z.strictObject({ org: slugSchema, server: slugSchema });

export const policyParams = z.strictObject({ org: slugSchema, name: policyNameSchema });
/** The policy's own text, or the one of its name that is shipped. */
export const policyInputSchema = z.union([
  z.strictObject({ cedar: z.string().min(1).max(100_000) }),
  z.strictObject({ shipped: z.literal(true) }),
]);
export const policyPutParams = policyParams.extend({ input: policyInputSchema });
/** `revision` is that of the org: a policy is a part of it. */
export const policyViewSchema = z.object({
  name: policyNameSchema,
  cedar: z.string(),
  revision: z.int().nonnegative(),
});
export const shippedPolicySchema = z.object({
  name: policyNameSchema,
  summary: z.string(),
  cedar: z.string(),
});

/** A fault of a policy's text. Lines and columns count from 1. */
export const policyFaultSchema = z.object({
  policy: z.string(),
  message: z.string(),
  help: z.string().nullable(),
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
});
export type PolicyFault = z.infer<typeof policyFaultSchema>;
export const policyCheckResult = z.object({
  valid: z.boolean(),
  errors: z.array(policyFaultSchema),
  warnings: z.array(policyFaultSchema),
});

/** A draft: policies by name that are added or replaced (text) or removed (null). */
export const policyDraftSchema = z.record(policyNameSchema, z.string().max(100_000).nullable());
export const whatIfParams = z.strictObject({
  org: slugSchema,
  input: z.strictObject({
    policies: policyDraftSchema,
    /** How many of the last recorded tool requests to look at. */
    limit: z.int().min(1).max(5_000).default(500),
  }),
});
const effectSchema = z.enum(["allow", "deny", "pending"]);
export const whatIfResult = z.object({
  /** The org's revision that the draft was compared with: with another one the answer is stale. */
  revision: z.int().nonnegative(),
  considered: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  changed: z.array(
    z.object({
      requestId: z.string(),
      at: z.string(),
      key: z.string().nullable(),
      server: z.string(),
      tool: z.string(),
      /** Decided anew under the present policies, so that both sides rest on the same record. */
      from: effectSchema,
      to: effectSchema,
      /** The policies that decide under the draft. */
      policies: z.array(z.string()),
    }),
  ),
  /** Requests whose record does not say enough (arguments cut or redacted where a policy reads them). */
  undecided: z.array(z.object({ requestId: z.string(), reason: z.string() })),
});
export type WhatIf = z.infer<typeof whatIfResult>;
