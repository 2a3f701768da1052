import { ALNUM, alphabet, inAlphabet, isAlnum, LETTER } from "../../text/characters.ts";
import type { FreeTextScan } from "./scan-state.ts";

/** Top-level domains that are no file extension and no word after a full stop. */
const TOP = new Set(
  "com org net edu gov mil int info biz dev app io ai co eu uk de fr es it nl be ch at se no dk fi pl cz sk hu ro bg gr pt ie us ca au nz jp cn kr in br mx ar cl ru ua tr il za ng ke online site store shop tech xyz club".split(
    " ",
  ),
);
/** Domains that end in one of these are mostly names of files or methods. */
const DOUBTFUL = new Set("in at be no it is so to me us es ai co io app dev it net".split(" "));
/** What the first label and a scheme are made of. */
const BEFORE_DOT = alphabet("before_dot", `${ALNUM.characters}:/-`).table;
/** Before it, what makes it a part of something else. */
const STARTS_LATER = alphabet("starts_later", `${ALNUM.characters}_@.#$`).table;
const DOMAIN =
  /(?:https?:\/\/)?((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,4})([A-Za-z]{2,15})(\/?)(?![.-]?[\w@/:-])/y;

/**
 * Bare domains in prose, with or without a scheme, but without a path: `www.example.org`. Called where a dot stands
 * between two letters.
 */
export function findDomains(
  scan: FreeTextScan,
  text: string,
  emit: (start: number, end: number) => void,
): void {
  if (scan.context.kind !== "prompt" || scan.tokens.isCode) return;
  for (let dot = text.indexOf("."), done = 0; dot > 0; dot = text.indexOf(".", Math.max(dot + 1, done))) {
    if (!inAlphabet(LETTER, text.charCodeAt(dot + 1)) || !isAlnum(text.charCodeAt(dot - 1))) continue;
    let start = dot;
    const limit = Math.max(done, dot - 72);
    while (start > limit && BEFORE_DOT[text.charCodeAt(start - 1)] === 1) start--;
    if (STARTS_LATER[text.charCodeAt(start - 1)] === 1) continue;
    DOMAIN.lastIndex = start;
    const match = DOMAIN.exec(text);
    if (match === null) continue;
    const top = (match[2] ?? "").toLowerCase();
    const hasScheme = match[0].includes("://");
    const labels = (match[1] ?? "").split(".").length - 1;
    if ((!TOP.has(top) && !hasScheme) || (DOUBTFUL.has(top) && !hasScheme && labels < 2)) continue;
    done = start + match[0].length;
    emit(start, done);
  }
}
