import { definitionHash } from "@portcullis/catalog";
import type { CatalogTool, ServerRecord, SyncReply } from "@portcullis/contracts";
import { isWellFormedJson } from "@portcullis/crypto";
import { type ResolvedCredentials, resolveCredentials, type SecretSource } from "../core/credentials.ts";
import { createUpstream, type Discovery, type Upstream } from "./upstream.ts";

/** One approved server, as this executor is connected to it. */
export type ConnectedServer = {
  readonly record: ServerRecord;
  readonly upstream: Upstream;
  /** The hash of a tool's definition as the server describes it today; undefined where it has no such tool. */
  readonly definitionHashOf: (tool: string) => Promise<DefinitionLookup>;
  callsInFlight: number;
};

export type DefinitionLookup =
  | { readonly ok: true; readonly hash: string | undefined }
  | { readonly ok: false; readonly failure: Extract<Discovery, { kind: "failure" }> };

export type Upstreams = {
  readonly get: (record: ServerRecord) => ConnectedServer | { readonly missing: readonly string[] };
  /** Connects to an approved server ahead of its first call, and learns its definitions. */
  readonly warm: (record: ServerRecord) => Promise<void>;
  /** Asks a server, approved or not, for its tools, over a connection of its own. */
  readonly sync: (record: ServerRecord) => Promise<SyncReply>;
  /** Asks every connected server again, as the schedule and `list_changed` do. */
  readonly refreshAll: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Entry = ConnectedServer & { readonly refresh: () => Promise<void> };

const hashesOf = (discovery: Extract<Discovery, { kind: "discovered" }>): ReadonlyMap<string, string> =>
  new Map(discovery.tools.map((tool) => [tool.name, definitionHash(tool, discovery.instructions)] as const));

/** A definition that has no canonical form cannot be pinned, so its server cannot be used. */
const pinnable = (discovery: Discovery): Discovery =>
  discovery.kind === "failure" || isWellFormedJson([discovery.tools, discovery.instructions])
    ? discovery
    : {
        kind: "failure",
        code: "upstream_protocol_error",
        detail: "a tool definition has an unpaired surrogate",
        sent: true,
      };

const open = (record: ServerRecord, headers: Readonly<Record<string, string>>): Upstream =>
  createUpstream({
    slug: record.slug,
    url: record.url,
    allowPrivateNetwork: record.allowPrivateNetwork,
    headers,
    timeoutMs: record.timeoutMs,
    maxResponseBytes: record.maxResponseBytes,
  });

/** Whether two records are reached in the same way; what else changes needs no new connection. */
const connectionKey = (record: ServerRecord, credentials: ResolvedCredentials): string =>
  JSON.stringify([
    record.url,
    record.allowPrivateNetwork,
    record.timeoutMs,
    record.maxResponseBytes,
    credentials,
  ]);

const connect = (record: ServerRecord, headers: Readonly<Record<string, string>>): Entry => {
  const upstream = open(record, headers);
  let hashes: ReadonlyMap<string, string> | undefined;
  let discovering: Promise<Discovery> | undefined;

  const discover = (): Promise<Discovery> => {
    discovering ??= upstream
      .discover()
      .then(pinnable)
      .then((discovery) => {
        if (discovery.kind === "discovered") hashes = hashesOf(discovery);
        return discovery;
      })
      .finally(() => {
        discovering = undefined;
      });
    return discovering;
  };
  upstream.onToolsChanged(() => void discover());

  return {
    record,
    upstream,
    callsInFlight: 0,
    refresh: async () => {
      await discover();
    },
    definitionHashOf: async (tool) => {
      if (hashes === undefined) {
        const discovery = await discover();
        if (discovery.kind === "failure") return { ok: false, failure: discovery };
      }
      return { ok: true, hash: hashes?.get(tool) };
    },
  };
};

export const createUpstreams = (source: SecretSource): Upstreams => {
  const connected = new Map<string, { readonly key: string; readonly entry: Entry }>();

  const toTools = (discovery: Extract<Discovery, { kind: "discovered" }>): CatalogTool[] =>
    discovery.tools.map((definition) => ({
      name: definition.name,
      definitionHash: definitionHash(definition, discovery.instructions),
      definition,
    }));

  const get = (record: ServerRecord): Entry | { readonly missing: readonly string[] } => {
    const credentials = resolveCredentials(record.credentials, source);
    if (!credentials.ok) return { missing: credentials.missing };
    const key = connectionKey(record, credentials);
    const known = connected.get(record.slug);
    if (known?.key === key) return known.entry;
    const entry = connect(record, credentials.headers);
    connected.set(record.slug, { key, entry });
    // Calls under way on the old connection end by themselves.
    if (known !== undefined) setTimeout(() => void known.entry.upstream.close(), record.timeoutMs).unref();
    return entry;
  };

  return {
    get,
    warm: async (record) => {
      const entry = get(record);
      if (!("missing" in entry)) await entry.refresh();
    },
    sync: async (record) => {
      const credentials = resolveCredentials(record.credentials, source);
      if (!credentials.ok) {
        return {
          ok: false,
          code: "credential_missing",
          detail: `not set: ${credentials.missing.join(", ")}`,
        };
      }
      const upstream = open(record, credentials.headers);
      try {
        const discovery = await upstream.discover();
        if (discovery.kind === "failure")
          return { ok: false, code: discovery.code, detail: discovery.detail };
        const { protocolVersion, instructions } = discovery;
        return { ok: true, protocolVersion, instructions, tools: toTools(discovery) };
      } finally {
        await upstream.close();
      }
    },
    refreshAll: async () => {
      await Promise.allSettled([...connected.values()].map(({ entry }) => entry.refresh()));
    },
    close: async () => {
      await Promise.allSettled([...connected.values()].map(({ entry }) => entry.upstream.close()));
    },
  };
};
