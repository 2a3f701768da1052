import type { CatalogTool, KeyRecord, OrgRecord, Scope, ServerRecord } from "@portcullis/contracts";
import type { Snapshot } from "./snapshot.ts";

/** Matches one part of a scope entry; `*` stands for any run of characters. Linear: no backtracking over `*`. */
export const matchesGlob = (pattern: string, text: string): boolean => {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return pattern === text;
  const last = rest.pop() ?? "";
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false;
  let position = first.length;
  const end = text.length - last.length;
  for (const part of rest) {
    const found = text.indexOf(part, position);
    if (found === -1 || found + part.length > end) return false;
    position = found + part.length;
  }
  return true;
};

export const scopeIncludes = (scope: Scope, server: string, tool: string): boolean =>
  scope === "all" ||
  scope.some((entry) => {
    const slash = entry.indexOf("/");
    return matchesGlob(entry.slice(0, slash), server) && matchesGlob(entry.slice(slash + 1), tool);
  });

const orgEnables = (org: OrgRecord, server: string, tool: string): boolean => {
  const enabled = Object.hasOwn(org.enabled, server) ? org.enabled[server] : undefined;
  return enabled === "all" || (enabled?.includes(tool) ?? false);
};

export type UsableTool = { readonly server: ServerRecord; readonly tool: CatalogTool };

/**
 * INV-7. A tool that a key may use: approved ∩ enabled for the org ∩ in the key's scope. The fourth part, the
 * unchanged definition, is in `tool.definitionHash`, which the executor compares with what the server says today.
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
  if (server === undefined || server.status !== "approved" || key.org !== org.slug) return undefined;
  if (key.status !== "active") return undefined;
  if (!orgEnables(org, serverSlug, toolName) || !scopeIncludes(key.scope, serverSlug, toolName))
    return undefined;
  const tool = server.tools.find((candidate) => candidate.name === toolName);
  return tool === undefined ? undefined : { server, tool };
};

/** All tools that a key may use, in a fixed order: by server, then by name. */
export const listUsableTools = (snapshot: Snapshot, org: OrgRecord, key: KeyRecord): readonly UsableTool[] =>
  snapshot
    .servers()
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .flatMap((server) => server.tools.map((tool) => ({ server, tool })))
    .filter(({ server, tool }) => findUsableTool(snapshot, org, key, server.slug, tool.name) !== undefined)
    .toSorted((a, b) => (a.server.slug === b.server.slug ? (a.tool.name < b.tool.name ? -1 : 1) : 0));
