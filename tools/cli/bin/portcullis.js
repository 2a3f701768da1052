#!/usr/bin/env node
/**
 * Starts the command line: from its sources in a clone, else from the bundle. Plain JavaScript for any Node from 20 on; the
 * sources are TypeScript, so an older Node than 22.18 hands over to the one that the clone installed for itself.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import * as nodeModule from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const own = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(own, "src", "main.ts");
const bundle = join(own, "dist", "bundle", "portcullis.mjs");

const runsTypeScript = () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
};

const findNode = (folder) => {
  const node = join(folder, "node_modules", "node", "bin", "node");
  if (existsSync(node)) return node;
  return dirname(folder) === folder ? undefined : findNode(dirname(folder));
};

const handOver = (node) => {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  // A terminal sends its signals to both; the child decides.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    process.stderr.write(`portcullis: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
};

// Not in every Node; where it is, each start after the first is a good deal quicker.
nodeModule.enableCompileCache?.();
if (!existsSync(source)) await import(pathToFileURL(bundle).href);
else if (runsTypeScript()) await import(pathToFileURL(source).href);
else {
  const node = findNode(own);
  if (node === undefined) {
    process.stderr.write(
      "portcullis: needs Node 22.18 or newer here; `npm start` installs one for this folder\n",
    );
    process.exitCode = 1;
  } else handOver(node);
}
