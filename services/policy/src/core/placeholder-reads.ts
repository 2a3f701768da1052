import type { PolicyReads } from "@portcullis/authorization";

/** What stands in a recorded text where something was redacted or not inspected. */
const PLACEHOLDER = /<(?:[A-Z][A-Z0-9_]{0,63}_\d{1,7}|NOT_INSPECTED: [^<>]{1,80})>/;

type Reads = PolicyReads["arguments"];
const everything: Reads = { whole: true, members: new Map() };

/**
 * Whether a value has a placeholder where it is read. Careful: a caller's own text that looks like one counts, and so does
 * a member name at a place where members are read, since it may hide the one that is asked for.
 */
export const hasPlaceholderAt = (value: unknown, reads: Reads): boolean => {
  if (typeof value === "string") return PLACEHOLDER.test(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((each) => hasPlaceholderAt(each, everything));
  if (!reads.whole && reads.members.size === 0) return false;
  return Object.entries(value).some(([name, member]) => {
    if (PLACEHOLDER.test(name)) return true;
    const memberReads = reads.whole ? everything : reads.members.get(name);
    return memberReads !== undefined && hasPlaceholderAt(member, memberReads);
  });
};
