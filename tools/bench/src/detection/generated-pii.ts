import { pick, type Random } from "@portcullis/train";

const digits = (random: Random, length: number): string =>
  Array.from({ length }, () => String(Math.floor(random() * 10))).join("");

/** ISO/IEC 7812-1, annex B. */
const luhnDigit = (body: string): string => {
  let sum = 0;
  [...body].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return String((10 - (sum % 10)) % 10);
};

/** ISO 13616: 98 minus the remainder by 97 of the account, the country as numbers, and 00. */
const iban = (country: string, account: string): string => {
  const numbers = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join("");
  const check = String(98n - (BigInt(numbers) % 97n)).padStart(2, "0");
  return `${country}${check}${account}`;
};

const card = (random: Random): string => {
  const body = `${pick(random, ["4539", "4716", "5212", "5425"])}${digits(random, 11)}`;
  return `${body}${luhnDigit(body)}`;
};

const NAMES = ["maria", "jonas", "priya", "chen", "olu", "fatima", "lukas", "emma"] as const;
const HOSTS = ["northwind.org", "example-clinic.com", "bergmann.de", "lisboa.pt"] as const;

const SENTENCES: readonly ((random: Random) => string)[] = [
  (random) => `Please charge the card ${card(random)} before Friday.`,
  (random) => `Card number ${card(random).replace(/.{4}(?=.)/g, "$& ")} was declined twice.`,
  (random) => `The refund goes to ${iban("DE", `50010517${digits(random, 10)}`)} as agreed.`,
  (random) => `IBAN: ${iban("NL", `ABNA0${digits(random, 9)}`)}, thank you.`,
  (random) =>
    `Write to ${pick(random, NAMES)}.${pick(random, NAMES)}${digits(random, 2)}@${pick(random, HOSTS)} about it.`,
  (random) => `Call me at +49 30 ${2 + Math.floor(random() * 7)}${digits(random, 7)} in the evening.`,
  (random) => `Phone: +1 212 ${2 + Math.floor(random() * 7)}${digits(random, 2)} ${digits(random, 4)}`,
  (random) =>
    `Her social security number is ${1 + Math.floor(random() * 5)}${digits(random, 1)}9-${1 + Math.floor(random() * 8)}1-${1 + Math.floor(random() * 8)}${digits(random, 3)}.`,
];

export const piiText = (random: Random): string => pick(random, SENTENCES)(random);
