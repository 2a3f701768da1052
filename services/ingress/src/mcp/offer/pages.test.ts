import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPages, type Listed } from "./pages.ts";

const listOf = (ids: readonly string[]): readonly Listed[] =>
  ids.map((id) => ({ id, item: { value: { name: id } } }));
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `tool-${index}`);

const readAll = (page: ReturnType<typeof createPages>): readonly unknown[] => {
  const names: unknown[] = [];
  let cursor: string | undefined;
  do {
    const read = page(cursor);
    if (read === undefined) throw new Error("a cursor of its own was refused");
    names.push(...read.items.map(({ value }) => value.name));
    cursor = read.nextCursor;
  } while (cursor !== undefined);
  return names;
};

describe("a list in pages", () => {
  it("gives every item once, in order, whatever the size of a page", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), (count, size) => {
        const names = numbered(count);
        expect(readAll(createPages(listOf(names), "p", size))).toEqual(names);
      }),
    );
  });

  it("ends with the last item: no page is empty but that of an empty list", () => {
    const page = createPages(listOf(numbered(20)), "p", 10);
    const second = page(page(undefined)?.nextCursor);
    expect(second?.items).toHaveLength(10);
    expect(second).not.toHaveProperty("nextCursor");
  });

  it("takes no cursor that is not its own", () => {
    const page = createPages(listOf(numbered(20)), "p", 10);
    const cursor = page(undefined)?.nextCursor ?? "";
    const others = [
      "",
      "x",
      "0",
      "MTA",
      `${cursor}x`,
      `${cursor}\n`,
      cursor.slice(1),
      Buffer.from("9.aaaaaaaaaaaa").toString("base64url"),
    ];
    for (const other of others) expect(page(other), other).toBeUndefined();
    expect(createPages(listOf(numbered(20)), "q", 10)(cursor)).toBeUndefined();
    expect(createPages(listOf([]), "p", 10)(cursor)).toBeUndefined();
  });

  it("goes on behind the item where it stopped, though the list has changed", () => {
    const before = createPages(listOf(numbered(20)), "p", 10);
    const cursor = before(undefined)?.nextCursor;
    const after = createPages(listOf(["new", ...numbered(20)]), "p", 10)(cursor);
    expect(after?.items[0]).toEqual({ value: { name: "tool-10" } });
    const without = createPages(listOf(numbered(20).filter((name) => name !== "tool-9")), "p", 10);
    expect(without(cursor)).toBeUndefined();
  });
});
