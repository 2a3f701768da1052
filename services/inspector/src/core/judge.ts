import {
  type Category,
  categories,
  type Direction,
  type InspectionSettings,
  type Mode,
} from "@portcullis/contracts";
import type { Reading } from "./read.ts";

/** What follows from a reading under an org's settings. */
export type Judgement =
  | { readonly verdict: "allow" }
  | { readonly verdict: "redacted"; readonly categories: readonly Category[] }
  | { readonly verdict: "block"; readonly because: readonly Category[] | "not_covered" };

export const categoriesWithMode = (
  settings: InspectionSettings,
  direction: Direction,
  ...modes: readonly Mode[]
): readonly Category[] => categories.filter((category) => modes.includes(settings[direction][category]));

/** Binary content has no text to read; anything else that was skipped might have hidden something (INV-9). */
const hasUnreadText = (reading: Reading): boolean =>
  reading.coverage.skipped.some((skipped) => skipped.reason !== "binary");

/** The categories of all findings of a reading, each once, in the order of the table. */
export const categoriesOf = (reading: Reading): readonly Category[] => {
  const found = new Set(reading.findings.map((finding) => finding.category));
  return categories.filter((category) => found.has(category));
};

/**
 * Block wins over redact, redact over allow. `approve` lets a tool call go on to the decision, which finds the category
 * in the signed receipt and asks a person; where nothing of the kind comes after, it blocks.
 * @param mayAsk whether a decision comes after this inspection: only for a tool call on its way in
 */
export const judge = (
  reading: Reading,
  settings: InspectionSettings,
  direction: Direction,
  mayAsk: boolean,
): Judgement => {
  const found = categoriesOf(reading);
  const blockingModes: readonly Mode[] = mayAsk ? ["block"] : ["block", "approve"];
  const withMode = (...modes: readonly Mode[]): readonly Category[] =>
    categoriesWithMode(settings, direction, ...modes).filter((category) => found.includes(category));
  const blocking = withMode(...blockingModes);
  if (blocking.length > 0) return { verdict: "block", because: blocking };
  if (settings.blockUncovered && hasUnreadText(reading)) return { verdict: "block", because: "not_covered" };
  const redacting = withMode("redact");
  return redacting.length > 0 ? { verdict: "redacted", categories: redacting } : { verdict: "allow" };
};
