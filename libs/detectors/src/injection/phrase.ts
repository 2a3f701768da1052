import { endsClause, type Tokens } from "./tokens.ts";
import { createWordIndex, type WordIndex } from "./words.ts";

/**
 * A phrase is slots separated by blanks: `{class}`, `word`, `{class}|word`; `~3` allows three words in between,
 * `slot?` may be missing, `$` asks that a clause ends here.
 */
type Slot = {
  readonly words: ReadonlySet<number>;
  /** Words that may stand before it. */
  readonly gap: number;
  readonly isOptional: boolean;
};

type Phrase = {
  readonly signal: number;
  readonly slots: readonly Slot[];
  readonly endsClause: boolean;
};

/** Where a phrase stands: its first token and the offsets of the whole. */
export type PhraseMatch = {
  readonly signal: number;
  readonly token: number;
  readonly start: number;
  readonly end: number;
};

/** Steps that one phrase may take from one word: the bound that keeps matching linear. */
const MAX_STEPS = 160;

function slotTexts(pattern: string): string[] {
  return pattern
    .split(/\s+/)
    .filter((part) => part !== "$" && !part.startsWith("~"))
    .map((part) => part.replace(/\?$/, ""));
}

function compile(pattern: string, signal: number, words: WordIndex): Phrase {
  const slots: Slot[] = [];
  let gap = 0;
  let ends = false;
  for (const part of pattern.split(/\s+/)) {
    if (part === "$") ends = true;
    else if (part.startsWith("~")) gap = Number(part.slice(1));
    else {
      slots.push({ words: words.classOf(part.replace(/\?$/, "")), gap, isOptional: part.endsWith("?") });
      gap = 0;
    }
  }
  return { signal, slots, endsClause: ends };
}

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** Words that may stand between the first slot and the next known word. */
function reachOfFirst({ slots: [, second] }: Phrase): number {
  return second === undefined || second.isOptional ? NO_LIMIT : second.gap;
}

export type PhraseBook = {
  readonly words: WordIndex;
  readonly match: (text: string, tokens: Tokens, visit: (match: PhraseMatch) => void) => void;
};

/** Indices of the tokens that some phrase uses. */
function knownTokens(tokens: Tokens): number[] {
  const known: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (tokens.word[i] !== 0) known.push(i);
  return known;
}

/** The phrases of all signals, found by the words that may begin them. */
export function createPhraseBook(patterns: readonly (readonly string[])[]): PhraseBook {
  const words = createWordIndex(patterns.flat().flatMap(slotTexts));
  const byFirstWord: (Phrase[] | undefined)[] = [];
  patterns.forEach((list, signal) => {
    for (const pattern of list) {
      const phrase = compile(pattern, signal, words);
      for (const word of phrase.slots[0]?.words ?? []) {
        const list = byFirstWord[word] ?? [];
        byFirstWord[word] = list;
        list.push(phrase);
      }
    }
  });
  // Those that reach furthest first: where the next known word is out of reach of one, it is of all behind it.
  for (const list of byFirstWord) list?.sort((a, b) => reachOfFirst(b) - reachOfFirst(a));

  return {
    words,
    match(text, tokens, visit) {
      const known = knownTokens(tokens);
      for (let at = 0; at < known.length; at++) {
        const token = known[at] ?? 0;
        const phrases = byFirstWord[tokens.word[token] ?? 0];
        if (phrases === undefined) continue;
        const next = known[at + 1];
        const distance =
          next !== undefined && tokens.sentence[next] === tokens.sentence[token]
            ? (tokens.ordinal[next] ?? 0) - (tokens.ordinal[token] ?? 0) - 1
            : NO_LIMIT;
        for (const phrase of phrases) {
          // Most words stand alone: the second slot is out of reach before any matching starts.
          if (distance > reachOfFirst(phrase)) break;
          const end = matchPhrase(text, phrase, tokens, known, at);
          if (end !== -1) visit({ signal: phrase.signal, token, start: tokens.start[token] ?? 0, end });
        }
      }
    },
  };
}

/** End offset of a phrase whose first slot is the known token number `at`, or -1. */
function matchPhrase(
  text: string,
  phrase: Phrase,
  tokens: Tokens,
  known: readonly number[],
  at: number,
): number {
  let steps = MAX_STEPS;
  function from(slotIndex: number, previous: number, spare: number): number {
    const slot = phrase.slots[slotIndex];
    const last = known[previous];
    if (last === undefined) return -1;
    const lastEnd = tokens.end[last] ?? 0;
    if (slot === undefined) return !phrase.endsClause || endsClause(text, lastEnd) ? lastEnd : -1;
    const reach = (tokens.ordinal[last] ?? 0) + slot.gap + spare + 1;
    for (let next = previous + 1; next < known.length && steps-- > 0; next++) {
      const token = known[next] ?? 0;
      if (tokens.sentence[token] !== tokens.sentence[last] || (tokens.ordinal[token] ?? 0) > reach) break;
      if (!slot.words.has(tokens.word[token] ?? 0)) continue;
      const end = from(slotIndex + 1, next, 0);
      if (end !== -1) return end;
    }
    return slot.isOptional ? from(slotIndex + 1, previous, slot.gap + spare) : -1;
  }
  return from(1, at, 0);
}
