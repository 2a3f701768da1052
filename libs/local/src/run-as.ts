import { execFile } from "node:child_process";
import { chown, lchown, lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** How to start a program so that it does not see itself as root. */
export type RunAs = {
  /** Goes before the command, e.g. a call of setpriv. */
  readonly prefix: readonly string[];
  /** The user for `spawn` to change to; undefined: as we are. */
  readonly ids?: { readonly uid: number; readonly gid: number };
  /** Who must own the data folder then; undefined: leave it. */
  readonly owner?: { readonly uid: number; readonly gid: number };
};

/** Not root: nothing to change. */
export const ASIS: RunAs = { prefix: [] };

const NOBODY = { uid: 65534, gid: 65534 };

/** The system's own user for PostgreSQL if it has one, else nobody. */
async function unprivilegedUser(): Promise<{ uid: number; gid: number }> {
  const passwd = await readFile("/etc/passwd", "utf8").catch(() => "");
  for (const name of ["postgres", "nobody"]) {
    const [, , uid, gid] = passwd.match(new RegExp(`^${name}:.*$`, "m"))?.[0].split(":") ?? [];
    if (Number(uid) > 0 && Number(gid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  return NOBODY;
}

/**
 * The clone may lie below a folder that only root can enter (`mktemp -d` makes such ones), so
 * changing the user is not enough. In this order:
 * 1. the plain change of user, where the folders can be entered;
 * 2. with the one capability to pass folders, read-only first (a default container has only the
 *    second). `no_setuid_fixup` makes access(2) count the capability; PostgreSQL asks it about its
 *    own program;
 * 3. a user namespace, in which root is seen under another number and owns what root owns.
 */
function candidates(user: { uid: number; gid: number }): readonly RunAs[] {
  const setpriv = (capability: string): RunAs => ({
    prefix: [
      "setpriv",
      `--reuid=${user.uid}`,
      `--regid=${user.gid}`,
      "--clear-groups",
      `--inh-caps=-all,+${capability}`,
      `--ambient-caps=-all,+${capability}`,
      `--bounding-set=-all,+${capability}`,
      "--securebits=+no_setuid_fixup",
      "--",
    ],
    owner: user,
  });
  return [
    { prefix: [], ids: user, owner: user },
    setpriv("dac_read_search"),
    setpriv("dac_override"),
    {
      prefix: ["unshare", "--user", `--map-user=${user.uid}`, `--map-group=${user.gid}`, "--"],
      owner: { uid: 0, gid: 0 },
    },
  ];
}

/** Changes the owner of a folder and all in it, unless the folder has that owner already. */
async function giveTo(folder: string, owner: { uid: number; gid: number }): Promise<void> {
  if ((await lstat(folder)).uid === owner.uid) return;
  for (const entry of await readdir(folder, { recursive: true })) {
    await lchown(join(folder, entry), owner.uid, owner.gid);
  }
  await chown(folder, owner.uid, owner.gid);
}

/** Enters the data folder, writes there, and runs a program of the binaries' folder. */
const PROBE = 'cd "$1" && : > .probe && rm .probe && cd "$2" && exec "$2/initdb" --version';

async function works(candidate: RunAs, dataFolder: string, binaries: string): Promise<boolean> {
  const [command = "/bin/sh", ...args] = [
    ...candidate.prefix,
    "/bin/sh",
    "-c",
    PROBE,
    "sh",
    dataFolder,
    binaries,
  ];
  try {
    await promisify(execFile)(command, args, { cwd: "/", ...candidate.ids });
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds a way to run PostgreSQL, which refuses to be root, over `dataFolder`, and gives the folder
 * to the user that it will be. Undefined: this machine has none.
 */
export async function chooseRunAs(dataFolder: string, binaries: string): Promise<RunAs | undefined> {
  if (process.getuid?.() !== 0) return ASIS;
  for (const candidate of candidates(await unprivilegedUser())) {
    try {
      if (candidate.owner !== undefined) await giveTo(dataFolder, candidate.owner);
    } catch {
      continue;
    }
    if (await works(candidate, dataFolder, binaries)) return candidate;
  }
  return undefined;
}
