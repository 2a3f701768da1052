/**
 * How deep a policy may be. Cedar parses, checks and evaluates by recursion on a stack of 1 MiB: without this, 200 pairs of
 * parentheses would end it, and with it every decision. The limits are about half of what it bears.
 */
export const MAX_POLICY_CHARACTERS = 100_000;
export const MAX_BRACKETS = 32;
export const MAX_OPERATORS = 128;

/** Strings and comments, which hold no operators; then brackets, and what makes an expression deeper. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n]*|&&|\|\||[()[\]{};+\-*.!]|\b(?:if|when|unless)\b/g;

/** What is wrong with the size of a text; undefined where nothing is. */
export const sizeFault = (text: string): string | undefined => {
  if (text.length > MAX_POLICY_CHARACTERS)
    return `the text is longer than ${MAX_POLICY_CHARACTERS} characters`;
  let depth = 0;
  let operators = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    switch (token) {
      case "(":
      case "[":
      case "{":
        depth += 1;
        if (depth > MAX_BRACKETS) return `brackets are nested deeper than ${MAX_BRACKETS}`;
        break;
      case ")":
      case "]":
      case "}":
        depth = Math.max(0, depth - 1);
        break;
      case ";":
        if (depth === 0) operators = 0;
        break;
      default:
        if (token.startsWith('"') || token.startsWith("//")) break;
        operators += 1;
        if (operators > MAX_OPERATORS) {
          return `a policy has more than ${MAX_OPERATORS} operators: use several policies, or \`[…].contains(…)\``;
        }
    }
  }
  return undefined;
};
