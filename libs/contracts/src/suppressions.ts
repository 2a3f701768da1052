import { z } from "zod";
import { categorySchema, type Finding, SYSTEM_CREDENTIAL } from "./inspection.ts";
import { type McpCall, offerKindOf } from "./mcp.ts";
import { slugSchema } from "./names.ts";

/** Nothing is suppressed for longer: who still wants it then, looks again and says so. */
export const MAX_SUPPRESSION_DAYS = 90;
/** Of one org, those that have expired aside. */
export const MAX_SUPPRESSIONS = 500;

const idSchema = z.uuid();

/**
 * What a suppression is about: all findings that have each of these. A field that is left out is any; `category` and `type` are
 * always there, so that nobody turns off a category by this.
 */
const scopeShape = {
  category: categorySchema,
  /** Of the finding, as its detector calls it; compared as it is. */
  type: z.string().min(1).max(200),
  server: slugSchema.optional(),
  /** A tool's name. A prompt is `prompts:name`, a resource `resources:uri`, as in scopes; nothing here is a pattern. */
  tool: z.string().min(1).max(4106).optional(),
  /** Of the finding, RFC 6901, in the request or the answer as it was inspected. */
  pointer: z.string().max(2000).regex(/^\//, "begins with a slash").optional(),
  /** Of the finding: the keyed HMAC of its value within the org. */
  fingerprint: z.string().min(16).max(128).optional(),
  /** The id of an API key. */
  key: z.string().min(1).max(64).optional(),
} as const;

/** `POST /v1/admin/orgs/{org}/suppressions`. */
export const suppressionInputSchema = z
  .strictObject({
    ...scopeShape,
    /** Why, for the audit: what makes these findings false. */
    reason: z.string().min(1).max(2000),
    /** When it stops counting: at most {@link MAX_SUPPRESSION_DAYS} days from now. */
    expiresAt: z.iso.datetime({ offset: true }),
    /** The investigation that it comes from. */
    investigation: idSchema.optional(),
  })
  .refine(({ type }) => type !== SYSTEM_CREDENTIAL, {
    message: "the system's own credentials always count",
    path: ["type"],
  })
  .refine(({ server, tool }) => tool === undefined || server !== undefined, {
    message: "a tool needs its server",
    path: ["tool"],
  });
export type SuppressionInput = z.infer<typeof suppressionInputSchema>;

/** A finding of an org that does not count until then, as the org's record holds it. */
export const suppressionSchema = z.object({
  ...scopeShape,
  id: idSchema,
  reason: z.string(),
  expiresAt: z.iso.datetime(),
  investigation: idSchema.optional(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
});
export type Suppression = z.infer<typeof suppressionSchema>;

/** An org's suppressions by their ids. */
export const suppressionsSchema = z.record(idSchema, suppressionSchema);
export type Suppressions = z.infer<typeof suppressionsSchema>;

/** `revision` is that of the org: a suppression is a part of it. */
export const suppressionViewSchema = suppressionSchema.extend({
  org: slugSchema,
  expired: z.boolean(),
  revision: z.int().nonnegative(),
});
export type SuppressionView = z.infer<typeof suppressionViewSchema>;

export const suppressionListParams = z.strictObject({ org: slugSchema });
export const suppressionCreateParams = z.strictObject({ org: slugSchema, input: suppressionInputSchema });
export const suppressionParams = z.strictObject({ org: slugSchema, suppression: idSchema });

const KIND = /^(?:tools|prompts|resources):/;

/**
 * How suppressions and investigations name what a request aims at: a tool by its name, a prompt or a resource with its kind
 * before it, so that no prompt is ever taken for a tool of its name.
 */
export const targetName = (name: string, mcp: Pick<McpCall, "method" | "ref"> | undefined): string => {
  const kind = offerKindOf(mcp);
  return kind === "tool" && !KIND.test(name) ? name : `${kind}s:${name}`;
};

/**
 * Whether a finding is of a kind that a suppression may be about: never a credential of the system itself, and a secret of
 * critical severity only by its value.
 */
export const maySuppress = (
  finding: Pick<Finding, "category" | "type" | "severity">,
  suppression: Pick<Suppression, "fingerprint">,
): boolean =>
  finding.type !== SYSTEM_CREDENTIAL &&
  (finding.category !== "secrets" ||
    finding.severity !== "critical" ||
    suppression.fingerprint !== undefined);
