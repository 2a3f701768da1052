/** Characters that print as nothing, or steer the printing of others. They are dropped before scanning. */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) {
    return (
      code === 0xad ||
      code === 0x34f ||
      code === 0x61c ||
      code === 0x115f ||
      code === 0x1160 ||
      code === 0x17b4 ||
      code === 0x17b5 ||
      (code >= 0x180b && code <= 0x180f)
    );
  }
  return (
    (code >= 0x200b && code <= 0x200f) || // zero width, left-to-right and right-to-left marks
    (code >= 0x202a && code <= 0x202e) || // bidirectional embedding and override
    (code >= 0x2060 && code <= 0x206f) || // word joiner, invisible operators, isolates
    code === 0xfeff ||
    code === 0x3164 ||
    code === 0xffa0 ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    (code >= 0xe0000 && code <= 0xe0fff) || // tags and variation selectors that carry no text
    (code >= 0x1d173 && code <= 0x1d17a)
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
