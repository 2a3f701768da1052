import type { Detector, Match, Rule } from "../detector.ts";
import { isAlnum } from "../text/characters.ts";
import { backwards } from "../text/units.ts";
import { type Cipher, rot13 } from "./ciphers.ts";
import { ciphersOfOpening } from "./opening.ts";
import { isKnownWord } from "./vocabulary.ts";

/** Frequent words and words of orders, as the ciphers show them. They stand in the shared gate and cost nothing there. */
const WORDS =
  "the you your this that with from what for can how about have when which please would should ignore instruction instructions previous prompt system password secret reveal forget rules answer question write access user tell give make they then than them been more some only just will word must letter first other there where these those could into text below above before after print repeat message important information following never always output response story task";
/** English words when they are turned by 13 places or read backwards, or names of things. */
const MEANINGFUL = new Set(["for", "can", "tell", "give", "make", "this"]);
/** Pairs that stand the other way round in English. */
const PAIRS = [
  "instructions previous",
  "instructions, previous",
  "instructions all",
  "prompt system",
  "previous all",
  "all ignore",
  " the of ",
  " the in ",
  " the to ",
  " the for ",
  " the from ",
  " the with ",
  " the at ",
  " your of ",
  " your to ",
  " a of ",
  " a in ",
  " a for ",
  " a with ",
  " a is ",
  " a as ",
  " a like ",
  " the and ",
  " the is ",
  " the are ",
  " the on ",
  " the by ",
  " the if ",
  " the as ",
  " the me ",
  " the all ",
  " the ignore",
  " the say ",
  " the what ",
  " the tell ",
  " the give ",
  " the write ",
  " the print ",
  " the reveal ",
  " the repeat ",
  " your in ",
  " your with ",
  " your and ",
  " your is ",
  " your are ",
  " your ignore",
  " your forget",
  " your reveal",
  " your what ",
  "previous your",
  "previous the",
  " my for ",
  " my of ",
  " my in ",
  " my is ",
  " i if ",
  " me give ",
  " an is ",
  " an as ",
  " a me ",
  " a write ",
  " a make ",
  " a create ",
  " a generate ",
  " a give ",
  " the generate ",
  " the explain ",
  " the describe ",
  " the get ",
  " the find ",
  " the had ",
];

/** Nouns of orders, which articles stand before. */
const NOUNS =
  "password instructions instruction prompt word secret text message key code rules question directions";
const ARTICLES = "the your this my previous";

const NOUN_PAIRS = NOUNS.split(" ").flatMap((noun) =>
  ARTICLES.split(" ").map((article) => `${noun} ${article} `),
);

/** Fewer different words are a name or a quotation; a pair is two words. */
const MIN_HITS = 2;
/** In a short text, there is no room for more than one pair. */
const SHORT_TEXT = 400;
const SHORT_WORD = 4;

export type TriggerType = Cipher | "token";

/** Short words are looked for with blanks around them, so that they are not found inside others. */
function literal(word: string): string {
  return word.length < SHORT_WORD ? ` ${word} ` : word;
}

/** One word says little; the beginning of a credential says all. */
const WORD_SCORE = 0.5;
const CERTAIN_SCORE = 1;

function wordRule(type: TriggerType, literals: readonly string[]): Rule {
  return {
    literals,
    at: (_text, start, end, _context, emit) => emit({ start, end, type, score: WORD_SCORE }),
  };
}

/** Beginnings of credentials as they are written. */
const TOKEN_STARTS = [
  "AKIA",
  "ASIA",
  "ghp_",
  "gho_",
  "ghs_",
  "github_pat_",
  "glpat-",
  "sk-",
  "sk_live_",
  "rk_live_",
  "xoxb-",
  "xoxp-",
  "AIza",
  "npm_",
  "pypi-",
  "hf_",
  "SG.",
  "shpat_",
  "dop_v1_",
];
/** Those that are looked for in ciphers, where a short one would be found by chance. */
const CIPHER_STARTS = [...TOKEN_STARTS.filter((start) => start.length > 3), "SG.", "eyJ"];
const SCHEMES = ["http", "https", "postgres", "postgresql", "mysql", "mongodb", "redis", "amqp"];
const GROUPED = /[A-Za-z0-9_.-]{0,40}[ \t\n.\-_|]{1,3}[A-Za-z0-9_-]/y;

const TOKEN_RULE: Rule = {
  literals: TOKEN_STARTS,
  at(text, start, end, _context, emit) {
    GROUPED.lastIndex = end;
    if (GROUPED.test(text)) emit({ start, end, type: "token" satisfies TriggerType, score: CERTAIN_SCORE });
  },
};

const BODY = 16;
const HAS_BODY = /^[A-Za-z0-9_.-]{16}$/;
const HAS_DIGIT = /[0-9]/;

/** True for the characters of a credential from `start` on. */
function isBody(text: string, start: number): boolean {
  const body = start < 0 ? "" : text.slice(start, start + BODY);
  return HAS_BODY.test(body) && HAS_DIGIT.test(body);
}

/** Beginnings of credentials and addresses in a cipher; `isWhole` says whether what stands beside one is the rest. */
function startRule(
  cipher: "rot13" | "reversed",
  written: readonly string[],
  isWhole: (text: string, start: number, end: number) => boolean,
): Rule {
  const starts = new Set(written);
  return {
    literals: written,
    at(text, start, end, _context, emit) {
      if (starts.has(text.slice(start, end)) && isWhole(text, start, end))
        emit({ start, end, type: cipher, score: CERTAIN_SCORE });
    },
  };
}

const PLAIN_WORDS = WORDS.split(" ");
const REVERSED = PLAIN_WORDS.map(backwards).filter((word) => !isKnownWord(word));

/**
 * Not a detector of its own: it stands in the gate beside them and says which disguises a text asks to be read
 * without. What it emits are {@link TriggerType}s, never findings.
 */
export const TRIGGERS: Detector = {
  category: "injection",
  name: "triggers",
  version: "0",
  rules: [
    wordRule(
      "rot13",
      PLAIN_WORDS.filter((word) => !MEANINGFUL.has(word))
        .map(rot13)
        .map(literal),
    ),
    wordRule("reversed", REVERSED.map(literal)),
    wordRule("reversed_words", [...PAIRS, ...NOUN_PAIRS]),
    startRule(
      "rot13",
      CIPHER_STARTS.map(rot13),
      (text, start, end) => !isAlnum(text.charCodeAt(start - 1)) && isBody(text, end),
    ),
    startRule(
      "rot13",
      SCHEMES.map((scheme) => `${rot13(scheme)}://`),
      (text, start) => !isAlnum(text.charCodeAt(start - 1)),
    ),
    startRule(
      "reversed",
      CIPHER_STARTS.map(backwards),
      (text, start, end) => !isAlnum(text.charCodeAt(end)) && isBody(text, start - BODY),
    ),
    startRule(
      "reversed",
      SCHEMES.map((scheme) => `//:${backwards(scheme)}`),
      (text, _start, end) => !isAlnum(text.charCodeAt(end)),
    ),
    TOKEN_RULE,
  ],
  describe: () => ({ title: "Disguise", severity: "low", owasp: [] }),
};

export type Asked = {
  readonly ciphers: readonly Cipher[];
  /** Starts of credentials that may be written in groups, ascending. */
  readonly tokens: readonly number[];
};

/** What the triggers found in a text ask for. */
export function askedBy(text: string, hits: readonly Match[]): Asked {
  const words = new Map<string, Set<string>>();
  const tokens: number[] = [];
  const certain = new Set<string>(ciphersOfOpening(text));
  for (const { type, start, end, score } of hits) {
    if (type === "token") tokens.push(start);
    else if (score === CERTAIN_SCORE) certain.add(type);
    else {
      const seen = words.get(type) ?? new Set();
      words.set(type, seen);
      if (seen.size < MIN_HITS) seen.add(text.slice(start, end).toLowerCase());
    }
  }
  const has = (cipher: Cipher) =>
    (words.get(cipher)?.size ?? 0) >=
    (cipher === "reversed_words" && text.length <= SHORT_TEXT ? 1 : MIN_HITS);
  const isAsked = (cipher: Cipher) => certain.has(cipher) || has(cipher);
  return { ciphers: (["rot13", "reversed", "reversed_words"] as const).filter(isAsked), tokens };
}
