import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inRepository } from "@portcullis/local";

/** What `npm start` writes for other programs: `.portcullis/dev.json`, mode 0600. */
export type DevFile = {
  readonly ingress: string;
  readonly mcp: string;
  readonly console: string;
  readonly nats: string;
  readonly postgres: string;
  readonly operatorToken: string;
  readonly apiKey: string;
  readonly org: string;
  readonly servers: Readonly<Record<string, string>>;
  readonly secrets: string;
  readonly pids: Readonly<Record<string, number>>;
};

/** The folder of the local stack: `PORTCULLIS_HOME`, else `.portcullis` in the checkout. */
export const homeFolder = (): string => {
  const asked = process.env.PORTCULLIS_HOME;
  return asked ? resolve(asked) : inRepository(".portcullis");
};

const devFile = (home: string): string => join(home, "dev.json");

export const readDevFile = (home: string): DevFile | undefined =>
  existsSync(devFile(home)) ? (JSON.parse(readFileSync(devFile(home), "utf8")) as DevFile) : undefined;

export const writeDevFile = (home: string, content: DevFile): void => {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  rmSync(devFile(home), { force: true });
  writeFileSync(devFile(home), `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
};

export const removeDevFile = (home: string): void => rmSync(devFile(home), { force: true });

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Whether the stack that wrote the file is still running. */
export const isRunning = (file: DevFile | undefined): boolean =>
  file?.pids.launcher !== undefined && isAlive(file.pids.launcher);
