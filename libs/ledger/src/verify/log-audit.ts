import {
  type Checkpoint,
  type EvidenceKeys,
  type Log,
  type LogLine,
  logLineSchema,
} from "@portcullis/contracts";
import { isWellFormedJson, parseJson } from "@portcullis/crypto";
import { extend, type Frontier, frontierRanges, isSameHash, leafHash, rootOf } from "../merkle.ts";
import { openCheckpoint } from "../notes.ts";
import { batchDigest } from "../pages.ts";
import { createEgressAudit, type EgressAudit } from "./egress-audit.ts";
import { areKeys, createSteps, hashesOf, hashOf, type Step } from "./report.ts";

export type LogReport = {
  readonly ok: boolean;
  /** Leaves from `from` (inclusive) to `to` (exclusive) were looked at. */
  readonly from: number;
  readonly to: number;
  /** Leaves whose data retention has removed: their hashes are still covered by every root. */
  readonly purged: number;
  readonly steps: readonly Step[];
};

/** The hashes show that events were there, in their places, and not what they said. */
const purgedWords = (count: number): string =>
  count === 0
    ? ""
    : ` The data of ${count} are gone, past the retention or purged by order: their hashes stand, what they said is not shown.`;

export type LogAuditOptions = {
  readonly keys: EvidenceKeys;
  readonly log: Log;
  /** Checkpoints that were kept outside of the database, as notes: what makes a cut tail or a rewritten log show. */
  readonly outside?: readonly string[];
  /** The export was asked to end early, so later checkpoints say nothing about it. */
  readonly isPartial?: boolean;
  /** Nothing was to be removed from this range, by retention or by order: data that are gone are a fault. */
  readonly isComplete?: boolean;
};

export type LogAudit = {
  /** Takes one line of the export. */
  readonly take: (line: string) => void;
  readonly end: () => LogReport;
};

/**
 * Audits an exported log line by line, in little more than the memory of one line: every leaf in its place and equal to its data, every batch chained, every
 * checkpoint the one of the leaves before it, every page of an executor true to the entries. The first fault is told, and nothing after it is believed.
 */
export const createLogAudit = ({
  keys,
  log,
  outside = [],
  isPartial = false,
  isComplete = false,
}: LogAuditOptions): LogAudit => {
  const steps = createSteps();
  let failed = false;
  const fail = (name: string, says: string): void => {
    if (!failed) steps.fails(name, says);
    failed = true;
  };

  if (!areKeys(keys)) fail("keys", "They are not public Ed25519 keys.");
  const open = (note: string, where: string): Checkpoint | undefined => {
    const opened = openCheckpoint(note, keys.installation, keys.store);
    if (opened.ok && opened.checkpoint.origin === `${keys.installation}/${log}`) return opened.checkpoint;
    fail("checkpoints", `A checkpoint ${where} is ${opened.ok ? "one of another log" : opened.reason}.`);
    return undefined;
  };
  const outsideRoots = new Map<number, Checkpoint[]>();
  let largestOutside: Checkpoint | undefined;
  for (const note of failed ? [] : outside) {
    const checkpoint = open(note, "from outside");
    if (checkpoint === undefined) break;
    outsideRoots.set(checkpoint.size, [...(outsideRoots.get(checkpoint.size) ?? []), checkpoint]);
    if (largestOutside === undefined || checkpoint.size > largestOutside.size) largestOutside = checkpoint;
  }

  let from = 0;
  let size = 0;
  let frontier: Frontier = [];
  let head: string | null | undefined = null;
  let lastBatch: number | undefined = 0;
  let started = false;
  let purged = 0;
  let batches = 0;
  let checkpoints = 0;
  let covered = -1;
  let outsideSeen = 0;
  let lastMs = 0;
  let egress: EgressAudit | undefined;

  const hasRoot = (root: string): boolean => isSameHash(rootOf(frontier), Buffer.from(root, "hex"));
  const compareOutside = (): void => {
    for (const { root, time } of outsideRoots.get(size) ?? []) {
      outsideSeen += 1;
      if (!hasRoot(root)) {
        fail(
          "outside checkpoints",
          `The log with ${size} leaves is not the one that was signed at ${time} and kept outside: it was rewritten.`,
        );
      }
    }
  };

  const takeLeaf = ({ index, hash, data }: Extract<LogLine, { line: "leaf" }>): void => {
    const bytes = hashOf(hash);
    if (index !== size) {
      fail("leaves", `Leaf ${size} is missing or out of its place.`);
      return;
    }
    if (bytes === undefined || (data !== null && !isSameHash(leafHash(data), bytes))) {
      fail("leaves", `Leaf ${index} has been changed: its data do not have its hash.`);
      return;
    }
    if (data === null) purged += 1;
    if (log === "egress") {
      egress ??= createEgressAudit(keys, from);
      if (!egress.take(index, data)) {
        fail("leaves", `Leaf ${index} is no message of the ledger.`);
        return;
      }
    }
    ({ size, frontier } = extend(size, frontier, [bytes]));
    compareOutside();
  };
  const takeBatch = ({ batch }: Extract<LogLine, { line: "batch" }>): void => {
    const follows =
      (lastBatch === undefined || batch.number === lastBatch + 1) &&
      (head === undefined || batch.previous === head) &&
      batch.first + batch.count === size &&
      hasRoot(batch.root);
    if (!follows) {
      fail("batches", `Batch ${batch.number} does not follow the one before.`);
      return;
    }
    lastBatch = batch.number;
    head = batchDigest(batch);
    batches += 1;
  };
  const takeCheckpoint = (note: string): void => {
    const checkpoint = open(note, "of the export");
    if (checkpoint === undefined) return;
    const agrees =
      checkpoint.size === size &&
      hasRoot(checkpoint.root) &&
      (head === undefined || checkpoint.head === (log === "traces" ? head : null));
    if (!agrees) {
      fail(
        "checkpoints",
        `The leaves up to ${size} are not those that were signed at ${checkpoint.time} (size ${checkpoint.size}).`,
      );
      return;
    }
    checkpoints += 1;
    covered = size;
    lastMs = Date.parse(checkpoint.time);
  };

  const takeFrontier = ({ size: before, hashes: texts }: Extract<LogLine, { line: "frontier" }>): void => {
    const hashes = hashesOf(texts);
    if (started || hashes === undefined || hashes.length !== frontierRanges(before).length) {
      fail("beginning", "The state of the log at the beginning of the export is not complete.");
      return;
    }
    from = before;
    size = before;
    frontier = hashes;
    // What was before is not in the export: the chain is taken up at its first batch.
    head = undefined;
    lastBatch = undefined;
    compareOutside();
    if (outsideSeen === 0) {
      fail("beginning", `There is no checkpoint from outside for ${size} leaves, where the export begins.`);
    }
  };
  const dispatch = (line: LogLine): void => {
    switch (line.line) {
      case "frontier":
        takeFrontier(line);
        break;
      case "leaf":
        takeLeaf(line);
        break;
      case "batch":
        takeBatch(line);
        break;
      case "checkpoint":
        takeCheckpoint(line.note);
        break;
    }
  };

  return {
    take: (text) => {
      if (failed) return;
      let value: unknown;
      try {
        ({ value } = parseJson(text));
      } catch {
        fail("form", "A line is not JSON.");
        return;
      }
      const line = logLineSchema.safeParse(value);
      // A lone surrogate has no bytes of its own, so it has no hash of its own.
      if (!line.success || !isWellFormedJson(value)) {
        fail("form", "A line is not one of an exported log.");
        return;
      }
      dispatch(line.data);
      started = true;
    },
    end: () => {
      if (isComplete && purged > 0) {
        fail("leaves", `The data of ${purged} leaves are gone, and nothing was to be removed here.`);
      }
      if (!failed && covered !== size) {
        fail("end", "The export does not end with a checkpoint: what stands last is not signed.");
      }
      if (!failed && !isPartial && largestOutside !== undefined && largestOutside.size > size) {
        fail(
          "outside checkpoints",
          `A log of ${largestOutside.size} leaves was signed at ${largestOutside.time}, and this one has ${size}: its tail was cut off.`,
        );
      }
      const said = failed ? undefined : egress?.end(lastMs);
      if (said?.fault !== undefined) fail("ledger pages", said.fault);
      if (!failed) {
        const kept = size - from - purged;
        steps.holds(
          "leaves",
          `${size - from} leaves, from ${from} on, in their places; ${kept} of them equal to their data.${purgedWords(purged)}`,
        );
        if (log === "traces") steps.holds("batches", `${batches} batches, each chained to the one before.`);
        if (said !== undefined) steps.holds("ledger pages", said.says);
        steps.holds("checkpoints", `${checkpoints} signed checkpoints agree with the leaves before them.`);
        steps.holds(
          "outside checkpoints",
          outside.length === 0
            ? "None were given: a cut tail, or a log that was rewritten as a whole with the same key, would not show."
            : `${outsideSeen} of ${outside.length} lie in this range, and agree.`,
        );
      }
      return { ok: !failed, from, to: size, purged, steps: steps.all() };
    },
  };
};
