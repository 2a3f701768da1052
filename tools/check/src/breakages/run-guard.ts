import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import type { Guard } from "./mutation.ts";

/** What a test did. `broken`: it did not run at all, which says nothing about what it guards. */
export type GuardResult =
  | { readonly result: "passed" }
  | { readonly result: "failed"; readonly tests: readonly string[] }
  | { readonly result: "broken"; readonly reason: string };

const LIMIT_MS = 240_000;

type Report = {
  readonly testResults: readonly {
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

const judgeReport = ({ testResults }: Report): GuardResult => {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === "failed").map(({ fullName }) => fullName);
  if (failed.length > 0) return { result: "failed", tests: failed };
  if (tests.some(({ status }) => status === "passed")) return { result: "passed" };
  // A file that cannot be loaded, or whose preparation fails, tests nothing.
  return { result: "broken", reason: `no test of that name ran ${testResults[0]?.message ?? ""}`.trim() };
};

/** Runs the one named test of the tree and says whether it holds. */
export const runGuard = (root: string, { project, file, name }: Guard): GuardResult => {
  const folder = join(root, project);
  const kind = file.endsWith(".it.ts") ? "integration" : "unit";
  const reportFile = join(folder, ".results", `${kind}.json`);
  rmSync(reportFile, { force: true });
  const named = name === "" ? [] : ["-t", name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")];
  const config = relative(folder, join(root, `vitest.${kind}.ts`));
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const run = spawnSync(
    process.execPath,
    [vitest, "run", "--config", config, "--root", ".", file, "--bail=1", ...named],
    { cwd: folder, encoding: "utf8", timeout: LIMIT_MS },
  );
  if (existsSync(reportFile)) return judgeReport(JSON.parse(readFileSync(reportFile, "utf8")));
  const said = `${run.stdout}${run.stderr}`.trim().split("\n").slice(-3).join(" ");
  return { result: "broken", reason: `no report: ${said}` };
};
