import { findUsableOffer, type Snapshot, usableServers } from "@portcullis/catalog";
import type { KeyRecord, OfferKind, OrgRecord, ServerRecord } from "@portcullis/contracts";
import type { ListKind, Members, OfferView, Target } from "../ports.ts";
import { capabilitiesOf, offerOf, type ServerOffer } from "./capabilities.ts";
import { joinedInstructions } from "./instructions.ts";
import { createOfferList, type OfferList } from "./offer-lists.ts";
import { createPages, type Page } from "./pages.ts";
import { showUris, showUrisInText } from "./show-uris.ts";
import { ownUri, shownUri } from "./shown-uris.ts";

export type ChangeKind = "tools" | "prompts" | "resources";

/** What one caller is offered, as long as the records that it was made of hold. */
export type Offer = OfferView & {
  /** The servers in it: those of which the caller may use anything. */
  readonly servers: ReadonlySet<string>;
  /** What a server in it may list, and so may change. */
  readonly kindsOf: (server: string) => readonly ChangeKind[];
  /** Changes where what the caller sees listed of this kind does. */
  readonly digest: (kind: ChangeKind) => string;
  /** How many entries it may hold in memory. */
  readonly weight: number;
};

export type OfferSettings = {
  readonly pageSize: number;
  /** This gate as a server (Implementation). */
  readonly self: Members;
};

/** The records that an offer is made of: it holds as long as all of them do. */
export type OfferRecords = {
  readonly org: OrgRecord;
  readonly key: KeyRecord;
  /** Those that may be in it; of these, what is approved, enabled and in scope is (INV-7). */
  readonly servers: readonly ServerRecord[];
};

const infoOf = ({ slug, title, version, described }: ServerRecord): Members =>
  described?.serverInfo ?? { name: slug, title, version: version ?? "unknown" };

type Showing = Pick<OfferView, "show" | "showExact" | "showUri">;
const showingMany: Showing = { show: showUris, showExact: showUrisInText, showUri: shownUri };
const showingOne: Showing = {
  show: (_method, _server, result) => result,
  showExact: (_method, _server, text) => text,
  showUri: (_server, uri) => uri,
};

const changeKinds = ["tools", "prompts", "resources"] as const satisfies readonly ChangeKind[];

/** Makes each list when somebody first asks for it. */
const createLists = (
  aggregated: boolean,
  snapshot: Snapshot,
  { org, key }: OfferRecords,
): ((kind: ListKind) => OfferList) => {
  const made = new Map<ListKind, OfferList>();
  return (kind) => {
    const known = made.get(kind);
    if (known !== undefined) return known;
    const list = createOfferList(kind, aggregated, snapshot, org, key);
    made.set(kind, list);
    return list;
  };
};

/** What is offered where there is nothing on offer, for whatever reason: nobody can tell which (INV-7). */
export const emptyOffer = (settings: OfferSettings, isAggregated: boolean): Offer => ({
  servers: new Set(),
  weight: 1,
  kindsOf: () => [],
  digest: () => "",
  capabilities: (era) => capabilitiesOf([], era),
  instructions: undefined,
  serverInfo: settings.self,
  list: (_kind, cursor) => (cursor === undefined ? { items: [] } : undefined),
  resolve: () => undefined,
  ...(isAggregated ? showingMany : showingOne),
});

/**
 * @param viewed the one server that is looked at; all where undefined
 * @param scope stands for all that the key's record says of what it may use
 */
export const createOffer = (
  settings: OfferSettings,
  whole: Snapshot,
  viewed: string | undefined,
  records: OfferRecords,
  scope: string,
): Offer => {
  const { org, key } = records;
  // The servers in question, and no walk over those of all others.
  const snapshot: Snapshot = { ...whole, servers: () => records.servers };
  const servers = usableServers(snapshot, org, key);
  const isAggregated = viewed === undefined;
  if (servers.length === 0) return emptyOffer(settings, isAggregated);
  const slugs = new Set(servers.map(({ slug }) => slug));
  const lists = createLists(isAggregated, snapshot, records);
  const [only] = isAggregated ? [] : servers;

  let offered: ReadonlyMap<string, ServerOffer> | undefined;
  const offers = (): ReadonlyMap<string, ServerOffer> => {
    if (offered !== undefined) return offered;
    const having = (kind: ListKind) =>
      new Set(Array.from(lists(kind).byShownName.values(), ({ server }) => server));
    const [tools, prompts] = [having("tools"), having("prompts")];
    offered = new Map(
      servers.map((server) => {
        const usable = { tools: tools.has(server.slug), prompts: prompts.has(server.slug) };
        return [server.slug, offerOf(server, org, key, usable)];
      }),
    );
    return offered;
  };
  const pages = new Map<ListKind, (cursor: string | undefined) => Page | undefined>();
  const ownName = (kind: OfferKind | "template", shownName: string): Target | undefined => {
    if (viewed !== undefined) return { server: viewed, name: shownName };
    if (kind === "tool") return lists("tools").byShownName.get(shownName);
    if (kind === "prompt") return lists("prompts").byShownName.get(shownName);
    const own = ownUri(shownName);
    return own && { server: own.server, name: own.uri };
  };

  return {
    servers: slugs,
    weight: servers.reduce(
      (sum, { tools, prompts, resources, resourceTemplates }) =>
        sum + tools.length + prompts.length + resources.length + resourceTemplates.length,
      1,
    ),
    kindsOf: (server) => {
      const offer = offers().get(server);
      return offer === undefined ? [] : changeKinds.filter((kind) => offer[kind]);
    },
    digest: (kind) => lists(kind).digest() + (kind === "resources" ? lists("templates").digest() : ""),
    capabilities: (era) => capabilitiesOf([...offers().values()], era),
    instructions: isAggregated ? joinedInstructions(servers) : (only?.instructions ?? undefined),
    serverInfo: only === undefined ? settings.self : infoOf(only),
    list: (kind, cursor) => {
      let page = pages.get(kind);
      if (page === undefined) {
        const purpose = JSON.stringify([org.slug, scope, viewed ?? null, kind]);
        page = createPages(lists(kind).listed, purpose, settings.pageSize);
        pages.set(kind, page);
      }
      return page(cursor);
    },
    resolve: (kind, shownName) => {
      const own = ownName(kind, shownName);
      if (own === undefined) return undefined;
      const target = { ...own, kind: kind === "template" ? "resource" : kind };
      const usable = findUsableOffer(snapshot, org, key, target);
      if (usable === undefined) return undefined;
      const definition = usable.tool?.definition ?? usable.prompt?.definition;
      return { ...own, ...(definition === undefined ? {} : { definition }) };
    },
    ...(isAggregated ? showingMany : showingOne),
  };
};
