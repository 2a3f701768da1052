/**
 * Texts of JSON that are known to be well formed and to have no member twice. Members are cut out and put together as
 * texts, so that what nobody changes stays as it was written.
 */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;

export const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
};

/** Where the string that opens at `from` ends: behind its closing quote. */
export const stringEnd = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    at += unit === BACKSLASH ? 2 : 1;
  }
  return at;
};

/** Where the value that opens at `from` ends, brackets and all. */
export const valueEnd = (text: string, from: number): number => {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at = stringEnd(text, at);
      if (depth === 0) return at;
      continue;
    }
    const closes = unit === 0x7d || unit === 0x5d;
    if (depth === 0 && (closes || unit === 0x2c || isSpace(unit))) return at;
    if (unit === 0x7b || unit === 0x5b) depth += 1;
    at += 1;
    if (closes) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return at;
};

/** The members of an object's text, each value as it is written, in their order. Empty for anything but an object. */
export const memberTexts = (text: string): ReadonlyMap<string, string> => {
  const members = new Map<string, string>();
  let at = skipSpace(text, 0);
  if (text.charCodeAt(at) !== 0x7b) return members;
  at = skipSpace(text, at + 1);
  while (text.charCodeAt(at) === QUOTE) {
    const nameEnd = stringEnd(text, at);
    const name: unknown = JSON.parse(text.slice(at, nameEnd));
    const valueStart = skipSpace(text, skipSpace(text, nameEnd) + 1);
    const end = valueEnd(text, valueStart);
    members.set(String(name), text.slice(valueStart, end));
    at = skipSpace(text, end);
    if (text.charCodeAt(at) === 0x2c) at = skipSpace(text, at + 1);
  }
  return members;
};

/** An object's text from the texts of its members. */
export const objectText = (members: Iterable<readonly [string, string]>): string =>
  `{${[...members].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(",")}}`;

/** A value, and its text where printing the value would give another one. */
export type Json<Value = unknown> = { readonly value: Value; readonly exact?: string | undefined };
export type JsonObject = Json<Readonly<Record<string, unknown>>>;

export const textOf = ({ value, exact }: Json): string => exact ?? JSON.stringify(value);

/** With some members set to other values, or taken out where these are undefined; all others stay as they are written. */
export const withMembers = (json: JsonObject, changes: Readonly<Record<string, unknown>>): JsonObject => {
  const value: Record<string, unknown> = { ...json.value };
  const texts = json.exact === undefined ? undefined : new Map(memberTexts(json.exact));
  for (const [name, change] of Object.entries(changes)) {
    if (change === undefined) {
      delete value[name];
      texts?.delete(name);
    } else {
      value[name] = change;
      texts?.set(name, JSON.stringify(change));
    }
  }
  return texts === undefined ? { value } : { value, exact: objectText(texts) };
};

/** With one member set anew, as it is written. */
export const withMember = (json: JsonObject, name: string, change: Json): JsonObject => {
  const value = { ...json.value, [name]: change.value };
  if (json.exact === undefined && change.exact === undefined) return { value };
  const texts = new Map(memberTexts(textOf(json))).set(name, textOf(change));
  return { value, exact: objectText(texts) };
};

type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown;
/** TC39 "JSON.parse source text access", which TypeScript's library does not declare yet. */
const sourceJson = JSON as unknown as {
  readonly parse: (text: string, reviver: Reviver) => unknown;
  readonly rawJSON: (text: string) => unknown;
};

/** A value to be changed and printed: its numbers print as they are written in the text. */
export const printableValue = (exact: string): unknown =>
  sourceJson.parse(exact, (_key, value, { source }) =>
    typeof value === "number" && source !== undefined && String(value) !== source
      ? sourceJson.rawJSON(source)
      : value,
  );
