import { LEXICON } from "./lexicon.ts";

/** Words are interned: a text is read as small numbers, and a class of words is a set of them. */
export type WordIndex = {
  /** Number of the word in `text[start, end)`, 0 when no phrase uses it. */
  readonly lookup: (text: string, start: number, end: number) => number;
  /** Numbers of the words of a class, or of one word. */
  readonly classOf: (name: string) => ReadonlySet<number>;
};

const CLASS_NAME = /^\{([a-z_]+)\}$/;

function expand(name: string): readonly string[] {
  const words = LEXICON[name];
  if (words === undefined) throw new Error(`no word class ${name}`);
  return words.split(/\s+/).flatMap((word) => {
    const inner = CLASS_NAME.exec(word)?.[1];
    return inner === undefined ? [word] : expand(inner);
  });
}

/** ASCII and Latin-1 capitals; other scripts keep their case, which no phrase depends on. */
function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  return code === 0x2019 ? 39 : code;
}

const SEED = 0x811c9dc5;
const MAX_WORD = 24;

function hash(text: string, start: number, end: number): number {
  let value = SEED;
  for (let i = start; i < end; i++) value = Math.imul(value ^ fold(text.charCodeAt(i)), 0x01000193);
  return value >>> 0;
}

function equalsFolded(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== fold(text.charCodeAt(start + i))) return false;
  }
  return true;
}

/** Slots of a phrase are `{class}`, a word, or several of both joined by `|`. */
export function wordsOfSlot(slot: string): readonly string[] {
  return slot.split("|").flatMap((part) => {
    const name = CLASS_NAME.exec(part)?.[1];
    return name === undefined ? [part] : expand(name);
  });
}

/** An open-addressed table, so that looking a word up allocates nothing. */
export function createWordIndex(slots: readonly string[]): WordIndex {
  const words = [...new Set(slots.flatMap(wordsOfSlot))];
  const size = 2 ** Math.ceil(Math.log2(words.length * 4));
  const table = new Int32Array(size);
  const numbers = new Map(words.map((word, index) => [word, index + 1]));
  for (const [word, number] of numbers) {
    let cell = hash(word, 0, word.length) % size;
    while (table[cell] !== 0) cell = (cell + 1) % size;
    table[cell] = number;
  }
  return {
    lookup(text, start, end) {
      if (end - start > MAX_WORD) return 0;
      for (let cell = hash(text, start, end) % size; ; cell = (cell + 1) % size) {
        const number = table[cell] ?? 0;
        if (number === 0 || equalsFolded(words[number - 1] ?? "", text, start, end)) return number;
      }
    },
    classOf: (slot) => new Set(wordsOfSlot(slot).map((word) => numbers.get(word) ?? 0)),
  };
}
