import { z } from "zod";
import { orgCanarySchema } from "./canaries.ts";
import { headersSchema, upstreamAuthSchema } from "./credentials.ts";
import { inspectionSettingsSchema } from "./inspection.ts";
import { roleSchema, sha256HexSchema, slugSchema, toolNameSchema } from "./names.ts";
import { orgRetentionSchema } from "./retention.ts";
import { sinkRecordSchema } from "./sinks.ts";
import { suppressionsSchema } from "./suppressions.ts";

/**
 * The configuration snapshot: the records of the KV bucket `gate_config`, one per server, org, key, operator and sink.
 * It holds no secret values: credentials are references, API keys and operator tokens are hashes.
 */

export const serverStatuses = ["draft", "in_review", "approved", "suspended", "retired"] as const;
export const serverStatusSchema = z.enum(serverStatuses);
export type ServerStatus = z.infer<typeof serverStatusSchema>;

/** The one transport towards servers; the registry's own name for it. */
export const transportSchema = z.enum(["streamable-http"]);

/** What a tool can do to a conversation: the three parts of the "lethal trifecta". */
export const toolLabels = ["private_data", "untrusted_content", "external_communication"] as const;
export const toolLabelSchema = z.enum(toolLabels);
export type ToolLabel = z.infer<typeof toolLabelSchema>;

export const riskLevels = ["none", "low", "medium", "high"] as const;
export const riskLevelSchema = z.enum(riskLevels);
export type RiskLevel = z.infer<typeof riskLevelSchema>;

/**
 * The exact JSON text of a definition, only where printing its value would give another: `1.0`, integers beyond 2^53, members
 * named like array indices. Without white space, with no member twice.
 */
const exactSchema = z.string().optional();

/**
 * The exact texts of a list of definitions, one for each of them in its order, null where it needs none. Not there where
 * none of them needs one.
 */
export const exactTextsSchema = z.array(z.string().nullable()).optional();

/** A tool as its server describes it. `definition` is what the server sent, unknown fields included. */
export const discoveredToolSchema = z.object({
  name: toolNameSchema,
  /** SHA-256 of the canonical definition, its exact numbers and the server's instructions. */
  definitionHash: sha256HexSchema,
  definition: z.record(z.string(), z.unknown()),
  exact: exactSchema,
});
export type DiscoveredTool = z.infer<typeof discoveredToolSchema>;

/** A tool that may be used: its definition is the one that was approved, and the server's last answer agreed. */
export const catalogToolSchema = discoveredToolSchema.extend({
  risk: riskLevelSchema,
  /** As operators set them, else those of the server, else what the tool's annotations say. */
  labels: z.array(toolLabelSchema),
});
export type CatalogTool = z.infer<typeof catalogToolSchema>;

/** A prompt as its server describes it (`Prompt`); its hash is over the definition alone. */
export const discoveredPromptSchema = z.object({
  name: z.string().min(1).max(256),
  definitionHash: sha256HexSchema,
  definition: z.record(z.string(), z.unknown()),
  exact: exactSchema,
});
export type DiscoveredPrompt = z.infer<typeof discoveredPromptSchema>;

/** A prompt that may be used: approved as it is, and not changed since. */
export const catalogPromptSchema = discoveredPromptSchema.extend({ risk: riskLevelSchema });
export type CatalogPrompt = z.infer<typeof catalogPromptSchema>;

/**
 * How a server's answer to a sync described it; shown to clients on `/mcp/{server}`. `capabilities` has `resources` only where
 * the server was approved with them, and `serverInfo` is null where its text scans as high risk.
 */
const describedSchema = z.object({
  protocolVersion: z.string(),
  serverInfo: z.looseObject({ name: z.string(), version: z.string() }).nullable(),
  capabilities: z.record(z.string(), z.unknown()),
});

export const serverRecordSchema = z.object({
  slug: slugSchema,
  title: z.string(),
  description: z.string().nullable(),
  owner: z.string().nullable(),
  /** Its name in the official registry, such as `io.github.acme/tickets`; null where it was added by hand. */
  registryName: z.string().nullable(),
  version: z.string().nullable(),
  url: z.url({ protocol: /^https?$/ }),
  transport: transportSchema,
  status: serverStatusSchema,
  allowPrivateNetwork: z.boolean(),
  timeoutMs: z.int().positive(),
  maxResponseBytes: z.int().positive(),
  /** Calls under way at once, in each executor; null or not set leaves it to the executor. */
  maxConcurrentCalls: z.int().positive().max(10_000).nullable().optional(),
  headers: headersSchema,
  auth: upstreamAuthSchema.nullable(),
  instructions: z.string().nullable(),
  /**
   * The usable tools, in the server's own order, as is the rest; empty unless the server is approved. Quarantined and new
   * ones are not among them.
   */
  tools: z.array(catalogToolSchema),
  prompts: z.array(catalogPromptSchema).default([]),
  /**
   * What it lists (`Resource`, `ResourceTemplate`), as of the last sync; entries whose text scans as high risk are left out. Other
   * URIs of the server may be read too, where scope lets them: links in results need not be listed.
   */
  resources: z.array(z.record(z.string(), z.unknown())).default([]),
  resourceTemplates: z.array(z.record(z.string(), z.unknown())).default([]),
  resourceTexts: exactTextsSchema,
  resourceTemplateTexts: exactTextsSchema,
  /** Null before the first sync that succeeded. */
  described: describedSchema.nullable().default(null),
  /** What operators say of all that it offers; its tools have these already, or labels of their own. */
  labels: z.array(toolLabelSchema).nullable().optional(),
  revision: z.int().nonnegative(),
});
export type ServerRecord = z.infer<typeof serverRecordSchema>;

/**
 * What a pattern speaks of: a tool's name with `*` for any run of characters; `prompts:` before it speaks of prompts,
 * `resources:` of URIs, `tools:` of tools (for the tool whose name begins with one of these). The bare `*` is everything.
 */
export const toolGlobSchema = z.string().min(1).max(4096);

/** Which approved parts of a server an org turned on: all of them, or those named. An empty list means none (INV-7). */
export const enablementSchema = z.union([z.literal("*"), z.array(toolGlobSchema).max(10_000)]);
export type Enablement = z.infer<typeof enablementSchema>;

export const policyNameSchema = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, "lower-case letters, digits and hyphens, at most 63");

export const orgRecordSchema = z.object({
  slug: slugSchema,
  title: z.string(),
  inspection: inspectionSettingsSchema,
  /** How `/mcp` says that a tool call was stopped: a JSON-RPC error, or a result with `isError`, which models read. */
  blockedAs: z.enum(["error", "result"]).default("error"),
  enabled: z.record(slugSchema, enablementSchema),
  /** Cedar policies by name. None at all means: nothing is permitted. */
  policies: z.record(policyNameSchema, z.string()),
  /** Findings that do not count for now; each until its time. */
  suppressions: suppressionsSchema.optional(),
  /** What follows where a canary is not stopped; not there where nothing was ever set. */
  canary: orgCanarySchema.optional(),
  /** How long its traces are kept, what must stay and what must go. */
  retention: orgRetentionSchema.optional(),
  revision: z.int().nonnegative(),
});
export type OrgRecord = z.infer<typeof orgRecordSchema>;

/** `server/pattern`, the pattern as in {@link toolGlobSchema}: `github/get_*`, `github/prompts:*`, `docs/resources:file:///*`. */
export const scopeEntrySchema = z.string().regex(/^[a-z0-9*-]{1,63}\/[^\s]{1,4096}$/, {
  message: "an entry such as github/get_issue, github/prompts:* or github/*",
});

/** All that the org enabled, or a list. An empty list means nothing (INV-7). */
export const scopeSchema = z.union([z.literal("*"), z.array(scopeEntrySchema).max(10_000)]);
export type Scope = z.infer<typeof scopeSchema>;

/** What one ingress lets a key do; more is answered with `rate_limited`. */
export const rateLimitSchema = z.strictObject({
  /** Requests per second, on average. */
  perSecond: z.number().positive().max(100_000).optional(),
  /** Requests that may come at once after a pause; one second's worth where it is not set. */
  burst: z.int().positive().max(1_000_000).optional(),
  /** Requests under way at once. */
  concurrent: z.int().positive().max(100_000).optional(),
});
export type RateLimit = z.infer<typeof rateLimitSchema>;

const cidrSchema = z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()], {
  error: "an IP address or a CIDR block such as 10.0.0.0/8",
});
/** Addresses that a key may come from; null means any, an empty list none. */
export const allowedIpsSchema = z.array(cidrSchema).max(1000).nullable();

export const keyRecordSchema = z.object({
  id: z.string(),
  org: slugSchema,
  name: z.string(),
  /** The first characters of the key, for people to recognise it by. */
  prefix: z.string(),
  sha256: sha256HexSchema,
  /** After a rotation: the key before it, which still works until then. */
  previous: z.object({ prefix: z.string(), sha256: sha256HexSchema, until: z.iso.datetime() }).nullable(),
  scope: scopeSchema,
  status: z.enum(["active", "revoked"]),
  expiresAt: z.iso.datetime().nullable(),
  rateLimit: rateLimitSchema.nullable(),
  allowedIps: allowedIpsSchema,
  revision: z.int().nonnegative(),
});
export type KeyRecord = z.infer<typeof keyRecordSchema>;

export const operatorRecordSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: roleSchema,
  prefix: z.string(),
  sha256: sha256HexSchema,
  status: z.enum(["active", "revoked"]),
  expiresAt: z.iso.datetime().nullable(),
  revision: z.int().nonnegative(),
});
export type OperatorRecord = z.infer<typeof operatorRecordSchema>;

/** The kinds of record in `gate_config`, and the KV key of each. */
export const configKeys = {
  server: (slug: string) => `server.${slug}`,
  org: (slug: string) => `org.${slug}`,
  key: (id: string) => `key.${id}`,
  operator: (id: string) => `operator.${id}`,
  sink: (id: string) => `sink.${id}`,
} as const;

export const configRecordSchemas = {
  server: serverRecordSchema,
  org: orgRecordSchema,
  key: keyRecordSchema,
  operator: operatorRecordSchema,
  sink: sinkRecordSchema,
} as const;
export type ConfigRecordKind = keyof typeof configRecordSchemas;

/**
 * Written to the bucket every few seconds by a policy service that reaches both its database and the bucket: a snapshot
 * whose last sign of life is old is stale, and says so.
 */
export const configHeartbeatKey = "meta.heartbeat";
export const configHeartbeatSchema = z.object({ at: z.iso.datetime(), revision: z.int().nonnegative() });
export type ConfigHeartbeat = z.infer<typeof configHeartbeatSchema>;
export const CONFIG_HEARTBEAT_MS = 5_000;
/** A snapshot without a sign of life for longer is stale. */
export const CONFIG_STALE_MS = 20_000;
