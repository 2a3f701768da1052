import { checkSync, type Diagnostics, type Parameters } from "recheck";
import type { Pattern } from "./collect.ts";
import type { Verdict } from "./recheck.ts";
import { isBounded } from "./unbounded.ts";

/** Recheck writes repetitions out, which takes it minutes for `{1,1024}`; without a bound it takes milliseconds. */
const MANY = 8;

/** Matches more than the pattern, with at least as many ways to: where it is safe, the pattern is. */
function withoutBounds(source: string): string {
  return source
    .replace(/\{(\d{1,6}),(\d{1,6})\}/g, (whole, min, max) =>
      Number(max) <= MANY ? whole : Number(min) === 0 ? "*" : "+",
    )
    .replace(/\{(\d{1,6})\}/g, (whole, count) => (Number(count) <= MANY ? whole : `{${MANY / 2}}`));
}

/** The same for a text of one case, which recheck reads much faster than a pattern that ignores case. */
function inLowerCase(source: string): string {
  return source.replace(/\\(?:[pP]\{[^}]{1,60}\}|[\s\S])|[A-Z]/g, (part) =>
    part.startsWith("\\") ? part : part.toLowerCase(),
  );
}

/** Steps count, not seconds: a busy machine makes no pattern worse. 15 million are 750 for each character. */
const FUZZ = {
  checker: "fuzz",
  maxAttackStringSize: 20_000,
  attackLimit: 15_000_000,
  attackTimeout: null,
  incubationTimeout: null,
} as const;
const SMALL = { maxGeneStringSize: 600, maxIteration: 10 } as const;

function verdictOf(pattern: Pattern): Verdict {
  // A sticky pattern is tried at one place; one that is bounded may be tried at all of them, if one is safe.
  const anchored =
    pattern.flags.includes("y") || isBounded(pattern.source) ? `^(?:${pattern.source})` : pattern.source;
  const source = pattern.flags.includes("i") ? inLowerCase(anchored) : anchored;
  const flags = pattern.flags.replace(/[dgiy]/g, "");
  const relaxed = withoutBounds(source);
  const attempts: readonly (readonly [string, Parameters])[] = [
    [relaxed, { checker: "automaton", timeout: 1_500 }],
    [relaxed, { ...FUZZ, timeout: 3_000 }],
    [source, { ...FUZZ, ...SMALL, timeout: 20_000 }],
  ];
  let last: Diagnostics | undefined;
  for (const [text, parameters] of attempts) {
    last = checkSync(text, flags, parameters);
    if (last.status === "safe") return { ...pattern, status: "safe", detail: "" };
    if (last.status === "vulnerable" && text === source) break;
  }
  const detail =
    last?.status === "vulnerable"
      ? last.complexity.summary
      : last?.status === "unknown"
        ? last.error.kind
        : "";
  return { ...pattern, status: last?.status ?? "unknown", detail };
}

process.on("message", (pattern: Pattern) => {
  process.send?.(verdictOf(pattern));
});
