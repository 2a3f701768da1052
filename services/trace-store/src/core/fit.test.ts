import { expect, test } from "vitest";
import { collectWithin } from "./fit.ts";

const pagesOf = (asked: string[], ...pages: readonly (readonly string[])[]) =>
  (async function* () {
    for (const page of pages) {
      asked.push(page.join(""));
      yield page;
    }
  })();

test("all items, in their order, where there is room", async () => {
  expect(await collectWithin(pagesOf([], ["a", "b"], [], ["c"]), 10, 1_000)).toEqual(["a", "b", "c"]);
});

test("no more than asked for, and no page that is not needed", async () => {
  const asked: string[] = [];
  expect(await collectWithin(pagesOf(asked, ["a", "b"], ["c"]), 2, 1_000)).toEqual(["a", "b"]);
  expect(asked).toEqual(["ab"]);
});

test("the JSON of what is collected is never longer than the budget, counted in bytes", async () => {
  const items = ["a", "é", "漢", "😀", '"', "\u0000"];
  for (let budget = 2; budget <= 60; budget += 1) {
    const collected = await collectWithin(pagesOf([], items), 10, budget);
    expect(Buffer.byteLength(JSON.stringify(collected))).toBeLessThanOrEqual(budget);
    expect(collected).toEqual(items.slice(0, collected.length));
  }
  expect(await collectWithin(pagesOf([], items), 10, 60)).toEqual(items);
});
