import type { LanguageWords } from "./language.ts";

export const POLISH: LanguageWords = {
  ignore: "zignoruj ignoruj zapomnij pomiń odrzuć",
  prior: "poprzednie poprzednich wcześniejsze powyższe dotychczasowe",
  directive: "instrukcje instrukcji polecenia zasady wytyczne",
  all: "wszystkie wszelkie",
  reveal: "pokaż ujawnij wyświetl powtórz podaj",
  system: "systemowy systemowe ukryte",
  prompt_noun: "prompt instrukcje",
  not: "nie nigdy",
  user: "użytkownikowi użytkownik",
  know: "hasło sekret",
  send: "wyślij prześlij",
};
