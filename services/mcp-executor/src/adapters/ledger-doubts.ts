import { encodeJson } from "@portcullis/bus";
import { subjects } from "@portcullis/contracts";
import type { OpenEntry } from "../core/page-book.ts";
import type { LedgerStream } from "./ledger-stream.ts";

/** Looked up at a time. */
const PIPELINE = 64;

export type Doubts = {
  readonly add: (open: OpenEntry) => void;
  readonly count: () => number;
  /** Looks each entry up once. What the broker does not answer stays in doubt. */
  readonly look: () => Promise<void>;
};

/**
 * Entries that were sent and whose answer was lost. Each is in the stream, as ours or as another executor's, or it is not and never will be; the
 * stream itself is asked which.
 */
export const createDoubts = (stream: LedgerStream): Doubts => {
  const doubts = new Set<OpenEntry>();

  /** @returns whether the broker answered */
  const lookUp = async (open: OpenEntry): Promise<boolean> => {
    const subject = subjects.ledger(open.entry.requestId, open.entry.entry);
    try {
      // Else what is still on its way would look as if it were not there.
      if (!(await stream.isCaughtUp(subject))) return false;
      const found = await stream.last(subject);
      const isOurs = found !== null && Buffer.compare(found.data, encodeJson(open.entry)) === 0;
      doubts.delete(open);
      if (isOurs) open.stored(found.sequence);
      else open.absent();
      return true;
    } catch {
      return false;
    }
  };

  return {
    add: (open) => {
      doubts.add(open);
    },
    count: () => doubts.size,
    look: async () => {
      const all = [...doubts];
      for (let at = 0; at < all.length; at += PIPELINE) {
        const answers = await Promise.all(all.slice(at, at + PIPELINE).map(lookUp));
        // The broker is away: the next look may find it.
        if (!answers.includes(true)) return;
      }
    },
  };
};
