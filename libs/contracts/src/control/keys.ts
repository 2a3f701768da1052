import { z } from "zod";
import {
  allowedIpsSchema,
  keyRecordSchema,
  operatorRecordSchema,
  rateLimitSchema,
  scopeSchema,
  toolLabelSchema,
} from "../catalog.ts";
import { offerKinds } from "../mcp.ts";
import { roleSchema, sha256HexSchema, slugSchema } from "../names.ts";

const futureSchema = z.iso.datetime({ offset: true }).nullable();

export const keyInputSchema = z.strictObject({
  name: z.string().min(1).max(200),
  scope: scopeSchema,
  environment: z.enum(["live", "test"]).default("live"),
  expiresAt: futureSchema.default(null),
  rateLimit: rateLimitSchema.nullable().default(null),
  allowedIps: allowedIpsSchema.default(null),
});

/** A key record as operators see it: no hash. */
export const keyViewSchema = keyRecordSchema.omit({ sha256: true, previous: true }).extend({
  /** After a rotation: until when the key before it still works. */
  previous: z.object({ prefix: z.string(), until: z.iso.datetime() }).nullable(),
  createdAt: z.iso.datetime(),
  /** Seen by any ingress, within the last few seconds. */
  lastUsedAt: z.iso.datetime().nullable(),
});
export type KeyView = z.infer<typeof keyViewSchema>;

export const keyParams = z.strictObject({ key: z.string().max(64) });
export const keyCreateParams = z.strictObject({ org: slugSchema, input: keyInputSchema });
/** What is left out stays as it is. */
export const keyPutParams = z.strictObject({
  key: z.string().max(64),
  input: z.strictObject({
    name: z.string().min(1).max(200).optional(),
    scope: scopeSchema.optional(),
    expiresAt: futureSchema.optional(),
    rateLimit: rateLimitSchema.nullable().optional(),
    allowedIps: allowedIpsSchema.optional(),
  }),
});
export const keyRotateParams = z.strictObject({
  key: z.string().max(64),
  /** How long the present secret goes on working. 0 ends it at once. */
  overlapSeconds: z.int().min(0).max(2_592_000).default(3_600),
});
/** `key` is the key itself: shown once, never stored. */
export const keySecretSchema = keyViewSchema.extend({ key: z.string() });

export const keyToolsParams = keyParams.extend({ kind: z.enum(offerKinds).default("tool") });
/** One tool that a key may use; or a prompt by its name; or a resource by its URI, a template by its text. */
export const keyToolSchema = z.object({
  server: slugSchema,
  tool: z.string(),
  description: z.string().nullable(),
  labels: z.array(toolLabelSchema),
  definitionHash: sha256HexSchema,
});

export const operatorInputSchema = z.strictObject({
  name: z.string().min(1).max(200),
  role: roleSchema,
  expiresAt: futureSchema.default(null),
});
export const operatorViewSchema = operatorRecordSchema.omit({ sha256: true }).extend({
  createdAt: z.iso.datetime(),
});
export const operatorSecretSchema = operatorViewSchema.extend({ token: z.string() });
