import type { KeyObject } from "node:crypto";
import {
  type EgressLeaf,
  type LedgerEntry,
  type LedgerPageClaims,
  type LogBatch,
  ledgerPageClaimsSchema,
} from "@portcullis/contracts";
import { canonicalJson, digestJson, type Signer, sha256Hex, verifyJws } from "@portcullis/crypto";

const PAGE_TYPE = "portcullis-ledger-page+jws";

/** SHA-256 in hex of a request id. Ids have 74 random bits, so the digest tells nothing to who does not know the id. */
export const requestDigest = (requestId: string): string => sha256Hex(requestId);

/** SHA-256 in hex over an entry's RFC 8785 JSON. */
export const entryDigest = (entry: LedgerEntry): string => digestJson(entry);

export const batchDigest = (batch: LogBatch): string => digestJson(batch);

/** What the egress log keeps of an entry. */
export const entryLeaf = (entry: LedgerEntry): EgressLeaf => ({
  kind: entry.entry,
  executor: entry.executor,
  request: requestDigest(entry.requestId),
  entry: entryDigest(entry),
  at: entry.at,
});

/** The data of a leaf of the egress log: RFC 8785 JSON. */
export const egressLeafData = (leaf: EgressLeaf): string => canonicalJson(leaf);

/** Signs a page of an executor's ledger. */
export const signLedgerPage = (signer: Signer, claims: LedgerPageClaims): string =>
  signer.sign(PAGE_TYPE, claims);

export type OpenedPage =
  | {
      readonly ok: true;
      readonly claims: LedgerPageClaims;
      /** What the next page has as its `previous`. */
      readonly digest: string;
    }
  | { readonly ok: false; readonly reason: string };

/** What the page after this one has as its `previous`. */
export const pageDigest = (page: string): string => sha256Hex(page);

/** Checks the signature and the form of a page. */
export const openLedgerPage = (page: string, executorKeys: ReadonlyMap<string, KeyObject>): OpenedPage => {
  const verified = verifyJws(page, PAGE_TYPE, executorKeys);
  if (!verified.ok) return verified;
  const claims = ledgerPageClaimsSchema.safeParse(verified.claims);
  return claims.success
    ? { ok: true, claims: claims.data, digest: pageDigest(page) }
    : { ok: false, reason: "unknown claims of a ledger page" };
};
