import type { Edit } from "./edits.ts";
import { isKnownWord, MAX_VOCABULARY_WORD } from "./vocabulary.ts";

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** One word that was broken is a hyphenation or a chance. */
const MIN_WORDS = 2;
const MIN_WORD = 4;

/**
 * Words with a line break inside them. Two of the vocabulary must be broken; then all breaks are closed but those
 * between two words of the vocabulary. `breaks` are the places of line breaks between letters.
 */
export function brokenWordEdits(text: string, breaks: readonly number[]): Edit[] {
  const edits: Edit[] = [];
  let known = 0;
  for (const at of breaks) {
    let gap = at;
    while (gap > at - 2 && (text.charCodeAt(gap - 1) === 13 || text.charCodeAt(gap - 1) === 45)) gap--;
    let start = gap;
    while (start > 0 && gap - start <= MAX_VOCABULARY_WORD && isLetter(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end - at <= MAX_VOCABULARY_WORD && isLetter(text.charCodeAt(end))) end++;
    const size = gap - start + end - at - 1;
    if (start === gap || end === at + 1 || size < MIN_WORD || size > MAX_VOCABULARY_WORD) continue;
    const left = text.slice(start, gap).toLowerCase();
    const right = text.slice(at + 1, end).toLowerCase();
    const isWord = isKnownWord(left + right);
    const areWords = isKnownWord(left) && isKnownWord(right);
    if (areWords && !isWord) continue;
    if (isWord && !areWords) known++;
    edits.push({ start: gap, end: at + 1, output: "" });
  }
  return known >= MIN_WORDS ? edits : [];
}
