import { isExactNumber } from "@portcullis/crypto";
import { appendToken } from "./pointers.ts";
import { type Follow, type Place, placeKey } from "./trail.ts";

/** A leaf or a name in a JSON text: where its first character is, and what it says before it is escaped. */
type Printed = { readonly at: number; readonly text: string; readonly isQuoted: boolean };

const escapedLength = (text: string): number => JSON.stringify(text).length - 2;

/** Where every leaf and every name is in `JSON.stringify(root)`, up to `limit` characters of it. */
const printedPlaces = (root: unknown, limit: number): ReadonlyMap<string, Printed> => {
  const places = new Map<string, Printed>();
  let at = 0;
  const quoted = (key: string, text: string): void => {
    places.set(key, { at: at + 1, text, isQuoted: true });
    at += escapedLength(text) + 2;
  };
  const visit = (value: unknown, pointer: string): void => {
    if (at > limit) return;
    const key = placeKey("value", pointer);
    if (typeof value === "string") quoted(key, value);
    else if (Array.isArray(value))
      visitAll(value.map((item, index) => [undefined, item, `${pointer}/${index}`]));
    else if (typeof value === "object" && value !== null && !isExactNumber(value)) {
      const members = Object.entries(value).filter(([, member]) => member !== undefined);
      visitAll(members.map(([name, member]) => [name, member, appendToken(pointer, name)]));
    } else {
      const text = isExactNumber(value) ? value.rawJSON : (JSON.stringify(value) ?? "null");
      places.set(key, { at, text, isQuoted: false });
      at += text.length;
    }
  };
  /** Brackets, commas and colons are one character each, and so counted alike for arrays and objects. */
  const visitAll = (parts: readonly (readonly [string | undefined, unknown, string])[]): void => {
    at += 1;
    parts.forEach(([name, value, pointer], index) => {
      if (index > 0) at += 1;
      if (name !== undefined) {
        quoted(placeKey("key", pointer), name);
        at += 1;
      }
      visit(value, pointer);
    });
    at += 1;
  };
  visit(root, "");
  return places;
};

/** Far beyond what any preview shows. */
const LIMIT = 64_000;

/**
 * From a place in a JSON value to where it is in its text, `JSON.stringify(root)`: a place with the empty pointer. The text
 * is walked once, and only where somebody asks.
 */
export const printed = (root: unknown): Follow => {
  let places: ReadonlyMap<string, Printed> | undefined;
  return ({ target, pointer, start, end }: Place) => {
    places ??= printedPlaces(root, LIMIT);
    const found = places.get(placeKey(target, pointer));
    if (found === undefined || end > found.text.length) return null;
    const offset = (index: number): number =>
      found.at + (found.isQuoted ? escapedLength(found.text.slice(0, index)) : index);
    return { pointer: "", target: "value", start: offset(start), end: offset(end) };
  };
};
