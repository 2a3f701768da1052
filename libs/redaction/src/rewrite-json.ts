import { isExactNumber } from "@portcullis/crypto";
import { appendToken } from "./pointers.ts";

/** What to put in place of parts of a JSON value. Undefined leaves a part as it is. */
export type Rewrite = {
  /** A string or number, as text. */
  readonly leaf: (pointer: string, text: string) => string | undefined;
  /** A member name; `pointer` is that of the member. */
  readonly name: (pointer: string, name: string) => string | undefined;
  /** A whole value, asked before its parts are. */
  readonly whole: (pointer: string, value: unknown) => string | undefined;
  /** Hears the name that a renamed member has in the end; `pointer` has the names as they were. */
  readonly renamed?: (pointer: string, name: string) => void;
};

const freeName = (wanted: string, used: ReadonlySet<string>): string => {
  let name = wanted;
  for (let number = 2; used.has(name); number += 1) name = `${wanted} (${number})`;
  return name;
};

/**
 * A deep copy with replacements; what is not replaced is kept as it is, order included. It goes no deeper than the
 * detectors do, as long as `whole` replaces what they skipped for its depth. A number may be there as its text
 * (`exactValue` of libs/crypto).
 */
export const rewriteJson = (root: unknown, rewrite: Rewrite): unknown => {
  const visit = (value: unknown, pointer: string): unknown => {
    const replaced = rewrite.whole(pointer, value);
    if (replaced !== undefined) return replaced;
    if (typeof value === "string") return rewrite.leaf(pointer, value) ?? value;
    if (typeof value === "number") return rewrite.leaf(pointer, String(value)) ?? value;
    if (Array.isArray(value)) return value.map((item, index) => visit(item, `${pointer}/${index}`));
    if (isExactNumber(value)) return rewrite.leaf(pointer, value.rawJSON) ?? value;
    return typeof value === "object" && value !== null ? visitObject(value, pointer) : value;
  };

  const visitObject = (value: object, pointer: string): unknown => {
    const members = Object.entries(value).map(([name, member]) => {
      const at = appendToken(pointer, name);
      return { at, name, renamed: rewrite.name(at, name), value: visit(member, at) };
    });
    // A new name must not swallow a member that already has it.
    const used = new Set(members.filter((m) => m.renamed === undefined).map((m) => m.name));
    // fromEntries defines own members, so that one called `__proto__` stays a member.
    return Object.fromEntries(
      members.map((member) => {
        if (member.renamed === undefined) return [member.name, member.value];
        const name = freeName(member.renamed, used);
        used.add(name);
        rewrite.renamed?.(member.at, name);
        return [name, member.value];
      }),
    );
  };

  return visit(root, "");
};

/** UTF-16 units of all strings, numbers and names in a value, however deep. */
export const countCharacters = (root: unknown): number => {
  let count = 0;
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string") count += value.length;
    else if (typeof value === "number") count += String(value).length;
    else if (typeof value === "object" && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        if (!Array.isArray(value)) count += name.length;
        open.push(member);
      }
    }
  }
  return count;
};

/** Calls `visit` with every string and member name of a value. */
export const forEachText = (root: unknown, visit: (text: string) => void): void => {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string") visit(value);
    else if (Array.isArray(value)) for (const item of value) open.push(item);
    else if (typeof value === "object" && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        visit(name);
        open.push(member);
      }
    }
  }
};
