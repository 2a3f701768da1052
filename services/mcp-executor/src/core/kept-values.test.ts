import { expect, it } from "vitest";
import { createKeptValues } from "./kept-values.ts";

const HOUR = 3_600_000;
const startAt = (): {
  clock: number;
  kept: ReturnType<typeof createKeptValues>;
  finds: (text: string) => boolean;
} => {
  const state = { clock: 0 };
  const kept = createKeptValues(() => state.clock);
  return Object.assign(state, { kept, finds: (text: string) => kept.scrubber().text(text).echoes > 0 });
};

it("knows the values of all its slots, and those before them", () => {
  const { kept, finds } = startAt();
  kept.keep("credentials", ["first-secret"]);
  kept.keep("token", ["first-token"]);
  kept.keep("token", ["second-token"]);
  kept.keep("credentials", ["second-secret"]);
  for (const text of ["first-secret", "first-token", "second-token", "second-secret"])
    expect(finds(text)).toBe(true);
  expect(finds("another-secret")).toBe(false);
});

it("forgets previous values after a day, and keeps those in use", () => {
  const state = startAt();
  state.kept.keep("credentials", ["lasting-secret"]);
  state.kept.keep("token", ["token-one"]);
  state.kept.keep("token", ["token-two"]);
  state.clock = 25 * HOUR;
  state.kept.keep("token", ["token-three"]);
  expect(state.finds("token-one")).toBe(false);
  expect(state.finds("token-two")).toBe(true);
  expect(state.finds("lasting-secret")).toBe(true);
});

it("does not pile up previous values", () => {
  const { kept, finds } = startAt();
  for (let i = 100; i < 120; i += 1) kept.keep("token", [`token-${i}`]);
  expect(finds("token-100")).toBe(false);
  expect(finds("token-118")).toBe(true);
});

it("makes no new search where nothing changed: it is asked for with every call", () => {
  const { kept } = startAt();
  kept.keep("credentials", ["same-secret"]);
  const before = kept.scrubber();
  kept.keep("credentials", ["same-secret"]);
  expect(kept.scrubber()).toBe(before);
});
