/**
 * Finds many literals in one pass over a text (Aho and Corasick, 1975). The tree is kept as child and sibling lists: a
 * literal may be a token of thousands of characters, for which a table over the alphabet would take megabytes.
 */
export type MultiSearch = {
  /** Calls back once for each place where a literal ends, with the longest that ends there. Linear in the text. */
  readonly scan: (text: string, onHit: (literal: number, start: number, end: number) => void) => void;
};

const NONE = -1;

/** Literals are told from other text by four characters: none may be shorter. */
export const SHORTEST_LITERAL = 4;
const KEYS = 0x10000;
/** Of the last four characters, exactly: what came before them has been shifted out. */
const keyAfter = (key: number, code: number): number => ((key << 4) ^ code) & (KEYS - 1);

/** @throws RangeError where a literal is too short */
export const createMultiSearch = (literals: readonly string[]): MultiSearch => {
  if (literals.some(({ length }) => length < SHORTEST_LITERAL))
    throw new RangeError("a literal is too short");
  const size = literals.reduce((sum, literal) => sum + literal.length, 1);
  const code = new Uint16Array(size);
  const firstChild = new Int32Array(size);
  const sibling = new Int32Array(size);
  const fallback = new Int32Array(size);
  /** The longest literal that ends at a state, be it by a suffix. */
  const found = new Int32Array(size).fill(NONE);
  const fromRoot = new Map<number, number>();
  let states = 1;

  const childOf = (state: number, wanted: number): number => {
    if (state === 0) return fromRoot.get(wanted) ?? 0;
    let child = firstChild[state] ?? 0;
    while (child !== 0 && code[child] !== wanted) child = sibling[child] ?? 0;
    return child;
  };
  const addChild = (state: number, wanted: number): number => {
    const child = states++;
    code[child] = wanted;
    sibling[child] = firstChild[state] ?? 0;
    firstChild[state] = child;
    if (state === 0) fromRoot.set(wanted, child);
    return child;
  };
  const step = (from: number, wanted: number): number => {
    for (let state = from; ; state = fallback[state] ?? 0) {
      const child = childOf(state, wanted);
      if (child !== 0 || state === 0) return child;
    }
  };

  /** Whether a literal may begin with the four characters of a key: one bit each. */
  const mayBegin = new Int32Array(KEYS / 32);
  literals.forEach((literal, index) => {
    let key = 0;
    for (let i = 0; i < SHORTEST_LITERAL; i += 1) key = keyAfter(key, literal.charCodeAt(i));
    mayBegin[key >> 5] = (mayBegin[key >> 5] ?? 0) | (1 << (key & 31));
    let state = 0;
    for (let i = 0; i < literal.length; i += 1) {
      const wanted = literal.charCodeAt(i);
      state = childOf(state, wanted) || addChild(state, wanted);
    }
    if (state !== 0) found[state] = index;
  });
  // Breadth first, so that a state's own fallback is known before those of its children.
  const queue: number[] = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    for (let child = firstChild[state] ?? 0; child !== 0; child = sibling[child] ?? 0) {
      fallback[child] = state === 0 ? 0 : step(fallback[state] ?? 0, code[child] ?? 0);
      if (found[child] === NONE) found[child] = found[fallback[child] ?? 0] ?? NONE;
      queue.push(child);
    }
  }
  const lengths = literals.map((literal) => literal.length);

  return {
    scan: (text, onHit) => {
      let key = 0;
      let state = 0;
      for (let i = 0; i < text.length; i += 1) {
        const current = text.charCodeAt(i);
        if (state === 0) {
          key = keyAfter(key, current);
          // Most of a text is not even the beginning of a literal, and costs no more than this.
          if (((mayBegin[key >> 5] ?? 0) & (1 << (key & 31))) === 0) continue;
          const from = Math.max(0, i - SHORTEST_LITERAL + 1);
          for (let back = from; back < i; back += 1) state = step(state, text.charCodeAt(back));
        }
        state = step(state, current);
        const literal = found[state] ?? NONE;
        if (literal !== NONE) onHit(literal, i + 1 - (lengths[literal] ?? 0), i + 1);
        if (state === 0) key = 0;
      }
    },
  };
};
