import type { Authentication, Snapshot } from "@portcullis/catalog";
import { createKeyAddresses } from "@portcullis/catalog";
import type { ErrorCode, KeyRecord } from "@portcullis/contracts";
import type { Entry, KeyLimits } from "./key-limits.ts";
import type { Usage } from "./usage.ts";

type Refusal = {
  readonly ok: false;
  readonly code: Extract<ErrorCode, "address_not_allowed"> | Extract<Authentication, { ok: false }>["code"];
  /** Where the key is known, so that the refusal is traced as its org's. */
  readonly key?: KeyRecord;
};

export type Identified = Extract<Authentication, { ok: true }> | Refusal;

/** Whose key it is, whether it may be used from there, and whether there is a place for one more request of it. */
export type KeyGuard = {
  /**
   * @param address where the request comes from, as far as it is known
   * @param nowMs milliseconds since the epoch
   */
  readonly identify: (apiKey: string, address: string | undefined, nowMs: number) => Identified;
  /** The same for a caller whom something else than the key itself vouches for: by the key's id. */
  readonly standIn: (keyId: string, address: string | undefined, nowMs: number) => Identified;
  readonly enter: (key: KeyRecord) => Entry;
};

/** A key by its id, under the rules that hold for the key itself. */
const findKey = (snapshot: Pick<Snapshot, "key" | "org">, keyId: string, nowMs: number): Authentication => {
  const key = snapshot.key(keyId);
  if (key === undefined) return { ok: false, code: "invalid_key" };
  if (key.status === "revoked") return { ok: false, code: "key_revoked", key };
  // What is no date is over (INV-6).
  if (key.expiresAt !== null && !(Date.parse(key.expiresAt) > nowMs)) {
    return { ok: false, code: "key_expired", key };
  }
  const org = snapshot.org(key.org);
  // A key without its org grants nothing (INV-7).
  return org === undefined ? { ok: false, code: "invalid_key" } : { ok: true, key, org };
};

export const createKeyGuard = (
  snapshot: Pick<Snapshot, "authenticate" | "key" | "org">,
  limits: KeyLimits,
  usage: Usage,
): KeyGuard => {
  const mayComeFrom = createKeyAddresses();
  const admit = (found: Authentication, address: string | undefined, nowMs: number): Identified => {
    if (!found.ok) return found;
    const { key } = found;
    if (!mayComeFrom(key, address)) return { ok: false, code: "address_not_allowed", key };
    usage.seen(key.id, nowMs);
    return found;
  };
  return {
    identify: (apiKey, address, nowMs) => admit(snapshot.authenticate(apiKey, nowMs), address, nowMs),
    standIn: (keyId, address, nowMs) => admit(findKey(snapshot, keyId, nowMs), address, nowMs),
    enter: limits.enter,
  };
};
