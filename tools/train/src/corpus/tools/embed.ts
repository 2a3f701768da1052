import { loadCorpus } from "../load.ts";
import { pick, type Random } from "../random.ts";
import type { CorpusRow } from "../row.ts";
import { languageOf } from "./language.ts";
import { pickPlace } from "./places.ts";

const byLanguage = (rows: readonly CorpusRow[]): ReadonlyMap<string, readonly string[]> => {
  const texts = new Map<string, string[]>();
  for (const { lang, text } of rows) texts.set(lang, [...(texts.get(lang) ?? []), text]);
  return texts;
};

// Both are whole folders, so that a new file of orders or lines counts without a word here.
const ATTENTION = byLanguage(
  (await loadCorpus("tools/orders")).filter((row) => row.family.startsWith("attention")),
);
const HUMAN = byLanguage(await loadCorpus("tools/lines"));
/** Openings that stand before orders to the model and before lines for people alike. */
export const OPENINGS: Readonly<Record<string, readonly string[]>> = {
  en: ["Note:", "Important:", "IMPORTANT!", "Please note:", "Attention:", "NB:", "Update:", "PS:", "***"],
  de: ["Hinweis:", "Wichtig:", "Achtung:", "Bitte beachten:"],
  es: ["Nota:", "Importante:", "Atención:", "Aviso:"],
  fr: ["Remarque :", "Important :", "Attention :", "À noter :"],
  pt: ["Nota:", "Importante:", "Atenção:", "Aviso:"],
  zh: ["注意：", "重要：", "提示：", "通知："],
  ja: ["注意：", "重要：", "お知らせ：", "※"],
  ru: ["Примечание:", "Важно:", "Внимание:", "NB:"],
  it: ["Nota:", "Importante:", "Attenzione:", "N.B.:", "Avviso:"],
  ko: ["참고:", "중요:", "주의:", "알림:", "※"],
  ar: ["ملاحظة:", "مهم:", "تنبيه:", "إشعار:"],
  hi: ["नोट:", "महत्वपूर्ण:", "ध्यान दें:", "सूचना:"],
  nl: ["Let op:", "Belangrijk:", "Opmerking:", "N.B.:"],
  pl: ["Uwaga:", "Ważne:", "Informacja:", "PS:"],
  tr: ["Not:", "Önemli:", "Dikkat:", "Duyuru:"],
};

/** What of `texts` is in this language; never another one, which would be a sign of its own. */
const forLanguage = (texts: ReadonlyMap<string, readonly string[]>, lang: string): readonly string[] =>
  texts.get(lang) ?? [];

const GAPS = [" ", "\n", "\n\n"];
const opened = (text: string, lang: string, random: Random): string =>
  `${pick(random, OPENINGS[lang] ?? [])} ${text}`;

const put = (carrier: string, text: string, random: Random): string =>
  pickPlace(carrier, random)(carrier, text, random);

/**
 * The document with the order in it. A third of the orders have a line before them that calls the model's attention,
 * where such lines are known in the language of the order.
 * Formats ask for escapes: inside JSON, quotes and line ends of the order are escaped, in cells it is one line.
 */
export const embed = (carrier: string, order: string, random: Random): string => {
  const lang = languageOf(order);
  const how = random();
  if (how < 0.33) {
    const calls = forLanguage(ATTENTION, lang);
    const before = calls.length === 0 ? "" : `${pick(random, calls)}${pick(random, GAPS)}`;
    return put(carrier, `${before}${order}`, random);
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
