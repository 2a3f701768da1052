import { isRepeated, isYearMonthDay, numberAt, passesLuhn, weighted } from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { NATIONAL_ID } from "./words.ts";

/** Middle groups that the IRS assigns (Publication 1915 and IRM 3.21.263). */
function isItin(id: string): boolean {
  const group = numberAt(id, 3, 5);
  const isGroup =
    (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group !== 93);
  return id.startsWith("9") && isGroup;
}

/** CMS: ten digits, Luhn over `80840` and the number. */
function isNpi(id: string): boolean {
  return /^[12]/.test(id) && passesLuhn(`80840${id}`);
}

/** DEA: (1st + 3rd + 5th) + 2 × (2nd + 4th + 6th) ends in the 7th. */
function isDea(id: string): boolean {
  if (!/^[A-HJ-NPR-UX][A-Z9]/.test(id)) return false;
  return weighted(id, [1, 2, 1, 2, 1, 2], 2) % 10 === Number(id.charAt(8)) && !/^0+$/.test(id.slice(2));
}

/** CMS: letters without S, L, O, I, B and Z, in fixed places. */
function isMbi(id: string): boolean {
  return /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y]{2}\d\d$/.test(
    id,
  );
}

/** What the Social Security Administration never issues (POMS RM 10201.035), area 900 to 999 included. */
function isSsn(id: string): boolean {
  const isArea = !/^(?:000|666|9)/.test(id);
  return isArea && id.slice(3, 5) !== "00" && id.slice(5) !== "0000" && !isRepeated(id);
}

function isSin(id: string): boolean {
  return !/^[08]/.test(id) && passesLuhn(id) && !isRepeated(id);
}

/** Clave Única de Registro de Población (RENAPO): the check digit is over the place in `0-9A-NÑO-Z`. */
const CURP_ORDER = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
const MEXICAN_STATES =
  /^(?:AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS|NE)$/;
function isCurp(id: string): boolean {
  if (!isYearMonthDay(id, 4) || !/^[HMX]$/.test(id.charAt(10)) || !MEXICAN_STATES.test(id.slice(11, 13)))
    return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += CURP_ORDER.indexOf(id.charAt(i)) * (18 - i);
  return (10 - (sum % 10)) % 10 === Number(id.charAt(17));
}

/** Registro Federal de Contribuyentes (SAT): weights 13 to 2 over the place in the table, modulus 11. */
const RFC_ORDER = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
function isRfc(id: string): boolean {
  const full = id.padStart(13, " ");
  if (!isYearMonthDay(full, 4)) return false;
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += RFC_ORDER.indexOf(full.charAt(i)) * (13 - i);
  const check = (11 - (sum % 11)) % 11;
  return full.charAt(12) === (check === 10 ? "A" : String(check));
}

/** Número de Seguridad Social (IMSS): Luhn. */
const isNss = (id: string): boolean => passesLuhn(id) && !isRepeated(id);

/** Cédula de identidad y electoral (JCE): Luhn. */
const isDominicanCedula = (id: string): boolean => passesLuhn(id) && !isRepeated(id);

/** Código Único de Identificación (RENAP): eight digits, modulus 11, then department and municipality. */
function isCui(id: string): boolean {
  const department = numberAt(id, 9, 11);
  const sum = weighted(id, [2, 3, 4, 5, 6, 7, 8, 9]);
  return department >= 1 && department <= 22 && id.slice(11) !== "00" && sum % 11 === Number(id.charAt(8));
}

const SSN_WORDS = [
  "ssn",
  "social security",
  "social sec",
  "soc sec",
  "soc. sec",
  "ss number",
  "ss no",
  "ss #",
  "ss#",
];

export const NORTH_AMERICA: readonly IdSpec[] = [
  {
    type: "us_ssn",
    title: "US Social Security number",
    severity: "high",
    strength: "weak",
    forms: ["999999999"],
    check: isSsn,
    words: [...SSN_WORDS, "taxpayer", "tax id"],
    whole: false,
  },
  {
    type: "us_ssn",
    title: "US Social Security number",
    severity: "high",
    strength: "weak",
    forms: ["999 99 9999", "999-999999", "99999-9999"],
    telling: ["999-99-9999", "999.99.9999"],
    check: isSsn,
    words: SSN_WORDS,
  },
  {
    type: "us_itin",
    title: "US individual taxpayer identification number",
    severity: "high",
    strength: "weak",
    forms: ["999999999", "999-999999", "99999-9999", "999 99 9999"],
    telling: ["999-99-9999"],
    check: isItin,
    words: [
      "itin",
      "individual taxpayer",
      "tax id",
      "taxpayer",
      "tax identification",
      "ssn",
      "social security",
    ],
  },
  {
    type: "us_ein",
    title: "US employer identification number",
    severity: "medium",
    strength: "context",
    forms: ["99-9999999", "999999999"],
    words: ["employer identification", "employer id", "federal tax id", "fein", "ein"],
  },
  {
    type: "us_npi",
    title: "US national provider identifier",
    severity: "medium",
    strength: "weak",
    forms: ["9999999999", "9999-999-999", "9999 999 999", "999-999-9999"],
    check: isNpi,
    words: ["npi", "national provider", "provider id", "provider number", "provider identifier"],
  },
  {
    type: "us_dea_number",
    title: "US DEA registration number",
    severity: "high",
    strength: "weak",
    forms: ["AA9999999", "A99999999", "AA-9999999"],
    check: isDea,
    words: [
      "dea",
      "drug enforcement",
      "prescriber",
      "medical license",
      "certificate number",
      "controlled substance",
    ],
  },
  {
    type: "us_mbi",
    title: "US Medicare beneficiary identifier",
    severity: "high",
    strength: "strong",
    forms: ["9A?9A?9AA99"],
    telling: ["9A?9-A?9-AA99", "9A?9 A?9 AA99"],
    check: isMbi,
    words: ["mbi", "medicare", "beneficiary"],
  },
  {
    type: "ca_sin",
    title: "Canadian social insurance number",
    severity: "high",
    strength: "weak",
    forms: ["999999999"],
    telling: ["999 999 999", "999-999-999"],
    check: isSin,
    words: ["sin", "social insurance", "nas", "assurance sociale", "insurance number"],
  },
  {
    type: "ca_health_card",
    title: "Canadian provincial health card number",
    severity: "high",
    strength: "context",
    forms: [
      "9999999999",
      "9999-999-999",
      "9999-999-999-AA",
      "9999 999 999 AA",
      "9999999999AA",
      "AAAA99999999",
      "AAAA 9999 9999",
    ],
    words: ["ohip", "health card", "carte santé", "assurance maladie", "ramq", "bc services card"],
  },
  {
    type: "mx_curp",
    title: "Mexican population registry code (CURP)",
    severity: "high",
    strength: "strong",
    forms: ["AAAA999999AAAAAA?9"],
    check: isCurp,
    words: ["curp", "registro de población"],
  },
  {
    type: "mx_rfc",
    title: "Mexican taxpayer registry code (RFC)",
    severity: "medium",
    strength: "strong",
    forms: [
      "AAAA999999??9",
      "AAAA999999??A",
      "AAA999999??9",
      "AAA999999??A",
      "AAAA-999999-???",
      "AAA-999999-???",
    ],
    check: isRfc,
    words: ["rfc", "registro federal", "contribuyente"],
  },
  {
    type: "mx_nss",
    title: "Mexican social security number (IMSS)",
    severity: "high",
    strength: "weak",
    forms: ["99999999999", "99-99-99-9999-9", "99 99 99 9999 9"],
    check: isNss,
    words: ["nss", "imss", "seguridad social", "seguro social"],
    whole: false,
  },
  {
    type: "do_cedula",
    title: "Dominican identity number",
    severity: "high",
    strength: "weak",
    forms: ["99999999999"],
    telling: ["999-9999999-9"],
    check: isDominicanCedula,
    words: ["cédula", "cedula", ...NATIONAL_ID],
    whole: false,
  },
  {
    type: "gt_cui",
    title: "Guatemalan identity number (CUI)",
    severity: "high",
    strength: "weak",
    forms: ["9999999999999"],
    telling: ["9999 99999 9999"],
    check: isCui,
    words: ["cui", "dpi", "documento personal", ...NATIONAL_ID],
    whole: false,
  },
  {
    type: "us_medicaid_id",
    title: "US Medicaid identifier",
    severity: "high",
    strength: "context",
    forms: ["AA99999A", "999999999", "9999999999", "99999999A", "9999999999999"],
    words: ["medicaid id", "medicaid number", "medicaid no", "medicaid"],
  },
  {
    type: "health_plan_id",
    title: "Health plan or insurance member number",
    severity: "high",
    strength: "context",
    forms: [
      "A99999999",
      "AA9999999",
      "AAA999999999",
      "AAA99999999",
      "AAA999999",
      "AAA9999999",
      "A999999999",
      "A9999999",
      "999999999",
      "9999999999",
      "99999999999",
      "999999999999",
      "99999999",
      "AA99999999",
      "AAA99A99999",
      "999-99-9999",
    ],
    words: [
      "health plan id",
      "health plan number",
      "health insurance number",
      "health insurance no",
      "health insurance id",
      "insurance id",
      "insurance member",
      "member id",
      "subscriber id",
      "subscriber number",
      "policyholder",
      "beneficiary number",
      "beneficiary id",
      "insurance policy",
      "policy number",
      "policy no",
      "group number",
    ],
  },
  {
    type: "medical_record_number",
    title: "Medical record number",
    severity: "high",
    strength: "context",
    forms: [
      "99999",
      "999999",
      "9999999",
      "99999999",
      "999999999",
      "9999999999",
      "A99999",
      "A999999",
      "A9999999",
      "AA999999",
      "AA99999",
      "AAA99999",
      "AAA999999",
      "AAA-99999",
      "AAA-999999",
      "AAA9999999",
      "999-99-99",
      "99-99-99",
      "999-999-999",
      "9999-9999",
      "AA-999999",
      "AAA-9999999",
      "AA-9999999",
    ],
    words: [
      "mrn",
      "medical record",
      "med rec",
      "patient id",
      "patient number",
      "patient no",
      "patient record",
      "hospital number",
      "hospital no",
      "chart number",
      "chart no",
      "krankenaktennummer",
      "patientennummer",
      "historia clínica",
      "dossier médical",
    ],
  },
];
