import { type AuditEntry, NO_ORG, type RawTrace } from "@portcullis/contracts";

/** In place of what is larger than a message carries. The audit table has it in full. */
const OMITTED = { omitted: "larger than the bus carries" } as const;

const omit = (value: unknown): unknown => (value === null ? null : OMITTED);

const withoutRecords = (entry: AuditEntry): AuditEntry => ({
  ...entry,
  before: omit(entry.before),
  after: omit(entry.after),
});

const sizeOf = (entry: AuditEntry): number => Buffer.byteLength(JSON.stringify(entry));

/** Two records of the largest size, and well below the broker's `max_payload` once sealed. */
const MAX_TRACE_BYTES = 10 * 1024 * 1024;

/** A change of the configuration as the trace stream gets it. */
export const toAuditTrace = (change: AuditEntry, maxBytes = MAX_TRACE_BYTES): RawTrace => {
  const entry = sizeOf(change) > maxBytes ? withoutRecords(change) : change;
  return {
    v: 1,
    requestId: entry.requestId,
    phase: "audit",
    stage: "policy",
    at: entry.at,
    org: entry.org ?? NO_ORG,
    key: null,
    outcome: "audited",
    audit: {
      actor: entry.actor,
      role: entry.role,
      command: entry.command,
      target: entry.target,
      revision: entry.revision,
      note: entry.note,
      before: entry.before,
      after: entry.after,
    },
  };
};

const MAX_PAGE_BYTES = 5 * 1024 * 1024;

/**
 * The page of an audit: at most `limit` entries, and no more than one answer on the bus carries.
 * @param found newest first; one more than `limit` where there are more
 */
export const auditPage = (
  found: readonly AuditEntry[],
  limit: number,
  maxBytes = MAX_PAGE_BYTES,
): { entries: AuditEntry[]; next: number | null } => {
  const entries: AuditEntry[] = [];
  let bytes = 0;
  for (const entry of found.slice(0, limit)) {
    const size = sizeOf(entry);
    if (size > maxBytes) {
      entries.push(withoutRecords(entry));
      continue;
    }
    if (bytes + size > maxBytes) break;
    bytes += size;
    entries.push(entry);
  }
  const last = entries.at(-1);
  return { entries, next: last !== undefined && entries.length < found.length ? last.id : null };
};
