import { createSnapshot, type Snapshot } from "@portcullis/catalog";
import type { KeyRecord, OrgRecord, ServerRecord } from "@portcullis/contracts";
import type { JsonObject } from "../../src/mcp/json-text.ts";
import { createOfferViews } from "../../src/mcp/offer/offer-views.ts";
import type { Members } from "../../src/mcp/ports.ts";
import { keyOf, orgOf, serverOf, toolOf } from "./records.ts";

/** Servers with something of each kind, and what keys see of them. */

export const settings = { pageSize: 500, self: { name: "portcullis", version: "1" } };
const everything: Members = {
  tools: { listChanged: false, unknown: 1 },
  prompts: {},
  resources: { subscribe: true },
  completions: {},
  logging: {},
  experimental: { x: {} },
  tasks: { list: {} },
  extensions: { "io.modelcontextprotocol/tasks": { a: 1 }, "com.example/other": {} },
};
export const prompt = {
  name: "ask",
  definitionHash: "f".repeat(64),
  definition: { name: "ask", icons: [] },
  risk: "none",
} as const;

export const docs = serverOf("docs", {
  instructions: "Read first.",
  tools: [toolOf("zeta"), { ...toolOf("alpha"), definition: { $x: 1, name: "alpha", _meta: { a: [1] } } }],
  prompts: [prompt],
  resources: [{ uri: "file:///a", name: "a", size: 3 }],
  resourceTemplates: [{ uriTemplate: "file:///{path}", name: "t" }],
  described: {
    protocolVersion: "2026-07-28",
    serverInfo: { name: "docs-server", version: "9", icons: [{ src: "https://example.com/i.png" }] },
    capabilities: everything,
  },
});
export const mail = serverOf("mail", { tools: [toolOf("send")] });

export const snapshotOf = (
  servers: readonly ServerRecord[],
  enabled: OrgRecord["enabled"],
  keys: readonly KeyRecord[] = [keyOf("key_1")],
): Snapshot => {
  const snapshot = createSnapshot();
  for (const record of servers) snapshot.apply({ kind: "server", id: record.slug, record });
  snapshot.apply({ kind: "org", id: "acme", record: orgOf("acme", { enabled }) });
  snapshot.apply({ kind: "org", id: "other", record: orgOf("other") });
  for (const record of keys) snapshot.apply({ kind: "key", id: record.id, record });
  return snapshot;
};
export const viewsOf = (...args: Parameters<typeof snapshotOf>) =>
  createOfferViews({ snapshot: snapshotOf(...args), settings });
export const at = (server: string | undefined, key = "key_1", org = "acme") => ({ org, key, server });
export const names = (items: readonly JsonObject[] | undefined) => items?.map(({ value }) => value.name);
/** Items that need no text of their own. */
export const asItems = (definitions: readonly Members[]) => definitions.map((value) => ({ value }));
