import { readFileSync, writeFileSync } from "node:fs";
import { argv, cwd, env, exit, stderr, stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { exitCodes, Failure } from "./failure.ts";
import { run } from "./run.ts";
import type { Io } from "./shell.ts";

const readInput = (path: string): string => {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    throw new Failure(exitCodes.usage, error instanceof Error ? error.message : `cannot read ${path}`);
  }
};

const ask = async (question: string): Promise<string> => {
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
};

/** Whole lines reach a pipe also where the process ends right after. */
const write =
  (fd: 1 | 2) =>
  (text: string): void => {
    try {
      writeFileSync(fd, text);
    } catch {
      // The reader went away (`| head`), or is slow: then the stream takes it.
      (fd === 1 ? stdout : stderr).write(text);
    }
  };

const io: Io = {
  out: write(1),
  err: write(2),
  width: stdout.isTTY === true ? stdout.columns : undefined,
  isColoured: stdout.isTTY === true && !env.NO_COLOR,
  isInteractive: stdin.isTTY === true && stderr.isTTY === true,
  ask,
  readFile: readInput,
  writeFile: (path, text) => writeFileSync(path, text),
};

const args = argv.slice(2);
// yargs writes the script for the shell that it believes to run in; the name on the command line counts more.
if (args[0] === "completion" && (args[1] === "bash" || args[1] === "zsh")) {
  env.SHELL = args.pop();
  delete env.ZSH_NAME;
}
const packageFile = new URL("../package.json", import.meta.url);
const { version } = JSON.parse(readFileSync(packageFile, "utf8")) as { version: string };

exit(await run(args, { io, env, cwd: cwd(), version }));
