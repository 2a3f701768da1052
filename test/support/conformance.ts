import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export type ConformanceRun = {
  readonly url: string;
  readonly specVersion: string;
  /** Also the extensions' scenarios (tasks), which belong to no version and run at 2026-07-28 only. */
  readonly extensions?: boolean;
  /** Results go into a folder of it that has the version's name and is emptied first. */
  readonly outputDir: string;
  /** The whole run, in milliseconds. */
  readonly timeoutMs?: number;
};

export type ConformanceResult = {
  readonly passed: number;
  readonly failed: number;
  readonly warnings: number;
  readonly skipped: number;
  readonly failures: readonly {
    readonly scenario: string;
    readonly check: string;
    readonly message: string;
  }[];
  /**
   * Checks passed in each scenario. A check may turn into a warning or a remark instead of failing, so two
   * runs are alike only if these are.
   */
  readonly scenarios: Readonly<Record<string, number>>;
};

type Check = { readonly id: string; readonly status: string; readonly errorMessage?: string };

const suite = createRequire(import.meta.url).resolve("@modelcontextprotocol/conformance/package.json");

/**
 * Runs the server scenarios of the official suite at one version, in a process of its own, and reads what it
 * wrote. Throws if it did not come to its end, or if its own total differs from the files.
 */
export async function runConformance(run: ConformanceRun): Promise<ConformanceResult> {
  const folder = join(run.outputDir, run.specVersion);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const output = await runSuite(
    ["server", "--url", run.url, ...selection(run), "-o", folder],
    run.timeoutMs ?? 180_000,
  );
  const total = /^Total: (\d+) passed, (\d+) failed$/m.exec(output);
  if (total === null) throw new Error(`The suite came to no end:\n${output.slice(-2_000)}`);

  const result = summarize(await readChecks(folder));
  // A scenario that threw has no file: the suite counts it as failed, and so it shows here.
  const seen = `${result.passed} passed, ${result.failed} failed`;
  const said = `${total[1]} passed, ${total[2]} failed`;
  if (seen !== said || result.passed + result.failed === 0) {
    throw new Error(`The suite says "${said}", its files say "${seen}":\n${output.slice(-2_000)}`);
  }
  return result;
}

/** A requirement set is what a version requires plus what it runs without scoring: the extensions. */
const selection = ({ specVersion, extensions = false }: ConformanceRun): readonly string[] =>
  extensions ? ["--requirements", specVersion] : ["--suite", "all", "--spec-version", specVersion];

function summarize(checks: readonly (Check & { readonly scenario: string })[]): ConformanceResult {
  const count = (status: string) => checks.filter((check) => check.status === status).length;
  const scenarios: Record<string, number> = {};
  for (const { scenario, status } of checks) {
    scenarios[scenario] = (scenarios[scenario] ?? 0) + (status === "SUCCESS" ? 1 : 0);
  }
  return {
    passed: count("SUCCESS"),
    failed: count("FAILURE"),
    warnings: count("WARNING"),
    skipped: count("SKIPPED"),
    failures: checks
      .filter((check) => check.status === "FAILURE")
      .map(({ scenario, id, errorMessage }) => ({ scenario, check: id, message: errorMessage ?? "" })),
    scenarios,
  };
}

/** One folder a scenario: `server-<scenario>-<timestamp>/checks.json`. */
async function readChecks(folder: string): Promise<readonly (Check & { readonly scenario: string })[]> {
  const names = (await readdir(folder)).sort();
  const read = names.map(async (name) => {
    const checks = JSON.parse(await readFile(join(folder, name, "checks.json"), "utf8")) as readonly Check[];
    const scenario = name.replace(/^server-/, "").replace(/-\d{4}-\d\d-\d\dT[\d-]+Z$/, "");
    return checks.map((check) => ({ ...check, scenario }));
  });
  return (await Promise.all(read)).flat();
}

/** The exit code says only whether checks failed, and so does the summary; a kill leaves no summary. */
function runSuite(args: readonly string[], timeout: number): Promise<string> {
  const command = [join(dirname(suite), "dist", "index.js"), ...args];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      command,
      { timeout, killSignal: "SIGKILL", maxBuffer: 64 * 1024 * 1024 },
      (_, out, err) => resolve(`${out}\n${err}`),
    );
  });
}
