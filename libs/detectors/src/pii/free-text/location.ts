import { written } from "./address-parts.ts";
import * as bit from "./bits.ts";
import { foldWord } from "./letters.ts";
import type { FreeTextScan } from "./scan-state.ts";
import { hasMarks } from "./surname-endings.ts";
import {
  ALL_CAPITALS,
  bitsBefore,
  CAPITAL,
  gapText,
  INITIAL,
  isGap,
  NUMBER,
  SMALL,
  type Tokens,
} from "./tokens.ts";
import { joinHash } from "./word-table.ts";

const MAX_WORDS = 8;

export type Place = { readonly last: number; readonly bits: number };

/** The longest country, region or city of the lexicon that starts at a token. */
export function placeAt(scan: FreeTextScan, index: number): Place | undefined {
  const { tokens, table } = scan;
  const bits = tokens.bits[index] as number;
  let best: Place | undefined = bits & bit.PLACE ? { last: index, bits } : undefined;
  if ((bits & bit.OPENS_PHRASE) === 0) return best;
  let hash = tokens.hash[index] as number;
  for (let last = index + 1; last < Math.min(tokens.count, index + MAX_WORDS); last++) {
    const gap = gapText(tokens, last - 1, 4);
    if (!/^(?: |-|\. ?|, | & |['’])$/.test(gap)) break;
    hash = joinHash(hash, tokens.hash[last] as number);
    const found = table.bitsOf(hash);
    if (found & bit.PLACE) best = { last, bits: found };
    if ((found & bit.OPENS_PHRASE) === 0) break;
  }
  return best;
}

/** Small words inside the names of towns, beside the particles of names of persons. */
const JOINTS = new Set("pri nad pod u ob v na sur sous lez upon by next am an bei di do del".split(" "));

function isJoint(tokens: Tokens, index: number): boolean {
  if ((tokens.bits[index] as number) & bit.PARTICLE) return true;
  const from = tokens.start[index] as number;
  const to = tokens.end[index] as number;
  return to - from <= 5 && JOINTS.has(tokens.text.slice(from, to));
}

/** `Praha 4`, `København K`: the number or letter of a district, where the clause ends behind it. */
function districtEnd(tokens: Tokens, last: number): number {
  const next = last + 1;
  if (!isGap(tokens, last, "") || (tokens.shape[next] !== NUMBER && tokens.shape[next] !== INITIAL))
    return last;
  const length = (tokens.end[next] as number) - (tokens.start[next] as number);
  const after = tokens.text.charAt(tokens.end[next] as number);
  return length <= 2 && (after === "" || ",.;!?\n".includes(after)) ? next : last;
}

const INTO = new Set(
  "in from to at near around outside inside across via within throughout towards toward visit visited visiting leave left leaving reached".split(
    " ",
  ),
);
/** Endings of names of towns, after `in`, `from` and the like. */
const TOWN =
  /(?:ville|burgh?|borough|brough|bury|ford|shire|ham|wick|wich|chester|cester|minster|mouth|pool|ton|stad|sted|stedt|stadt|heim|hausen|dorf|kirchen|bruck|brucken|wald|ingen|bach|grad|gorod|ovo|evo|nsk|pol|abad|pur|pura|nagar|vik|vig|havn|hamn|holm|koping|borg|by|dal|fjord|jarvi|joki|mont|court|sur mer|court|polis|ovice|ice|ov|any|falva|haza|hely|hegy|wiler|wil|ikon|drecht|horst|kerk|kerke|gem|dam|dijk|mere)$/;
/** Words two before a preposition that say that a place follows: `moved to`, `born in`. */
const MOVES =
  /\b(?:(?:mov(?:e|ed|ing)|relocat(?:e|ed|ing)|fl(?:y|ew|own|ying)|flights?|tri(?:p|ps)|travel(?:l?ed|l?ing|s)?|arriv(?:e|ed|ing)|drove|driving|walk(?:ed)?|return(?:ed|ing)?|went|going)(?: (?:here|back|over|there|all the way))? (?:to|in|at|from|into)|(?:born|live[sd]?|living|resid(?:e|es|ed|ing)|based|located|situated|raised|grew up|stay(?:ed|ing)?|originally|settled|headquartered|stationed|vacation|holiday) (?:in|at|from|near)|(?:i am|i'm|we are|he is|she is|they are|currently|street) in|(?:city|town|village|region|province|capital|state|county) of|originally from|(?:came|comes|come|coming|am|i'm|hails?) from|visit(?:ed|ing)?|(?:weather|hotels?|restaurants?|apartments?|flat|house|branch|store|shop|conference|tour|holidays?|bars?|beach(?:es)?|residents|mayor|downtown|airport|train|bus|ferry|tickets?|atm|cash|card|stuck|lost|arrival|departure|weekend|summer) (?:in|to|from|of|near|at)|(?:i'm|i am|we're|currently|now|get|getting|drive|come|coming) (?:in|to|near))$/i;

function wordBefore(tokens: Tokens, index: number): string {
  if (index === 0 || !isGap(tokens, index - 1, "")) return "";
  return tokens.text.slice(tokens.start[index - 1], tokens.end[index - 1]).toLowerCase();
}

/** Countries that are names or other words as often. */
const AMBIGUOUS = new Set(
  "Chad Jordan Georgia Jersey Guinea Turkey China Reunion Martinique Montserrat Jamaica Antigua".split(" "),
);

/** `India Jones`: a capitalised word stands directly behind. */
function goesOnAsName(tokens: Tokens, index: number): boolean {
  const shape = tokens.shape[index + 1];
  return isGap(tokens, index, "-") && (shape === CAPITAL || shape === INITIAL);
}

function knownScore(scan: FreeTextScan, index: number, place: Place): number {
  const { tokens } = scan;
  const first = tokens.bits[index] as number;
  const isPhrase = place.last > index;
  const isSmall = tokens.shape[index] === SMALL;
  const before = wordBefore(tokens, index);
  const into = INTO.has(before);
  if (isSmall && !tokens.isSmall && !(into && place.bits & bit.COUNTRY)) return 0;
  if (isPhrase) return isSmall ? 0.6 : 0.8;
  const isName = (first & bit.NAME) !== 0;
  const isWord = (first & (bit.WEAK | bit.COMMON)) !== 0;
  if (place.bits & bit.COUNTRY) {
    if (!isWord && !isName) return isSmall ? 0.62 : 0.8;
    if (into) return 0.65;
    const isSure = !isSmall && !AMBIGUOUS.has(written(tokens, index)) && !goesOnAsName(tokens, index);
    return isSure ? 0.55 : isName || isSmall ? 0.3 : 0.55;
  }
  if (isWord || isName)
    return into && !isSmall ? (isWord && isName ? 0.52 : 0.6) : isSmall ? 0.1 : isName ? 0.2 : 0.42;
  return isSmall ? (into ? 0.6 : 0.5) : 0.68;
}

/** A country, region or city at a token; the index after it, or the token's own when there is none. */
export function findLocation(scan: FreeTextScan, index: number): number {
  const { tokens } = scan;
  const shape = tokens.shape[index];
  if (shape === undefined || shape > ALL_CAPITALS || scan.claimed[index] === 1) return index;
  const isKnown = ((tokens.bits[index] as number) & (bit.PLACE | bit.OPENS_PHRASE)) !== 0;
  const place = isKnown ? placeAt(scan, index) : undefined;
  if (place !== undefined) {
    if (shape === ALL_CAPITALS && (tokens.end[index] as number) - (tokens.start[index] as number) < 4)
      return index;
    const score = knownScore(scan, index, place);
    const last = place.bits & bit.CITY ? districtEnd(tokens, place.last) : place.last;
    return scan.found(index, last, "location", score) ? last + 1 : index;
  }
  return findUnknown(scan, index);
}

/** A place of several words, which is looked for before names of persons: `Solomon Islands`, `San Jose`. */
export function findRegion(scan: FreeTextScan, index: number): number {
  const { tokens } = scan;
  const isOpening = ((tokens.bits[index] as number) & bit.OPENS_PHRASE) !== 0 && scan.claimed[index] === 0;
  const place = isOpening ? placeAt(scan, index) : undefined;
  if (place === undefined || place.last === index) return index;
  return scan.found(index, place.last, "location", knownScore(scan, index, place)) ? place.last + 1 : index;
}

/** True where a comma and a country or state come after the word: `in Zyxo, Canada`. */
function regionAfter(scan: FreeTextScan, index: number): boolean {
  const { tokens } = scan;
  if (tokens.text.charCodeAt(tokens.end[index] as number) !== 44 || index + 1 >= tokens.count) return false;
  if (gapText(tokens, index, 4) !== ", ") return false;
  return ((placeAt(scan, index + 1)?.bits ?? 0) & (bit.COUNTRY | bit.STATE)) !== 0;
}

/**
 * A word after `moved to`, `grew up in` and the like, before it is looked at as a name of a person: `Needham`. Not a
 * given name, for one also returns to Maria, and not before another word of a name.
 */
export function findArrival(scan: FreeTextScan, index: number): number {
  const { tokens } = scan;
  const bits = tokens.bits[index] as number;
  if (tokens.shape[index] !== CAPITAL || (bitsBefore(tokens, index) & bit.WHERE) === 0) return index;
  if (scan.claimed[index] === 1) return index;
  if (bits & (bit.GIVEN | bit.COMMON | bit.MONTH | bit.TITLE) || !INTO.has(wordBefore(tokens, index)))
    return index;
  if (/^(?:'s|’s|-)/.test(tokens.text.slice(tokens.end[index], (tokens.end[index] as number) + 2)))
    return index;
  const from = tokens.start[index] as number;
  if (!MOVES.test(tokens.text.slice(Math.max(0, from - 28), from - 1))) return index;
  return bits & (bit.PLACE | bit.OPENS_PHRASE) ? findLocation(scan, index) : findUnknown(scan, index);
}

/** A capitalised word of no lexicon after `moved to`, `born in` and the like. */
function findUnknown(scan: FreeTextScan, index: number): number {
  const { tokens } = scan;
  const shape = tokens.shape[index];
  if (shape !== CAPITAL && shape !== ALL_CAPITALS) return index;
  if ((bitsBefore(tokens, index) & bit.WHERE) === 0) return index;
  const before = wordBefore(tokens, index);
  const isCity =
    tokens.shape[index - 1] === SMALL && /^(?:city|town|village|suburb|municipality|hometown)$/.test(before);
  if (!isCity && !INTO.has(before) && before !== "of") return index;
  const bits = tokens.bits[index] as number;
  if (bits & (bit.COMMON | bit.MONTH | bit.TITLE)) return index;
  const from = tokens.start[index] as number;
  const isMove = isCity || MOVES.test(tokens.text.slice(Math.max(0, from - 28), from - 1));
  const isBeforeRegion = regionAfter(scan, index);
  const isToponym =
    (tokens.end[index] as number) - from >= 5 &&
    (TOWN.test(
      foldWord(tokens.text.slice(Math.max(from, (tokens.end[index] as number) - 10), tokens.end[index])),
    ) ||
      hasMarks(tokens.text.slice(from, tokens.end[index])));
  if (!isMove && !isBeforeRegion && (!isToponym || before === "of")) return index;
  let last = index;
  while (last - index < 4 && last + 1 < tokens.count && isGap(tokens, last, "-")) {
    let next = last + 1;
    while (
      next < tokens.count &&
      tokens.shape[next] === SMALL &&
      isJoint(tokens, next) &&
      isGap(tokens, next, "-") &&
      next - last < 3
    )
      next++;
    const form = tokens.shape[next];
    if ((form !== CAPITAL && form !== ALL_CAPITALS) || scan.claimed[next] === 1) break;
    last = next;
  }
  last = districtEnd(tokens, last);
  const isName = (bits & bit.NAME) !== 0;
  return scan.found(
    index,
    last,
    "location",
    isMove || isBeforeRegion ? (isName ? 0.52 : 0.6) : isName ? 0.3 : 0.52,
  )
    ? last + 1
    : index;
}
