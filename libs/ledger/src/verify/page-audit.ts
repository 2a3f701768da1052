import type { KeyObject } from "node:crypto";
import type { EgressLeaf } from "@portcullis/contracts";
import { openLedgerPage } from "../pages.ts";

/** What an executor that lives says at least, with room for a slow broker. */
const SILENCE_MS = 15_000;

type Entry = Extract<EgressLeaf, { kind: "executing" | "executed" }>;
type Pending = Entry & {
  /** A later page says that all of this time is on it or before it. */
  isMissed: boolean;
};
type Chain = {
  readonly executor: string;
  readonly number: number;
  readonly digest: string;
  readonly closing: boolean;
  readonly atMs: number;
};

export type PageFindings = {
  /** What contradicts an executor's signature, in words; undefined where nothing does. */
  readonly fault: string | undefined;
  readonly pages: number;
  readonly executors: number;
  /** Entries that no page lists, by their place in the log: of an executor's last moments. */
  readonly unlisted: ReadonlyMap<number, Entry>;
  /** Lines about messages before the first one that was taken. */
  readonly earlier: readonly { readonly request: string }[];
  /** Executors that have not closed their last chain, and were silent for longer than they should when the log ended. */
  readonly silent: readonly { readonly executor: string; readonly sinceMs: number }[];
};

export type PageAudit = {
  /** The message at this place of the log; places follow each other. */
  readonly take: (place: number, leaf: EgressLeaf) => void;
  /** The message at this place is not known any more: nothing can be said of it. */
  readonly skip: (place: number) => void;
  /** @param endMs until when the log goes, in milliseconds since the epoch */
  readonly end: (endMs: number) => PageFindings;
};

/**
 * The executors' own word against the log: what they signed must be in it, in its place, and in an executor's name there must be nothing that it did not
 * sign. Every entry of an epoch that is older than a page's `at` is on that page or on one before (`LedgerPageClaims`).
 * @param first place of the first message that will be taken
 */
export const createPageAudit = (trusted: ReadonlyMap<string, KeyObject>, first: number): PageAudit => {
  let known = first;
  let fault: string | undefined;
  let pages = 0;
  const chains = new Map<string, Chain>();
  const pending = new Map<string, Map<number, Pending>>();
  const earlier: { readonly request: string }[] = [];

  const fail = (says: string): void => {
    fault ??= says;
  };

  const takePage = (page: string): void => {
    const opened = openLedgerPage(page, trusted);
    if (!opened.ok) {
      fail(`A page is ${opened.reason}.`);
      return;
    }
    const { claims, digest } = opened;
    const { executor, epoch, number, previous, closing, lines } = claims;
    const before = chains.get(`${executor} ${epoch}`);
    const follows =
      before === undefined
        ? (number === 1) === (previous === null)
        : !before.closing && number === before.number + 1 && previous === before.digest;
    if (!follows) {
      fail(`Page ${number} of ${executor} does not follow the one before.`);
      return;
    }
    const atMs = Date.parse(claims.at);
    chains.set(`${executor} ${epoch}`, { executor, number, digest, closing, atMs });
    pages += 1;

    const own = pending.get(executor);
    for (const [sequence, request, entry] of lines) {
      const listed = sequence - 1;
      if (listed < known) {
        earlier.push({ request });
        continue;
      }
      // Only what came before this page is there.
      const there = own?.get(listed);
      if (there?.request !== request || there.entry !== entry) {
        fail(`${executor} signed an entry that the log does not hold in its place.`);
        return;
      }
      own?.delete(listed);
    }
    for (const entry of own?.values() ?? []) {
      const entryMs = Date.parse(entry.at);
      if (entryMs >= Date.parse(epoch) && entryMs < atMs) entry.isMissed = true;
    }
  };

  const takeEntry = (place: number, leaf: Entry): void => {
    const own = pending.get(leaf.executor) ?? new Map<number, Pending>();
    own.set(place, { ...leaf, isMissed: false });
    pending.set(leaf.executor, own);
  };

  return {
    take: (place, leaf) => {
      if (fault !== undefined) return;
      if (leaf.kind === "page") takePage(leaf.page);
      else if (leaf.kind === "executing" || leaf.kind === "executed") takeEntry(place, leaf);
    },
    skip: (place) => {
      known = place + 1;
      pending.clear();
      chains.clear();
    },
    end: (endMs) => {
      const unlisted = new Map([...pending.values()].flatMap((own) => [...own]));
      const missed = [...unlisted.values()].find(({ isMissed }) => isMissed);
      if (missed !== undefined) {
        fail(`The log holds an entry in the name of ${missed.executor} that it did not sign.`);
      }
      const silent = [...chains.values()]
        .filter(({ closing, atMs }) => !closing && atMs < endMs - SILENCE_MS)
        .map(({ executor, atMs }) => ({ executor, sinceMs: atMs }));
      const executors = new Set([...chains.values()].map(({ executor }) => executor)).size;
      return { fault, pages, executors, unlisted, earlier, silent };
    },
  };
};
