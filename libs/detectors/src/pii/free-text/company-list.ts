import type { Rule } from "../../detector.ts";

/** From the word to the list: `companies in the field are: `, `firms such as `. */
const LEAD = /[^.:!?\n]{0,100}?(?:: | such as | including |, including | like )(?:the )?/y;
const ITEM = /\p{Lu}[\p{L}\p{N}&'’.-]{0,24}(?: (?:\p{Lu}|[&\d])[\p{L}\p{N}&'’.-]{0,24}){0,4}/uy;
const JOIN = /(?:, and |, or |, | and | or )(?:the )?/y;
const MAX_ITEMS = 12;

/** Names in a list that is said to be one of companies; two at least. */
export const companyListRule: Rule = {
  literals: [
    "companies",
    "manufacturers",
    "firms",
    "retailers",
    "suppliers",
    "startups",
    "start-ups",
    "airlines",
    "insurers",
    "employers",
    "corporations",
    "competitors",
  ],
  at(text, start, end, context, emit) {
    if (context.kind !== "prompt" || context.origin === "transformed") return;
    if (/[\p{L}\d]/u.test(text.charAt(end)) || /[\p{L}\d_/-]/u.test(text.charAt(start - 1))) return;
    LEAD.lastIndex = end;
    if (!LEAD.test(text)) return;
    const items: { start: number; end: number }[] = [];
    let at = LEAD.lastIndex;
    while (items.length < MAX_ITEMS) {
      ITEM.lastIndex = at;
      const item = ITEM.exec(text)?.[0];
      if (item === undefined) break;
      // A full stop ends the sentence, but for that of a short form.
      const length =
        item.endsWith(".") && !/(?:Inc|Ltd|Corp|Co)\.$/.test(item) ? item.length - 1 : item.length;
      items.push({ start: at, end: at + length });
      JOIN.lastIndex = at + item.length;
      if (!JOIN.test(text)) break;
      at = JOIN.lastIndex;
    }
    if (items.length < 2) return;
    for (const item of items) emit({ ...item, type: "organization", score: 0.6 });
  },
};
