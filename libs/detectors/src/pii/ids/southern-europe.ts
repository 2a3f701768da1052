import {
  digitAt,
  isDayMonthYear,
  isRepeated,
  numberAt,
  passesLuhn,
  remainder,
  weighted,
} from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { HEALTH_ID, NATIONAL_ID, SOCIAL_ID, TAX_ID, VAT_ID } from "./words.ts";

const OMOCODIA = "LMNPQRSTUV";
const ODD_VALUES = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
] as const;
/** Places of the digits that letters may stand for when two people would have the same code. */
const CODE_DIGITS = [6, 7, 9, 10, 12, 13, 14] as const;

/** Agenzia delle Entrate (decree of 23 December 1976): names, date, place, check letter. */
function isCodiceFiscale(id: string): boolean {
  const characters = [...id];
  for (const place of CODE_DIGITS) {
    const value = OMOCODIA.indexOf(characters[place] ?? "");
    if (value >= 0) characters[place] = String(value);
  }
  const plain = characters.join("");
  if (!/^[A-Z]{6}\d{2}[ABCDEHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/.test(plain)) return false;
  const day = numberAt(plain, 9, 11) % 40;
  if (day < 1 || day > 31) return false;
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const code = id.charCodeAt(i);
    const value = code > 57 ? code - 65 : code - 48;
    sum += i % 2 === 0 ? (ODD_VALUES[value] ?? 0) : value;
  }
  return sum % 26 === id.charCodeAt(15) - 65;
}

/** Agenzia delle Entrate: Luhn; province office 001 to 100 and a few more. */
function isPartitaIva(id: string): boolean {
  const office = numberAt(id, 7, 10);
  const isOffice = (office >= 1 && office <= 100) || [120, 121, 888, 999].includes(office);
  return isOffice && passesLuhn(id) && numberAt(id, 0, 7) > 0;
}

const NIF_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
/** Ministerio del Interior: the letter is the rest by 23. */
function isDni(id: string): boolean {
  const body = id.slice(0, -1);
  return NIF_LETTERS.charAt(remainder(body, 23)) === id.slice(-1) && !/^0+$/.test(body);
}

function isNie(id: string): boolean {
  const first = "XYZ".indexOf(id.charAt(0));
  return first >= 0 && NIF_LETTERS.charAt(remainder(first + id.slice(1, 8), 23)) === id.charAt(8);
}

/** Agencia Tributaria: a letter for the kind of body, Luhn over seven digits, a digit or a letter. */
function isCif(id: string): boolean {
  if (!/^[ABCDEFGHJNPQRSUVW]/.test(id)) return false;
  let check = 0;
  while (check < 10 && !passesLuhn(id.slice(1, 8) + check)) check++;
  return id.charAt(8) === String(check) || id.charAt(8) === "JABCDEFGHI".charAt(check);
}

/** Tesorería General: province, number, rest by 97. */
function isSpanishSocialNumber(id: string): boolean {
  const province = numberAt(id, 0, 2);
  const check = numberAt(id, 10, 12);
  const isProvince = (province >= 1 && province <= 53) || province === 66;
  if (!isProvince) return false;
  // Offices differ on whether a leading zero of the number counts.
  const short = id.charAt(2) === "0" ? id.slice(0, 2) + id.slice(3, 10) : "";
  return remainder(id.slice(0, 10), 97) === check || (short !== "" && remainder(short, 97) === check);
}

/** Autoridade Tributária: weights 9 to 2, modulus 11. */
function isPortugueseNif(id: string): boolean {
  const rest = weighted(id, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (
    /^[1235689]|^4[5]|^7[0-9]/.test(id) && (rest < 2 ? 0 : 11 - rest) === digitAt(id, 8) && !isRepeated(id)
  );
}

/** Cartão de Cidadão: Luhn over twelve characters, letters count from 10. */
function isCartaoCidadao(id: string): boolean {
  let sum = 0;
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i);
    const value = code > 57 ? code - 55 : code - 48;
    const doubled = value * 2;
    sum += i % 2 === 0 ? (doubled > 9 ? doubled - 9 : doubled) : value;
  }
  return sum % 10 === 0;
}

/** Segurança Social: prime weights, 9 less the rest by 10. */
function isNiss(id: string): boolean {
  return (
    /^[12]/.test(id) && 9 - (weighted(id, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === digitAt(id, 10)
  );
}

/** IDIKA: birth date and Luhn. */
function isAmka(id: string): boolean {
  return isDayMonthYear(id) && passesLuhn(id) && !isRepeated(id);
}

/** AADE: powers of two, modulus 11, modulus 10. */
function isAfm(id: string): boolean {
  return (weighted(id, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === digitAt(id, 8) && !isRepeated(id);
}

export const SOUTHERN_EUROPE: readonly IdSpec[] = [
  {
    type: "it_fiscal_code",
    title: "Italian tax code (codice fiscale)",
    severity: "high",
    strength: "strong",
    forms: ["AAAAAA??A??A???A", "AAA AAA ??A?? A???A", "AAA-AAA-??A??-A???A", "AAA AAA ??A?? A??? A"],
    check: isCodiceFiscale,
    words: ["codice fiscale", "cod. fisc", "fiscale", "c.f.", ...TAX_ID],
  },
  {
    type: "it_vat_code",
    title: "Italian VAT number (partita IVA)",
    severity: "low",
    strength: "weak",
    forms: ["99999999999", "99999999_999"],
    check: isPartitaIva,
    words: ["partita iva", "p. iva", "piva", "iva", ...VAT_ID],
  },
  {
    type: "it_identity_card",
    title: "Italian identity card number",
    severity: "high",
    strength: "context",
    forms: ["AA9999999", "9999999AA", "AA99999AA", "AA 9999999"],
    words: ["carta d'identità", "carta di identità", "carta identità", "identity card", "id card"],
    whole: true,
  },
  {
    type: "it_driving_licence",
    title: "Italian driving licence number",
    severity: "high",
    strength: "context",
    forms: ["AA9999999A", "A9????????", "AA99999999"],
    check: (id) => /^(?:[A-Z]{2}\d{7}[A-Z]|U1[A-Z0-9]{7}[A-Z]|[A-Z]{2}\d{8})$/.test(id),
    words: ["patente", "patente di guida"],
  },
  {
    type: "it_driving_licence",
    title: "Italian driving licence number",
    severity: "high",
    strength: "context",
    forms: ["AA9999999A"],
    words: ["patente"],
    whole: true,
  },
  {
    type: "es_dni",
    title: "Spanish identity number (DNI, NIF)",
    severity: "high",
    strength: "strong",
    forms: ["99999999A", "99999999-A", "99.999.999-A", "99.999.999A", "99.999.999 A", "99999999 A"],
    check: isDni,
    words: ["dni", "nif", "documento nacional", "identificación fiscal", ...NATIONAL_ID],
  },
  {
    type: "es_dni",
    title: "Spanish identity number (DNI, NIF)",
    severity: "high",
    strength: "weak",
    forms: ["9999999A", "9999999-A"],
    check: isDni,
    words: ["dni", "nif", "documento nacional"],
  },
  {
    type: "es_nie",
    title: "Spanish foreigner identity number (NIE)",
    severity: "high",
    strength: "strong",
    forms: ["A9999999A", "A9999999-A", "A-9999999-A", "A-9999999A"],
    check: isNie,
    words: ["nie", "extranjero", "identificación de extranjero"],
  },
  {
    type: "es_cif",
    title: "Spanish company tax number (CIF)",
    severity: "low",
    strength: "weak",
    forms: ["A99999999", "A9999999A", "A-99999999", "A-9999999-A", "A-9999999-9"],
    check: isCif,
    words: ["cif", "nif", "identificación fiscal"],
  },
  {
    type: "es_social_security",
    title: "Spanish social security number",
    severity: "high",
    strength: "weak",
    forms: ["999999999999", "99/99999999/99", "99 99999999 99", "99-99999999-99"],
    check: isSpanishSocialNumber,
    words: ["seguridad social", "nss", "afiliación", "naf", ...SOCIAL_ID],
    whole: false,
  },
  {
    type: "es_passport",
    title: "Spanish passport number",
    severity: "high",
    strength: "context",
    forms: ["AAA999999", "AA999999", "A999999"],
    words: ["pasaporte"],
  },
  {
    type: "es_passport",
    title: "Spanish passport number",
    severity: "high",
    strength: "context",
    forms: ["AAA999999"],
    words: ["pasaporte"],
    whole: true,
  },
  {
    type: "pt_nif",
    title: "Portuguese tax number (NIF)",
    severity: "high",
    strength: "weak",
    forms: ["999999999", "999 999 999"],
    check: isPortugueseNif,
    words: ["nif", "contribuinte", "número fiscal", ...TAX_ID],
    whole: false,
  },
  {
    type: "pt_citizen_card",
    title: "Portuguese citizen card number",
    severity: "high",
    strength: "strong",
    forms: [
      "99999999 9 AA9",
      "99999999 9AA9",
      "999999999AA9",
      "999999999 AA9",
      "99999999 9 A99",
      "99999999-9-AA9",
    ],
    check: isCartaoCidadao,
    words: ["cartão de cidadão", "cartao de cidadao", "bilhete de identidade", ...NATIONAL_ID],
  },
  {
    type: "pt_niss",
    title: "Portuguese social security number",
    severity: "high",
    strength: "weak",
    forms: ["99999999999", "9999 9999 999", "999 999 999 99"],
    check: isNiss,
    words: ["niss", "segurança social", ...SOCIAL_ID],
    whole: false,
  },
  {
    type: "gr_amka",
    title: "Greek social security number (AMKA)",
    severity: "high",
    strength: "strong",
    forms: ["99999999999", "999999-99999", "999999 99999"],
    check: isAmka,
    words: ["amka", "αμκα", ...SOCIAL_ID],
  },
  {
    type: "gr_afm",
    title: "Greek tax number (AFM)",
    severity: "high",
    strength: "weak",
    forms: ["999999999"],
    check: isAfm,
    words: ["afm", "αφμ", "α.φ.μ", ...TAX_ID],
    whole: false,
  },
  {
    type: "gr_identity_card",
    title: "Greek identity card number",
    severity: "high",
    strength: "context",
    forms: ["AA-999999", "AA 999999", "AA999999"],
    words: ["ταυτότητας", "αδτ", "tautotita", "identity card", "id card"],
  },
  {
    type: "eu_health_card",
    title: "European health insurance card number",
    severity: "high",
    strength: "context",
    forms: ["99999999999999999999", "9999999999 9999999999"],
    check: (id) => id.startsWith("80"),
    words: ["ehic", "tsi", "health insurance card", "tessera sanitaria", ...HEALTH_ID],
  },
];
