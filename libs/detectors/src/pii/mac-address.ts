import type { Emit } from "../detector.ts";
import { HEX_ANY, isAlnum, isDigit } from "../text/characters.ts";

const PAIRS = 6;
const LENGTH = 17;
const DOTTED_LENGTH = 14;

function isHexRun(text: string, start: number, length: number): boolean {
  for (let i = start; i < start + length; i++) if (HEX_ANY.table[text.charCodeAt(i)] !== 1) return false;
  return true;
}

function isPaired(text: string, start: number, separator: number): boolean {
  for (let pair = 0; pair < PAIRS; pair++) {
    const at = start + pair * 3;
    if (!isHexRun(text, at, 2) || (pair < PAIRS - 1 && text.charCodeAt(at + 2) !== separator)) return false;
  }
  return true;
}

/** No hexadecimal digit and no further separator on either side: fingerprints and UUIDs go on. */
function isAlone(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  const goesOn = (code: number, next: number): boolean =>
    isAlnum(code) || ((code === 45 || code === 58 || code === 46) && HEX_ANY.table[next] === 1);
  return !goesOn(before, text.charCodeAt(start - 2)) && !goesOn(after, text.charCodeAt(end + 1));
}

/** The broadcast address and filler name no device. */
function isDevice(text: string, start: number, end: number): boolean {
  const hex = text
    .slice(start, end)
    .replace(/[^0-9A-Fa-f]/g, "")
    .toLowerCase();
  return hex !== "ffffffffffff" && hex !== "000000000000";
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code) && HEX_ANY.table[code] === 1) return true;
  }
  return false;
}

const WORD = /mac|ethernet|hardware|physical|bssid|wifi|wi-fi|lladdr|ether/i;

function hasWord(text: string, start: number, name: string): boolean {
  return WORD.test(`${name} ${text.slice(Math.max(0, start - 32), start)}`);
}

/**
 * EUI-48 addresses: pairs joined by colons or dashes, or three dotted groups of four. Without letters, which is
 * how dates and versions look, dashes and dots need a word before them.
 */
export function scanMacAddresses(text: string, name: string, emit: Emit): void {
  const found = (start: number, end: number): void => {
    if (isAlone(text, start, end) && isDevice(text, start, end))
      emit({ start, end, type: "mac_address", score: 0.9 });
  };
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) {
    const start = at - 2;
    if (text.charCodeAt(at + 3) !== 58 || start < 0 || !isPaired(text, start, 58)) continue;
    found(start, start + LENGTH);
    at = start + LENGTH - 1;
  }
  for (let at = text.indexOf("-"); at !== -1; at = text.indexOf("-", at + 1)) {
    const start = at - 2;
    if (text.charCodeAt(at + 3) !== 45 || start < 0 || !isPaired(text, start, 45)) continue;
    if (hasLetter(text, start, start + LENGTH) || hasWord(text, start, name)) found(start, start + LENGTH);
    at = start + LENGTH - 1;
  }
  for (let at = text.indexOf("."); at !== -1; at = text.indexOf(".", at + 1)) {
    const start = at - 4;
    if (start < 0 || text.charCodeAt(at + 5) !== 46) continue;
    const isDotted = isHexRun(text, start, 4) && isHexRun(text, at + 1, 4) && isHexRun(text, at + 6, 4);
    if (!isDotted) continue;
    const end = start + DOTTED_LENGTH;
    if (hasLetter(text, start, end) || hasWord(text, start, name)) found(start, end);
    at = end - 1;
  }
}
