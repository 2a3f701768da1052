import { digitAt, isDay, isRepeated, numberAt, weighted } from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { NATIONAL_ID, TAX_ID } from "./words.ts";

/** Nüfus ve Vatandaşlık İşleri: two check digits. */
function isTckn(id: string): boolean {
  if (id.startsWith("0")) return false;
  const odd = digitAt(id, 0) + digitAt(id, 2) + digitAt(id, 4) + digitAt(id, 6) + digitAt(id, 8);
  const even = digitAt(id, 1) + digitAt(id, 3) + digitAt(id, 5) + digitAt(id, 7);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return tenth === digitAt(id, 9) && (odd + even + tenth) % 10 === digitAt(id, 10);
}

/** Gelir İdaresi: powers of two modulo 9. */
function isVkn(id: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const value = (digitAt(id, i) + 9 - i) % 10;
    if (value === 0) continue;
    const power = (value * 2 ** (9 - i)) % 9;
    sum += power === 0 ? 9 : power;
  }
  return (10 - (sum % 10)) % 10 === digitAt(id, 9) && !isRepeated(id);
}

/** DPS of Ukraine: weights that may be negative, modulus 11; the first five digits count days. */
function isRnokpp(id: string): boolean {
  return (
    (((weighted(id, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === digitAt(id, 9) &&
    !isRepeated(id)
  );
}

/** FNS of Russia: ten digits for companies, twelve with two check digits for persons. */
function isInn(id: string): boolean {
  if (isRepeated(id) || id.startsWith("00")) return false;
  if (id.length === 10) return (weighted(id, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(id, 9);
  return (
    (weighted(id, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(id, 10) &&
    (weighted(id, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(id, 11)
  );
}

/** Social Fund of Russia: weights 9 to 1, modulus 101. */
function isSnils(id: string): boolean {
  return (
    (weighted(id, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === numberAt(id, 9, 11) &&
    numberAt(id, 0, 9) > 1_001_998
  );
}

/** Kazakhstan: birth date, century and sex, two rounds of modulus 11. */
function isIin(id: string): boolean {
  if (!isDay(numberAt(id, 2, 4), numberAt(id, 4, 6)) || !/[1-6]/.test(id.charAt(6))) return false;
  let rest = weighted(id, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  if (rest === 10) rest = weighted(id, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return rest === digitAt(id, 11);
}

export const EASTERN_EUROPE_TURKEY: readonly IdSpec[] = [
  {
    type: "tr_national_id",
    title: "Turkish national identity number (TCKN)",
    severity: "high",
    strength: "strong",
    forms: ["99999999999"],
    check: isTckn,
    words: [
      "tckn",
      "t.c. kimlik",
      "tc kimlik",
      "tc no",
      "kimlik numara",
      "kimlik no",
      "turkish id",
      ...NATIONAL_ID,
    ],
  },
  {
    type: "tr_tax_number",
    title: "Turkish tax number (VKN)",
    severity: "medium",
    strength: "weak",
    forms: ["9999999999"],
    check: isVkn,
    words: ["vkn", "vergi no", "vergi kimlik", "vergi numara", ...TAX_ID],
    whole: false,
  },
  {
    type: "ua_rnokpp",
    title: "Ukrainian taxpayer card number",
    severity: "high",
    strength: "weak",
    forms: ["9999999999"],
    check: isRnokpp,
    words: ["рнокпп", "іпн", "ідентифікаційний", "rnokpp", "ipn", ...TAX_ID],
    whole: false,
  },
  {
    type: "ru_inn",
    title: "Russian taxpayer number (INN)",
    severity: "high",
    strength: "weak",
    forms: ["9999999999", "999999999999"],
    check: isInn,
    words: ["инн", "inn", "налогоплательщика", ...TAX_ID],
    whole: false,
  },
  {
    type: "ru_snils",
    title: "Russian pension insurance number (SNILS)",
    severity: "high",
    strength: "weak",
    forms: ["99999999999"],
    telling: ["999-999-999 99", "999-999-999-99", "999 999 999 99"],
    check: isSnils,
    words: ["снилс", "snils", "пенсионное", "pension"],
  },
  {
    type: "ru_passport",
    title: "Russian internal passport number",
    severity: "high",
    strength: "context",
    forms: ["99 99 999999", "9999 999999", "9999999999", "9999-999999"],
    words: ["паспорт", "серия", "russian passport"],
  },
  {
    type: "kz_iin",
    title: "Kazakh individual identification number",
    severity: "high",
    strength: "weak",
    forms: ["999999999999"],
    check: isIin,
    words: ["иин", "жсн", "iin", ...NATIONAL_ID],
    whole: false,
  },
];
