import type { Snapshot } from "@portcullis/catalog";
import type { KeyRecord, OrgRecord, ServerRecord } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import type { Viewer } from "../ports.ts";
import { createOffer, emptyOffer, type Offer, type OfferSettings } from "./offer.ts";

/** Definitions in a page of a list, where nobody asks for another number: MCP has no parameter for it. */
export const PAGE_SIZE = 500;
/** Entries that views in memory may hold together; an entry is some 200 bytes, its definition is the catalog's own. */
const MAX_ENTRIES = 500_000;

export type OfferViewsOptions = {
  readonly snapshot: Snapshot;
  readonly settings: OfferSettings;
  readonly maxEntries?: number;
};

/** A view in memory, and the records that it holds for: all of the same objects, or it is made anew. */
type Known = {
  readonly offer: Offer;
  readonly org: OrgRecord;
  readonly slugs: readonly string[];
  readonly servers: readonly (ServerRecord | undefined)[];
};

const scopes = new WeakMap<KeyRecord, string>();
/** Keys that may use the same share a view. */
const scopeOf = (key: KeyRecord): string => {
  const known = scopes.get(key);
  if (known !== undefined) return known;
  const scope = sha256Hex(JSON.stringify([key.org, key.status, key.scope]));
  scopes.set(key, scope);
  return scope;
};

/**
 * What callers are offered, as of now: cheap to ask for each request. A view is made when first asked for and stays for as long as
 * the org, the scope and every server that the org enables have the records that it was made of; nothing else can change it.
 */
export const createOfferViews = (options: OfferViewsOptions): ((viewer: Viewer) => Offer) => {
  const { snapshot, settings, maxEntries = MAX_ENTRIES } = options;
  /** The longest unused first. */
  const views = new Map<string, Known>();
  let entries = 0;

  const holds = ({ org, slugs, servers }: Known, now: OrgRecord): boolean =>
    org === now && slugs.every((slug, index) => snapshot.server(slug) === servers[index]);
  const forget = (name: string, { offer }: Known): void => {
    views.delete(name);
    entries -= offer.weight;
  };
  const keep = (name: string, known: Known): void => {
    views.set(name, known);
    entries += known.offer.weight;
    for (const [oldest, each] of views) {
      if (entries <= maxEntries || each === known) break;
      forget(oldest, each);
    }
  };

  return ({ org: slug, key: id, server }) => {
    const org = snapshot.org(slug);
    const key = snapshot.key(id);
    if (org === undefined || key === undefined || key.org !== slug)
      return emptyOffer(settings, server === undefined);
    const scope = scopeOf(key);
    const name = JSON.stringify([slug, scope, server ?? null]);
    const known = views.get(name);
    if (known !== undefined) {
      if (holds(known, org)) {
        views.delete(name);
        views.set(name, known);
        return known.offer;
      }
      forget(name, known);
    }
    const enabled = Object.keys(org.enabled);
    const slugs = server === undefined ? enabled : enabled.filter((each) => each === server);
    const servers = slugs.map((each) => snapshot.server(each));
    const present = servers.filter((each) => each !== undefined);
    const offer = createOffer(settings, snapshot, server, { org, key, servers: present }, scope);
    keep(name, { offer, org, slugs, servers });
    return offer;
  };
};
