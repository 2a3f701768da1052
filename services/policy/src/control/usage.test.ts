import { expect, it } from "vitest";
import type { Usage } from "../core/key-usage.ts";
import { createUsageCollector } from "./usage.ts";

const seen = (requests: number) => ({
  v: 1,
  keys: { key_a: { lastUsedAt: "2026-03-01T12:00:00.000Z", requests } },
});

it("loses nothing where the database is away for a while, and counts nothing twice", async () => {
  const saved: number[] = [];
  let fails = true;
  const usage = createUsageCollector(async (entries: ReadonlyMap<string, Usage>) => {
    // Something comes in while the write is under way.
    if (saved.length === 0) expect(usage.note(seen(10))).toBe(true);
    if (fails) throw new Error("away");
    saved.push(entries.get("key_a")?.requests ?? 0);
  });
  expect(usage.note(seen(1))).toBe(true);
  await expect(usage.write()).rejects.toThrow("away");
  fails = false;
  await usage.write();
  await usage.write();
  await usage.write();
  expect(saved).toEqual([11, 10]);
});

it("refuses what is not of the form", () => {
  const usage = createUsageCollector(async () => {});
  expect(usage.note({ v: 1, keys: { key_a: { requests: 1 } } })).toBe(false);
  expect(usage.note(undefined)).toBe(false);
});
