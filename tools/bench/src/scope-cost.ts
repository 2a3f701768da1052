import { createSnapshot, findUsableOffer, listUsableTools } from "@portcullis/catalog";
import {
  defaultInspectionSettings,
  type KeyRecord,
  type OrgRecord,
  type ServerRecord,
} from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import { format, measureBatches, median, ratio, table } from "./statistics.ts";

type Size = { readonly servers: number; readonly toolsEach: number; readonly keys: number };

const serverOf = (index: number, toolsEach: number): ServerRecord => ({
  slug: `server-${index}`,
  title: `Server ${index}`,
  description: null,
  owner: null,
  registryName: null,
  version: null,
  url: "https://mcp.example.com/mcp",
  transport: "streamable-http",
  status: "approved",
  allowPrivateNetwork: false,
  timeoutMs: 30_000,
  maxResponseBytes: 1_000_000,
  headers: {},
  auth: null,
  instructions: null,
  tools: Array.from({ length: toolsEach }, (_, tool) => ({
    name: `tool_${tool}`,
    definitionHash: sha256Hex(`${index}/${tool}`),
    definition: { name: `tool_${tool}`, inputSchema: { type: "object" } },
    risk: "none",
    labels: [],
  })),
  prompts: [],
  resources: [],
  resourceTemplates: [],
  described: { protocolVersion: "2025-11-25", serverInfo: null, capabilities: { resources: {} } },
  revision: 1,
});

const secretOf = (index: number): string => `pk_live_${sha256Hex(String(index)).slice(0, 43)}`;

const keyOf = (index: number, scope: KeyRecord["scope"]): KeyRecord => ({
  id: `key_${index}`,
  org: "acme",
  name: `key ${index}`,
  prefix: "pk_live_xxxx",
  sha256: sha256Hex(secretOf(index)),
  previous: null,
  scope,
  status: "active",
  expiresAt: null,
  rateLimit: null,
  allowedIps: null,
  revision: 1,
});

const build = ({ servers, toolsEach, keys }: Size) => {
  const snapshot = createSnapshot();
  const enabled: Record<string, "*"> = {};
  for (let index = 0; index < servers; index += 1) {
    const record = serverOf(index, toolsEach);
    enabled[record.slug] = "*";
    snapshot.apply({ kind: "server", id: record.slug, record });
  }
  const org: OrgRecord = {
    slug: "acme",
    title: "Acme",
    inspection: defaultInspectionSettings,
    blockedAs: "error",
    enabled,
    policies: {},
    revision: 1,
  };
  snapshot.apply({ kind: "org", id: org.slug, record: org });
  for (let index = 0; index < keys; index += 1) {
    snapshot.apply({ kind: "key", id: `key_${index}`, record: keyOf(index, ["server-0/*"]) });
  }
  const narrow = keyOf(0, ["server-0/*"]);
  const readers = keyOf(0, ["server-0/get_*", "server-0/resources:file:///docs/*"]);
  const tool = { kind: "tool", server: "server-0", name: "tool_3" } as const;
  const resource = { kind: "resource", server: "server-0", name: "file:///docs/guide.md" } as const;
  const wide = keyOf(1, "*");
  return {
    authenticate: measureBatches(() => snapshot.authenticate(secretOf(0), 0), 2_000),
    find: measureBatches(() => findUsableOffer(snapshot, org, narrow, tool), 5_000),
    findResource: measureBatches(() => findUsableOffer(snapshot, org, readers, resource), 5_000),
    listOne: measureBatches(() => listUsableTools(snapshot, org, narrow), 50),
    listAll: measureBatches(() => listUsableTools(snapshot, org, wide), 5),
  };
};

/** What the intersection costs, in a small catalog and in a large one. */
export const scopeCost = (): string => {
  const small = build({ servers: 1, toolsEach: 10, keys: 10 });
  const large = build({ servers: 200, toolsEach: 50, keys: 5_000 });
  const row = (name: string, of: keyof typeof small): readonly string[] => [
    name,
    format(median(small[of])),
    format(median(large[of])),
    ratio(large[of], small[of]),
  ];
  return table(
    ["step, in process", "1 server, 10 tools, 10 keys", "200 servers, 10,000 tools, 5,000 keys", "ratio"],
    [
      row("find the key of a request", "authenticate"),
      row("decide whether a key may use a tool", "find"),
      row("decide whether a key may read a resource", "findResource"),
      row("list the tools of a key for one server (10; 50)", "listOne"),
      row("list the tools of a key for everything (10; 10,000)", "listAll"),
    ],
  );
};
