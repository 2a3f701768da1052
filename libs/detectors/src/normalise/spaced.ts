import type { Edit } from "./edits.ts";
import type { Chain } from "./runs.ts";
import { segment } from "./segment.ts";

/** A token of one letter or digit, and what stands between it and the next. */
const ALNUM = /[A-Za-z0-9\u00c0-\u058f]/;
/** Words that were pulled together are looked for in what is longer than a word. */
const MAX_WORD = 12;
/** An address is one word, if words are told apart at all. */
const ADDRESS = /^[^@]{1,64}@[^@]{1,64}$|^[a-z]{2,12}:\/\/.{1,200}$/i;
/** One letter of so many must be in words that are known. */
const MIN_KNOWN_SHARE = 3;
/** Past this a chain is data; its words stay together. */
const MAX_SEGMENTED = 4_096;

/** The gap that most letters of a chain have between them; nothing where there is no such gap, as in code. */
function usualGap(gaps: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  let usual = "";
  let most = 0;
  for (const [gap, count] of counts) if (count > most) [usual, most] = [gap, count];
  return most * 2 > gaps.length ? usual : undefined;
}

/** What a gap between two letters holds beside the usual one on either side: nothing inside a word. */
function meaningOf(gap: string, usual: string): string {
  if (gap === usual) return "";
  let rest = gap.startsWith(usual) ? gap.slice(usual.length) : gap;
  if (rest.length > usual.length && rest.endsWith(usual)) rest = rest.slice(0, -usual.length);
  // Full stops between letters are told from those at the end of a sentence by what stands between them.
  if (usual.trim() !== "" && usual !== ".") rest = rest.replaceAll(usual, "");
  return rest.replace(/\s+/g, " ");
}

function withoutGaps(text: string, { start, end }: Chain): Edit | undefined {
  const letters: string[] = [];
  const gaps: string[] = [];
  let gap = "";
  for (const character of text.slice(start, end)) {
    if (!ALNUM.test(character)) gap += character;
    else {
      if (letters.length > 0) gaps.push(gap);
      letters.push(character);
      gap = "";
    }
  }
  const usual = usualGap(gaps);
  if (usual === undefined) return undefined;
  let joined = letters[0] ?? "";
  gaps.forEach((between, i) => {
    joined += meaningOf(between, usual) + (letters[i + 1] ?? "");
  });
  // Marks at either end were separated like letters.
  const hasMarks = usual.trim() !== "";
  return {
    start: hasMarks && text.startsWith(usual, start - usual.length) ? start - usual.length : start,
    end: hasMarks && text.startsWith(usual, end) ? end + usual.length : end,
    output: joined,
  };
}

function separateWords(joined: string): string {
  return joined
    .split(" ")
    .map((word) => {
      if (word.length <= MAX_WORD || word.length > MAX_SEGMENTED || ADDRESS.test(word)) return word;
      const { boundaries, known } = segment(word);
      if (known * MIN_KNOWN_SHARE < word.length) return word;
      let previous = 0;
      const words = boundaries.map((boundary) => {
        const part = word.slice(previous, boundary);
        previous = boundary;
        return part;
      });
      return [...words, word.slice(previous)].join(" ");
    })
    .join(" ");
}

/** Letters with something between each (`i g n o r e`, `i-g-n-o-r-e`), pulled together into words. */
export function spacedEdits(text: string, chains: readonly Chain[]): Edit[] {
  return chains.flatMap((chain) => {
    const edit = chain.kind === "letters" ? withoutGaps(text, chain) : undefined;
    return edit === undefined ? [] : [{ ...edit, output: separateWords(edit.output) }];
  });
}
