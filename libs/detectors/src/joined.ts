import type { Leaf } from "./leaves.ts";

/** A leaf that is read together with its neighbours. */
export type Part = { readonly leaf: Leaf; readonly start: number; readonly end: number };

/** Several leaves as one text, with the way back to each. */
export type JoinedText = {
  readonly text: string;
  /** The parts of leaves that `[start, end)` of the text lies in. */
  readonly partsOf: (start: number, end: number) => readonly Part[];
};

/** Longer leaves hold a whole attack if they hold one. */
const MAX_LEAF = 400;
const MAX_TOTAL = 32_768;
/** Names and the short values between them: an order of one word a member. */
const MAX_NAMED_VALUE = 40;
const MAX_NAMED_TOTAL = 4_096;
const MAX_TOKEN = 200;
const MIN_TOKEN = 16;

/** One view of leaves, each whole or in part, with `separator` between them. */
function join(parts: readonly Part[], separator: string): JoinedText {
  const starts: number[] = [];
  let text = "";
  for (const part of parts) {
    if (text !== "") text += separator;
    starts.push(text.length);
    text += part.leaf.text.slice(part.start, part.end);
  }
  return {
    text,
    partsOf(start, end) {
      const found: Part[] = [];
      for (let i = lastAtOrBefore(starts, start); i < parts.length && (starts[i] ?? end) < end; i++) {
        const part = parts[i];
        if (part === undefined) break;
        const offset = part.start - (starts[i] ?? 0);
        const within = { start: Math.max(part.start, start + offset), end: Math.min(part.end, end + offset) };
        if (within.start < within.end) found.push({ leaf: part.leaf, ...within });
      }
      return found;
    },
  };
}

/** Index of the last of ascending `starts` that is not past `at`; 0 where all are. */
function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

const LETTER = /\p{L}/u;
const LOCALE = /^[a-z]{2}[-_][A-Za-z]{2}$/;

/** Words, and no address, number, date or identifier: mostly letters and blanks. */
function isWordy(text: string): boolean {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 0xbf;
    if (isLetter || code === 32) letters++;
  }
  return letters * 10 >= text.length * 8 && LETTER.test(text);
}

function whole(leaf: Leaf): Part {
  return { leaf, start: 0, end: leaf.text.length };
}

/** Token characters of secrets and addresses. */
const TOKEN_UNIT = new Uint8Array(128);
for (const c of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/=.@~") {
  TOKEN_UNIT[c.charCodeAt(0)] = 1;
}

function isTokenUnit(text: string, at: number): boolean {
  return TOKEN_UNIT[text.charCodeAt(at)] === 1;
}

function headOf(text: string): number {
  let end = 0;
  while (end < text.length && end < MAX_TOKEN && isTokenUnit(text, end)) end++;
  return end;
}

function tailOf(text: string): number {
  let start = text.length;
  while (start > 0 && text.length - start < MAX_TOKEN && isTokenUnit(text, start - 1)) start--;
  return start;
}

const HAS_DIGIT = /[0-9]/;
const HAS_LETTER = /[A-Za-z]/;

/** Letters with digits, as credentials have, or an address. */
function mayBeToken(text: string): boolean {
  return text.length >= MIN_TOKEN && (text.includes("@") || (HAS_DIGIT.test(text) && HAS_LETTER.test(text)));
}

/** Runs of neighbours that could make one token, without anything between them. */
function tokenGroups(values: readonly Leaf[]): Part[][] {
  const groups: Part[][] = [];
  let group: Part[] = [];
  function flush(): void {
    const text = group.map(({ leaf, start, end }) => leaf.text.slice(start, end)).join("");
    if (group.length > 1 && mayBeToken(text)) groups.push(group);
    group = [];
  }
  for (const leaf of values) {
    const head = headOf(leaf.text);
    const isToken = head === leaf.text.length && !LOCALE.test(leaf.text);
    if (group.length > 0 && head > 0) group.push({ leaf, start: 0, end: head });
    if (isToken && group.length > 0) continue;
    flush();
    const start = LOCALE.test(leaf.text) ? leaf.text.length : tailOf(leaf.text);
    if (start < leaf.text.length) group = [{ leaf, start, end: leaf.text.length }];
  }
  flush();
  return groups;
}

export type LeafJoiner = {
  readonly add: (leaf: Leaf) => void;
  /** Texts in which words follow each other across leaves, with a blank between leaves. */
  readonly sentences: () => readonly JoinedText[];
  /** Texts in which a token goes on from one leaf to the next. */
  readonly tokens: () => readonly JoinedText[];
};

/** Collects the short leaves of one value, in document order, within a bound on all of them together. */
export function createLeafJoiner(): LeafJoiner {
  const values: Leaf[] = [];
  const wordy: Part[] = [];
  const named: Part[] = [];
  const names = new Set<string>();
  let total = 0;
  let namedTotal = 0;

  function addNamed(leaf: Leaf): void {
    namedTotal += leaf.text.length + 1;
    if (namedTotal <= MAX_NAMED_TOTAL) named.push(whole(leaf));
  }

  return {
    add(leaf) {
      const { text, target } = leaf;
      if (text === "" || text.length > MAX_LEAF || total >= MAX_TOTAL) return;
      total += text.length;
      if (target === "key") {
        if (names.has(text) || !isWordy(text)) return;
        names.add(text);
        addNamed(leaf);
        if (text.includes(" ")) wordy.push(whole(leaf));
        return;
      }
      values.push(leaf);
      if (!isWordy(text)) return;
      wordy.push(whole(leaf));
      if (text.length <= MAX_NAMED_VALUE) addNamed(leaf);
    },
    sentences() {
      const hasNames = named.some(({ leaf }) => leaf.target === "key");
      const sources = hasNames ? [wordy, named] : [wordy];
      return sources.filter((parts) => parts.length > 1).map((parts) => join(parts, " "));
    },
    tokens: () => tokenGroups(values).map((group) => join(group, "")),
  };
}
