import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { machine } from "../statistics.ts";
import { compose, type Part } from "./document.ts";
import { type Options, readOptions } from "./options.ts";
import { MEASURES, type Run, TITLES } from "./parts.ts";

/**
 * `npm run bench:detection [-- folder] [--only injection,speed] [--every 20]`: the figures of the inspection engine, into
 * docs/benchmarks/detection.md. With `--only` the other parts stay as they were written last; with `--every` a part of
 * the rows is read, for a look, and nothing is written.
 */
const FILE = resolve(import.meta.dirname, "../../../../docs/benchmarks/detection.md");
const HEAD = `# Detection in figures

Written by \`npm run bench:detection\`. Rates have their 95 % interval (Wilson) in brackets. The development data, public sets
of prompt injection, secrets and personal data, is not part of the repository; the own corpus is in tools/train. Samples are
drawn by a fixed seed.`;

const optionsOrExit = (): Options => {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
};

const { source, parts } = optionsOrExit();
const fresh = new Map<Part, string>();
const run: Run = { source, heldOut: undefined };
for (const part of parts) {
  const startedAt = performance.now();
  const text = await MEASURES[part](run);
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
  const stamp = `Measured on ${new Date().toISOString().slice(0, 10)} in ${seconds} s, on ${machine()}.`;
  fresh.set(part, `## ${TITLES[part]}\n\n${stamp}\n\n${text}`);
  console.log(`${fresh.get(part)}\n`);
}
if (source.every > 1) console.log(`read every ${source.every}th row: nothing is written`);
else {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, compose(HEAD, existsSync(FILE) ? readFileSync(FILE, "utf8") : "", fresh));
  console.log("written to docs/benchmarks/detection.md");
}
