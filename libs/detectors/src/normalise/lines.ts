import type { View } from "./view.ts";

/** What is looked at, whatever the length of the text. */
const MAX_UNITS = 2_048;
const MIN_WORDS = 5;
const WORD = /\S+/g;
/** A word as prose has it: letters, with marks round it. */
const PROSE_WORD = /^["'([*]{0,3}\p{L}[\p{L}\p{M}'-]{0,30}[.,;:!?"')\]*]{0,3}$/u;
const LETTER = /\p{L}/u;
/** A telephone number has its groups apart. */
const COUNTRY_CODE = /^\+[0-9]{1,3}$/;
const LINE_BREAK = /\r?\n/g;

/**
 * The text with blanks for line ends, where it is words one below the other. A list of names, paths or numbers has
 * too few words of prose.
 */
export function wordsOnLines(view: View): View | undefined {
  const opening = view.text.length > MAX_UNITS ? view.text.slice(0, MAX_UNITS) : view.text;
  const words = opening.match(WORD) ?? [];
  const prose = words.filter((word) => PROSE_WORD.test(word)).length;
  const spoken = words.filter((word) => LETTER.test(word)).length;
  const isProse = prose >= MIN_WORDS && prose * 2 >= spoken;
  if (!isProse && !words.some((word) => COUNTRY_CODE.test(word))) return undefined;
  const text = view.text.replace(LINE_BREAK, (lineEnd) => " ".repeat(lineEnd.length));
  return { ...view, text };
}
