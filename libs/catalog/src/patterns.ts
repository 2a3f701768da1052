import type { Enablement, OfferKind, OrgRecord, Scope } from "@portcullis/contracts";
import { isAmbiguousUri } from "./ambiguous-uri.ts";
import { globsMeet, matchesGlob } from "./glob.ts";

/** What a request aims at: a tool or a prompt by name, a resource by URI. */
export type OfferTarget = { readonly kind: OfferKind; readonly server: string; readonly name: string };

/** The patterns of one org or key about one server. */
export type Patterns = "*" | readonly string[];

const prefixes = {
  tool: "tools:",
  prompt: "prompts:",
  resource: "resources:",
} as const satisfies Record<OfferKind, string>;

/** The glob that a pattern is for things of this kind; undefined where it speaks of another kind. */
const globFor = (pattern: string, kind: OfferKind): string | undefined => {
  if (pattern === "*") return pattern;
  const prefix = prefixes[kind];
  if (pattern.startsWith(prefix)) return pattern.slice(prefix.length);
  // INV-7: a bare pattern was written about tools, and must never come to include anything else.
  const isBareTool =
    kind === "tool" && !pattern.startsWith(prefixes.prompt) && !pattern.startsWith(prefixes.resource);
  return isBareTool ? pattern : undefined;
};

const patternIncludes = (pattern: string, kind: OfferKind, name: string): boolean => {
  const glob = globFor(pattern, kind);
  if (glob === undefined || !matchesGlob(glob, name)) return false;
  // INV-7: `file:///a/../b` is not in `file:///a/*`.
  return kind !== "resource" || glob === "*" || glob === name || !isAmbiguousUri(name);
};

export const includes = (patterns: Patterns, kind: OfferKind, name: string): boolean =>
  patterns === "*" || patterns.some((pattern) => patternIncludes(pattern, kind, name));

const globsOf = (patterns: Patterns, kind: OfferKind): readonly string[] =>
  (patterns === "*" ? ["*"] : patterns).flatMap((pattern) => globFor(pattern, kind) ?? []);

/** Whether any name of this kind can be included by both. */
export const meet = (a: Patterns, b: Patterns, kind: OfferKind): boolean => {
  const others = globsOf(b, kind);
  return globsOf(a, kind).some((glob) => others.some((other) => globsMeet(glob, other)));
};

/** The pattern of a scope's entry, where the entry is about this server. */
const patternWithin = (entry: string, server: string): string | undefined => {
  const slash = entry.indexOf("/");
  return matchesGlob(entry.slice(0, slash), server) ? entry.slice(slash + 1) : undefined;
};

/** The patterns of a scope's entries for one server: most servers have none, and need no look at what they offer. */
export const scopeWithin = (scope: Scope, server: string): Patterns =>
  scope === "*" ? "*" : scope.flatMap((entry) => patternWithin(entry, server) ?? []);

export const scopeIncludes = (scope: Scope, { kind, server, name }: OfferTarget): boolean =>
  scope === "*" ||
  scope.some((entry) => {
    const pattern = patternWithin(entry, server);
    return pattern !== undefined && patternIncludes(pattern, kind, name);
  });

/** The entries of a scope that include something, for people who ask why. */
export const matchingEntries = (scope: Scope, target: OfferTarget): readonly string[] =>
  scope === "*" ? ["*"] : scope.filter((entry) => scopeIncludes([entry], target));

export const enablementOf = (org: OrgRecord, server: string): Enablement =>
  Object.hasOwn(org.enabled, server) ? (org.enabled[server] ?? []) : [];

export const orgEnables = (org: OrgRecord, { kind, server, name }: OfferTarget): boolean =>
  includes(enablementOf(org, server), kind, name);
