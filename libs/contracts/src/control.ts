import { z } from "zod";
import {
  credentialSchema,
  enablementSchema,
  keyRecordSchema,
  orgRecordSchema,
  scopeSchema,
  serverRecordSchema,
  serverStatusSchema,
} from "./catalog.ts";
import { errorCodeSchema } from "./decision.ts";
import { inspectionSettingsSchema } from "./inspection.ts";
import { slugSchema } from "./names.ts";

/**
 * Largest result of a tool, in bytes of JSON. An envelope may hold a request and a result twice, as they came and
 * redacted, and must fit into one NATS message (`max_payload` in deploy/nats).
 */
export const MAX_RESULT_BYTES = 3_145_728;

export const roles = ["admin", "operator", "analyst", "auditor"] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

const serverSlug = z.strictObject({ server: slugSchema });
const orgSlug = z.strictObject({ org: slugSchema });
const none = z.strictObject({});

export const serverInputSchema = z.strictObject({
  title: z.string().min(1).max(200),
  url: z
    .url({ protocol: /^https?$/ })
    .refine((url) => new URL(url).username === "" && new URL(url).password === "", {
      message: "no credentials in the URL: use `credentials`",
    }),
  /** Allows loopback and private addresses, and plain http. Off unless the operator says so. */
  allowPrivateNetwork: z.boolean().default(false),
  timeoutMs: z.int().min(100).max(300_000).default(30_000),
  maxResponseBytes: z.int().min(1024).max(MAX_RESULT_BYTES).default(MAX_RESULT_BYTES),
  credentials: z.array(credentialSchema).max(8).default([]),
});
export type ServerInput = z.infer<typeof serverInputSchema>;

export const keyInputSchema = z.strictObject({
  label: z.string().min(1).max(200),
  scope: scopeSchema,
  environment: z.enum(["live", "test"]).default("live"),
  expiresAt: z.iso.datetime().nullable().default(null),
});

/** A key record as operators see it: no hash. */
export const keyViewSchema = keyRecordSchema.omit({ sha256: true });
/** A server as operators see it, with the health of its last sync. */
export const serverViewSchema = serverRecordSchema.extend({
  status: serverStatusSchema,
  syncedAt: z.string().nullable(),
  syncError: z.string().nullable(),
});

/**
 * The control commands: what the admin API asks of the policy service on `gate.v1.control.<command>`.
 * `roles` are those that may run it.
 */
export const controlCommands = {
  "server-list": { roles, params: none, result: z.array(serverViewSchema) },
  "server-get": { roles, params: serverSlug, result: serverViewSchema },
  "server-put": {
    roles: ["admin", "operator"],
    params: z.strictObject({ server: slugSchema, input: serverInputSchema }),
    result: serverViewSchema,
  },
  "server-approve": {
    roles: ["admin", "operator"],
    params: z.strictObject({ server: slugSchema, notes: z.string().max(2000).default("") }),
    result: serverViewSchema,
  },
  "server-suspend": {
    roles: ["admin", "operator"],
    params: z.strictObject({ server: slugSchema, notes: z.string().max(2000).default("") }),
    result: serverViewSchema,
  },
  "org-list": { roles, params: none, result: z.array(orgRecordSchema) },
  "org-put": {
    roles: ["admin", "operator"],
    params: z.strictObject({
      org: slugSchema,
      input: z.strictObject({
        title: z.string().min(1).max(200),
        inspection: inspectionSettingsSchema.optional(),
      }),
    }),
    result: orgRecordSchema,
  },
  "enablement-put": {
    roles: ["admin", "operator"],
    params: z.strictObject({ org: slugSchema, server: slugSchema, tools: enablementSchema }),
    result: orgRecordSchema,
  },
  "enablement-delete": {
    roles: ["admin", "operator"],
    params: z.strictObject({ org: slugSchema, server: slugSchema }),
    result: orgRecordSchema,
  },
  "key-list": { roles, params: orgSlug, result: z.array(keyViewSchema) },
  "key-create": {
    roles: ["admin", "operator"],
    params: z.strictObject({ org: slugSchema, input: keyInputSchema }),
    /** `secret` is the key itself: shown once, never stored. */
    result: z.object({ secret: z.string(), key: keyViewSchema }),
  },
  "key-revoke": {
    roles: ["admin", "operator"],
    params: z.strictObject({ org: slugSchema, key: z.string() }),
    result: keyViewSchema,
  },
} as const satisfies Record<
  string,
  { readonly roles: readonly Role[]; readonly params: z.ZodType; readonly result: z.ZodType }
>;
export type ControlCommand = keyof typeof controlCommands;
export type ControlParams<C extends ControlCommand> = z.infer<(typeof controlCommands)[C]["params"]>;
export type ControlResult<C extends ControlCommand> = z.infer<(typeof controlCommands)[C]["result"]>;

export const controlRequestSchema = z.object({
  v: z.literal(1),
  actor: z.object({ name: z.string(), role: roleSchema }),
  params: z.unknown(),
});
export type ControlRequest = z.infer<typeof controlRequestSchema>;

/** The answer to a request on the bus: a value, or an error from the one table. */
export const answerSchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), code: errorCodeSchema, detail: z.string() }),
]);
export type Answer = z.infer<typeof answerSchema>;
