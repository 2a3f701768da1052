import { endsClause, type Token } from "./tokens.ts";
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

export type Phrase = {
  readonly signal: number;
  readonly slots: readonly Slot[];
  readonly endsClause: boolean;
};

export type PhraseMatch = { readonly signal: number; readonly start: number; readonly end: number };

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

export type PhraseBook = {
  readonly words: WordIndex;
  readonly match: (text: string, tokens: readonly Token[], visit: (match: PhraseMatch) => void) => void;
};

/** The phrases of all signals, found by the words that may begin them. */
export function createPhraseBook(patterns: readonly (readonly string[])[]): PhraseBook {
  const words = createWordIndex(patterns.flat().flatMap(slotTexts));
  const byFirstWord = new Map<number, Phrase[]>();
  patterns.forEach((list, signal) => {
    for (const pattern of list) {
      const phrase = compile(pattern, signal, words);
      for (const word of phrase.slots[0]?.words ?? [])
        byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), phrase]);
    }
  });

  return {
    words,
    match(text, tokens, visit) {
      tokens.forEach((token, at) => {
        const next = tokens[at + 1];
        const distance =
          next?.sentence === token.sentence ? next.ordinal - token.ordinal - 1 : Number.POSITIVE_INFINITY;
        for (const phrase of byFirstWord.get(token.word) ?? []) {
          // Most words stand alone: the second slot is out of reach before any matching starts.
          const second = phrase.slots[1];
          if (second !== undefined && !second.isOptional && distance > second.gap) continue;
          const end = matchPhrase(text, phrase, tokens, at);
          if (end !== -1) visit({ signal: phrase.signal, start: token.start, end });
        }
      });
    },
  };
}

/** End offset of a phrase whose first slot is token `at`, or -1. */
function matchPhrase(text: string, phrase: Phrase, tokens: readonly Token[], at: number): number {
  let steps = MAX_STEPS;
  function from(slotIndex: number, previous: number, spare: number): number {
    const slot = phrase.slots[slotIndex];
    const last = tokens[previous];
    if (last === undefined) return -1;
    if (slot === undefined) return !phrase.endsClause || endsClause(text, last.end) ? last.end : -1;
    const gap = slot.gap + spare;
    for (let next = previous + 1; next < tokens.length && steps-- > 0; next++) {
      const token = tokens[next];
      if (token === undefined || token.sentence !== last.sentence || token.ordinal - last.ordinal - 1 > gap)
        break;
      if (!slot.words.has(token.word)) continue;
      const end = from(slotIndex + 1, next, 0);
      if (end !== -1) return end;
    }
    return slot.isOptional ? from(slotIndex + 1, previous, gap) : -1;
  }
  return from(1, at, 0);
}
