import { pick, type Random } from "../random.ts";
import type { CorpusRow } from "../row.ts";
import { rows as dataLines } from "./lines/data-lines.ts";
import { rows as foreignLines } from "./lines/foreign-lines.ts";
import { rows as mailLines } from "./lines/mail-lines.ts";
import { rows as wordLines } from "./lines/word-lines.ts";
import { rows as attention } from "./orders/attention.ts";
import { rows as german } from "./orders/lang/de.ts";
import { rows as spanish } from "./orders/lang/es.ts";
import { rows as french } from "./orders/lang/fr.ts";
import { rows as japanese } from "./orders/lang/ja.ts";
import { rows as portuguese } from "./orders/lang/pt.ts";
import { rows as russian } from "./orders/lang/ru.ts";
import { rows as chinese } from "./orders/lang/zh.ts";
import { pickPlace } from "./places.ts";

const byLanguage = (rows: readonly CorpusRow[]): ReadonlyMap<string, readonly string[]> => {
  const texts = new Map<string, string[]>();
  for (const { lang, text } of rows) texts.set(lang, [...(texts.get(lang) ?? []), text]);
  return texts;
};

const FOREIGN = [german, spanish, french, japanese, portuguese, russian, chinese].flat();
const ATTENTION = byLanguage([...attention, ...FOREIGN].filter((row) => row.family.startsWith("attention")));
const HUMAN = byLanguage([...mailLines, ...dataLines, ...wordLines, ...foreignLines]);
/** Openings that stand before orders to the model and before lines for people alike. */
const OPENINGS: Readonly<Record<string, readonly string[]>> = {
  en: ["Note:", "Important:", "IMPORTANT!", "Please note:", "Attention:", "NB:", "Update:", "PS:", "***"],
  de: ["Hinweis:", "Wichtig:", "Achtung:", "Bitte beachten:"],
  es: ["Nota:", "Importante:", "Atención:", "Aviso:"],
  fr: ["Remarque :", "Important :", "Attention :", "À noter :"],
  pt: ["Nota:", "Importante:", "Atenção:", "Aviso:"],
  zh: ["注意：", "重要：", "提示：", "通知："],
  ja: ["注意：", "重要：", "お知らせ：", "※"],
  ru: ["Примечание:", "Важно:", "Внимание:", "NB:"],
};

const SCRIPTS: readonly (readonly [lang: string, sign: RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/],
  ["zh", /[\u4e00-\u9fff]/],
  ["ru", /[\u0400-\u04ff]/],
  ["de", /[äöüß]|\b(?:der|die|das|und|nicht|ist|bitte)\b/i],
  ["fr", /[çœêèà]|\b(?:les|des|est|une|vous|votre)\b/i],
  ["pt", /[ãõ]|\b(?:não|uma|você|para o|com)\b/i],
  ["es", /[ñ¿¡]|\b(?:los|las|del|una|por|para|usted)\b/i],
];
const languageOf = (text: string): string => SCRIPTS.find(([, sign]) => sign.test(text))?.[0] ?? "en";
const forLanguage = (texts: ReadonlyMap<string, readonly string[]>, lang: string): readonly string[] =>
  texts.get(lang) ?? texts.get("en") ?? [];

const GAPS = [" ", "\n", "\n\n"];
const opened = (text: string, lang: string, random: Random): string =>
  `${pick(random, OPENINGS[lang] ?? [])} ${text}`;

const put = (carrier: string, text: string, random: Random): string =>
  pickPlace(carrier, random)(carrier, text, random);

/**
 * The document with the order in it. A third of the orders have a line before them that calls the model's attention.
 * Formats ask for escapes: inside JSON, quotes and line ends of the order are escaped, in cells it is one line.
 */
export const embed = (carrier: string, order: string, random: Random): string => {
  const lang = languageOf(order);
  const how = random();
  if (how < 0.33) {
    const call = pick(random, forLanguage(ATTENTION, lang));
    return put(carrier, `${call}${pick(random, GAPS)}${order}`, random);
  }
  return put(carrier, how < 0.45 ? opened(order, lang, random) : order, random);
};

/** The document with a line for people in the places where `embed` puts orders, so that the place tells nothing. */
export const embedBenign = (carrier: string, random: Random): string => {
  const lang = languageOf(carrier);
  const lines = forLanguage(HUMAN, lang);
  const line = pick(random, lines);
  const how = random();
  if (how < 0.33) return put(carrier, `${pick(random, lines)}${pick(random, GAPS)}${line}`, random);
  return put(carrier, how < 0.45 ? opened(line, lang, random) : line, random);
};
