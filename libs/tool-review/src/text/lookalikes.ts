/** Letters of other scripts that print like an ASCII letter (after Unicode TR39: the part that is used in Latin words). */
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ["абсԁеһіјӏмопрԛѕтуԝхѵгԍкѡѐёї", "abcdehijlmonpqstuwxvrgkweei"],
  ["АВСЕНІЈКМОРԚЅТԜХҮѴ", "ABCEHIJKMOPQSTWXYV"],
  ["αβγεηικνορτυωχϲϳ", "abyenikvoptuwxcj"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ", "ABEZHIKMNOPTYXCJ"],
  ["աոսօցհյզվ", "wnuoghjqv"],
  ["ɑɡɩıʟɴʀɪʏᴀʙᴄᴅᴇꜰɢʜᴊᴋᴍᴏᴘꜱᴛᴜᴠᴡᴢ", "agiilnriyabcdefghjkmopstuvwz"],
];

const asciiFor = new Map<string, string>(
  LOOKALIKES.flatMap(([from, to]) =>
    [...from].flatMap((letter, index) => {
      const ascii = to[index];
      return ascii === undefined ? [] : [[letter, ascii] as const];
    }),
  ),
);

const LOOKALIKE = new RegExp(`[${[...asciiFor.keys()].join("")}]`);
const WORD = /[A-Za-z0-9\u00c0-\u02af\u0370-\u058f\u1d00-\u1d7f\ua720-\ua7ff]+/g;
const LATIN = /[A-Za-z]/;

export const foldLetters = (text: string): string =>
  LOOKALIKE.test(text) ? [...text].map((letter) => asciiFor.get(letter) ?? letter).join("") : text;

/** Writes look-alike letters as ASCII in words that mix them with Latin ones: real Russian or Greek stays as it is. */
export const foldMixedWords = (text: string): string =>
  LOOKALIKE.test(text)
    ? text.replace(WORD, (word) => (LOOKALIKE.test(word) && LATIN.test(word) ? foldLetters(word) : word))
    : text;

/** A Cyrillic, Greek or Armenian letter between Latin ones; a Greek letter at the end of a word is notation. */
const MIXED =
  /[A-Za-z][\u0400-\u058f]|[\u0400-\u058f][A-Za-z]|[A-Za-z][\u0391-\u03c9\u03f2\u03f3]{1,8}[A-Za-z]/;

/** True where a word mixes Latin letters with look-alikes of another script. */
export const mixesScripts = (text: string): boolean => {
  if (!LOOKALIKE.test(text)) return false;
  for (const [word] of text.matchAll(WORD)) if (LOOKALIKE.test(word) && MIXED.test(word)) return true;
  return false;
};

/**
 * What a name looks like at a glance, after the idea of the skeleton of Unicode TR39: two names with one skeleton are
 * confusable. Case and separators are dropped, and so is the difference between letters and digits that look alike.
 */
export const skeleton = (name: string): string =>
  foldLetters(name.normalize("NFKC"))
    .replace(/I/g, "l")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("cl", "d")
    .replace(/[1i|]/g, "l")
    .replaceAll("0", "o")
    .replaceAll("5", "s");
