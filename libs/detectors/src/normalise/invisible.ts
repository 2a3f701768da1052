/**
 * Characters that print as nothing or as a blank that is no space, or steer the printing of others. They stand
 * inside words to break them, and between words to glue them.
 */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160], // Hangul fillers
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f], // zero width, left-to-right and right-to-left marks
  [0x202a, 0x202e], // bidirectional embedding and override
  [0x2060, 0x206f], // word joiner, invisible operators, isolates
  [0x2800, 0x2800], // empty Braille pattern
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
];

/** True for an invisible character of the BMP. */
export function isInvisibleUnit(code: number): boolean {
  return INVISIBLE.some(([first, last]) => code >= first && code <= last);
}

/** The same beyond the BMP: tags and variation selectors that carry no text, musical and shorthand controls. */
export function isInvisibleBeyondBmp(code: number): boolean {
  return (
    (code >= 0xe0000 && code <= 0xe0fff) ||
    (code >= 0x1d173 && code <= 0x1d17a) ||
    (code >= 0x1bca0 && code <= 0x1bca3)
  );
}

/** The ASCII character that a tag character (U+E0020 to U+E007E) stands for, or nothing. */
export function tagToAscii(code: number): string | undefined {
  return code >= 0xe0020 && code <= 0xe007e ? String.fromCharCode(code - 0xe0000) : undefined;
}

/** The byte that a variation selector (VS1 to VS256) carries when they are used to smuggle bytes, or nothing. */
export function selectorToByte(code: number): number | undefined {
  if (code >= 0xfe00 && code <= 0xfe0f) return code - 0xfe00;
  if (code >= 0xe0100 && code <= 0xe01ef) return code - 0xe0100 + 16;
  return undefined;
}

/**
 * The ASCII letter in a pictograph beyond the BMP that NFKC leaves alone: white on black circles and squares,
 * regional indicators. Nothing for others.
 */
export function letterOfPictograph(code: number): string | undefined {
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(code - 0x1f150 + 65);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(code - 0x1f170 + 65);
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return String.fromCharCode(code - 0x1f1e6 + 65);
  return undefined;
}

export function isRegionalIndicator(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}
