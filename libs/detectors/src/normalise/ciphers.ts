import { compose, createViewBuilder, type View } from "./view.ts";

/** Ways to write a text that take a reader a moment to undo, and a model none. */
export type Cipher = "rot13" | "reversed" | "reversed_words";

const UPPER_A = 65;
const LOWER_A = 97;
const LETTERS = 26;

function rotate(code: number): number {
  if (code >= UPPER_A && code < UPPER_A + LETTERS) return ((code - UPPER_A + 13) % LETTERS) + UPPER_A;
  if (code >= LOWER_A && code < LOWER_A + LETTERS) return ((code - LOWER_A + 13) % LETTERS) + LOWER_A;
  return code;
}

/** One array for one string keeps it linear without a string a letter. */
function mapUnits(text: string, unit: (at: number) => number): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = unit(at);
  return Buffer.from(units.buffer).toString("utf16le");
}

/** Letters turned by 13 places; every unit stays where it is. */
function rot13(text: string): View {
  return {
    text: mapUnits(text, (at) => rotate(text.charCodeAt(at))),
    hidden: [],
    toOriginal: (start, end) => ({ start, end }),
  };
}

/** The text from its end to its start. */
function reversed(text: string): View {
  const size = text.length;
  return {
    text: mapUnits(text, (at) => text.charCodeAt(size - 1 - at)),
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

/** The views of a text with a cipher undone. */
export function decipher(text: string, cipher: Cipher): readonly View[] {
  switch (cipher) {
    case "rot13":
      return [rot13(text)];
    case "reversed": {
      // Either the text was reversed, or each of its words.
      const whole = reversed(text);
      return [whole, compose(reversedWords(whole.text), whole)];
    }
    case "reversed_words":
      return [reversedWords(text)];
  }
}
