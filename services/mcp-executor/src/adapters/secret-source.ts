import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SecretSource } from "../core/credentials.ts";

/** Credentials from the process environment and from a folder that ops mount. Read anew each time: they rotate. */
export const createSecretSource = (
  env: Readonly<Record<string, string | undefined>>,
  directory: string | undefined,
): SecretSource => ({
  env: (name) => env[name],
  file: (name) => {
    if (directory === undefined || name.includes("/") || name.startsWith(".")) return undefined;
    try {
      return readFileSync(join(directory, name), "utf8");
    } catch {
      return undefined;
    }
  },
});
