import { jetstreamManager } from "@nats-io/jetstream";
import {
  type LedgerEntry,
  type LedgerPageClaims,
  ledgerEntrySchema,
  ledgerPageSchema,
  streams,
  subjects,
} from "@portcullis/contracts";
import { publicKeyMap } from "@portcullis/crypto";
import { entryDigest, openLedgerPage, requestDigest } from "@portcullis/ledger";
import type { TestBus } from "@portcullis/testkit";

type Entry = { readonly sequence: number; readonly entry: LedgerEntry };
type Page = { readonly sequence: number; readonly claims: LedgerPageClaims; readonly digest: string };

export type LedgerReading = {
  readonly entries: readonly Entry[];
  readonly pages: readonly Page[];
  /** Entries that are on no page. */
  readonly unlisted: readonly Entry[];
  /** Everything that is not as it has to be, in words. */
  readonly faults: readonly string[];
};

const PIPELINE = 128;

type Message = { readonly seq: number; readonly subject: string; readonly data: Uint8Array };

const messagesOf = async (bus: TestBus): Promise<readonly Message[]> => {
  const nc = await bus.connectAs("trace-store");
  const manager = await jetstreamManager(nc, { checkAPI: false });
  const { state } = await manager.streams.info(streams.ledger.name);
  const messages: Message[] = [];
  for (let at = 1; at <= state.last_seq; at += PIPELINE) {
    const count = Math.min(PIPELINE, state.last_seq - at + 1);
    const read = Array.from({ length: count }, (_, offset) =>
      manager.streams.getMessage(streams.ledger.name, { seq: at + offset }),
    );
    for (const message of await Promise.all(read)) if (message !== null) messages.push(message);
  }
  await nc.close();
  return messages;
};

const chainFaults = (pages: readonly Page[]): string[] => {
  const before = new Map<string, Page>();
  return pages.flatMap((page) => {
    const { executor, epoch, number, previous } = page.claims;
    const chain = `${executor} ${epoch}`;
    const last = before.get(chain);
    before.set(chain, page);
    const follows =
      last === undefined
        ? number === 1 && previous === null
        : !last.claims.closing && number === last.claims.number + 1 && previous === last.digest;
    return follows ? [] : [`page ${number} of ${chain} does not follow`];
  });
};

/** Reads the whole ledger, and holds its pages against its entries. */
export const readLedger = async (bus: TestBus): Promise<LedgerReading> => {
  const keys = publicKeyMap([bus.secret("public", "executor.pub")]);
  const entries: Entry[] = [];
  const pages: Page[] = [];
  const faults: string[] = [];
  for (const { seq: sequence, subject, data } of await messagesOf(bus)) {
    const json: unknown = JSON.parse(new TextDecoder().decode(data));
    if (!subject.startsWith(subjects.ledgerPage(""))) {
      entries.push({ sequence, entry: ledgerEntrySchema.parse(json) });
      continue;
    }
    const opened = openLedgerPage(ledgerPageSchema.parse(json).page, keys);
    if (!opened.ok) faults.push(`message ${sequence}: ${opened.reason}`);
    else if (subject !== subjects.ledgerPage(opened.claims.executor))
      faults.push(`${sequence}: another's subject`);
    else pages.push({ sequence, claims: opened.claims, digest: opened.digest });
  }
  const bySequence = new Map(entries.map((each) => [each.sequence, each.entry]));
  const listed = new Set<number>();
  for (const { sequence, claims } of pages) {
    let last = 0;
    for (const [at, request, digest] of claims.lines) {
      const entry = bySequence.get(at);
      if (at <= last) faults.push(`line ${at} of message ${sequence} is out of order`);
      last = at;
      if (listed.has(at)) faults.push(`entry ${at} is on two pages`);
      listed.add(at);
      const agrees =
        entry?.executor === claims.executor &&
        requestDigest(entry.requestId) === request &&
        entryDigest(entry) === digest;
      if (!agrees) faults.push(`line ${at} of message ${sequence} is not what the stream holds`);
    }
    for (const { sequence: at, entry } of entries) {
      const isOlder = entry.executor === claims.executor && entry.at >= claims.epoch && entry.at < claims.at;
      if (isOlder && !listed.has(at))
        faults.push(`entry ${at} is older than the page of message ${sequence}, and on none`);
    }
  }
  return {
    entries,
    pages,
    unlisted: entries.filter(({ sequence }) => !listed.has(sequence)),
    faults: [...faults, ...chainFaults(pages)],
  };
};

/** The pages of one executor, by epoch. */
export const epochsOf = ({ pages }: LedgerReading, executor: string): readonly (readonly Page[])[] => {
  const epochs = new Map<string, Page[]>();
  for (const page of pages) {
    if (page.claims.executor !== executor) continue;
    epochs.set(page.claims.epoch, [...(epochs.get(page.claims.epoch) ?? []), page]);
  }
  return [...epochs.values()];
};
