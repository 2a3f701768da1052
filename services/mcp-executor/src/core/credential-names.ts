import { matchesGlob } from "@portcullis/catalog";
import type { CredentialReference } from "@portcullis/contracts";

/** Whether a record may name a credential. Ops say which; a record is written by people who are not ops. */
export type CredentialNames = (reference: CredentialReference) => boolean;

export const DEFAULT_CREDENTIAL_NAMES = "env:PORTCULLIS_CRED_*,file:*";

/** Reads a list of globs, separated by commas. `env:…` and `file:…` hold for one provider, a bare glob for both. */
export const parseCredentialNames = (list: string): CredentialNames => {
  const globs = list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [, provider, glob] = /^(?:(env|file):)?(.*)$/.exec(entry) ?? [];
      return { provider, glob: glob ?? "" };
    });
  return ({ provider, name }) =>
    globs.some((each) => (each.provider ?? provider) === provider && matchesGlob(each.glob, name));
};
