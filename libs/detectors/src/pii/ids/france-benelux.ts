import {
  isDay,
  isRepeated,
  numberAt,
  passesLuhn,
  passesVerhoeff,
  remainder,
  weighted,
} from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { NATIONAL_ID, SOCIAL_ID, TAX_ID } from "./words.ts";

/** INSEE: sex, year, month (also the fictive ones), place of birth with Corsica as 2A and 2B, order, key of 97. */
function isNir(id: string): boolean {
  const month = numberAt(id, 3, 5);
  const isMonth = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
  const digits = id.slice(0, 13).replace("2A", "19").replace("2B", "18");
  if (!/^[12378]/.test(id) || !isMonth || /[A-Z]/.test(digits)) return false;
  return 97 - remainder(digits, 97) === numberAt(id, 13, 15);
}

/** INSEE: Luhn. */
const isSiren = (id: string): boolean => passesLuhn(id) && !isRepeated(id);

/** DGFiP: the last three digits are the rest of the first ten by 511. */
function isFrenchTaxNumber(id: string): boolean {
  return /^[0-3]/.test(id) && remainder(id.slice(0, 10), 511) === numberAt(id, 10, 13) && !isRepeated(id);
}

/** Rijksdienst voor Identiteitsgegevens: weights 9 to 2 and -1, modulus 11. */
function isBsn(id: string): boolean {
  return weighted(id, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && !isRepeated(id) && !id.startsWith("00");
}

/** Rijksregister: a date of birth (months plus 20 or 40 for bis numbers), order, 97 less the rest; 2 before it from 2000 on. */
function isBelgianNational(id: string): boolean {
  const month = numberAt(id, 2, 4) % 20;
  const day = numberAt(id, 4, 6);
  const isDate = isDay(month, day) || (month <= 12 && day <= 31 && numberAt(id, 2, 4) <= 52);
  const body = id.slice(0, 9);
  const check = 97 - numberAt(id, 9, 11);
  return (
    isDate &&
    !isRepeated(id) &&
    (remainder(body, 97) === check || (numberAt(id, 0, 2) < 40 && remainder(`2${body}`, 97) === check))
  );
}

/** Registre national: birth date, order, a Luhn digit and a Verhoeff digit. */
function isLuxembourgNational(id: string): boolean {
  const year = numberAt(id, 0, 4);
  if (year < 1880 || year > 2100 || !isDay(numberAt(id, 4, 6), numberAt(id, 6, 8), year)) return false;
  return passesLuhn(id.slice(0, 12)) && passesVerhoeff(id.slice(0, 11) + id.slice(12));
}

export const FRANCE_BENELUX: readonly IdSpec[] = [
  {
    type: "fr_nir",
    title: "French social security number (NIR)",
    severity: "high",
    strength: "strong",
    forms: [
      "999999999999999",
      "9 99 99 99 999 999 99",
      "9999999999999 99",
      "999999A99999999",
      "9 99 99 9A 999 999 99",
      "999999A999999 99",
      "9 99 99 99999 999 99",
      "9.99.99.99.999.999.99",
      "9-99-99-99-999-999-99",
    ],
    check: isNir,
    words: [
      "nir",
      "insee",
      "sécurité sociale",
      "securite sociale",
      "numéro de sécu",
      "carte vitale",
      ...SOCIAL_ID,
    ],
  },
  {
    type: "fr_tax_number",
    title: "French tax number (SPI)",
    severity: "high",
    strength: "weak",
    forms: ["9999999999999"],
    telling: ["99 99 999 999 999"],
    check: isFrenchTaxNumber,
    words: ["numéro fiscal", "numero fiscal", "spi", "impôt", "fiscal", ...TAX_ID],
    whole: false,
  },
  {
    type: "fr_siren",
    title: "French business number (SIREN, SIRET)",
    severity: "low",
    strength: "weak",
    forms: ["999999999", "999 999 999", "99999999999999", "999 999 999 99999"],
    check: isSiren,
    words: ["siren", "siret", "rcs"],
    whole: false,
  },
  {
    type: "fr_identity_card",
    title: "French identity card number",
    severity: "high",
    strength: "context",
    forms: ["999999999999", "A9???9??9", "A??????9?", "99AA99999"],
    words: ["carte d'identité", "carte nationale", "cni", "carte identité"],
  },
  {
    type: "fr_driving_licence",
    title: "French driving licence number",
    severity: "high",
    strength: "context",
    forms: ["999999999999", "99AA99999"],
    words: ["permis de conduire", "numéro de permis", "permis"],
  },
  {
    type: "nl_bsn",
    title: "Dutch citizen service number (BSN)",
    severity: "high",
    strength: "weak",
    forms: ["999999999", "9999.99.999", "999 999 999", "9999 99 999", "999-999-999"],
    check: isBsn,
    words: ["bsn", "burgerservice", "sofinummer", "sofi nummer", "persoonsnummer", ...NATIONAL_ID],
    whole: false,
  },
  {
    type: "nl_passport",
    title: "Dutch passport or identity card number",
    severity: "high",
    strength: "context",
    forms: ["AA????999", "AA??????9"],
    words: ["paspoort", "identiteitskaart", "rijbewijs"],
  },
  {
    type: "be_national_number",
    title: "Belgian national register number",
    severity: "high",
    strength: "strong",
    forms: [
      "99999999999",
      "99.99.99-999.99",
      "99 99 99 999 99",
      "999999-999-99",
      "999999-999.99",
      "99.99.99.999-99",
      "999999 999 99",
    ],
    check: isBelgianNational,
    words: ["rijksregister", "registre national", "nrn", "insz", "niss", "numéro national", ...NATIONAL_ID],
  },
  {
    type: "lu_national_number",
    title: "Luxembourg national identification number",
    severity: "high",
    strength: "strong",
    forms: ["9999999999999", "9999 9999 99999", "99999999 99999"],
    check: isLuxembourgNational,
    words: ["matricule", "numéro d'identification", ...NATIONAL_ID],
  },
];
