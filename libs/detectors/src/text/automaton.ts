import { fold } from "./fold.ts";

/**
 * Finds every occurrence of many literals in one pass (Aho and Corasick, 1975), case folded. The transitions
 * are a dense table over the characters that the literals use, so a character costs two array reads whatever
 * the number of literals.
 */
export type Automaton = {
  /**
   * Calls back for each occurrence: literals of ASCII first, then the others, each in order of their end; those
   * that end together, longest first.
   */
  readonly scan: (text: string, onHit: OnHit) => void;
};

type OnHit = (literal: number, start: number, end: number) => void;

/** A literal, folded, with its number in the list that the automaton was made of. */
type Entry = { readonly literal: number; readonly text: string };

/** Class 0 stands for every character that no literal uses; the table is read with the unit as it stands. */
type Classes = { readonly table: Uint16Array; readonly count: number };

function characterClasses(entries: readonly Entry[]): Classes {
  const byFolded = new Map<number, number>();
  for (const { text } of entries) {
    for (let i = 0; i < text.length; i++) {
      const code = fold(text.charCodeAt(i));
      if (!byFolded.has(code)) byFolded.set(code, byFolded.size + 1);
    }
  }
  const table = new Uint16Array(65_536);
  for (let code = 0; code < 65_536; code++) table[code] = byFolded.get(fold(code)) ?? 0;
  return { table, count: byFolded.size + 1 };
}

type Trie = {
  /** `states * width` targets; 0 where no edge is. */
  readonly next: Int32Array;
  /** By state, the entries that end there. */
  readonly outputs: readonly Entry[][];
};

function buildTrie(entries: readonly Entry[], { table, count: width }: Classes): Trie {
  const next = new Int32Array(entries.reduce((sum, { text }) => sum + text.length, 1) * width);
  const outputs: Entry[][] = [[]];
  for (const entry of entries) {
    let state = 0;
    for (let i = 0; i < entry.text.length; i++) {
      const cell = state * width + (table[entry.text.charCodeAt(i)] ?? 0);
      if (next[cell] === 0) {
        next[cell] = outputs.length;
        outputs.push([]);
      }
      state = next[cell] ?? 0;
    }
    outputs[state]?.push(entry);
  }
  return { next, outputs };
}

/**
 * Makes a missing edge the edge of the longest proper suffix, so that scanning never backs up. Returns the states
 * breadth first.
 */
function completeEdges({ next, outputs }: Trie, width: number): readonly number[] {
  const failure = new Int32Array(outputs.length);
  const order = [0];
  for (let head = 0; head < order.length; head++) {
    const state = order[head] ?? 0;
    const suffix = failure[state] ?? 0;
    if (state !== 0) outputs[state]?.push(...(outputs[suffix] ?? []));
    for (let c = 0; c < width; c++) {
      const cell = state * width + c;
      const target = next[cell] ?? 0;
      const fallback = state === 0 ? 0 : (next[suffix * width + c] ?? 0);
      if (target === 0) next[cell] = fallback;
      else {
        failure[target] = fallback;
        order.push(target);
      }
    }
  }
  return order;
}

/** An automaton over one alphabet, its states renumbered: those at which nothing ends come first, breadth first. */
type Part = {
  readonly classes: Classes;
  readonly next: Uint16Array | Uint32Array;
  readonly firstAccepting: number;
  /** From `firstAccepting` on. */
  readonly outputs: readonly (readonly Entry[])[];
};

function compile(entries: readonly Entry[]): Part {
  const classes = characterClasses(entries);
  const width = classes.count;
  const trie = buildTrie(entries, classes);
  const breadthFirst = completeEdges(trie, width);
  const isAccepting = (state: number): boolean => (trie.outputs[state]?.length ?? 0) > 0;
  const silent = breadthFirst.filter((state) => !isAccepting(state));
  const accepting = breadthFirst.filter(isAccepting);
  const order = [...silent, ...accepting];
  const numberOf = new Uint32Array(order.length);
  order.forEach((state, number) => {
    numberOf[state] = number;
  });
  const next = new (order.length <= 65_536 ? Uint16Array : Uint32Array)(order.length * width);
  order.forEach((state, number) => {
    for (let c = 0; c < width; c++)
      next[number * width + c] = numberOf[trie.next[state * width + c] ?? 0] ?? 0;
  });
  return {
    classes,
    next,
    firstAccepting: silent.length,
    outputs: accepting.map((state) => trie.outputs[state] ?? []),
  };
}

function scanPart({ classes, next, firstAccepting, outputs }: Part, text: string, onHit: OnHit): void {
  const { table, count: width } = classes;
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    const own = table[text.charCodeAt(i)] as number;
    state = own === 0 ? 0 : (next[state * width + own] as number);
    if (state < firstAccepting) continue;
    for (const { literal, text: found } of outputs[state - firstAccepting] ?? [])
      onHit(literal, i + 1 - found.length, i + 1);
  }
}

const ASCII_ONLY = /^[\0-\x7f]*$/;
const BEYOND_ASCII = /[^\0-\x7f]/;

export function createAutomaton(literals: readonly string[]): Automaton {
  if (literals.includes("")) throw new RangeError("an automaton has no use for an empty literal");
  const entries = literals.map((text, literal): Entry => ({ literal, text }));
  // The alphabets of all languages would make every row wide, and most texts need only the first part.
  const ascii = compile(entries.filter(({ text }) => ASCII_ONLY.test(text)));
  const others = entries.filter(({ text }) => !ASCII_ONLY.test(text));
  const beyond = others.length > 0 ? compile(others) : undefined;
  return {
    scan(text, onHit) {
      scanPart(ascii, text, onHit);
      if (beyond !== undefined && BEYOND_ASCII.test(text)) scanPart(beyond, text, onHit);
    },
  };
}
