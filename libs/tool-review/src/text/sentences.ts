/** A sentence of a text, with its blanks collapsed. */
export type Sentence = { readonly text: string; readonly index: number };

/** Longer ones are cut: no rule reaches that far, and a text without full stops must cost no more than another. */
const MAX_SENTENCE = 2_000;

/**
 * Where a sentence ends: full stop, question and exclamation mark before a blank, their full-width forms, an empty line,
 * and the start of a list item or a row. A single line break is a blank: descriptions are wrapped.
 */
const END =
  /[.!?;]["')\]*_]{0,3}(?=\s|$)|[。！？；!]|\n\s{0,200}\n|\n(?=[ \t]{0,20}(?:[-*•|#>]|\d{1,3}[.)])\s)/g;
/** Abbreviations whose full stop ends nothing. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|z\.b|d\.h|p\.ex|incl|approx)$/;

/** Words put in between, which would part a negation from what it negates. */
const ASIDE =
  /, (?:under (?:any|no) circumstances|ever|at any (?:point|time)|in any (?:case|way)|however|please|by any means|at all), ?/g;

const collapse = (text: string): string => text.replace(/\s+/g, " ").replace(ASIDE, " ").trim();

export const sentencesOf = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  const push = (part: string): void => {
    for (let from = 0; from < part.length; from += MAX_SENTENCE) {
      const cut = collapse(part.slice(from, from + MAX_SENTENCE));
      if (cut !== "") sentences.push({ text: cut, index: sentences.length });
    }
  };
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === "." && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index)))
      continue;
    push(text.slice(start, end));
    start = end;
  }
  push(text.slice(start));
  return sentences;
};
