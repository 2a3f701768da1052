import { inspect } from "@portcullis/detectors";
import { personalKinds } from "./personal-kinds.ts";
import { createRandom } from "./random.ts";
import { type Maker, secretKinds } from "./secret-kinds.ts";

/** A made-up value that must never be seen again, and the texts that would give it away. */
export type Planted = {
  readonly kind: string;
  /** What is planted. */
  readonly text: string;
  /** What must not be found: the value, or what is secret in it. */
  readonly sought: readonly string[];
};

const kinds: readonly (readonly [string, Maker])[] = Object.entries({ ...secretKinds, ...personalKinds });

/**
 * What no kind here makes, since nothing but a word beside it gives it away, so that no detector knows it wherever it
 * stands: passwords and pass phrases by themselves, hex and base 64 keys without a prefix, names of people, places and
 * companies, addresses of streets, dates of birth, national identity, tax and bank account numbers, IPv4 addresses
 * (a version has four numbers too), and registered secrets of an org, which have tests of their own.
 */
export const leftOut = [
  "password",
  "unprefixed_key",
  "person",
  "location",
  "organization",
  "street_address",
  "date_of_birth",
  "national_id",
  "account_number",
  "ip_address_v4",
] as const;

const soughtIn = (kind: string, text: string): readonly string[] => {
  switch (kind) {
    case "private_key":
      return text.split("\n").slice(1, -1);
    case "database_url":
      return [new URL(text).password];
    default:
      return [text];
  }
};

const isFound = (text: string, sought: readonly string[]): boolean => {
  const sentence = `The value is ${text} and no other.`;
  const { findings } = inspect(sentence, "prompt");
  return sought.every((part) => {
    const start = sentence.indexOf(part);
    return findings.some(
      (finding) =>
        finding.category !== "injection" && finding.start <= start && finding.end >= start + part.length,
    );
  });
};

/**
 * Distinct values of all kinds in turn; the same for the same seed.
 * @throws where a value is not one that detection finds in a plain sentence: then nothing could be proved with it
 */
export const createPlanted = (count: number, seed: number): readonly Planted[] => {
  const random = createRandom(seed);
  const made = new Map<string, Planted>();
  for (let turn = 0; made.size < count; turn += 1) {
    const [kind, make] = kinds[turn % kinds.length] ?? [];
    if (kind === undefined || make === undefined) throw new RangeError("no kinds");
    const text = make(random);
    const sought = soughtIn(kind, text);
    if (!isFound(text, sought)) throw new Error(`detection does not find this ${kind} in a sentence`);
    made.set(text, { kind, text, sought });
  }
  return [...made.values()];
};
