import type { Rule } from "../../detector.ts";

/** After the word for it: `zip code is 90210`, `Postcode: SW1A 1AA`, `PLZ 10115`. */
const VALUE =
  /(?:'s)?[ \t]{0,2}(?::|=|is|was|ist|est|es|to|of)?[ \t]{0,2}["']?((?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}|\d{2}-\d{3}|\d{3} \d{2}|\d{5}-\d{3,4}|\d{4,6}))(?![\dA-Za-z-]|[.,]\d)/iy;

/** A postcode that is called one. In source code and schemas the word mostly names a field, and the number is far. */
export const postcodeRule: Rule = {
  literals: [
    "zip code",
    "zipcode",
    "zip",
    "postal code",
    "postcode",
    "post code",
    "postleitzahl",
    "plz",
    "code postal",
    "codigo postal",
    "código postal",
  ],
  at(text, start, end, context, emit) {
    if (context.origin === "transformed" || /[\w$]/.test(text.charAt(start - 1))) return;
    VALUE.lastIndex = end;
    const match = VALUE.exec(text);
    const value = match?.[1];
    if (value === undefined || match === null || match[0] === value) return;
    // After a blank alone a short number may count anything: `zip 4096 files`.
    if (/^\s*$/.test(match[0].slice(0, -value.length)) && /^\d{4}$/.test(value)) return;
    const from = VALUE.lastIndex - value.length;
    emit({ start: from, end: VALUE.lastIndex, type: "street_address", score: 0.7 });
  },
};
