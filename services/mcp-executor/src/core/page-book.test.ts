import { type LedgerEntry, ledgerPageClaimsSchema } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { entryDigest, requestDigest } from "@portcullis/ledger";
import fc from "fast-check";
import { expect, it } from "vitest";
import { createPageBook, MAX_PAGE_LINES } from "./page-book.ts";

const NOW = Date.parse("2026-11-22T12:00:00.000Z");
const EPOCH = "2026-11-22T11:59:00.000Z";
const iso = (ms: number): string => new Date(ms).toISOString();

const entryAt = (atMs: number, change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  v: 1,
  entry: "executing",
  requestId: uuidv7(NOW),
  org: "acme",
  key: "key_1",
  server: "tools",
  tool: "echo",
  argumentsDigest: "a".repeat(64),
  definitionHash: "b".repeat(64),
  receiptDigest: "c".repeat(64),
  ticketDigest: "d".repeat(64),
  executor: "x1",
  at: iso(atMs),
  ...change,
});
const newBook = () => createPageBook("x1", EPOCH);

it("lists what the stream has, in its order, and nothing else", () => {
  const book = newBook();
  const [first, second, absent, open] = [1, 2, 3, 4].map((ms) => entryAt(NOW + ms));
  if (first === undefined || second === undefined || absent === undefined || open === undefined)
    throw new Error();
  const begun = [first, second, absent, open].map((entry) => book.begin(entry));
  begun[1]?.stored(9);
  begun[0]?.stored(7);
  begun[2]?.absent();
  const claims = book.cut(NOW + 100, null, false);
  expect(ledgerPageClaimsSchema.parse(claims)).toEqual({
    v: 1,
    executor: "x1",
    epoch: EPOCH,
    number: 1,
    previous: null,
    lines: [
      [7, requestDigest(first.requestId), entryDigest(first)],
      [9, requestDigest(second.requestId), entryDigest(second)],
    ],
    // The one that is open may still come: nothing is said of the time after it.
    at: iso(NOW + 4),
    closing: false,
  });
  expect(book.open()).toBe(1);
  expect(book.waiting()).toBe(0);
});

it("numbers its pages, and passes on what the page before was", () => {
  const book = newBook();
  expect(book.cut(NOW, null, false)).toMatchObject({ number: 1, previous: null, lines: [], at: iso(NOW) });
  const digest = "e".repeat(64);
  expect(book.cut(NOW + 1, digest, false)).toMatchObject({ number: 2, previous: digest, at: iso(NOW + 1) });
});

it("lists an entry once, whoever says how often that it is there", () => {
  const book = newBook();
  const entry = entryAt(NOW);
  const [acked, lookedUp] = [book.begin(entry), book.begin(entry)];
  acked.stored(5);
  acked.stored(5);
  lookedUp.stored(5);
  lookedUp.absent();
  expect(book.cut(NOW + 1, null, false).lines).toHaveLength(1);
  expect(book.open()).toBe(0);
});

it("does not take an entry that has no digest, before it is sent", () => {
  const book = newBook();
  expect(() => book.begin(entryAt(NOW, { tool: "\ud800" }))).toThrow();
  expect(book.open()).toBe(0);
});

it("closes only with the page that is the last one", () => {
  const book = newBook();
  for (let n = 0; n <= MAX_PAGE_LINES; n += 1) book.begin(entryAt(NOW + n)).stored(n + 1);
  const first = book.cut(NOW + 10_000, null, true);
  expect(first.lines).toHaveLength(MAX_PAGE_LINES);
  // What did not fit is of this moment, and on the next page.
  expect(first).toMatchObject({ closing: false, at: iso(NOW + MAX_PAGE_LINES) });
  expect(book.cut(NOW + 10_000, "e".repeat(64), true)).toMatchObject({
    closing: true,
    lines: [[MAX_PAGE_LINES + 1, expect.any(String), expect.any(String)]],
    at: iso(NOW + 10_000),
  });
});

it("says how old the oldest entry without a page is, until its page is in the stream", () => {
  const book = newBook();
  expect(book.oldestMs()).toBeUndefined();
  const begun = book.begin(entryAt(NOW));
  expect(book.oldestMs()).toBe(NOW);
  begun.stored(1);
  expect(book.oldestMs()).toBe(NOW);
  book.cut(NOW + 1, null, false);
  expect(book.oldestMs()).toBe(NOW);
  book.sent();
  expect(book.oldestMs()).toBeUndefined();
});

it("INV-8: an entry older than a page's `at` is on it or on one before, whatever comes in which order", () => {
  const step = fc.oneof(
    fc.constant({ kind: "begin" as const }),
    fc.record({ kind: fc.constant("end" as const), which: fc.nat(), stored: fc.boolean() }),
    fc.constant({ kind: "cut" as const }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const book = newBook();
      const begun: { readonly atMs: number; readonly open: ReturnType<typeof book.begin> }[] = [];
      const storedAt = new Map<number, number>();
      const seen = new Set<number>();
      let sequence = 0;
      steps.forEach((each, index) => {
        const nowMs = NOW + Math.floor(index / 2);
        if (each.kind === "begin") begun.push({ atMs: nowMs, open: book.begin(entryAt(nowMs)) });
        else if (each.kind === "end") {
          const [ended] = begun.splice(begun.length === 0 ? 0 : each.which % begun.length, 1);
          if (ended === undefined) return;
          sequence += 1;
          if (!each.stored) {
            ended.open.absent();
            return;
          }
          storedAt.set(sequence, ended.atMs);
          ended.open.stored(sequence);
        } else {
          const claims = book.cut(nowMs, null, false);
          for (const [line] of claims.lines) {
            expect(seen.has(line)).toBe(false);
            seen.add(line);
          }
          const at = Date.parse(claims.at);
          for (const { atMs } of begun) expect(atMs).toBeGreaterThanOrEqual(at);
          for (const [line, atMs] of storedAt) if (atMs < at) expect(seen.has(line)).toBe(true);
        }
      });
    }),
    { numRuns: 300 },
  );
});
