import { parseArgs } from "node:util";
import { growthOf, MAX_RATIO, nsPerUnit } from "./growth.ts";
import { BENIGN, LITERAL_SHAPES, SAMPLE_SHAPES, SHAPES } from "./hostile-units.ts";
import { PROPERTIES } from "./properties.ts";
import { sample, seedOfRun } from "./seed.ts";

/**
 * `npm run fuzz:detectors -- --minutes 8 --seed 42`: the properties of the unit tests with as many inputs as the time
 * allows, and the growth of every literal. Prints each fault once with its smallest input, and what costs most.
 */
const { values } = parseArgs({
  options: { minutes: { type: "string", default: "5" }, seed: { type: "string" } },
});
if (values.seed !== undefined) process.env.FUZZ_SEED = values.seed;
const seed = seedOfRun("campaign");
const MINUTE_MS = 60_000;
const end = performance.now() + Number(values.minutes) * MINUTE_MS;
const RUNS_A_ROUND = 400;
const UNITS = 16_384;
const WORST = 10;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const faults = new Set<string>();
const report = (place: string, message: string): void => {
  const first = message.slice(0, 1_200);
  if (faults.has(first)) return;
  faults.add(first);
  say(`FAULT ${place}: ${first}`);
};

const rows: { readonly name: string; readonly ns: number; readonly ratio: number }[] = [];
const literals = sample(LITERAL_SHAPES, LITERAL_SHAPES.length, seed);
const shapes = [...SHAPES, ...SAMPLE_SHAPES, ...literals];
let round = 0;
let runs = 0;
for (; performance.now() < end; round++) {
  for (const { name, share, run } of PROPERTIES) {
    const numRuns = Math.round(RUNS_A_ROUND * share);
    try {
      run({ seed: seed + round, numRuns });
    } catch (error) {
      const { message, cause } = error instanceof Error ? error : new Error(String(error));
      const why = cause instanceof Error ? cause.message : "";
      report(name, `${why}: ${JSON.stringify(message.split("\n").slice(0, 3).join(" "))}`);
    }
    runs += numRuns;
  }
  const due = performance.now() + MINUTE_MS / 6;
  while (rows.length < shapes.length && performance.now() < Math.min(due, end)) {
    const shape = shapes[rows.length];
    if (shape === undefined) break;
    const { ratio, nsPerUnit: ns } = growthOf(shape, UNITS);
    rows.push({ name: shape.name.slice(0, 100), ns, ratio });
    if (ratio >= MAX_RATIO)
      report("growth", `${shape.name.slice(0, 200)}: ${ratio.toFixed(1)} times as long`);
  }
}

say(
  `${runs} inputs in ${round} rounds, ${rows.length} of ${shapes.length} shapes measured, ${faults.size} faults`,
);
say(`harmless prose: ${nsPerUnit(BENIGN, UNITS * 16).toFixed(0)} ns a unit`);
for (const { name, ns, ratio } of rows.toSorted((a, b) => b.ns - a.ns).slice(0, WORST))
  say(`${ns.toFixed(0).padStart(8)} ns a unit, growth ${ratio.toFixed(1)}: ${name}`);
process.exitCode = faults.size === 0 ? 0 : 1;
