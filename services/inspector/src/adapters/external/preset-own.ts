import type { Category } from "@portcullis/contracts";
import { type Fields, fieldsOf, injection, listOf, type Preset, type Told, typeOf } from "./preset.ts";

const CATEGORIES: readonly unknown[] = ["secrets", "pii", "injection"];

/** Ours: asks `{ text, kind }`, and wants `{ flagged, findings? }`. See docs/inspection.md. */
export const generic: Preset = {
  maxCharacters: 100_000,
  request: (text, kind) => ({ text, kind }),
  read: (answer, text, { threshold }) => {
    const fields = fieldsOf(answer);
    if (typeof fields?.flagged !== "boolean") return undefined;
    const findings = fields.findings === undefined ? [] : listOf(fields.findings);
    if (findings === undefined) return undefined;
    const told: Told[] = [];
    for (const each of findings) {
      const { category, type, score = 1, start, end } = fieldsOf(each) ?? {};
      if (!CATEGORIES.includes(category) || typeof score !== "number") return undefined;
      const isPlaced = Number.isInteger(start) && Number.isInteger(end) && Number(start) < Number(end);
      if (isPlaced && (Number(start) < 0 || Number(end) > text.length)) return undefined;
      if (score >= threshold)
        told.push({
          category: category as Category,
          type: typeOf(type, "flagged"),
          score: Math.min(1, score),
          ...(isPlaced ? { start: Number(start), end: Number(end) } : {}),
        });
    }
    return fields.flagged && told.length === 0 ? [injection("flagged")] : told;
  },
};

const fill = (template: unknown, text: string, kind: string): unknown => {
  // Functions, so that `$&` in a text stays as it is.
  if (typeof template === "string")
    return template.replaceAll("{{kind}}", () => kind).replaceAll("{{text}}", () => text);
  if (Array.isArray(template)) return template.map((each) => fill(each, text, kind));
  const fields = fieldsOf(template);
  return fields === undefined
    ? template
    : Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fill(value, text, kind)]));
};

/** RFC 6901. */
const at = (value: unknown, pointer: string): unknown =>
  pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (found, token) =>
        typeof found === "object" && found !== null && Object.hasOwn(found, token)
          ? (found as Fields)[token]
          : undefined,
      value,
    );

/** Any other API: a body with `{{text}}` in it, and where in the answer a truth value or a score stands. */
export const template: Preset = {
  maxCharacters: 10_000,
  request: (text, kind, { body }) => fill(body, text, kind),
  read: (answer, _text, { flagged, score, threshold, category, type }) => {
    const said = flagged === undefined ? undefined : at(answer, flagged);
    const value = score === undefined ? undefined : at(answer, score);
    if (flagged !== undefined && typeof said !== "boolean") return undefined;
    if (score !== undefined && typeof value !== "number") return undefined;
    const isFound = said ?? Number(value) >= threshold;
    return isFound
      ? [{ category, type, score: typeof value === "number" ? Math.min(1, Math.max(0, value)) : 1 }]
      : [];
  },
};
