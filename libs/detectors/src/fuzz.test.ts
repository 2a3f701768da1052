import { expect, test } from "vitest";
import { faultsOf } from "../test/contract.ts";
import { EXTRA, KINDS, PROPERTIES } from "../test/properties.ts";
import { seedOfRun } from "../test/seed.ts";
import { inspect } from "./inspect.ts";

const seed = seedOfRun("fuzz");
/** Runs of all properties together; `npm run fuzz:detectors` has as many as it has minutes for. */
const RUNS = 2_400;

test.each(PROPERTIES)("$name", { timeout: 60_000 }, ({ run, share }) => {
  run({ seed, numRuns: Math.round(RUNS * share) });
});

/** One line of a megabyte, of what has no end, no middle or no beginning. */
const LINES = ["\ud800", "\u{e0041}", "%41", "[", "a@b.co,"];
const LENGTH = 1_000_000;

test.each(LINES)("a line of a megabyte keeps the contract: %j", { timeout: 60_000 }, (unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
  const kind = KINDS[unit.length % KINDS.length] ?? "prompt";
  expect(faultsOf(text, inspect(text, kind))).toEqual([]);
});

test("own patterns, phrases and secrets are among what is tried", () => {
  const types = inspect("ticket AB-1234, system prompt", "prompt", { extra: EXTRA }).findings.map(
    ({ type }) => type,
  );
  expect(types).toEqual(expect.arrayContaining(["own_ticket", "own_phrase"]));
});
