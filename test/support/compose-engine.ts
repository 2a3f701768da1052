import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { inRepository } from "@portcullis/local";

const run = promisify(execFile);

/** A Compose project on the engine of this machine. */
export type ComposeProject = {
  readonly compose: (...args: readonly string[]) => Promise<string>;
  readonly docker: (...args: readonly string[]) => Promise<string>;
};

const answers = async (command: string, ...args: readonly string[]): Promise<boolean> => {
  try {
    await run(command, args, { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
};

export const engineAnswers = (): Promise<boolean> => answers("docker", "info");

/** Compose as a plugin where there is one, else the older program of its own. */
export const openProject = async (name: string, port: number): Promise<ComposeProject> => {
  const program = (await answers("docker", "compose", "version"))
    ? ["docker", "compose"]
    : ["docker-compose"];
  const call = async (command: readonly string[]): Promise<string> => {
    const [file = "", ...args] = command;
    const { stdout } = await run(file, args, {
      cwd: inRepository("."),
      env: { ...process.env, PORTCULLIS_PORT: String(port) },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.trim();
  };
  return {
    compose: (...args) => call([...program, "-p", name, ...args]),
    docker: (...args) => call(["docker", ...args]),
  };
};
