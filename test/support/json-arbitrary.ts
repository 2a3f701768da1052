import fc from "fast-check";
import { objectText } from "./json-text.ts";

/**
 * Generators of JSON texts that a careless gateway would change, and that no inspection minds. Not among them, because the
 * gate refuses them in requests (docs/mcp.md): a member named `__proto__`, and numbers beyond the range of a double.
 */

const words = [
  "harbour",
  "lantern",
  "meadow",
  "quarry",
  "saddle",
  "timber",
  "Übergröße",
  "naïve",
  "Ελλάδα",
  "Київ",
  "東京タワー",
  "한국어",
  "हिन्दी",
  "שלום",
  "🙂",
  "👩‍🔧",
  "e\u0301",
  "ﬁne",
  "tab\there",
  "two\nlines",
  'a "quoted" word',
  "back\\slash",
  "a/b",
  "<b>&amp;</b>",
  "100 %",
  "",
];
const numbers = [
  "0",
  "-0",
  "1.0",
  "-0.0",
  "1e3",
  "1E+2",
  "0.1",
  "2.50",
  "42",
  "-7",
  "1e-7",
  "1e21",
  "0.30000000000000004",
  "9007199254740993",
  "-9007199254740993",
  "18446744073709551615",
  "123456789012345678901234567890",
  "3.141592653589793238462643",
];
const names = [
  "size",
  "colour",
  "0",
  "1",
  "42",
  "007",
  "-1",
  "4294967294",
  "4294967295",
  "constructor",
  "toJSON",
  "length",
  "naïve name",
  "with space",
  "with.dot",
  "$ref",
  "ключ",
  "",
  "_meta",
  "type",
  "text",
];

export const word = fc.constantFrom(...words.filter((each) => each !== ""));
export const stringText = fc
  .array(fc.constantFrom(...words), { minLength: 0, maxLength: 4 })
  .map((parts) => JSON.stringify(parts.join(" ")));
export const numberText = fc.constantFrom(...numbers);
const scalarText = fc.oneof(stringText, numberText, fc.constantFrom("true", "false", "null"));

const uniqueBy = { selector: ([name]: readonly [string, string]) => name, maxLength: 5 } as const;
const { valueText, membersText } = fc.letrec<{
  valueText: string;
  arrayText: string;
  membersText: [string, string][];
}>((tie) => ({
  valueText: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalarText,
    tie("arrayText"),
    tie("membersText").map(objectText),
  ),
  arrayText: fc.array(tie("valueText"), { maxLength: 4 }).map((values) => `[${values.join(",")}]`),
  membersText: fc.uniqueArray(fc.tuple(fc.constantFrom(...names), tie("valueText")), uniqueBy),
}));

/** Any JSON value. */
export const anyText: fc.Arbitrary<string> = valueText;
/** The members of an object, by name, as texts. */
export const anyMembers: fc.Arbitrary<readonly [string, string][]> = membersText;
/** An array inside an array inside an array. */
export const deepText = fc
  .tuple(fc.integer({ min: 10, max: 60 }), scalarText)
  .map(([depth, core]) => `${"[".repeat(depth)}${core}${"]".repeat(depth)}`);

/** Members that the protocol gives no meaning to, under names that nothing else has. */
export const strangeMembers: fc.Arbitrary<readonly [string, string][]> = fc
  .array(anyText, { maxLength: 2 })
  .map((values) => values.map((value, at) => [`x-strange-${at}`, value]));

/** `_meta` as servers and clients may fill it with things of their own. */
export const metaText: fc.Arbitrary<string> = fc.tuple(anyText, numberText).map(([value, number]) =>
  objectText([
    ["example.org/note", value],
    ["example.org/count", number],
  ]),
);

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const TONE = "UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAAAAA==";
/** With unpadded, padded and empty ones. */
export const bytesText = fc
  .constantFrom(PIXEL, TONE, "AAECAwQF", "/+8=", "")
  .map((text) => JSON.stringify(text));

export const annotationsText = fc.constantFrom(
  '{"audience":["user","assistant"],"priority":1.0}',
  '{"priority":0.50,"lastModified":"2026-01-02T03:04:05Z"}',
  '{"audience":[],"x-own":{"2":true,"1":false}}',
);
export const iconsText = fc.constantFrom(
  `[{"src":"data:image/png;base64,${PIXEL}","mimeType":"image/png","sizes":["48x48"],"theme":"dark"}]`,
  '[{"src":"https://example.org/icon.svg","sizes":["any"],"x-order":1.0}]',
);

/** The same value written with space between its tokens and needless escapes. */
export const loosely = (text: string): string => {
  let inString = false;
  let escaped = false;
  let loose = "";
  for (const unit of text) {
    if (inString) {
      if (!escaped && unit === '"') inString = false;
      loose += !escaped && unit === "a" ? "\\u0061" : unit;
      escaped = !escaped && unit === "\\";
    } else {
      if (unit === '"') inString = true;
      loose += unit === "," || unit === ":" ? `${unit} ` : unit;
    }
  }
  return loose;
};
