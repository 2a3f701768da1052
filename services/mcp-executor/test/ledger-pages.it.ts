import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Envelope } from "@portcullis/contracts";
import { launchService, type RunningService, untilReady } from "@portcullis/local";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExecutionBench, startExecutionBench } from "./execution-bench.ts";
import { epochsOf, type LedgerReading, readLedger } from "./ledger-reading.ts";

/** INV-8: what the executors sign is what left, each entry once, whatever is killed. Real executors, a real broker. */
let bench: ExecutionBench;
let again: RunningService | undefined;
const folder = mkdtempSync(join(tmpdir(), "portcullis-pages-"));
beforeAll(async () => {
  bench = await startExecutionBench({
    executors: 2,
    // On a slow machine all calls of a test are under way at the same time, and none may be refused for that.
    env: {
      PORTCULLIS_LEDGER_TIMEOUT_MS: "8000",
      PORTCULLIS_MAX_CALLS_PER_SERVER: "2000",
      PORTCULLIS_BREAKER_FAILURES: "10000",
    },
  });
  await bench.putServer({ timeoutMs: 60_000 });
});
afterAll(async () => {
  await again?.stop();
  await bench?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const everythingListed = (limitMs = 30_000): Promise<LedgerReading> =>
  until(
    "every entry to be on a page",
    async () => {
      const reading = await readLedger(bench.bus);
      return reading.entries.length > 0 && reading.unlisted.length === 0 ? reading : undefined;
    },
    limitMs,
  );
const makeAll = (count: number): readonly Envelope[] =>
  Array.from({ length: count }, () => bench.make({ deadlineMs: 120_000 }));
const allClosed = async (envelopes: readonly Envelope[], limitMs = 60_000): Promise<void> => {
  let open = envelopes;
  await until(
    "every call to be closed in the ledger",
    async () => {
      const closed = await Promise.all(open.map(({ id }) => bench.inLedger(id, "executed")));
      open = open.filter((_, index) => closed[index] !== true);
      // The remote server runs in this process too.
      if (open.length > 0) await delay(200);
      return open.length === 0;
    },
    limitMs,
  );
};
const entriesOf = ({ entries }: LedgerReading, { id }: Envelope): number =>
  entries.filter(({ entry }) => entry.requestId === id).length;

describe("INV-8: pages of the ledger", () => {
  it("has each entry of 500 calls on one page of the executor that ran it", async () => {
    const envelopes = makeAll(500);
    for (const envelope of envelopes) bench.send(envelope);
    await allClosed(envelopes);
    const reading = await everythingListed();
    expect(reading.faults).toEqual([]);
    expect(envelopes.map((envelope) => entriesOf(reading, envelope))).toEqual(envelopes.map(() => 2));
    for (const { instance } of bench.executors) expect(epochsOf(reading, instance)).toHaveLength(1);
  });

  it("has one line of an entry whose request came again and again", async () => {
    const envelopes = makeAll(40);
    for (const envelope of envelopes) for (let copy = 0; copy < 4; copy += 1) bench.send(envelope);
    await allClosed(envelopes);
    for (const envelope of envelopes) bench.send(envelope);
    const reading = await everythingListed();
    expect(reading.faults).toEqual([]);
    expect(envelopes.map((envelope) => entriesOf(reading, envelope))).toEqual(envelopes.map(() => 2));
    expect(envelopes.map(bench.runs)).toEqual(envelopes.map(() => 1));
  });

  it("loses and doubles no page when the broker is killed in mid-stream and comes back", async () => {
    const before = (await readLedger(bench.bus)).pages.length;
    // What is sent while nobody listens is lost, and nobody sends it again here.
    const areBack = () =>
      until("the connections to be back", async () => (await bench.handled().catch(() => 0)) > 0);
    for (let round = 0; round < 3; round += 1) {
      const ranBefore = bench.oracle.calls.length;
      for (const envelope of makeAll(100)) bench.send(envelope);
      await until("some of them to run", () => bench.oracle.calls.length > ranBefore + 20, 30_000);
      await bench.bus.restart();
      await areBack();
    }
    const after = makeAll(20);
    for (const envelope of after) bench.send(envelope);
    await allClosed(after);
    const reading = await everythingListed();
    expect(reading.faults).toEqual([]);
    expect(reading.pages.length).toBeGreaterThan(before);
    for (const { instance } of bench.executors) expect(epochsOf(reading, instance)).toHaveLength(1);
  });

  it("says every few seconds that there is nothing to tell", async () => {
    const [first] = bench.executors;
    const reading = await until(
      "two empty pages in a row",
      async () => {
        const now = await readLedger(bench.bus);
        const pages = epochsOf(now, first?.instance ?? "").flat();
        return pages.slice(-2).every(({ claims }) => claims.lines.length === 0) ? now : undefined;
      },
      20_000,
    );
    expect(reading.faults).toEqual([]);
    const ats = epochsOf(reading, first?.instance ?? "")
      .flat()
      .slice(-2)
      .map(({ claims }) => Date.parse(claims.at));
    expect((ats[1] ?? 0) - (ats[0] ?? 0)).toBeLessThan(9_000);
  });

  it("begins a new chain after a SIGKILL, and leaves the last second of the old one on no page", async () => {
    const [first, second] = bench.executors;
    if (first === undefined || second === undefined) throw new Error("there are two executors");
    const ranBefore = bench.oracle.calls.length;
    for (const envelope of makeAll(200)) bench.send(envelope);
    await until("some of them to run", () => bench.oracle.calls.length > ranBefore + 20, 30_000);
    first.child.kill("SIGKILL");
    await first.child.exited;
    again = launchService({
      name: "mcp-executor",
      instance: first.instance,
      natsUrl: bench.bus.url,
      secretsDirectory: bench.bus.secretsDirectory,
      logFile: join(folder, "again.log"),
    });
    await untilReady(again);
    const envelopes = makeAll(40);
    for (const envelope of envelopes) bench.send(envelope);
    await allClosed(envelopes);
    await again.stop();
    await second.stop();

    const reading = await readLedger(bench.bus);
    const epochs = epochsOf(reading, first.instance);
    expect(epochs).toHaveLength(2);
    expect(epochs.map((pages) => pages.at(-1)?.claims.closing)).toEqual([false, true]);
    expect(epochsOf(reading, second.instance).map((pages) => pages.at(-1)?.claims.closing)).toEqual([true]);
    expect(reading.faults).toEqual([]);
    const secondEpoch = epochs[1]?.[0]?.claims.epoch ?? "";
    const lastPageAt = epochs[0]?.at(-1)?.claims.at ?? "";
    for (const { entry } of reading.unlisted) {
      expect(entry.executor).toBe(first.instance);
      expect(entry.at < secondEpoch && entry.at >= lastPageAt).toBe(true);
    }
  });
});
