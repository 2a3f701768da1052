/** The digit that makes a number pass (ISO/IEC 7812-1, annex B). */
export const luhnDigit = (digits: string): string => {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};

/** The check digits of an IBAN (ISO 13616, ISO 7064 MOD 97-10). */
export const ibanCheck = (country: string, account: string): string => {
  const numeric = [...`${account}${country}00`]
    .map((character) => (/\d/.test(character) ? character : String(character.charCodeAt(0) - 55)))
    .join("");
  const remainder = [...numeric].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
  return String(98 - remainder).padStart(2, "0");
};
