import {
  listUsablePrompts,
  listUsableResources,
  listUsableResourceTemplates,
  listUsableTools,
  type Snapshot,
  type Written,
} from "@portcullis/catalog";
import type { KeyRecord, OrgRecord, ServerRecord } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import { type JsonObject, textOf, withMembers } from "../json-text.ts";
import type { ListKind, Members, Target } from "../ports.ts";
import type { Listed } from "./pages.ts";
import { shownNames } from "./shown-names.ts";
import { shownUri } from "./shown-uris.ts";

/** Everything of one kind that a caller sees, and whose each of it is. */
export type OfferList = {
  readonly listed: readonly Listed[];
  readonly byShownName: ReadonlyMap<string, Target>;
  /** Changes where the list does, and only then; empty where the list is. */
  readonly digest: () => string;
};

/** One thing on offer, before it has the name that it is shown under. `version` stands for its definition. */
type Entry = Target & Written & { readonly version: () => string };

/** The member that holds what a thing is called. */
const NAMED_BY = {
  tools: "name",
  prompts: "name",
  resources: "uri",
  templates: "uriTemplate",
} as const satisfies Record<ListKind, string>;

const resourceEntry = (
  server: ServerRecord,
  { definition, exact }: Written,
  member: "uri" | "uriTemplate",
): Entry => ({
  server: server.slug,
  name: String(definition[member]),
  definition,
  exact,
  version: () => textOf({ value: definition, exact }),
});

const entriesOf = (kind: ListKind, snapshot: Snapshot, org: OrgRecord, key: KeyRecord): readonly Entry[] => {
  switch (kind) {
    case "tools":
      return listUsableTools(snapshot, org, key).map(({ server, tool }) => ({
        server: server.slug,
        name: tool.name,
        definition: tool.definition,
        exact: tool.exact,
        version: () => tool.definitionHash,
      }));
    case "prompts":
      return listUsablePrompts(snapshot, org, key).map(({ server, prompt }) => ({
        server: server.slug,
        name: prompt.name,
        definition: prompt.definition,
        exact: prompt.exact,
        version: () => prompt.definitionHash,
      }));
    case "resources":
      return listUsableResources(snapshot, org, key).map(({ server, resource, exact }) =>
        resourceEntry(server, { definition: resource, exact }, "uri"),
      );
    case "templates":
      return listUsableResourceTemplates(snapshot, org, key).map(({ server, template, exact }) =>
        resourceEntry(server, { definition: template, exact }, "uriTemplate"),
      );
  }
};

const shownAs = (kind: ListKind, entries: readonly Entry[]): readonly string[] =>
  kind === "tools" || kind === "prompts"
    ? shownNames(entries)
    : entries.map(({ server, name }) => shownUri(server, name));

/** Definitions under a shown name: one copy for all views that show it so. */
const renamed = new WeakMap<Members, JsonObject>();

const itemOf = ({ definition, exact }: Written, member: string, id: string): JsonObject => {
  // As the server sent it, to the last member nobody knows, in its order.
  if (definition[member] === id)
    return exact === undefined ? { value: definition } : { value: definition, exact };
  const known = renamed.get(definition);
  if (known?.value[member] === id) return known;
  const item = withMembers({ value: definition, exact }, { [member]: id });
  renamed.set(definition, item);
  return item;
};

/** @param aggregated whether servers are shown as one, under names of our making */
export const createOfferList = (
  kind: ListKind,
  aggregated: boolean,
  snapshot: Snapshot,
  org: OrgRecord,
  key: KeyRecord,
): OfferList => {
  const entries = entriesOf(kind, snapshot, org, key);
  const names = aggregated ? shownAs(kind, entries) : entries.map(({ name }) => name);
  const member = NAMED_BY[kind];
  const listed = entries.map((entry, index) => {
    const id = names[index] ?? entry.name;
    return { id, item: itemOf(entry, member, id) };
  });
  let digest: string | undefined;
  return {
    listed,
    byShownName: new Map(entries.map(({ server, name }, index) => [names[index] ?? name, { server, name }])),
    digest: () => {
      digest ??=
        entries.length === 0
          ? ""
          : sha256Hex(JSON.stringify(entries.map(({ version }, index) => [names[index], version()])));
      return digest;
    },
  };
};
