import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

type Locked = {
  readonly version?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type Lock = { readonly packages: Readonly<Record<string, Locked>> };

export type InstallSize = { readonly version: string; readonly bytes: number; readonly packages: number };

/** Bytes of the files below a folder, without packages and tests inside it. */
export const folderBytes = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === "node_modules" || entry.name.includes(".test.")) return sum;
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? folderBytes(path) : entry.isFile() ? statSync(path).size : 0);
  }, 0);

/** Where Node finds a package from inside another: the nearest node_modules on the way up. */
const locate = ({ packages }: Lock, from: string, name: string): string | undefined => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules")))) {
    const base = at.replace(/\/$/, "");
    const path = base === "" ? `node_modules/${name}` : `${base}/node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (base === "") return undefined;
  }
};

/** What has to be on disk to use `names`: they and everything that they depend on, by the lock file of `root`. */
export const installSize = (root: string, names: readonly string[]): InstallSize => {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;
  const paths = new Set<string>();
  const add = (from: string, name: string): void => {
    const path = locate(lock, from, name);
    if (path === undefined || paths.has(path)) return;
    paths.add(path);
    const { dependencies, optionalDependencies } = lock.packages[path] ?? {};
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) add(path, next);
  };
  for (const name of names) add("", name);
  const folders = [...paths].map((path) => join(root, path)).filter((path) => existsSync(path));
  return {
    version: lock.packages[`node_modules/${names[0]}`]?.version ?? "–",
    bytes: folders.reduce((sum, folder) => sum + folderBytes(folder), 0),
    packages: folders.length,
  };
};
