import { digitAt, isDay, isRepeated, isYearMonthDay, numberAt, weighted } from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { BUSINESS_ID, NATIONAL_ID, TAX_ID } from "./words.ts";

/** GB 11643: region, birth date, serial, ISO 7064 MOD 11-2. */
function isResidentId(id: string): boolean {
  const year = numberAt(id, 6, 10);
  if (!/^[1-689]/.test(id) || year < 1890 || year > 2100) return false;
  if (!isDay(numberAt(id, 10, 12), numberAt(id, 12, 14), year)) return false;
  return (
    "10X98765432".charAt(weighted(id, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) ===
    id.charAt(17)
  );
}

/** Immigration Department: letters count from 10, a missing first letter as 36, weights 9 to 2, modulus 11. */
function isHkid(id: string): boolean {
  const isTwo = id.length === 9;
  const first = isTwo ? id.charCodeAt(0) - 55 : 36;
  const second = id.charCodeAt(isTwo ? 1 : 0) - 55;
  const sum = first * 9 + second * 8 + weighted(id, [7, 6, 5, 4, 3, 2], isTwo ? 2 : 1);
  return "0123456789A".charAt((11 - (sum % 11)) % 11) === id.slice(-1);
}

const TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
/** Ministry of the Interior: the letter of the place counts from 10, weights 1, 9, 8 … 1, modulus 10. */
function isTaiwanId(id: string): boolean {
  const place = TAIWAN_LETTERS.indexOf(id.charAt(0)) + 10;
  const sum = Math.floor(place / 10) + (place % 10) * 9 + weighted(id, [8, 7, 6, 5, 4, 3, 2, 1, 1], 1);
  return /^[1289]/.test(id.slice(1)) && sum % 10 === 0;
}

/** My Number (Cabinet order 85 of 2014): weights 6 to 2 and 7 to 2, modulus 11. */
function isMyNumber(id: string): boolean {
  const rest = weighted(id, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === digitAt(id, 11) && !isRepeated(id);
}

/** Corporate number: the first digit checks the other twelve, modulus 9. */
function isCorporateNumber(id: string): boolean {
  return 9 - (weighted(id, [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1], 1) % 9) === digitAt(id, 0);
}

/** A birth date and a digit for century and sex; foreigners have 5 to 8. */
function hasKoreanDate(id: string): boolean {
  return isYearMonthDay(id) && /^[0-9]/.test(id.charAt(6));
}

/** Ministry of the Interior: weights 2 to 9 and 2 to 5, modulus 11. */
function isRrn(id: string): boolean {
  const sum = weighted(id, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11;
  const isForeign = /[5-8]/.test(id.charAt(6));
  return hasKoreanDate(id) && ((isForeign ? 13 : 11) - sum) % 10 === digitAt(id, 12);
}

/** National Tax Service: weights 1, 3, 7, 1, 3, 7, 1, 3, 5, modulus 10. */
function isBrn(id: string): boolean {
  const sum = weighted(id, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((digitAt(id, 8) * 5) / 10);
  return numberAt(id, 0, 3) >= 101 && (10 - (sum % 10)) % 10 === digitAt(id, 9);
}

export const EAST_ASIA: readonly IdSpec[] = [
  {
    type: "cn_resident_id",
    title: "Chinese resident identity number",
    severity: "high",
    strength: "strong",
    forms: ["99999999999999999?", "999999 99999999 999?"],
    check: isResidentId,
    words: ["身份证", "身份證", "公民身份", "shenfenzheng", "resident identity", ...NATIONAL_ID],
  },
  {
    type: "hk_identity_card",
    title: "Hong Kong identity card number",
    severity: "high",
    strength: "strong",
    forms: ["A999999(?)", "AA999999(?)"],
    check: isHkid,
    words: ["hkid", "hong kong", "身份證", ...NATIONAL_ID],
  },
  {
    type: "hk_identity_card",
    title: "Hong Kong identity card number",
    severity: "high",
    strength: "weak",
    forms: ["A999999?", "AA999999?", "A999999-?"],
    check: isHkid,
    words: ["hkid", "hong kong", "身份證"],
    whole: false,
  },
  {
    type: "tw_national_id",
    title: "Taiwanese identity number",
    severity: "high",
    strength: "weak",
    forms: ["A999999999"],
    check: isTaiwanId,
    words: ["身分證", "身分證字號", "統一證號", "taiwan", ...NATIONAL_ID],
  },
  {
    type: "jp_my_number",
    title: "Japanese My Number",
    severity: "high",
    strength: "weak",
    forms: ["999999999999", "9999 9999 9999", "9999-9999-9999"],
    check: isMyNumber,
    words: ["my number", "mynumber", "マイナンバー", "個人番号"],
    whole: false,
  },
  {
    type: "jp_corporate_number",
    title: "Japanese corporate number",
    severity: "low",
    strength: "weak",
    forms: ["9999999999999", "9-9999-9999-9999"],
    check: isCorporateNumber,
    words: ["法人番号", "corporate number", ...BUSINESS_ID],
    whole: false,
  },
  {
    type: "jp_driving_licence",
    title: "Japanese driving licence number",
    severity: "high",
    strength: "context",
    forms: ["999999999999"],
    words: ["運転免許", "免許証", "japanese driver"],
  },
  {
    type: "kr_rrn",
    title: "Korean resident registration number",
    severity: "high",
    strength: "strong",
    forms: ["9999999999999", "999999 9999999"],
    check: (id) => /[0-49]/.test(id.charAt(6)) && isRrn(id),
    words: ["주민등록", "주민번호", "rrn", "resident registration", ...NATIONAL_ID],
  },
  {
    type: "kr_rrn",
    title: "Korean resident registration number",
    severity: "high",
    strength: "weak",
    forms: [],
    telling: ["999999-9999999"],
    check: (id) => /[0-49]/.test(id.charAt(6)) && hasKoreanDate(id),
    words: ["주민등록", "주민번호", "rrn", "resident registration"],
  },
  {
    type: "kr_frn",
    title: "Korean foreigner registration number",
    severity: "high",
    strength: "strong",
    forms: ["9999999999999"],
    check: (id) => /[5-8]/.test(id.charAt(6)) && isRrn(id),
    words: ["외국인등록", "외국인", "frn", "foreigner registration", "alien registration", ...NATIONAL_ID],
  },
  {
    type: "kr_frn",
    title: "Korean foreigner registration number",
    severity: "high",
    strength: "weak",
    forms: [],
    telling: ["999999-9999999"],
    check: (id) => /[5-8]/.test(id.charAt(6)) && hasKoreanDate(id),
    words: ["외국인등록", "foreigner registration"],
  },
  {
    type: "kr_brn",
    title: "Korean business registration number",
    severity: "low",
    strength: "weak",
    forms: ["9999999999"],
    telling: ["999-99-99999"],
    check: isBrn,
    words: ["사업자등록", "사업자", "brn", ...BUSINESS_ID, ...TAX_ID],
  },
  {
    type: "kr_driving_licence",
    title: "Korean driving licence number",
    severity: "high",
    strength: "context",
    forms: ["99-99-999999-99", "999999999999"],
    check: (id) => numberAt(id, 0, 2) >= 11 && numberAt(id, 0, 2) <= 28,
    words: ["운전면허", "면허번호"],
  },
  {
    type: "kr_driving_licence",
    title: "Korean driving licence number",
    severity: "high",
    strength: "weak",
    forms: [],
    telling: ["99-99-999999-99"],
    check: (id) => numberAt(id, 0, 2) >= 11 && numberAt(id, 0, 2) <= 28,
    words: ["운전면허"],
  },
  {
    type: "kr_passport",
    title: "Korean passport number",
    severity: "high",
    strength: "context",
    forms: ["A99999999", "A999A9999"],
    check: (id) => /^[MSRODG]/.test(id),
    words: ["korean passport"],
    whole: true,
  },
];
