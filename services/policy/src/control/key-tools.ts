import {
  createSnapshot,
  listUsablePrompts,
  listUsableResources,
  listUsableResourceTemplates,
  listUsableTools,
  RESOURCE_DEFINITION_HASH,
  type Snapshot,
} from "@portcullis/catalog";
import type { ControlResult, KeyRecord, OfferKind, OrgRecord } from "@portcullis/contracts";
import { findKey } from "../adapters/key-table.ts";
import { findOrg } from "../adapters/org-tables.ts";
import { loadRecord, refOf } from "../adapters/outbox.ts";
import { isOver } from "../core/api-key.ts";
import type { Handler } from "./command.ts";
import { noSuchKey } from "./key-commands.ts";

/** Ten thousand of them fit into one answer; `server-tools` has them in full. */
const MAX_DESCRIPTION = 400;

const descriptionOf = ({ description }: Readonly<Record<string, unknown>>): string | null => {
  if (typeof description !== "string") return null;
  return description.length <= MAX_DESCRIPTION
    ? description
    : `${description.slice(0, MAX_DESCRIPTION).toWellFormed()}…`;
};

type Row = ControlResult<"key-tools">[number];

const listings: Readonly<
  Record<OfferKind, (snapshot: Snapshot, org: OrgRecord, key: KeyRecord) => readonly Row[]>
> = {
  tool: (...of) =>
    listUsableTools(...of).map(({ server, tool }) => ({
      server: server.slug,
      tool: tool.name,
      description: descriptionOf(tool.definition),
      labels: tool.labels,
      definitionHash: tool.definitionHash,
    })),
  prompt: (...of) =>
    listUsablePrompts(...of).map(({ server, prompt }) => ({
      server: server.slug,
      tool: prompt.name,
      description: descriptionOf(prompt.definition),
      labels: server.labels ?? [],
      definitionHash: prompt.definitionHash,
    })),
  resource: (...of) =>
    [
      ...listUsableResources(...of).map(({ server, resource }) => ({ server, resource, uri: resource.uri })),
      ...listUsableResourceTemplates(...of).map(({ server, template }) => ({
        server,
        resource: template,
        uri: template.uriTemplate,
      })),
    ].map(({ server, resource, uri }) => ({
      server: server.slug,
      tool: String(uri),
      description: descriptionOf(resource),
      labels: server.labels ?? [],
      definitionHash: RESOURCE_DEFINITION_HASH,
    })),
};

/** What a key may use of a kind, found from the records as every other service finds it (INV-7). */
export const keyTools: Handler<"key-tools"> = async ({ key: id, kind }, { db, clock }) => {
  const key = await findKey(db, id);
  if (key === undefined) return noSuchKey;
  const org = await findOrg(db, key.org);
  if (org === undefined || isOver(key.expiresAt, clock())) return { ok: true, value: [] };
  const snapshot = createSnapshot();
  for (const slug of Object.keys(org.enabled)) {
    const record = await loadRecord(db, refOf("server", slug));
    if (record !== undefined && "tools" in record) snapshot.apply({ kind: "server", id: slug, record });
  }
  return { ok: true, value: [...listings[kind](snapshot, org, key)] };
};
