import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join, sep } from "node:path";
import { isExecutable, run, SetupError } from "./run.mjs";
import { step } from "./say.mjs";

const WANTED_NODE_MAJOR = 24;
/** Raise it when this file does something that an earlier set-up did not. */
const STAMP_FORMAT = 1;

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
const readJsonOr = (path, fallback) => {
  try {
    return readJson(path);
  } catch {
    return fallback;
  }
};

export const cacheFolder = (root) => join(root, "node_modules", ".cache", "portcullis");
const localBin = (root) => join(root, "node_modules", ".bin");
const localNode = (root) => join(localBin(root), "node");
const spareNpmCache = (root) => join(root, ".portcullis", "npm-cache");
const stampFile = (root) => join(cacheFolder(root), "setup.json");

/** What the installed tree depends on: the lock file, the scripts that may run, and the platform. */
function wantedStamp(root) {
  const allowed = readJson(join(root, "package.json")).allowScripts ?? {};
  return createHash("sha256")
    .update(`${STAMP_FORMAT} ${process.platform} ${process.arch} ${JSON.stringify(allowed)}\n`)
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

/** Reads two small files; starts no process. */
export function dependenciesAreReady(root) {
  return readJsonOr(stampFile(root), {}).stamp === wantedStamp(root) && isExecutable(localNode(root));
}

/**
 * True if somebody's own `npm install` already put every locked package in place: then only the
 * install scripts are left to run, and a working tree is not torn down under its user.
 */
function lockedPackagesAreInstalled(root) {
  const locked = readJson(join(root, "package-lock.json")).packages ?? {};
  const installed = readJsonOr(join(root, "node_modules", ".package-lock.json"), {}).packages ?? {};
  const fits = (names, own) => names === undefined || names.includes(own);
  // npm leaves out what is made for another platform; entries that name a C library exist in pairs.
  const isForHere = ({ os, cpu, libc }) =>
    os !== undefined && fits(os, process.platform) && fits(cpu, process.arch) && libc === undefined;
  return Object.entries(locked).every(([path, entry]) => {
    if (!/(^|\/)node_modules\//.test(path)) return true;
    const found = installed[path];
    if (found === undefined || !existsSync(join(root, path)))
      return entry.optional === true && !isForHere(entry);
    return entry.link === true || (found.version === entry.version && found.integrity === entry.integrity);
  });
}

/** True if a folder is there, or can be made there, in which this user may write. */
function canWriteBelow(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The environment for npm: without what the surrounding `npm start` says about itself. */
function npmEnvironment(root, path) {
  const own = /^(npm_(lifecycle|package)_|npm_command$|INIT_CWD$|NODE_ENV$)/;
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name));
  const env = { ...Object.fromEntries(kept), PATH: path, npm_config_update_notifier: "false" };
  const cache = process.env.npm_config_cache ?? join(homedir(), ".npm");
  // A read-only home (containers, CI) must not stop npm.
  return canWriteBelow(cache) ? env : { ...env, npm_config_cache: spareNpmCache(root) };
}

/**
 * How to call npm, outside or inside the tree that it changes. `npm ci` removes node_modules, so it
 * must not run on the Node in there; install scripts must, so that native code is built for it.
 */
function npmCall(root, inside) {
  const isInside = (path) => path === localBin(root) || path.startsWith(join(root, "node_modules") + sep);
  const outer = (process.env.PATH ?? "").split(delimiter).filter((folder) => !isInside(folder));
  const path = (inside ? [localBin(root), ...outer] : outer).join(delimiter);
  const env = npmEnvironment(root, path);
  const script = process.env.npm_execpath ?? "";
  if (!/npm-cli\.c?js$/.test(script) || !existsSync(script)) return { command: "npm", first: [], env };
  const candidates = [process.env.npm_node_execpath, process.execPath];
  const outside = candidates.find((node) => node !== undefined && !isInside(node) && existsSync(node));
  return { command: inside ? localNode(root) : (outside ?? "node"), first: [script], env };
}

/** npm's own words, in one line: "code" lines and the pointer to its log say nothing to a user. */
function npmReason(output) {
  const lines = output
    .split("\n")
    .map((line) => /^npm (?:error|ERR!)\s+(.*)$/.exec(line)?.[1]?.trim() ?? "")
    .filter(
      (line) => line !== "" && !/^(at|code|errno|syscall|path|command|cwd|A complete log)\b/.test(line),
    );
  const spoken = lines.length > 0 ? lines.slice(0, 2) : output.trim().split("\n").slice(-1);
  return spoken.join(" ").slice(0, 300);
}

async function npm(root, args, inside) {
  const { command, first, env } = npmCall(root, inside);
  const result = await run(command, [...first, ...args, "--loglevel=error"], { cwd: root, env });
  if (result.code === 0) return;
  if (result.code === 127) throw new SetupError("npm was not found: install npm (it comes with Node)");
  const log = join(cacheFolder(root), "npm.log");
  await mkdir(cacheFolder(root), { recursive: true });
  await writeFile(log, result.output);
  throw new SetupError(`npm ${args[0]} failed: ${npmReason(result.output)} (all of it: ${log})`);
}

/** Names in package.json's allowScripts (a key may carry a version) that are installed on this platform. */
function packagesWithScripts(root) {
  const allowed = readJson(join(root, "package.json")).allowScripts ?? {};
  return Object.entries(allowed)
    .filter(([, isAllowed]) => isAllowed === true)
    .map(([key]) => key.replace(/(.)@.*$/, "$1"))
    .filter((name) => existsSync(join(root, "node_modules", name)));
}

const askNode = (root) => run(localNode(root), ["-p", "process.versions.node"]);

/** True if the locked Node is in place: then it is not pulled from under those who run on it. */
async function nodeIsInstalled(root) {
  const { version } = readJsonOr(join(root, "node_modules", "node", "package.json"), {});
  return (await askNode(root)).stdout.trim() === version;
}

async function checkNode(root) {
  const result = await askNode(root);
  const version = result.stdout.trim();
  if (result.code === 0 && Number.parseInt(version, 10) >= WANTED_NODE_MAJOR) return;
  const what =
    result.code === 0 ? `is ${version}` : `does not run here (${result.output.trim().split("\n")[0]})`;
  throw new SetupError(
    `node_modules/.bin/node ${what}, but Node ${WANTED_NODE_MAJOR} or newer is needed; remove node_modules and try again`,
  );
}

/**
 * Installs the locked dependencies, then the Node of the lock file, then runs the other allowed
 * install scripts under that Node. Only packages that package.json allows run a script, under any
 * npm: npm 12 insists on it, npm 10 and 11 are given the names.
 */
export async function installDependencies(root) {
  if (!lockedPackagesAreInstalled(root)) {
    await step("installing dependencies", () =>
      npm(root, ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"], false),
    );
  }
  const names = packagesWithScripts(root);
  if (names.includes("node") && !(await nodeIsInstalled(root))) {
    await step(`installing Node ${WANTED_NODE_MAJOR} for this folder`, async () => {
      await npm(root, ["rebuild", "node", "--ignore-scripts=false", "--foreground-scripts"], false);
      await checkNode(root);
    });
  }
  const others = names.filter((name) => name !== "node");
  if (others.length > 0) {
    await step("preparing native parts", () =>
      npm(root, ["rebuild", ...others, "--ignore-scripts=false", "--foreground-scripts"], true),
    );
  }
  await checkNode(root);
  await rm(spareNpmCache(root), { recursive: true, force: true });
  await mkdir(cacheFolder(root), { recursive: true });
  await writeFile(stampFile(root), JSON.stringify({ stamp: wantedStamp(root) }));
}
