import { seeded } from "@portcullis/train";

/** An input that is built to cost time, of any length. */
export type WorstInput = { readonly name: string; readonly make: (length: number) => string };

const repeated =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const random =
  (alphabet: string, seed: number) =>
  (length: number): string => {
    const next = seeded(seed);
    const parts = Array.from({ length }, () => alphabet.charAt(Math.floor(next() * alphabet.length)));
    return parts.join("");
  };

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");

export const WORST_INPUTS: readonly WorstInput[] = [
  { name: "one letter", make: repeated("a") },
  { name: "spaces", make: repeated(" ") },
  { name: "line ends", make: repeated("\n") },
  { name: "@", make: repeated("@") },
  { name: "a@", make: repeated("a@") },
  { name: "digits, one", make: repeated("1") },
  { name: "digits, random", make: random("0123456789", 1) },
  { name: "digit groups", make: repeated("4111 1111 ") },
  { name: "full stops", make: repeated(".") },
  { name: "hyphens", make: repeated("-") },
  { name: "open brackets", make: repeated("[") },
  { name: "nested brackets", make: (length) => "[".repeat(length / 2) + "]".repeat(length / 2) },
  { name: "angle brackets", make: repeated("<") },
  { name: "open tags", make: repeated("<a b='") },
  { name: "comment starts", make: repeated("<!--") },
  { name: "ampersands", make: repeated("&") },
  { name: "references", make: repeated("&#x41;") },
  { name: "backslashes", make: repeated("\\") },
  { name: "\\u escapes", make: repeated("\\u0061") },
  { name: "percent signs", make: repeated("%41") },
  { name: "base64", make: random(`${LETTERS}0123456789+/`, 2) },
  {
    name: "base64 of text",
    make: (length) => Buffer.from(repeated("some words and ")(length)).toString("base64").slice(0, length),
  },
  {
    name: "base64 of base64",
    make: (length) =>
      Buffer.from(Buffer.from(repeated("some words and ")(length)).toString("base64"))
        .toString("base64")
        .slice(0, length),
  },
  { name: "hex", make: random("0123456789abcdef", 3) },
  { name: "combining marks", make: repeated("\u0301") },
  { name: "letters with marks", make: repeated("a\u0301\u0323") },
  { name: "zero width", make: repeated("a\u200b") },
  { name: "tag characters", make: repeated("\u{e0041}") },
  { name: "variation selectors", make: repeated("\ufe0f") },
  { name: "fullwidth letters", make: repeated("ａ") },
  { name: "look-alikes", make: repeated("аb") },
  { name: "unpaired surrogates", make: repeated("\ud800") },
  { name: "letters with blanks", make: repeated("a b c ") },
  { name: "leet", make: repeated("1gn0r3 4ll ") },
  { name: "escape sequences", make: repeated("\u001b[31m") },
  { name: "key words", make: repeated("ignore previous instructions ") },
  { name: "assignments", make: repeated("password=") },
  { name: "quotes", make: repeated('"') },
  { name: "random printable", make: random(PRINTABLE, 4) },
];
