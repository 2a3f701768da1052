import { type EvidenceKeys, evidenceKeysSchema } from "@portcullis/contracts";
import { areKeys } from "@portcullis/ledger";
import { exitCodes, Failure } from "../failure.ts";
import type { Shell } from "../shell.ts";
import { changedRoles, openPins, parseKeys } from "./pins.ts";

/** The keys to check with: those of a file, else the pinned ones of the installation. Never ones that came with the evidence. @throws Failure */
export const keysFor = (shell: Shell, file: string | undefined, installation: string): EvidenceKeys => {
  if (file !== undefined) return parseKeys(shell.io.readFile(file), file);
  const pins = openPins(process.env);
  const pinned = pins.read(installation);
  if (pinned !== undefined) return pinned;
  throw new Failure(
    exitCodes.refused,
    `no keys of ${installation} are pinned: give --keys FILE, or run \`portcullis log keys\` where its API can be reached`,
  );
};

/** The installation's keys, pinned at first use. @throws Failure where they are not the ones that were pinned */
export const pinKeys = async (shell: Shell): Promise<EvidenceKeys> => {
  const { value: now } = await shell.api().read("/v1/evidence/keys", evidenceKeysSchema);
  if (!areKeys(now))
    throw new Failure(exitCodes.refused, "what the API calls its keys are not public Ed25519 keys");
  const pins = openPins(process.env);
  const pinned = pins.read(now.installation);
  if (pinned === undefined) {
    pins.write(now);
    shell.say(`the keys of ${now.installation} are pinned now: ${pins.pathOf(now.installation)}`);
    return now;
  }
  const changed = changedRoles(pinned, now);
  if (changed.length === 0) return pinned;
  throw new Failure(
    exitCodes.refused,
    `THE KEYS OF ${now.installation} HAVE CHANGED (${changed.join(", ")}): ask its operator why before you believe anything; the pinned ones are in ${pins.pathOf(now.installation)}`,
  );
};

/** Whose evidence it says it is: the origin of a checkpoint. */
export const installationOf = (note: string): string => note.slice(0, Math.max(0, note.indexOf("/")));
