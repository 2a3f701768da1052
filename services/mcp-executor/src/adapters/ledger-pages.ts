import { setTimeout as delay } from "node:timers/promises";
import { encodeJson } from "@portcullis/bus";
import { type LedgerEntry, subjects } from "@portcullis/contracts";
import type { Signer } from "@portcullis/crypto";
import { pageDigest, signLedgerPage } from "@portcullis/ledger";
import { createPageBook, MAX_PAGE_LINES, type OpenEntry } from "../core/page-book.ts";
import { createDoubts } from "./ledger-doubts.ts";
import type { LedgerStream } from "./ledger-stream.ts";

/** An entry under way, whose sender may never hear of it again. */
export type PagedEntry = OpenEntry & {
  /** The stream may have it: it is looked up, again and again, until that is known. */
  readonly doubtful: () => void;
};

export type PageKeeper = {
  /** @throws where the entry has no canonical form (RFC 8785) */
  readonly begin: (entry: LedgerEntry) => PagedEntry;
  /** False where so much waits for its page that no more may come: what leaves without one would be unproven. */
  readonly hasRoom: () => boolean;
  /** Milliseconds since the oldest entry that is on no page in the stream; 0 where there is none. */
  readonly ageMs: () => number;
  /** Sends what is left and the closing page. False where the broker did not take it in that time. */
  readonly close: (limitMs: number) => Promise<boolean>;
};

export type PageOptions = {
  readonly stream: LedgerStream;
  readonly signer: Signer;
  readonly executor: string;
  /** Milliseconds since the epoch, of the clock that entries have. */
  readonly clock: () => number;
  /** Entries that may be under way or in doubt at a time. */
  readonly maxOpen?: number;
  readonly onPage: (lines: number) => void;
  readonly onDelay: (fields: { readonly page: number; readonly attempt: number }) => void;
};

/** How long a line waits for others to share its page with. */
const GATHER_MS = 500;
/** An executor with nothing to tell says so this often. */
const IDLE_MS = 5_000;
const MAX_WAITING = 100_000;
const MAX_OPEN = 20_000;
const RETRY_MS = 200;
const RETRY_LIMIT_MS = 2_000;

/**
 * Keeps the pages of one epoch (INV-8): each is signed once, sent with the same bytes until the broker has it, and only then the next one is cut. So
 * the chain is the order of the stream, whatever is lost on the way. An executor that is killed leaves its last second on no page.
 */
export const startPages = (options: PageOptions): PageKeeper => {
  const { stream, signer, executor, clock, maxOpen = MAX_OPEN } = options;
  const epoch = new Date(clock()).toISOString();
  const book = createPageBook(executor, epoch);
  const doubts = createDoubts(stream);
  const subject = subjects.ledgerPage(executor);
  let previous: string | null = null;
  /** Sequence of the subject's last page, of this epoch or an older one; undefined until it has been read. */
  let last: number | undefined;
  let pagedAt = Number.NEGATIVE_INFINITY;
  let gatheringSince: number | undefined;
  /** How long an executor that ends looks up what is in doubt, and how long it tries at all; undefined while it works. */
  let lookUntil: number | undefined;
  let giveUpAt: number | undefined;
  let changed = (): void => {};

  const noted = (open: OpenEntry): OpenEntry => ({
    ...open,
    stored: (sequence) => {
      open.stored(sequence);
      const isFirst = gatheringSince === undefined;
      gatheringSince ??= performance.now();
      if (isFirst || book.waiting() >= MAX_PAGE_LINES) changed();
    },
  });

  const dueAt = (): number => {
    if (giveUpAt !== undefined || book.waiting() >= MAX_PAGE_LINES) return Number.NEGATIVE_INFINITY;
    const soon = doubts.count() > 0 ? pagedAt + 2 * GATHER_MS : pagedAt + IDLE_MS;
    return Math.min(soon, gatheringSince === undefined ? Infinity : gatheringSince + GATHER_MS);
  };
  const untilDue = (): Promise<void> =>
    new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      changed = () => {
        clearTimeout(timer);
        const waitMs = dueAt() - performance.now();
        if (waitMs > 0) {
          timer = setTimeout(changed, waitMs);
          return;
        }
        changed = () => {};
        resolve();
      };
      changed();
    });
  const isOver = (): boolean => giveUpAt !== undefined && performance.now() >= giveUpAt;

  /** One attempt. A page that stands in the stream already is one whose acknowledgement was lost. */
  const publish = async (body: Uint8Array, id: string): Promise<boolean> => {
    try {
      last ??= (await stream.last(subject))?.sequence ?? 0;
      const appended = await stream.append(subject, id, body, last);
      if (appended.kind === "stored" || appended.kind === "duplicate") {
        last = appended.sequence;
        return true;
      }
      if (appended.kind !== "present") return false;
      const found = await stream.last(subject);
      last = found?.sequence ?? 0;
      return found !== null && Buffer.compare(found.data, body) === 0;
    } catch {
      return false;
    }
  };

  /** @returns whether an executor that ends has sent its last page */
  const sendPage = async (): Promise<boolean> => {
    const claims = book.cut(clock(), previous, giveUpAt !== undefined);
    gatheringSince = book.waiting() > 0 ? performance.now() : undefined;
    const page = signLedgerPage(signer, claims);
    const body = encodeJson({ v: 1, page });
    const id = `page:${executor}:${epoch}:${claims.number}`;
    for (let attempt = 1; !(await publish(body, id)); attempt += 1) {
      if (isOver()) return false;
      if (attempt % 10 === 1) options.onDelay({ page: claims.number, attempt });
      await delay(Math.min(RETRY_MS * attempt, RETRY_LIMIT_MS));
    }
    previous = pageDigest(page);
    pagedAt = performance.now();
    book.sent();
    options.onPage(claims.lines.length);
    return claims.closing;
  };

  const keep = async (): Promise<boolean> => {
    for (;;) {
      await untilDue();
      await doubts.look();
      if (lookUntil !== undefined && doubts.count() > 0 && performance.now() < lookUntil)
        await delay(RETRY_MS);
      else if (await sendPage()) return true;
      if (isOver()) return false;
    }
  };
  const ended = keep();
  ended.catch(() => {});

  return {
    begin: (entry) => {
      const open = noted(book.begin(entry));
      return {
        ...open,
        doubtful: () => {
          doubts.add(open);
          changed();
        },
      };
    },
    hasRoom: () => book.waiting() < MAX_WAITING && book.open() < maxOpen,
    ageMs: () => Math.max(0, clock() - (book.oldestMs() ?? Infinity)),
    close: (limitMs) => {
      lookUntil = performance.now() + limitMs / 2;
      giveUpAt = performance.now() + limitMs;
      changed();
      return ended;
    },
  };
};
