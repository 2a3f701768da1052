import {
  type Category,
  categories,
  countsFor,
  type Direction,
  defaultAnswerModes,
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

/** By which of an org's settings a document is judged. */
export type Rules = {
  readonly settings: InspectionSettings;
  readonly direction: Direction;
  /** Pointers of what people answered to a server's question; they go by settings of their own. */
  readonly answers: readonly string[];
};

const modesOf = (finding: Finding, { settings, direction, answers }: Rules) => {
  const isAnswer = answers.some((pointer) => finding.pointer.startsWith(`${pointer}/`));
  return isAnswer ? (settings.answer ?? defaultAnswerModes) : settings[direction];
};

const modeOf = (finding: Finding, rules: Rules): Mode => modesOf(finding, rules)[finding.category];

/** The categories that nobody asks about in a document: `off` in all settings that it is judged by. */
export const ignoredCategories = ({ settings, direction, answers }: Rules): readonly Category[] => {
  const all = [settings[direction], ...(answers.length === 0 ? [] : [settings.answer ?? defaultAnswerModes])];
  return categories.filter((category) => all.every((modes) => modes[category] === "off"));
};

/**
 * Binary content has no text to read, and what is sealed before anybody sees it has none for them; anything else that was
 * skipped might have hidden something (INV-9).
 */
const HARMLESS: ReadonlySet<string> = new Set(["binary", "sealed"]);
const hasUnreadText = (reading: Reading): boolean =>
  reading.coverage.skipped.some(({ reason }) => !HARMLESS.has(reason));

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

/** The findings that a placeholder is to be put in the place of. */
export const redactable = (reading: Pick<Reading, "findings">, rules: Rules): readonly Finding[] =>
  countingFindings(reading, rules.settings).filter((finding) => modeOf(finding, rules) === "redact");

/**
 * Without a place, of an external detector: there is nothing to put a placeholder in the place of. The URI that a request
 * aims at is not rewritten either: it would be another request.
 */
const cannotBeReplaced = ({ pointer, start, end }: Finding): boolean => start === end || pointer === "/name";

/**
 * Block wins over redact, redact over allow. `approve` lets a tool call go on to the decision, which finds the category
 * in the signed receipt and asks a person; where nothing of the kind comes after, it blocks. A credential of the system
 * itself always blocks.
 * @param mayAsk whether a decision comes after this inspection: only for a tool call on its way in
 */
export const judge = (reading: Reading, rules: Rules, mayAsk: boolean): Judgement => {
  const counting = countingFindings(reading, rules.settings);
  if (counting.some(({ type }) => type === SYSTEM_CREDENTIAL)) {
    return { verdict: "block", because: ["secrets"] };
  }
  const blockingModes: readonly Mode[] = mayAsk ? ["block"] : ["block", "approve"];
  const redacting = redactable(reading, rules);
  const blocking = categoriesOf([
    ...counting.filter((finding) => blockingModes.includes(modeOf(finding, rules))),
    ...redacting.filter(cannotBeReplaced),
  ]);
  if (blocking.length > 0) return { verdict: "block", because: blocking };
  if (rules.settings.blockUncovered && hasUnreadText(reading)) {
    return { verdict: "block", because: "not_covered" };
  }
  return redacting.length > 0
    ? { verdict: "redacted", categories: categoriesOf(redacting) }
    : { verdict: "allow" };
};
