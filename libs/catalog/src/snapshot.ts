import { timingSafeEqual } from "node:crypto";
import type {
  CatalogPrompt,
  CatalogTool,
  ErrorCode,
  KeyRecord,
  OperatorRecord,
  OrgRecord,
  ServerRecord,
  SinkRecord,
} from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";

export type SnapshotChange =
  | { readonly kind: "server"; readonly id: string; readonly record: ServerRecord | null }
  | { readonly kind: "org"; readonly id: string; readonly record: OrgRecord | null }
  | { readonly kind: "key"; readonly id: string; readonly record: KeyRecord | null }
  | { readonly kind: "operator"; readonly id: string; readonly record: OperatorRecord | null }
  | { readonly kind: "sink"; readonly id: string; readonly record: SinkRecord | null };

/** The configuration as one process sees it now. */
export type Snapshot = {
  readonly apply: (change: SnapshotChange) => void;
  readonly server: (slug: string) => ServerRecord | undefined;
  readonly servers: () => readonly ServerRecord[];
  /** A usable tool of a server, whatever the server's status. */
  readonly tool: (server: string, name: string) => CatalogTool | undefined;
  readonly prompt: (server: string, name: string) => CatalogPrompt | undefined;
  readonly org: (slug: string) => OrgRecord | undefined;
  readonly key: (id: string) => KeyRecord | undefined;
  /** Finds the key record of an API key as its caller sent it. Compares hashes, in constant time. */
  readonly authenticate: (apiKey: string, nowMs: number) => Authentication;
  /** Finds the operator whose token has this SHA-256; undefined where it is not known, revoked or expired. */
  readonly operator: (sha256: string, nowMs: number) => OperatorRecord | undefined;
  /** The highest revision of any record seen. */
  readonly revision: () => number;
};

export type Authentication =
  | { readonly ok: true; readonly key: KeyRecord; readonly org: OrgRecord }
  | {
      readonly ok: false;
      readonly code: Extract<ErrorCode, "invalid_key" | "key_revoked" | "key_expired">;
      readonly key?: KeyRecord;
    };

const API_KEY = /^pk_[a-z]{1,16}_[A-Za-z0-9_-]{32,64}$/;

const isOver = (at: string | null, nowMs: number): boolean => at !== null && !(Date.parse(at) > nowMs);

const sameHash = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(a, "hex"), Buffer.from(b, "hex"));

type Indexed = {
  readonly record: ServerRecord;
  readonly tools: ReadonlyMap<string, CatalogTool>;
  readonly prompts: ReadonlyMap<string, CatalogPrompt>;
};

const byName = <T extends { readonly name: string }>(listed: readonly T[]): ReadonlyMap<string, T> =>
  new Map(listed.map((each) => [each.name, each]));

export const createSnapshot = (): Snapshot => {
  const servers = new Map<string, Indexed>();
  const orgs = new Map<string, OrgRecord>();
  const keys = new Map<string, KeyRecord>();
  const keysByHash = new Map<string, KeyRecord>();
  const operators = new Map<string, OperatorRecord>();
  /** The highest revision seen per record, kept after its removal as well. */
  const newest = new Map<string, number>();
  let revision = 0;

  const hashesOf = (key: KeyRecord): readonly string[] =>
    key.previous === null ? [key.sha256] : [key.sha256, key.previous.sha256];
  const applyKey = (id: string, record: KeyRecord | null): void => {
    const before = keys.get(id);
    if (before !== undefined) for (const hash of hashesOf(before)) keysByHash.delete(hash);
    if (record === null) keys.delete(id);
    else {
      keys.set(id, record);
      for (const hash of hashesOf(record)) keysByHash.set(hash, record);
    }
  };
  const applyTo = <T>(map: Map<string, T>, id: string, record: T | null): void => {
    if (record === null) map.delete(id);
    else map.set(id, record);
  };
  const applyChange = (change: SnapshotChange): void => {
    switch (change.kind) {
      case "key":
        applyKey(change.id, change.record);
        break;
      case "org":
        applyTo(orgs, change.id, change.record);
        break;
      case "operator":
        applyTo(operators, change.id, change.record);
        break;
      case "sink":
        // No request depends on where its trace goes.
        break;
      case "server": {
        const { record } = change;
        const indexed = record && { record, tools: byName(record.tools), prompts: byName(record.prompts) };
        applyTo(servers, change.id, indexed);
        break;
      }
    }
  };

  return {
    apply: (change) => {
      const name = `${change.kind} ${change.id}`;
      const known = newest.get(name) ?? 0;
      // The bus can be made to repeat an old record; a revoked key stays revoked (INV-7).
      if (change.record !== null && change.record.revision < known) return;
      newest.set(name, Math.max(known, change.record?.revision ?? 0));
      applyChange(change);
      revision = Math.max(revision, change.record?.revision ?? 0);
    },
    server: (slug) => servers.get(slug)?.record,
    servers: () => [...servers.values()].map(({ record }) => record),
    tool: (server, name) => servers.get(server)?.tools.get(name),
    prompt: (server, name) => servers.get(server)?.prompts.get(name),
    org: (slug) => orgs.get(slug),
    key: (id) => keys.get(id),
    authenticate: (apiKey, nowMs) => {
      if (!API_KEY.test(apiKey)) return { ok: false, code: "invalid_key" };
      const hash = sha256Hex(apiKey);
      const key = keysByHash.get(hash);
      if (key === undefined) return { ok: false, code: "invalid_key" };
      const isCurrent = sameHash(hash, key.sha256);
      const previous = key.previous !== null && sameHash(hash, key.previous.sha256) ? key.previous : null;
      if (!isCurrent && previous === null) return { ok: false, code: "invalid_key" };
      if (key.status === "revoked") return { ok: false, code: "key_revoked", key };
      if (isOver(key.expiresAt, nowMs) || (!isCurrent && isOver(previous?.until ?? null, nowMs))) {
        return { ok: false, code: "key_expired", key };
      }
      const org = orgs.get(key.org);
      // A key without its org grants nothing (INV-7).
      return org === undefined ? { ok: false, code: "invalid_key" } : { ok: true, key, org };
    },
    operator: (sha256, nowMs) => {
      const found = [...operators.values()].filter((each) => sameHash(sha256, each.sha256))[0];
      return found?.status === "active" && !isOver(found.expiresAt, nowMs) ? found : undefined;
    },
    revision: () => revision,
  };
};
