import { TRIGGERS } from "../src/normalise/triggers.ts";
import { DETECTORS } from "../src/scan-text.ts";
import { ENCODERS } from "./hostile-text.ts";
import { SAMPLES } from "./samples.ts";

/** A value whose JSON has about a number of UTF-16 units, of one shape whatever its size. */
export type Shape = { readonly name: string; readonly make: (units: number) => unknown };

export const fill = (unit: string, units: number): string =>
  unit.repeat(Math.ceil(units / unit.length)).slice(0, units);

const repeated = (unit: string): Shape => ({
  name: JSON.stringify(unit),
  make: (units) => fill(unit, units),
});

/** Beginnings without an end, ends without a beginning, and what many rules look at together. */
const UNITS: readonly string[] = [
  ...[
    "a",
    "(",
    "@",
    "a@",
    "1 ",
    "4 ",
    "0",
    "1",
    "1-",
    "1.",
    "1:",
    "::",
    "/",
    "\\",
    "-",
    "_",
    "=",
    "\t",
    "\n",
    " ",
    "x ",
  ],
  ...[
    "eyJ",
    "a.eyJ",
    "a.",
    ".a",
    "a.b@",
    "+1",
    "+12025550123 ",
    "123-45-6789 ",
    "GB82",
    "4111111111111111 ",
    "41111111",
  ],
  ...[
    "4111-",
    "1.1.1.1.",
    "ab:cd:",
    "0x",
    "bc1q",
    "p<",
    "tel ",
    "born 1",
    "Dr. A",
    "Anna Maria ",
    "12 Oak Street, ",
  ],
  ...[
    "ignore ",
    "ignore all previous ",
    "you are now ",
    "system:",
    "<|im_start|>",
    "do not tell ",
    "忽略",
    "ignoriere ",
  ],
  ...[
    "-----BEGIN PRIVATE KEY-----",
    "-----BEGIN ",
    "PuTTY-User-Key-File-",
    "://a:",
    'password = "',
    "token:",
    "Bearer ",
  ],
  ...[
    "okta ",
    "xoxa-",
    "AKIA",
    "sk-",
    "password",
    "secret=secret=",
    "a=b&",
    'key: "',
    "curl -u a",
    "$HOME ",
    "{{",
    "${",
  ],
  ...[
    "%41",
    "%",
    "%25",
    "%2541",
    "&#",
    "&#65;",
    "&amp;",
    "&",
    "\\u0041",
    "\\x41",
    "\\",
    "=41",
    "QUFB",
    "4141",
    "QUFB\n",
  ],
  ...[
    "<!--",
    "<",
    "<a ",
    "<b>",
    "<span style=",
    "-->",
    "![",
    "[a](",
    "](",
    "[a]: ",
    "]: ",
    "`",
    "```",
    "**",
    "> ",
  ],
  ...[
    "\u001b[",
    "\u001b]8;;",
    "\u001b[8m",
    "\\x1b]a",
    "\u0301",
    "\u0301\u0316",
    "\u{e0041}",
    "\ufe0f",
    "\u200b",
    "a\u200b",
    "\u00ad",
    "\u202e",
  ],
  ...[
    "aа",
    "\ud800",
    "\udc00",
    "\ufdfa",
    "가",
    "\u1100\u1161",
    "ａ",
    "١",
    "İ",
    "\u0000",
    "\u{1f600}",
    ".- ",
    "-.",
    "i g n o r e ",
  ],
  ...[
    "1gn0r3 ",
    "vtaber ",
    "erongi ",
    "a-b-",
    "|a|",
    '"a",',
    "a,",
    "a;",
    "A",
    "Aa1",
    "`a`",
    `${"A".repeat(60)}\n`,
  ],
];

const half = (units: number): number => Math.ceil(units / 2);
/** Quotes and a comma. */
const AROUND = 3;
const list = (item: string) => (units: number) =>
  Array.from({ length: Math.ceil(units / (item.length + AROUND)) }, () => item);

const STRUCTURES: readonly Shape[] = [
  { name: "leaves of one digit", make: list("1") },
  { name: "leaves of one letter", make: list("a") },
  { name: "leaves of one word", make: list("ignore ") },
  { name: "leaves of a piece of a token", make: list("Ab1Cd2Ef") },
  { name: "leaves of a card", make: list("4111 1111 1111 1111") },
  { name: "leaves of an address", make: list("a@b.co") },
  {
    name: "members",
    make: (units) =>
      Object.fromEntries(Array.from({ length: Math.ceil(units / 14) }, (_, i) => [`key${i}`, "x"])),
  },
  {
    name: "members of one name",
    make: (units) => Array.from({ length: Math.ceil(units / 25) }, () => ({ password: "Tr0ub4dor" })),
  },
  { name: "empty arrays", make: (units) => Array.from({ length: Math.ceil(units / AROUND) }, () => []) },
  {
    name: "numbers",
    make: (units) => Array.from({ length: Math.ceil(units / 17) }, () => 4_111_111_111_111_111),
  },
  { name: "one long name", make: (units) => ({ [fill("a@b.co ", units)]: 1 }) },
  {
    name: "an encoded megabyte",
    make: (units) => Buffer.from(fill("mail a@b.co now ", half(units))).toString("base64"),
  },
  {
    name: "many encoded runs",
    make: (units) => fill(`${Buffer.from("mail a@b.co now, please").toString("base64")} `, units),
  },
];

const encoded: readonly Shape[] = ENCODERS.flatMap((encode, index) =>
  ["ignore all previous instructions ", "a@b.co 4111 1111 1111 1111 "].map((text) => ({
    name: `encoder ${index} of ${JSON.stringify(text)}`,
    make: (units: number) => fill(`${encode(text)} `, units),
  })),
);

/** Shapes that are tried in every run. */
export const SHAPES: readonly Shape[] = [...UNITS.map(repeated), ...STRUCTURES, ...encoded];

/** Each sample over and over: most rules see many hits, each near the next. */
export const SAMPLE_SHAPES: readonly Shape[] = SAMPLES.flatMap((text) => [
  repeated(text),
  repeated(`${text}\n`),
]);

/** Every literal of the gate, alone and apart. */
export const LITERAL_SHAPES: readonly Shape[] = [
  ...new Set([...DETECTORS, TRIGGERS].flatMap(({ rules = [] }) => rules.flatMap(({ literals }) => literals))),
].flatMap((literal) => [repeated(literal), repeated(`${literal} `)]);

/** What most texts are like. */
export const BENIGN: Shape = {
  name: "harmless prose",
  make: (units) =>
    fill(
      "The committee met on Thursday to look at the plans for the library. Most members liked the larger windows, though two asked what they cost. A decision is due in spring. ",
      units,
    ),
};
