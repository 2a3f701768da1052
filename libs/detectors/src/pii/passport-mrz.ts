import type { Emit, Rule } from "../detector.ts";
import { startsToken } from "../text/characters.ts";

const LINE = 44;
/** Document number, nationality, birth date, sex, expiry, optional data, each with its check digit (ICAO 9303-4). */
const SECOND_LINE = /^[A-Z0-9<]{9}[0-9][A-Z<]{3}[0-9]{6}[0-9][MFX<][0-9]{6}[0-9][A-Z0-9<]{14}[0-9<][0-9]$/;
const FIRST_LINE = /^P[A-Z<][A-Z<]{42}$/;
const CARD_LINE = 30;
const CARD_SECOND_LINE = /^[0-9]{6}[0-9][MFX<][0-9]{6}[0-9][A-Z<]{3}[A-Z0-9<]{11}[0-9]$/;

function mrzValue(code: number): number {
  if (code === 60) return 0;
  return code > 57 ? code - 55 : code - 48;
}

/** ICAO 9303-3, section 4.9: weights 7, 3, 1; letters count from 10, fillers as 0. */
export function mrzDigit(field: string): number {
  let sum = 0;
  for (let i = 0; i < field.length; i++) sum += mrzValue(field.charCodeAt(i)) * ([7, 3, 1][i % 3] ?? 0);
  return sum % 10;
}

function holds(line: string, from: number, to: number): boolean {
  return mrzDigit(line.slice(from, to)) === mrzValue(line.charCodeAt(to));
}

function lineBreak(text: string, at: number): number {
  if (text.startsWith("\r\n", at)) return 2;
  if (text.startsWith("\\n", at)) return 2;
  return text.charAt(at) === "\n" || text.charAt(at) === " " ? 1 : 0;
}

function passportAt(text: string, start: number, emit: Emit): void {
  if (!startsToken(text, start) || !FIRST_LINE.test(text.slice(start, start + LINE))) return;
  const second = start + LINE + lineBreak(text, start + LINE);
  const line = text.slice(second, second + LINE);
  if (!SECOND_LINE.test(line) || !holds(line, 0, 9) || !holds(line, 13, 19) || !holds(line, 21, 27)) return;
  emit({ start, end: second + LINE, type: "passport_mrz", score: 0.99 });
}

/** The three lines of an identity card (ICAO 9303-5). */
function cardAt(text: string, start: number, emit: Emit): void {
  const first = text.slice(start, start + CARD_LINE);
  if (!startsToken(text, start) || !/^[ACI][A-Z<][A-Z<]{3}[A-Z0-9<]{25}$/.test(first)) return;
  const second = start + CARD_LINE + lineBreak(text, start + CARD_LINE);
  const line = text.slice(second, second + CARD_LINE);
  if (!CARD_SECOND_LINE.test(line) || !holds(line, 0, 6) || !holds(line, 8, 14) || !holds(first, 5, 14))
    return;
  const third = second + CARD_LINE + lineBreak(text, second + CARD_LINE);
  const isName = /^[A-Z<]{30}$/.test(text.slice(third, third + CARD_LINE));
  emit({ start, end: isName ? third + CARD_LINE : second + CARD_LINE, type: "passport_mrz", score: 0.99 });
}

/** Machine readable zones of passports and identity cards, by the check digits of their second line. */
export const mrzRules: readonly Rule[] = [
  {
    literals: ["p<", "pn<", "pm<", "po<", "pd<", "ps<"],
    at: (text, start, _end, _context, emit) => passportAt(text, start, emit),
  },
  { literals: ["i<", "a<", "c<"], at: (text, start, _end, _context, emit) => cardAt(text, start, emit) },
];
