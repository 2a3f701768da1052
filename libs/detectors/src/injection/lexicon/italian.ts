import type { LanguageWords } from "./language.ts";

export const ITALIAN: LanguageWords = {
  ignore: "ignorare ignorate dimentica dimenticare dimenticate trascura trascurare tralascia scorda",
  prior: "precedenti precedente iniziali sopra fornite",
  directive: "istruzione istruzioni ordini regole comandi direttive indicazioni",
  reveal: "mostra mostrami rivela ripeti stampa",
  say: "rispondi scrivi di",
  user: "utente utenti",
  not: "non mai",
  know: "password parola segreto",
  model: "ia assistente",
  system: "sistema nascoste",
  follow: "segui obbedisci",
  send: "invia inoltra manda",
  restrict: "restrizioni limiti filtri",
  no: "senza nessuna",
  act: "agisci fingi comportati",
  task: "compito",
};
