import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { readDistribution, rewriteList, rewriteSources, suitesToTry } from "./apt-sources.mjs";
import { findOnPath, run } from "./run.mjs";

const SBIN = ["/usr/bin", "/bin", "/usr/sbin", "/sbin"];
const DOWNLOAD_LIMIT_MS = 5 * 60_000;

/** One setting of `apt-config dump`, e.g. `Dir::Etc::sourceparts "sources.list.d";`. */
const setting = (dump, name) => new RegExp(`^${name} "(.*)";$`, "m").exec(dump)?.[1] ?? "";

async function readFolder(folder) {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => /\.(list|sources)$/.test(name)).sort();
  return Promise.all(
    files.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8").catch(() => "") })),
  );
}

/** The machine's own source files, wherever its apt configuration says that they are. */
async function readMachineSources(dump) {
  const absolute = (path, base) => (isAbsolute(path) ? path : join(base, path));
  const etc = absolute(setting(dump, "Dir::Etc") || "etc/apt", setting(dump, "Dir") || "/");
  const main = absolute(setting(dump, "Dir::Etc::sourcelist") || "sources.list", etc);
  const text = await readFile(main, "utf8").catch(() => "");
  const parts = await readFolder(absolute(setting(dump, "Dir::Etc::sourceparts") || "sources.list.d", etc));
  return [{ name: "sources.list", text }, ...parts];
}

/**
 * A private apt: own lists, cache and sources, and of the system's settings only how to acquire
 * (proxies, certificates, retries). So no hook of the system runs and no file of the system changes.
 */
function privateConfig(folder, dump) {
  const acquire = dump
    .split("\n")
    .filter(
      (line) =>
        /^Acquire::/.test(line) &&
        !/^Acquire::(IndexTargets|CompressionTypes|Changelogs|Languages)\b/.test(line),
    );
  const own = {
    "Dir::Etc::parts": `${folder}/none`,
    "Dir::Etc::main": "/dev/null",
    "Dir::Etc::sourcelist": "/dev/null",
    "Dir::Etc::sourceparts": `${folder}/sources`,
    "Dir::Etc::preferences": "/dev/null",
    "Dir::Etc::preferencesparts": `${folder}/none`,
    "Dir::State": `${folder}/state`,
    "Dir::State::lists": `${folder}/lists`,
    "Dir::State::status": `${folder}/status`,
    "Dir::Cache": `${folder}/cache`,
    "Dir::Log": `${folder}/log`,
    "Acquire::Languages": "none",
    // As root apt would fetch as the user _apt, who cannot enter this folder; signatures are checked all the same.
    "APT::Sandbox::User": "root",
  };
  return [...acquire, ...Object.entries(own).map(([name, value]) => `${name} "${value}";`), ""].join("\n");
}

async function writeSources(folder, files, suite, distribution) {
  await rm(join(folder, "sources"), { recursive: true, force: true });
  await mkdir(join(folder, "sources"));
  let written = 0;
  for (const [index, { name, text }] of files.entries()) {
    const isDeb822 = name.endsWith(".sources");
    const rewritten = (isDeb822 ? rewriteSources : rewriteList)(text, suite, distribution);
    if (rewritten === "") continue;
    await writeFile(join(folder, "sources", `${index}.${isDeb822 ? "sources" : "list"}`), `${rewritten}\n`);
    written += 1;
  }
  return written;
}

const lastError = (output) =>
  output
    .split("\n")
    .filter((line) => /^[EW]: /.test(line))
    .at(-1)
    ?.slice(3);

/** Tries one suite. The update may fail for one source and work for another, so only its result counts. */
async function trySuite(apt, folder, isRecentEnough) {
  const options = { cwd: join(folder, "package"), env: apt.env, timeoutMs: DOWNLOAD_LIMIT_MS };
  const update = await run(apt.get, ["update", "-q"], options);
  const policy = await run(apt.cache, ["policy", "nats-server"], options);
  const candidate = /^\s*Candidate:\s*(\S+)/m.exec(policy.stdout)?.[1];
  if (candidate === undefined || candidate === "(none)") {
    return { reason: lastError(update.output) ?? "no such package" };
  }
  if (!isRecentEnough(candidate)) return { reason: `its package is ${candidate}` };
  const download = await run(apt.get, ["download", "-q", `nats-server=${candidate}`], options);
  const archive = (await readdir(join(folder, "package"))).find((name) => name.endsWith(".deb"));
  if (archive === undefined) return { reason: lastError(download.output) ?? "the download failed" };
  const unpack = await run(
    "dpkg-deb",
    ["-x", join(folder, "package", archive), join(folder, "root")],
    options,
  );
  const places = ["usr/sbin", "usr/bin", "sbin", "bin"].map((place) =>
    join(folder, "root", place, "nats-server"),
  );
  const binary = places.find(existsSync);
  return binary === undefined
    ? { reason: lastError(unpack.output) ?? "the package holds no nats-server" }
    : { binary };
}

/**
 * Fetches nats-server from the machine's own package archive, without root and without touching
 * the system: the machine's own release first, then the following ones.
 *
 * @param {(version: string) => boolean} isRecentEnough
 * @returns {Promise<{ binary?: string, reason?: string, dispose: () => Promise<void> }>}
 */
export async function downloadWithApt(isRecentEnough) {
  const nothing = async () => undefined;
  const tool = (name) => findOnPath(name, process.env, SBIN)[0];
  const [get, cache, config, unpack] = ["apt-get", "apt-cache", "apt-config", "dpkg-deb"].map(tool);
  const osRelease = await readFile("/etc/os-release", "utf8").catch(() => "");
  const distribution = readDistribution(osRelease);
  if (!get || !cache || !config || !unpack || distribution === undefined) return { dispose: nothing };

  const folder = await mkdtemp(join(tmpdir(), "portcullis-apt-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    for (const name of [
      "none",
      "state",
      "lists/partial",
      "cache/archives/partial",
      "log",
      "package",
      "root",
    ]) {
      await mkdir(join(folder, name), { recursive: true });
    }
    await writeFile(join(folder, "status"), "");
    const dump = (await run(config, ["dump"])).stdout;
    await writeFile(join(folder, "apt.conf"), privateConfig(folder, dump), { mode: 0o600 });
    const env = {
      ...process.env,
      APT_CONFIG: join(folder, "apt.conf"),
      LC_ALL: "C",
      DEBIAN_FRONTEND: "noninteractive",
    };
    const files = await readMachineSources(dump);
    let reason = "apt has no source of the distribution itself";
    for (const suite of suitesToTry(distribution)) {
      if ((await writeSources(folder, files, suite, distribution)) === 0) break;
      const outcome = await trySuite({ get, cache, env }, folder, isRecentEnough);
      if (outcome.binary !== undefined) return { binary: outcome.binary, dispose };
      reason = `${suite}: ${outcome.reason}`;
    }
    await dispose();
    return { reason, dispose: nothing };
  } catch (error) {
    await dispose();
    throw error;
  }
}
