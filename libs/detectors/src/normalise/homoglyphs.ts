/**
 * Letters of other scripts that print like an ASCII letter, after Unicode TR39 (the part of its confusables
 * that people use in Latin words). Each is one UTF-16 unit, as is what it becomes.
 */
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ["абсԁеһіјӏмопрԛѕтуԝхѵгԍкѡ", "abcdehijlmonpqstuwxvrgkw"],
  ["АВСЕНІЈКМОРԚЅТԜХҮѴ", "ABCEHIJKMOPQSTWXYV"],
  ["αβγεηικνορστυωχϲϳ", "abyenikvopotuwxcj"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ", "ABEZHIKMNOPTYXCJ"],
  ["աոսօցհյզվ", "wnuoghjqv"],
  ["ɑɡɩıʟɴʀɪʏᴀʙᴄᴅᴇꜰɢʜᴊᴋᴍᴏᴘꜱᴛᴜᴠᴡᴢ", "agiilnriyabcdefghjkmopstuvwz"],
];

const ASCII_FOR = new Map<string, string>();
for (const [from, to] of LOOKALIKES) {
  [...from].forEach((letter, index) => {
    const ascii = to[index];
    if (ascii !== undefined) ASCII_FOR.set(letter, ascii);
  });
}

const SUSPECT = new RegExp(`[${[...ASCII_FOR.keys()].join("")}]`);
/** A word with at least one letter outside ASCII; one class, so its run is found in one pass. */
const WORD = /[A-Za-z0-9_\u00c0-\u024f\u0250-\u02af\u0370-\u03ff\u0400-\u058f\u1d00-\u1d7f\ua720-\ua7ff]+/g;
const LATIN_LETTER = /[A-Za-z]/;

function skeleton(word: string): string {
  if (!SUSPECT.test(word) || !LATIN_LETTER.test(word)) return word;
  let ascii = "";
  for (const letter of word) ascii += ASCII_FOR.get(letter) ?? letter;
  return ascii;
}

/**
 * Writes look-alike letters as ASCII, in words that mix them with Latin letters only: real Russian or Greek
 * stays as it is. One unit becomes one unit, so offsets hold.
 */
export function foldHomoglyphs(text: string): string {
  return SUSPECT.test(text) ? text.replace(WORD, skeleton) : text;
}
