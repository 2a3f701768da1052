import { z } from "zod";
import { categories, severitySchema, verdictSchema } from "./inspection.ts";
import { slugSchema, timestampSchema } from "./names.ts";
import { NO_ORG, outcomes, stages } from "./subjects.ts";

/** One value of a filter; null stands for "has none". */
export type FilterValue = { readonly value: string | null; readonly excluded: boolean };

const MAX_VALUES = 50;
const VALUE = /(?:\\.|[^,\\])*/suy;

const toValue = (text: string): FilterValue | undefined => {
  const excluded = text.startsWith("!");
  const rest = excluded ? text.slice(1) : text;
  if (rest === "") return undefined;
  return { value: rest === "-" ? null : rest.replaceAll(/\\(.)/gsu, "$1"), excluded };
};

/**
 * The values of a filter such as `blocked,denied` or `!completed`: any of those without `!`, and none of those with it. `-`
 * stands for "has none", and a backslash takes the next character as it is. Undefined where a value is empty, a backslash
 * stands at the end, or there are more than 50.
 */
export const parseFilterValues = (text: string): readonly FilterValue[] | undefined => {
  const values: FilterValue[] = [];
  for (let at = 0; ; at = VALUE.lastIndex + 1) {
    VALUE.lastIndex = at;
    const value = toValue(VALUE.exec(text)?.[0] ?? "");
    if (value === undefined || values.length === MAX_VALUES) return undefined;
    values.push(value);
    if (VALUE.lastIndex === text.length) return values;
    if (text[VALUE.lastIndex] !== ",") return undefined;
  }
};

/** A value as it is written in a filter. */
export const quoteFilterValue = (value: string): string =>
  value === "-" ? "\\-" : value.replaceAll(/[\\,]/g, "\\$&").replace(/^!/, "\\!");

const listOf = (description: string, allowed: (value: string) => boolean = () => true) =>
  z
    .string()
    .max(4_000)
    .refine((text) => {
      const values = parseFilterValues(text);
      return values?.every(({ value }) => value === null || (value.length <= 256 && allowed(value))) === true;
    }, "values with commas between them, each with or without `!`")
    .describe(description);
const oneOf = (description: string, allowed: readonly string[]) =>
  listOf(`${description}: ${allowed.join(", ")}`, (value) => allowed.includes(value));
const isOrg = (value: string): boolean => value === NO_ORG || slugSchema.safeParse(value).success;
const durationSchema = z.coerce.number().min(0).max(1e12);
const yesOrNo = z.enum(["true", "false"]);

/** The fields of a finding: where several of them are filtered by, one finding must have them all. */
export const findingFields = ["category", "type", "detector"] as const;

const fields = {
  org: listOf("slugs of organisations, or `_none`", isOrg),
  key: listOf("ids of keys"),
  kind: oneOf("kinds", ["tool", "model"]),
  outcome: oneOf("outcomes", outcomes),
  code: listOf("error codes"),
  verdict: oneOf("verdicts", verdictSchema.options),
  server: listOf("slugs of servers"),
  tool: listOf("names of tools, prompts or resources"),
  method: listOf("MCP methods"),
  category: oneOf("categories of findings", categories),
  type: listOf("types of findings, such as `email_address`"),
  detector: listOf("names of detectors"),
  conversation: listOf("conversations"),
  endedAt: oneOf("stages", stages),
  executed: oneOf("whether a tool was called, `-` where it is not known", ["true", "false"]),
  policy: listOf("policies that decided"),
  executor: listOf("executors that called the tool"),
  canary: listOf("kinds of canaries; canaries are shown then"),
} as const;

/** What traces are filtered by, as it stands in a URL: all of it must hold. */
export const traceFilterSchema = z.strictObject({
  ...(Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name, schema.optional()])) as {
    readonly [Name in keyof typeof fields]: z.ZodOptional<(typeof fields)[Name]>;
  }),
  severity: z
    .string()
    .regex(
      /^!?(?:low|medium|high|critical)$/,
      `one of ${severitySchema.options.join(", ")}, with or without \`!\``,
    )
    .describe("has a finding at least so severe; with `!`, has none")
    .optional(),
  approval: yesOrNo.describe("whether an approval was asked for or used").optional(),
  minDurationMs: durationSchema.optional(),
  maxDurationMs: durationSchema.optional(),
  from: timestampSchema.describe("received at this time or later").optional(),
  to: timestampSchema.describe("received before this time").optional(),
  text: z
    .string()
    .min(1)
    .max(500)
    .describe('words of the redacted text: all of them; `"a phrase"`, `prefix*`, `-without`')
    .optional(),
  canaries: yesOrNo.describe("whether synthetic probes are shown too; not unless told").optional(),
});
export type TraceFilter = z.infer<typeof traceFilterSchema>;
export type FilterField = keyof typeof fields;
export const filterFields = Object.keys(fields) as readonly FilterField[];

/** Names of the filters, for command lines and forms. */
export const filterNames = Object.keys(traceFilterSchema.shape) as readonly (keyof TraceFilter)[];
/** The stages whose time stands in a trace. */
export const timedStages = ["inspect.request", "decide", "execute", "inspect.result", "ingress"] as const;
export type TimedStage = (typeof timedStages)[number];
