import { expect, it } from "vitest";
import { createLimit } from "./limit.ts";

it("lets no more run at a time than allowed, and all of them in their order, failures too", async () => {
  const limit = createLimit(3);
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const work = (index: number, fails: boolean) => async (): Promise<string> => {
    begun.push(index);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (fails) throw new Error("failed");
    return "done";
  };
  const all = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) => limit(work(index, index % 4 === 0))),
  );
  expect(most).toBe(3);
  expect(begun).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(15);
  expect(await limit(work(20, false))).toBe("done");
});
