import { matchesGlob } from "@portcullis/catalog";
import {
  type CredentialReference,
  fillTemplate,
  referencesIn,
  type SinkTarget,
  sinkReferences,
} from "@portcullis/contracts";
import type { CredentialProvider } from "@portcullis/runtime/outbound";

export type SinkCredentials = {
  readonly providers: Readonly<Record<CredentialReference["provider"], CredentialProvider>>;
  readonly allowed: (reference: CredentialReference) => boolean;
};

/** Reads a list of globs, separated by commas. `env:…` and `file:…` hold for one provider, a bare glob for both. */
export const parseNames = (list: string): SinkCredentials["allowed"] => {
  const globs = list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [, provider, glob = ""] = /^(?:(env|file):)?(.*)$/.exec(entry) ?? [];
      return { provider, glob };
    });
  return ({ provider, name }) =>
    globs.some((each) => (each.provider ?? provider) === provider && matchesGlob(each.glob, name));
};

export type Resolved =
  | { readonly ok: true; readonly fill: (template: string) => string }
  /** The references that resolve to nothing, as they are written, and why. */
  | { readonly ok: false; readonly says: string };

const written = ({ provider, name }: CredentialReference): string => `\${${provider}:${name}}`;

const lookUp = async (
  reference: CredentialReference,
  { providers, allowed }: SinkCredentials,
): Promise<{ readonly value: string } | { readonly fault: string }> => {
  // Before the provider is asked: nobody learns whether a name outside of the list exists.
  if (!allowed(reference)) return { fault: "is not on the allow-list" };
  try {
    const found = await providers[reference.provider].resolve(reference.name);
    const value = found?.replace(/[\r\n]+$/, "") ?? "";
    return value.trim() === "" ? { fault: "is not set" } : { value };
  } catch {
    return { fault: "is not set" };
  }
};

/** All references of a target, or none: one that resolves to nothing makes the sink unusable, by its name and never a value. */
export const resolveSink = async (target: SinkTarget, source: SinkCredentials): Promise<Resolved> => {
  const references = sinkReferences(target).flatMap(referencesIn);
  const lookups = await Promise.all(references.map((reference) => lookUp(reference, source)));
  const values = new Map<string, string>();
  const faults: string[] = [];
  references.forEach((reference, index) => {
    const lookup = lookups[index] ?? { fault: "is not set" };
    if ("value" in lookup) values.set(written(reference), lookup.value);
    else faults.push(`${written(reference)} ${lookup.fault}`);
  });
  if (faults.length > 0) return { ok: false, says: faults.join("; ") };
  return {
    ok: true,
    fill: (template) => fillTemplate(template, (reference) => values.get(written(reference)) ?? ""),
  };
};
