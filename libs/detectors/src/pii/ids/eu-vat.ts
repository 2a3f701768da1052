import { digitAt, isRepeated, passesLuhn, passesMod11And10, remainder, weighted } from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { VAT_ID } from "./words.ts";

const WORDS = [
  ...VAT_ID,
  "mwst",
  "ust",
  "ust id",
  "umsatzsteuer",
  "tva",
  "iva",
  "btw",
  "moms",
  "alv",
  "dph",
  "afa",
  "pvm",
  "φπα",
  "ддс",
];

/** Belgium: 97 less the rest. */
const isBelgian = (id: string): boolean => 97 - remainder(id.slice(2, 10), 97) === Number(id.slice(10));
/** Austria: Luhn with an offset of 4. */
function isAustrian(id: string): boolean {
  let sum = 4;
  for (let i = 0; i < 7; i++) {
    const digit = digitAt(id, 3 + i);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return (10 - (sum % 10)) % 10 === digitAt(id, 10);
}
const isDanish = (id: string): boolean => weighted(id, [2, 7, 6, 5, 4, 3, 2, 1], 2) % 11 === 0;
const isFinnish = (id: string): boolean => weighted(id, [7, 9, 10, 5, 8, 4, 2, 1], 2) % 11 === 0;
/** France: two characters that check the SIREN, which is Luhn. */
const isFrench = (id: string): boolean =>
  passesLuhn(id.slice(4)) && (12 + 3 * remainder(id.slice(4), 97)) % 97 === Number(id.slice(2, 4));
const isHungarian = (id: string): boolean => weighted(id, [9, 7, 3, 1, 9, 7, 3, 1], 2) % 10 === 0;
const isLuxembourgish = (id: string): boolean => Number(id.slice(2, 8)) % 89 === Number(id.slice(8));
const isPolish = (id: string): boolean => weighted(id, [6, 5, 7, 2, 3, 4, 5, 6, 7, -1], 2) % 11 === 0;
const isPortuguese = (id: string): boolean => {
  const rest = weighted(id, [9, 8, 7, 6, 5, 4, 3, 2], 2) % 11;
  return (rest < 2 ? 0 : 11 - rest) === digitAt(id, 10);
};
const isSwedish = (id: string): boolean => id.endsWith("01") && passesLuhn(id.slice(2, 12));
const isGreek = (id: string): boolean =>
  (weighted(id, [256, 128, 64, 32, 16, 8, 4, 2], 2) % 11) % 10 === digitAt(id, 10) &&
  !isRepeated(id.slice(2));
/** The Netherlands: the eleven test of the BSN, or MOD 97 over all characters for persons since 2020. */
function isDutch(id: string): boolean {
  const expanded = [...id].map((symbol) => (symbol > "9" ? symbol.charCodeAt(0) - 55 : symbol)).join("");
  return weighted(id, [9, 8, 7, 6, 5, 4, 3, 2, -1], 2) % 11 === 0 || remainder(expanded, 97) === 1;
}
/** The United Kingdom: weights 8 to 2, modulus 97, the older numbers and those from 2010. */
function isBritish(id: string): boolean {
  const sum = weighted(id, [8, 7, 6, 5, 4, 3, 2, 10, 1], 2);
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}

/** Country, form after its two letters, and the check of the whole. */
const RULES: Readonly<Record<string, readonly [digits: number, check: (id: string) => boolean]>> = {
  BE: [10, isBelgian],
  DK: [8, isDanish],
  EL: [9, isGreek],
  FI: [8, isFinnish],
  FR: [11, isFrench],
  GB: [9, isBritish],
  HR: [11, (id) => passesMod11And10(id.slice(2))],
  HU: [8, isHungarian],
  IT: [11, (id) => passesLuhn(id.slice(2))],
  LU: [8, isLuxembourgish],
  PL: [10, isPolish],
  PT: [9, isPortuguese],
  SE: [12, isSwedish],
};

function isVat(id: string): boolean {
  const rule = RULES[id.slice(0, 2)];
  return rule !== undefined && id.length === rule[0] + 2 && rule[1](id) && !isRepeated(id.slice(2));
}

/** Countries whose numbers are shown by a word alone. */
const UNCHECKED =
  /^(?:BG\d{9,10}|CY\d{8}[A-Z]|CZ\d{8,10}|EE\d{9}|ES[A-Z0-9]\d{7}[A-Z0-9]|IE\d[A-Z0-9]\d{5}[A-Z]{1,2}|LT(?:\d{9}|\d{12})|LV\d{11}|MT\d{8}|RO\d{2,10}|SI\d{8}|SK\d{10}|ATU\d{8}|FR[A-Z0-9]{2}\d{9}|XI\d{9})$/;

export const EU_VAT: readonly IdSpec[] = [
  {
    type: "de_vat_id",
    title: "German VAT number",
    severity: "low",
    strength: "strong",
    forms: ["AA999999999", "AA 999999999", "AA~999~999~999", "AA 999-999.999", "AA-999999999"],
    check: (id) => id.startsWith("DE") && passesMod11And10(id.slice(2)) && id.charAt(2) !== "0",
    words: ["ust id", "umsatzsteuer", "vat id", "steuer"],
  },
  {
    type: "eu_vat_id",
    title: "European VAT number",
    severity: "low",
    strength: "strong",
    forms: [
      "AA99999999",
      "AA999999999",
      "AA9999999999",
      "AA99999999999",
      "AA999999999999",
      "AA 9999 999 999",
      "AA 9999.999.999",
      "AA9999.999.999",
      "AA 99999999",
      "AA 999999999",
      "AA 9999999999",
      "AA 99999999999",
      "AA 999 9999 99",
      "AA 99 999999999",
      "AA 99 99 99 99",
      "AA 99 999 999 999",
      "AA 999999999999",
    ],
    check: isVat,
    words: WORDS,
  },
  {
    type: "eu_vat_id",
    title: "European VAT number",
    severity: "low",
    strength: "strong",
    forms: ["AAA99999999", "AAA 99999999"],
    check: (id) => id.startsWith("ATU") && isAustrian(id),
    words: WORDS,
  },
  {
    type: "eu_vat_id",
    title: "European VAT number",
    severity: "low",
    strength: "strong",
    forms: ["AA999999999A99", "AA 999999999A99", "AA9999.99.999.A.99", "AA 9999.99.999.A99"],
    check: (id) => id.startsWith("NL") && id.charAt(11) === "B" && isDutch(id),
    words: WORDS,
  },
  {
    type: "eu_vat_id",
    title: "European VAT number",
    severity: "low",
    strength: "context",
    forms: [
      "AA99999999",
      "AA999999999",
      "AA9999999999",
      "AA99999999A",
      "AA?9999999?",
      "AA9?99999A",
      "AA9?99999AA",
      "AA999999999999",
      "AAA99999999",
      "AA??999999999",
      "AA99999999999",
    ],
    check: (id) => UNCHECKED.test(id),
    words: ["vat", "vat number", "vat id", "vat no", "ust id", "tva", "iva", "btw", "moms", "dph"],
  },
];
