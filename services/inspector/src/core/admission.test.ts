import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { createAdmission } from "./admission.ts";

const create = (concurrency: number, queue: number) =>
  createAdmission({ concurrency, queue, clock: () => 0, onAdmitted: () => {} });

it("runs so many at once, keeps so many waiting, in order, and refuses the rest", async () => {
  const admission = create(2, 2);
  const started: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) =>
    admission.run(name, () => {
      started.push(name);
      return new Promise((end) => ends.push(end));
    });
  const runs = ["a", "b", "c", "d"].map(work);
  await delay(0);
  expect(started).toEqual(["a", "b"]);
  expect([admission.running(), admission.waiting()]).toEqual([2, 2]);
  expect(await work("e")).toBe("full");
  ends[0]?.();
  await delay(0);
  expect(started).toEqual(["a", "b", "c"]);
  for (let round = 0; round < 4; round += 1) {
    for (const end of ends) end();
    await delay(0);
  }
  expect(await Promise.all(runs)).toEqual(["done", "done", "done", "done"]);
  expect([admission.running(), admission.waiting()]).toEqual([0, 0]);
});

it("takes one name once at a time, and gives the place back where the work fails", async () => {
  const admission = create(1, 0);
  const first = admission.run("a", () => delay(5));
  expect(await admission.run("a", async () => {})).toBe("known");
  await first;
  await expect(admission.run("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await admission.run("a", async () => {})).toBe("done");
});
