type Repetition = { readonly isClass: boolean; readonly isLast: boolean };

const UNBOUNDED = /^(?:[*+]|\{\d{1,9},\})/;
const QUANTIFIER = /^(?:[*+?]|\{\d{1,9}(?:,\d{0,9})?\})\??/;

/** Where the atom that begins at `from` ends; a group is not taken as a whole. */
function atomEnd(source: string, from: number): number {
  const c = source[from];
  if (c === "\\") {
    const name =
      /^\\(?:[pP]\{[^}]{1,60}\}|u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<\w{1,60}>|[\s\S])/u;
    return from + (name.exec(source.slice(from, from + 80))?.[0].length ?? 2);
  }
  if (c !== "[") return from + 1;
  let at = from + 1;
  while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at + 1;
}

function repetitions(source: string): Repetition[] {
  const found: Repetition[] = [];
  for (let at = 0; at < source.length; ) {
    const end = atomEnd(source, at);
    const quantifier = QUANTIFIER.exec(source.slice(end, end + 24))?.[0] ?? "";
    const next = source[end + quantifier.length];
    if (UNBOUNDED.test(quantifier) && source[at] !== "(")
      found.push({ isClass: source[at] !== ")", isLast: next === undefined || next === "|" });
    at = end + quantifier.length;
  }
  return found;
}

function isAnchored(source: string, flags: string): boolean {
  if (flags.includes("y")) return true;
  if (flags.includes("m")) return false;
  return source.startsWith("^") && !hasTopLevelAlternative(source);
}

function hasTopLevelAlternative(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length; at = atomEnd(source, at)) {
    if (source[at] === "(") depth++;
    else if (source[at] === ")") depth--;
    else if (source[at] === "|" && depth === 0) return true;
  }
  return false;
}

/** Every repetition has an end, so that a try at one place of a text takes a bounded number of steps. */
export function isBounded(source: string): boolean {
  return repetitions(source).length === 0;
}

/**
 * A search that tries every place of a text must not read an unknown number of characters at each: it may repeat one
 * class without a bound, and only where nothing follows that could fail.
 */
export function searchesWithoutBound(source: string, flags: string): boolean {
  if (isAnchored(source, flags)) return false;
  return repetitions(source).some(({ isClass, isLast }) => !isClass || !isLast);
}
