/** Matches one part of a scope entry; `*` stands for any run of characters. Linear: no backtracking over `*`. */
export const matchesGlob = (pattern: string, text: string): boolean => {
  if (pattern === "*") return true;
  if (!pattern.includes("*")) return pattern === text;
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop() ?? "";
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false;
  let position = first.length;
  const end = text.length - last.length;
  for (const part of rest) {
    const found = text.indexOf(part, position);
    if (found === -1 || found + part.length > end) return false;
    position = found + part.length;
  }
  return true;
};

/**
 * Whether there is any text that both globs match. Where both hold a `*`, their beginnings and their ends decide: whatever
 * stands between can follow one after the other.
 */
export const globsMeet = (a: string, b: string): boolean => {
  if (!a.includes("*")) return matchesGlob(b, a);
  if (!b.includes("*")) return matchesGlob(a, b);
  const starts = [a.slice(0, a.indexOf("*")), b.slice(0, b.indexOf("*"))] as const;
  const ends = [a.slice(a.lastIndexOf("*") + 1), b.slice(b.lastIndexOf("*") + 1)] as const;
  return (
    (starts[0].startsWith(starts[1]) || starts[1].startsWith(starts[0])) &&
    (ends[0].endsWith(ends[1]) || ends[1].endsWith(ends[0]))
  );
};
