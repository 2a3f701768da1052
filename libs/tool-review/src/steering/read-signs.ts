import type { RiskReason } from "@portcullis/contracts";
import { plain } from "../text/plain.ts";
import { type Sentence, sentencesOf } from "../text/sentences.ts";
import type { Concept } from "./concepts.ts";
import { DE } from "./lexicon/de.ts";
import { EN } from "./lexicon/en.ts";
import { ES } from "./lexicon/es.ts";
import { FR } from "./lexicon/fr.ts";
import { JA } from "./lexicon/ja.ts";
import { PT } from "./lexicon/pt.ts";
import { RU } from "./lexicon/ru.ts";
import { ZH } from "./lexicon/zh.ts";
import { advance, type Pattern, type Place, type PlacedHit, type Reach, speaks } from "./pattern.ts";
import { createPhrasebook, type Hit, type Language } from "./phrasebook.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules.ts";

const LEXICONS = { en: EN, de: DE, es: ES, fr: FR, pt: PT, zh: ZH, ja: JA, ru: RU } as const;
const LANGUAGES = Object.keys(LEXICONS) as Language[];
const BOOK = createPhrasebook(LEXICONS);

/** An e-mail address, an IBAN, a payment address: bounded on every part. */
const ADDRESS =
  /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b|\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?\b|\b0x[0-9a-f]{40}\b|\bbc1[a-z0-9]{20,60}\b|(?<![\w+])\+\d[\d -]{7,16}\d\b/g;

/** Right before an address: it shows a form, nobody is to send anything there. */
const EXAMPLE = /(?:e\.g\.?|example|such as|like|z\.b\.|例)[^a-z0-9]{0,6}$/;

/** A host that is written without a scheme, after a word that says where to. */
const BARE_HOST =
  /(?<=\b(?:to|at|via|through|with|an|a|para|vers|на|к) )(?:[a-z0-9-]{2,40}\.){1,4}(?:com|net|org|io|dev|co|app|ru|cn|xyz|example|cloud|site|online|info|me|sh|to|top)\b/g;

/** A script from the network, run as it comes. */
const REMOTE_SCRIPT = /\b(?:curl|wget)\s[^|\n]{1,200}\|\s{0,3}(?:sudo\s{1,3})?(?:ba|z|da)?sh\b/g;

/** The name of an environment variable that holds a secret, in lower case as texts are compared. */
const SECRET_VARIABLE =
  /\b(?:aws|azure|gcp|google|github|gh|gitlab|openai|anthropic|npm|pypi|slack|stripe|database|db|vault|ssh)_(?:[a-z0-9]{1,20}_){0,3}(?:secret|token|api_key|password|access_key|private_key)\b/g;

/** A name in a code span: as a rule a parameter. */
const CODE_NAME = /[`'"][a-z][a-z0-9_.-]{1,40}[`'"]/g;

export type Sign = Pick<RiskReason, "code" | "level" | "detail">;

type SentenceFacts = { readonly concepts: ReadonlySet<Concept>; readonly negations: readonly Place[] };

const hitsOf = (text: string): readonly Hit[] => {
  const hits: Hit[] = [...BOOK.find(text)];
  for (const match of text.matchAll(ADDRESS)) {
    if (EXAMPLE.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    hits.push({
      concept: "address",
      language: "en",
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(SECRET_VARIABLE)) {
    hits.push({
      concept: "user_secret",
      language: "en",
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(CODE_NAME)) {
    hits.push({ concept: "field", language: "en", start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(BARE_HOST)) {
    hits.push({ concept: "sink", language: "en", start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(REMOTE_SCRIPT)) {
    hits.push({ concept: "harm", language: "en", start: match.index, end: match.index + match[0].length });
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
};

type Waiting = { readonly rule: Rule; readonly pattern: Pattern };
type Match = { readonly rule: Rule; readonly place: Place };

type Index = ReadonlyMap<Concept, readonly Waiting[]>;

/** For each concept the patterns that wait for it. */
const indexOf = (rules: readonly Rule[]): Index => {
  const byConcept = new Map<Concept, Waiting[]>();
  for (const rule of rules) {
    for (const pattern of rule.patterns) {
      for (const concept of new Set(pattern.slots.flatMap(({ concepts }) => [...concepts])))
        byConcept.set(concept, [...(byConcept.get(concept) ?? []), { rule, pattern }]);
    }
  }
  return byConcept;
};

/** A rule that matched so often says no more by matching again. */
const MAX_MATCHES = 20;

const matchesIn = (index: Index, hits: readonly PlacedHit[], language: Language): readonly Match[] => {
  const reached = new Map<Pattern, (Reach | undefined)[]>();
  const times = new Map<Rule, number>();
  const found: Match[] = [];
  for (const hit of hits) {
    if (!speaks(hit, language)) continue;
    for (const { rule, pattern } of index.get(hit.concept) ?? []) {
      if (pattern.languages?.has(language) === false) continue;
      const state = reached.get(pattern) ?? [];
      reached.set(pattern, state);
      const place = advance(pattern, state, hit);
      const count = times.get(rule) ?? 0;
      if (place === undefined || count >= MAX_MATCHES) continue;
      times.set(rule, count + 1);
      found.push({ rule, place });
    }
  }
  return found;
};

const isNegated = (place: Place, reach: number, facts: SentenceFacts | undefined): boolean =>
  reach > 0 &&
  (facts?.negations.some(({ end }) => end <= place.start && place.start - end <= reach) ?? false);

const CLAUSE = /[,:()—–、,;]/g;

/** Hits with the clause that they begin in. */
const placed = ({ text, index }: Sentence): readonly PlacedHit[] => {
  const borders = [...text.matchAll(CLAUSE)].map((match) => match.index);
  let clause = 0;
  return hitsOf(text).map((hit) => {
    while ((borders[clause] ?? Number.POSITIVE_INFINITY) < hit.start) clause++;
    return { ...hit, sentence: index, clause };
  });
};

const readSentences = (
  text: string,
): { readonly facts: readonly SentenceFacts[]; readonly hits: PlacedHit[] } => {
  const facts: SentenceFacts[] = [];
  const hits: PlacedHit[] = [];
  for (const sentence of sentencesOf(plain(text))) {
    const found = placed(sentence);
    facts.push({
      concepts: new Set(found.map(({ concept }) => concept)),
      negations: found.filter(({ concept }) => concept === "not").slice(0, 50),
    });
    for (const hit of found) hits.push(hit);
  }
  return { facts, hits };
};

/** What a text says by a set of rules: at most one sign for each code and level. */
export type SignReader = (text: string) => readonly Sign[];

export const createSignReader = (rules: readonly Rule[]): SignReader => {
  const index = indexOf(rules);
  return (text) => {
    const { facts, hits } = readSentences(text);
    const signs = new Map<string, Sign>();
    const spoken = new Set(hits.map(({ language }) => language));
    for (const language of LANGUAGES.filter((each) => spoken.has(each))) {
      for (const { rule, place } of matchesIn(index, hits, language)) {
        const sentence = facts[place.sentence];
        if ([...rule.unless].some((concept) => sentence?.concepts.has(concept) === true)) continue;
        if (isNegated(place, rule.negationReach, sentence)) continue;
        const { code, level, detail } = rule;
        signs.set(`${code} ${level}`, { code, level, detail });
      }
    }
    return [...signs.values()];
  };
};

/** The orders to the model that a text gives. */
export const readOrders: SignReader = createSignReader(RULES);

/** The sentences of a text, as they are compared, each with the concepts that it speaks of. */
export const conceptsBySentence = (
  text: string,
): readonly { readonly text: string; readonly concepts: ReadonlySet<Concept> }[] =>
  sentencesOf(plain(text)).map((sentence) => ({
    text: sentence.text,
    concepts: new Set(hitsOf(sentence.text).map(({ concept }) => concept)),
  }));
