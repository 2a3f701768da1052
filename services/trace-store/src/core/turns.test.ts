import { expect, it } from "vitest";
import { createTurns } from "./turns.ts";

it("runs so many at a time, in their order, also where one fails", async () => {
  const turn = createTurns(2);
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const work = (n: number) => async (): Promise<number> => {
    begun.push(n);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (n === 1) throw new Error("one fails");
    return n;
  };
  const results = await Promise.allSettled(Array.from({ length: 6 }, (_, n) => turn(work(n))));
  expect(most).toBe(2);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  expect(results.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    ...Array(4).fill("fulfilled"),
  ]);
  expect(await turn(work(7))).toBe(7);
});
