const PLAIN = /^[A-Za-z0-9 _:;,@#%&=/<>!'"~`-]$/;
/** An escaped character that stands for itself. */
const ESCAPED = /^[.*+?()[\]{}|^$\\/-]$/;
const QUANTIFIER = /^[*+?{]$/;
const MIN_LENGTH = 3;

/** Index after the group or class that opens at `at`; the length of the pattern where it does not close. */
function skipNested(pattern: string, at: number): number {
  const inClass = pattern[at] === "[";
  let depth = 0;
  for (let i = at; i < pattern.length; i++) {
    const character = pattern[i];
    if (character === "\\") i++;
    // The first `]` of a class stands for itself.
    else if (inClass && character === "]" && i > at + (pattern[at + 1] === "^" ? 2 : 1)) return i + 1;
    else if (!inClass && character === "[") i = skipNested(pattern, i) - 1;
    else if (!inClass && character === "(") depth++;
    else if (!inClass && character === ")" && --depth === 0) return i + 1;
  }
  return pattern.length;
}

/**
 * A literal, in lower case, that every match of a pattern holds whatever its case: the longest run of plain ASCII
 * characters outside of all groups and classes. Undefined where there is none that is easily told, or the pattern is
 * not one of `(?i)` as a whole: re2js looks for the literals of the others itself.
 *
 * In ASCII, Unicode's case folding knows two more letters (long s, Kelvin sign); a normalised text has neither.
 */
export function requiredLiteral(pattern: string): string | undefined {
  if (!pattern.startsWith("(?i)")) return undefined;
  let best = "";
  let run = "";
  const close = (): void => {
    if (run.length > best.length) best = run;
    run = "";
  };
  for (let at = 4; at < pattern.length; ) {
    const character = pattern.charAt(at);
    if (character === "|") return undefined;
    let next = at + 1;
    let literal = "";
    if (PLAIN.test(character)) literal = character;
    else if (character === "\\") {
      const escaped = pattern.charAt(at + 1);
      // `\Q…\E`, `\x41`, `\p{…}`: not worth the reading.
      if (!ESCAPED.test(escaped) && !/^[bBdDwWsS]$/.test(escaped)) return undefined;
      literal = ESCAPED.test(escaped) ? escaped : "";
      next = at + 2;
    } else if (character === "(" && pattern.startsWith("(?", at) && !pattern.startsWith("(?:", at)) {
      return undefined;
    } else if (character === "(" || character === "[") next = skipNested(pattern, at);
    else if (character === "{") next = pattern.indexOf("}", at) + 1 || pattern.length;
    if (literal === "" || QUANTIFIER.test(pattern.charAt(next))) close();
    else run += literal;
    at = next;
  }
  close();
  return best.length < MIN_LENGTH ? undefined : best.toLowerCase();
}
