import { wordsOf } from "./words.ts";

const MAX_TERMS = 20;
/** A phrase keeps the quote at its end, so that a star is seen on either side of it. */
const CHUNK = /(-?)(?:"([^"]*"\*?)|(\S+))/gu;

const toTerm = (text: string): string | undefined => {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const prefix = /\*"?\s*$|"\*$/.test(text) ? ":*" : "";
  const parts = words.map((word, index) => `'${word}'${index === words.length - 1 ? prefix : ""}`);
  return parts.length === 1 ? parts.join("") : `(${parts.join(" <-> ")})`;
};

/**
 * What an analyst typed, as a `tsquery` literal: all of the words, `"phrases"` and `prefixes*`, and none of the `-excluded` ones. What has no
 * space in it, such as `a@b.example`, is a phrase of its words. Undefined where no word is left, or there are too many.
 */
export const toTextQuery = (text: string): string | undefined => {
  const terms = [...text.matchAll(CHUNK)].flatMap(([, minus, phrase, chunk]) => {
    const term = toTerm(phrase ?? chunk ?? "");
    if (term === undefined) return [];
    return [minus === "-" ? `!${term}` : term];
  });
  return terms.length === 0 || terms.length > MAX_TERMS ? undefined : terms.join(" & ");
};
