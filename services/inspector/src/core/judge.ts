import {
  type Category,
  categories,
  countsFor,
  type Direction,
  type Finding,
  type InspectionSettings,
  type Mode,
  SYSTEM_CREDENTIAL,
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

/** The findings that are severe enough, under an org's settings, to block, redact or ask. */
export const countingFindings = (
  reading: Pick<Reading, "findings">,
  settings: InspectionSettings,
): readonly Finding[] => reading.findings.filter((finding) => countsFor(settings, finding));

/** The categories of findings, each once, in the order of the table. */
export const categoriesOf = (findings: readonly Pick<Finding, "category">[]): readonly Category[] => {
  const found = new Set(findings.map((finding) => finding.category));
  return categories.filter((category) => found.has(category));
};

/** A finding without a place, of an external detector: there is nothing to put a placeholder in the place of. */
const hasNoPlace = ({ start, end }: Finding): boolean => start === end;

/**
 * Block wins over redact, redact over allow. `approve` lets a tool call go on to the decision, which finds the category
 * in the signed receipt and asks a person; where nothing of the kind comes after, it blocks. A credential of the system
 * itself always blocks.
 * @param mayAsk whether a decision comes after this inspection: only for a tool call on its way in
 */
export const judge = (
  reading: Reading,
  settings: InspectionSettings,
  direction: Direction,
  mayAsk: boolean,
): Judgement => {
  const counting = countingFindings(reading, settings);
  if (counting.some(({ type }) => type === SYSTEM_CREDENTIAL)) {
    return { verdict: "block", because: ["secrets"] };
  }
  const found = categoriesOf(counting);
  const blockingModes: readonly Mode[] = mayAsk ? ["block"] : ["block", "approve"];
  const withMode = (...modes: readonly Mode[]): readonly Category[] =>
    categoriesWithMode(settings, direction, ...modes).filter((category) => found.includes(category));
  const redacting = withMode("redact");
  const unplaced = categoriesOf(counting.filter(hasNoPlace)).filter((each) => redacting.includes(each));
  const blocking = [...withMode(...blockingModes), ...unplaced];
  if (blocking.length > 0) return { verdict: "block", because: blocking };
  if (settings.blockUncovered && hasUnreadText(reading)) return { verdict: "block", because: "not_covered" };
  return redacting.length > 0 ? { verdict: "redacted", categories: redacting } : { verdict: "allow" };
};
