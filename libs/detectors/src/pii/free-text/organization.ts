import * as bit from "./bits.ts";
import type { FreeTextScan } from "./scan-state.ts";
import {
  ALL_CAPITALS,
  bitsBefore,
  CAPITAL,
  CODE,
  gapText,
  INITIAL,
  isBlank,
  opensSentence,
  SMALL,
  type Tokens,
} from "./tokens.ts";

const MAX_WORDS = 6;
/** ` & `. */
const MAX_GAP = 3;

function lengthOf(tokens: Tokens, index: number): number {
  return (tokens.end[index] as number) - (tokens.start[index] as number);
}

function isNameShape(tokens: Tokens, index: number): boolean {
  const shape = tokens.shape[index];
  return shape === CAPITAL || shape === ALL_CAPITALS || shape === INITIAL;
}

function written(tokens: Tokens, index: number): string {
  return index < 0 || index >= tokens.count
    ? ""
    : tokens.text
        .slice(
          tokens.start[index],
          Math.min(tokens.end[index] as number, (tokens.start[index] as number) + 16),
        )
        .toLowerCase();
}

/** Last token of a run of capitalised words, over `&`, `and`, `of` and commas between names of partners. */
function runEnd(scan: FreeTextScan, first: number): number {
  const { tokens } = scan;
  let last = first;
  while (last - first < MAX_WORDS && last + 1 < tokens.count) {
    const next = last + 1;
    if (isBlank(tokens, last) && isNameShape(tokens, next) && scan.claimed[next] === 0) {
      last = next;
      continue;
    }
    if ((tokens.start[next] as number) - (tokens.end[last] as number) > MAX_GAP) break;
    const gap = gapText(tokens, last, 4);
    if (gap === " & " && isNameShape(tokens, next)) last = next;
    else if (/^(?: |-|\. |, )$/.test(gap) && scan.claimed[next] === 0 && isNameShape(tokens, next)) {
      if (gap === ", " && ((tokens.bits[next] as number) & bit.LEGAL_FORM) === 0) break;
      last = next;
    } else if (
      gap === " " &&
      ["and", "of"].includes(written(tokens, next)) &&
      next + 1 < tokens.count &&
      gapText(tokens, next, 2) === " " &&
      (tokens.bits[next + 1] as number) & bit.COMPANY_WORD &&
      isNameShape(tokens, next + 1)
    )
      last = next + 1;
    else break;
  }
  return last;
}

const WORK =
  /\b(?:(?:works?|worked|working|jobs?|employed|intern(?:ed|ing|ship)?|interview(?:ed|ing)?|position|career|consultant|engineer|manager|director|analyst|developer|spent (?:a|the|two|three|several) (?:years?|months?|summer)|started)(?: (?:here|back|now|a year))? (?:at|for)|(?:ceo|cto|cfo|founder|co-founder|president|head|owner|chairman|chairwoman|director|employees?|customers?|shares) (?:of|at)|(?:founded|acquired|hired|employed|bought|offered|issued) by|(?:invoice|order|package|card|account) (?:from|with)) (?:the )?$/i;
const ROLE_AT =
  /\b(?:(?:as|am|is|was|works?|worked) (?:an? |the )?[a-z][a-z -]{2,28} at|company (?:called|named)|on behalf of|subsidiary of|offer from|hired by|acquired by|founder of|(?:applied|applying) (?:to|at|with)) $/;
const FIRM =
  /\b(?:company|firm|startup|start-up|employer|retailer|vendor|supplier|manufacturer|publisher|brand|bank|airline|agency|insurer|provider|competitor) $/i;
/** What follows the name of a firm. */
const OWNED =
  /^(?:offices?|headquarters|hq|shareholders|employees|ceo|cto|cfo|stock|spokesperson|spokesman|spokeswoman|executives?|subsidiary|branch)$/;
const KIND =
  /^,? (?:is|was) (?:an?|the|our|my) (?:[a-z-]{2,14} ){0,3}(?:company|startup|start-up|firm|bank|employer|provider|business|organi[sz]ation|subsidiary|manufacturer|retailer|airline|insurer|agency|charity|corporation)\b/;
const ABBREVIATED = /^(?:inc|ltd|corp|co|llc|plc|bros)$/;
const ADDRESS_OF = /(?:^|[^a-z] )(?:the address|headquarters|shareholders) of $/i;
const SAID_OF_PARTNERS = /^(?:is|was|has|office|will|announced|reported|said)$/;
/** What only firms and authorities do. */
const FIRM_DOES =
  /^ (?:invested|acquired|announced|launched|laid off|merged|outsourced|rebranded|shipped|filed for|hired|employs|acquires|invests|is (?:hiring|headquartered)|was (?:acquired|founded))\b/;
const YEAR_AT = /\b(?:year|month|summer|career|time|job|day|lunch|meeting|meet (?:\w{3,9} )?) ?at $/i;
const JOINED = /\b(?:joined|left|became|founded|acquired) $/i;

/** `at Zyxo`: a capitalised word of no lexicon after `at`, which is a firm more often than a town. */
function isAtUnknown(tokens: Tokens, index: number, before: string): boolean {
  const bits = tokens.bits[index] as number;
  return (
    tokens.shape[index] === CAPITAL &&
    (bits & bit.LEXICON & ~bit.OPENS_PHRASE) === 0 &&
    /\bat $/.test(before) &&
    !/\b(?:arriv\w{1,4}|stay\w{0,3}|land\w{0,3}|look\w{0,3}) at $/.test(before)
  );
}

function isPerson(tokens: Tokens, index: number): boolean {
  const bits = tokens.bits[index] as number;
  return (bits & bit.GIVEN) !== 0 && (bits & (bit.WEAK | bit.COMMON)) === 0;
}

/** An organisation that starts at a token; the index after it, or the token's own when there is none. */
export function findOrganization(scan: FreeTextScan, index: number): number {
  const { tokens } = scan;
  if (scan.claimed[index] === 1 || tokens.shape[index] === CODE) return index;
  if (!isNameShape(tokens, index))
    return tokens.isSmall && tokens.shape[index] === SMALL ? smallForm(scan, index) : index;
  const before = bitsBefore(tokens, index);
  const goesOn = index > 0 && isBlank(tokens, index - 1) && isNameShape(tokens, index - 1);
  if (goesOn && scan.claimed[index - 1] === 0 && (before & bit.COMMON) === 0) return index;
  if (lengthOf(tokens, index) === 3 && written(tokens, index) === "the" && isNameShape(tokens, index + 1))
    return index;
  const last = runEnd(scan, index);
  const end = tokens.bits[last] as number;
  let score = 0;
  const isSpaced = last > index && tokens.text.charCodeAt((tokens.start[last] as number) - 1) === 32;
  const shouts = tokens.shape[index] === ALL_CAPITALS && tokens.shape[last] === ALL_CAPITALS;
  if (isSpaced && end & bit.LEGAL_FORM && tokens.shape[last] !== INITIAL) score = shouts ? 0.5 : 0.8;
  else if (isSpaced && end & bit.COMPANY_WORD && !shouts) {
    const first = tokens.bits[index] as number;
    score = first & bit.COMMON ? 0.4 : 0.6;
    if (last - index === 1 && first & bit.WEAK) score -= 0.08;
  } else if (
    lengthOf(tokens, index) === 10 &&
    written(tokens, index) === "university" &&
    written(tokens, index + 1) === "of" &&
    isNameShape(tokens, index + 2)
  ) {
    return scan.found(index, runEnd(scan, index + 2), "organization", 0.75)
      ? runEnd(scan, index + 2) + 1
      : index;
  }
  const firm = partners(scan, index);
  if (firm > index && isBlank(tokens, firm) && SAID_OF_PARTNERS.test(written(tokens, firm + 1)))
    return scan.found(index, firm, "organization", 0.65) ? firm + 1 : index;
  const after = tokens.text.charCodeAt(tokens.end[last] as number);
  const isOwner = after === 39 || after === 0x2019;
  const isFollowed = ((tokens.bits[last + 1] as number) & bit.FIRM_AFTER) !== 0;
  if (!isOwner && !isFollowed && (before & bit.FIRM_BEFORE) === 0) {
    if (score === 0) return index;
  } else {
    const near = surroundings(scan, index, last, isFollowed);
    if (near === PARTNERS) return scan.found(index, firm, "organization", 0.6) ? firm + 1 : index;
    score = Math.max(score, near);
  }
  return scan.found(index, last, "organization", score, formEnd(tokens, last)) ? last + 1 : index;
}

/** For {@link surroundings}: the partners of a firm. */
const PARTNERS = 2;

/** The score that the words round the tokens `[index, last]` give them as the name of a firm, 0 without any. */
function surroundings(scan: FreeTextScan, index: number, last: number, isFollowed: boolean): number {
  const { tokens } = scan;
  const own = tokens.bits[index] as number;
  const isCommon = (own & (bit.COMMON | bit.MONTH | bit.TITLE)) !== 0;
  if (own & bit.PLACE) return 0;
  const person = isPerson(tokens, index);
  const end = tokens.end[last] as number;
  let score = 0;
  if (isFollowed && !isCommon && !person) {
    if (KIND.test(tokens.text.slice(end, end + 48))) score = 0.6;
    else if (FIRM_DOES.test(tokens.text.slice(end, end + 24))) score = 0.55;
  }
  if ((isCommon && last === index) || opensSentence(tokens, index)) return score;
  const from = tokens.start[index] as number;
  const before = tokens.text.slice(Math.max(0, from - 40), from);
  const after = written(tokens, last + 1);
  if (ADDRESS_OF.test(before) && after === "is" && !person) score = Math.max(score, 0.55);
  if (WORK.test(before) || YEAR_AT.test(before) || ROLE_AT.test(before)) return Math.max(score, 0.6);
  if (isBlank(tokens, last) && OWNED.test(after) && !person) return Math.max(score, 0.6);
  if (/^(?:'s|’s)$/.test(tokens.text.slice(end, end + 2)) && OWNED.test(written(tokens, last + 2)))
    return Math.max(score, person ? 0 : 0.55);
  if (FIRM.test(before)) return Math.max(score, 0.55);
  if (JOINED.test(before)) return Math.max(score, 0.5);
  if (scan.context.kind === "prompt" && isAtUnknown(tokens, index, before)) return Math.max(score, 0.5);
  return /\b(?:at|for|with) $/.test(before) && partners(scan, index) > index ? PARTNERS : score;
}

/** Past the full stop of `Ltd.` and `Inc.`. */
function formEnd(tokens: Tokens, last: number): number {
  const end = tokens.end[last] as number;
  const isShort = ((tokens.bits[last] as number) & bit.LEGAL_FORM) !== 0;
  return isShort && tokens.text.charCodeAt(end) === 46 && ABBREVIATED.test(written(tokens, last))
    ? end + 1
    : end;
}

/** `Ames, Bell and Cole` as one firm; the last token, or `first` when there is none. */
function partners(scan: FreeTextScan, first: number): number {
  const { tokens } = scan;
  const named = (at: number): boolean =>
    at < tokens.count &&
    ((tokens.bits[at] as number) & bit.COMMON) === 0 &&
    (isNameShape(tokens, at) || (tokens.isSmall && ((tokens.bits[at] as number) & bit.SURNAME) !== 0));
  if (tokens.text.charCodeAt(tokens.end[first] as number) !== 44) return first;
  if (!named(first + 1) || gapText(tokens, first, 4) !== ", " || written(tokens, first + 2) !== "and")
    return first;
  return named(first + 3) ? first + 3 : first;
}

/** In a text of small letters only a legal form, or a list of partners after `at`, tells. */
function smallForm(scan: FreeTextScan, index: number): number {
  const { tokens } = scan;
  const bits = tokens.bits[index] as number;
  if (bits & bit.COMMON) return index;
  const before = written(tokens, index - 1);
  if (["at", "for", "with"].includes(before)) {
    const end = partners(scan, index);
    if (end > index && bits & bit.SURNAME)
      return scan.found(index, end, "organization", 0.55) ? end + 1 : index;
  }
  const form = written(tokens, index + 1);
  if (gapText(tokens, index, 2) === " " && /^(?:inc|ltd|llc|gmbh|plc|corp)$/.test(form))
    return scan.found(index, index + 1, "organization", 0.65, formEnd(tokens, index + 1)) ? index + 2 : index;
  return index;
}
