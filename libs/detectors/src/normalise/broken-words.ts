import { isAlnum, isLetter } from "../text/characters.ts";
import type { Edit } from "./edits.ts";
import { isKnownAt, isKnownWord, MAX_VOCABULARY_WORD } from "./vocabulary.ts";

const LINE_FEED = 10;
/** One word that was broken is a hyphenation or a chance, unless every line of the text ends in a word. */
const MIN_WORDS = 2;
const MIN_WORD = 4;
const MIN_PART = 2;

/** True where `[start, end)` and what stands on the next line are a word together. */
function beginsBroken(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== LINE_FEED) return false;
  let next = end + 1;
  while (next - end <= MAX_VOCABULARY_WORD && isLetter(text.charCodeAt(next))) next++;
  return next - start > MIN_WORD && isKnownWord(text.slice(start, end) + text.slice(end + 1, next));
}

export type BrokenText = {
  readonly edits: readonly Edit[];
  /** So many words are broken that it is no chance. */
  readonly isCertain: boolean;
};

/**
 * Words with a line break inside them. Two of the vocabulary must be broken, or one where no line ends between
 * words; then all breaks are closed but those between two words of the vocabulary, so that tokens are whole again
 * as well. `breaks` are the places of line breaks between letters or digits.
 */
export function readBroken(text: string, breaks: readonly number[]): BrokenText {
  const edits: Edit[] = [];
  let known = 0;
  let kept = 0;
  for (const at of breaks) {
    let gap = at;
    while (gap > at - 2 && (text.charCodeAt(gap - 1) === 13 || text.charCodeAt(gap - 1) === 45)) gap--;
    let start = gap;
    while (start > 0 && gap - start <= MAX_VOCABULARY_WORD && isLetter(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end - at <= MAX_VOCABULARY_WORD && isLetter(text.charCodeAt(end))) end++;
    if (!isAlnum(text.charCodeAt(gap - 1)) || !isAlnum(text.charCodeAt(at + 1))) continue;
    const size = gap - start + end - at - 1;
    const isLeft = isKnownAt(text, start, gap);
    const isRight = isKnownAt(text, at + 1, end) || beginsBroken(text, at + 1, end);
    const isWord =
      size >= MIN_WORD &&
      size <= MAX_VOCABULARY_WORD &&
      isKnownWord(text.slice(start, gap) + text.slice(at + 1, end));
    // One word that stands for itself is no part of what is not known.
    const isApart =
      (isLeft && gap - start >= MIN_WORD) ||
      (isRight && end - at - 1 >= (isKnownAt(text, at + 1, end) ? MIN_WORD : MIN_PART));
    const hasWords = isLeft && isRight;
    if (!isWord && (hasWords || isApart)) {
      kept++;
      continue;
    }
    if (isWord && !hasWords) known++;
    edits.push({ start: gap, end: at + 1, output: "" });
  }
  const isCertain = known >= MIN_WORDS;
  return { edits: isCertain || (known > 0 && kept === 0) ? edits : [], isCertain };
}
