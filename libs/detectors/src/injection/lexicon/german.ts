import type { LanguageWords } from "./language.ts";

export const GERMAN: LanguageWords = {
  ignore:
    "ignoriere ignorieren ignorier ignoriert vergiss vergesse vergessen missachte missachten überspringe übergehe umgehe verwirf",
  prior:
    "vorherigen vorherige vorheriger vorangegangenen vorangehenden bisherigen bisherige obigen obige früheren frühere vorigen vorige alten ursprünglichen zuvor gegebenen",
  directive:
    "anweisung anweisungen instruktion instruktionen befehle befehl regeln vorgaben richtlinien aufforderungen anordnungen",
  reveal: "zeige zeig nenne wiederhole verrate gib ausgeben anzeigen wiederholen offenlegen offenbare",
  say: "sage schreibe antworte",
  user: "nutzer benutzer anwender",
  not: "nicht nie niemals",
  know: "passwort pasword kennwort geheimnis geheimwort",
  model: "ki assistent sprachmodell",
  system: "systemprompt versteckten geheimen internen",
  prompt_noun: "systemanweisungen systemanweisung",
  follow: "befolge befolgen folge beachte",
  task: "aufgabe aufgaben auftrag",
  tool: "werkzeug",
  send: "sende schicke leite weiterleiten",
  ignore_late: "ignorieren vergessen missachten verwerfen",
  restrict: "einschränkungen beschränkungen filter",
  no: "ohne keine keinerlei",
  act: "spiele verhalte",
};
