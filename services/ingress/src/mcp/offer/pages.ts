import { createHash } from "node:crypto";
import type { JsonObject } from "../json-text.ts";

/** A list as it is handed out: each item with what tells it from the others, such as its name. */
export type Listed = { readonly id: string; readonly item: JsonObject };

export type Page = { readonly items: readonly JsonObject[]; readonly nextCursor?: string };

const DIGEST_BYTES = 12;

/**
 * A list in pages (MCP 2026-07-28, server/utilities/pagination). A cursor stands for the last item before it and where that was,
 * not for a number alone: where the list changes in between, its reader goes on behind that item, and misses nothing.
 * @param purpose what the list is of; a cursor of another list is none of this one. The same on all instances.
 */
export const createPages = (
  listed: readonly Listed[],
  purpose: string,
  size: number,
): ((cursor: string | undefined) => Page | undefined) => {
  const all: readonly JsonObject[] = listed.map(({ item }) => item);
  const digestOf = (id: string): string =>
    createHash("sha256")
      .update(JSON.stringify([purpose, id]))
      .digest("base64url")
      .slice(0, DIGEST_BYTES);
  const cursorAfter = (index: number): string =>
    Buffer.from(`${index}.${digestOf(listed[index]?.id ?? "")}`).toString("base64url");
  /** Made where a list has changed under its reader; then it is asked once for each page. */
  let positions: ReadonlyMap<string, number> | undefined;

  const startOf = (cursor: string): number | undefined => {
    const text = Buffer.from(cursor, "base64url");
    // Only what `toString` prints: Node passes over what it does not know.
    if (text.toString("base64url") !== cursor) return undefined;
    const [, digits, digest] = /^(\d{1,9})\.([\w-]{12})$/.exec(text.toString()) ?? [];
    if (digits === undefined || digest === undefined) return undefined;
    const index = Number(digits);
    const there = listed[index];
    if (there !== undefined && digestOf(there.id) === digest) return index + 1;
    positions ??= new Map(listed.map(({ id }, at) => [digestOf(id), at]));
    const moved = positions.get(digest);
    return moved === undefined ? undefined : moved + 1;
  };

  return (cursor) => {
    const start = cursor === undefined ? 0 : startOf(cursor);
    if (start === undefined) return undefined;
    if (start === 0 && all.length <= size) return { items: all };
    const end = start + size;
    const items = all.slice(start, end);
    return end < all.length ? { items, nextCursor: cursorAfter(end - 1) } : { items };
  };
};
