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

/** Whose key it is, whether it may be used from there, and whether there is a place for one more request of it. */
export type KeyGuard = {
  /**
   * @param address where the request comes from, as far as it is known
   * @param nowMs milliseconds since the epoch
   */
  readonly identify: (
    apiKey: string,
    address: string | undefined,
    nowMs: number,
  ) => Extract<Authentication, { ok: true }> | Refusal;
  readonly enter: (key: KeyRecord) => Entry;
};

export const createKeyGuard = (
  snapshot: Pick<Snapshot, "authenticate">,
  limits: KeyLimits,
  usage: Usage,
): KeyGuard => {
  const mayComeFrom = createKeyAddresses();
  return {
    identify: (apiKey, address, nowMs) => {
      const authentication = snapshot.authenticate(apiKey, nowMs);
      if (!authentication.ok) return authentication;
      const { key } = authentication;
      if (!mayComeFrom(key, address)) return { ok: false, code: "address_not_allowed", key };
      usage.seen(key.id, nowMs);
      return authentication;
    },
    enter: limits.enter,
  };
};
