import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run, SetupError } from "./run.mjs";
import { step } from "./say.mjs";

const folder = (root) => join(root, "services", "console");
const stampFile = (root) => join(folder(root), "dist", ".stamp");
/** What a build is made of; the contracts are there as types only. */
const SOURCES = ["src", "build", "public", "index.html", "vite.config.ts", "package.json"];

function filesBelow(path) {
  const found = readdirSync(path, { withFileTypes: true, recursive: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function wantedStamp(root) {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const source of SOURCES) {
    const path = join(folder(root), source);
    const files = /\./.test(source) ? [path] : filesBelow(path).sort();
    for (const file of files) hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

export function consoleIsBuilt(root) {
  return existsSync(stampFile(root)) && readFileSync(stampFile(root), "utf8") === wantedStamp(root);
}

/** Builds `services/console/dist` by the locked Node and Vite. */
export async function buildConsole(root) {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const node = join(root, "node_modules", ".bin", "node");
  await step("building the console", async () => {
    const wanted = wantedStamp(root);
    const result = await run(node, [vite, "build", "--logLevel=error"], { cwd: folder(root) });
    if (result.code !== 0) throw new SetupError(`the console does not build: ${result.output.trim()}`);
    await writeFile(stampFile(root), wanted);
  });
}
