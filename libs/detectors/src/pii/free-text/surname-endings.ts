import { foldWord, hasTail, tailsOf } from "./letters.ts";

/** Endings that make a capitalised word of no lexicon a family name in the languages that form them so. */
const ENDINGS = `
ova eva ovna evna skaya sky ski ska sko skyi cki cka dzki wicz owicz ewicz icz ovic evic kovic anovic inovic vich ovich evich ovitch ov ev yov kov nov rov lov shev chev yev enko chenko chuk shuk yuk iuk dze shvili iani uani
sson ssen nsen rsen lsen tsen ksen dsen osen ansen ensen insen onsen gaard gard lund lundh qvist kvist kwist strom stroem blad gren dahl berg bergh stedt stad rud dottir datter
mann kamp haus hauser bauer maier meier mayer meyer muller schmidt stein heim heimer bach bacher hofer hoff brecht burger stetter ecker inger holz hardt feld feldt thaler egger
poulos opoulos oulos akis idis iadis adis oglou atos
escu eanu eanu escou
yan ian iants oyan
ini ucci ucchi elli etti otti acci icci ello etto otto azzi izzi uzzi aldi oldi ondi anti onte
inen lainen nen
ez guez nguez ndez ndes ques gues eiro eira inho
oglu gil
ashi awa ama oto ura aki ida ita uchi iguchi shita hara bara hashi zawa sawa kawa gawa yama moto mura saki zaki shima jima naka tani moto matsu sugi ishi nishi miya
zadeh pour nejad nia abadi
son ton ley worth well field ford wood land man
hazy falvi kozi arvi falusi halmi vari sanyi szky yi
ens ink sma stra ema inga huis veld hoven eaux eault ault ieux court ville oux
`;
const MIN_STEM = 2;
const MAX_ENDING = 7;
/** Endings that English words share: they need more beside them. */
const SHARED = new Set(
  "son ton ley worth well field ford wood land man ama ian ez ello ini ita ura aki ida anti nia inga ema ville court yi otto feld heim".split(
    " ",
  ),
);
const endings = new Set(ENDINGS.trim().split(/\s+/));
const TAILS = tailsOf(endings);

/** 2: an ending that only family names have; 1: one that other words share; 0: none. */
export function surnameEnding(word: string): 0 | 1 | 2 {
  if (word.length > 24 || !hasTail(TAILS, word, word.length)) return 0;
  const folded = foldWord(word);
  for (let length = Math.min(MAX_ENDING, folded.length - MIN_STEM); length >= 2; length--) {
    const ending = folded.slice(-length);
    if (endings.has(ending)) return SHARED.has(ending) ? 1 : length >= 3 || folded.length >= 6 ? 2 : 1;
  }
  return 0;
}

const ENGLISH_ENDING =
  /(?:ing|ed|ly|tion|sion|ment|ness|ful|ous|able|ible|ive|ize|ise|ism|ity|ally|ers|ies|ages|less|ship|ward|wards|ways)$/;

/** A word of English by its ending, so no unknown name in a text of small letters. */
export function looksEnglish(word: string): boolean {
  return ENGLISH_ENDING.test(word.slice(-6));
}

/** Letters with marks do not belong to English words. */
export function hasMarks(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return true;
  return false;
}
