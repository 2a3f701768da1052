/** Another text that a text holds or spells: what it says, and how it was written. */
export type Decoded = { readonly text: string; readonly how: string };

/** Characters of encoded runs that are decoded in one text. */
const BUDGET = 262_144;
const RUN = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
const HEX_ONLY = /^[0-9a-fA-F]+$/;
const PERCENT_RUN = /(?:%[0-9a-fA-F]{2}|[A-Za-z0-9._~+-]){12,}/g;
const ESCAPES = /(?:\\u\{?[0-9a-fA-F]{2,6}\}?|\\x[0-9a-fA-F]{2}){6,}/g;
const ESCAPE = /\\u\{?([0-9a-fA-F]{2,6})\}?|\\x([0-9a-fA-F]{2})/g;

/** Text that people write: letters and blanks, almost nothing else. */
const isProse = (text: string): boolean => {
  if (text.length < 8) return false;
  const sample = text.slice(0, 400);
  let good = 0;
  for (const character of sample) if (/[\p{L}\p{N}\s.,:;'"!?/~_()-]/u.test(character)) good++;
  return good >= [...sample].length * 0.92 && /\p{L}{3}/u.test(sample);
};

const fromBytes = (bytes: Buffer): string | undefined => {
  const text = bytes.toString("utf8");
  return text.includes("\ufffd") || !isProse(text) ? undefined : text;
};

const runs = (text: string, pattern: RegExp): readonly string[] => {
  let left = BUDGET;
  return [...text.matchAll(pattern)].flatMap(([run]) => {
    left -= run.length;
    return left > 0 ? [run] : [];
  });
};

const base64OrHex = (text: string): readonly Decoded[] =>
  runs(text, RUN).flatMap((run) => {
    const isHex = run.length % 2 === 0 && HEX_ONLY.test(run);
    const decoded = fromBytes(Buffer.from(run, isHex ? "hex" : "base64"));
    return decoded === undefined ? [] : [{ text: decoded, how: isHex ? "hex" : "base64" }];
  });

const percent = (text: string): readonly Decoded[] =>
  runs(text, PERCENT_RUN).flatMap((run) => {
    if ((run.match(/%[0-9a-fA-F]{2}/g)?.length ?? 0) < 3) return [];
    const bytes = run.replace(/%([0-9a-fA-F]{2})/g, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    const decoded = fromBytes(Buffer.from(bytes, "latin1"));
    return decoded === undefined ? [] : [{ text: decoded.replaceAll("+", " "), how: "percent encoding" }];
  });

const escapes = (text: string): readonly Decoded[] =>
  runs(text, ESCAPES).map((run) => ({
    text: run.replace(ESCAPE, (_all, long?: string, short?: string) => {
      const code = Number.parseInt(long ?? short ?? "0", 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    }),
    how: "escapes",
  }));

/** Encodings that need no guess: what they decode to is what they say. */
export const decodeRuns = (text: string): readonly Decoded[] => [
  ...base64OrHex(text),
  ...percent(text),
  ...escapes(text),
];

const rot13 = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });

const LEET: Readonly<Record<string, string>> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  7: "t",
  "@": "a",
  $: "s",
};
const LEET_WORD = /(?=[\w@$]{0,24}[a-z])(?=[\w@$]{0,24}[013457@$])[\w@$]{3,24}/gi;
const leet = (text: string): string =>
  text.replace(LEET_WORD, (word) => word.replace(/[013457@$]/g, (digit) => LEET[digit] ?? digit));

/** Letters set apart: one blank, dot, hyphen or underscore between letters, more between words. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*|]{1,3}\p{L}(?![\p{L}\p{N}])){5,}/gu;
const joinSpaced = (run: string): string =>
  run
    .replace(/[ .\-_*|]{2,3}/g, "\0")
    .replace(/[ .\-_*|]/g, "")
    .replaceAll("\0", " ");
export const spacedRuns = (text: string): readonly string[] =>
  [...text.matchAll(SPACED)].map(([run]) => run).filter((run) => run.length >= 12);

/** Ways of writing that only a guess undoes: the result counts only where it holds an unmistakable order. */
export const guessReadings = (text: string): readonly Decoded[] => {
  const spaced = spacedRuns(text);
  return [
    { text: rot13(text), how: "rot13" },
    { text: [...text].reverse().join(""), how: "reversed letters" },
    { text: leet(text), how: "digits for letters" },
    ...(spaced.length === 0 ? [] : [{ text: text.replace(SPACED, joinSpaced), how: "letters set apart" }]),
  ];
};
