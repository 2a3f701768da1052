import type {
  CatalogTool,
  Enablement,
  KeyRecord,
  OrgRecord,
  Scope,
  ServerRecord,
} from "@portcullis/contracts";
import { matchesGlob } from "./glob.ts";
import type { Snapshot } from "./snapshot.ts";

type Patterns = "*" | readonly string[];

const includes = (patterns: Patterns, tool: string): boolean =>
  patterns === "*" || patterns.some((pattern) => matchesGlob(pattern, tool));

/** The tool parts of a scope's entries for one server: most servers have none, and need no look at their tools. */
const scopeWithin = (scope: Scope, server: string): Patterns =>
  scope === "*"
    ? "*"
    : scope.flatMap((entry) => {
        const slash = entry.indexOf("/");
        return matchesGlob(entry.slice(0, slash), server) ? [entry.slice(slash + 1)] : [];
      });

export const scopeIncludes = (scope: Scope, server: string, tool: string): boolean =>
  includes(scopeWithin(scope, server), tool);

/** The entries of a scope that include a tool, for people who ask why. */
export const matchingEntries = (scope: Scope, server: string, tool: string): readonly string[] =>
  scope === "*" ? ["*"] : scope.filter((entry) => scopeIncludes([entry], server, tool));

const enablementOf = (org: OrgRecord, server: string): Enablement =>
  Object.hasOwn(org.enabled, server) ? (org.enabled[server] ?? []) : [];

export const orgEnables = (org: OrgRecord, server: string, tool: string): boolean =>
  includes(enablementOf(org, server), tool);

export type UsableTool = { readonly server: ServerRecord; readonly tool: CatalogTool };

const mayUse = (server: ServerRecord, org: OrgRecord, key: KeyRecord): boolean =>
  server.status === "approved" && key.org === org.slug && key.status === "active";

/**
 * INV-7. A tool that a key may use: approved ∩ enabled for the org ∩ in the key's scope. The fourth part, the
 * unchanged definition, is twofold: a tool that changed is not in the server's record, and `tool.definitionHash` is what
 * the executor compares with what the server says today.
 * Undefined says nothing about why: callers must not be able to tell.
 */
export const findUsableTool = (
  snapshot: Snapshot,
  org: OrgRecord,
  key: KeyRecord,
  serverSlug: string,
  toolName: string,
): UsableTool | undefined => {
  const server = snapshot.server(serverSlug);
  if (server === undefined || !mayUse(server, org, key)) return undefined;
  if (!orgEnables(org, serverSlug, toolName) || !scopeIncludes(key.scope, serverSlug, toolName))
    return undefined;
  const tool = snapshot.tool(serverSlug, toolName);
  return tool === undefined ? undefined : { server, tool };
};

const usableOf = (server: ServerRecord, org: OrgRecord, key: KeyRecord): readonly CatalogTool[] => {
  const enabled = enablementOf(org, server.slug);
  const scope = scopeWithin(key.scope, server.slug);
  if (enabled.length === 0 || scope.length === 0 || !mayUse(server, org, key)) return [];
  return server.tools.filter(({ name }) => includes(enabled, name) && includes(scope, name));
};

/** All tools that a key may use, in a fixed order: by server, then by name. */
export const listUsableTools = (snapshot: Snapshot, org: OrgRecord, key: KeyRecord): readonly UsableTool[] =>
  snapshot
    .servers()
    .map((server) => ({ server, tools: usableOf(server, org, key) }))
    .filter(({ tools }) => tools.length > 0)
    .toSorted((a, b) => (a.server.slug < b.server.slug ? -1 : 1))
    .flatMap(({ server, tools }) =>
      tools.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((tool) => ({ server, tool })),
    );
