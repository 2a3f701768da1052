import { z } from "zod";
import {
  discoveredToolSchema,
  riskLevelSchema,
  serverRecordSchema,
  toolLabelSchema,
  transportSchema,
} from "../catalog.ts";
import { headersSchema, upstreamAuthSchema } from "../credentials.ts";
import { sha256HexSchema, slugSchema, toolNameSchema } from "../names.ts";

/**
 * Largest result of a tool, in bytes of JSON. An envelope may hold a request and a result twice, as they came and
 * redacted, and must fit into one NATS message (`max_payload` in deploy/nats).
 */
export const MAX_RESULT_BYTES = 3_145_728;

const httpUrlSchema = z
  .url({ protocol: /^https?$/ })
  .max(2048)
  .refine((url) => new URL(url).username === "" && new URL(url).password === "", {
    message: "no credentials in the URL: use `headers` or `auth`",
  });

/** `PUT /v1/admin/servers/{server}`. A field that is left out takes its default: the body is the whole of it. */
export const serverInputSchema = z.strictObject({
  url: httpUrlSchema,
  /** `http` is what many clients' settings call it. */
  transport: z
    .enum([...transportSchema.options, "http"])
    .default("streamable-http")
    .transform((): z.infer<typeof transportSchema> => "streamable-http"),
  /** The slug where it is not given. */
  title: z.string().min(1).max(200).optional(),
  description: z.string().max(2000).nullable().default(null),
  owner: z.string().max(200).nullable().default(null),
  registryName: z.string().max(200).nullable().default(null),
  version: z.string().max(255).nullable().default(null),
  headers: headersSchema.default({}),
  auth: upstreamAuthSchema.nullable().default(null),
  /** Allows loopback and private addresses, and plain http. Off unless the operator says so. */
  allowPrivateNetwork: z.boolean().default(false),
  timeoutMs: z.int().min(100).max(300_000).default(30_000),
  maxResponseBytes: z.int().min(1024).max(MAX_RESULT_BYTES).default(MAX_RESULT_BYTES),
  /** Calls under way at once, in each executor; null leaves it to the executor. */
  maxConcurrentCalls: z.int().positive().max(10_000).nullable().default(null),
  /** Labels of all its tools; null leaves them to the tools' annotations. */
  labels: z.array(toolLabelSchema).nullable().default(null),
});
export type ServerInput = z.infer<typeof serverInputSchema>;

/** `approved`: may be used. `quarantined`: changed since. `new`: never approved. `rejected`: refused as it is. `missing`: no longer offered. */
export const toolStates = ["approved", "quarantined", "new", "rejected", "missing"] as const;
export const toolStateSchema = z.enum(toolStates);
export type ToolState = z.infer<typeof toolStateSchema>;

export const syncHealthSchema = z.object({
  health: z.enum(["unknown", "ok", "failing"]),
  lastSync: z.iso.datetime().nullable(),
  lastSuccess: z.iso.datetime().nullable(),
  /** `code: detail` of the last sync, where it failed. */
  lastError: z.string().nullable(),
  consecutiveFailures: z.int().nonnegative(),
  /** References that did not resolve at the last sync. */
  missingCredentials: z.array(z.string()),
});

/** What is pinned by an approval. */
export const pinnedKindSchema = z.enum(["tool", "prompt"]);
export type PinnedKind = z.infer<typeof pinnedKindSchema>;
const kind = pinnedKindSchema.default("tool");

const offered = {
  tools: true,
  prompts: true,
  resources: true,
  resourceTemplates: true,
  resourceTexts: true,
  resourceTemplateTexts: true,
} as const;

/** A server as operators see it: without the definitions of what it offers, with its health and its review. */
export const serverViewSchema = serverRecordSchema.omit(offered).extend({
  labels: z.array(toolLabelSchema).nullable(),
  maxConcurrentCalls: z.int().positive().nullable(),
  sync: syncHealthSchema,
  protocolVersion: z.string().nullable(),
  toolCounts: z.record(toolStateSchema, z.int().nonnegative()),
  promptCounts: z.record(toolStateSchema, z.int().nonnegative()),
  /** Whether it was approved with resources: without that, none of them exists for anybody. */
  resourcesApproved: z.boolean(),
  promptCount: z.int().nonnegative(),
  resourceCount: z.int().nonnegative(),
  /** Who set the present status, when, and what they noted. */
  review: z.object({ by: z.string(), at: z.iso.datetime(), note: z.string() }).nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type ServerView = z.infer<typeof serverViewSchema>;

/** One reason for a tool's risk level. */
export const riskReasonSchema = z.object({
  /** Stable, such as `hidden_unicode` or `asks_for_secrets`. */
  code: z.string(),
  level: z.enum(["low", "medium", "high"]),
  /** RFC 6901, into the definition; `/instructions` for the server's instructions. */
  pointer: z.string(),
  /** In words; never repeats hidden or harmful text as it is. */
  detail: z.string(),
});
export type RiskReason = z.infer<typeof riskReasonSchema>;

/** One change between two definitions. Texts are shown with invisible characters made visible. */
export const definitionChangeSchema = z.object({
  kind: z.enum(["added", "removed", "changed"]),
  pointer: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type DefinitionChange = z.infer<typeof definitionChangeSchema>;

/** A tool, or a prompt, as operators see it. `definitionHash` and `definition` are what the server offers today. */
export const toolViewSchema = discoveredToolSchema.extend({
  kind: pinnedKindSchema,
  server: slugSchema,
  title: z.string().nullable(),
  description: z.string().nullable(),
  state: toolStateSchema,
  /** What was approved; null where it never was. */
  pinnedHash: sha256HexSchema.nullable(),
  risk: riskLevelSchema,
  reasons: z.array(riskReasonSchema),
  labels: z.array(toolLabelSchema),
  /** Labels that an operator set for this tool; null where they come from the server or its annotations. */
  ownLabels: z.array(toolLabelSchema).nullable(),
  /** From the pinned definition to today's; null unless quarantined. */
  changes: z.array(definitionChangeSchema).nullable(),
  /** The same as unified diff text, for terminals. */
  diff: z.string().nullable(),
  review: z
    .object({ by: z.string(), at: z.iso.datetime(), note: z.string(), override: z.boolean() })
    .nullable(),
  revision: z.int().nonnegative(),
});
export type ToolView = z.infer<typeof toolViewSchema>;

export const serverParams = z.strictObject({ server: slugSchema });
const note = z.string().max(2000).default("");
export const serverNoteParams = z.strictObject({ server: slugSchema, note });

export const serverToolsParams = z.strictObject({ server: slugSchema, kind });

/** `tool` is a prompt's name where `kind` says so. */
export const toolApproveParams = z.strictObject({
  server: slugSchema,
  kind,
  tool: toolNameSchema,
  note,
  /** Needed for a tool of high risk, together with a note that says why. */
  override: z.boolean().default(false),
  /** The definition that was looked at: refused where the server describes the tool differently by now. */
  definitionHash: sha256HexSchema.optional(),
});
export const toolRejectParams = z.strictObject({ server: slugSchema, kind, tool: toolNameSchema, note });
export const toolPutParams = z.strictObject({
  server: slugSchema,
  tool: toolNameSchema,
  input: z.strictObject({ labels: z.array(toolLabelSchema).nullable() }),
});

/** What else a server lists: definitions as it sent them, also those that are not shown to clients. */
export const serverOfferParams = z.strictObject({
  server: slugSchema,
  kind: z.enum(["resources", "resourceTemplates"]),
});

/** A `server.json` of the official registry, an answer of a registry's API, or where to get one. */
export const registryImportParams = z.strictObject({
  input: z.union([
    z.strictObject({ document: z.looseObject({}) }),
    z.strictObject({ url: z.url({ protocol: /^https$/ }).max(2048) }),
  ]),
});
export const registryImportResult = z.object({
  imported: z.array(serverViewSchema),
  /** What was left out, and why: no remote of a transport that is spoken here, a slug that is taken, … */
  skipped: z.array(z.object({ name: z.string(), reason: z.string() })),
});
