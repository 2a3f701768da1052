/**
 * Pieces of a JSON text, as they are written in it. The text must be valid JSON without members of the same name, which
 * `parseJson` has seen to; what is done here looks at brackets and strings alone.
 */

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;

const skipSpace = (text: string, at: number): number => {
  let i = at;
  while (isSpace(text.charCodeAt(i))) i += 1;
  return i;
};

/** Where the string that begins at `at` ends, its closing quote included. */
const endOfString = (text: string, at: number): number => {
  let i = at + 1;
  while (i < text.length && text.charCodeAt(i) !== 0x22) i += text.charCodeAt(i) === 0x5c ? 2 : 1;
  return i + 1;
};

/** Where the value that begins at `at` ends: at a comma or a bracket that is not its own. */
const endOfValue = (text: string, at: number): number => {
  let depth = 0;
  let i = at;
  while (i < text.length) {
    const unit = text[i];
    if (unit === '"') {
      i = endOfString(text, i);
      continue;
    }
    if (unit === "{" || unit === "[") depth += 1;
    else if (unit === "}" || unit === "]") {
      if (depth === 0) return i;
      depth -= 1;
    } else if (unit === "," && depth === 0) return i;
    i += 1;
  }
  return i;
};

/** The texts of an object's members by name, in their order; none where the text is no object. */
export const membersOf = (text: string): ReadonlyMap<string, string> => {
  const members = new Map<string, string>();
  let at = skipSpace(text, 0);
  if (text[at] !== "{") return members;
  at = skipSpace(text, at + 1);
  while (text[at] === '"') {
    const nameEnd = endOfString(text, at);
    const name = JSON.parse(text.slice(at, nameEnd)) as string;
    const start = skipSpace(text, skipSpace(text, nameEnd) + 1);
    const end = endOfValue(text, start);
    members.set(name, text.slice(start, end).trimEnd());
    at = text[end] === "," ? skipSpace(text, end + 1) : end;
  }
  return members;
};

/** The texts of an array's items; none where the text is no array. */
export const itemsOf = (text: string): readonly string[] => {
  const items: string[] = [];
  let at = skipSpace(text, 0);
  if (text[at] !== "[") return items;
  at = skipSpace(text, at + 1);
  while (at < text.length && text[at] !== "]") {
    const end = endOfValue(text, at);
    items.push(text.slice(at, end).trimEnd());
    at = text[end] === "," ? skipSpace(text, end + 1) : end;
  }
  return items;
};

/** A member of an object text: its name, and the text of its value. */
export type Member = readonly [name: string, text: string];

/** The text of an object of these members; of two of one name the latter stands. */
export const objectText = (members: Iterable<Member>): string => {
  const texts = [...new Map(members)].map(([name, text]) => `${JSON.stringify(name)}:${text}`);
  return `{${texts.join(",")}}`;
};

/** The members of a value. What JSON has no form for is left out, as `JSON.stringify` does. */
export const membersOfValue = (value: Readonly<Record<string, unknown>>): readonly Member[] =>
  Object.entries(value).flatMap(([name, member]): readonly Member[] => {
    const text: string | undefined = JSON.stringify(member);
    return text === undefined ? [] : [[name, text]];
  });
