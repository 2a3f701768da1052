import { z } from "zod";
import { sha256HexSchema } from "./names.ts";

export const categories = ["secrets", "pii", "injection"] as const;
export const categorySchema = z.enum(categories);
export type Category = z.infer<typeof categorySchema>;

/** What an org does with a finding of a category, per direction. */
export const modeSchema = z.enum(["off", "monitor", "redact", "block", "approve"]);
export type Mode = z.infer<typeof modeSchema>;

export const directions = ["request", "result"] as const;
export type Direction = (typeof directions)[number];

export const severitySchema = z.enum(["low", "medium", "high", "critical"]);
export type Severity = z.infer<typeof severitySchema>;

/** What a text is to the model that reads it. */
export const contentKindSchema = z.enum(["prompt", "tool_arguments", "tool_result", "tool_description"]);

const modesSchema = z.object({ secrets: modeSchema, pii: modeSchema, injection: modeSchema });

/** The type of the findings of an org's own rule. */
const ruleNameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,62}$/, "lower-case letters, digits and underscores, at most 63, a letter first");

/** A pattern of an org, in RE2 syntax: `libs/detectors/src/custom`. Whether it compiles is checked when it is set. */
export const customPatternSchema = z.object({
  name: ruleNameSchema,
  category: categorySchema,
  pattern: z.string().min(1).max(500),
  /** `high` where it is not set. */
  severity: severitySchema.optional(),
  /** 0.9 where it is not set. */
  score: z.number().min(0).max(1).optional(),
  /** All kinds where it is not set. */
  kinds: z.array(contentKindSchema).min(1).max(4).optional(),
});

/** Phrases of an org that must not occur, compared case folded in the text as a model reads it. */
export const denyPhrasesSchema = z.object({
  name: ruleNameSchema,
  category: categorySchema,
  phrases: z.array(z.string().min(1).max(400)).min(1).max(500),
  severity: severitySchema.optional(),
  /** True where it is not set. */
  wholeWords: z.boolean().optional(),
});

/** What stands for a secret value of an org: `libs/detectors/src/exact`. The value itself never leaves its owner. */
export const registeredSecretSchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9])?$/, "lower-case letters, digits, . _ -, at most 63"),
  salt: z.string().regex(/^[A-Za-z0-9_-]{22,86}$/, "16 to 64 bytes in base64url"),
  length: z.int().min(12).max(1024),
  filter: z.int().min(0).max(4095),
  hash: sha256HexSchema,
});
export type RegisteredSecret = z.infer<typeof registeredSecretSchema>;

export const externalNameSchema = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, "lower-case letters, digits and hyphens, at most 63");

export const minSeveritySchema = z.object({
  secrets: severitySchema.optional(),
  pii: severitySchema.optional(),
  injection: severitySchema.optional(),
});

/** What an org adds to the built-in detection; nothing where it is not set. */
const rulesShape = {
  patterns: z.array(customPatternSchema).max(64).optional(),
  denyPhrases: z.array(denyPhrasesSchema).max(64).optional(),
  registeredSecrets: z.array(registeredSecretSchema).max(256).optional(),
  /** Detectors outside of the system that the deployment's operator has configured, by name. */
  external: z.array(externalNameSchema).max(8).optional(),
  /** Findings below it are recorded and stop nothing; see {@link defaultMinSeverity}. */
  minSeverity: minSeveritySchema.optional(),
} as const;

export const inspectionSettingsSchema = z.object({
  request: modesSchema,
  result: modesSchema,
  /**
   * For what people answer to a server's own question (MCP elicitation): they were asked for it and chose to give it.
   * {@link defaultAnswerModes} where it is not set. All else that answers a server goes by `request`.
   */
  answer: modesSchema.optional(),
  /** Whether text that no detector could read (too long, too deep) blocks. */
  blockUncovered: z.boolean(),
  ...rulesShape,
});
export type InspectionSettings = z.infer<typeof inspectionSettingsSchema>;

/** The rules as an operator gives them: a field that is not known is a fault. */
export const rulesInputShape = {
  patterns: z.array(customPatternSchema.strict()).max(64).optional(),
  denyPhrases: z.array(denyPhrasesSchema.strict()).max(64).optional(),
  registeredSecrets: z.array(registeredSecretSchema.strict()).max(256).optional(),
  external: rulesShape.external,
  minSeverity: minSeveritySchema.strict().optional(),
} as const;
const rulesInputSchema = z.strictObject(rulesInputShape);
export type InspectionRules = z.infer<typeof rulesInputSchema>;
export const ruleFields = [
  "patterns",
  "denyPhrases",
  "registeredSecrets",
  "external",
  "minSeverity",
] as const;

/** Names of people, places and dates are of low severity: they stand in ordinary calls. */
export const defaultMinSeverity: Readonly<Record<Category, Severity>> = {
  secrets: "low",
  pii: "medium",
  injection: "low",
};

/**
 * Whether a finding can block, redact or ask. One without a severity counts as high.
 * A credential of the system itself always counts; a masked one never, nor one that the org suppresses.
 */
export const countsFor = (
  settings: Pick<InspectionSettings, "minSeverity">,
  finding: {
    readonly category: Category;
    readonly type: string;
    readonly severity?: Severity | undefined;
    readonly suppressed?: string | undefined;
  },
): boolean => {
  if (finding.type === SYSTEM_CREDENTIAL) return true;
  if (finding.type === CREDENTIAL_PLACEHOLDER || finding.suppressed !== undefined) return false;
  const least = settings.minSeverity?.[finding.category] ?? defaultMinSeverity[finding.category];
  const rank = (severity: Severity): number => severitySchema.options.indexOf(severity);
  return rank(finding.severity ?? "high") >= rank(least);
};

/** The type of a finding of `x` in the place of a credential: it is recorded, and there is nothing to protect. */
export const CREDENTIAL_PLACEHOLDER = "credential_placeholder";

/** The type of a finding of one of the system's own credentials: it blocks, whatever an org's settings say. */
export const SYSTEM_CREDENTIAL = "system_credential";

/** A form asks for names and addresses, and its user sees whom they go to; secrets have no business in one. */
export const defaultAnswerModes: z.infer<typeof modesSchema> = {
  secrets: "block",
  pii: "monitor",
  injection: "block",
};

/** The default of every org: nothing sensitive goes out; results are cleaned, and injected orders are withheld. */
export const defaultInspectionSettings: InspectionSettings = {
  request: { secrets: "block", pii: "block", injection: "block" },
  result: { secrets: "redact", pii: "redact", injection: "block" },
  blockUncovered: true,
};

/**
 * One finding, without its value. `pointer` (RFC 6901) is relative to the inspected document:
 * `/messages/0/content`, `/arguments/…` and `/params/…` in a request, `/result/…` or `/error/…` in an answer.
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
  /** The id of the org's suppression that it falls under: it is recorded, and does not count. Only an inspector says so. */
  suppressed: z.string().optional(),
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
  /** The categories of all findings that count under the org's settings, also of those that are not listed. */
  categories: z.array(categorySchema).optional(),
  coverage: coverageSchema,
  receipt: z.string(),
  /** Present where the verdict is `redacted`: what goes on in place of the original. */
  redacted: z
    .object({
      messages: z.array(messageSchema).optional(),
      arguments: z.record(z.string(), z.unknown()).optional(),
      /** The other members of an MCP request's `params`. */
      params: z.record(z.string(), z.unknown()).optional(),
      result: z.record(z.string(), z.unknown()).optional(),
      error: z.record(z.string(), z.unknown()).optional(),
      /** The exact text of what is redacted, where the original had one: numbers that stay keep all of their digits. */
      exact: z.string().optional(),
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
  /** Never spelled: `digestOfName` of libs/crypto. */
  tool: z.string().nullable(),
  verdict: verdictSchema,
  /** Digest of exactly what may be sent (`digestCall` of libs/crypto); null where there is no tool call. */
  argumentsDigest: z.string().nullable(),
  messagesDigest: z.string().nullable(),
  resultDigest: z.string().nullable(),
  findingsDigest: z.string(),
  /** The categories of all findings that count ({@link countsFor}): what `approve` modes and policies go by. */
  categories: z.array(categorySchema).optional(),
  /** The suppressions that findings fell under: without them, more might have counted. Not there where there were none. */
  suppressions: z.array(z.string()).optional(),
  coverageDigest: z.string(),
  /** The request is a canary, which must never run. */
  canary: z.literal(true).optional(),
  inspector: z.string(),
  issuedAt: z.string(),
});
export type ReceiptClaims = z.infer<typeof receiptClaimsSchema>;
