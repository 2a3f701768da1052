import { readFileSync } from "node:fs";
import {
  categorySchema,
  directions,
  externalNameSchema,
  headersSchema,
  severitySchema,
} from "@portcullis/contracts";
import { z } from "zod";
import { presetNames } from "./presets.ts";

const shared = {
  /** Orgs switch it on by this name; findings and coverage carry `external:<name>`. */
  name: externalNameSchema,
  /** Findings of other categories are dropped; all unless told. */
  categories: z.array(categorySchema).min(1).optional(),
  directions: z.array(z.enum(directions)).min(1).default(["request", "result"]),
  /** What follows where it does not answer, not in time, or not in its form. */
  onFailure: z.enum(["block", "allow"]).default("block"),
  /** For all calls about one text together, the wait for a free place included. */
  timeoutMs: z.int().min(50).max(25_000).default(3_000),
  /** Of one call, in UTF-16 units; longer texts take several calls. The preset's limit unless told. */
  maxCharacters: z.int().min(256).max(1_000_000).optional(),
  /** Calls under way at once. */
  concurrency: z.int().min(1).max(256).default(8),
  /** Scores below it are no findings, where the detector gives scores. */
  threshold: z.number().min(0).max(1).default(0.5),
  severity: severitySchema.default("high"),
} as const;

const httpSchema = z.strictObject({
  kind: z.literal("http").default("http"),
  ...shared,
  preset: z.enum(presetNames),
  /** The preset's own where it has one and none is given. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Values may hold `${env:NAME}` and `${file:NAME}`; a header that carries a secret must. */
  headers: headersSchema.default({}),
  /** Of a hosted model, where the preset talks to one. */
  model: z.string().min(1).max(200).optional(),
  /** Lakera's project, NeMo's configuration, Granite Guardian's risk. */
  policy: z.string().min(1).max(200).optional(),
  /** Preset `template`: the JSON body; `{{text}}` and `{{kind}}` in its strings are filled in. */
  body: z.json().optional(),
  /** Preset `template`: JSON Pointers into the answer. */
  flagged: z.string().startsWith("/").optional(),
  score: z.string().startsWith("/").optional(),
  /** Preset `template`: category and type of its findings. */
  category: categorySchema.default("injection"),
  type: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,62}$/)
    .default("flagged"),
});

const onnxSchema = z.strictObject({
  kind: z.literal("onnx"),
  ...shared,
  /** Folder with `config.json`, `tokenizer.json` and `onnx/model.onnx`, as Transformers.js reads it. */
  model: z.string().min(1),
  /** Categories of the labels that are findings; labels that are not named are none. */
  labels: z.record(z.string().min(1), categorySchema),
  maxTokens: z.int().min(16).max(8_192).default(512),
});

export type HttpSettings = z.infer<typeof httpSchema>;
export type OnnxSettings = z.infer<typeof onnxSchema>;
export type ExternalSettings = HttpSettings | OnnxSettings;

const fileSchema = z
  .strictObject({ detectors: z.array(z.union([onnxSchema, httpSchema])).max(32) })
  .superRefine(({ detectors }, context) => {
    for (const [index, each] of detectors.entries()) {
      const fault = (path: string, message: string): void =>
        context.addIssue({ code: "custom", path: ["detectors", index, path], message });
      if (detectors.findIndex(({ name }) => name === each.name) < index) fault("name", "another has it too");
      if (each.kind === "onnx") continue;
      const isTemplate = each.preset === "template";
      if (isTemplate && each.body === undefined) fault("body", "the preset `template` needs it");
      if (isTemplate && each.flagged === undefined && each.score === undefined)
        fault("flagged", "the preset `template` needs `flagged` or `score`");
    }
  });

/** The text at fault is not repeated: a header may have been written with its value (INV-5). */
const describe = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`).join("; ");

/**
 * Reads the operator's file of external detectors.
 * @throws Error that names the fault, and no value
 */
export const readExternalSettings = (file: string | undefined): readonly ExternalSettings[] => {
  if (file === undefined) return [];
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Error(`PORTCULLIS_INSPECT_EXTERNAL: ${file} cannot be read, or is not JSON`);
  }
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) throw new Error(`PORTCULLIS_INSPECT_EXTERNAL: ${describe(parsed.error)}`);
  return parsed.data.detectors;
};
