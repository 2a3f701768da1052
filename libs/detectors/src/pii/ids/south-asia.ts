import { isRepeated, numberAt, passesLuhn, passesVerhoeff } from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { DRIVING_LICENCE, NATIONAL_ID, TAX_ID, VEHICLE_PLATE } from "./words.ts";

/** UIDAI: does not begin with 0 or 1, Verhoeff, no palindrome. */
function isAadhaar(id: string): boolean {
  return /^[2-9]/.test(id) && passesVerhoeff(id) && [...id].reverse().join("") !== id;
}

/** Income Tax Department: the fourth letter is the kind of holder. */
const isPan = (id: string): boolean => /^[A-Z]{3}[ABCFGHJLPTK][A-Z](?!0000)\d{4}[A-Z]$/.test(id);

/** GST Network: state code, PAN, a number of registration, Z, a check character. */
function isGstin(id: string): boolean {
  const state = numberAt(id, 0, 2);
  return (
    state >= 1 &&
    (state <= 37 || state === 97 || state === 99) &&
    /^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z/.test(id)
  );
}

const INDIAN_STATES =
  /^(?:A[NPRS]|B[HR]|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|N[L]|O[DR]|P[BY]|R[J]|S[K]|T[GNRS]|U[AKP]|W[B])/;

/** NADRA: region 1 to 7, family, a last digit for the sex. */
const isCnic = (id: string): boolean => /^[1-7]/.test(id) && !isRepeated(id);

/** Department for Registration of Persons: year, day of the year (plus 500 for women). */
function isOldNic(id: string): boolean {
  const day = numberAt(id, 2, 5) % 500;
  return day >= 1 && day <= 366 && numberAt(id, 2, 5) <= 866 && /[VX]$/.test(id);
}

function isNewNic(id: string): boolean {
  const day = numberAt(id, 4, 7) % 500;
  return /^(?:19|20)/.test(id) && day >= 1 && day <= 366 && numberAt(id, 4, 7) <= 866;
}

export const SOUTH_ASIA: readonly IdSpec[] = [
  {
    type: "in_aadhaar",
    title: "Indian Aadhaar number",
    severity: "high",
    strength: "weak",
    forms: ["999999999999", "9999.9999.9999"],
    telling: ["9999 9999 9999", "9999-9999-9999"],
    check: isAadhaar,
    words: ["aadhaar", "aadhar", "adhaar", "uidai", "uid", "आधार", ...NATIONAL_ID],
  },
  {
    type: "in_pan",
    title: "Indian permanent account number (PAN)",
    severity: "high",
    strength: "strong",
    forms: ["AAAAA9999A"],
    check: isPan,
    words: ["pan", "permanent account", "income tax", ...TAX_ID],
  },
  {
    type: "in_pan",
    title: "Indian permanent account number (PAN)",
    severity: "high",
    strength: "context",
    forms: ["AAAAA9999A"],
    words: ["pan", "permanent account", "income tax"],
    whole: true,
  },
  {
    type: "in_gstin",
    title: "Indian goods and services tax number (GSTIN)",
    severity: "medium",
    strength: "strong",
    forms: ["99AAAAA9999A?A?"],
    check: isGstin,
    words: ["gstin", "gst", ...TAX_ID],
  },
  {
    type: "in_voter_id",
    title: "Indian voter identity number (EPIC)",
    severity: "high",
    strength: "weak",
    forms: ["AAA9999999"],
    check: (id) => passesLuhn(id.slice(3)),
    words: ["voter", "epic", "elector", "election commission"],
  },
  {
    type: "in_voter_id",
    title: "Indian voter identity number (EPIC)",
    severity: "high",
    strength: "context",
    forms: ["AAA9999999"],
    words: ["voter", "voter id", "epic", "electoral", "elector photo"],
    whole: true,
  },
  {
    type: "in_passport",
    title: "Indian passport number",
    severity: "high",
    strength: "context",
    forms: ["A9999999", "A9 99999", "A99 99999"],
    check: (id) => /^[A-PR-WY][1-9]/.test(id),
    words: ["indian passport"],
    whole: true,
  },
  {
    type: "in_vehicle_registration",
    title: "Indian vehicle registration",
    severity: "low",
    strength: "weak",
    forms: ["AA99A9999", "AA99AAA9999", "AA99AA9999", "AA9A9999", "AA9AA9999", "AA9AAA9999"],
    telling: [
      "AA-99-AA-9999",
      "AA 99 AA 9999",
      "AA-99-A-9999",
      "AA 99 A 9999",
      "AA99 AA 9999",
      "AA 99 AAA 9999",
    ],
    check: (id) => INDIAN_STATES.test(id) || /^\d{2}BH/.test(id),
    words: ["rto", "registration", ...VEHICLE_PLATE],
  },
  {
    type: "in_driving_licence",
    title: "Indian driving licence number",
    severity: "high",
    strength: "context",
    forms: [
      "AA99 99999999999",
      "AA9999999999999",
      "AA-9999999999999",
      "AA99-99999999999",
      "AA-99-9999-9999999",
    ],
    check: (id) => INDIAN_STATES.test(id),
    words: [...DRIVING_LICENCE, "dl"],
    whole: true,
  },
  {
    type: "in_ifsc",
    title: "Indian bank branch code (IFSC)",
    severity: "low",
    strength: "context",
    forms: ["AAAA9999999", "AAAA9??????"],
    check: (id) => id.charAt(4) === "0",
    words: ["ifsc", "ifsc code"],
  },
  {
    type: "pk_cnic",
    title: "Pakistani identity number (CNIC)",
    severity: "high",
    strength: "weak",
    forms: ["9999999999999"],
    telling: ["99999-9999999-9"],
    check: isCnic,
    words: ["cnic", "nicop", "nadra", "shanakhti"],
    whole: false,
  },
  {
    type: "bd_nid",
    title: "Bangladeshi national identity number",
    severity: "high",
    strength: "context",
    forms: ["9999999999", "9999999999999", "99999999999999999", "999 999 9999"],
    words: ["nid", "bangladesh", "জাতীয় পরিচয়", "smart card"],
  },
  {
    type: "lk_nic",
    title: "Sri Lankan identity number",
    severity: "high",
    strength: "strong",
    forms: ["999999999A"],
    check: isOldNic,
    words: ["nic", "sri lanka", ...NATIONAL_ID],
  },
  {
    type: "lk_nic",
    title: "Sri Lankan identity number",
    severity: "high",
    strength: "context",
    forms: ["999999999999"],
    check: isNewNic,
    words: ["nic", "nic no", "sri lanka"],
  },
  {
    type: "np_citizenship",
    title: "Nepalese citizenship number",
    severity: "high",
    strength: "context",
    forms: ["99-99-99-99999", "99/99/99/99999", "99-99-99999"],
    words: ["citizenship", "nagarikta", "नागरिकता"],
  },
];
