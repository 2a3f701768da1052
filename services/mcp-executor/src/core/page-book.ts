import type { LedgerEntry, LedgerPageClaims } from "@portcullis/contracts";
import { entryDigest, requestDigest } from "@portcullis/ledger";

/** Lines on a page at most: more of them go on more pages. A page of this size is made in about a millisecond, which a call may have to wait. */
export const MAX_PAGE_LINES = 500;
/** Sequences that are remembered at least, so that none is listed twice. */
const REMEMBERED = 10_000;

/** An entry between its first publish and the moment when it is known whether the stream has it. */
export type OpenEntry = {
  readonly entry: LedgerEntry;
  /** The stream has it, as ours. */
  readonly stored: (sequence: number) => void;
  /** The stream has it not, or has another's in its place. */
  readonly absent: () => void;
};

type Line = {
  readonly sequence: number;
  readonly request: string;
  readonly entry: string;
  readonly atMs: number;
};

/** What one executor's ledger holds and its pages do not yet (INV-8). No I/O: who has the book sends its pages. */
export type PageBook = {
  /** @throws where the entry has no canonical form (RFC 8785): it must not be sent then */
  readonly begin: (entry: LedgerEntry) => OpenEntry;
  /**
   * Takes the next page out of the book. Every entry of this epoch whose own `at` is before the page's is on this page or on one before,
   * while the clock does not go back: what is still open, or did not fit, holds `at` where it is.
   * @param previous digest of the page before, null for the first
   * @param closing whether nothing is to follow; the page says so only if it is the last one that has to
   */
  readonly cut: (nowMs: number, previous: string | null, closing: boolean) => LedgerPageClaims;
  /** The page that was cut last is in the stream. */
  readonly sent: () => void;
  /** Lines that are on no page. */
  readonly waiting: () => number;
  readonly open: () => number;
  /** `at` of the oldest entry that is in no page of the stream, in milliseconds; undefined where there is none. */
  readonly oldestMs: () => number | undefined;
};

const oldestOf = (items: Iterable<{ readonly atMs: number }>, from: number): number => {
  let oldest = from;
  for (const { atMs } of items) oldest = Math.min(oldest, atMs);
  return oldest;
};

/** @param epoch RFC 3339; another one with every start of the process */
export const createPageBook = (executor: string, epoch: string): PageBook => {
  const open = new Set<{ readonly atMs: number }>();
  let listed = new Set<number>();
  let listedBefore: ReadonlySet<number> = new Set();
  let lines: Line[] = [];
  let underWay: readonly Line[] = [];
  let number = 0;

  const list = (line: Line): void => {
    // Two deliveries of one request in the same millisecond make the same entry, and the stream takes it once.
    if (listed.has(line.sequence) || listedBefore.has(line.sequence)) return;
    if (listed.size >= REMEMBERED) {
      listedBefore = listed;
      listed = new Set();
    }
    listed.add(line.sequence);
    lines.push(line);
  };

  return {
    begin: (entry) => {
      const line = {
        request: requestDigest(entry.requestId),
        entry: entryDigest(entry),
        atMs: Date.parse(entry.at),
      };
      const item = { atMs: line.atMs };
      open.add(item);
      return {
        entry,
        stored: (sequence) => {
          if (open.delete(item)) list({ sequence, ...line });
        },
        absent: () => {
          open.delete(item);
        },
      };
    },
    cut: (nowMs, previous, closing) => {
      const sorted = lines.toSorted((a, b) => a.sequence - b.sequence);
      underWay = sorted.slice(0, MAX_PAGE_LINES);
      lines = sorted.slice(MAX_PAGE_LINES);
      number += 1;
      return {
        v: 1,
        executor,
        epoch,
        number,
        previous,
        lines: underWay.map(({ sequence, request, entry }) => [sequence, request, entry]),
        at: new Date(oldestOf(lines, oldestOf(open, nowMs))).toISOString(),
        closing: closing && lines.length === 0,
      };
    },
    sent: () => {
      underWay = [];
    },
    waiting: () => lines.length,
    open: () => open.size,
    oldestMs: () => {
      const oldest = [open, underWay, lines].reduce((ms, items) => oldestOf(items, ms), Infinity);
      return oldest === Infinity ? undefined : oldest;
    },
  };
};
