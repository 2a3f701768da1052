/**
 * JSON as it came. `JSON.parse` and `JSON.stringify` lose what a gateway must not lose: digits beyond 2^53, `1.0`, the order
 * of members whose names are numbers. Where that would happen, the text travels beside the value.
 */

/** A value, and its text where printing the value would give another one. */
export type ExactJson = { readonly value: unknown; readonly exact?: string };

/** A text whose objects have a member twice: readers differ in which one they believe. */
export class DuplicateMemberError extends SyntaxError {
  constructor() {
    super("an object has a member twice");
    this.name = "DuplicateMemberError";
  }
}

type Source = { readonly source?: string };
/** TC39 "JSON.parse source text access", which TypeScript's library does not declare yet. */
type SourceJson = {
  readonly parse: (
    text: string,
    reviver: (this: unknown, key: string, value: unknown, context: Source) => unknown,
  ) => unknown;
  readonly rawJSON: (text: string) => unknown;
  readonly isRawJSON: (value: unknown) => boolean;
};
const sourceJson = JSON as unknown as SourceJson;

/** The value, with every number that JavaScript would print otherwise replaced by what `of` makes of its text. */
const withNumbers = (text: string, of: (source: string) => unknown): unknown =>
  sourceJson.parse(text, (_key, value, { source }) =>
    typeof value === "number" && source !== undefined && String(value) !== source ? of(source) : value,
  );

/** Members of all objects in a text, counted in one pass over it; strings are skipped. */
const countMembers = (text: string): number => {
  let members = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (inString) {
      if (unit === 0x5c) i += 1;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x3a) members += 1;
  }
  return members;
};

const countProperties = (root: unknown): number => {
  let properties = 0;
  const rest: unknown[] = [root];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value !== "object" || value === null) continue;
    const members = Object.values(value);
    if (!Array.isArray(value)) properties += members.length;
    for (const member of members) rest.push(member);
  }
  return properties;
};

/**
 * Parses a JSON text, and keeps it where its value alone would not do.
 * @throws DuplicateMemberError, SyntaxError
 */
export const parseJson = (text: string): ExactJson => {
  const value: unknown = JSON.parse(text);
  if (JSON.stringify(value) === text) return { value };
  if (countMembers(text) !== countProperties(value)) throw new DuplicateMemberError();
  const exact = exactJson(text);
  return exact === JSON.stringify(value) ? { value } : { value, exact };
};

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;

/** Where the string that opens at `from` ends: behind its closing quote. */
const stringEnd = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at + 1;
};

/**
 * A text without the space between its tokens and with one spelling of its strings; numbers and the order of members stay.
 * @param text of JSON: anything else is not noticed
 */
export const exactJson = (text: string): string => {
  let plain = "";
  let copied = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      const end = stringEnd(text, at);
      const token = text.slice(at, end);
      if (token.includes("\\") || !token.isWellFormed()) {
        plain += text.slice(copied, at) + JSON.stringify(JSON.parse(token));
        copied = end;
      }
      at = end;
    } else {
      if (isSpace(unit)) {
        plain += text.slice(copied, at);
        copied = at + 1;
      }
      at += 1;
    }
  }
  return plain + text.slice(copied);
};

/** The value of an exact text for inspection: a number that JavaScript cannot hold is the string of its digits. */
export const readableJson = (exact: string): unknown => withNumbers(exact, (source) => source);

/** The value of an exact text for changes to it: a number that JavaScript cannot hold is there as its text, and prints as it. */
export const exactValue = (exact: string): unknown => withNumbers(exact, sourceJson.rawJSON);

/** A number of {@link exactValue} that is there as its text. */
export const isExactNumber = (value: unknown): value is { readonly rawJSON: string } =>
  sourceJson.isRawJSON(value);
