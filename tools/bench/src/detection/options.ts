import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Source } from "./data.ts";
import { PARTS, type Part } from "./document.ts";

/** Where the development data lies unless told: beside the repository. */
const FOLDER = resolve(import.meta.dirname, "../../../../../shared/data/detection");
const FILES = ["injection.jsonl", "secrets.jsonl", "pii.jsonl"] as const;

export type Options = { readonly source: Source; readonly parts: readonly Part[] };

const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name);

/**
 * Reads the command line: `[folder] [--only part[,part]] [--every n]`.
 *
 * @throws RangeError or TypeError, with a sentence for the user, where it is none or the data is not there
 */
export const readOptions = (args: readonly string[]): Options => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { only: { type: "string" }, every: { type: "string", default: "1" } },
  });
  const folder = resolve(positionals[0] ?? FOLDER);
  const missing = FILES.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0)
    throw new RangeError(
      `no ${missing.join(", ")} in ${folder}: name the folder of the development data, which is not part of the repository`,
    );
  const names = values.only?.split(",") ?? PARTS;
  const parts = names.filter(isPart);
  if (parts.length < names.length) throw new RangeError(`--only takes ${PARTS.join(", ")}`);
  const every = Number(values.every);
  if (!Number.isInteger(every) || every < 1) throw new RangeError("--every takes a whole number from 1");
  return { source: { folder, every }, parts };
};
