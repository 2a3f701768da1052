/**
 * Simple case folding for one UTF-16 unit, as a table: what `toLowerCase` gives where that is one unit, and the
 * apostrophes that people and keyboards mix as one. Surrogates stay as they are.
 */
const FOLDED = new Uint16Array(65_536);
for (let code = 0; code < 65_536; code++) {
  const lower = code < 0xd800 || code > 0xdfff ? String.fromCharCode(code).toLowerCase() : "";
  FOLDED[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
}
FOLDED[0x2019] = FOLDED[0x2018] = FOLDED[0x02bc] = 39;

/** The unit that `code` is compared as. `NaN`, as `charCodeAt` gives past the end, folds to 0. */
export function fold(code: number): number {
  return FOLDED[code] ?? 0;
}

/** A text as it is compared: one unit for one unit, so offsets hold. */
export function foldText(text: string): string {
  let folded = "";
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(fold(text.charCodeAt(i)));
  return folded;
}

/** {@link foldedHash} of no unit. */
export const FOLDED_HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/** The {@link foldedHash} of a word with one more unit, which is folded already. */
export function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

/** FNV-1a over folded units (Fowler, Noll, Vo), 32 bits. */
export function foldedHash(text: string, start: number, end: number): number {
  let hash = FOLDED_HASH_SEED;
  for (let i = start; i < end; i++) hash = withUnit(hash, FOLDED[text.charCodeAt(i)] as number);
  return hash;
}
