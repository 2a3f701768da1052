import { posix } from "node:path";
import type { Fault } from "./faults.ts";
import type { Parsed } from "./parse.ts";
import { type Manifest, type ManifestOrg, type ManifestServer, SHIPPED } from "./schema.ts";

/** A policy with its text at hand. */
export type DesiredPolicy = { readonly kind: "text"; readonly cedar: string } | { readonly kind: "shipped" };

export type DesiredOrg = Omit<ManifestOrg, "policies"> & {
  readonly policies?: Readonly<Record<string, DesiredPolicy>>;
};

/** What should be: the file, with the texts of its policies. */
export type Desired = {
  readonly servers?: Readonly<Record<string, ManifestServer>>;
  readonly orgs?: Readonly<Record<string, DesiredOrg>>;
};

/** Reads a file beside the manifest, by its path relative to it; throws where it cannot. */
export type ReadBeside = (relativePath: string) => string;

/** A policy file lies in the manifest's folder or below: a file that somebody else wrote reads nothing else of ours. */
const staysBelow = (path: string): boolean =>
  !posix.isAbsolute(path) &&
  !path.includes("\\") &&
  !path.includes("\0") &&
  !posix.normalize(path).startsWith("..");

/** The manifest with its policy files read; the faults of those that could not be. */
export const resolvePolicies = (
  parsed: Extract<Parsed<Manifest>, { ok: true }>,
  read: ReadBeside,
): { readonly desired: Desired; readonly faults: readonly Fault[] } => {
  const faults: Fault[] = [];
  const textOf = (path: string, where: readonly PropertyKey[]): string => {
    const refuse = (message: string): string => {
      faults.push({ ...parsed.placeOf(where), message });
      return "";
    };
    if (!staysBelow(path)) return refuse(`${path} lies outside of the file's folder`);
    try {
      return read(path);
    } catch (error) {
      return refuse(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  const orgs = Object.entries(parsed.value.orgs ?? {}).map(([slug, { policies, ...org }]) => {
    if (policies === undefined) return [slug, org] as const;
    const resolved = Object.entries(policies).map(([name, policy]): [string, DesiredPolicy] => {
      if (policy === SHIPPED) return [name, { kind: "shipped" }];
      if (typeof policy === "string") return [name, { kind: "text", cedar: policy }];
      const where = ["orgs", slug, "policies", name, "file"];
      return [name, { kind: "text", cedar: textOf(policy.file, where) }];
    });
    return [slug, { ...org, policies: Object.fromEntries(resolved) }] as const;
  });
  const { servers, orgs: named } = parsed.value;
  return {
    desired: {
      ...(servers === undefined ? {} : { servers }),
      ...(named === undefined ? {} : { orgs: Object.fromEntries(orgs) }),
    },
    faults,
  };
};
