import { describe, expect, it } from "vitest";
import { createHintPace, createPace } from "./pace.ts";

const waitsOf = (create: typeof createPace, count: number) => {
  const state = { clock: 0 };
  const pace = create(() => state.clock);
  const next = (): number => {
    const wait = pace();
    state.clock += wait;
    return wait;
  };
  return { state, next, first: Array.from({ length: count }, next) };
};

describe("the pace of streams", () => {
  it("waits longer each time a stream breaks at once, and never less than a second", () => {
    const { first } = waitsOf(createPace, 12);
    expect(first.slice(0, 4)).toEqual([1_000, 2_000, 4_000, 8_000]);
    expect(first.at(-1)).toBe(300_000);
  });

  it("starts over once a stream has lived for a while", () => {
    const { state, next } = waitsOf(createPace, 2);
    state.clock += 120_000;
    expect(next()).toBe(1_000);
  });
});

describe("the pace of hints", () => {
  it("is quick for the first few, and that of streams for a server that goes on", () => {
    const { state, next, first } = waitsOf(createHintPace, 9);
    expect(first).toEqual([250, 250, 250, 250, 250, 250, 1_000, 2_000, 4_000]);
    state.clock += 120_000;
    expect(next()).toBe(250);
  });
});
