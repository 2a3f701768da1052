import { z } from "zod";

export const categories = ["secrets", "pii", "injection"] as const;
export const categorySchema = z.enum(categories);
export type Category = z.infer<typeof categorySchema>;

/** What an org does with a finding of a category, per direction. */
export const modeSchema = z.enum(["off", "monitor", "redact", "block", "approve"]);
export type Mode = z.infer<typeof modeSchema>;

export const directions = ["request", "result"] as const;
export type Direction = (typeof directions)[number];

const modesSchema = z.object({ secrets: modeSchema, pii: modeSchema, injection: modeSchema });

export const inspectionSettingsSchema = z.object({
  request: modesSchema,
  result: modesSchema,
  /** Whether text that no detector could read (too long, too deep) blocks. */
  blockUncovered: z.boolean(),
});
export type InspectionSettings = z.infer<typeof inspectionSettingsSchema>;

/** The default of every org: nothing sensitive goes out; results are cleaned, and injected orders are withheld. */
export const defaultInspectionSettings: InspectionSettings = {
  request: { secrets: "block", pii: "block", injection: "block" },
  result: { secrets: "redact", pii: "redact", injection: "block" },
  blockUncovered: true,
};

export const severitySchema = z.enum(["low", "medium", "high", "critical"]);
export type Severity = z.infer<typeof severitySchema>;

/**
 * One finding, without its value. `pointer` (RFC 6901) is relative to the inspected document:
 * `/messages/0/content` and `/arguments/…` in a request, the CallToolResult itself in a result.
 * `start` and `end` are UTF-16 offsets into the original string of that leaf (or member name, where `target`
 * is `key`). `fingerprint` is a keyed HMAC of the value, so equal values can be correlated and never read.
 */
export const findingSchema = z.object({
  category: categorySchema,
  type: z.string(),
  detector: z.string(),
  version: z.string(),
  pointer: z.string(),
  target: z.enum(["value", "key"]),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  score: z.number().min(0).max(1),
  severity: severitySchema.optional(),
  /** Ids in the OWASP Top 10 for LLM Applications and the OWASP MCP Top 10, for example `LLM01:2025`. */
  owasp: z.array(z.string()).readonly().optional(),
  fingerprint: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;

/** What the detectors read, and what they did not and why (INV-9). */
export const coverageSchema = z.object({
  detectors: z.array(z.string()).readonly(),
  pointers: z.array(z.string()).readonly(),
  pointersTotal: z.int().nonnegative(),
  characters: z.int().nonnegative(),
  skipped: z.array(z.object({ pointer: z.string(), reason: z.string() })).readonly(),
});
export type Coverage = z.infer<typeof coverageSchema>;

export const verdictSchema = z.enum(["allow", "redacted", "block"]);
export type Verdict = z.infer<typeof verdictSchema>;

export const messageSchema = z.strictObject({
  role: z.string().min(1).max(64),
  content: z.union([z.string(), z.array(z.looseObject({ type: z.string() })).max(1000)]),
});
export type Message = z.infer<typeof messageSchema>;

/** What one inspection appended to the envelope. `receipt` is a compact JWS over {@link ReceiptClaims}. */
export const inspectionRecordSchema = z.object({
  verdict: verdictSchema,
  /** The first findings; all of them are counted in `findingsTotal`. */
  findings: z.array(findingSchema),
  findingsTotal: z.int().nonnegative().optional(),
  /** The categories of all findings, also of those that are not listed. */
  categories: z.array(categorySchema).optional(),
  coverage: coverageSchema,
  receipt: z.string(),
  /** Present where the verdict is `redacted`: what goes on in place of the original. */
  redacted: z
    .object({
      messages: z.array(messageSchema).optional(),
      arguments: z.record(z.string(), z.unknown()).optional(),
      result: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
});
export type InspectionRecord = z.infer<typeof inspectionRecordSchema>;

/** The claims that the inspector signs (INV-1). Digests are SHA-256 in hex over RFC 8785 canonical JSON. */
export const receiptClaimsSchema = z.object({
  v: z.literal(1),
  requestId: z.string(),
  direction: z.enum(directions),
  org: z.string(),
  key: z.string(),
  server: z.string().nullable(),
  tool: z.string().nullable(),
  verdict: verdictSchema,
  /** Digest of exactly the arguments that may be sent; null where there is no tool call. */
  argumentsDigest: z.string().nullable(),
  messagesDigest: z.string().nullable(),
  resultDigest: z.string().nullable(),
  findingsDigest: z.string(),
  /** The categories of all findings: what `approve` modes and policies go by. */
  categories: z.array(categorySchema).optional(),
  coverageDigest: z.string(),
  inspector: z.string(),
  issuedAt: z.string(),
});
export type ReceiptClaims = z.infer<typeof receiptClaimsSchema>;
