import { type EgressLeaf, type EvidenceKeys, egressLeafSchema } from "@portcullis/contracts";
import { publicKeyMap } from "@portcullis/crypto";
import { egressLeafData } from "../pages.ts";
import { createPageAudit } from "./page-audit.ts";

const parseLeaf = (data: string): EgressLeaf | undefined => {
  try {
    const leaf = egressLeafSchema.safeParse(JSON.parse(data));
    return leaf.success && egressLeafData(leaf.data) === data ? leaf.data : undefined;
  } catch {
    return undefined;
  }
};

export type EgressAudit = {
  /**
   * The next leaf's data; null where retention has removed them.
   * @returns false where they are no message of the ledger
   */
  readonly take: (index: number, data: string | null) => boolean;
  /** What is wrong, or what can be said. */
  readonly end: (lastMs: number) => { readonly fault?: string; readonly says: string };
};

/** What the leaves of an egress log say, beyond being in their places: the executors signed the same. */
export const createEgressAudit = (keys: EvidenceKeys, from: number): EgressAudit => {
  const pages = createPageAudit(publicKeyMap(keys.executor), from);
  let unread = 0;
  return {
    take: (index, data) => {
      if (data === null) {
        pages.skip(index);
        return true;
      }
      const leaf = parseLeaf(data);
      if (leaf === undefined) return false;
      if (leaf.kind === "foreign" || leaf.kind === "missing") unread += 1;
      pages.take(index, leaf);
      return true;
    },
    end: (lastMs) => {
      const found = pages.end(lastMs);
      const says = `${found.pages} pages of ${found.executors} executors hold, and the log has what they list; ${found.unlisted.size} entries are on no page.`;
      if (found.fault !== undefined) return { fault: found.fault, says };
      return unread === 0
        ? { says }
        : {
            fault: `${unread} messages cannot be read, or were gone before they were: what left then is not known.`,
            says,
          };
    },
  };
};
