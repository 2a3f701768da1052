/** One text a line; empty lines are none. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Lines of one kind: 1 is an attack, 0 is harmless. */
export type ShortGroup = { readonly name: string; readonly label: 0 | 1; readonly texts: readonly string[] };
