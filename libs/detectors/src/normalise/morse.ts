import type { Span } from "../detector.ts";

/** ITU-R M.1677-1, letters and figures. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: ".-",
    b: "-...",
    c: "-.-.",
    d: "-..",
    e: ".",
    f: "..-.",
    g: "--.",
    h: "....",
    i: "..",
    j: ".---",
    k: "-.-",
    l: ".-..",
    m: "--",
    n: "-.",
    o: "---",
    p: ".--.",
    q: "--.-",
    r: ".-.",
    s: "...",
    t: "-",
    u: "..-",
    v: "...-",
    w: ".--",
    x: "-..-",
    y: "-.--",
    z: "--..",
    0: "-----",
    1: ".----",
    2: "..---",
    3: "...--",
    4: "....-",
    5: ".....",
    6: "-....",
    7: "--...",
    8: "---..",
    9: "----.",
    ".": ".-.-.-",
    ",": "--..--",
    "?": "..--..",
    "'": ".----.",
    "!": "-.-.--",
    "/": "-..-.",
    ":": "---...",
    "@": ".--.-.",
  }).map(([letter, code]) => [code, letter]),
);
/** Fewer are a rule, an ellipsis or a table. */
const MIN_LETTERS = 8;
const MORSE_UNIT = new Uint8Array(65_536);
for (const c of ".- /|\n\t·–—•_") MORSE_UNIT[c.charCodeAt(0)] = 1;

function decode(run: string): string | undefined {
  const marks = run.replace(/[·•]/g, ".").replace(/[–—_]/g, "-");
  let text = "";
  let letters = 0;
  for (const word of marks.trim().split(/\s{0,3}[/|]\s{0,3}|\s{2,8}|\n/)) {
    for (const code of word.split(/\s/)) {
      const letter = code === "" ? "" : LETTERS.get(code);
      if (letter === undefined) return undefined;
      text += letter;
      letters += letter.length;
    }
    text += " ";
  }
  return letters >= MIN_LETTERS ? text.trim() : undefined;
}

/** Texts in Morse code, with one blank between letters and more, a bar or a slash between words. */
export function morseRuns(text: string): (Span & { readonly text: string })[] {
  const runs: (Span & { readonly text: string })[] = [];
  let floor = 0;
  for (let at = text.indexOf(".-"); at !== -1; at = text.indexOf(".-", floor)) {
    let start = at;
    while (start > floor && MORSE_UNIT[text.charCodeAt(start - 1)] === 1) start--;
    let end = at;
    while (end < text.length && MORSE_UNIT[text.charCodeAt(end)] === 1) end++;
    while (start < end && text.charCodeAt(start) <= 32) start++;
    let last = end;
    while (last > start && text.charCodeAt(last - 1) <= 32) last--;
    const decoded = end - start >= 2 * MIN_LETTERS ? decode(text.slice(start, end)) : undefined;
    if (decoded !== undefined) runs.push({ start, end: last, text: decoded });
    floor = end;
  }
  return runs;
}
