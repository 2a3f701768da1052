import { isLetter } from "../text/characters.ts";

/**
 * Letters that print like an ASCII letter, after Unicode TR39 and beyond it: also those that only remind of one
 * (faux Cyrillic). Each is one UTF-16 unit, as is what it becomes.
 */
const MIXED: readonly (readonly [string, string])[] = [
  // Cyrillic
  ["абвгдеёзийкмнопрстуфхцчшщъыьэяѕіїјћђџѓќўґ", "abbrdeezunkmhonpctyoxuywwbbbersiijhhurkyr"],
  [
    "єғҕқҝҡңҥүұҫҭҳҷҹһҽҿӏӎӑӓӗәӛӣӥӧөӫӭӯӱӳӵӷӻӿԁԃԍԑԓԛԝѡѵѳѻӊӈҏԋӡҙҟ",
    "efhkkkhhyyctxyyheelmaaeeeuuoooeyyyyrfxddgenqwwvoohnphzzk",
  ],
  ["АБВГДЕЁЗИЙКМНОПРСТУФХЦЧШЩЪЫЬЭЯЅІЇЈЋЂЏЃЌЎҐ", "ABBRDEEZNNKMHONPCTYOXUYWWBBbERSIIJHHURKYR"],
  ["ЄҒҚҜҠҢҤҮҰҪҬҲҶҸҺҼӀӍӐӒӖӘӢӤӦӨӮӰӲӴԀԌԐԚԜѠѴѲѺҎӠҘ", "EFKKKHHYYCTXYYHEIMAAEEUUOOYYYYDGEQWWVOOPZE"],
  // Greek
  ["αβγδεζηθικλμνξοπρςστυφχψωάέήίόύώϊϋϐϑϕϖϱϲϳϵϝϙ", "abydeznoikluveoppcotuoxwwaeniouwiuboowpcjefq"],
  ["ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫϹͿϴϺϜ", "ABRAEZHOIKAMNEONPETYOXWOAEHIOYOIYCJOMF"],
  // Armenian
  ["աբգդեզէըթիլծկհձղմյնոչպռսվտրցւքօֆ", "wpqnuqtnphlouhanujunspnuludgipop"],
  ["ԱԲԴԵԼՀՁՂՄՅՆՈՍՏՐՕՒՓ", "UPAELZQUUJUNUSPOIO"],
  // Cherokee; the small letters are derived below
  ["ᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᎽᏀᏂᏃᏅᏍᏎᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏮᏰᏴᏳᏐᏌᏑᎾ", "DRTIYAJEWMHYGHZOWABRWSVSLCPKDGBBGHUAO"],
  // Lisu
  ["ꓐꓑꓒꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓤꓥꓦꓧꓨꓩꓪꓫꓬꓮꓯꓰꓱꓲꓳꓴ", "BPDDTGKJCZFMNLSRRAVHGFWXYAAEEIOU"],
  // Coptic
  ["ⲀⲂⲄⲈⲎⲒⲔⲘⲚⲞⲠⲢⲤⲦⲨⲬⲰⲌ", "ABREHIKMNONPCTYXWZ"],
  ["ⲁⲃⲅⲉⲏⲓⲕⲙⲛⲟⲡⲣⲥⲧⲩⲭⲱⲍ", "abrehikmnonpctyxwz"],
];

/** Letters made for print effects or phonetics: they stand for the ASCII letter wherever they stand. */
const ALWAYS: readonly (readonly [string, string])[] = [
  ["ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢᴁᴆᴌᴎᴐᴙᴚᴦᴧᴨᴩ", "abcdefghijklmnopqrstuvwyzadlnorrranp"],
  [
    "ɑɐɒɕɘɜɞɡɟʄɥɦɧɩɫɬɭɮɯɰɱɳɶɷɹɺɻɼɽɾɿʁʂʃʅʆʇʉʊʋʌʍʎʐʑʓʗʘʚʛʝʞʠʡʢʣʥ",
    "aaaceeegjfhhhilllzmmmnaorrrrrrrrsslstuuvvwyzzzcoegjkqzzdd",
  ],
  ["ǝƃɓƈɖɗƌɠƙƚƞɲƥʠƨƪƫƭʈƴƶƺȡȴȵȶȷȿɀɉɋɍɏƀƄƅ", "egbcdddgklnnpqsltttyzzdlntjszjqrybbb"],
  ["℮⍳⍺⍴⍵ꭵꬲꬶꭆꭇꭎꭑꭒꭕꭙꭚ", "eiapwiegrruuuxxy"],
];

/** Latin letters with a stroke or of a language of their own; the accented ones are derived by decomposition. */
const STROKED: readonly (readonly [string, string])[] = [
  ["đðøłħŧıɨʉəɛɔŋɵɇǥȼⱥⱦƒɣʒ", "ddolhtiiueeonoegcatfyz"],
  ["ĐÐØŁĦŦƗɄƎƏƐƆŊƟɆǤȻȺȾƑƓƘȽƤɊɌƬƲƳƵɎɃƁƇƊɈƝ", "DDOLHTIUEEECNOEGCATFGKLPQRTVYZYBBCDJN"],
];

/**
 * Look-alikes that hardly any language of today uses: whole words of look-alikes that hold one are a disguise.
 */
const RARE = new Set("ѕԁԛԝԍѵҽҿЅԚԜԌѴҼ".split("").map((letter) => letter.charCodeAt(0)));

/** Number of the script of a look-alike. No word mixes two of them. */
export function scriptOf(code: number): number {
  if (RARE.has(code)) return 0;
  if (code < 0x400) return 1;
  if (code < 0x530) return 2;
  return code < 0x590 ? 3 : 4;
}

/** What a letter is in a word; a word is judged by the classes of its letters together. */
export const LATIN = 1;
export const LOOKALIKE = 2;
export const STYLED = 4;
export const ACCENTED = 8;
export const FOREIGN = 16;
export const OTHER_WORD_UNIT = 32;

/** Class of a code unit in a word, 0 for what is in no word. */
export const LETTER_CLASS = new Uint8Array(65_536);
/** The ASCII code unit that a letter of class `LOOKALIKE`, `STYLED` or `ACCENTED` prints like. */
export const ASCII_OF = new Uint16Array(65_536);

function enter(code: number, ascii: number, letterClass: number): void {
  LETTER_CLASS[code] = letterClass;
  ASCII_OF[code] = ascii;
}

function enterRows(rows: readonly (readonly [string, string])[], letterClass: number): void {
  for (const [from, to] of rows) {
    if (from.length !== to.length) throw new Error(`${from} and ${to} differ in length`);
    for (let i = 0; i < from.length; i++) enter(from.charCodeAt(i), to.charCodeAt(i), letterClass);
  }
}

/** Scripts with blanks between words. */
const LETTERS = /^[\p{L}\p{M}]$/u;
const SCRIPTS: readonly (readonly [number, number])[] = [
  [0xaa, 0x58f],
  [0x10a0, 0x10ff],
  [0x13a0, 0x13ff],
  [0x1c80, 0x1fff],
  [0x2c00, 0x2dff],
  [0xa4d0, 0xa4ff],
  [0xa640, 0xa7ff],
  [0xab30, 0xabbf],
];

function fillTables(): void {
  for (let code = 0; code < 128; code++) {
    if (isLetter(code)) LETTER_CLASS[code] = LATIN;
    else if ((code >= 48 && code <= 57) || code === 95) LETTER_CLASS[code] = OTHER_WORD_UNIT;
  }
  for (const [first, last] of SCRIPTS) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      if (!LETTERS.test(letter)) continue;
      const base = letter.normalize("NFD").charCodeAt(0);
      if (isLetter(base)) enter(code, base, ACCENTED);
      else LETTER_CLASS[code] = FOREIGN;
    }
  }
  enterRows(STROKED, ACCENTED);
  enterRows(ALWAYS, STYLED);
  enterRows(MIXED, LOOKALIKE);
  for (let code = 0x13a0; code <= 0x13ef; code++) {
    const ascii = ASCII_OF[code] ?? 0;
    if (ascii !== 0) enter(code - 0x13a0 + 0xab70, ascii + 32, LOOKALIKE);
  }
}
fillTables();
