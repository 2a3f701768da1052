import * as bit from "./bits.ts";
import { nameCue } from "./person-cue.ts";
import { isNameWord, type Part, pairScore, partOf, SOLO, word } from "./person-parts.ts";
import { deeds, goesOnList, opensList, surroundings } from "./person-surroundings.ts";
import type { FreeTextScan } from "./scan-state.ts";
import { hasMarks, surnameEnding } from "./surname-endings.ts";
import {
  ALL_CAPITALS,
  CAPITAL,
  gapText,
  INITIAL,
  isGap,
  opensSentence,
  SMALL,
  type Tokens,
} from "./tokens.ts";

const MAX_NAME = 6;
/** A cue of at least this calls what follows a name: there a capital says no less than elsewhere. */
const LABELLED = 0.42;

type Run = { readonly last: number; readonly parts: Part[]; readonly hasSuffix: boolean };

/** The words of a name from `first` on, over initials, hyphens and particles. */
function runFrom(scan: FreeTextScan, first: number, small: boolean): Run {
  const { tokens } = scan;
  const { text } = tokens;
  const parts: Part[] = [partOf(tokens, first)];
  let last = first;
  while (parts.length < MAX_NAME) {
    if (!isGap(tokens, last, tokens.shape[last] === INITIAL ? ".-" : "-")) break;
    let next = last + 1;
    while (
      next < tokens.count &&
      next - last <= 3 &&
      ((tokens.bits[next] as number) & bit.PARTICLE) !== 0 &&
      tokens.shape[next] === SMALL &&
      isGap(tokens, next, "-")
    )
      next++;
    const hasParticle = next > last + 1;
    if (next >= tokens.count || scan.claimed[next] === 1) break;
    const bits = tokens.bits[next] as number;
    if (bits & bit.NAME_SUFFIX && !hasParticle && (tokens.shape[next] !== SMALL || small)) {
      return { last: next, parts, hasSuffix: true };
    }
    if (!isNameWord(tokens, next, small)) break;
    if (hasParticle && small && (bits & bit.NAME) === 0 && surnameEnding(word(tokens, next)) === 0) break;
    // In small letters a name goes on only over what is a name, or once over what is no other word.
    const isPlain = (bits & bit.NAME) === 0 || (bits & bit.WEAK) !== 0;
    if (small && isPlain && parts.length > 1) break;
    if (
      small &&
      (bits & bit.NAME) === 0 &&
      /[^,.;:!?\n)"']/.test(text.charAt(tokens.end[next] as number)) &&
      ((tokens.bits[next + 1] ?? 0) & bit.LEXICON) === 0 &&
      next + 1 < tokens.count &&
      surnameEnding(word(tokens, next)) === 0
    )
      break;
    parts.push(partOf(tokens, next));
    last = next;
  }
  return { last, parts, hasSuffix: false };
}

/** Past the full stop of `Jr.`, where the sentence goes on. */
function nameEnd(tokens: Tokens, last: number): number {
  const end = tokens.end[last] as number;
  const isJunior = /^[JjSs]n?r\.(?! ?[A-Z]|$)/.test(tokens.text.slice(tokens.start[last], end + 3));
  return isJunior ? end + 1 : end;
}

/** `ex-Zombie`: a capital after a hyphen and a word in small letters opens no name. */
function endsCompound(tokens: Tokens, index: number): boolean {
  const from = tokens.start[index] as number;
  return (
    index > 0 &&
    tokens.text.charCodeAt(from - 1) === 45 &&
    tokens.end[index - 1] === from - 1 &&
    tokens.shape[index - 1] === SMALL
  );
}

const ADDRESS = /^(?:mrs?|ms|dr|miss)$/i;

/** `Mr.` before a name is a finding of its own, for it tells the sex and the standing of the person. */
function formOfAddress(scan: FreeTextScan, name: number, score: number): void {
  const { tokens } = scan;
  const at = name - 1;
  if (at < 0 || ((tokens.bits[at] as number) & bit.TITLE) === 0 || scan.claimed[at] === 1) return;
  const gap = gapText(tokens, at, 4);
  if ((gap !== " " && gap !== ". ") || !ADDRESS.test(word(tokens, at))) return;
  scan.found(at, at, "person_name", score, (tokens.end[at] as number) + gap.length - 1);
}

/**
 * A person's name that starts at a token; the index after it, or the token's own when there is none. `previous` is
 * the last token of the name before, -1 without one.
 */
export function findPerson(scan: FreeTextScan, index: number, previous: number): number {
  const { tokens } = scan;
  const shape = tokens.shape[index];
  if (shape === undefined || shape > INITIAL || scan.claimed[index] === 1) return index;
  const bits = tokens.bits[index] as number;
  const small = shape === SMALL;
  if (!isNameWord(tokens, index, small) || (!small && endsCompound(tokens, index))) return index;
  const cue = nameCue(tokens, index);
  if (cue === 0 && partOf(tokens, index) === "common") return index;
  const opensOne = !small && opensList(tokens, index);
  const listed = opensOne || goesOnList(tokens, index, previous);
  if (
    small &&
    cue === 0 &&
    ((bits & (listed ? bit.NAME : bit.GIVEN)) === 0 || (bits & (bit.WEAK | bit.COMMON | bit.PLACE)) !== 0)
  )
    return index;
  if (
    small &&
    cue < 0.5 &&
    (bits & bit.NAME) === 0 &&
    !hasMarks(word(tokens, index)) &&
    surnameEnding(word(tokens, index)) < 2
  )
    return index;
  if (bits & bit.TITLE && (bits & bit.GIVEN) === 0) return index;
  const run = runFrom(scan, index, small);
  let { last } = run;
  const { parts } = run;
  const opens = opensSentence(tokens, index);
  // What follows a name without being part of one is cut off: other words, and `AI` after `Leonardo`.
  const isAlien = (): boolean =>
    parts.at(-1) === "common" ||
    (parts.at(-1) === "unknown" &&
      tokens.shape[last] === ALL_CAPITALS &&
      shape === CAPITAL &&
      !run.hasSuffix);
  while (parts.length > 1 && isAlien()) {
    parts.pop();
    do last--;
    while (tokens.shape[last] === SMALL && !small && last > index);
  }
  const first = parts[0] ?? "common";
  const end = parts.at(-1) ?? "common";
  let score = 0;
  if (parts.length === 1) {
    score = SOLO[first];
    if (first === "unknown" && hasMarks(word(tokens, index)) && !tokens.isSmall) score += 0.2;
    if (shape === ALL_CAPITALS) score -= 0.15;
    if (opens && cue < LABELLED && !opensOne && first !== "given")
      score -= first === "weak_given" ? 0.03 : 0.08;
    if (score >= 0.15) score += surroundings(tokens, index, last);
    // `Dijkstra-like` is about a thing.
    if (tokens.text.charCodeAt(tokens.end[last] as number) === 45) score -= 0.2;
    if (small && !tokens.isSmall) score -= 0.2;
    else if (shape === CAPITAL && score < 0.5 && first !== "common") score += deeds(tokens, last);
  } else {
    score = pairScore(first, end);
    const known = parts.filter((part) => part === "given" || part === "surname").length;
    if (parts.length > 2 && known === 0) score -= 0.15;
    if (parts.length > 4) score -= 0.2;
    if (opens && first === "unknown") score -= 0.12;
    if (small && !tokens.isSmall && cue === 0) score = known >= 2 && end !== "unknown" ? 0.5 : 0.3;
    if (shape === ALL_CAPITALS && known < 2) score -= 0.2;
    score += surroundings(tokens, index, last) / 2;
  }
  if (cue > 0) score = Math.min(0.97, score + cue);
  else if (listed) score += opensOne ? 0.42 : 0.3;
  if (!scan.found(index, last, "person_name", score, nameEnd(tokens, last))) return index;
  formOfAddress(scan, index, score);
  return last + 1;
}
