import { ARABIC } from "./arabic.ts";
import { CHINESE } from "./chinese.ts";
import { DUTCH } from "./dutch.ts";
import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import { HINDI } from "./hindi.ts";
import { ITALIAN } from "./italian.ts";
import { JAPANESE } from "./japanese.ts";
import { KOREAN } from "./korean.ts";
import type { LanguageWords } from "./language.ts";
import { POLISH } from "./polish.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { RUSSIAN } from "./russian.ts";
import { SPANISH } from "./spanish.ts";
import { TURKISH } from "./turkish.ts";

const LANGUAGES: readonly LanguageWords[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  RUSSIAN,
  CHINESE,
  JAPANESE,
  KOREAN,
  POLISH,
  TURKISH,
  ARABIC,
  HINDI,
];

function together(languages: readonly LanguageWords[]): LanguageWords {
  const classes: Record<string, string> = {};
  for (const language of languages) {
    for (const [name, words] of Object.entries(language))
      classes[name] = `${classes[name] ?? ""} ${words}`.trim();
  }
  return classes;
}

/** The word classes of all languages together: a phrase holds in each of them whose word order it has. */
export const LEXICON: LanguageWords = together(LANGUAGES);
