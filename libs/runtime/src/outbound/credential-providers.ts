import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** Where secret values come from: the environment, files, or a vault. */
export type CredentialProvider = {
  /** Undefined where there is no such value. May fail: that counts as none, and nothing of the error is kept. */
  readonly resolve: (name: string) => string | undefined | Promise<string | undefined>;
};

const MAX_FILE_BYTES = 65_536;
const decoder = new TextDecoder("utf-8", { fatal: true });

/** `${env:NAME}`: the environment of this process. */
export const createEnvProvider = (env: Readonly<Record<string, string | undefined>>): CredentialProvider => ({
  resolve: (name) => (Object.hasOwn(env, name) ? env[name] : undefined),
});

/** `${file:NAME}`: a file of a folder that ops mount. Read anew each time, so that it may be rotated. */
export const createFileProvider = (directory: string | undefined): CredentialProvider => ({
  resolve: async (name) => {
    // A name that climbs out of the folder, or one of the hidden files that mounts keep for themselves.
    if (directory === undefined || name.startsWith(".") || name.includes("/")) return undefined;
    const path = join(directory, name);
    try {
      const { size } = await stat(path);
      if (size > MAX_FILE_BYTES) return undefined;
      return decoder.decode(await readFile(path));
    } catch {
      return undefined;
    }
  },
});

/** A provider that does not answer in time has no value: a vault that hangs must not hold up calls for ever. */
export const withTimeLimit = (provider: CredentialProvider, limitMs: number): CredentialProvider => ({
  resolve: async (name) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), limitMs);
    });
    try {
      return await Promise.race([provider.resolve(name), late]);
    } finally {
      clearTimeout(timer);
    }
  },
});
