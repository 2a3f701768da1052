import { invisibleKind } from "./characters.ts";
import { foldMixedWords } from "./lookalikes.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  colon: ":",
  lpar: "(",
  rpar: ")",
  excl: "!",
  period: ".",
  comma: ",",
  lowbar: "_",
  NewLine: "\n",
  Tab: "\t",
};
const ENTITY = /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g;

/** Character references as the characters that they stand for. */
export const decodeEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name] ?? whole;
        const code = Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10);
        return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
          ? String.fromCodePoint(code)
          : whole;
      })
    : text;

const NOT_ASCII = /[^\t\n\r\x20-\x7e]/;

/** Tag characters say ASCII that no reader sees; a model does. Other invisible characters are dropped. */
const dropInvisible = (text: string): string => {
  if (!NOT_ASCII.test(text)) return text;
  const pieces: string[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const kind = invisibleKind(code);
    if (kind === undefined) pieces.push(character);
    else if (kind === "tag" && code >= 0xe0020 && code <= 0xe007e)
      pieces.push(String.fromCharCode(code - 0xe0000));
  }
  return pieces.join("");
};

const ACCENTS = /[\u0300-\u036f]/g;

/** Lower case without accents: the form in which words are compared. Marks of scripts that need them stay. */
export const foldCase = (text: string): string =>
  NOT_ASCII.test(text)
    ? text.normalize("NFD").replace(ACCENTS, "").normalize("NFC").toLowerCase().replaceAll("ß", "ss")
    : text.toLowerCase();

/** A text as a model reads it, case kept: references decoded, NFKC, invisible characters gone, look-alikes folded. */
export const readable = (text: string): string =>
  foldMixedWords(dropInvisible(decodeEntities(text)).normalize("NFKC")).replace(/[\u2018\u2019\u02bc]/g, "'");

/** `readable`, in the form in which words are compared. */
export const plain = (text: string): string => foldCase(readable(text));
