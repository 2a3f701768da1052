import type { Emit, TextContext } from "../detector.ts";
import { HEX_ANY, isAlnum, isDigit } from "../text/characters.ts";
import { isValuesOnly, mayGuess } from "./evidence.ts";

const DOT = 46;
const COLON = 58;
const PERCENT = 37;
const SLASH = 47;
/** `ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255`. */
const MAX_V6 = 45;
const MAX_ZONE = 16;
const VERSION_BEFORE =
  /(?:\bv|version|release|build|ver|[a-z][a-z0-9_.-]{0,24}\/|==|>=|<=|~=|\^|~)[ :=]{0,2}$/i;
const ADDRESS_WORD =
  /\b(?:ip(?:v6)?|addr(?:ess)?|host|listen|bind|src|dst|route|gateway|local(?:host)?|loopback|unspecified|server|dns)\b/i;

/** After a dotted quad that begins at `start`, or -1. No leading zeros, no octet over 255 (RFC 3986, section 3.2.2). */
function quadEnd(text: string, start: number): number {
  let at = start;
  for (let octet = 0; octet < 4; octet++) {
    const from = at;
    let value = 0;
    while (at < from + 3 && isDigit(text.charCodeAt(at))) value = value * 10 + text.charCodeAt(at++) - 48;
    if (at === from || value > 255 || (at - from > 1 && text.charCodeAt(from) === 48)) return -1;
    if (octet === 3) return at;
    if (text.charCodeAt(at) !== DOT) return -1;
    at++;
  }
  return -1;
}

/** After `/24` when it is a prefix length of at most `bits`; `end` otherwise. */
function withPrefix(text: string, end: number, bits: number): number {
  if (text.charCodeAt(end) !== SLASH) return end;
  let at = end + 1;
  let value = 0;
  while (at < end + 4 && isDigit(text.charCodeAt(at))) value = value * 10 + text.charCodeAt(at++) - 48;
  return at > end + 1 && value <= bits && !isAlnum(text.charCodeAt(at)) ? at : end;
}

function isV6Character(code: number): boolean {
  return HEX_ANY.table[code] === 1 || code === COLON || code === DOT;
}

function isHexGroup(group: string): boolean {
  return (
    group.length >= 1 && group.length <= 4 && [...group].every((c) => HEX_ANY.table[c.charCodeAt(0)] === 1)
  );
}

/** RFC 4291, section 2.2: eight groups, or fewer round one `::`, the last two also as a dotted quad. */
export function isIpv6(address: string): boolean {
  const halves = address.split("::");
  if (halves.length > 2) return false;
  let count = 0;
  for (const [i, half] of halves.entries()) {
    if (half === "") continue;
    const groups = half.split(":");
    for (const [j, group] of groups.entries()) {
      const isLast = i === halves.length - 1 && j === groups.length - 1;
      if (isLast && group.includes(".")) {
        if (quadEnd(group, 0) !== group.length) return false;
        count += 2;
      } else if (isHexGroup(group)) count++;
      else return false;
    }
  }
  return halves.length === 2 ? count <= 7 : count === 8;
}

/** Colons that are a range of a list (`[1::2]`), a namespace or a lone mark are no address. */
function isTelling(text: string, start: number, address: string, context: TextContext): boolean {
  const groups = address.split(":").filter((group) => group !== "");
  const isIndex = text.charAt(start - 1) === "[" && /[\w)\]]/.test(text.charAt(start - 2));
  const hasDigit = /\d/.test(address);
  if (!isIndex && hasDigit && groups.some((group) => group.length > 2)) return true;
  if (!isIndex && groups.length > 3 && hasDigit && groups.some((group) => group.length > 1)) return true;
  const hasWord = ADDRESS_WORD.test(`${text.slice(Math.max(0, start - 24), start)} ${context.name}`);
  const isWhole = text.length <= MAX_V6 + 4 && isValuesOnly(text);
  const isMark = !hasDigit && address !== "::";
  return (
    !isIndex && !isMark && (hasWord || isWhole || (address.startsWith("::") && hasDigit && groups.length < 3))
  );
}

function scanV6(text: string, context: TextContext, emit: Emit): void {
  for (let colon = text.indexOf(":"); colon !== -1; colon = text.indexOf(":", colon + 1)) {
    const next = text.charCodeAt(colon + 1);
    if (next !== COLON && HEX_ANY.table[next] !== 1) continue;
    let start = colon;
    while (start > 0 && colon - start < 5 && HEX_ANY.table[text.charCodeAt(start - 1)] === 1) start--;
    let end = colon;
    let colons = 0;
    while (end < text.length && end - start <= MAX_V6 && isV6Character(text.charCodeAt(end)))
      if (text.charCodeAt(end++) === COLON) colons++;
    const stop = end;
    const isShort = colons < 6 && text.slice(start, stop).indexOf("::") < 0;
    if (colons < 2 || isShort) {
      colon = Math.max(colon, stop - 1);
      continue;
    }
    while (end > start && (text.charCodeAt(end - 1) === DOT || isLoneColon(text, end - 1))) end--;
    const isFree = !isAlnum(text.charCodeAt(start - 1)) && text.charCodeAt(start - 1) !== COLON;
    const isOpenEnd = isAlnum(text.charCodeAt(stop)) || text.charCodeAt(end) === COLON;
    const address = text.slice(start, end);
    if (
      isFree &&
      !isOpenEnd &&
      address.includes(":") &&
      isIpv6(address) &&
      isTelling(text, start, address, context)
    )
      emit({ start, end: withPrefix(text, withZone(text, end), 128), type: "ip_address", score: 0.9 });
    colon = Math.max(colon, stop - 1);
  }
}

function isLoneColon(text: string, at: number): boolean {
  return text.charCodeAt(at) === COLON && text.charCodeAt(at - 1) !== COLON;
}

/** After `%eth0` (RFC 4007, section 11). */
function withZone(text: string, end: number): number {
  if (text.charCodeAt(end) !== PERCENT) return end;
  let at = end + 1;
  while (at < end + MAX_ZONE && isAlnum(text.charCodeAt(at))) at++;
  return at > end + 1 ? at : end;
}

function scanV4(text: string, emit: Emit): void {
  for (let dot = text.indexOf("."); dot !== -1; dot = text.indexOf(".", dot + 1)) {
    let start = dot;
    while (start > 0 && dot - start < 4 && isDigit(text.charCodeAt(start - 1))) start--;
    if (start === dot || !isDigit(text.charCodeAt(dot + 1))) continue;
    const before = text.charCodeAt(start - 1);
    if (isAlnum(before) || before === DOT || before === 95 || before === 45) continue;
    const end = quadEnd(text, start);
    if (end < 0) continue;
    dot = end - 1;
    const after = text.charCodeAt(end);
    if (isAlnum(after) || after === 95) continue;
    if (VERSION_BEFORE.test(text.slice(Math.max(0, start - 28), start)) && !isUrlHost(text, start)) continue;
    emit({ start, end: withPrefix(text, end, 32), type: "ip_address", score: 0.85 });
  }
}

function isUrlHost(text: string, start: number): boolean {
  return text.startsWith("//", start - 2);
}

/** Runs of digits of an IPv4 address. */
const OCTETS = 4;

/** IPv4 and IPv6 addresses with their prefix lengths and zones. `runs`: how many runs of digits the text has. */
export function scanIpAddresses(text: string, runs: number, context: TextContext, emit: Emit): void {
  if (!mayGuess(context)) return;
  if (runs >= OCTETS) scanV4(text, emit);
  scanV6(text, context, emit);
}
