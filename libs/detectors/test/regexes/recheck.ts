import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Pattern } from "./collect.ts";

export type Verdict = Pattern & {
  readonly status: "safe" | "vulnerable" | "unknown";
  readonly detail: string;
};

const PROCESSES = 2;

/** Verdicts of recheck's own JavaScript, a few patterns at a time in each of some processes. */
export async function recheckAll(patterns: readonly Pattern[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  let next = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = spawn(
        process.execPath,
        ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "recheck-one.ts")],
        {
          env: { ...process.env, RECHECK_SYNC_BACKEND: "pure" },
          stdio: ["ignore", "inherit", "inherit", "ipc"],
        },
      );
      const give = (): void => {
        const pattern = patterns[next++];
        if (pattern === undefined) child.disconnect();
        else child.send(pattern);
      };
      child.on("message", (verdict: Verdict) => {
        verdicts.push(verdict);
        give();
      });
      child.on("error", reject);
      child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`recheck ended with ${code}`))));
      give();
    });
  await Promise.all(Array.from({ length: PROCESSES }, work));
  return verdicts;
}
