import { foldCase } from "../text/plain.ts";
import type { Concept, Lexicon } from "./concepts.ts";

export type Language = "en" | "de" | "es" | "fr" | "pt" | "zh" | "ja" | "ru";

/** A concept seen at a place of a sentence, said in a language. */
export type Hit = {
  readonly concept: Concept;
  readonly language: Language;
  readonly start: number;
  readonly end: number;
};

type Entry = { readonly concept: Concept; readonly language: Language; readonly isPrefix: boolean };
type Node = { readonly next: Map<string, Node>; readonly entries: Entry[] };

const createNode = (): Node => ({ next: new Map(), entries: [] });

/** Letters and digits of scripts that write blanks between words. Han and kana have no such border. */
const WORD = /[a-z0-9\u00c0-\u052f\u0531-\u1fff]/;
const isWord = (character: string | undefined): boolean => character !== undefined && WORD.test(character);

export type Phrasebook = { readonly find: (sentence: string) => readonly Hit[] };

/**
 * The words of all lexicons in one trie. From each place where a word begins, at most as many steps are taken as the
 * longest entry has letters: the time is linear in the text.
 */
export const createPhrasebook = (lexicons: Readonly<Record<Language, Lexicon>>): Phrasebook => {
  const root = createNode();
  const add = (literal: string, entry: Entry): void => {
    let node = root;
    for (const character of literal) {
      const next = node.next.get(character) ?? createNode();
      node.next.set(character, next);
      node = next;
    }
    node.entries.push(entry);
  };
  for (const [language, lexicon] of Object.entries(lexicons) as [Language, Lexicon][]) {
    for (const [concept, words] of Object.entries(lexicon) as [Concept, string][]) {
      for (const word of words.split(",").map((each) => foldCase(each.trim()))) {
        if (word === "") continue;
        const isPrefix = word.endsWith("*") && word.length > 1;
        add(isPrefix ? word.slice(0, -1) : word, { concept, language, isPrefix });
      }
    }
  }

  const wordEnd = (text: string, from: number): number => {
    let at = from;
    while (at < text.length && at < from + 24 && isWord(text[at])) at++;
    return at;
  };

  return {
    find: (text) => {
      const hits: Hit[] = [];
      const neutral: Hit[] = [];
      for (let start = 0; start < text.length; start++) {
        if (isWord(text[start]) && isWord(text[start - 1])) continue;
        let node = root.next.get(text[start] ?? "");
        for (let end = start + 1; node !== undefined; end++) {
          for (const { concept, language, isPrefix } of node.entries) {
            const isWhole = !isWord(text[end - 1]) || !isWord(text[end]);
            if (!isWhole && !isPrefix) continue;
            const hit = { concept, language, start, end: isPrefix ? wordEnd(text, end) : end };
            (concept === "neutral" ? neutral : hits).push(hit);
          }
          node = node.next.get(text[end] ?? "");
        }
      }
      const told = withoutOwners(hits);
      return neutral.length === 0 ? told : withoutNeutral(told, neutral);
    },
  };
};

/** In "the user's data" the user is whose it is, not whom somebody tells. Hits are in order of their starts. */
const withoutOwners = (hits: readonly Hit[]): readonly Hit[] => {
  const owners = hits.filter(({ concept }) => concept === "possession");
  if (owners.length === 0) return hits;
  const covered = new Set(
    owners.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  return hits.filter(({ concept, start }) => concept !== "user" || !covered.has(start));
};

/** Drops the hits that lie within a neutral one of the same language. Both lists are in order of their starts. */
const withoutNeutral = (hits: readonly Hit[], neutral: readonly Hit[]): readonly Hit[] => {
  const reach = new Map<Language, number>();
  let next = 0;
  return hits.filter((hit) => {
    for (let each = neutral[next]; each !== undefined && each.start <= hit.start; each = neutral[++next])
      reach.set(each.language, Math.max(reach.get(each.language) ?? 0, each.end));
    return hit.end > (reach.get(hit.language) ?? 0);
  });
};
