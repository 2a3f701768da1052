/** A number from 0 up to, and without, 1. */
export type Random = () => number;

const DIGITS = "0123456789";
const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LOWER = "abcdefghijklmnopqrstuvwxyz";

export const alphabets = {
  digits: DIGITS,
  base32: `${UPPER}234567`,
  alphanumeric: `${UPPER}${LOWER}${DIGITS}`,
} as const;

export const below = (limit: number, random: Random): number => Math.floor(random() * limit);

/** @throws RangeError where there is nothing to choose from */
export const oneOf = <T>(items: readonly T[], random: Random): T => {
  const chosen = items[below(items.length, random)];
  if (chosen === undefined) throw new RangeError("nothing to choose from");
  return chosen;
};

export const text = (alphabet: string, length: number, random: Random): string =>
  Array.from({ length }, () => alphabet.charAt(below(alphabet.length, random))).join("");
