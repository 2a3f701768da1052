/** Check digit algorithms on strings of digits (and letters where said). All take compact, upper case input. */

/** The value of the digit at `index`; of a letter, its place in the code table from `0`. */
export function digitAt(id: string, index: number): number {
  return id.charCodeAt(index) - 48;
}

/** Sum of the digits from `from` on, each times its weight. */
export function weighted(id: string, weights: readonly number[], from = 0): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += digitAt(id, from + i) * (weights[i] ?? 0);
  return sum;
}

/** Remainder of a decimal number of any length. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (let i = 0; i < digits.length; i++) rest = (rest * 10 + digitAt(digits, i)) % modulus;
  return rest;
}

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digitAt(digits, digits.length - 1 - i);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** ISO/IEC 7064, MOD 11,10: one check digit at the end. */
export function passesMod11And10(digits: string): boolean {
  let product = 10;
  for (let i = 0; i < digits.length - 1; i++) {
    const sum = (product + digitAt(digits, i)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (product + digitAt(digits, digits.length - 1)) % 10 === 1;
}

const VERHOEFF_PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Product in the dihedral group of order ten. */
function dihedral(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
  return b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 10) % 5;
}

/** Verhoeff, 1969: one check digit at the end. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = digitAt(digits, digits.length - 1 - i);
    for (let turn = i % 8; turn > 0; turn--) digit = VERHOEFF_PERMUTATION[digit] ?? 0;
    check = dihedral(check, digit);
  }
  return check === 0;
}

/** True when all characters are the same: filler that passes many sums. */
export function isRepeated(id: string): boolean {
  for (let i = 1; i < id.length; i++) if (id.charCodeAt(i) !== id.charCodeAt(0)) return false;
  return true;
}

/** True for `0123456789`, `987654321` and the like, which people type as samples. */
export function isSequence(digits: string): boolean {
  const step = (digitAt(digits, 1) - digitAt(digits, 0) + 10) % 10;
  if (step !== 1 && step !== 9) return false;
  for (let i = 1; i < digits.length; i++)
    if ((digitAt(digits, i) - digitAt(digits, i - 1) + 10) % 10 !== step) return false;
  return true;
}

/** The number that a stretch of digits writes. */
export function numberAt(id: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + digitAt(id, i);
  return value;
}

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day that a calendar has; without a year, 29 February is one. */
export function isDay(month: number, day: number, year?: number): boolean {
  const length = MONTH_LENGTHS[month - 1] ?? 0;
  if (day < 1 || day > length) return false;
  if (month !== 2 || day !== 29 || year === undefined) return true;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `YYMMDD` at an offset, the century unknown. */
export function isYearMonthDay(id: string, at = 0): boolean {
  return isDay(numberAt(id, at + 2, at + 4), numberAt(id, at + 4, at + 6));
}

/** `DDMMYY` at an offset, the century unknown. */
export function isDayMonthYear(id: string, at = 0): boolean {
  return isDay(numberAt(id, at + 2, at + 4), numberAt(id, at, at + 2));
}
