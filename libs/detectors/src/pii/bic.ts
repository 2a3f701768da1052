import { getCountries } from "libphonenumber-js/max";
import type { Rule } from "../detector.ts";
import { isAlnum, startsToken } from "../text/characters.ts";

const COUNTRIES: ReadonlySet<string> = new Set([...getCountries(), "XK"]);
const AHEAD = 40;
/** ISO 9362: four letters of the party, a country, two characters of the place, three of the branch. */
const BIC = /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/;

/** Says that a code follows; `SWIFT PACKAGES` is a headline. */
const INTRODUCES = /bic|code|number|\bno\b|\bis\b|[:=#/]/i;

/** Bank identifier codes after a word for them; alone they look like any word in capitals. */
export const bicRule: Rule = {
  literals: ["bic", "swift", "swift-code", "swift code", "swiftcode"],
  at(text, start, end, context, emit) {
    if (context.origin === "transformed" || !startsToken(text, start) || isAlnum(text.charCodeAt(end)))
      return;
    const limit = Math.min(text.length, end + AHEAD);
    for (let at = end; at < limit; at++) {
      if (!isAlnum(text.charCodeAt(at))) continue;
      let stop = at;
      while (stop < at + 12 && isAlnum(text.charCodeAt(stop))) stop++;
      const token = text.slice(at, stop);
      const isIntroduced = INTRODUCES.test(text.slice(start, at)) || /[0-9]/.test(token);
      if (isIntroduced && BIC.test(token) && COUNTRIES.has(token.slice(4, 6))) {
        emit({ start: at, end: stop, type: "bic", score: 0.8 });
        return;
      }
      at = stop;
    }
  },
};
