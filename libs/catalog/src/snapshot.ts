import { timingSafeEqual } from "node:crypto";
import type { KeyRecord, OrgRecord, ServerRecord } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";

export type SnapshotChange =
  | { readonly kind: "server"; readonly id: string; readonly record: ServerRecord | null }
  | { readonly kind: "org"; readonly id: string; readonly record: OrgRecord | null }
  | { readonly kind: "key"; readonly id: string; readonly record: KeyRecord | null };

/** The configuration as one process sees it now. */
export type Snapshot = {
  readonly apply: (change: SnapshotChange) => void;
  readonly server: (slug: string) => ServerRecord | undefined;
  readonly servers: () => readonly ServerRecord[];
  readonly org: (slug: string) => OrgRecord | undefined;
  readonly key: (id: string) => KeyRecord | undefined;
  /** Finds the key record of an API key as its caller sent it. Compares hashes, in constant time. */
  readonly authenticate: (apiKey: string, nowMs: number) => Authentication;
  /** The highest revision of any record seen. */
  readonly revision: () => number;
};

export type Authentication =
  | { readonly ok: true; readonly key: KeyRecord; readonly org: OrgRecord }
  | {
      readonly ok: false;
      readonly code: "invalid_key" | "key_revoked" | "key_expired";
      readonly key?: KeyRecord;
    };

const API_KEY = /^pk_[a-z]{1,16}_[A-Za-z0-9_-]{32,64}$/;

export const createSnapshot = (): Snapshot => {
  const servers = new Map<string, ServerRecord>();
  const orgs = new Map<string, OrgRecord>();
  const keys = new Map<string, KeyRecord>();
  const keysByHash = new Map<string, KeyRecord>();
  /** The highest revision seen per record, kept after its removal as well. */
  const newest = new Map<string, number>();
  let revision = 0;

  const applyKey = (id: string, record: KeyRecord | null): void => {
    const previous = keys.get(id);
    if (previous !== undefined) keysByHash.delete(previous.sha256);
    if (record === null) keys.delete(id);
    else {
      keys.set(id, record);
      keysByHash.set(record.sha256, record);
    }
  };
  const applyTo = <T>(map: Map<string, T>, id: string, record: T | null): void => {
    if (record === null) map.delete(id);
    else map.set(id, record);
  };

  return {
    apply: (change) => {
      const name = `${change.kind} ${change.id}`;
      const known = newest.get(name) ?? 0;
      // The bus can be made to repeat an old record; a revoked key stays revoked (INV-7).
      if (change.record !== null && change.record.revision < known) return;
      newest.set(name, Math.max(known, change.record?.revision ?? 0));
      if (change.kind === "key") applyKey(change.id, change.record);
      else if (change.kind === "org") applyTo(orgs, change.id, change.record);
      else applyTo(servers, change.id, change.record);
      revision = Math.max(revision, change.record?.revision ?? 0);
    },
    server: (slug) => servers.get(slug),
    servers: () => [...servers.values()],
    org: (slug) => orgs.get(slug),
    key: (id) => keys.get(id),
    authenticate: (apiKey, nowMs) => {
      if (!API_KEY.test(apiKey)) return { ok: false, code: "invalid_key" };
      const hash = sha256Hex(apiKey);
      const key = keysByHash.get(hash);
      if (key === undefined || !timingSafeEqual(Buffer.from(hash, "hex"), Buffer.from(key.sha256, "hex"))) {
        return { ok: false, code: "invalid_key" };
      }
      if (key.status === "revoked") return { ok: false, code: "key_revoked", key };
      if (key.expiresAt !== null && Date.parse(key.expiresAt) <= nowMs) {
        return { ok: false, code: "key_expired", key };
      }
      const org = orgs.get(key.org);
      // A key without its org grants nothing (INV-7).
      return org === undefined ? { ok: false, code: "invalid_key" } : { ok: true, key, org };
    },
    revision: () => revision,
  };
};
