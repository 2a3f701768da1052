import {
  digitAt,
  isDay,
  isDayMonthYear,
  isRepeated,
  numberAt,
  passesMod11And10,
  weighted,
} from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { HEALTH_ID, NATIONAL_ID, PASSPORT, SOCIAL_ID, TAX_ID } from "./words.ts";

/** BZSt: no leading zero, no digit more than three times among the first ten, ISO 7064 MOD 11,10. */
function isSteuerId(id: string): boolean {
  if (id.startsWith("0") || !passesMod11And10(id)) return false;
  const counts = new Uint8Array(10);
  for (let i = 0; i < 10; i++) {
    const digit = digitAt(id, i);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  return counts.every((count) => count <= 3);
}

/** Sum of the digits of each product with weights 1 and 2 in turn. */
function crossSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const product = digitAt(digits, i) * (weights[i] ?? 0);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum;
}

function letterNumber(letter: string): string {
  return String(letter.charCodeAt(0) - 64).padStart(2, "0");
}

/** GKV-Spitzenverband, Krankenversichertennummer: the letter counts as its two digit place. */
function isKvnr(id: string): boolean {
  const digits = letterNumber(id.charAt(0)) + id.slice(1);
  return crossSum(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 === digitAt(id, 9);
}

/** Deutsche Rentenversicherung: area, birth date, initial, serial, check digit (VKVV, section 2). */
function isRentenversicherung(id: string): boolean {
  const digits = id.slice(0, 8) + letterNumber(id.charAt(8)) + id.slice(9);
  const area = numberAt(id, 0, 2);
  const day = numberAt(id, 2, 4);
  return (
    area >= 2 &&
    isDay(numberAt(id, 4, 6), day > 31 ? day - 50 : day) &&
    crossSum(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === digitAt(id, 11)
  );
}

/** Kassenärztliche Bundesvereinigung: weights 4 and 9 in turn; the seventh digit makes ten. */
function isLanr(id: string): boolean {
  return (10 - (weighted(id, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === digitAt(id, 6) && !isRepeated(id);
}

/** ICAO 9303, part 3: weights 7, 3, 1; letters count from 10. */
function hasDocumentDigit(id: string): boolean {
  let sum = 0;
  for (let i = 0; i < id.length - 1; i++) {
    const code = id.charCodeAt(i);
    sum += (code > 57 ? code - 55 : code - 48) * ([7, 3, 1][i % 3] ?? 0);
  }
  return (
    /^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}\d$/.test(id) && sum % 10 === digitAt(id, id.length - 1)
  );
}

/** Österreichische Sozialversicherung: the fourth digit checks the serial and the birth date. */
function isAustrianSvnr(id: string): boolean {
  const sum = weighted(id, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]);
  return !id.startsWith("0") && isDayMonthYear(id, 4) && sum % 11 === digitAt(id, 3);
}

/** EAN-13 over the number with the country prefix 756. */
function isAhv(id: string): boolean {
  return id.startsWith("756") && weighted(id, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
}

/** Federal Statistical Office: weights 5, 4, 3, 2, 7, 6, 5, 4, modulus 11. */
function isUid(id: string): boolean {
  const check = (11 - (weighted(id, [5, 4, 3, 2, 7, 6, 5, 4], 3) % 11)) % 11;
  return id.startsWith("CHE") && check === digitAt(id, 11);
}

/** Countries that write these two letters before a VAT number of the same length. */
const VAT_PREFIX =
  /^(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)\d{9}$/;

export const GERMANY_AUSTRIA_SWITZERLAND: readonly IdSpec[] = [
  {
    type: "de_tax_id",
    title: "German tax identification number",
    severity: "high",
    strength: "weak",
    forms: ["99999999999"],
    telling: ["99 999 999 999"],
    check: isSteuerId,
    words: [
      "steuer id",
      "steueridentifikation",
      "steuerliche identifikation",
      "idnr",
      "id nr",
      "identifikationsnummer",
      "steuer",
      "tin",
      ...TAX_ID,
    ],
  },
  {
    type: "de_tax_number",
    title: "German tax number (Steuernummer)",
    severity: "high",
    strength: "context",
    forms: [
      "999/999/99999",
      "99/999/99999",
      "999/9999/9999",
      "99/9999/9999",
      "99/999/9999",
      "99999/99999",
      "9999999999999",
      "99999999999",
      "9999999999",
      "999 999 99999",
      "99 999 99999",
    ],
    words: ["steuernummer", "st.-nr", "st nr", "stnr", "steuer nr", "elster", "finanzamt"],
  },
  {
    type: "de_tax_number",
    title: "German tax number (Steuernummer)",
    severity: "high",
    strength: "context",
    forms: ["999/999/99999", "99/999/99999", "999/9999/9999", "99/9999/9999", "99/999/9999"],
    words: ["steuernummer"],
    whole: true,
  },
  {
    type: "de_health_insurance",
    title: "German health insurance number",
    severity: "high",
    strength: "weak",
    forms: ["A999999999", "A 999 999 999", "A999 999 999"],
    check: isKvnr,
    words: [
      "kvnr",
      "krankenversicher",
      "versichertennummer",
      "krankenkasse",
      "egk",
      "gesundheitskarte",
      "health insurance",
      ...HEALTH_ID,
    ],
  },
  {
    type: "de_social_security",
    title: "German pension insurance number",
    severity: "high",
    strength: "strong",
    forms: [
      "99999999A999",
      "99 999999 A 999",
      "99 999999 A999",
      "99999999 A 999",
      "99-999999-A-999",
      "99 99 99 99 A 999",
      "99999999 A999",
    ],
    check: isRentenversicherung,
    words: [
      "rentenversicher",
      "sozialversicher",
      "rvnr",
      "svnr",
      "sv nummer",
      "rv nummer",
      "versicherungsnummer",
      ...SOCIAL_ID,
    ],
  },
  {
    type: "de_physician_number",
    title: "German physician number (LANR)",
    severity: "medium",
    strength: "weak",
    forms: ["999999999"],
    check: isLanr,
    words: ["lanr", "arztnummer", "arzt nr"],
  },
  {
    type: "de_practice_number",
    title: "German practice number (BSNR)",
    severity: "low",
    strength: "context",
    forms: ["999999999"],
    words: ["bsnr", "betriebsstättennummer", "betriebsstätten", "praxisnummer"],
  },
  {
    type: "de_identity_document",
    title: "German passport or identity card number",
    severity: "high",
    strength: "weak",
    forms: ["A????????9"],
    check: hasDocumentDigit,
    words: ["personalausweis", "ausweis", "perso", ...PASSPORT, ...NATIONAL_ID],
  },
  {
    type: "de_identity_document",
    title: "German passport or identity card number",
    severity: "high",
    strength: "context",
    forms: ["A???????9", "A????????9"],
    check: (id) => /^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]+$/.test(id) && /\d/.test(id.slice(1, 6)),
    words: ["personalausweis", "ausweisnummer", "ausweis", "perso", "reisepass", "german passport"],
    whole: true,
  },
  {
    type: "de_driving_licence",
    title: "German driving licence number",
    severity: "high",
    strength: "context",
    forms: ["A99?99999?9", "A99??99999?", "AA99999999?", "A9999?9999?", "A999999999?", "A999?????9?"],
    check: (id) => /\d/.test(id) && /^[A-Z]/.test(id) && id.replace(/[^0-9]/g, "").length >= 5,
    words: ["führerschein", "fuehrerschein", "fahrerlaubnis", "führerscheinnummer"],
  },
  {
    type: "de_driving_licence",
    title: "German driving licence number",
    severity: "high",
    strength: "context",
    forms: ["AA99999999?"],
    check: (id) => !VAT_PREFIX.test(id),
    words: ["führerschein"],
    whole: true,
  },
  {
    type: "at_svnr",
    title: "Austrian social insurance number",
    severity: "high",
    strength: "weak",
    forms: ["9999999999", "9999-999999"],
    telling: ["9999 999999", "9999 99 99 99", "9999/999999", "9999 99.99.99"],
    check: isAustrianSvnr,
    words: ["svnr", "sv nummer", "sozialversicher", "versicherungsnummer", "vsnr", ...SOCIAL_ID],
  },
  {
    type: "ch_ahv",
    title: "Swiss social security number (AHV, AVS)",
    severity: "high",
    strength: "strong",
    forms: ["9999999999999", "999.9999.9999.99", "999 9999 9999 99", "999-9999-9999-99"],
    check: isAhv,
    words: ["ahv", "avs", "sozialversicher", ...SOCIAL_ID],
  },
  {
    type: "ch_uid",
    title: "Swiss business identification number",
    severity: "low",
    strength: "strong",
    forms: ["AAA-999.999.999", "AAA999999999", "AAA 999 999 999", "AAA-999-999-999"],
    check: isUid,
    words: ["uid", "mwst", "tva", "iva"],
  },
];
