import type { EvidenceKeys } from "@portcullis/contracts";
import { publicKeyMap } from "@portcullis/crypto";

/** What clocks of different machines may differ, in milliseconds. */
export const CLOCK_MARGIN_MS = 5_000;

/** One step of a check, in words for people who were not there. */
export type Step = { readonly name: string; readonly ok: boolean; readonly says: string };

export type Steps = {
  readonly holds: (name: string, says: string) => void;
  readonly fails: (name: string, says: string) => void;
  /** Notes a step by whether it holds; `otherwise` is what is said where it does not. */
  readonly check: (name: string, ok: boolean, says: string, otherwise: string) => boolean;
  readonly all: () => readonly Step[];
  readonly allHold: () => boolean;
};

export const createSteps = (): Steps => {
  const steps: Step[] = [];
  const note = (name: string, ok: boolean, says: string): boolean => {
    steps.push({ name, ok, says });
    return ok;
  };
  return {
    holds: (name, says) => void note(name, true, says),
    fails: (name, says) => void note(name, false, says),
    check: (name, ok, says, otherwise) => note(name, ok, ok ? says : otherwise),
    all: () => steps,
    allHold: () => steps.length > 0 && steps.every(({ ok }) => ok),
  };
};

/** 32 bytes from base64; undefined for a second spelling of the same bytes. */
export const hashOf = (text: string): Uint8Array | undefined => {
  const bytes = Buffer.from(text, "base64");
  return bytes.length === 32 && bytes.toString("base64") === text ? bytes : undefined;
};

/** All hashes of a list; undefined where one is not a hash in its one spelling. */
export const hashesOf = (texts: readonly string[]): readonly Uint8Array[] | undefined => {
  const hashes = texts.flatMap((text) => hashOf(text) ?? []);
  return hashes.length === texts.length ? hashes : undefined;
};

/** Whether all of them are public Ed25519 keys: else nothing can be checked with them. */
export const areKeys = ({ inspector, policy, executor, store }: EvidenceKeys): boolean => {
  try {
    return publicKeyMap([...inspector, ...policy, ...executor, ...store]).size > 0;
  } catch {
    return false;
  }
};
