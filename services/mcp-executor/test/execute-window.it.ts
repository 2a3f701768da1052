import { setTimeout as delay } from "node:timers/promises";
import type { Envelope } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Order } from "./envelopes.ts";
import { type ExecutionBench, startExecutionBench } from "./execution-bench.ts";
import { type HeldServer, startHeldServer } from "./held-server.ts";

/** What changes while an executor is busy with a call, between its first look and the claim, and after the claim. */
let bench: ExecutionBench;
beforeAll(async () => {
  bench = await startExecutionBench({ env: { PORTCULLIS_LEDGER_TIMEOUT_MS: "20000" } });
});
afterAll(async () => {
  await bench?.[Symbol.asyncDispose]();
});

/** A call that the executor holds in hand: the tools of its server are still being asked for. */
const startHeldCall = async (held: HeldServer, order: Order = {}): Promise<Envelope> => {
  await bench.putServer({ slug: "locked", url: held.url });
  await until("the executor to ask for the tools", () => held.waiting() > 0);
  const envelope = bench.make({ ...order, server: "locked" });
  bench.send(envelope);
  // Messages of one subscription arrive in order: where this one has, the one before has too.
  const next = bench.make();
  bench.send(next);
  await until("the call after it", () => bench.runs(next) === 1);
  expect(bench.replies(envelope.id)).toEqual([]);
  return envelope;
};

/** Records arrive in order: once the executor has seen this one come and go, it has seen what was written before. */
const untilSeen = async (): Promise<void> => {
  for (const [status, fate] of [
    ["suspended", "tool_not_in_scope"],
    ["approved", "claimed"],
  ] as const) {
    await bench.putServer({ status });
    await until(`other calls to be ${fate}`, async () => {
      const probe = bench.make();
      bench.send(probe);
      return (await bench.fate(probe.id)) === fate;
    });
  }
};

const expectNotRun = async (envelope: Envelope, outcome: string, code: string): Promise<void> => {
  expect(await bench.final(envelope.id)).toMatchObject({ outcome, code });
  expect(bench.runs(envelope)).toBe(0);
};

describe("while the server is asked for its tools", () => {
  it("a suspension counts", async () => {
    await using held = await startHeldServer(bench.oracle.port);
    const envelope = await startHeldCall(held);
    await bench.putServer({ slug: "locked", url: held.url, status: "suspended" });
    await untilSeen();
    held.release();
    await expectNotRun(envelope, "denied", "tool_not_in_scope");
    expect(await bench.inLedger(envelope.id)).toBe(false);
  });
});

describe("while the ledger takes its time", () => {
  it("a deadline that passes keeps the call from being sent, and the ledger says so", async () => {
    await using held = await startHeldServer(bench.oracle.port);
    const envelope = await startHeldCall(held, { deadlineMs: 6_000 });
    bench.bus.freeze();
    try {
      held.release();
      // Nobody can see the claim leave; once the deadline is over, it is not answered in time.
      await delay(Date.parse(envelope.deadline) - Date.now() + 50);
    } finally {
      bench.bus.thaw();
    }
    await expectNotRun(envelope, "failed", "upstream_timeout");
    await until("both entries", () => bench.inLedger(envelope.id, "executed"));
  });
});
