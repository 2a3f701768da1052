import {
  boxEnd,
  isHouseNumber,
  isNamePart,
  isStreetToken,
  isStreetWord,
  unitEnd,
  written,
} from "./address-parts.ts";
import { emitAddress } from "./address-pieces.ts";
import { type Street, streetFrom } from "./address-street.ts";
import { tailFrom } from "./address-tail.ts";
import * as bit from "./bits.ts";
import { findLetterHead } from "./letter-head.ts";
import type { FreeTextScan } from "./scan-state.ts";
import { bitsBefore, CAPITAL, gapText, isGap, NUMBER, SMALL, type Tokens } from "./tokens.ts";

const CUE =
  /(?:\baddress(?:es)?\b|\badresse\b|\bdirecci[oó]n\b|\bindirizzo\b|\bendere[cç]o\b|\badres\b|\blives?\b|\bliving\b|\breside[sd]?\b|\blocated\b|\bdeliver(?:ed|y)?\b|\bship(?:ped|ping)?\b|\btaxi\b|\boffice\b|\bmeet\b|\breturn\b|\bsend\b|\bsent\b|\bmail(?:ed)?\b|\bhome\b|\bhouse\b|\bmov(?:e|ed|ing)\b|\bstay(?:ing)?\b|\bvisit\b|\bpick(?:ed)? up\b|\border\b|\bbilling\b|\bproperty\b|\bapartment\b|\bcome to\b|\bdrive to\b|\b(?:is|are|am) at\b|\bwohn(?:e|t|haft)\b|\bhabit(?:e|o|a)\b|\bvive\b|\bvivo\b|\babito\b)/i;

function hasCue(scan: FreeTextScan, index: number): boolean {
  const { tokens, context } = scan;
  if (index === 0) return /addr|street|adresse|direccion|indirizzo/i.test(context.name);
  const from = tokens.start[index] as number;
  return CUE.test(tokens.text.slice(Math.max(0, from - 40), from)) || /addr|street/i.test(context.name);
}

/** `Spencer` in `at Spencer and 5 Bell Street`: a crossing is an address from its first street on. */
function crossing(scan: FreeTextScan, first: number): number {
  const { tokens } = scan;
  const name = first - 2;
  if (name < 1 || written(tokens, first - 1) !== "and" || !isGap(tokens, first - 1, "")) return first;
  const isName = isGap(tokens, name, "") && isNamePart(scan, name) && scan.claimed[name] === 0;
  if (!isName || (!tokens.isSmall && tokens.shape[name] === SMALL)) return first;
  const gap = gapText(tokens, name - 1, 4);
  const isPlace = gap === " " && /^(?:at|to|in|on|of|with|is|near|from)$/.test(written(tokens, name - 1));
  return isPlace || gap === ": " || gap.includes("\n") ? name : first;
}

function emit(scan: FreeTextScan, first: number, street: Street, afterUnit = false): number {
  const { tokens } = scan;
  const tail = tailFrom(scan, street.last);
  const startsWithNumber = tokens.shape[first] === NUMBER;
  let score = 0;
  if (street.type === "strong") score = startsWithNumber || street.endsInNumber ? 0.68 : 0.2;
  else if (street.type === "weak") score = startsWithNumber && tail.strength >= 1 ? 0.55 : 0.25;
  else score = startsWithNumber && street.endsInNumber ? 0.3 : 0.15;
  score += Math.min(0.3, tail.strength * 0.08);
  if (street.type === "none" && tail.strength < 1) score = Math.min(score, 0.35);
  if (hasCue(scan, first)) score += street.type === "none" ? 0.25 : 0.12;
  if (street.type === "none" && street.endsInNumber && startsWithNumber && tail.strength >= 2) score += 0.1;
  const opensLine = first === 0 || gapText(tokens, first - 1, 6).includes("\n");
  if (street.type === "none" && opensLine && tail.strength >= 3) score += 0.2;
  else if (street.type === "none" && tail.strength >= 3) score += 0.1;
  const from = street.type === "none" && !street.endsInNumber ? first : crossing(scan, first);
  if (from < first) return scan.found(from, tail.last, "street_address", score) ? tail.last + 1 : first;
  if (!emitAddress(scan, first, street, tail.last, score, afterUnit)) return first;
  if (opensLine && tail.strength >= 1) findLetterHead(scan, first);
  return tail.last + 1;
}

/** An address that starts at a token; the index after it, or the token's own when there is none. */
export function findAddress(scan: FreeTextScan, index: number): number {
  const { tokens } = scan;
  if (scan.claimed[index] === 1) return index;
  if (tokens.shape[index] === NUMBER) {
    if (!isHouseNumber(tokens, index)) return index;
    return numbered(scan, index);
  }
  const bits = tokens.bits[index] as number;
  if (bits & bit.BOX && isCorner(tokens, index)) return corner(scan, index);
  const box = boxEnd(tokens, index);
  if (box >= 0) return boxAddress(scan, index, box, 0.65);
  if (bits & bit.UNIT) return unitFirst(scan, index);
  const shape = tokens.shape[index];
  if (shape === SMALL && !tokens.isSmall && (bits & bit.STREET_PREFIX) === 0) return index;
  if (bits & bit.STREET_PREFIX || ((shape === CAPITAL || tokens.isSmall) && isStreetToken(tokens, index))) {
    if (bits & bit.COMMON && shape === SMALL) return index;
    const street = streetFrom(scan, index);
    if (street?.endsInNumber && street.type === "strong") return emit(scan, index, street);
  }
  return shape === CAPITAL ? namedStreet(scan, index) : index;
}

function boxAddress(scan: FreeTextScan, first: number, box: number, score: number): number {
  const tail = tailFrom(scan, box);
  const street: Street = { last: box, type: "strong", endsInNumber: true };
  const sure = score + Math.min(0.95 - score, tail.strength * 0.08);
  return emitAddress(scan, first, street, tail.last, sure) ? tail.last + 1 : first;
}

/** `Apt. 5 12 High Street`: the unit before the address is a finding of its own, the parts of the address too. */
function unitFirst(scan: FreeTextScan, index: number): number {
  const unit = unitEnd(scan.tokens, index);
  const next = unit + 1;
  if (unit < 0 || scan.tokens.shape[next] !== NUMBER || !isGap(scan.tokens, unit, "")) return index;
  const end = isHouseNumber(scan.tokens, next) ? numbered(scan, next, true) : next;
  if (end > next) scan.found(index, unit, "street_address", 0.75);
  return end > next ? end : index;
}

function numbered(scan: FreeTextScan, index: number, afterUnit = false): number {
  const { tokens } = scan;
  let first = index + 1;
  if (first >= tokens.count || !/^(?: |, |[-/]| {2})$/.test(gapText(tokens, index, 4))) return index;
  if (tokens.shape[first] === NUMBER && isHouseNumber(tokens, first) && isGap(tokens, first, "")) first++;
  const box = boxEnd(tokens, first);
  if (box >= 0) return boxAddress(scan, index, box, 0.7);
  if (first >= tokens.count || !isNamePart(scan, first) || (tokens.bits[first] as number) & bit.MONTH)
    return index;
  const street = streetFrom(scan, first);
  return street === undefined ? index : emit(scan, index, street, afterUnit);
}

/** `on Carver Street` without a number. */
function namedStreet(scan: FreeTextScan, index: number): number {
  const { tokens } = scan;
  const { bits } = tokens;
  const near = (bits[index + 1] as number) | (bits[index + 2] as number) | (bits[index + 3] as number);
  if ((near & bit.STREET_STRONG) === 0 || (bitsBefore(tokens, index) & bit.WHERE) === 0) return index;
  const before = tokens.text.slice(Math.max(0, (tokens.start[index] as number) - 16), tokens.start[index]);
  if (!/\b(?:on|at|of|in|to|from|along|near|and|down|off) $/i.test(before)) return index;
  let last = -1;
  for (let at = index; at < Math.min(tokens.count, index + 4); at++) {
    if (at > index && !/^(?: |-|\. |['’])$/.test(gapText(tokens, at - 1, 4))) break;
    if (!isNamePart(scan, at)) break;
    if (at === index || !((tokens.bits[at] as number) & bit.STREET_STRONG) || tokens.shape[at] !== CAPITAL)
      continue;
    if (last === at - 1 && written(tokens, last) === written(tokens, at)) break;
    last = at;
  }
  return last < 0 ? index : scan.found(index, last, "street_address", 0.52) ? last + 1 : index;
}

/** `corner`, where `of` comes after it. */
function isCorner(tokens: Tokens, index: number): boolean {
  const from = tokens.start[index] as number;
  return (
    (tokens.end[index] as number) - from === 6 && /^corner of $/i.test(tokens.text.slice(from, from + 10))
  );
}

const MAX_CORNER = 14;

/** `the corner of A and B Street`, up to the type of the second street. */
function corner(scan: FreeTextScan, index: number): number {
  const { tokens } = scan;
  const first = index > 0 && /^the$/i.test(written(tokens, index - 1)) ? index - 1 : index;
  let joined = false;
  let last = -1;
  for (let at = index + 2; at < Math.min(tokens.count, index + MAX_CORNER); at++) {
    if (!/^(?: |-|\. ?|, |['’])$/.test(gapText(tokens, at - 1, 4)) || scan.claimed[at] === 1) break;
    if (written(tokens, at) === "and") joined = true;
    else if (tokens.shape[at] !== NUMBER && !isNamePart(scan, at)) break;
    else if (
      joined &&
      ((tokens.bits[at] as number) & bit.STREET_STRONG || isStreetWord(written(tokens, at)))
    ) {
      last = at;
      break;
    }
  }
  return last < 0 ? index : scan.found(first, last, "street_address", 0.75) ? last + 1 : index;
}
