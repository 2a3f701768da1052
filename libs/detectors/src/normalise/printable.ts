/** More than this share of control characters and replacement characters is not text. */
const MAX_UNPRINTABLE = 0.05;
const MIN_LETTERS = 0.5;
const UTF8_REPLACEMENT = 0xfffd;

function isUnprintable(code: number): boolean {
  return (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127 || code === UTF8_REPLACEMENT;
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

/** Bytes as text, UTF-8 or the UTF-16LE that PowerShell encodes commands in; nothing when they are not text. */
export function bytesToText(bytes: Buffer): string | undefined {
  const zeros = bytes.length >= 8 ? [1, 3, 5, 7].filter((i) => bytes[i] === 0).length : 0;
  const text = bytes.toString(zeros === 4 ? "utf16le" : "utf8");
  return isPrintableText(text) ? text : undefined;
}
