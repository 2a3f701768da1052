import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applyMutation, guardName, type Mutation } from "./mutation.ts";
import { mutations } from "./mutations.ts";
import { type GuardResult, runGuard } from "./run-guard.ts";
import { copyTree } from "./tree.ts";

/**
 * `npm run test:breakages [-- part of a name …]`: breaks a copy of the source on purpose, one breakage at a time, and runs the one test that must
 * notice. Exits with 1 where a breakage survives, where its test is red without it, or where a test did not run.
 */
const wanted = process.argv.slice(2);
const chosen = mutations.filter(
  ({ name, file, guard }) =>
    wanted.length === 0 || wanted.some((part) => `${name} ${file} ${guardName(guard)}`.includes(part)),
);

type Line = { readonly mutation: Mutation; readonly verdict: string; readonly detail: string };

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const breakOnce = (root: string, mutation: Mutation): GuardResult => {
  const file = join(root, mutation.file);
  const source = readFileSync(file, "utf8");
  const applied = applyMutation(mutation, source);
  if (!applied.ok) return { result: "broken", reason: applied.reason };
  writeFileSync(file, applied.text);
  try {
    return runGuard(root, mutation.guard);
  } finally {
    writeFileSync(file, source);
  }
};

const lineOf = (mutation: Mutation, run: GuardResult): Line => {
  switch (run.result) {
    case "failed":
      return { mutation, verdict: "killed", detail: run.tests[0] ?? "" };
    case "passed":
      return { mutation, verdict: "SURVIVED", detail: guardName(mutation.guard) };
    case "broken":
      return { mutation, verdict: "BROKEN", detail: run.reason };
  }
};

using tree = copyTree();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    tree[Symbol.dispose]();
    process.exit(130);
  });
}
const sound = new Map<string, GuardResult>();
const lines: Line[] = [];
for (const mutation of chosen) {
  const guard = guardName(mutation.guard);
  // A test that is red anyway would seem to notice everything.
  const untouched = sound.get(guard) ?? runGuard(tree.root, mutation.guard);
  sound.set(guard, untouched);
  const line: Line =
    untouched.result === "passed"
      ? lineOf(mutation, breakOnce(tree.root, mutation))
      : { mutation, verdict: "BROKEN", detail: `without a breakage: ${JSON.stringify(untouched)}` };
  lines.push(line);
  say(`${line.verdict.padEnd(8)}  ${mutation.name}  <-  ${line.detail}`);
}

const killed = lines.filter(({ verdict }) => verdict === "killed").length;
say(`\n| breakage | file | noticed by | result |\n| --- | --- | --- | --- |`);
for (const { mutation, verdict, detail } of lines) {
  const by =
    verdict === "killed" ? `\`${mutation.guard.project}/${mutation.guard.file}\`: ${detail}` : detail;
  say(`| ${mutation.name} | \`${mutation.file}\` | ${by} | ${verdict} |`);
}
say(`\n${killed} of ${lines.length} breakages were noticed`);
process.exitCode = killed === lines.length && lines.length > 0 ? 0 : 1;
