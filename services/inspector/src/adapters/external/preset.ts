import type { Category } from "@portcullis/contracts";
import type { ContentKind } from "@portcullis/detectors";
import type { HttpSettings } from "./settings.ts";

/** Something that a detector found in the text of one call. Without `start` it is the whole text. */
export type Told = {
  readonly category: Category;
  readonly type: string;
  readonly score: number;
  readonly start?: number;
  readonly end?: number;
};

export type PresetSettings = Pick<
  HttpSettings,
  "model" | "policy" | "threshold" | "body" | "flagged" | "score" | "category" | "type"
>;

/** How one API is asked, and what its answers say. Sources are named at each: public documentation of its maker. */
export type Preset = {
  /** Where it is reached unless told otherwise. */
  readonly url?: string;
  readonly maxCharacters: number;
  readonly request: (text: string, kind: ContentKind, settings: PresetSettings) => unknown;
  /** Undefined where the answer has not the form of this API: that is a failure, never "nothing found". */
  readonly read: (answer: unknown, text: string, settings: PresetSettings) => readonly Told[] | undefined;
};

export type Fields = Readonly<Record<string, unknown>>;
export const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
export const listOf = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? value : undefined;

/** `pii/email` becomes `pii_email`: a type as ours are written. */
export const typeOf = (label: unknown, fallback: string): string => {
  const type = String(typeof label === "string" ? label : "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, 60);
  return type === "" ? fallback : type;
};

export const injection = (type: string, score = 1): Told => ({ category: "injection", type, score });
export const isFromOutside = (kind: ContentKind): boolean =>
  kind === "tool_result" || kind === "tool_description";
