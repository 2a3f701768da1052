import type { Credential } from "@portcullis/contracts";

/** Looks a name up in the environment or among the credential files; undefined where it is not set. */
export type SecretSource = {
  readonly env: (name: string) => string | undefined;
  readonly file: (name: string) => string | undefined;
};

export type ResolvedCredentials =
  | { readonly ok: true; readonly headers: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly missing: readonly string[] };

const REFERENCE = /^\$\{(env|file):([^}]+)\}$/;

/** A header value that HTTP can carry: visible ASCII, spaces and tabs (RFC 9110 section 5.5). */
const HEADER_VALUE = /^[\x20-\x7e\t]+$/;

/**
 * Resolves the credential references of a server record. One that is missing, empty or unusable makes the server
 * unusable, with its name (never a value) in the answer: nothing ever resolves to an empty string.
 */
export const resolveCredentials = (
  credentials: readonly Credential[],
  source: SecretSource,
): ResolvedCredentials => {
  const headers: Record<string, string> = {};
  const missing: string[] = [];
  for (const credential of credentials) {
    const [, kind, name = ""] = REFERENCE.exec(credential.reference) ?? [];
    const value = (kind === "env" ? source.env(name) : source.file(name))?.trim();
    if (kind === undefined || value === undefined || !HEADER_VALUE.test(value))
      missing.push(credential.reference);
    else headers[credential.header] = `${credential.prefix}${value}`;
  }
  return missing.length > 0 ? { ok: false, missing } : { ok: true, headers };
};
