import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { type EvidenceKeys, evidenceKeysSchema } from "@portcullis/contracts";
import { areKeys } from "@portcullis/ledger";
import { usage } from "../failure.ts";

/** The public keys of installations, as they were at first use: one file each, in the user's own folder. */
export type Pins = {
  readonly read: (installation: string) => EvidenceKeys | undefined;
  readonly write: (keys: EvidenceKeys) => void;
  readonly pathOf: (installation: string) => string;
};

/** @throws Failure */
export const parseKeys = (text: string, from: string): EvidenceKeys => {
  try {
    const parsed = evidenceKeysSchema.safeParse(JSON.parse(text));
    if (parsed.success && areKeys(parsed.data)) return parsed.data;
  } catch {
    // Said below.
  }
  throw usage(`${from} is not a file of evidence keys`);
};

const INSTALLATION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** @param env `PORTCULLIS_KEYS_DIR`, else `$XDG_CONFIG_HOME/portcullis/keys`, else `~/.config/portcullis/keys` */
export const openPins = (env: Readonly<Record<string, string | undefined>>): Pins => {
  const config = env.XDG_CONFIG_HOME || join(homedir(), ".config");
  const folder = env.PORTCULLIS_KEYS_DIR || join(config, "portcullis", "keys");
  const pathOf = (installation: string): string => {
    // It comes out of a file that nobody has checked yet.
    if (!INSTALLATION.test(installation)) throw usage("the installation's name is not one");
    return join(folder, `${installation}.json`);
  };
  return {
    pathOf,
    read: (installation) => {
      const path = pathOf(installation);
      return existsSync(path) ? parseKeys(readFileSync(path, "utf8"), path) : undefined;
    },
    write: (keys) => {
      const path = pathOf(keys.installation);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify(keys, null, 2)}\n`, { flag: "wx" });
    },
  };
};

const sorted = (keys: readonly string[]): string => keys.toSorted().join(" ");

/** Roles whose keys are others than the pinned ones. */
export const changedRoles = (pinned: EvidenceKeys, now: EvidenceKeys): readonly string[] =>
  (["inspector", "policy", "executor", "store"] as const).filter(
    (role) => sorted(pinned[role]) !== sorted(now[role]),
  );
