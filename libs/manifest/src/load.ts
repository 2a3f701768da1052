import { readFileSync, realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { type Desired, type ReadBeside, resolvePolicies } from "./desired.ts";
import { parseManifest, showFault } from "./parse.ts";

/** The file has faults: one line for each in the message. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
}

/** Reads files below a folder, also where a link leads out of it on paper. */
const readBelow = (folder: string): ReadBeside => {
  const root = realpathSync(folder);
  return (path) => {
    const real = realpathSync(resolve(root, path));
    const way = relative(root, real);
    if (way === ".." || way.startsWith(`..${sep}`)) throw new Error("it lies outside of the file's folder");
    return readFileSync(real, "utf8");
  };
};

/**
 * What a declarative file on disk says, with its policy files.
 * @throws ManifestError with all faults, each with its place
 */
export const loadManifest = (file: string): Desired => {
  const parsed = parseManifest(readFileSync(file, "utf8"));
  const { desired, faults } = parsed.ok
    ? resolvePolicies(parsed, readBelow(dirname(file)))
    : { desired: {}, faults: parsed.faults };
  if (faults.length > 0) {
    throw new ManifestError(faults.map((fault) => showFault(file, fault)).join("\n"));
  }
  return desired;
};
