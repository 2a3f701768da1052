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

/**
 * Block wins over redact, redact over allow. `approve` blocks here: what waits for a person does not run, and the
 * policy service decides on approvals.
 */
export const judge = (reading: Reading, settings: InspectionSettings, direction: Direction): Judgement => {
  const found = new Set(reading.findings.map((finding) => finding.category));
  const blocking = categoriesWithMode(settings, direction, "block", "approve").filter((c) => found.has(c));
  if (blocking.length > 0) return { verdict: "block", because: blocking };
  if (settings.blockUncovered && hasUnreadText(reading)) return { verdict: "block", because: "not_covered" };
  const redacting = categoriesWithMode(settings, direction, "redact").filter((c) => found.has(c));
  return redacting.length > 0 ? { verdict: "redacted", categories: redacting } : { verdict: "allow" };
};
