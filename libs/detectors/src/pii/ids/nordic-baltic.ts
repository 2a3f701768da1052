import {
  digitAt,
  isDay,
  isDayMonthYear,
  isRepeated,
  numberAt,
  passesLuhn,
  remainder,
  weighted,
} from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { BUSINESS_ID, NATIONAL_ID, SOCIAL_ID, TAX_ID } from "./words.ts";

/** CPR-kontoret: a birth date; the modulus 11 check is not kept since 2007. */
function isCpr(id: string): boolean {
  return isDayMonthYear(id) && !id.endsWith("0000");
}

function hasCprDigit(id: string): boolean {
  return isCpr(id) && weighted(id, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

/** `HHMM` after a date: a file name or a log line rather than a serial. */
function endsInTime(id: string): boolean {
  return numberAt(id, id.length - 4, id.length - 2) < 24 && numberAt(id, id.length - 2, id.length) < 60;
}

/** Skatteverket: birth date (day plus 60 for coordination numbers), Luhn over ten digits. */
function isPersonnummer(id: string): boolean {
  const short = id.slice(-10);
  const day = numberAt(short, 4, 6);
  const isCentury = id.length === 10 || /^(?:18|19|20)/.test(id);
  return (
    isCentury &&
    isDay(numberAt(short, 2, 4), day > 60 ? day - 60 : day) &&
    passesLuhn(short) &&
    !isRepeated(short)
  );
}

/** Bolagsverket: the third digit is at least 2, Luhn. */
function isOrganisationsnummer(id: string): boolean {
  return /^[1-35-9]/.test(id) && digitAt(id, 2) >= 2 && passesLuhn(id) && !isRepeated(id);
}

/** Skatteetaten: birth date (day plus 40 for D numbers, month plus 40 for H numbers), two check digits. */
function isFodselsnummer(id: string): boolean {
  const day = numberAt(id, 0, 2);
  const month = numberAt(id, 2, 4);
  return (
    isDay(month > 80 ? month - 80 : month > 40 ? month - 40 : month, day > 40 ? day - 40 : day) &&
    weighted(id, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighted(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

/** Brønnøysundregistrene: modulus 11. */
function isNorwegianBusiness(id: string): boolean {
  return /^[89]/.test(id) && weighted(id, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

/** Digital and Population Data Services Agency: birth date, century sign, serial, rest by 31. */
function isHetu(id: string): boolean {
  const digits = id.replace(/[A-FU-Y]/, "");
  if (!isDayMonthYear(id)) return false;
  const serial = id.slice(-4, -1);
  const check = "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(remainder(id.slice(0, 6) + serial, 31));
  return digits.length <= 11 && numberAt(serial, 0, 3) >= 2 && check === id.slice(-1);
}

function isHetuWithSign(id: string): boolean {
  return /^\d{6}[A-FU-Y]\d{3}[0-9A-Y]$/.test(id) && isHetu(id);
}

/** Þjóðskrá: birth date (day plus 40 for companies), modulus 11, century. */
function isKennitala(id: string): boolean {
  const day = numberAt(id, 0, 2);
  const check = (11 - (weighted(id, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return (
    /[089]$/.test(id) && isDay(numberAt(id, 2, 4), day > 40 ? day - 40 : day) && check === digitAt(id, 8)
  );
}

/** Estonia and Lithuania: sex and century, birth date, two rounds of modulus 11. */
function isBalticCode(id: string): boolean {
  if (!/^[1-8]/.test(id) || !isDay(numberAt(id, 3, 5), numberAt(id, 5, 7))) return false;
  let rest = weighted(id, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  if (rest === 10) rest = weighted(id, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return rest % 10 === digitAt(id, 10);
}

/** Latvia: birth date and a modulus 11 check, as issued to 2017; later numbers begin with 32 and have none. */
function isLatvianCode(id: string): boolean {
  if (/^3[2-9]/.test(id)) return false;
  const check = (1101 - weighted(id, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11;
  return isDayMonthYear(id) && digitAt(id, 6) <= 2 && check === digitAt(id, 10);
}

export const NORDIC_BALTIC: readonly IdSpec[] = [
  {
    type: "dk_cpr",
    title: "Danish civil registration number (CPR)",
    severity: "high",
    strength: "weak",
    forms: ["999999 9999"],
    check: isCpr,
    words: ["cpr", "personnummer", "civil registration", ...NATIONAL_ID],
    whole: false,
  },
  {
    type: "dk_cpr",
    title: "Danish civil registration number (CPR)",
    severity: "high",
    strength: "weak",
    forms: ["9999999999"],
    telling: ["999999-9999"],
    check: (id) => hasCprDigit(id) && !endsInTime(id),
    words: ["cpr", "personnummer", "civil registration", ...NATIONAL_ID],
  },
  {
    type: "dk_cpr",
    title: "Danish civil registration number (CPR)",
    severity: "high",
    strength: "weak",
    forms: ["9999999999", "999999-9999"],
    check: isCpr,
    words: ["cpr", "cpr nummer", "cpr nr"],
    whole: false,
  },
  {
    type: "se_personnummer",
    title: "Swedish personal identity number",
    severity: "high",
    strength: "weak",
    forms: ["9999999999", "999999999999", "99999999-9999", "999999 9999", "99999999 9999"],
    check: isPersonnummer,
    words: ["personnummer", "personnr", "pnr", "samordningsnummer", "svenskt id", ...NATIONAL_ID],
  },
  {
    type: "se_personnummer",
    title: "Swedish personal identity number",
    severity: "high",
    strength: "weak",
    forms: [],
    telling: ["999999-9999", "99999999-9999"],
    check: (id) => isPersonnummer(id) && !endsInTime(id),
    words: ["personnummer"],
  },
  {
    type: "se_organisationsnummer",
    title: "Swedish company number",
    severity: "low",
    strength: "weak",
    forms: ["9999999999"],
    telling: ["999999-9999"],
    check: isOrganisationsnummer,
    words: ["organisationsnummer", "org nr", "orgnr", "org nummer", ...BUSINESS_ID],
  },
  {
    type: "no_fodselsnummer",
    title: "Norwegian national identity number",
    severity: "high",
    strength: "strong",
    forms: ["99999999999", "999999 99999", "999999-99999"],
    check: isFodselsnummer,
    words: ["fødselsnummer", "fodselsnummer", "personnummer", "d-nummer", "fnr", ...NATIONAL_ID],
  },
  {
    type: "no_organisasjonsnummer",
    title: "Norwegian company number",
    severity: "low",
    strength: "weak",
    forms: ["999999999", "999 999 999"],
    check: isNorwegianBusiness,
    words: ["organisasjonsnummer", "org nr", "orgnr", ...BUSINESS_ID],
    whole: false,
  },
  {
    type: "fi_hetu",
    title: "Finnish personal identity code (HETU)",
    severity: "high",
    strength: "strong",
    forms: ["999999A999?"],
    check: isHetuWithSign,
    words: ["hetu", "henkilötunnus", "henkilotunnus", "personbeteckning", ...NATIONAL_ID],
  },
  {
    type: "fi_hetu",
    title: "Finnish personal identity code (HETU)",
    severity: "high",
    strength: "strong",
    forms: ["999999-999?"],
    check: (id) => /^\d{9}[0-9A-Y]$/.test(id) && isHetu(id),
    words: ["hetu", "henkilötunnus", "henkilotunnus", "personbeteckning", ...NATIONAL_ID],
  },
  {
    type: "is_kennitala",
    title: "Icelandic identity number",
    severity: "high",
    strength: "weak",
    forms: ["9999999999", "999999 9999"],
    telling: ["999999-9999"],
    check: isKennitala,
    words: ["kennitala", "kt", ...NATIONAL_ID],
  },
  {
    type: "ee_lt_personal_code",
    title: "Estonian or Lithuanian personal code",
    severity: "high",
    strength: "strong",
    forms: ["99999999999"],
    check: isBalticCode,
    words: ["isikukood", "asmens kodas", ...NATIONAL_ID],
  },
  {
    type: "lv_personal_code",
    title: "Latvian personal code",
    severity: "high",
    strength: "strong",
    forms: ["999999-99999", "99999999999"],
    check: isLatvianCode,
    words: ["personas kods", ...NATIONAL_ID, ...SOCIAL_ID, ...TAX_ID],
  },
  {
    type: "lv_personal_code",
    title: "Latvian personal code",
    severity: "high",
    strength: "context",
    forms: ["999999-99999", "99999999999"],
    check: (id) => id.startsWith("32"),
    words: ["personas kods"],
  },
];
