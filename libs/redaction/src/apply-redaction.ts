import type { Category, Finding } from "@portcullis/contracts";
import { createPlaceholders } from "./placeholders.ts";
import { forEachText, rewriteJson } from "./rewrite-json.ts";
import { replaceSpans } from "./spans.ts";

/** Findings by the place they are in. */
export const byPlace = <F extends Pick<Finding, "pointer" | "target">>(
  findings: readonly F[],
): ReadonlyMap<string, readonly F[]> => {
  const places = new Map<string, F[]>();
  for (const finding of findings) {
    const place = `${finding.target} ${finding.pointer}`;
    const known = places.get(place);
    if (known === undefined) places.set(place, [finding]);
    else known.push(finding);
  }
  return places;
};

/**
 * The value with every finding of the given categories replaced by a typed placeholder, in values, member names and
 * numbers (a number with a finding becomes a string; one of `exactValue` keeps its digits else). Equal values get equal placeholders, and none that the value
 * already holds. Pointers of the findings are relative to `value`.
 *
 * @example
 * const message = "mail bob@example.com";
 * const finding = { category: "pii", type: "email_address", pointer: "/message", target: "value", start: 5, end: 20, … };
 * applyRedaction({ message }, [finding], ["pii"]); // { message: "mail <EMAIL_ADDRESS_1>" }
 */
export const applyRedaction = <T>(
  value: T,
  findings: readonly Finding[],
  categories: readonly Category[],
): T => {
  const wanted = byPlace(findings.filter((finding) => categories.includes(finding.category)));
  if (wanted.size === 0) return value;
  const placeholders = createPlaceholders();
  forEachText(value, placeholders.reserve);
  const replace = (target: "value" | "key", pointer: string, text: string): string | undefined => {
    const spans = wanted.get(`${target} ${pointer}`);
    return spans === undefined ? undefined : replaceSpans(text, spans, placeholders.of);
  };
  // The shape stays: only strings, numbers and names change.
  return rewriteJson(value, {
    leaf: (pointer, text) => replace("value", pointer, text),
    name: (pointer, name) => replace("key", pointer, name),
    whole: () => undefined,
  }) as T;
};
