import fc from "fast-check";
import { SAMPLES } from "./samples.ts";

/** What trips readers of Unicode: each unit on its own, and next to any other. */
const UNITS: readonly string[] = [
  "\ud800",
  "\udc00",
  "\udbff\udbff",
  "\u{1f600}",
  "\u{1f468}\u200d\u{1f469}",
  "\u{e0041}",
  "\u{e0001}",
  "\u{e007f}",
  "\ufe0f",
  "\u{e0100}",
  "\u0301",
  "\u0323\u0307",
  "\u202e",
  "\u2066",
  "\u2069",
  "\u200b",
  "\u00ad",
  "\ufeff",
  "\u0000",
  "\u001b[8m",
  "\u001b]8;;x\u0007",
  "\u0085",
  "\u2028",
  "\u{1d400}",
  "ﬃ",
  "ß",
  "İ",
  "а",
  "ａ",
  "١",
  "﷽",
  "가",
  "각",
  "\u115f",
  "&#x41;",
  "&amp;",
  "&#",
  "%41",
  "%",
  "\\u0041",
  "\\x41",
  "\\",
  "<!--",
  "-->",
  "<b>",
  "](",
  "[x]: ",
  "```",
  "QUFBQUFBQUFBQUFB",
  "414141414141414141",
  "....",
  "-.. . -...",
  "1",
  "4111",
  "@",
  "a.b",
  " ",
  "\n",
  "\t",
  '"',
  "=",
  ":",
  "://",
  "eyJ",
  "sk-",
  "password",
  "ignore",
];

export const ENCODERS: readonly ((text: string) => string)[] = [
  (text) => Buffer.from(text).toString("base64"),
  (text) => Buffer.from(text).toString("base64url"),
  (text) => Buffer.from(text).toString("hex"),
  (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  (text) => [...text].map((c) => `&#${c.codePointAt(0)};`).join(""),
  (text) => [...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  (text) => text.replace(/[a-z]/g, (c) => String.fromCharCode(((c.charCodeAt(0) - 84) % 26) + 97)),
  (text) => [...text].reverse().join(""),
  (text) => [...text].join(" "),
  (text) => [...text].join("\u200b"),
  (text) =>
    [...text].map((c) => (/[!-~]/.test(c) ? String.fromCodePoint(0xe0000 + c.charCodeAt(0)) : c)).join(""),
  (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/[aeiost]/g, (c) => ({ a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" })[c] ?? c),
  (text) => `<span style="display:none">${text}</span>`,
  (text) => `<!-- ${text} -->`,
  (text) => `\u202e${[...text].reverse().join("")}\u202c`,
  (text) => JSON.stringify(text),
];

const unit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...UNITS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
);

/** Any UTF-16 string, well formed or not. */
export const unicodeText: fc.Arbitrary<string> = fc
  .array(unit, { maxLength: 60 })
  .map((units) => units.join(""));

type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, where: number): number => Math.floor(text.length * where);

/** Cut anywhere, doubled, encoded, something put in. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, place).map(
    ([a, b]): Mutation =>
      (text) =>
        text.slice(at(text, Math.min(a, b)), at(text, Math.max(a, b))),
  ),
  fc.constant<Mutation>((text) => text + text),
  fc.constantFrom<Mutation>(...ENCODERS),
  fc.constantFrom<Mutation>(...ENCODERS),
  fc.tuple(place, unicodeText).map(
    ([where, noise]): Mutation =>
      (text) =>
        text.slice(0, at(text, where)) + noise + text.slice(at(text, where)),
  ),
  fc.constantFrom(...UNITS).map(
    (noise): Mutation =>
      (text) =>
        text.slice(0, 400).split("").join(noise),
  ),
  fc.constantFrom(...SAMPLES).map(
    (other): Mutation =>
      (text) =>
        [...text].map((c, i) => c + (other[i] ?? "")).join(""),
  ),
  fc.constantFrom(...SAMPLES).map(
    (other): Mutation =>
      (text) =>
        `${other} ${text}`,
  ),
);

const MAX_MUTATED = 20_000;

/** Attacks, credentials, personal data and harmless texts, changed up to four times. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SAMPLES), fc.array(mutation, { maxLength: 4 }))
  .map(([text, mutations]) => mutations.reduce((now, mutate) => mutate(now).slice(0, MAX_MUTATED), text));

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: unicodeText },
  { weight: 3, arbitrary: mutatedText },
);
