import type { LanguageWords } from "./language.ts";

export const DUTCH: LanguageWords = {
  ignore: "negeer negeren vergeet vergeten",
  prior: "vorige eerdere voorgaande bovenstaande",
  directive: "instructies instructie opdrachten regels aanwijzingen",
  all: "alle al",
  the: "de het je jouw",
  reveal: "toon laat geef herhaal onthul",
  system: "systeem verborgen",
  not: "niet nooit geen",
  user: "gebruiker",
  know: "wachtwoord geheim",
  model: "assistent",
  send: "stuur verzend",
};
