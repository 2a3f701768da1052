import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

export const PEERS = resolve(import.meta.dirname, "../../../peers");

const TIME_LIMIT_MS = 180_000;

const isInstalled = (): boolean => {
  const installed = join(PEERS, "node_modules", ".package-lock.json");
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(PEERS, "package-lock.json")).mtimeMs
  );
};

/** Installs the packages where they are missing, without their scripts; gives npm's reason where it fails. */
export const installPeers = (): string | undefined => {
  if (isInstalled()) return undefined;
  const script = process.env.npm_execpath ?? "";
  const [command, first] = script.endsWith(".js") ? [process.execPath, [script]] : ["npm", []];
  const args = [...first, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, stderr, error } = spawnSync(command, args, {
    cwd: PEERS,
    encoding: "utf8",
    timeout: TIME_LIMIT_MS,
    // What the surrounding `npm run` says of itself is not meant for this one.
    env: Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)/.test(name)),
    ),
  });
  if (status === 0) return undefined;
  return (error?.message ?? stderr.trim()).split("\n").slice(0, 2).join(" ").slice(0, 300) || "npm ci failed";
};
