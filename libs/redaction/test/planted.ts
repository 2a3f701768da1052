import fc from "fast-check";

/** Values that must never be seen again, made up for the tests: none was ever valid anywhere. */
const letters = (alphabet: string, length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
    .map((characters) => characters.join(""))
    .filter((text) => new Set(text).size > length / 3);

const luhnDigit = (digits: string): string => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};

const awsKey = letters("QRSTUVWABCDEFGHIJKLMN234567", 16).map((body) => `AKIA${body}`);
const card = letters("123456789", 11).map((body) => {
  const digits = `4539${body}`;
  return digits + luhnDigit(digits);
});
const email = letters("bcdfghjklmnpqrstvz", 12).map((name) => `${name}@mail-relay.io`);

export const planted = fc.oneof(awsKey, card, email);

const word = fc.constantFrom(
  "send",
  "the",
  "report",
  "to",
  "please",
  "naïve",
  "漢字",
  "😀",
  "\n",
  "1",
  "<",
  "a_b",
);
const words = fc.array(word, { maxLength: 6 }).map((list) => list.join(" "));

/** A text around a value, plain or with the value in base64. */
const textWith = (secret: string): fc.Arbitrary<string> =>
  fc.tuple(words, words, fc.boolean()).map(([before, after, encoded]) => {
    const sentence = `the value is ${secret} and no other`;
    return `${before} ${encoded ? Buffer.from(sentence).toString("base64") : sentence} ${after}`;
  });

/** A JSON document that holds the value somewhere: as text, as a member name, deep inside. */
export const documentWith = (secret: string): fc.Arbitrary<unknown> => {
  const leaf = fc.oneof(textWith(secret), words, fc.boolean(), fc.constant(null), fc.integer());
  const { document } = fc.letrec<{ document: unknown }>((tie) => ({
    document: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie("document"), { maxLength: 4 }),
      fc.dictionary(fc.oneof(words, fc.constant(`for ${secret} only`)), tie("document"), { maxKeys: 4 }),
    ),
  }));
  return document;
};

export const plantedDocument = planted.chain((secret) =>
  documentWith(secret).map((document) => ({ secret, document })),
);
