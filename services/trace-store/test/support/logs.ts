import { type Bus, encodeJson } from "@portcullis/bus";
import {
  type Checkpoint,
  evidenceKeysSchema,
  type LedgerEntry,
  type Log,
  type LogLine,
  logPageSchema,
  subjects,
} from "@portcullis/contracts";
import { batchDigest, extend, type Frontier, openCheckpoint, rootOf } from "@portcullis/ledger";
import type { TestBus } from "@portcullis/testkit";
import { naiveLeaf, naiveRoot } from "./naive-tree.ts";
import { ask } from "./traces.ts";

/** All lines of a log, from its first leaf to its newest checkpoint. */
export const exportLog = async (reader: Bus, log: Log): Promise<readonly LogLine[]> => {
  const lines: LogLine[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const answer = await ask(reader, "log", { log, from, to: 1_000_000_000 });
    if (!answer.ok) throw new Error(`${answer.code}: ${answer.detail}`);
    const page = logPageSchema.parse(answer.value);
    lines.push(...page.lines);
    from = page.next;
  }
  return lines;
};

export const openNote = (bus: TestBus, note: string): Checkpoint => {
  const keys = evidenceKeysSchema.parse(JSON.parse(bus.secret("trace-store", "evidence-keys.json")));
  const opened = openCheckpoint(note, keys.installation, keys.store);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.checkpoint;
};

export type CheckedLog = {
  readonly size: number;
  readonly data: readonly (string | null)[];
  readonly checkpoints: readonly Checkpoint[];
};

/**
 * Checks an exported log: every index once and in order, every hash that of its data, every batch chained, every checkpoint
 * that of the leaves before it.
 * @throws with what is wrong
 */
export const checkLog = (bus: TestBus, lines: readonly LogLine[]): CheckedLog => {
  const hashes: Uint8Array[] = [];
  const data: (string | null)[] = [];
  const checkpoints: Checkpoint[] = [];
  let head: string | null = null;
  let batches = 0;
  let tree: { readonly size: number; readonly frontier: Frontier } = { size: 0, frontier: [] };
  const rootHex = (): string => {
    tree = extend(tree.size, tree.frontier, hashes.slice(tree.size));
    return Buffer.from(rootOf(tree.frontier)).toString("hex");
  };
  const must = (what: string, holds: boolean): void => {
    if (!holds) throw new Error(what);
  };
  for (const line of lines) {
    if (line.line === "leaf") {
      must(`leaf ${line.index} is out of order`, line.index === hashes.length);
      const hash = Buffer.from(line.hash, "base64");
      must(`leaf ${line.index}: hash`, line.data === null || hash.equals(naiveLeaf(line.data)));
      hashes.push(hash);
      data.push(line.data);
    } else if (line.line === "batch") {
      const { batch } = line;
      must(`batch ${batch.number}: number`, batch.number === batches + 1);
      must(`batch ${batch.number}: previous`, batch.previous === head);
      must(`batch ${batch.number}: place`, batch.first + batch.count === hashes.length);
      must(`batch ${batch.number}: root`, batch.root === rootHex());
      batches = batch.number;
      head = batchDigest(batch);
    } else if (line.line === "checkpoint") {
      const checkpoint = openNote(bus, line.note);
      must(`checkpoint ${checkpoint.size}: place`, checkpoint.size === hashes.length);
      must(`checkpoint ${checkpoint.size}: root`, checkpoint.root === rootHex());
      must(`checkpoint ${checkpoint.size}: head`, checkpoint.head === head);
      checkpoints.push(checkpoint);
    }
  }
  // Once from the leaves alone, by the words of the RFC.
  must("the root", rootHex() === Buffer.from(naiveRoot(hashes)).toString("hex"));
  return { size: hashes.length, data, checkpoints };
};

/** Publishes on the ledger stream as the executor does. */
export const appendLedger = (executor: Bus, subject: string, body: unknown) =>
  executor.jetstream.publish(subject, encodeJson(body), { timeout: 5_000 });
export const appendEntry = (executor: Bus, entry: LedgerEntry) =>
  appendLedger(executor, subjects.ledger(entry.requestId, entry.entry), entry);
