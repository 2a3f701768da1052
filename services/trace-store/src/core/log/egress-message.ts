import { decodeJson } from "@portcullis/bus";
import {
  type EgressLeaf,
  type LedgerEntry,
  ledgerEntrySchema,
  ledgerPageSchema,
  subjects,
} from "@portcullis/contracts";
import { canonicalJson, sha256Hex } from "@portcullis/crypto";
import { egressLeafData, entryLeaf, leafHash } from "@portcullis/ledger";

/** A message of the ledger stream; null where it was gone before it could be read. */
export type LedgerMessage = { readonly subject: string; readonly data: Uint8Array } | null;

export type EgressRecord = {
  readonly kind: EgressLeaf["kind"];
  /** The leaf's data: RFC 8785 JSON. */
  readonly data: string;
  readonly hash: Uint8Array;
  /** RFC 8785 JSON of the entry itself, where it is one. */
  readonly entry: string | null;
  /** Whose entry it is. */
  readonly requestId: string | null;
};

/** The fields that a newer executor adds count in its digest of the entry, so they are kept. */
const entrySchema = ledgerEntrySchema.loose();

const jsonOf = (data: Uint8Array): unknown => {
  try {
    return decodeJson(data);
  } catch {
    return undefined;
  }
};

const entryOf = ({ subject }: { readonly subject: string }, json: unknown): LedgerEntry | undefined => {
  const parsed = entrySchema.safeParse(json);
  if (!parsed.success) return undefined;
  // On another subject it would not have kept a second call away (INV-3): no executor writes that.
  return subject === subjects.ledger(parsed.data.requestId, parsed.data.entry) ? parsed.data : undefined;
};

const pageOf = ({ subject }: { readonly subject: string }, json: unknown): string | undefined => {
  const parsed = ledgerPageSchema.safeParse(json);
  return parsed.success && subject.startsWith(subjects.ledgerPage("")) ? parsed.data.page : undefined;
};

const record = (leaf: EgressLeaf, entry: LedgerEntry | null = null): EgressRecord => {
  const data = egressLeafData(leaf);
  return {
    kind: leaf.kind,
    data,
    hash: leafHash(data),
    entry: entry === null ? null : canonicalJson(entry),
    requestId: entry?.requestId ?? null,
  };
};

const foreign = (data: Uint8Array): EgressRecord => record({ kind: "foreign", bytes: sha256Hex(data) });

/** What the egress log keeps of a message of the ledger stream. Whatever the message is, it gets its leaf. */
export const toEgressRecord = (message: LedgerMessage): EgressRecord => {
  if (message === null) return record({ kind: "missing" });
  const json = jsonOf(message.data);
  try {
    const entry = entryOf(message, json);
    if (entry !== undefined) return record(entryLeaf(entry), entry);
    const page = pageOf(message, json);
    return page === undefined ? foreign(message.data) : record({ kind: "page", page });
  } catch {
    // RFC 8785 has no form for it, such as a lone surrogate: no executor writes that either.
    return foreign(message.data);
  }
};
