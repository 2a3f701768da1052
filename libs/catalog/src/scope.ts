import type { CatalogPrompt, CatalogTool, KeyRecord, OrgRecord, ServerRecord } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import { type OfferTarget, orgEnables, scopeIncludes } from "./patterns.ts";
import type { Snapshot } from "./snapshot.ts";

/** Stands for a definition in the ticket of a resource: what it holds changes all the time, and nothing is pinned. */
export const RESOURCE_DEFINITION_HASH = sha256Hex("resource");

/** What a key may use; `name` is a resource's URI. */
export type UsableOffer = {
  readonly server: ServerRecord;
  readonly name: string;
  readonly definitionHash: string;
} & (
  | { readonly kind: "tool"; readonly tool: CatalogTool; readonly prompt?: undefined }
  | { readonly kind: "prompt"; readonly prompt: CatalogPrompt; readonly tool?: undefined }
  | { readonly kind: "resource"; readonly tool?: undefined; readonly prompt?: undefined }
);

export const mayUse = (server: ServerRecord, org: OrgRecord, key: KeyRecord): boolean =>
  server.status === "approved" && key.org === org.slug && key.status === "active";

/** Whether the server has resources at all: the record says so only where it was approved with them. */
export const offersResources = ({ described }: ServerRecord): boolean =>
  described !== null && Object.hasOwn(described.capabilities, "resources");

/** What a server's record offers, whoever asks and whatever the server's status. It decides nothing. */
export const findOffer = (
  snapshot: Snapshot,
  { kind, server: slug, name }: OfferTarget,
): UsableOffer | undefined => {
  const server = snapshot.server(slug);
  if (server === undefined) return undefined;
  switch (kind) {
    case "tool": {
      const tool = snapshot.tool(slug, name);
      return tool && { kind, server, name, definitionHash: tool.definitionHash, tool };
    }
    case "prompt": {
      const prompt = snapshot.prompt(slug, name);
      return prompt && { kind, server, name, definitionHash: prompt.definitionHash, prompt };
    }
    case "resource":
      return offersResources(server)
        ? { kind, server, name, definitionHash: RESOURCE_DEFINITION_HASH }
        : undefined;
  }
};

/**
 * INV-7. What a key may use: approved ∩ enabled for the org ∩ in the key's scope. The fourth part, the unchanged definition,
 * is twofold: a tool or a prompt that changed is not in the server's record, and `definitionHash` is what the executor compares
 * with what the server says today. Of resources, any URI that the patterns include: links in results need not be listed.
 * Undefined says nothing about why: callers must not be able to tell.
 */
export const findUsableOffer = (
  snapshot: Snapshot,
  org: OrgRecord,
  key: KeyRecord,
  target: OfferTarget,
): UsableOffer | undefined => {
  const server = snapshot.server(target.server);
  if (server === undefined || !mayUse(server, org, key)) return undefined;
  if (!orgEnables(org, target) || !scopeIncludes(key.scope, target)) return undefined;
  return findOffer(snapshot, target);
};
