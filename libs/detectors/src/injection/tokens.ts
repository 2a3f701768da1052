import type { WordIndex } from "./words.ts";

/** A word that some phrase uses. The words between two of them are known by their ordinals only. */
export type Token = {
  readonly word: number;
  /** Position among all words of the text. */
  readonly ordinal: number;
  /** Phrases do not reach over the end of a sentence. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
};

const APOSTROPHE = 39;
const NEWLINE = 10;

const WORD_CODES = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (/[A-Za-z0-9]/.test(String.fromCharCode(code))) WORD_CODES[code] = 1;
}

function isWordCode(code: number): boolean {
  if (code < 128) return WORD_CODES[code] === 1;
  return (
    code >= 0xc0 && (code < 0x2000 || (code > 0x303f && code < 0xd800) || (code > 0xf8ff && code < 0xff00))
  );
}

/** Full stop, question and exclamation mark, and their full-width forms. */
function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 46 || code === 33 || code === 63 || code === 59) return !isWordCode(text.charCodeAt(at + 1));
  return code === 0x3002 || (code === NEWLINE && text.charCodeAt(at + 1) === NEWLINE);
}

/** The known words of a text, in order. Letters with an apostrophe between them are one word. */
export function tokenise(text: string, words: WordIndex): Token[] {
  const tokens: Token[] = [];
  let ordinal = 0;
  let sentence = 0;
  for (let at = 0; at < text.length; ) {
    if (!isWordCode(text.charCodeAt(at))) {
      if (endsSentence(text, at)) sentence++;
      at++;
      continue;
    }
    const start = at;
    for (;;) {
      while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
      const code = text.charCodeAt(at);
      if ((code !== APOSTROPHE && code !== 0x2019) || !isWordCode(text.charCodeAt(at + 1))) break;
      at++;
    }
    const word = words.lookup(text, start, at);
    if (word !== 0) tokens.push({ word, ordinal, sentence, start, end: at });
    ordinal++;
  }
  return tokens;
}

const CLAUSE_END =
  /[ \t"'”’)\]*_]{0,4}(?:$|[.,;:!?\n]|and\b|then\b|instead\b|but\b|now\b|just\b|please\b|und\b|et\b|y\b|e\b)/y;

/** True when the clause ends behind `end`: punctuation, the end of the text, or a word that begins another. */
export function endsClause(text: string, end: number): boolean {
  CLAUSE_END.lastIndex = end;
  return CLAUSE_END.test(text);
}
