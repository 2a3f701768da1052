import { fold, foldedHash } from "../text/fold.ts";
import { LEXICON } from "./lexicon/index.ts";

/** Words are interned: a text is read as small numbers, and a class of words is a set of them. */
export type WordIndex = {
  /** Number of the word in `text[start, end)` with this {@link foldedHash}, 0 when no phrase uses it. */
  readonly lookup: (text: string, start: number, end: number, hash: number) => number;
  /** By the folded unit that begins them: the length of the longest word. */
  readonly longestFrom: Uint8Array;
  /** Numbers of the words of a class, or of one word. */
  readonly classOf: (name: string) => ReadonlySet<number>;
  /** By number of a word: the classes of the lexicon that it is in, as numbers from 1. */
  readonly classes: readonly (readonly number[])[];
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

const MAX_WORD = 24;

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

function classesByNumber(numbers: ReadonlyMap<string, number>): readonly (readonly number[])[] {
  const classes: number[][] = Array.from({ length: numbers.size + 1 }, () => []);
  const names = Object.keys(LEXICON);
  names.forEach((name, index) => {
    for (const word of new Set(expand(name))) classes[numbers.get(word) ?? 0]?.push(index + 1);
  });
  return classes;
}

/** An open-addressed table, so that looking a word up allocates nothing. */
export function createWordIndex(slots: readonly string[]): WordIndex {
  const words = [
    ...new Set([...slots, ...Object.keys(LEXICON).map((name) => `{${name}}`)].flatMap(wordsOfSlot)),
  ];
  const size = 2 ** Math.ceil(Math.log2(words.length * 4));
  const last = size - 1;
  const table = new Int32Array(size);
  const hashes = new Int32Array(size);
  const numbers = new Map(words.map((word, index) => [word, index + 1]));
  for (const [word, number] of numbers) {
    const hash = foldedHash(word, 0, word.length);
    let cell = hash & last;
    while (table[cell] !== 0) cell = (cell + 1) & last;
    table[cell] = number;
    hashes[cell] = hash;
  }
  const longestFrom = new Uint8Array(65_536);
  for (const word of words) {
    const first = fold(word.charCodeAt(0));
    longestFrom[first] = Math.min(255, Math.max(longestFrom[first] ?? 0, word.length));
  }
  return {
    longestFrom,
    lookup(text, start, end, hash) {
      if (end - start > MAX_WORD) return 0;
      for (let cell = hash & last; ; cell = (cell + 1) & last) {
        const number = table[cell] as number;
        if (number === 0) return 0;
        if (hashes[cell] === hash && equalsFolded(words[number - 1] ?? "", text, start, end)) return number;
      }
    },
    classes: classesByNumber(numbers),
    classOf: (slot) => new Set(wordsOfSlot(slot).map((word) => numbers.get(word) ?? 0)),
  };
}
