/** JSON as text: what a parser would lose is what a comparison of bytes is about. */

const SPACE = new Set([" ", "\t", "\n", "\r"]);

const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (SPACE.has(text[at] ?? "")) at += 1;
  return at;
};

const endOfString = (text: string, from: number): number => {
  let at = from + 1;
  while (text[at] !== '"') {
    if (at >= text.length) throw new SyntaxError("a string has no end");
    at += text[at] === "\\" ? 2 : 1;
  }
  return at + 1;
};

const endOfValue = (text: string, from: number): number => {
  if (text[from] === '"') return endOfString(text, from);
  let depth = 0;
  for (let at = from; at < text.length; ) {
    const unit = text[at] ?? "";
    if (unit === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (unit === "{" || unit === "[") depth += 1;
    else if (unit === "}" || unit === "]") {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (unit === "," || SPACE.has(unit))) return at;
    at += 1;
  }
  return text.length;
};

/** The members of an object's text in their order, each with the very text of its value. Of a repeated one the last counts. */
export const membersOf = (text: string): ReadonlyMap<string, string> => {
  const members = new Map<string, string>();
  let at = skipSpace(text, skipSpace(text, 0) + 1);
  while (text[at] === '"') {
    const end = endOfString(text, at);
    const name = JSON.parse(text.slice(at, end)) as string;
    const start = skipSpace(text, skipSpace(text, end) + 1);
    const stop = endOfValue(text, start);
    members.set(name, text.slice(start, stop));
    at = skipSpace(text, stop);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return members;
};

/** The elements of an array's text, each as it is written. */
export const elementsOf = (text: string): readonly string[] => {
  const elements: string[] = [];
  let at = skipSpace(text, skipSpace(text, 0) + 1);
  while (at < text.length && text[at] !== "]") {
    const stop = endOfValue(text, at);
    elements.push(text.slice(at, stop));
    at = skipSpace(text, stop);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return elements;
};

export const objectText = (members: Iterable<readonly [string, string]>): string =>
  `{${Array.from(members, ([name, value]) => `${JSON.stringify(name)}:${value}`).join(",")}}`;

/** An object's text without some of its members. */
export const without = (text: string, ...names: readonly string[]): string =>
  objectText([...membersOf(text)].filter(([name]) => !names.includes(name)));

/** A text without the space between its tokens and with one spelling of its strings; numbers and orders stay. */
export const tokensOf = (text: string): string => {
  let plain = "";
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const end = text[at] === '"' ? endOfString(text, at) : at + 1;
    const token = text.slice(at, end);
    plain += token[0] === '"' ? JSON.stringify(JSON.parse(token)) : token;
    at = end;
  }
  return plain;
};
