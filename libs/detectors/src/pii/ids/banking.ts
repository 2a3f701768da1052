import { numberAt, remainder, weighted } from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";

/** American Bankers Association: Federal Reserve prefixes, weights 3, 7, 1. */
function isRouting(id: string): boolean {
  const prefix = numberAt(id, 0, 2);
  const isPrefix =
    prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80;
  return isPrefix && weighted(id, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 && !/^0{3}/.test(id);
}

/** Banco de México, CLABE: bank, place, account; weights 3, 7, 1 of which only the last digits count. */
function isClabe(id: string): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (Number(id.charAt(i)) * ([3, 7, 1][i % 3] ?? 0)) % 10;
  return (10 - (sum % 10)) % 10 === Number(id.charAt(17)) && numberAt(id, 0, 3) >= 2;
}

const SPANISH_WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
/** Consejo Superior Bancario, CCC: two check digits, over bank and branch, and over the account. */
function isCcc(id: string): boolean {
  const digit = (part: string): number => {
    const rest = 11 - (weighted(part, SPANISH_WEIGHTS) % 11);
    return rest === 11 ? 0 : rest === 10 ? 1 : rest;
  };
  return (
    digit(`00${id.slice(0, 8)}`) === Number(id.charAt(8)) && digit(id.slice(10)) === Number(id.charAt(9))
  );
}

/** Pay.UK shows no check of its own for all banks; a sort code is six digits in pairs. */
export const BANKING: readonly IdSpec[] = [
  {
    type: "us_routing_number",
    title: "US bank routing number (ABA)",
    severity: "medium",
    strength: "weak",
    forms: ["999999999"],
    telling: ["9999-9999-9"],
    check: isRouting,
    words: ["aba", "routing", "rtn", "bank transit", "wire transfer", "ach"],
  },
  {
    type: "mx_clabe",
    title: "Mexican bank account number (CLABE)",
    severity: "high",
    strength: "weak",
    forms: ["999999999999999999", "999 999 99999999999 9"],
    check: isClabe,
    words: ["clabe", "cuenta", "interbancaria"],
    whole: false,
  },
  {
    type: "es_bank_account",
    title: "Spanish bank account number (CCC)",
    severity: "high",
    strength: "strong",
    forms: ["9999 9999 99 9999999999", "9999-9999-99-9999999999"],
    check: isCcc,
    words: ["cuenta", "ccc"],
  },
  {
    type: "fr_bank_account",
    title: "French bank account number (RIB)",
    severity: "high",
    strength: "weak",
    forms: ["99999999999999999999999", "99999 99999 99999999999 99"],
    check: (id) =>
      97 -
        ((89 * numberAt(id, 0, 5) + 15 * numberAt(id, 5, 10) + 3 * remainder(id.slice(10, 21), 97)) % 97) ===
      numberAt(id, 21, 23),
    words: ["rib", "compte", "relevé d'identité"],
    whole: false,
  },
  {
    type: "uk_sort_code",
    title: "UK or Irish bank sort code",
    severity: "medium",
    strength: "context",
    forms: ["99-99-99", "99 99 99", "999999"],
    words: ["sort code", "sortcode", "sort codes"],
  },
  {
    type: "bank_account_number",
    title: "Bank account number",
    severity: "high",
    strength: "context",
    forms: [
      "999999",
      "9999999",
      "99999999",
      "999999999",
      "9999999999",
      "99999999999",
      "999999999999",
      "9999999999999",
      "99999999999999",
      "999999999999999",
      "9999999999999999",
      "99999999999999999",
      "999-999999-9",
      "9999-9999-9999",
      "99-9999-9999999-999",
      "999-999-999",
      "9999 9999 9999",
      "9999 9999",
      "99999-9",
      "99999999-9",
      "9999999-9",
      "999-9999999-99",
      "99-9999-9999999-99",
    ],
    words: [
      "account number",
      "account no",
      "account #",
      "acct number",
      "acct no",
      "acct #",
      "acct",
      "bank account",
      "a/c no",
      "checking account",
      "savings account",
      "checking",
      "iban or account",
      "kontonummer",
      "konto nr",
      "ktonr",
      "numéro de compte",
      "número de cuenta",
      "numero de cuenta",
      "cuenta bancaria",
      "cuenta corriente",
      "número da conta",
      "conta corrente",
      "conto corrente",
      "numero di conto",
      "rekeningnummer",
      "rekening",
      "numer konta",
      "nr konta",
      "kontonummeret",
      "tilinumero",
      "hesap numarası",
      "hesap no",
      "номер счета",
      "расчетный счет",
      "银行账号",
      "银行卡号",
      "口座番号",
      "계좌번호",
      "계좌",
    ],
  },
  {
    type: "de_bank_code",
    title: "German bank code (Bankleitzahl)",
    severity: "low",
    strength: "context",
    forms: ["99999999", "999 999 99"],
    words: ["bankleitzahl", "blz"],
  },
  {
    type: "au_bsb",
    title: "Australian bank branch number (BSB)",
    severity: "low",
    strength: "context",
    forms: ["999-999", "999999", "999 999"],
    words: ["bsb", "bsb number", "bank state branch"],
  },
];
