import { z } from "zod";
import {
  discoveredPromptSchema,
  discoveredToolSchema,
  exactTextsSchema,
  serverRecordSchema,
} from "./catalog.ts";

/** What the policy service asks the executor to look at; the URL comes from the catalog, never from a caller. */
export const syncRequestSchema = z.object({ v: z.literal(1), server: serverRecordSchema });
export type SyncRequest = z.infer<typeof syncRequestSchema>;

const definitionsSchema = z.array(z.record(z.string(), z.unknown()));

/** What the executor found when it asked a server what it offers. */
export const syncReplySchema = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    protocolVersion: z.string(),
    serverInfo: z.looseObject({ name: z.string(), version: z.string() }).nullable(),
    instructions: z.string().nullable(),
    /** As the server declares them (ServerCapabilities). */
    capabilities: z.record(z.string(), z.unknown()).default({}),
    /** All of these as the server describes them, in its order; empty where it has none. */
    tools: z.array(discoveredToolSchema),
    prompts: z.array(discoveredPromptSchema),
    resources: definitionsSchema,
    resourceTemplates: definitionsSchema,
    resourceTexts: exactTextsSchema,
    resourceTemplateTexts: exactTextsSchema,
  }),
  z.object({
    ok: z.literal(false),
    code: z.string(),
    detail: z.string(),
    /** The references that did not resolve, as they are written in the record. */
    missing: z.array(z.string()).optional(),
  }),
]);
export type SyncReply = z.infer<typeof syncReplySchema>;

/** `gate.v1.changed.<server>`: an executor saw a sign that a server's offer changed. */
export const serverChangedSchema = z.object({
  v: z.literal(1),
  server: z.string(),
  reason: z.enum(["list_changed", "definition_changed"]),
});
export type ServerChanged = z.infer<typeof serverChangedSchema>;

/** `gate.v1.registry.fetch`: a document from a registry, through the executor's guarded way out. Answered as `answerSchema`, with the parsed JSON. */
export const registryFetchSchema = z.object({ v: z.literal(1), url: z.url({ protocol: /^https$/ }) });
export type RegistryFetch = z.infer<typeof registryFetchSchema>;

/** `gate.v1.usage`: which keys an ingress saw lately. */
export const keyUsageSchema = z.object({
  v: z.literal(1),
  keys: z.record(z.string(), z.object({ lastUsedAt: z.iso.datetime(), requests: z.int().positive() })),
});
export type KeyUsage = z.infer<typeof keyUsageSchema>;
