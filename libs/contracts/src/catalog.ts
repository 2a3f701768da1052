import { z } from "zod";
import { inspectionSettingsSchema } from "./inspection.ts";
import { sha256HexSchema, slugSchema, toolNameSchema } from "./names.ts";

/**
 * The configuration snapshot: the records of the KV bucket `gate_config`, one per server, org and key.
 * It holds no secret values: credentials are references, API keys are hashes.
 */

export const serverStatusSchema = z.enum(["draft", "in_review", "approved", "suspended", "retired"]);
export type ServerStatus = z.infer<typeof serverStatusSchema>;

/** `${env:NAME}` or `${file:NAME}`: resolved by the executor from names that ops allow-listed. */
export const credentialReferenceSchema = z
  .string()
  .regex(/^\$\{(?:env:PORTCULLIS_CRED_[A-Z0-9_]{1,64}|file:[A-Za-z0-9._-]{1,64})\}$/, {
    message: "a reference such as ${env:PORTCULLIS_CRED_GITHUB} or ${file:github-token}",
  });

export const credentialSchema = z.strictObject({
  /** The HTTP header that carries the credential to the server. */
  header: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  /** Text before the secret, such as `Bearer `. */
  prefix: z.string().max(32).default(""),
  reference: credentialReferenceSchema,
});
export type Credential = z.infer<typeof credentialSchema>;

/** A tool as its server describes it. `definition` is what the server sent, unknown fields included. */
export const catalogToolSchema = z.object({
  name: toolNameSchema,
  /** SHA-256 of the canonical definition that the approval pinned. */
  definitionHash: sha256HexSchema,
  definition: z.record(z.string(), z.unknown()),
});
export type CatalogTool = z.infer<typeof catalogToolSchema>;

export const serverRecordSchema = z.object({
  slug: slugSchema,
  title: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  status: serverStatusSchema,
  allowPrivateNetwork: z.boolean(),
  timeoutMs: z.int().positive(),
  maxResponseBytes: z.int().positive(),
  credentials: z.array(credentialSchema),
  instructions: z.string().nullable(),
  /** The approved tools with their pinned definitions; empty until the server is approved. */
  tools: z.array(catalogToolSchema),
  revision: z.int().nonnegative(),
});
export type ServerRecord = z.infer<typeof serverRecordSchema>;

/** Which tools of a server an org turned on: all the approved ones, or those named. */
export const enablementSchema = z.union([z.literal("all"), z.array(toolNameSchema)]);
export type Enablement = z.infer<typeof enablementSchema>;

export const orgRecordSchema = z.object({
  slug: slugSchema,
  title: z.string(),
  inspection: inspectionSettingsSchema,
  enabled: z.record(slugSchema, enablementSchema),
  revision: z.int().nonnegative(),
});
export type OrgRecord = z.infer<typeof orgRecordSchema>;

/** `server/tool` with `*` as a wildcard within either part, such as `github/get_*`. */
export const scopeEntrySchema = z.string().regex(/^[a-z0-9*-]{1,63}\/[^\s/]{1,256}$/, {
  message: "an entry such as github/get_issue or github/*",
});

/** All that the org enabled, or a list. An empty list means nothing (INV-7). */
export const scopeSchema = z.union([z.literal("all"), z.array(scopeEntrySchema)]);
export type Scope = z.infer<typeof scopeSchema>;

export const keyRecordSchema = z.object({
  id: z.string(),
  org: slugSchema,
  label: z.string(),
  /** The first characters of the key, for people to recognise it by. */
  prefix: z.string(),
  sha256: sha256HexSchema,
  scope: scopeSchema,
  status: z.enum(["active", "revoked"]),
  expiresAt: z.iso.datetime().nullable(),
  revision: z.int().nonnegative(),
});
export type KeyRecord = z.infer<typeof keyRecordSchema>;

/** The three kinds of record in `gate_config`, and the KV key of each. */
export const configKeys = {
  server: (slug: string) => `server.${slug}`,
  org: (slug: string) => `org.${slug}`,
  key: (id: string) => `key.${id}`,
} as const;

export const configRecordSchemas = {
  server: serverRecordSchema,
  org: orgRecordSchema,
  key: keyRecordSchema,
} as const;
export type ConfigRecordKind = keyof typeof configRecordSchemas;

/** What the executor found when it asked a server for its tools. */
export const syncReplySchema = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    protocolVersion: z.string(),
    instructions: z.string().nullable(),
    tools: z.array(catalogToolSchema),
  }),
  z.object({ ok: z.literal(false), code: z.string(), detail: z.string() }),
]);
export type SyncReply = z.infer<typeof syncReplySchema>;

/** What the policy service asks the executor to look at; the URL comes from the catalog, never from a caller. */
export const syncRequestSchema = z.object({ v: z.literal(1), server: serverRecordSchema });
export type SyncRequest = z.infer<typeof syncRequestSchema>;
