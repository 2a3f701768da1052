import { characters, DIGITS, HEX, LOWER, pick, type Random } from "./random.ts";
import type { Maker } from "./secret-kinds.ts";

/** ISO/IEC 7812-1, annex B. */
const luhnDigit = (body: string): string => {
  const sum = [...body].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};

/** ISO 13616: 98 minus the remainder by 97 of the account, the country as numbers, and 00. */
const iban = (country: string, account: string): string => {
  const numbers = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join("");
  return `${country}${String(98n - (BigInt(numbers) % 97n)).padStart(2, "0")}${account}`;
};

const card = (random: Random): string => {
  const body = pick(random, ["4539", "4716", "5212", "5425"]) + characters(random, DIGITS, 11);
  return body + luhnDigit(body);
};

const grouped = (text: string): string => text.replace(/.{4}(?=.)/g, "$& ");
const oneOf = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

/** Personal data that its own form gives away, without a word beside it. */
export const personalKinds: Readonly<Record<string, Maker>> = {
  email_address: (random) =>
    `${characters(random, LOWER, 6)}.${characters(random, LOWER, 7)}@${pick(random, ["northwind.org", "bergmann.de", "lisboa.pt"])}`,
  payment_card: card,
  payment_card_grouped: (random) => grouped(card(random)),
  iban_de: (random) => iban("DE", `50010517${characters(random, DIGITS, 10)}`),
  iban_nl: (random) => iban("NL", `ABNA0${characters(random, DIGITS, 9)}`),
  iban_grouped: (random) => grouped(iban("DE", `50010517${characters(random, DIGITS, 10)}`)),
  phone_de: (random) => `+49 30 ${oneOf(random, 2, 8)}${characters(random, DIGITS, 7)}`,
  phone_us: (random) =>
    `+1 212 ${oneOf(random, 2, 8)}${characters(random, DIGITS, 2)} ${characters(random, DIGITS, 4)}`,
  mac_address: (random) => ["3c", ...Array.from({ length: 5 }, () => characters(random, HEX, 2))].join(":"),
  ip_address_v6: (random) =>
    [
      "2a02",
      ...Array.from({ length: 7 }, () => pick(random, [..."123456789abcdef"]) + characters(random, HEX, 3)),
    ].join(":"),
};
