/** Letters of one script only. Kana stands before Han, for Japanese is written in both. */
const SCRIPTS: readonly (readonly [lang: string, letters: RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
];
/** The share of its letters from which a text is in a script; keys and names in other letters may stand beside. */
const OF_SCRIPT = 0.2;

/** Frequent words of the languages in Latin letters, and letters that few of them have. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the and of to is you this with for your that are on it be or at not by from was will if as all any we i my a an in no do me so he but have has what how which there out up about into must may should please",
  de: "der die das und nicht ist bitte ein eine einen den dem des mit für auf zu zum zur von im sie du ich wir wird werden sind oder bei als wie dass nur dein deine deiner ihre ihren dir an auch noch mir mich aber wenn mein um nach vom beim er es alles jeden alle nutzer",
  fr: "le la les des est une un vous votre vos dans pour avec sur pas je il qui au aux ne ce cette et du tu ton ta que en de par ou sans mais ses son sa leur nous mon ma être aussi comme quand utilisateur l d qu à",
  pt: "não uma um você com os as para em do da dos das no na ao aos seu sua por que se mais e o como de este esta à pelo pela meu minha isso esse essa sem também muito quando usuário mas ou já foi às nos nas ele ela seus suas tudo todos qualquer a responda só até são está nunca sempre",
  es: "el la los las del una un por para usted con en es que su sus se lo al y le más como si tu de todo esta este no usuario sin pero cuando esa eso muy mi o a ha me nuestro nuestra siempre nunca correo mensaje herramienta antes responda escribe desde estos dos tres fin haga hay cuenta",
  it: "il lo la gli di che non è per un una con del della dei delle nel nella alla al sono si ci tuo tua questo questa più e le da ai come tutti dell all nell dall sul sulla dal dalla nei ogni solo prima dopo senza chi cosa quando scrivi utente tutto tutta tuoi mi ha ho hai se in dello allo quanto fare sopra sotto messaggio ultimo ancora nostro sta fa mandarmi due fonte",
  nl: "het een van de niet en je dat met voor op te zijn aan uw wordt naar bij deze dit ook als er maar of in is die uit dan u geen alle jouw wat hoe wie ik we wij hun hij jullie mijn kan moet gebruiker alleen zonder doe eerst hele graag hier om vóór mee gebruik nooit maak dia opnieuw nieuwe droog glazig hem schrijf zet",
  pl: "i w nie na się do z ze że jest to po dla proszę oraz od przez jak o za a lub tylko tym tego swoje wszystkie mi mnie co czy swój ten ta te są być jako aby użytkownika bez ale",
  tr: "ve bir bu için ile da de gibi olarak ya lütfen değil olan sonra kadar var her ne şu tüm mi en çok daha yaz bana sen ben kullanıcı kullanıcının ama ise mı mu mü tümünü şimdi",
};
const SIGNS: readonly (readonly [letters: RegExp, langs: readonly string[]])[] = [
  [/[äß]/g, ["de"]],
  [/[öü]/g, ["de", "tr"]],
  [/[êœùîûâ]/g, ["fr"]],
  [/[èà]/g, ["fr", "it"]],
  [/[ìò]/g, ["it"]],
  [/[ñ¿¡]/g, ["es"]],
  [/[ãõê]|ç[aã]|lh|nh/g, ["pt"]],
  [/ci[oó]n(?!\p{L})/gu, ["es"]],
  [/zion|cch|zz|gh[ei]|tt[aoie](?!\p{L})/gu, ["it"]],
  [/ç/g, ["fr", "pt", "tr"]],
  [/[áíú]/g, ["es", "pt"]],
  [/ó/g, ["es", "pt", "pl"]],
  [/[ąęłńśźżć]/g, ["pl"]],
  [/[ğışİ]/g, ["tr"]],
  [/ij/g, ["nl"]],
];

const wordLanguages = new Map<string, readonly string[]>();
for (const [lang, words] of Object.entries(WORDS))
  for (const word of words.split(" ")) wordLanguages.set(word, [...(wordLanguages.get(word) ?? []), lang]);

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** The language, ISO 639-1, that a text seems to be in; English when nothing tells. */
export const languageOf = (text: string): string => {
  const letters = count(text, /\p{L}/gu);
  const script = SCRIPTS.find(([, sign]) => count(text, sign) > OF_SCRIPT * letters);
  if (script !== undefined) return script[0];
  // Addresses and names of files are in no language; "com" is no word of Portuguese there.
  const prose = text.replaceAll(/\S+[.@/_\\]\w\S*/g, " ").toLowerCase();
  // All begin at nought, so that of two with as many hits the one that stands first above is taken.
  const hits = new Map(Object.keys(WORDS).map((lang) => [lang, 0]));
  const add = (langs: readonly string[], times: number): void => {
    for (const lang of langs) hits.set(lang, (hits.get(lang) ?? 0) + times);
  };
  for (const word of prose.match(/\p{L}+/gu) ?? []) add(wordLanguages.get(word) ?? [], 1);
  for (const [sign, langs] of SIGNS) add(langs, count(prose, sign));
  return [...hits].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
};
