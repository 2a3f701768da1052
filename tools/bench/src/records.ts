import { createSnapshot, type Snapshot } from "@portcullis/catalog";
import { type KeyRecord, orgRecordSchema, type ServerRecord } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";

/** How much a catalog holds. */
export type Size = { readonly servers: number; readonly toolsPerServer: number; readonly keys: number };

export const SMALL: Size = { servers: 1, toolsPerServer: 10, keys: 10 };
export const LARGE: Size = { servers: 200, toolsPerServer: 50, keys: 5_000 };

/** What a key of narrow scope may use, in either catalog. */
export const NARROW_TOOLS = 10;

export const serverSlug = (index: number): string => `server-${index}`;

const VERBS = ["get", "list", "create", "update", "search", "close", "assign", "export", "count", "move"];
const NOUNS = ["ticket", "page", "invoice", "customer", "event", "file", "branch", "alert", "order", "note"];
export const toolName = (index: number): string =>
  `${VERBS[index % VERBS.length]}_${NOUNS[Math.floor(index / VERBS.length) % NOUNS.length]}`;

/** A definition of the usual size: a description and three parameters. */
export const toolDefinition = (index: number) => ({
  name: toolName(index),
  description: `Works on a record of the tracker by its id (${toolName(index)}). Returns JSON with the record and the time of its last change.`,
  inputSchema: {
    type: "object",
    properties: {
      id: { type: "string", description: "The id of the record" },
      project: { type: "string", description: "Key of the project; the default project where it is left out" },
      limit: { type: "integer", minimum: 1, maximum: 100, description: "Highest number of results" },
    },
    required: ["id"],
  },
  annotations: { readOnlyHint: index % 2 === 0 },
});

export const ORG = "bench";
export const apiKey = (index: number): string => `pk_live_${String(index).padStart(40, "0")}`;
/** A key whose scope are ten tools of the first server. */
export const NARROW_KEY = 0;
/** A key that may use all that its org enabled. */
export const WIDE_KEY = 1;

const serverRecord = (index: number, tools: number): ServerRecord => ({
  slug: serverSlug(index),
  title: serverSlug(index),
  description: null,
  owner: null,
  registryName: null,
  version: null,
  url: "https://mcp.example.com/mcp",
  transport: "streamable-http",
  status: "approved",
  allowPrivateNetwork: false,
  timeoutMs: 30_000,
  maxResponseBytes: 1_048_576,
  headers: {},
  auth: null,
  instructions: null,
  tools: Array.from({ length: tools }, (_, at) => ({
    name: toolName(at),
    definition: toolDefinition(at),
    definitionHash: sha256Hex(`${index} ${at}`),
    risk: "none",
    labels: [],
  })),
  revision: index + 1,
});

export const narrowScope = (): string[] =>
  Array.from({ length: NARROW_TOOLS }, (_, index) => `${serverSlug(0)}/${toolName(index)}`);

const keyRecord = (index: number): KeyRecord => ({
  id: `key_${index}`,
  org: ORG,
  name: `key ${index}`,
  prefix: apiKey(index).slice(0, 12),
  sha256: sha256Hex(apiKey(index)),
  previous: null,
  scope: index === WIDE_KEY ? "*" : narrowScope(),
  status: "active",
  expiresAt: null,
  rateLimit: null,
  allowedIps: null,
  revision: index + 1,
});

/** A snapshot as a service holds it in memory. */
export const snapshotOf = (size: Size, policies: Readonly<Record<string, string>>): Snapshot => {
  const snapshot = createSnapshot();
  const enabled = Object.fromEntries(
    Array.from({ length: size.servers }, (_, index) => [serverSlug(index), "*" as const]),
  );
  const org = orgRecordSchema.parse({ slug: ORG, title: ORG, inspection: {}, enabled, policies, revision: 1 });
  snapshot.apply({ kind: "org", id: ORG, record: org });
  for (let index = 0; index < size.servers; index++) {
    const record = serverRecord(index, size.toolsPerServer);
    snapshot.apply({ kind: "server", id: record.slug, record });
  }
  for (let index = 0; index < size.keys; index++) {
    const record = keyRecord(index);
    snapshot.apply({ kind: "key", id: record.id, record });
  }
  return snapshot;
};
