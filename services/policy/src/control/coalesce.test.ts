import { expect, it } from "vitest";
import { coalesce } from "./coalesce.ts";

const controlled = () => {
  const ends: ((error?: Error) => void)[] = [];
  let running = 0;
  let most = 0;
  const run = coalesce(async () => {
    running += 1;
    most = Math.max(most, running);
    try {
      await new Promise<void>((resolve, reject) => {
        ends.push((error) => (error === undefined ? resolve() : reject(error)));
      });
    } finally {
      running -= 1;
    }
  });
  return { run, ends, most: () => most };
};

const settle = () => new Promise((resolve) => setImmediate(resolve));

it("gives each caller a run that began after the call, and shares it", async () => {
  const { run, ends, most } = controlled();
  const first = run();
  const second = run();
  const third = run();
  expect(second).toBe(third);
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await first;
  await settle();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await Promise.all([second, third]);
  const fourth = run();
  await settle();
  expect(ends).toHaveLength(3);
  ends[2]?.();
  await fourth;
  expect(most()).toBe(1);
});

it("goes on after a run that failed", async () => {
  const { run, ends, most } = controlled();
  const first = run();
  const second = run();
  const failure = expect(first).rejects.toThrow("gone");
  ends[0]?.(new Error("gone"));
  await failure;
  await settle();
  ends[1]?.();
  await second;
  expect(ends).toHaveLength(2);
  expect(most()).toBe(1);
});
