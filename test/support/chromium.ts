import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const HINT =
  "a Chromium is needed: install the package chromium, or set PORTCULLIS_TEST_CHROMIUM to the path of one";

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onThisMachine = (): string | undefined => {
  const { PORTCULLIS_TEST_CHROMIUM: set, PATH = "" } = process.env;
  if (set !== undefined) return set;
  const folders = PATH.split(delimiter).filter((folder) => folder !== "");
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
};

/** Debian's package, where this user may install one. */
const fromDebian = (): string | undefined => {
  if (process.getuid?.() !== 0 || !isExecutable("/usr/bin/apt-get")) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const aptGet = (...args: readonly string[]) =>
    execFileSync("/usr/bin/apt-get", ["-qq", "-y", ...args], { env, stdio: ["ignore", "ignore", "inherit"] });
  aptGet("update");
  aptGet("install", "--no-install-recommends", "chromium");
  return onThisMachine();
};

/** @throws where there is no Chromium and none may be installed, saying what to install */
export const openChromium = async (): Promise<Browser> => {
  const executablePath = onThisMachine() ?? fromDebian();
  if (executablePath === undefined) throw new Error(HINT);
  return chromium.launch({
    executablePath,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Inside a container there is no other sandbox for root; the pages are this repository's own.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
};
