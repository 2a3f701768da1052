import { globSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { sample } from "./sample.ts";

const MODULES = resolve(import.meta.dirname, "../../../../node_modules");
const PATTERNS = ["**/README.md", "**/CHANGELOG.md", "**/*.d.ts"];
const MAX_BYTES = 200_000;
const SEED = 5;

/** Documents that nobody wrote for a benchmark: those of the packages that are installed here. */
export const packageDocuments = (
  count: number,
): readonly { readonly name: string; readonly text: string }[] => {
  const files = globSync(PATTERNS, {
    cwd: MODULES,
    exclude: (name) => name === "@portcullis" || name === ".vite",
  })
    .filter((file) => statSync(join(MODULES, file)).size <= MAX_BYTES)
    .toSorted();
  return sample(files, count, SEED).map((name) => ({
    name,
    text: readFileSync(join(MODULES, name), "utf8"),
  }));
};
