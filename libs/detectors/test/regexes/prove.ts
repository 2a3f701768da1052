import { collectPatterns } from "./collect.ts";
import { writeProven } from "./proven.ts";
import { recheckAll } from "./recheck.ts";

/** `npm run prove:regexes`: asks recheck about every pattern, and writes down which of them it found safe. */
const verdicts = await recheckAll(collectPatterns().patterns);
const bad = verdicts.filter(({ status }) => status !== "safe");
for (const { status, detail, place, source, flags } of bad) {
  process.stdout.write(`${status} (${detail}): ${place} /${source}/${flags}\n`);
}
writeProven(verdicts.filter(({ status }) => status === "safe"));
process.stdout.write(`${verdicts.length} patterns, ${bad.length} not safe\n`);
process.exitCode = bad.length === 0 ? 0 : 1;
