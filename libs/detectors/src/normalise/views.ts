import type { Match, Span, ViewOrigin } from "../detector.ts";
import type { SkipReason } from "../types.ts";
import { readBroken } from "./broken-words.ts";
import { decipher } from "./ciphers.ts";
import { type Decoded, decodeCandidates } from "./decode.ts";
import { viewOfEdits } from "./edits.ts";
import { groupedTokenEdits } from "./grouped-tokens.ts";
import { readHtml } from "./html.ts";
import { isMostlyKnown } from "./knowledge.ts";
import { leetEdits } from "./leet.ts";
import { wordsOnLines } from "./lines.ts";
import { readMarkdown } from "./markdown.ts";
import { normalise, withBlanks } from "./normalise.ts";
import { findRuns, type Runs } from "./runs.ts";
import { readSpaced } from "./spaced.ts";
import { askedBy } from "./triggers.ts";
import { compose, joinViews, type View, viewOfSpans } from "./view.ts";

/** A text to scan, made from the original in one way. */
export type ScanView = View & {
  readonly origin: ViewOrigin;
  /** How far it is from the text as it stands, which is 0: see {@link LayeredMatch}. */
  readonly layer: number;
};

/** Encodings inside encodings that are followed. */
const MAX_DEPTH = 3;
/** Encoded characters that are decoded in one leaf, all layers together. */
const DECODE_BUDGET = 4_194_304;
/** Origins in the order in which they are believed, within a depth of encodings. */
const LAYERS_A_DEPTH = 4;
const HIDDEN_LAYER = 1;
const TRANSFORMED_LAYER = 2;

function inOrder(spans: readonly Span[]): Span[] {
  const ordered: Span[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    ordered.push(span);
    end = span.end;
  }
  return ordered;
}

/** What markup hides, and what it says aside. */
function readMarkup(text: string): { readonly hidden: Span[]; readonly aside: readonly Span[] } {
  const html = text.includes("<") ? readHtml(text) : undefined;
  const markdown = text.includes("](") || text.includes("]:") ? readMarkdown(text) : undefined;
  return {
    hidden: [...(html?.hidden ?? []), ...(markdown?.hidden ?? [])],
    aside: [...(html?.aside ?? []), ...(markdown?.aside ?? [])],
  };
}

/** A view of a text that somebody disguised. */
type Undisguised = { readonly view: View; readonly origin: "decoded" | "transformed" };

/** What a text says without gaps between letters, line ends in words and leet. */
function undisguise(text: string, runs: Runs): Undisguised | undefined {
  const spaced = readSpaced(text, runs.chains);
  const broken = readBroken(text, runs.breaks);
  const leet = leetEdits(text, runs.mixed);
  const edits = [...spaced.edits, ...leet, ...broken.edits];
  if (edits.length === 0) return undefined;
  const spellsWords = spaced.edits.length === 0 || (spaced.hasWords && isMostlyKnown(spaced.spelled));
  const areBroken = broken.edits.length === 0 || broken.isCertain;
  return {
    view: viewOfEdits(text, edits),
    origin: leet.length === 0 && spellsWords && areBroken ? "decoded" : "transformed",
  };
}

/** A text at one depth of encodings: as it stands, what it hides, what it disguises. */
function* viewsAt(normal: View, blanks: View | undefined, depth: number, runs: Runs): Generator<ScanView> {
  const { text } = normal;
  const base = depth * LAYERS_A_DEPTH;
  const origin = depth === 0 ? "plain" : "decoded";
  const markup = readMarkup(text);
  const hidden = [
    ...normal.hidden,
    ...inOrder(markup.hidden).map((span) => ({ ...span, by: "markup" as const })),
  ];
  yield { ...normal, hidden, origin, layer: base };
  if (blanks !== undefined) yield { ...blanks, origin, layer: base };
  const unseen = inOrder([...hidden, ...markup.aside]);
  if (unseen.length > 0) {
    yield { ...compose(viewOfSpans(text, unseen), normal), origin: "hidden", layer: base + HIDDEN_LAYER };
  }
  if (runs.hasWordLines) {
    const lines = wordsOnLines(normal);
    if (lines !== undefined) yield { ...lines, hidden, origin, layer: base };
  }
  const plain = undisguise(text, runs);
  if (plain !== undefined) {
    yield { ...compose(plain.view, normal), origin: plain.origin, layer: base + TRANSFORMED_LAYER };
  }
}

/**
 * Everything that a text may say to who reads it, each with the way back to the original. `skip` is told what
 * was not read: too deep, over the budget, not text.
 */
export function* viewsOf(text: string, skip: (reason: SkipReason) => void): Generator<ScanView> {
  let budget = DECODE_BUDGET;
  let inner: View | undefined;
  for (let depth = 0; ; depth++) {
    const normal = normalise(inner?.text ?? text);
    const blanks = withBlanks(normal);
    const placed = (view: View): View => (inner === undefined ? view : compose(view, inner));
    const runs = findRuns(normal.text);
    yield* viewsAt(placed(normal), blanks === undefined ? undefined : placed(blanks), depth, runs);
    const { decoded, binary, overBudget } = decodeCandidates(normal.text, budget, runs);
    if (binary) skip("binary");
    if (overBudget) skip("too_long");
    if (decoded.length === 0) return;
    if (depth === MAX_DEPTH) {
      skip("too_deep");
      return;
    }
    budget -= decoded.reduce((sum: number, run: Decoded) => sum + run.text.length, 0);
    inner = compose(joinViews(decoded), placed(normal));
  }
}

/** The readings of a view that its text asked for when it went through the gate: see triggers.ts. */
export function* askedViews(view: ScanView, hits: readonly Match[]): Generator<ScanView> {
  if (view.origin !== "plain" && view.origin !== "decoded") return;
  const { ciphers, tokens } = askedBy(view.text, hits);
  const layer = view.layer + TRANSFORMED_LAYER;
  for (const cipher of ciphers) {
    for (const { view: plain, isCertain } of decipher(view.text, cipher))
      yield { ...compose(plain, view), origin: isCertain ? "decoded" : "transformed", layer };
  }
  const edits = groupedTokenEdits(view.text, tokens);
  if (edits.length > 0)
    yield { ...compose(viewOfEdits(view.text, edits), view), origin: "transformed", layer };
}
