import { fold } from "./fold.ts";

/**
 * Finds every occurrence of many literals in one pass (Aho and Corasick, 1975), case folded. The transitions
 * are a dense table over the characters that the literals use, so a character costs two array reads whatever
 * the number of literals.
 */
export type Automaton = {
  /** Calls back for each occurrence, in order of its end; literals that end together, longest first. */
  readonly scan: (text: string, onHit: (literal: number, start: number, end: number) => void) => void;
};

/** Class 0 stands for every character that no literal uses; `table` is read with the unit as it stands. */
function characterClasses(literals: readonly string[]): {
  readonly table: Uint16Array;
  readonly count: number;
} {
  const byFolded = new Map<number, number>();
  for (const literal of literals) {
    for (let i = 0; i < literal.length; i++) {
      const code = fold(literal.charCodeAt(i));
      if (!byFolded.has(code)) byFolded.set(code, byFolded.size + 1);
    }
  }
  const table = new Uint16Array(65_536);
  for (let code = 0; code < 65_536; code++) table[code] = byFolded.get(fold(code)) ?? 0;
  return { table, count: byFolded.size + 1 };
}

export function createAutomaton(literals: readonly string[]): Automaton {
  const classes = characterClasses(literals);
  const { table, count: width } = classes;
  const size = literals.reduce((sum, literal) => sum + literal.length, 1);
  const next = new Int32Array(size * width);
  const outputs: number[][] = [[]];
  let states = 1;

  literals.forEach((literal, index) => {
    if (literal === "") throw new RangeError("an automaton has no use for an empty literal");
    let state = 0;
    for (let i = 0; i < literal.length; i++) {
      const cell = state * width + (table[literal.charCodeAt(i)] ?? 0);
      if (next[cell] === 0) {
        next[cell] = states++;
        outputs.push([]);
      }
      state = next[cell] ?? 0;
    }
    outputs[state]?.push(index);
  });

  // Breadth first: a missing edge becomes the edge of the longest proper suffix, so scanning never backs up.
  const failure = new Int32Array(states);
  const queue: number[] = [];
  for (let c = 0; c < width; c++) if (next[c] !== 0) queue.push(next[c] ?? 0);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const suffix = failure[state] ?? 0;
    outputs[state]?.push(...(outputs[suffix] ?? []));
    for (let c = 0; c < width; c++) {
      const cell = state * width + c;
      const target = next[cell] ?? 0;
      const fallback = next[suffix * width + c] ?? 0;
      if (target === 0) next[cell] = fallback;
      else {
        failure[target] = fallback;
        queue.push(target);
      }
    }
  }
  const lengths = literals.map((literal) => literal.length);
  // Premultiplied rows: a state is the offset of its row, which saves a multiplication a character.
  const rows = next.slice(0, states * width).map((target) => target * width);
  const accepts = new Uint8Array(states * width);
  outputs.forEach((list, state) => {
    if (list.length > 0) accepts[state * width] = 1;
  });

  return {
    scan(text, onHit) {
      let row = 0;
      for (let i = 0; i < text.length; i++) {
        row = rows[row + (table[text.charCodeAt(i)] as number)] as number;
        if (row === 0 || accepts[row] === 0) continue;
        for (const literal of outputs[row / width] ?? [])
          onHit(literal, i + 1 - (lengths[literal] ?? 0), i + 1);
      }
    },
  };
}
