import type { Checkpoint, EgressLeaf, EvidenceKeys, LogBatch, LogLine } from "@portcullis/contracts";
import { createSigner, generateSigningKey, sha256Hex } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import {
  batchDigest,
  egressLeafData,
  extend,
  leafHash,
  rootOf,
  signCheckpoint,
  signLedgerPage,
  splitNotes,
} from "../index.ts";
import { createLogAudit } from "./log-audit.ts";

const store = generateSigningKey();
const other = generateSigningKey();
const keys: EvidenceKeys = {
  v: 1,
  installation: "gate-1",
  inspector: [other.publicKey],
  policy: [other.publicKey],
  executor: [other.publicKey],
  store: [store.publicKey],
};
const base64 = (hash: Uint8Array): string => Buffer.from(hash).toString("base64");
const hex = (hash: Uint8Array): string => Buffer.from(hash).toString("hex");
const BATCH = 4;
const time = (size: number): string => new Date(Date.UTC(2026, 10, 22, 12, 0, size)).toISOString();

/** An export of a log of these data: batches of four, a checkpoint after each. */
const exportOf = (data: readonly string[], key = store): { lines: LogLine[]; notes: string[] } => {
  const lines: LogLine[] = [];
  const notes: string[] = [];
  let tree: ReturnType<typeof extend> = { size: 0, frontier: [] };
  let last: LogBatch | undefined;
  for (let first = 0; first < data.length; first += BATCH) {
    const part = data.slice(first, first + BATCH);
    for (const [offset, text] of part.entries()) {
      lines.push({ line: "leaf", index: first + offset, hash: base64(leafHash(text)), data: text });
    }
    tree = extend(tree.size, tree.frontier, part.map(leafHash));
    const root = hex(rootOf(tree.frontier));
    last = {
      v: 1,
      number: (last?.number ?? 0) + 1,
      previous: last === undefined ? null : batchDigest(last),
      first,
      count: part.length,
      root,
      at: time(tree.size),
    };
    const checkpoint: Checkpoint = {
      origin: "gate-1/traces",
      size: tree.size,
      root,
      head: batchDigest(last),
      time: time(tree.size),
    };
    const note = signCheckpoint(key, checkpoint);
    notes.push(note);
    lines.push({ line: "batch", batch: last }, { line: "checkpoint", note });
  }
  return { lines, notes };
};

const audit = (lines: readonly LogLine[], outside: readonly string[] = [], isPartial = false) => {
  const running = createLogAudit({ keys, log: "traces", outside, isPartial });
  for (const line of lines) running.take(JSON.stringify(line));
  const report = running.end();
  return { ok: report.ok, failed: report.steps.filter(({ ok }) => !ok).map(({ name }) => name), report };
};

const data = Array.from({ length: 14 }, (_, index) => `event ${index}`);
const { lines, notes } = exportOf(data);
const leafAt = (index: number) => lines.findIndex((line) => line.line === "leaf" && line.index === index);

describe("a log that holds", () => {
  it("passes with and without checkpoints from outside, which may be given as one file", () => {
    expect(audit(lines)).toMatchObject({ ok: true, report: { from: 0, to: 14, purged: 0 } });
    expect(audit(lines, splitNotes(notes.join("\n")))).toMatchObject({ ok: true });
  });

  it("does not mind a note that was written half, and minds one that was changed", () => {
    const [first = "", ...rest] = notes;
    expect(audit(lines, splitNotes([first.slice(0, 60), first, ...rest].join("\n")))).toMatchObject({
      ok: true,
    });
    const changed = splitNotes([first.replace("\n4\n", "\n5\n"), ...rest].join("\n\n"));
    expect(audit(lines, changed).failed).toEqual(["checkpoints"]);
  });

  it("passes where retention took the data and left the hashes, and says how many", () => {
    const purged = lines.map((line) =>
      line.line === "leaf" && line.index < 6 ? { ...line, data: null } : line,
    );
    expect(audit(purged, notes)).toMatchObject({ ok: true, report: { purged: 6 } });
    expect(JSON.stringify(audit(purged, notes).report.steps)).toContain("The data of 6 are gone");
  });

  it("minds data that are gone where nothing was to be removed", () => {
    const complete = (some: readonly LogLine[]) => {
      const running = createLogAudit({ keys, log: "traces", isComplete: true });
      for (const line of some) running.take(JSON.stringify(line));
      return running.end();
    };
    const one = lines.map((line) =>
      line.line === "leaf" && line.index === 3 ? { ...line, data: null } : line,
    );
    expect(complete(lines).ok).toBe(true);
    expect(complete(one)).toMatchObject({ ok: false, purged: 1 });
  });

  it("passes in part, from a checkpoint that was kept outside", () => {
    const first = extend(0, [], data.slice(0, 8).map(leafHash));
    const rest = lines.slice(
      lines.findIndex((line) => line.line === "checkpoint" && line.note === notes[1]) + 1,
    );
    const part: LogLine[] = [{ line: "frontier", size: 8, hashes: first.frontier.map(base64) }, ...rest];
    expect(audit(part, notes)).toMatchObject({ ok: true, report: { from: 8, to: 14 } });
    expect(audit(part)).toMatchObject({ ok: false, failed: ["beginning"] });
    const wrong: LogLine[] = [{ line: "frontier", size: 8, hashes: [base64(leafHash("x"))] }, ...rest];
    expect(audit(wrong, notes).ok).toBe(false);
    expect(audit(lines.slice(0, lines.length - 4), notes, true).ok).toBe(true);
  });
});

describe("INV-8: what was done to a log shows", () => {
  const changed = (at: number, change: Partial<Extract<LogLine, { line: "leaf" }>>): LogLine[] =>
    lines.with(at, { ...lines[at], ...change } as LogLine);

  it("an edited leaf, whether its hash was edited with it or not", () => {
    expect(audit(changed(leafAt(5), { data: "event x" })).failed).toEqual(["leaves"]);
    const both = changed(leafAt(5), { data: "event x", hash: base64(leafHash("event x")) });
    expect(audit(both).failed).toEqual(["batches"]);
  });
  it("a deleted leaf, and two that changed places", () => {
    expect(audit(lines.toSpliced(leafAt(5), 1)).failed).toEqual(["leaves"]);
    const [five, six] = [leafAt(5), leafAt(6)];
    const swapped = lines
      .with(five, { ...lines[six], index: 5 } as LogLine)
      .with(six, { ...lines[five], index: 6 } as LogLine);
    expect(audit(swapped).failed).toEqual(["batches"]);
  });
  it("a batch that is gone, and one that is not the next", () => {
    const at = lines.findIndex((line) => line.line === "batch" && line.batch.number === 2);
    expect(audit(lines.toSpliced(at, 1)).failed.length).toBe(1);
    const batch = lines[at];
    if (batch?.line !== "batch") throw new Error("no batch");
    const cut = lines.with(at, { line: "batch", batch: { ...batch.batch, previous: sha256Hex("other") } });
    expect(audit(cut).failed).toEqual(["batches"]);
  });
  it("leaves after the last checkpoint, which nobody has signed", () => {
    expect(audit(lines.slice(0, -1)).failed).toEqual(["end"]);
  });
  it("a checkpoint of another key, or of another log", () => {
    expect(audit(exportOf(data, other).lines).failed).toEqual(["checkpoints"]);
    const egress = createLogAudit({ keys, log: "egress" });
    for (const line of lines) egress.take(JSON.stringify(line));
    expect(egress.end().ok).toBe(false);
    const odd = createLogAudit({ keys: { ...keys, store: ["x"] }, log: "traces" });
    expect(odd.end().steps).toMatchObject([{ name: "keys", ok: false }]);
  });
  it("a tail that was cut off: only by a checkpoint from outside", () => {
    const cut = exportOf(data.slice(0, 8)).lines;
    expect(audit(cut).ok).toBe(true);
    expect(audit(cut, notes).failed).toEqual(["outside checkpoints"]);
  });
  it("a log that was rewritten as a whole with the same key: only by a checkpoint from outside", () => {
    const rewritten = exportOf(data.with(3, "nothing happened")).lines;
    expect(audit(rewritten).ok).toBe(true);
    expect(audit(rewritten, notes).failed).toEqual(["outside checkpoints"]);
  });
  it("a line that is none", () => {
    const running = createLogAudit({ keys, log: "traces" });
    running.take('{"line":"leaf","index":0,"index":1}');
    expect(running.end().ok).toBe(false);
  });
});

describe("INV-8: an egress log that was rewritten with the store's key", () => {
  const executor = generateSigningKey();
  const entry = (request: string): EgressLeaf => ({
    kind: "executing",
    executor: "executor-1",
    request: sha256Hex(request),
    entry: sha256Hex(`entry of ${request}`),
    at: time(1),
  });
  const page: EgressLeaf = {
    kind: "page",
    page: signLedgerPage(createSigner(executor.privateKeyPem), {
      v: 1,
      executor: "executor-1",
      epoch: time(0),
      number: 1,
      previous: null,
      lines: [[1, sha256Hex("x"), sha256Hex("entry of x")]],
      at: time(2),
      closing: false,
    }),
  };
  const auditOf = (texts: readonly string[], purged = 0) => {
    const tree = extend(0, [], texts.map(leafHash));
    const note = signCheckpoint(store, {
      origin: "gate-1/egress",
      size: tree.size,
      root: hex(rootOf(tree.frontier)),
      head: null,
      time: time(3),
    });
    const running = createLogAudit({ keys: { ...keys, executor: [executor.publicKey] }, log: "egress" });
    for (const [index, text] of texts.entries()) {
      const leaf = { line: "leaf", index, hash: base64(leafHash(text)), data: index < purged ? null : text };
      running.take(JSON.stringify(leaf));
    }
    running.take(JSON.stringify({ line: "checkpoint", note }));
    return running.end();
  };
  const audited = (leaves: readonly EgressLeaf[], purged = 0) => {
    const report = auditOf(leaves.map(egressLeafData), purged);
    return report.ok ? [] : report.steps.filter(({ ok }) => !ok).map(({ name }) => name);
  };

  it("contradicts the executors' pages, without any checkpoint from outside", () => {
    expect(audited([entry("x"), page])).toEqual([]);
    expect(audited([entry("x"), page], 1)).toEqual([]);
    expect(audited([entry("y"), page])).toEqual(["ledger pages"]);
    expect(audited([entry("x"), entry("y"), page])).toEqual(["ledger pages"]);
  });
  it("does not pass with messages that nobody could read, or that are none", () => {
    expect(audited([entry("x"), page, { kind: "missing" }])).toEqual(["ledger pages"]);
    expect(auditOf(['{"kind":"other"}']).steps).toMatchObject([{ name: "leaves", ok: false }]);
    expect(auditOf([JSON.stringify(entry("x"), null, 1)]).ok).toBe(false);
  });
});
