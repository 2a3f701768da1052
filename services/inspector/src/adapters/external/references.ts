import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fillTemplate, referencesIn } from "@portcullis/contracts";

const MAX_FILE_BYTES = 65_536;

/** Fills `${env:NAME}` and `${file:NAME}`, read anew each time. */
export type FillReferences = (template: string) => Promise<string>;

/** A reference that resolves to nothing; it names the reference, never a value. */
export class MissingReference extends Error {
  constructor(provider: string, name: string) {
    super(`\${${provider}:${name}} is not set`);
    this.name = "MissingReference";
  }
}

/** @returns a function that throws where a reference is not set or empty: nothing is ever sent half filled */
export const createReferences = (
  env: Readonly<Record<string, string | undefined>>,
  folder: string | undefined,
): FillReferences => {
  const resolve = async (provider: "env" | "file", name: string): Promise<string | undefined> => {
    if (provider === "env") return env[name];
    if (folder === undefined || name.startsWith(".")) return undefined;
    const file = join(folder, name);
    return (await stat(file)).size > MAX_FILE_BYTES ? undefined : readFile(file, "utf8");
  };
  return async (template) => {
    const values = new Map<string, string>();
    for (const { provider, name } of referencesIn(template)) {
      const found = await resolve(provider, name).catch(() => undefined);
      const value = found?.replace(/[\r\n]+$/, "") ?? "";
      if (value.trim() === "") throw new MissingReference(provider, name);
      values.set(`${provider} ${name}`, value);
    }
    return fillTemplate(template, ({ provider, name }) => values.get(`${provider} ${name}`) ?? "");
  };
};
