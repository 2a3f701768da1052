import { digitAt, isDay, isRepeated, numberAt, passesMod11And10, remainder, weighted } from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { NATIONAL_ID, SOCIAL_ID, TAX_ID, VAT_ID } from "./words.ts";

/** Weights 1, 3, 7, 9: a birth date whose month tells the century (MSWiA). */
function isPesel(id: string): boolean {
  const month = numberAt(id, 2, 4) % 20;
  return (
    isDay(month, numberAt(id, 4, 6)) &&
    weighted(id, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0 &&
    !isRepeated(id)
  );
}

/** Ministerstwo Finansów: modulus 11. */
function isNip(id: string): boolean {
  return (
    weighted(id, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digitAt(id, 9) &&
    !isRepeated(id) &&
    !id.startsWith("0")
  );
}

/** Główny Urząd Statystyczny: modulus 11, 10 counts as 0. */
function isRegon(id: string): boolean {
  const isShort = (weighted(id, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === digitAt(id, 8);
  if (id.length === 9) return isShort && !isRepeated(id);
  return isShort && (weighted(id, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === digitAt(id, 13);
}

/** Letters and digits of the Polish identity card: weights 7, 3, 1 without the check digit in the fourth place. */
function isPolishIdCard(id: string): boolean {
  const values = [...id].map((symbol) => (symbol > "9" ? symbol.charCodeAt(0) - 55 : Number(symbol)));
  const weights = [7, 3, 1, 9, 7, 3, 1, 7, 3];
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) % 10 === 0;
}

/** Birth date (month plus 50 for women, plus 20 when a day ran out), divisible by 11. */
function isRodneCislo(id: string): boolean {
  let month = numberAt(id, 2, 4);
  if (month > 50) month -= 50;
  if (month > 20) month -= 20;
  const year = numberAt(id, 0, 2);
  // Ten digits since 1954; the century is that which makes the year no future one.
  if (!isDay(month, numberAt(id, 4, 6)) || isRepeated(id) || (year > 35 && year < 54)) return false;
  return remainder(id, 11) === 0 || (remainder(id.slice(0, 9), 11) === 10 && id.endsWith("0"));
}

/** Hungarian tax number of a person: begins with 8, weights 1 to 9, modulus 11. */
function isHungarianTax(id: string): boolean {
  return id.startsWith("8") && weighted(id, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === digitAt(id, 9);
}

/** Hungarian social security number (TAJ): weights 3 and 7, modulus 10. */
function isTaj(id: string): boolean {
  return weighted(id, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === digitAt(id, 8) && !isRepeated(id);
}

/** Hungarian personal number: sex and century, birth date, serial, modulus 11. */
function isHungarianPersonal(id: string): boolean {
  const isDate = /^[1-8]/.test(id) && isDay(numberAt(id, 3, 5), numberAt(id, 5, 7));
  return isDate && weighted(id, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11 === digitAt(id, 10);
}

/** Cod numeric personal (Law 105/1996): sex and century, birth date, county, modulus 11. */
function isCnp(id: string): boolean {
  const county = numberAt(id, 7, 9);
  const isCounty = (county >= 1 && county <= 48) || county === 51 || county === 52 || county === 70;
  if (!/^[1-9]/.test(id) || !isDay(numberAt(id, 3, 5), numberAt(id, 5, 7)) || !isCounty) return false;
  const rest = weighted(id, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return (rest === 10 ? 1 : rest) === digitAt(id, 12);
}

/** Cod unic de înregistrare: weights 7, 5, 3, 2, 1, 7, 5, 3, 2 over nine digits. */
function isCui(id: string): boolean {
  const body = id.slice(0, -1).padStart(9, "0");
  return ((weighted(body, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === Number(id.slice(-1));
}

/** GRAO: birth date (month plus 20 or 40 for other centuries), modulus 11. */
function isEgn(id: string): boolean {
  const month = numberAt(id, 2, 4);
  const isDate = month <= 52 && isDay(month % 20, numberAt(id, 4, 6));
  return isDate && (weighted(id, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === digitAt(id, 9);
}

/** Osobni identifikacijski broj: ISO 7064 MOD 11,10. */
const isOib = (id: string): boolean => passesMod11And10(id) && !isRepeated(id);

/** Unique master citizen number of the former Yugoslavia: birth date with three digits of the year, region, modulus 11. */
function isJmbg(id: string): boolean {
  const year = numberAt(id, 4, 7);
  if (!isDay(numberAt(id, 2, 4), numberAt(id, 0, 2)) || !(year >= 880 || year <= 30)) return false;
  const check = 11 - (weighted(id, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return (check > 9 ? 0 : check) === digitAt(id, 12);
}

/** FURS: weights 8 to 2, modulus 11. */
function isSlovenianTax(id: string): boolean {
  const check = 11 - (weighted(id, [8, 7, 6, 5, 4, 3, 2]) % 11);
  return /^[1-9]/.test(id) && (check === 10 ? 0 : check) === digitAt(id, 7);
}

/** Poreska uprava: ISO 7064 MOD 11,10. */
const isPib = (id: string): boolean => passesMod11And10(id) && !isRepeated(id);

const JMBG_WORDS = ["jmbg", "јмбг", "emso", "emšo", "matični broj", "матични број", "ембг", "embg"];

export const CENTRAL_EUROPE: readonly IdSpec[] = [
  {
    type: "pl_pesel",
    title: "Polish national identification number (PESEL)",
    severity: "high",
    strength: "strong",
    forms: ["99999999999"],
    check: isPesel,
    words: ["pesel", ...NATIONAL_ID],
  },
  {
    type: "pl_nip",
    title: "Polish tax number (NIP)",
    severity: "medium",
    strength: "weak",
    forms: ["9999999999"],
    telling: ["999-999-99-99", "999-99-99-999", "999 999 99 99"],
    check: isNip,
    words: ["nip", "numer identyfikacji podatkowej", ...TAX_ID, ...VAT_ID],
    whole: false,
  },
  {
    type: "pl_regon",
    title: "Polish business number (REGON)",
    severity: "low",
    strength: "weak",
    forms: ["999999999", "99999999999999"],
    check: isRegon,
    words: ["regon"],
    whole: false,
  },
  {
    type: "pl_identity_card",
    title: "Polish identity card number",
    severity: "high",
    strength: "weak",
    forms: ["AAA999999", "AAA 999999"],
    check: isPolishIdCard,
    words: ["dowód osobisty", "dowodu osobistego", "dowód", "nr dowodu", ...NATIONAL_ID],
  },
  {
    type: "cz_sk_rodne_cislo",
    title: "Czech or Slovak birth number",
    severity: "high",
    strength: "weak",
    forms: ["9999999999"],
    telling: ["999999/9999"],
    check: isRodneCislo,
    words: ["rodné číslo", "rodne cislo", "r.č.", "rc", ...NATIONAL_ID],
    whole: false,
  },
  {
    type: "hu_tax_id",
    title: "Hungarian tax number of a person",
    severity: "high",
    strength: "weak",
    forms: ["9999999999"],
    check: isHungarianTax,
    words: ["adóazonosító", "adószám", ...TAX_ID],
  },
  {
    type: "hu_taj",
    title: "Hungarian social security number (TAJ)",
    severity: "high",
    strength: "weak",
    forms: ["999999999", "999 999 999", "999-999-999"],
    check: isTaj,
    words: ["taj", "taj szám", "társadalombiztosítás", ...SOCIAL_ID],
    whole: false,
  },
  {
    type: "hu_personal_number",
    title: "Hungarian personal number",
    severity: "high",
    strength: "weak",
    forms: ["99999999999"],
    telling: ["9-999999-9999", "9 999999 9999"],
    check: isHungarianPersonal,
    words: ["személyi szám", "személyi azonosító", ...NATIONAL_ID],
  },
  {
    type: "hu_identity_card",
    title: "Hungarian identity card number",
    severity: "high",
    strength: "context",
    forms: ["999999AA"],
    words: ["személyi igazolvány", "szig", "id card"],
  },
  {
    type: "ro_cnp",
    title: "Romanian personal numeric code (CNP)",
    severity: "high",
    strength: "strong",
    forms: ["9999999999999"],
    check: isCnp,
    words: ["cnp", "cod numeric personal", ...NATIONAL_ID],
  },
  {
    type: "ro_cui",
    title: "Romanian business number (CUI)",
    severity: "low",
    strength: "weak",
    forms: ["99999999", "9999999", "999999999", "9999999999"],
    check: isCui,
    words: ["cui", "cod unic", "cod fiscal"],
    whole: false,
  },
  {
    type: "bg_egn",
    title: "Bulgarian unified civil number (EGN)",
    severity: "high",
    strength: "weak",
    forms: ["9999999999"],
    check: isEgn,
    words: ["егн", "egn", "единен граждански", ...NATIONAL_ID],
  },
  {
    type: "hr_oib",
    title: "Croatian personal identification number (OIB)",
    severity: "high",
    strength: "weak",
    forms: ["99999999999"],
    check: isOib,
    words: ["oib", "osobni identifikacijski", ...NATIONAL_ID],
    whole: false,
  },
  {
    type: "jmbg",
    title: "Master citizen number (BA, HR, ME, MK, RS, SI)",
    severity: "high",
    strength: "strong",
    forms: ["9999999999999"],
    check: isJmbg,
    words: [...JMBG_WORDS, ...NATIONAL_ID],
  },
  {
    type: "si_tax_number",
    title: "Slovenian tax number",
    severity: "high",
    strength: "weak",
    forms: ["99999999"],
    check: isSlovenianTax,
    words: ["davčna številka", "davcna", ...TAX_ID],
    whole: false,
  },
  {
    type: "rs_pib",
    title: "Serbian tax number (PIB)",
    severity: "medium",
    strength: "weak",
    forms: ["999999999"],
    check: isPib,
    words: ["pib", "пиб"],
    whole: false,
  },
];
