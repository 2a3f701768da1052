import { toolHints, toolLabels } from "@portcullis/catalog";
import {
  type OfferKind,
  offerKinds,
  policyNameSchema,
  riskLevelSchema,
  slugSchema,
  targetNameSchema,
  toolLabelSchema,
} from "@portcullis/contracts";
import { z } from "zod";
import { type AuthorizationRequest, READ_HINTS } from "./request.ts";

/** The cases of `portcullis policy test`: what a request is, and what the policies must say to it. */

const toolSchema = z.strictObject({
  /** A tool where it is left out. */
  kind: z.enum(offerKinds).optional(),
  server: slugSchema,
  /** Of a resource, its URI. */
  name: targetNameSchema,
  /** What is left out comes from the tool as it is known, else from its annotations, else from the protocol's defaults. */
  labels: z.array(toolLabelSchema).optional(),
  risk: riskLevelSchema.optional(),
  annotations: z
    .strictObject({
      readOnlyHint: z.boolean(),
      destructiveHint: z.boolean(),
      idempotentHint: z.boolean(),
      openWorldHint: z.boolean(),
    })
    .partial()
    .optional(),
  inputSchema: z.record(z.string(), z.unknown()).optional(),
});

const caseSchema = z.strictObject({
  name: z.string().min(1),
  key: z.strictObject({ id: z.string(), name: z.string(), org: slugSchema }).partial().default({}),
  /** `server/tool`, or with its attributes. */
  tool: z.union([z.string().regex(/^[a-z0-9-]+\/.+$/, "server/tool"), toolSchema]),
  arguments: z.record(z.string(), z.unknown()).default({}),
  findings: z
    .strictObject({
      secrets: z.int().nonnegative(),
      pii: z.int().nonnegative(),
      injection: z.int().nonnegative(),
      types: z.array(z.string()),
    })
    .partial()
    .default({}),
  /** What the conversation has seen; left out where the request names none. */
  conversation: z
    .strictObject({ injection: z.boolean(), sensitive: z.boolean(), untrusted: z.boolean() })
    .partial()
    .optional(),
  time: z.iso.datetime({ offset: true }).default("2026-01-05T12:00:00Z"),
  client: z.union([z.ipv4(), z.ipv6()]).optional(),
  covered: z.boolean().default(true),
  expect: z.enum(["allow", "deny", "approve"]),
  /** The names of the policies that must have decided, in any order. */
  by: z.array(policyNameSchema).optional(),
});
export type PolicyCase = z.infer<typeof caseSchema>;

const fileSchema = z.strictObject({ cases: z.array(caseSchema).min(1) });

/** What is known of a tool from elsewhere, such as the catalog. */
export type KnownTool = {
  readonly kind?: OfferKind | undefined;
  readonly server: string;
  readonly name: string;
  readonly definition: Readonly<Record<string, unknown>>;
  readonly labels?: AuthorizationRequest["tool"]["labels"];
  readonly risk?: string;
};

export type ParsedCases =
  | { readonly ok: true; readonly cases: readonly PolicyCase[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads cases from a document as a YAML or JSON parser gives it. */
export const parsePolicyCases = (document: unknown): ParsedCases => {
  const parsed = fileSchema.safeParse(document);
  if (parsed.success) return { ok: true, cases: parsed.data.cases };
  const faults = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join(".")}: ${message}`,
  );
  return { ok: false, faults };
};

const toolOf = ({ tool }: PolicyCase): Exclude<PolicyCase["tool"], string> => {
  if (typeof tool !== "string") return tool;
  const slash = tool.indexOf("/");
  return { server: tool.slice(0, slash), name: tool.slice(slash + 1) };
};

/** The definition of a case's tool: what the case says over what is known. */
const definitionOf = (
  own: Exclude<PolicyCase["tool"], string>,
  known: KnownTool | undefined,
): Readonly<Record<string, unknown>> => ({
  ...known?.definition,
  name: own.name,
  ...(own.annotations === undefined ? {} : { annotations: own.annotations }),
  ...(own.inputSchema === undefined ? {} : { inputSchema: own.inputSchema }),
});

/** The tool of a case, for `checkPolicies`. */
export const toolOfCase = (policyCase: PolicyCase, tools: readonly KnownTool[]): KnownTool => {
  const own = toolOf(policyCase);
  const { kind = "tool" } = own;
  const known = tools.find(
    (each) => (each.kind ?? "tool") === kind && each.server === own.server && each.name === own.name,
  );
  const definition = definitionOf(own, known);
  return {
    kind,
    server: own.server,
    name: own.name,
    definition,
    labels: own.labels ?? known?.labels ?? (kind === "tool" ? toolLabels(null, null, definition) : []),
    risk: own.risk ?? known?.risk ?? "none",
  };
};

/** The request that a case speaks of. */
export const requestOfCase = (policyCase: PolicyCase, tools: readonly KnownTool[]): AuthorizationRequest => {
  const { key, findings, conversation } = policyCase;
  const tool = toolOfCase(policyCase, tools);
  return {
    key: { id: key.id ?? "key_test", name: key.name ?? "test", org: key.org ?? "test" },
    tool: {
      kind: tool.kind,
      server: tool.server,
      name: tool.name,
      labels: tool.labels ?? [],
      risk: tool.risk ?? "none",
      inputSchema: tool.definition.inputSchema,
    },
    arguments: policyCase.arguments,
    findings: {
      secrets: findings.secrets ?? 0,
      pii: findings.pii ?? 0,
      injection: findings.injection ?? 0,
      types: findings.types ?? [],
    },
    annotations: tool.kind === "tool" ? toolHints(tool.definition) : READ_HINTS,
    conversation: {
      known: conversation !== undefined,
      injection: conversation?.injection ?? false,
      sensitive: conversation?.sensitive ?? false,
      untrusted: conversation?.untrusted ?? false,
    },
    timeMs: Date.parse(policyCase.time),
    covered: policyCase.covered,
    client: policyCase.client,
  };
};
