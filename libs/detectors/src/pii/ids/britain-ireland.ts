import { digitAt, isRepeated, numberAt, weighted } from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { HEALTH_ID, NATIONAL_ID, SOCIAL_ID, TAX_ID } from "./words.ts";

/** HMRC, NIM39110: letters that are not used, prefixes that are not allocated, a suffix A to D. */
function isNino(id: string): boolean {
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(id);
}

/** NHS Data Dictionary: weights 10 to 2, modulus 11. */
function isNhsNumber(id: string): boolean {
  const check = (11 - (weighted(id, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check === digitAt(id, 9) && !isRepeated(id);
}

/** Community Health Index: a date of birth, then the check of the NHS number. */
const isChi = (id: string): boolean => isNhsNumber(id);

/** HMRC: the first digit checks the other nine. */
function isUtr(id: string): boolean {
  return (
    "21987654321".charAt(weighted(id, [6, 7, 8, 9, 10, 5, 4, 3, 2], 1) % 11) === id.charAt(0) &&
    !isRepeated(id)
  );
}

/** DVLA: surname, decade, month (plus 50 for women), day, year, initials. */
function isDrivingLicence(id: string): boolean {
  const month = numberAt(id, 6, 8) % 50;
  const day = numberAt(id, 8, 10);
  return (
    /^(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}999|[A-Z]9{4})\d{6}[A-Z][A-Z9][A-Z2-9][A-Z]{2}$/.test(id) &&
    month >= 1 &&
    month <= 12 &&
    numberAt(id, 6, 8) <= 62 &&
    day >= 1 &&
    day <= 31
  );
}

/** Department of Social Protection: weights 8 to 2, the ninth character counts nine, modulus 23. */
function isPps(id: string): boolean {
  const second = id.charAt(8);
  const extra =
    second === "" || second === "W" || second === "T" || second === "X" ? 0 : second.charCodeAt(0) - 64;
  const sum = weighted(id, [8, 7, 6, 5, 4, 3, 2]) + extra * 9;
  return "WABCDEFGHIJKLMNOPQRSTUV".charAt(sum % 23) === id.charAt(7) && !/[J-SU-VYZ]/.test(second);
}

export const BRITAIN_IRELAND: readonly IdSpec[] = [
  {
    type: "uk_nino",
    title: "UK National Insurance number",
    severity: "high",
    strength: "strong",
    forms: [
      "AA999999A",
      "AA 99 99 99 A",
      "AA 999999 A",
      "AA 999999A",
      "AA 99 9999 A",
      "AA-99-99-99-A",
      "AA999999 A",
      "AA99 99 99A",
    ],
    check: isNino,
    words: ["nino", "national insurance", "ni number", "ni no", "insurance number"],
  },
  {
    type: "uk_nhs_number",
    title: "UK NHS number",
    severity: "high",
    strength: "weak",
    forms: ["9999999999"],
    telling: ["999 999 9999", "999-999-9999"],
    check: isNhsNumber,
    words: ["nhs", "national health", ...HEALTH_ID],
  },
  {
    type: "uk_chi_number",
    title: "Scottish community health index number",
    severity: "high",
    strength: "weak",
    forms: ["9999999999", "999999 9999"],
    check: isChi,
    words: ["chi", "community health index"],
    whole: false,
  },
  {
    type: "uk_utr",
    title: "UK unique taxpayer reference",
    severity: "high",
    strength: "weak",
    forms: ["9999999999", "99999 99999"],
    check: isUtr,
    words: ["utr", "unique taxpayer", "self assessment", ...TAX_ID],
    whole: false,
  },
  {
    type: "uk_driving_licence",
    title: "UK driving licence number",
    severity: "high",
    strength: "strong",
    forms: ["A????999999A??AA", "A???? 999999 A??AA", "A????-999999-A??AA", "A????999999A??AA 99"],
    check: (id) => isDrivingLicence(id.slice(0, 16)),
    words: ["driving licence", "driver's licence", "licence", "dvla"],
  },
  {
    type: "ie_pps",
    title: "Irish personal public service number",
    severity: "high",
    strength: "weak",
    forms: ["9999999A", "9999999AA", "9999999 A", "9999999 AA"],
    check: isPps,
    words: ["pps", "ppsn", "pps no", "personal public service", "rsi", ...SOCIAL_ID, ...NATIONAL_ID],
  },
];
