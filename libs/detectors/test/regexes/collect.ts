import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseAst } from "vitest/node";

export type Pattern = { readonly source: string; readonly flags: string; readonly place: string };

const SRC = join(import.meta.dirname, "../../src");

type Found = { readonly literals: Pattern[]; readonly built: string[] };

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** The literals of a source, and where it calls `RegExp`. */
function readSource(file: string): Found {
  const text = readFileSync(file, "utf8");
  const name = relative(SRC, file);
  const found: Found = { literals: [], built: [] };
  const stack: unknown[] = [parseAst(text, { lang: "ts" })];
  for (let node = stack.pop(); stack.length > 0 || node !== undefined; node = stack.pop()) {
    if (typeof node !== "object" || node === null) continue;
    stack.push(...Object.values(node));
    if (!("type" in node && "start" in node && typeof node.start === "number")) continue;
    const place = `${name}:${lineOf(text, node.start)}`;
    if ("regex" in node && node.regex !== null && node.regex !== undefined) {
      const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
      found.literals.push({ source: pattern, flags, place });
    }
    const callee = "callee" in node ? node.callee : undefined;
    if (typeof callee === "object" && callee !== null && "name" in callee && callee.name === "RegExp")
      found.built.push(place);
  }
  return found;
}

/** What the package builds with `RegExp` when it is loaded and used in a process of its own. */
function record(): Pattern[] {
  const file = (name: string): string => join(import.meta.dirname, name);
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "--import", file("record.ts"), file("use-package.ts")],
    { encoding: "utf8", maxBuffer: 64 * 1_048_576 },
  );
  if (status !== 0) throw new Error(`the package could not be loaded: ${stderr}`);
  const built = JSON.parse(stdout) as { source: string; flags: string; file: string; line: number }[];
  return built.map(({ source, flags, file: name, line }) => ({ source, flags, place: `${name}:${line}` }));
}

export type Collection = {
  readonly patterns: readonly Pattern[];
  /** Calls of `RegExp` in the sources that did not run, so that nobody knows what they build. */
  readonly unseen: readonly string[];
};

/** Every regular expression of the package, once. */
export function collectPatterns(): Collection {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  const sources = files.map((name) => readSource(join(SRC, name)));
  const built = record();
  const seen = new Set(built.map(({ place }) => place));
  const all = [...sources.flatMap(({ literals }) => literals), ...built];
  return {
    patterns: [...new Map(all.map((each) => [`/${each.source}/${each.flags}`, each])).values()],
    unseen: sources.flatMap((source) => source.built).filter((place) => !seen.has(place)),
  };
}
