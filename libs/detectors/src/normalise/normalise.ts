import { readEntity } from "./entities.ts";
import { foldHomoglyphs } from "./homoglyphs.ts";
import { isInvisible, selectorToByte, tagToAscii } from "./invisible.ts";
import { createViewBuilder, identityView, type View, type ViewBuilder } from "./view.ts";

/** Matches from the first character that needs work: outside ASCII, or the start of a character reference. */
const NEEDS_WORK = /[^\0-\x7f]|&[#A-Za-z]/;
const MARK = /^\p{M}$/u;
/** No script stacks more marks on one letter; more are a cluster of their own, which bounds the work. */
const MAX_MARKS = 30;
const LOOSE_MARKS = /[\u0300-\u036f]/g;
const AMPERSAND = 38;
const BLACK_FLAG = 0x1f3f4;
const MAX_FLAG_TAGS = 6;
/** Fewer variation selectors in a row are emoji presentation, not bytes. */
const MIN_SELECTOR_BYTES = 4;

function codePoint(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** Tag characters, decoded on a line of their own: they are a message to the model that no reader sees. */
function readTags(text: string, at: number, out: ViewBuilder): number {
  let end = at;
  let message = "";
  for (
    let ascii = tagToAscii(codePoint(text, end));
    ascii !== undefined;
    ascii = tagToAscii(codePoint(text, end))
  ) {
    message += ascii;
    end += 2;
  }
  const isFlag = message.length <= MAX_FLAG_TAGS && at >= 2 && codePoint(text, at - 2) === BLACK_FLAG;
  if (isFlag) return end;
  out.append("\n", at, at + 2);
  const reveal = out.hide();
  for (let i = 0; i < message.length; i++) out.append(message.charAt(i), at + 2 * i, at + 2 * i + 2);
  reveal();
  out.append("\n", end - 2, end);
  return end;
}

/** Variation selectors used as bytes, decoded in the same way; the span is the whole run. */
function readSelectors(text: string, at: number, out: ViewBuilder): number {
  const bytes: number[] = [];
  let end = at;
  for (let byte = selectorToByte(codePoint(text, end)); byte !== undefined; ) {
    bytes.push(byte);
    end += width(codePoint(text, end));
    byte = end < text.length ? selectorToByte(codePoint(text, end)) : undefined;
  }
  if (bytes.length < MIN_SELECTOR_BYTES) return end;
  const reveal = out.hide();
  out.append(`\n${Buffer.from(bytes).toString("utf8")}\n`, at, end);
  reveal();
  return end;
}

/** One letter with its marks in NFKC; marks that compose with nothing are dropped. Jamo stay apart. */
function readCluster(text: string, at: number, out: ViewBuilder): number {
  let end = at + width(codePoint(text, at));
  for (let marks = 0; end < text.length && marks < MAX_MARKS; marks++) {
    const code = codePoint(text, end);
    if (code < 0x300 || selectorToByte(code) !== undefined || !MARK.test(String.fromCodePoint(code))) break;
    end += width(code);
  }
  out.append(text.slice(at, end).normalize("NFKC").replace(LOOSE_MARKS, ""), at, end);
  return end;
}

function readSpecial(text: string, at: number, out: ViewBuilder): number {
  const code = codePoint(text, at);
  if (tagToAscii(code) !== undefined) return readTags(text, at, out);
  if (selectorToByte(code) !== undefined) return readSelectors(text, at, out);
  if (isInvisible(code)) return at + width(code);
  if (code >= 0xd800 && code <= 0xdfff) {
    out.copy(text, at, at + 1);
    return at + 1;
  }
  return readCluster(text, at, out);
}

/** Characters that NFKC leaves alone and that are no marks: the bulk of real text, copied without a look. */
function isStable(code: number): boolean {
  return (
    code < 0x80 ||
    (code >= 0xc0 && code <= 0x131) ||
    (code >= 0x400 && code <= 0x481) ||
    (code >= 0x2010 && code <= 0x201d && code !== 0x2011 && code !== 0x2017) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

/**
 * The text as a model would read it: NFKC, invisible characters dropped, hidden messages and character
 * references decoded, look-alike letters folded. ASCII without references is returned as it is.
 */
export function normalise(text: string): View {
  const first = text.search(NEEDS_WORK);
  if (first === -1) return identityView(text);
  const out = createViewBuilder(text.length);
  let copied = 0;
  // The letter before the first mark belongs to it.
  let at = Math.max(0, first - 1);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const entity = code === AMPERSAND ? readEntity(text, at) : undefined;
    if (entity !== undefined) {
      out.copy(text, copied, at);
      out.append(entity.output.normalize("NFKC"), at, entity.end);
      at = copied = entity.end;
    } else if (isStable(code) && (at + 1 === text.length || isStable(text.charCodeAt(at + 1)))) {
      at++;
    } else {
      out.copy(text, copied, at);
      at = copied = readSpecial(text, at, out);
    }
  }
  out.copy(text, copied, text.length);
  return out.build(foldHomoglyphs);
}
