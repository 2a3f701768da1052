import { selectorToByte, tagToAscii } from "./invisible.ts";
import { bytesToText } from "./printable.ts";
import type { ViewBuilder } from "./view.ts";

const BLACK_FLAG = 0x1f3f4;
const MAX_FLAG_TAGS = 6;
/** Fewer variation selectors in a row are emoji presentation, not bytes. */
const MIN_SELECTOR_BYTES = 4;
/** Two characters. */
const MIN_BITS = 16;

function codePoint(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** Tag characters, decoded on a line of their own: they are a message to the model that no reader sees. */
export function readTags(text: string, at: number, out: ViewBuilder): number {
  const units: string[] = [];
  let end = at;
  for (let ascii = tagToAscii(codePoint(text, at)); ascii !== undefined; ) {
    units.push(ascii);
    end += 2;
    ascii = tagToAscii(codePoint(text, end));
  }
  const isFlag = units.length <= MAX_FLAG_TAGS && at >= 2 && codePoint(text, at - 2) === BLACK_FLAG;
  if (isFlag) return end;
  out.append("\n", at, at + 2);
  const reveal = out.hide();
  units.forEach((unit, i) => {
    out.append(unit, at + 2 * i, at + 2 * i + 2);
  });
  reveal();
  out.append("\n", end - 2, end);
  return end;
}

/** Variation selectors used as bytes, decoded in the same way; the span is the whole run. */
export function readSelectors(text: string, at: number, out: ViewBuilder): number {
  const bytes: number[] = [];
  let end = at;
  for (let byte = selectorToByte(codePoint(text, at)); byte !== undefined; ) {
    bytes.push(byte);
    end += width(codePoint(text, end));
    byte = end < text.length ? selectorToByte(codePoint(text, end)) : undefined;
  }
  if (bytes.length >= MIN_SELECTOR_BYTES) hide(Buffer.from(bytes).toString("utf8"), at, end, out);
  return end;
}

function hide(message: string, start: number, end: number, out: ViewBuilder): void {
  const reveal = out.hide();
  out.append(`\n${message}\n`, start, end);
  reveal();
}

function bitsToText(text: string, start: number, end: number, one: number): string | undefined {
  const bytes = Buffer.alloc((end - start) >> 3);
  for (let i = 0; i < bytes.length * 8; i++) {
    const bit = text.charCodeAt(start + i) === one ? 1 : 0;
    bytes[i >> 3] = ((bytes[i >> 3] ?? 0) << 1) | bit;
  }
  return bytesToText(bytes);
}

/** A run of two invisible characters used as the bits of a text; appends what they say, if they say something. */
export function readInvisibleBits(text: string, start: number, end: number, out: ViewBuilder): void {
  if (end - start < MIN_BITS || (end - start) % 8 !== 0) return;
  const first = text.charCodeAt(start);
  let other = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === first) continue;
    if (other === 0) other = code;
    else if (other !== code) return;
  }
  if (other === 0) return;
  // ASCII has a leading 0, so the first character is 0 in most texts.
  const message = bitsToText(text, start, end, other) ?? bitsToText(text, start, end, first);
  if (message !== undefined) hide(message, start, end, out);
}
