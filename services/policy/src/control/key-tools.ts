import { createSnapshot, listUsableTools } from "@portcullis/catalog";
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

/** The tools that a key may use, found from the records as every other service finds them (INV-7). */
export const keyTools: Handler<"key-tools"> = async ({ key: id }, { db, clock }) => {
  const key = await findKey(db, id);
  if (key === undefined) return noSuchKey;
  const org = await findOrg(db, key.org);
  if (org === undefined || isOver(key.expiresAt, clock())) return { ok: true, value: [] };
  const snapshot = createSnapshot();
  for (const slug of Object.keys(org.enabled)) {
    const record = await loadRecord(db, refOf("server", slug));
    if (record !== undefined && "tools" in record) snapshot.apply({ kind: "server", id: slug, record });
  }
  const value = listUsableTools(snapshot, org, key).map(({ server, tool }) => ({
    server: server.slug,
    tool: tool.name,
    description: descriptionOf(tool.definition),
    labels: tool.labels,
    definitionHash: tool.definitionHash,
  }));
  return { ok: true, value };
};
