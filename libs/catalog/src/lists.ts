import type {
  CatalogPrompt,
  CatalogTool,
  KeyRecord,
  OfferKind,
  OrgRecord,
  ServerRecord,
} from "@portcullis/contracts";
import { type Written, withTexts } from "./definition.ts";
import { enablementOf, includes, meet, scopeWithin } from "./patterns.ts";
import { mayUse, offersResources } from "./scope.ts";
import type { Snapshot } from "./snapshot.ts";

export type UsableTool = { readonly server: ServerRecord; readonly tool: CatalogTool };
export type UsablePrompt = { readonly server: ServerRecord; readonly prompt: CatalogPrompt };
/** `resource` and `template` are as the server sent them; `exact` is their text where printing them would give another. */
export type UsableResource = Pick<Written, "exact"> & {
  readonly server: ServerRecord;
  readonly resource: Readonly<Record<string, unknown>>;
};
export type UsableResourceTemplate = Pick<Written, "exact"> & {
  readonly server: ServerRecord;
  readonly template: Readonly<Record<string, unknown>>;
};

/** What a key may use of one server (INV-7); the list's own order is kept. */
type View = {
  readonly server: ServerRecord;
  readonly tools: () => readonly CatalogTool[];
  readonly prompts: () => readonly CatalogPrompt[];
  readonly resources: () => readonly Written[];
  readonly templates: () => readonly Written[];
  /** Whether there may be a resource to read, listed or not. */
  readonly readsResources: () => boolean;
};

const viewOf = (server: ServerRecord, org: OrgRecord, key: KeyRecord): View | undefined => {
  const enabled = enablementOf(org, server.slug);
  const scope = scopeWithin(key.scope, server.slug);
  if (enabled.length === 0 || scope.length === 0 || !mayUse(server, org, key)) return undefined;
  const hasResources = offersResources(server);
  const withUri = (listed: readonly Written[], member: "uri" | "uriTemplate"): readonly Written[] =>
    listed.filter(({ definition }) => {
      const uri = definition[member];
      return (
        typeof uri === "string" && includes(enabled, "resource", uri) && includes(scope, "resource", uri)
      );
    });
  return {
    server,
    tools: () =>
      server.tools.filter(({ name }) => includes(enabled, "tool", name) && includes(scope, "tool", name)),
    prompts: () =>
      server.prompts.filter(
        ({ name }) => includes(enabled, "prompt", name) && includes(scope, "prompt", name),
      ),
    resources: () => (hasResources ? withUri(withTexts(server.resources, server.resourceTexts), "uri") : []),
    templates: () =>
      hasResources
        ? withUri(withTexts(server.resourceTemplates, server.resourceTemplateTexts), "uriTemplate")
        : [],
    readsResources: () => hasResources && meet(enabled, scope, "resource"),
  };
};

const viewsOf = (snapshot: Snapshot, org: OrgRecord, key: KeyRecord): readonly View[] =>
  snapshot
    .servers()
    .flatMap((server) => viewOf(server, org, key) ?? [])
    .toSorted((a, b) => (a.server.slug < b.server.slug ? -1 : 1));

/** All tools that a key may use: servers by slug, within a server in its own order. So are the lists below. */
export const listUsableTools = (snapshot: Snapshot, org: OrgRecord, key: KeyRecord): readonly UsableTool[] =>
  viewsOf(snapshot, org, key).flatMap(({ server, tools }) => tools().map((tool) => ({ server, tool })));

export const listUsablePrompts = (
  snapshot: Snapshot,
  org: OrgRecord,
  key: KeyRecord,
): readonly UsablePrompt[] =>
  viewsOf(snapshot, org, key).flatMap(({ server, prompts }) =>
    prompts().map((prompt) => ({ server, prompt })),
  );

/** The listed ones: a key may read others too, where its patterns include their URIs. */
export const listUsableResources = (
  snapshot: Snapshot,
  org: OrgRecord,
  key: KeyRecord,
): readonly UsableResource[] =>
  viewsOf(snapshot, org, key).flatMap(({ server, resources }) =>
    resources().map(({ definition, exact }) => ({ server, resource: definition, exact })),
  );

export const listUsableResourceTemplates = (
  snapshot: Snapshot,
  org: OrgRecord,
  key: KeyRecord,
): readonly UsableResourceTemplate[] =>
  viewsOf(snapshot, org, key).flatMap(({ server, templates }) =>
    templates().map(({ definition, exact }) => ({ server, template: definition, exact })),
  );

/** The servers of which a key may use anything, by slug: to the key, there are no others. */
export const usableServers = (snapshot: Snapshot, org: OrgRecord, key: KeyRecord): readonly ServerRecord[] =>
  viewsOf(snapshot, org, key)
    .filter(
      ({ tools, prompts, readsResources }) => tools().length > 0 || prompts().length > 0 || readsResources(),
    )
    .map(({ server }) => server);

/** Whether the patterns of the org and the key let anything of this kind through, of what the server has or may come to have. */
export const coversKind = (server: ServerRecord, org: OrgRecord, key: KeyRecord, kind: OfferKind): boolean =>
  mayUse(server, org, key) && meet(enablementOf(org, server.slug), scopeWithin(key.scope, server.slug), kind);
