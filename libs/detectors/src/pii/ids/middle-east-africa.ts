import { isDay, isRepeated, isYearMonthDay, numberAt, passesLuhn, passesVerhoeff } from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { NATIONAL_ID, TAX_ID } from "./words.ts";

/** Ministry of Interior of Israel: Luhn over nine digits. */
const isTeudatZehut = (id: string): boolean => passesLuhn(id) && !isRepeated(id) && !id.startsWith("000");

/** Department of Home Affairs: birth date, serial, citizenship, a digit of 8 or 9, Luhn. */
function isSouthAfricanId(id: string): boolean {
  const year = numberAt(id, 0, 2);
  const isDate = isDay(numberAt(id, 2, 4), numberAt(id, 4, 6), year === 0 ? 2000 : 1900 + year);
  return isDate && /^[012][89]$/.test(id.slice(10, 12)) && passesLuhn(id);
}

/** National Identity Management Commission: eleven digits; published samples keep Verhoeff's check. */
const isNin = (id: string): boolean => passesVerhoeff(id) && !isRepeated(id) && !id.startsWith("0");

/** Egypt: century, birth date, governorate, serial. */
function isEgyptianId(id: string): boolean {
  const governorate = numberAt(id, 7, 9);
  const isPlace = (governorate >= 1 && governorate <= 35) || governorate === 88;
  return /^[23]/.test(id) && isYearMonthDay(id, 1) && isPlace;
}

/** United Arab Emirates: 784, year of birth, Luhn. */
function isEmiratesId(id: string): boolean {
  const year = numberAt(id, 3, 7);
  return id.startsWith("784") && year > 1900 && year < 2100 && passesLuhn(id);
}

/** Saudi Arabia: 1 for citizens, 2 for residents, Luhn. */
const isSaudiId = (id: string): boolean => /^[12]/.test(id) && passesLuhn(id) && !isRepeated(id);

/** Kuwait: century, birth date, modulus 11. */
function isKuwaitiId(id: string): boolean {
  let sum = 0;
  [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].forEach((weight, i) => {
    sum += Number(id.charAt(i)) * weight;
  });
  return /^[23]/.test(id) && isYearMonthDay(id, 1) && 11 - (sum % 11) === Number(id.charAt(11));
}

export const MIDDLE_EAST_AFRICA: readonly IdSpec[] = [
  {
    type: "il_identity_number",
    title: "Israeli identity number",
    severity: "high",
    strength: "weak",
    forms: ["999999999", "9-9999999-9", "99999999-9"],
    check: isTeudatZehut,
    words: ["teudat zehut", "תעודת זהות", "ת.ז", 'ת"ז', "mispar zehut", "israeli id", ...NATIONAL_ID],
    whole: false,
  },
  {
    type: "za_id_number",
    title: "South African identity number",
    severity: "high",
    strength: "strong",
    forms: ["9999999999999", "999999 9999 99 9", "999999 9999 999"],
    check: isSouthAfricanId,
    words: ["rsa id", "sa id", "south african id", "id number", ...NATIONAL_ID],
  },
  {
    type: "ng_nin",
    title: "Nigerian national identification number",
    severity: "high",
    strength: "weak",
    forms: ["99999999999"],
    check: isNin,
    words: ["nin", "nimc", ...NATIONAL_ID],
  },
  {
    type: "ng_nin",
    title: "Nigerian national identification number",
    severity: "high",
    strength: "context",
    forms: ["99999999999"],
    check: (id) => !id.startsWith("0") && !isRepeated(id),
    words: ["nin", "nimc"],
  },
  {
    type: "ng_bvn",
    title: "Nigerian bank verification number",
    severity: "high",
    strength: "context",
    forms: ["99999999999"],
    check: (id) => id.startsWith("22"),
    words: ["bvn", "bank verification"],
  },
  {
    type: "eg_national_id",
    title: "Egyptian national identity number",
    severity: "high",
    strength: "weak",
    forms: ["99999999999999", "9 999999 99 99999"],
    check: isEgyptianId,
    words: ["الرقم القومي", "egyptian id", ...NATIONAL_ID],
    whole: false,
  },
  {
    type: "ae_emirates_id",
    title: "Emirates identity number",
    severity: "high",
    strength: "strong",
    forms: ["999999999999999", "999-9999-9999999-9", "999 9999 9999999 9"],
    check: isEmiratesId,
    words: ["emirates id", "الهوية", ...NATIONAL_ID],
  },
  {
    type: "sa_national_id",
    title: "Saudi national or resident identity number",
    severity: "high",
    strength: "weak",
    forms: ["9999999999"],
    check: isSaudiId,
    words: ["iqama", "saudi id", "الهوية الوطنية", "إقامة", ...NATIONAL_ID],
    whole: false,
  },
  {
    type: "kw_civil_id",
    title: "Kuwaiti civil number",
    severity: "high",
    strength: "weak",
    forms: ["999999999999"],
    check: isKuwaitiId,
    words: ["civil id", "kuwait", "الرقم المدني"],
    whole: false,
  },
  {
    type: "ke_id_number",
    title: "Kenyan identity number",
    severity: "high",
    strength: "context",
    forms: ["99999999", "9999999"],
    words: ["kenyan id", "kenya id", "huduma", "kitambulisho"],
  },
  {
    type: "ke_kra_pin",
    title: "Kenyan tax number (KRA PIN)",
    severity: "medium",
    strength: "context",
    forms: ["A999999999A"],
    check: (id) => /^[AP]/.test(id),
    words: ["kra", "kra pin", "pin certificate", ...TAX_ID],
    whole: true,
  },
  {
    type: "gh_card",
    title: "Ghana Card number",
    severity: "high",
    strength: "context",
    forms: ["AAA-999999999-9", "AAA9999999999"],
    check: (id) => id.startsWith("GHA"),
    words: ["ghana card", "gha-", "nia", ...NATIONAL_ID],
    whole: true,
  },
];
