/** ASCII passed over unit by unit: what stands between two special units is mostly shorter than a search is worth. */
const MIN_SEARCH = 8;
const FIRST_BEYOND_ASCII = 0x80;

/**
 * Place of the first unit from `from` on whose `action` is not 0, the length of the text when there is none.
 * `special` has the global flag, and finds all such units and any others: what it passes over in native code costs
 * less than the table.
 */
export function nextSpecial(text: string, from: number, action: Uint8Array, special: RegExp): number {
  const size = text.length;
  for (let at = from; ; ) {
    for (let ascii = 0; ascii < MIN_SEARCH; at++) {
      if (at >= size) return size;
      const code = text.charCodeAt(at);
      if (action[code] !== 0) return at;
      ascii = code < FIRST_BEYOND_ASCII ? ascii + 1 : 0;
    }
    special.lastIndex = at;
    if (!special.test(text)) return size;
    at = special.lastIndex - 1;
  }
}
