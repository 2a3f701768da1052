import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Pattern } from "./collect.ts";

const FILE = join(import.meta.dirname, "proven.txt");
const HEAD = "# Patterns that recheck found safe: `npm run prove:regexes` writes this file.\n";

const textOf = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");
const { version } = createRequire(import.meta.url)("recheck/package.json") as { readonly version: string };
/** A verdict holds for the pattern, the version of recheck and how it was asked. */
const asked = createHash("sha256")
  .update(JSON.stringify([version, textOf("recheck-one.ts"), textOf("unbounded.ts")]))
  .digest("hex");

const digestOf = ({ source, flags }: Pattern): string =>
  createHash("sha256")
    .update(JSON.stringify([asked, source, flags]))
    .digest("hex")
    .slice(0, 24);

/** The patterns of a list that the file does not know: new ones, or all where recheck or the way to ask it is another. */
export const unproven = (patterns: readonly Pattern[]): readonly Pattern[] => {
  const known = new Set(readFileSync(FILE, "utf8").split("\n"));
  return patterns.filter((pattern) => !known.has(digestOf(pattern)));
};

export const writeProven = (patterns: readonly Pattern[]): void => {
  const digests = [...new Set(patterns.map(digestOf))].toSorted();
  writeFileSync(FILE, `${HEAD}${digests.join("\n")}\n`);
};
