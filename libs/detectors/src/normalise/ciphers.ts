import { backwards, writeUnits } from "../text/units.ts";
import { isMostlyKnown } from "./knowledge.ts";
import { compose, createViewBuilder, identityView, type View } from "./view.ts";

/** Ways to write a text that take a reader a moment to undo, and a model none. */
export type Cipher = "rot13" | "reversed" | "reversed_words";

const UPPER_A = 65;
const LOWER_A = 97;
const LETTERS = 26;

/** A letter turned by 13 places; other units stay. */
function turn(code: number): number {
  if (code >= UPPER_A && code < UPPER_A + LETTERS) return ((code - UPPER_A + 13) % LETTERS) + UPPER_A;
  if (code >= LOWER_A && code < LOWER_A + LETTERS) return ((code - LOWER_A + 13) % LETTERS) + LOWER_A;
  return code;
}

/** Letters turned by 13 places; every unit stays where it is. */
export function rot13(text: string): string {
  return writeUnits(text.length, (at) => turn(text.charCodeAt(at)));
}

/** The text from its end to its start. */
function reversed(text: string): View {
  const size = text.length;
  return {
    text: backwards(text),
    hidden: [],
    toOriginal: (start, end) => ({ start: size - end, end: size - start }),
  };
}

const WORD = /\S+/g;

/** The words from the last to the first. */
function reversedWords(text: string): View {
  const out = createViewBuilder();
  for (const word of [...text.matchAll(WORD)].reverse()) {
    out.copy(text, word.index, word.index + word[0].length);
    out.append(" ", word.index, word.index + 1);
  }
  return out.build();
}

/** A text with a cipher undone. */
export type Deciphered = {
  readonly view: View;
  /** It reads as a text does, so that the cipher is no guess. */
  readonly isCertain: boolean;
};

/** What sentences are looked at. */
const MAX_UNITS = 4_096;
const MIN_BACKWARDS = 2;
/** A stop, and the case of the letter behind it. */
const AFTER_STOP = /[.?!]["')*]{0,3}\s{1,3}["'(*]{0,3}([A-Z]|[a-z])/g;
const BEGINS_WITH_STOP = /^["'(*]{0,3}[A-Za-z0-9'-]{1,24}[.?!]["')*]{0,3}\s/;
const BEGINS_WITH_CAPITAL = /^["'(*]{0,3}[A-Z]/;
const ENDS_WITH_CAPITAL = /(?:^|\s)["'(*]{0,3}[A-Z][A-Za-z']{0,24}[,:"')*]{0,3}$/;
const ENDS_WITH_STOP = /[.?!]["')*]{0,3}$/;

/** True where sentences begin with a stop and end with a capital, as they do when their words are reversed. */
function hasBackwardSentences(text: string): boolean {
  const trimmed = text.trim();
  let backward = 0;
  let forward = 0;
  for (const [, letter = ""] of trimmed.slice(0, MAX_UNITS).matchAll(AFTER_STOP)) {
    if (letter >= "a") backward++;
    else forward++;
  }
  const opening = trimmed.slice(0, 64);
  const closing = trimmed.slice(-64);
  if (BEGINS_WITH_STOP.test(opening)) backward++;
  else if (BEGINS_WITH_CAPITAL.test(opening)) forward++;
  if (ENDS_WITH_CAPITAL.test(closing)) backward++;
  else if (ENDS_WITH_STOP.test(closing)) forward++;
  return backward >= MIN_BACKWARDS && backward > forward;
}

/** The readings of a text with a cipher undone. */
export function decipher(text: string, cipher: Cipher): readonly Deciphered[] {
  switch (cipher) {
    case "rot13": {
      const view: View = { ...identityView(text), text: rot13(text) };
      return [{ view, isCertain: isMostlyKnown(view.text) }];
    }
    case "reversed": {
      // Either the text was reversed, or each of its words.
      const whole = reversed(text);
      const isCertain = isMostlyKnown(whole.text);
      return [whole, compose(reversedWords(whole.text), whole)].map((view) => ({ view, isCertain }));
    }
    case "reversed_words":
      return [{ view: reversedWords(text), isCertain: hasBackwardSentences(text) }];
  }
}
