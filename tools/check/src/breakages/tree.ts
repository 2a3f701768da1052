import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../../../..");
const OWN_SCOPE = "@portcullis";

/** A copy of the working tree whose packages find each other in the copy, and everything else where it is installed. */
export type Tree = Disposable & { readonly root: string };

const sourceFiles = (): readonly string[] =>
  execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  })
    .split("\0")
    .filter((file) => file !== "" && existsSync(join(ROOT, file)));

/** Links each entry of an installed folder; of a scope of ours, those of the copy's own packages. */
const linkModules = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name === OWN_SCOPE) {
      // Relative links: `../../libs/bus` is the copy's own from here.
      cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
    } else if (name !== ".vite" && name !== ".vitest") {
      symlinkSync(join(from, name), join(to, name));
    }
  }
};

/** Copies what git knows or would add, without what it ignores. */
export const copyTree = (): Tree => {
  const root = mkdtempSync(join(tmpdir(), "portcullis-breakages-"));
  for (const file of sourceFiles()) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(ROOT, file), join(root, file));
  }
  linkModules(join(ROOT, "node_modules"), join(root, "node_modules"));
  for (const group of ["libs", "services", "tools"]) {
    for (const name of readdirSync(join(root, group))) {
      const own = join(ROOT, group, name, "node_modules");
      if (existsSync(own)) linkModules(own, join(root, group, name, "node_modules"));
    }
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
};
