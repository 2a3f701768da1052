import { digitAt, isDay, isRepeated, isYearMonthDay, numberAt, weighted } from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { BUSINESS_ID, NATIONAL_ID, TAX_ID } from "./words.ts";

/** ICA: weights 2, 7, 6, 5, 4, 3, 2; the letter depends on the series. */
function isNric(id: string): boolean {
  const series = id.charAt(0);
  const offset = series === "T" || series === "G" ? 4 : series === "M" ? 3 : 0;
  const rest = (weighted(id, [2, 7, 6, 5, 4, 3, 2], 1) + offset) % 11;
  const letters =
    series === "S" || series === "T" ? "JZIHGFEDCBA" : series === "M" ? "XWUTRQPNJLK" : "XWUTRQPNMLK";
  if (!/^[STFGM]/.test(id)) return false;
  return (
    (series === "M" ? "KLJNPQRTUWX" : letters).charAt(series === "M" ? 10 - rest : rest) === id.charAt(8)
  );
}

const UEN_ORDER = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
const UEN_WEIGHTS = [4, 3, 5, 3, 10, 2, 2, 5, 7];
/** ACRA: businesses, local companies and other entities each have their own letters. */
function isUen(id: string): boolean {
  if (id.length === 9)
    return "XMKECAWLJDB".charAt(weighted(id, [10, 4, 9, 3, 8, 2, 7, 1]) % 11) === id.charAt(8);
  if (/^\d/.test(id)) {
    const year = numberAt(id, 0, 4);
    const check = "ZKCMDNERGWH".charAt(weighted(id, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11);
    return year >= 1900 && year < 2100 && check === id.charAt(9);
  }
  if (!/^[RST]/.test(id)) return false;
  const sum = UEN_WEIGHTS.reduce((total, weight, i) => total + weight * UEN_ORDER.indexOf(id.charAt(i)), 0);
  return UEN_ORDER.charAt((((sum - 5) % 11) + 11) % 11) === id.charAt(9);
}

/** Places of birth of the National Registration Department. */
function isMyKad(id: string): boolean {
  const place = numberAt(id, 6, 8);
  const isPlace =
    (place >= 1 && place <= 16) ||
    (place >= 21 && place <= 68) ||
    (place >= 71 && place <= 99 && place !== 73);
  return isYearMonthDay(id) && isPlace && !isRepeated(id);
}

/** Department of Provincial Administration: weights 13 to 2, modulus 11. */
function isThaiId(id: string): boolean {
  const check = (11 - (weighted(id, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10;
  return /^[1-8]/.test(id) && check === digitAt(id, 12) && !isRepeated(id);
}

/** Dukcapil: place, birth date (day plus 40 for women), serial. */
function isNik(id: string): boolean {
  const province = numberAt(id, 0, 2);
  const day = numberAt(id, 6, 8);
  return (
    province >= 11 &&
    province <= 97 &&
    isDay(numberAt(id, 8, 10), day > 40 ? day - 40 : day) &&
    !id.endsWith("0000")
  );
}

/** General Department of Population: province, century and sex, year. */
const isCccd = (id: string): boolean =>
  /^0[0-9]{2}[0-3]/.test(id) && numberAt(id, 0, 3) <= 96 && numberAt(id, 0, 3) > 0;

export const SOUTH_EAST_ASIA: readonly IdSpec[] = [
  {
    type: "sg_nric_fin",
    title: "Singaporean identity number (NRIC, FIN)",
    severity: "high",
    strength: "strong",
    forms: ["A9999999A"],
    check: isNric,
    words: ["nric", "fin", "singapore id", ...NATIONAL_ID],
  },
  {
    type: "sg_uen",
    title: "Singaporean entity number (UEN)",
    severity: "low",
    strength: "weak",
    forms: ["99999999A", "999999999A", "A99AA9999?"],
    check: isUen,
    words: ["uen", "unique entity", ...BUSINESS_ID],
  },
  {
    type: "my_nric",
    title: "Malaysian identity number (MyKad)",
    severity: "high",
    strength: "weak",
    forms: ["999999999999", "999999 99 9999"],
    telling: ["999999-99-9999"],
    check: isMyKad,
    words: ["mykad", "nric", "kad pengenalan", "no. ic", "ic no", "ic number", ...NATIONAL_ID],
    whole: false,
  },
  {
    type: "th_national_id",
    title: "Thai national identity number",
    severity: "high",
    strength: "weak",
    forms: ["9999999999999"],
    telling: ["9-9999-99999-99-9", "9 9999 99999 99 9"],
    check: isThaiId,
    words: ["เลขประจำตัว", "บัตรประชาชน", "thai id", "tnin", "thai national", ...NATIONAL_ID],
  },
  {
    type: "id_nik",
    title: "Indonesian identity number (NIK)",
    severity: "high",
    strength: "weak",
    forms: ["9999999999999999", "9999 9999 9999 9999", "99.9999.999999.9999"],
    check: isNik,
    words: ["nik", "ktp", "kartu tanda penduduk", "nomor induk"],
    whole: false,
  },
  {
    type: "id_npwp",
    title: "Indonesian tax number (NPWP)",
    severity: "medium",
    strength: "context",
    forms: ["99.999.999.9-999.999", "999999999999999"],
    words: ["npwp", "nomor pokok wajib pajak"],
  },
  {
    type: "ph_sss",
    title: "Philippine social security number (SSS)",
    severity: "high",
    strength: "context",
    forms: ["99-9999999-9", "9999999999"],
    words: ["sss", "sss number", "sss no", "social security system"],
  },
  {
    type: "ph_tin",
    title: "Philippine taxpayer number (TIN)",
    severity: "high",
    strength: "context",
    forms: ["999-999-999-999", "999-999-999", "999-999-999-99999", "999999999999", "999 999 999 999"],
    words: ["tin", "bir", "taxpayer identification"],
  },
  {
    type: "ph_umid",
    title: "Philippine unified multi-purpose identity number",
    severity: "high",
    strength: "context",
    forms: ["9999-9999999-9", "999999999999"],
    words: ["umid", "crn", "common reference number", "unified multi"],
  },
  {
    type: "ph_umid",
    title: "Philippine unified multi-purpose identity number",
    severity: "high",
    strength: "weak",
    forms: [],
    telling: ["9999-9999999-9"],
    check: (id) => !isRepeated(id),
    words: ["umid", "crn"],
  },
  {
    type: "ph_philsys",
    title: "Philippine PhilSys or PhilHealth number",
    severity: "high",
    strength: "context",
    forms: ["9999-9999-9999", "9999-9999-9999-9999", "99-999999999-9", "999999999999"],
    words: ["philsys", "psn", "pcn", "philhealth", "pag-ibig", "pagibig"],
  },
  {
    type: "vn_citizen_id",
    title: "Vietnamese citizen identity number",
    severity: "high",
    strength: "context",
    forms: ["999999999999", "999999999", "999 999 999 999"],
    check: (id) => id.length === 9 || isCccd(id),
    words: ["cccd", "cmnd", "căn cước", "chứng minh", "vietnamese id", ...TAX_ID],
  },
];
