import type { Edit } from "./edits.ts";
import type { Chain } from "./runs.ts";
import { segment } from "./segment.ts";

/** A token of one letter or digit, and what stands between it and the next. */
const ALNUM = /[A-Za-z0-9\u00c0-\u058f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;
const LETTER = /[A-Za-z\u00c0-\u058f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;
/** Words without blanks between them are longer than words are. */
const MAX_WORD = 12;
/** Past this a chain is data; its words stay together. */
const MAX_SEGMENTED = 4_096;
/** Signs in a row before the first letter: an opening quotation mark, the plus of a telephone number. */
const MAX_LEADING = 8;
const BLANK = 32;

export type SpacedText = {
  readonly edits: readonly Edit[];
  /** What the chains spell, one below the other. */
  readonly spelled: string;
  /** Every chain spells words, and not numbers alone. */
  readonly hasWords: boolean;
};

/** The gap that most letters of a chain have between them; nothing where there is no such gap, as in code. */
function usualGap(text: string, { start, end }: Chain): string | undefined {
  const counts = new Map<string, number>();
  let gaps = 0;
  let gap = "";
  for (const character of text.slice(start, end)) {
    if (!ALNUM.test(character)) gap += character;
    else {
      if (gap !== "") {
        counts.set(gap, (counts.get(gap) ?? 0) + 1);
        gaps++;
      }
      gap = "";
    }
  }
  let usual = "";
  let most = 0;
  for (const [candidate, count] of counts) if (count > most) [usual, most] = [candidate, count];
  return most * 2 > gaps ? usual : undefined;
}

function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) <= BLANK;
}

function unitSize(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Where signs that were separated like letters begin, before the first letter. */
function leadingStart(text: string, from: number, separator: string, floor: number): number {
  let start = from;
  for (let signs = 0; signs < MAX_LEADING; signs++) {
    const at = start - separator.length - 1;
    if (at < floor || !text.startsWith(separator, at + 1)) break;
    const code = text.charCodeAt(at);
    if (code <= BLANK || code > 0x7e || ALNUM.test(text.charAt(at))) break;
    start = at;
  }
  return start;
}

/** A character that stands for itself, or the blank between two words. */
type Piece = { readonly output: string; readonly end: number; readonly gap: Edit | undefined };

/** The characters from `from` on, as long as each has the separator behind it, or a blank between words. */
function readPieces(text: string, from: number, separator: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < text.length; ) {
    const next = at + unitSize(text, at);
    const isSeparated = next < text.length && text.startsWith(separator, next);
    if (!isSeparated && next < text.length && !isBlank(text, next)) {
      // The first letter of a word that is written as usual is none of the chain.
      if (!ALNUM.test(text.charAt(next)))
        pieces.push({ output: text.slice(at, next), end: next, gap: undefined });
      break;
    }
    let end = isSeparated ? next + separator.length : next;
    const blank = end;
    while (end < text.length && isBlank(text, end)) end++;
    const isWordEnd = end > blank;
    // The blank may have been separated like a letter.
    if (isWordEnd && isSeparated && text.startsWith(separator, end)) end += separator.length;
    const gap = { start: next, end, output: isWordEnd ? " " : "" };
    pieces.push({ output: text.slice(at, next), end: next, gap: end > next ? gap : undefined });
    at = end;
  }
  return pieces;
}

/** Offsets in `spelled` before which a blank is missing; none where the words were kept apart. */
function missingBlanks(spelled: string): Set<number> {
  const missing = new Set<number>();
  const words = spelled.split(" ");
  const long = words.filter((word) => word.length > MAX_WORD).length;
  if (long * 2 <= words.length) return missing;
  let start = 0;
  for (const word of words) {
    if (word.length > MAX_WORD && word.length <= MAX_SEGMENTED)
      for (const boundary of segment(word)) missing.add(start + boundary);
    start += word.length + 1;
  }
  return missing;
}

/** The edits that close the gaps of one chain, and what it spells then. */
function close(pieces: readonly Piece[]): { readonly edits: readonly Edit[]; readonly spelled: string } {
  const gaps = pieces.slice(0, -1).map(({ gap }) => gap);
  const spelled = pieces.map(({ output }, i) => output + (gaps[i]?.output ?? "")).join("");
  const missing = missingBlanks(spelled);
  const edits: Edit[] = [];
  let offset = 0;
  pieces.forEach(({ output }, i) => {
    offset += output.length;
    const gap = gaps[i];
    if (gap === undefined) return;
    edits.push(gap.output === "" && missing.has(offset) ? { ...gap, output: " " } : gap);
    offset += gap.output.length;
  });
  let from = 0;
  const words = [...missing, spelled.length].map((to) => {
    const word = spelled.slice(from, to);
    from = to;
    return word;
  });
  return { edits, spelled: words.join(" ") };
}

/** Letters with something between each (`i g n o r e`, `i-g-n-o-r-e`), pulled together into words. */
export function readSpaced(text: string, chains: readonly Chain[]): SpacedText {
  const edits: Edit[] = [];
  const spelled: string[] = [];
  let floor = 0;
  let hasWords = true;
  for (const chain of chains) {
    if (chain.kind !== "letters" || chain.start < floor) continue;
    const separator = usualGap(text, chain);
    if (separator === undefined) continue;
    const pieces = readPieces(text, leadingStart(text, chain.start, separator, floor), separator);
    if (pieces.length < 2) continue;
    const closed = close(pieces);
    for (const edit of closed.edits) edits.push(edit);
    spelled.push(closed.spelled);
    if (!LETTER.test(closed.spelled)) hasWords = false;
    floor = pieces.at(-1)?.end ?? floor;
  }
  return { edits, spelled: spelled.join("\n"), hasWords };
}
