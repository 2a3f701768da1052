/**
 * JSON by its text. What passes the bridge is never printed anew, so that no digit, order or escape changes; the few parts
 * that the bridge puts into messages of its own are cut out of the text as they are.
 */

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Undefined where the text is no JSON. */
export const parseText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const endOfString = (text: string, start: number): number => {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
};

/** Where the value that starts here ends. */
const endOfValue = (text: string, start: number): number => {
  let depth = 0;
  for (let at = start; at < text.length; ) {
    const char = text[at];
    if (char === '"') {
      at = endOfString(text, at);
      if (depth === 0) return at;
    } else if (char === "{" || char === "[") {
      depth += 1;
      at += 1;
    } else if (char === "}" || char === "]") {
      if (depth === 0) return at;
      depth -= 1;
      at += 1;
      if (depth === 0) return at;
    } else if (depth === 0 && /[,\s]/.test(char ?? "")) return at;
    else at += 1;
  }
  return text.length;
};

/**
 * The text of each member's value, of an object whose JSON is known to be valid. Of a name that is there twice the last
 * one counts, as for `JSON.parse`.
 */
export const memberTexts = (text: string): ReadonlyMap<string, string> => {
  const members = new Map<string, string>();
  let at = text.indexOf("{") + 1;
  for (;;) {
    while (/[\s,]/.test(text[at] ?? "")) at += 1;
    if (text[at] !== '"') return members;
    const nameEnd = endOfString(text, at);
    const name = String(parseText(text.slice(at, nameEnd)));
    at = nameEnd;
    while (/[\s:]/.test(text[at] ?? "")) at += 1;
    const end = endOfValue(text, at);
    members.set(name, text.slice(at, end));
    at = end;
  }
};

/** The same id has the same text, however it was written; digits beyond 2^53 are kept. */
export const idTextOf = (raw: string): string => {
  const value = parseText(raw);
  return typeof value === "number" && !Number.isSafeInteger(value) ? raw : JSON.stringify(value);
};

/** One line of the same JSON: a line break in JSON is never inside of a string. */
export const oneLine = (text: string): string => text.trim().replaceAll(/[\r\n]+/g, " ");
