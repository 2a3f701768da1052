import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/**
 * `npm test`: types, lint, layering, units, integration and end to end, through Nx (cached), and at the end the plain
 * line `N passed, N failed`. A check such as the types counts as one test.
 */
const root = resolve(import.meta.dirname, "../../..");
const nx = join(root, "node_modules/.bin/nx");

type Count = { passed: number; failed: number };
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
};

/** What failed, said once more at the end, where it is found. */
const failures: string[] = [];

const run = (targets: readonly string[]): boolean => {
  const env = {
    ...process.env,
    NX_DAEMON: "false",
    NX_TUI: "false",
    FORCE_COLOR: "0",
    // Tests start some hundred processes.
    NODE_COMPILE_CACHE: join(root, "node_modules/.cache/node-compile"),
  };
  const args = ["run-many", "-t", ...targets, "--output-style=stream", "--nxBail=false"];
  return spawnSync(nx, args, { cwd: root, stdio: "inherit", env }).status === 0;
};

/** Adds up what vitest wrote; a suite that could not even be loaded counts as a failure. */
const countResults = (file: string): Count => {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8")) as Report;
  const broken = testResults.filter((s) => s.status === "failed" && s.assertionResults.length === 0);
  for (const { name, message, assertionResults } of testResults) {
    const place = relative(root, name);
    if (assertionResults.length === 0 && message !== "") failures.push(`${place}: ${message.split("\n")[0]}`);
    for (const { status, fullName, failureMessages } of assertionResults) {
      if (status !== "failed") continue;
      failures.push(`${place}: ${fullName}\n    ${failureMessages[0]?.split("\n")[0]?.slice(0, 500)}`);
    }
  }
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
};

const addUp = (kind: string): Count =>
  globSync(`{libs,services,tools}/*/.results/${kind}.json`, { cwd: root })
    .concat(globSync(`test/.results/${kind}.json`, { cwd: root }))
    .map((file) => join(root, file))
    .filter((file) => existsSync(file))
    .map(countResults)
    .reduce((sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed }), {
      passed: 0,
      failed: 0,
    });

const total: Count = { passed: 0, failed: 0 };
const add = (count: Count): void => {
  total.passed += count.passed;
  total.failed += count.failed;
};

for (const check of ["typecheck", "lint", "layers"]) {
  const ok = run([check]);
  if (!ok) failures.push(`${check}: see above`);
  add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
}
for (const kind of ["unit", "integration"]) {
  const ok = run([kind]);
  const count = addUp(kind);
  // A run that failed without a failed test (a crash, a missing report) is a failure all the same.
  if (!ok && count.failed === 0)
    failures.push(`${kind}: a package's run ended without a failed test, see above`);
  add(!ok && count.failed === 0 ? { ...count, failed: 1 } : count);
}
if (failures.length > 0) process.stdout.write(`\nfailed:\n  ${failures.join("\n  ")}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
