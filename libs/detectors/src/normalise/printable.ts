/** More than this share of control characters and replacement characters is not text. */
const MAX_UNPRINTABLE = 0.05;
const MIN_LETTERS = 0.5;
const UTF8_REPLACEMENT = 0xfffd;

function isUnprintable(code: number): boolean {
  return (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127 || code === UTF8_REPLACEMENT;
}

/** True for what holds no more control characters than a text does. */
function isMostlyPrintable(text: string): boolean {
  let unprintable = 0;
  for (let i = 0; i < text.length; i++) if (isUnprintable(text.charCodeAt(i))) unprintable++;
  return unprintable <= text.length * MAX_UNPRINTABLE;
}

/** True for what people or programs write as text; random bytes read as UTF-8 fail within a few characters. */
export function isPrintableText(text: string): boolean {
  if (text.length === 0) return false;
  let unprintable = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isUnprintable(code)) unprintable++;
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 0xa0;
    if (isLetter || code === 32 || (code >= 48 && code <= 57)) letters++;
  }
  return unprintable <= text.length * MAX_UNPRINTABLE && letters >= text.length * MIN_LETTERS;
}

function decodeBytes(bytes: Buffer): string {
  const zeros = bytes.length >= 8 ? [1, 3, 5, 7].filter((i) => bytes[i] === 0).length : 0;
  return bytes.toString(zeros === 4 ? "utf16le" : "utf8");
}

/** True when the beginning of a text may decode to these bytes. */
export function mayBeText(bytes: Buffer): boolean {
  return isMostlyPrintable(decodeBytes(bytes));
}

/** Bytes as text, UTF-8 or the UTF-16LE that PowerShell encodes commands in; nothing when they are not text. */
export function bytesToText(bytes: Buffer): string | undefined {
  const text = decodeBytes(bytes);
  return isPrintableText(text) ? text : undefined;
}
