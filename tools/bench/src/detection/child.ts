import { spawn } from "node:child_process";

/**
 * Runs this Node with `args` to its end and gives what it printed.
 *
 * @throws Error with the end of what it wrote to standard error, where it fails or takes longer than `limitMs`
 */
export const runNode = (args: readonly string[], limitMs: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors = (errors + text).slice(-2_000);
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), limitMs);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(printed);
      else reject(new Error(`${args[0] ?? ""} ended with ${signal ?? code}: ${errors.trim()}`));
    });
  });
