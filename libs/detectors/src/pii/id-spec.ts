import type { Severity } from "../types.ts";

/**
 * How much a check proves. `strong`: random text does not pass it (letters and digits in fixed places, two check
 * digits, or a date and a check digit), so it is reported anywhere. `weak`: one in ten numbers passes it, so it
 * needs a word, a member name, its own grouping, or to be the whole text. `context`: nothing to check, only
 * after or before a word for it.
 */
export type Strength = "strong" | "weak" | "context";

/** One identifier that an authority issues to a person or a business. */
export type IdSpec = {
  readonly type: string;
  readonly title: string;
  readonly severity: Severity;
  readonly strength: Strength;
  /**
   * How it is written: `9` a digit, `A` a letter, `?` either; ` `, `-`, `.`, `/`, `_` as they stand, `~` one of
   * space, dash and dot, `(9)` a last group in brackets.
   */
  readonly forms: readonly string[];
  /** Forms that are evidence in themselves: nothing else is grouped like this. */
  readonly telling?: readonly string[];
  /** Of the compact, upper case identifier. */
  readonly check?: (id: string) => boolean;
  /** Words near it, lower case; a blank also matches `_`, `-`, `.` and nothing. */
  readonly words: readonly string[];
  /** May be reported when it is all that a prompt says. By default what has a check may. */
  readonly whole?: boolean;
};

/** A form, compiled. */
export type Form = {
  readonly spec: IdSpec;
  /** Length of each group. */
  readonly groups: readonly number[];
  /** Between the groups; `~` as in {@link IdSpec.forms}. */
  readonly separators: readonly string[];
  readonly isBracketed: boolean;
  readonly isTelling: boolean;
};

/** Forms by {@link shapeKey}. */
export type FormIndex = ReadonlyMap<number, readonly Form[]>;

/** The longest identifier, in letters and digits. */
export const MAX_LENGTH = 24;
/** Groups of one identifier. */
export const MAX_GROUPS = 7;

/**
 * A number for the order of letters and digits, with the number of groups. `shape` is a leading one bit and then
 * a bit a character: one for a letter.
 */
export function shapeKey(shape: number, groups: number): number {
  return shape * 8 + groups;
}

/** Every order of letters and digits that a form with `?` allows. */
function shapesOf(pattern: string): number[] {
  let shapes = [1];
  for (const symbol of pattern) {
    if (symbol === "?") shapes = shapes.flatMap((shape) => [shape * 2, shape * 2 + 1]);
    else if (symbol === "9" || symbol === "A")
      shapes = shapes.map((shape) => shape * 2 + Number(symbol === "A"));
  }
  return shapes;
}

/** Index of the forms of many specs, so that a run of characters asks only those of its own shape. */
export function indexForms(specs: readonly IdSpec[]): FormIndex {
  const index = new Map<number, Form[]>();
  for (const spec of specs) {
    for (const [patterns, isTelling] of [
      [spec.forms, false],
      [spec.telling ?? [], true],
    ] as const) {
      for (const pattern of patterns) {
        const isBracketed = pattern.endsWith(")");
        const body = isBracketed ? pattern.slice(0, -1) : pattern;
        const groups = body.split(/[^9A?]/).map((group) => group.length);
        const separators = [...body].filter((symbol) => !"9A?".includes(symbol));
        for (const shape of shapesOf(body)) {
          const key = shapeKey(shape, groups.length);
          const list = index.get(key) ?? [];
          index.set(key, list);
          list.push({ spec, groups, separators, isBracketed, isTelling });
        }
      }
    }
  }
  return index;
}
