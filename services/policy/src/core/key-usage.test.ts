import { expect, it } from "vitest";
import { addUsage, type Usage } from "./key-usage.ts";

const at = (second: number, requests = 1): Usage => ({
  lastUsedAt: `2026-03-01T12:00:0${second}.000Z`,
  requests,
});

it("adds up requests and keeps the later time, in whatever order they come", () => {
  const known = new Map<string, Usage>();
  addUsage(known, [
    ["key_a", at(5, 2)],
    ["key_b", at(1)],
  ]);
  addUsage(known, [
    ["key_a", at(3, 4)],
    ["key_b", at(2)],
  ]);
  expect([...known]).toEqual([
    ["key_a", at(5, 6)],
    ["key_b", at(2, 2)],
  ]);
});

it("takes up no id that cannot be a key's", () => {
  const known = new Map<string, Usage>();
  addUsage(known, [
    ["key_\0", at(1)],
    ["", at(1)],
    ["k".repeat(65), at(1)],
  ]);
  expect(known.size).toBe(0);
});

it("does not grow without end", () => {
  const known = new Map<string, Usage>();
  const ids = Array.from({ length: 100_001 }, (_, n) => [`key_${n}`, at(1)] as const);
  addUsage(known, ids);
  expect(known.size).toBe(100_000);
  addUsage(known, [["key_7", at(2)]]);
  expect(known.get("key_7")?.requests).toBe(2);
});
