import { digitAt, isRepeated, weighted } from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { BUSINESS_ID, HEALTH_ID, TAX_ID } from "./words.ts";

/** Australian Taxation Office: weights 1, 4, 3, 7, 5, 8, 6, 9, 10, modulus 11. */
const isTfn = (id: string): boolean =>
  weighted(id, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 && !isRepeated(id);

/** Australian Business Register: one less in the first digit, modulus 89. */
function isAbn(id: string): boolean {
  const sum = weighted(id, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10;
  // The check digits are 11 to 99: 10 would be 99 again.
  return sum % 89 === 0 && !/^0|^10/.test(id);
}

/** Australian Securities and Investments Commission: weights 8 to 1, modulus 10. */
function isAcn(id: string): boolean {
  return (10 - (weighted(id, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === digitAt(id, 8) && !/^0+$/.test(id);
}

/** Services Australia: begins with 2 to 6, weights 1, 3, 7, 9 in turn; then the issue and the person. */
function isAustralianMedicare(id: string): boolean {
  return (
    /^[2-6]/.test(id) && weighted(id, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(id, 8) && digitAt(id, 9) > 0
  );
}

/** Inland Revenue: two sets of weights, modulus 11; 10 000 000 to 150 000 000. */
function isIrd(id: string): boolean {
  const digits = id.padStart(9, "0");
  const value = Number(digits);
  if (value < 10_000_000 || value > 150_000_000 || isRepeated(id)) return false;
  const check = (weights: readonly number[]): number => (11 - (weighted(digits, weights) % 11)) % 11;
  const first = check([3, 2, 7, 6, 5, 4, 3, 2]);
  return (first === 10 ? check([7, 4, 3, 2, 5, 2, 7, 6]) : first) === digitAt(digits, 8);
}

const NHI_ORDER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
/** Health New Zealand, HISO 10046: letters without I and O count from 1, weights 7 to 2, modulus 11, or 23 for numbers that end in a letter. */
function isNhi(id: string): boolean {
  let sum = 0;
  for (let i = 0; i < 6; i++) {
    const letter = NHI_ORDER.indexOf(id.charAt(i)) + 1;
    const isDigitPlace = /\d/.test(id.charAt(i));
    if (!isDigitPlace && letter === 0) return false;
    sum += (isDigitPlace ? digitAt(id, i) : letter) * (7 - i);
  }
  if (/[A-Z]$/.test(id)) return NHI_ORDER.charAt(22 - (sum % 23)) === id.charAt(6);
  return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === digitAt(id, 6);
}

export const OCEANIA: readonly IdSpec[] = [
  {
    type: "au_tfn",
    title: "Australian tax file number",
    severity: "high",
    strength: "weak",
    forms: ["999999999", "999 999 999", "999-999-999"],
    check: isTfn,
    words: ["tfn", "tax file", ...TAX_ID],
  },
  {
    type: "au_abn",
    title: "Australian business number",
    severity: "low",
    strength: "weak",
    forms: ["99999999999"],
    telling: ["99 999 999 999", "99-999-999-999"],
    check: isAbn,
    words: ["abn", "australian business", ...BUSINESS_ID],
  },
  {
    type: "au_acn",
    title: "Australian company number",
    severity: "low",
    strength: "weak",
    forms: ["999999999", "999 999 999"],
    check: isAcn,
    words: ["acn", "australian company", ...BUSINESS_ID],
  },
  {
    type: "au_medicare",
    title: "Australian Medicare number",
    severity: "high",
    strength: "weak",
    forms: ["9999999999", "9999999999-9", "9999-99999-9"],
    telling: ["9999 99999 9", "9999 99999 9-9", "9999 99999 9/9"],
    check: isAustralianMedicare,
    words: ["medicare", ...HEALTH_ID],
  },
  {
    type: "nz_ird",
    title: "New Zealand tax number (IRD)",
    severity: "high",
    strength: "weak",
    forms: ["999999999", "99999999", "999 999 999", "99 999 999", "999-999-999"],
    telling: ["99-999-999"],
    check: isIrd,
    words: ["ird", "inland revenue", ...TAX_ID],
    whole: false,
  },
  {
    type: "nz_nhi",
    title: "New Zealand health index number",
    severity: "high",
    strength: "weak",
    forms: ["AAA9999", "AAA99A9", "AAA99AA"],
    check: isNhi,
    words: ["nhi", "national health index", ...HEALTH_ID],
    whole: false,
  },
];
