/** What a word may be: a set of bits, as the word table gives them. */
export const GIVEN = 1;
export const SURNAME = 1 << 1;
/** First of all a word, a place or a product; see lexicon/words.ts. */
export const WEAK = 1 << 2;
export const COMMON = 1 << 3;
export const COUNTRY = 1 << 4;
export const STATE = 1 << 5;
export const CITY = 1 << 6;
/** First words of a name of several words. */
export const OPENS_PHRASE = 1 << 7;
export const TITLE = 1 << 8;
export const PARTICLE = 1 << 9;
export const NAME_SUFFIX = 1 << 10;
export const NAME_CUE = 1 << 11;
export const NAME_HINT = 1 << 12;
export const STREET_STRONG = 1 << 13;
export const STREET_WEAK = 1 << 14;
export const STREET_PREFIX = 1 << 15;
export const UNIT = 1 << 16;
export const STATE_CODE = 1 << 17;
export const ADDRESS_CUE = 1 << 18;
export const LEGAL_FORM = 1 << 19;
export const COMPANY_WORD = 1 << 20;
export const MONTH = 1 << 21;
/** A name may be called one by what this word starts: `is`, `by`, `customer`. */
export const CUE = 1 << 22;
/** First word of a post box or of a military address. */
export const BOX = 1 << 23;
/** A firm is often named directly after this word: `at`, `joined`, `company`. */
export const FIRM_BEFORE = 1 << 24;
/** What directly follows the name of a firm: `office`, `announced`. */
export const FIRM_AFTER = 1 << 25;
/** A place or a street may be named after it: `in`, `along`, `city`. */
export const WHERE = 1 << 26;
/** All but the last three, which say nothing about the word itself. */
export const LEXICON: number = FIRM_BEFORE - 1;

export const PLACE = COUNTRY | STATE | CITY;
export const NAME = GIVEN | SURNAME;
/** What a word in small letters must be to start a finding in a text that has capitals. */
export const STARTS_SMALL = GIVEN | PLACE | OPENS_PHRASE | STREET_PREFIX | MONTH | BOX;
