import { forEachKnownPrefix } from "./vocabulary.ts";

/** A known word of n letters, its ending left out, is worth n², so that long words win over the short words inside them. */
const UNKNOWN_COST = 4;
const ENDING_WORTH = 1.5;

/** Known words in a row with fewer letters than this may stand in any token by chance. */
const MIN_ROW = 7;
const MIN_ROW_OF_TOKEN = 8;
const MIN_WORD = 4;
/** What is looked at behind a row. */
const REACH = 12;
/** Letters of the words that a text begins with. */
const MIN_FIRST = 2;
/** Signs that belong to what follows. */
const OPENING = "+($#[";
const MIN_WORDS_OF_TOKEN = 2;

const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
const SIGN = 8;

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  return code >= 0xc0 ? LOWER : SIGN;
}

/** Where a credential or an address begins: no word goes over that place. */
const TOKEN_START =
  /(?:AKIA|ASIA|gh[posru]_|github_pat_|glpat-|[sr]k_(?:live|test)_|xox[abp]-|AIza|npm_|pypi-|hf_|SG\.|shpat_|dop_v1_|(?<!\.)eyJ)(?=[A-Za-z0-9_.-]{12})|(?:https?|ftps?|sftp|ssh|postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|ldaps?|wss?|smtps?|jdbc):\/\//g;
/** Host of an address of electronic mail, up to a top level domain that is in much use. */
const HOST =
  /@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,30}){0,3}?\.(?:com|org|net|edu|gov|info|dev|app|io|co|de|uk|fr|es|it|pt|nl|eu|ch|at|us|ai|jp|ru|br|in|pl|se|no|dk|fi|be|ca|au|cn|kr|mx)(?::[0-9]{2,5})?/g;

type Word = { readonly start: number; readonly end: number };

/** The most likely words of a text without blanks, by dynamic programming over the vocabulary; gaps are unknown. */
function likelyWords(letters: string, isNone: (start: number, end: number) => boolean): Word[] {
  const size = letters.length;
  const best = new Float64Array(size + 1);
  const lengths = new Uint8Array(size + 1);
  for (let at = size - 1; at >= 0; at--) {
    best[at] = (best[at + 1] ?? 0) - UNKNOWN_COST;
    forEachKnownPrefix(letters, at, (length, stem) => {
      const score = stem * stem + (length - stem) * ENDING_WORTH + (best[at + length] ?? 0);
      if (score <= (best[at] ?? 0) || isNone(at, at + length)) return;
      best[at] = score;
      lengths[at] = length;
    });
  }
  const words: Word[] = [];
  for (let at = 0; at < size; ) {
    const length = lengths[at] ?? 0;
    if (length > 0) words.push({ start: at, end: at + length });
    at += Math.max(1, length);
  }
  return words;
}

/** `word`, `Word` or `WORD`. */
function hasOneCase(text: string, start: number, end: number): boolean {
  let lower = 0;
  let upper = 0;
  for (let i = start; i < end; i++) {
    if (kindOf(text.charCodeAt(i)) === LOWER) lower++;
    else upper++;
  }
  return upper === 0 || lower === 0 || (upper === 1 && kindOf(text.charCodeAt(start)) === UPPER);
}

function isLong({ start, end }: Word): boolean {
  return end - start > 2;
}

/** True where signs alone stand between two words. */
function areNeighbours(text: string, left: Word, right: Word): boolean {
  for (let i = left.end; i < right.start; i++) if (kindOf(text.charCodeAt(i)) !== SIGN) return false;
  return right.start - left.end <= 2;
}

/** Rows of words with nothing but signs between them. */
function rowsOf(text: string, words: readonly Word[]): Word[][] {
  const rows: Word[][] = [];
  for (const word of words) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && areNeighbours(text, last, word)) row.push(word);
    else rows.push([word]);
  }
  return rows;
}

/** True for what stands beside a row and is more like a token than like a word that is not known. */
function isTokenLike(text: string, start: number, end: number): boolean {
  let kinds = 0;
  for (let i = start; i < end; i++) kinds |= kindOf(text.charCodeAt(i));
  return (kinds & DIGIT) !== 0 || ((kinds & UPPER) !== 0 && (kinds & LOWER) !== 0);
}

/**
 * Offsets at which the words of a text without blanks begin, 0 left out, ascending. Tokens (credentials, numbers,
 * addresses) stay whole: in what looks like one, only several words in a row are words.
 */
export function segment(text: string): number[] {
  const starts = new Set<number>();
  const closed = new Uint8Array(text.length + 1);
  for (const match of text.matchAll(TOKEN_START)) starts.add(match.index);
  for (const match of text.matchAll(HOST)) closed.fill(1, match.index, match.index + match[0].length);
  const isNone = (start: number, end: number): boolean => {
    for (let i = start; i < end; i++) if (closed[i] === 1 || starts.has(i)) return true;
    return !hasOneCase(text, start, end);
  };
  const lower = text.toLowerCase();
  // Where a letter becomes two in lower case, offsets would not hold.
  const letters = lower.length === text.length ? lower : text;
  const words = likelyWords(letters, isNone);
  const rows = rowsOf(text, words);
  const boundaries = new Set<number>(starts);
  const tokens = [...starts].sort((a, b) => a - b);
  let openToken = Number.POSITIVE_INFINITY;
  rows.forEach((whole, i) => {
    const start = whole[0]?.start ?? 0;
    while ((tokens[0] ?? Number.POSITIVE_INFINITY) < start) openToken = tokens.shift() ?? openToken;
    // Short words behind a token are as likely its end.
    const row = openToken < start ? whole.slice(whole.findIndex(isLong)) : whole;
    const first = row[0];
    const last = row.at(-1);
    if (first === undefined || last === undefined || (openToken < start && !isLong(first))) return;
    const before = rows[i - 1]?.at(-1)?.end ?? 0;
    const after = rows[i + 1]?.[0]?.start ?? text.length;
    const isBetween =
      isTokenLike(text, before, first.start) &&
      isTokenLike(text, last.end, Math.min(after, last.end + REACH));
    const inToken = isBetween || openToken < start;
    const size = row.reduce((sum, word) => sum + word.end - word.start, 0);
    const isCertain = inToken
      ? row.length >= MIN_WORDS_OF_TOKEN && size >= MIN_ROW_OF_TOKEN
      : size >= (row.length > 1 ? MIN_ROW : MIN_WORD) || (first.start === 0 && size >= MIN_FIRST);
    if (!isCertain) return;
    openToken = Number.POSITIVE_INFINITY;
    for (const word of row) boundaries.add(word.start);
    const isOpen = kindOf(text.charCodeAt(last.end)) !== SIGN || OPENING.includes(text.charAt(last.end));
    if (isOpen) boundaries.add(last.end);
    // A letter before what is no word is the first of that.
    if (isOpen && last.end - last.start === 1) boundaries.delete(last.end);
  });
  for (const match of text.matchAll(HOST)) {
    boundaries.delete(match.index);
    boundaries.add(match.index + match[0].length);
  }
  boundaries.delete(0);
  boundaries.delete(text.length);
  return [...boundaries].sort((a, b) => a - b);
}
