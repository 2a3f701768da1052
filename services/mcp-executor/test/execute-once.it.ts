import { jetstreamManager } from "@nats-io/jetstream";
import { type Envelope, streams } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExecutionBench, startExecutionBench } from "./execution-bench.ts";

/** INV-3: two executors, one ledger; a request runs once or, without the ledger, not at all (INV-6). */
let bench: ExecutionBench;
beforeAll(async () => {
  bench = await startExecutionBench({ executors: 2, env: { PORTCULLIS_LEDGER_TIMEOUT_MS: "2000" } });
});
afterAll(async () => {
  await bench?.[Symbol.asyncDispose]();
});

/** Sends messages and waits until the executors are done with all of them. */
const sendAll = async (envelopes: readonly Envelope[]): Promise<void> => {
  const goal = (await bench.handled()) + envelopes.length;
  for (const envelope of envelopes) bench.send(envelope);
  await until(
    "the executors to deal with every message",
    async () => (await bench.handled()) >= goal,
    30_000,
  );
};

/**
 * Leaves the ledger room for so many entries more. A stream that holds evidence refuses when it is full, and only its
 * limit can be changed: nothing in it can be deleted.
 */
const limitLedger = async (room: number | "no limit"): Promise<void> => {
  const manager = await jetstreamManager(await bench.bus.connectAs("provision"));
  const messages = async () => (await manager.streams.info(streams.ledger.name)).state.messages;
  const limit = room === "no limit" ? -1 : (await messages()) + room;
  await manager.streams.update(streams.ledger.name, { max_msgs: limit });
};

const ledgerIsClosedFor = (envelopes: readonly Envelope[]): Promise<boolean> =>
  until(
    "every call to be closed in the ledger",
    async () => {
      const closed = await Promise.all(envelopes.map(({ id }) => bench.inLedger(id, "executed")));
      return closed.every(Boolean);
    },
    20_000,
  );

describe("at most once", () => {
  it("runs a replayed envelope once", async () => {
    const envelope = bench.make();
    await sendAll([envelope]);
    await sendAll([envelope, envelope, envelope]);
    expect(bench.runs(envelope)).toBe(1);
  });

  it("runs one of two calls that were signed under the same request id", async () => {
    const first = bench.make();
    const second = bench.make(
      {},
      {
        receipt: { requestId: first.id },
        ticket: { requestId: first.id },
        envelope: (signed) => ({ ...signed, id: first.id, reply: first.reply }),
      },
    );
    await sendAll([first]);
    await sendAll([second]);
    expect(bench.runs(first)).toBe(1);
    expect(bench.runs(second)).toBe(0);
  });

  it("runs each of 50 requests once, though each is sent four times at the same moment", async () => {
    const envelopes = Array.from({ length: 50 }, () => bench.make({ deadlineMs: 60_000 }));
    await sendAll(envelopes.flatMap((envelope) => [envelope, envelope, envelope, envelope]));
    expect(envelopes.map(bench.runs)).toEqual(envelopes.map(() => 1));
    await ledgerIsClosedFor(envelopes);
    // One progress a request: the three that found it taken kept silent.
    expect(envelopes.map(({ id }) => bench.replies(id).length)).toEqual(envelopes.map(() => 1));
    expect(bench.incidents.count()).toBe(0);
  });

  it("spreads the work over both", async () => {
    const both = bench.executors.map(({ instance }) => instance);
    const seen = new Set<string>();
    await until("both to have had a share", async () => {
      const envelope = bench.make({ tool: "fail", arguments: {} });
      bench.send(envelope);
      await until("the claim", () => bench.replies(envelope.id).length > 0);
      seen.add(await bench.executorOf(envelope.id));
      return both.every((instance) => seen.has(instance));
    });
  });
});

describe("the ledger cannot be written", () => {
  it("refuses the call while it is full, and runs the next one after", async () => {
    await ledgerIsClosedFor(bench.sent);
    await limitLedger(0);
    const refused = Array.from({ length: 5 }, () => bench.make());
    await sendAll(refused);
    for (const envelope of refused) {
      expect(await bench.final(envelope.id)).toMatchObject({ outcome: "failed", code: "ledger_unavailable" });
      expect(bench.runs(envelope)).toBe(0);
      expect(await bench.inLedger(envelope.id)).toBe(false);
    }
    await limitLedger("no limit");
    const next = bench.make();
    await sendAll([next]);
    expect(bench.runs(next)).toBe(1);
  });

  it("closes a call that ran when there was no room for the second entry", async () => {
    await ledgerIsClosedFor([bench.sent.at(-1)].filter((each) => each !== undefined));
    const envelope = await until(
      "the room to be the call's own",
      async () => {
        await limitLedger(1);
        const each = bench.make();
        await sendAll([each]);
        if (bench.runs(each) === 1) return each;
        // A page of the ledger came first.
        expect(await bench.inLedger(each.id)).toBe(false);
        await limitLedger("no limit");
        return undefined;
      },
      30_000,
    );
    expect(await bench.inLedger(envelope.id, "executed")).toBe(false);
    await limitLedger("no limit");
    await ledgerIsClosedFor([envelope]);
  });
});
