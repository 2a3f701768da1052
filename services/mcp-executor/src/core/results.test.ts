import { type Envelope, envelopeSchema } from "@portcullis/contracts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createResultDelivery, type ResultDelivery } from "./results.ts";

const RETRY_MS = 1_000;
const NOW = Date.parse("2026-11-22T12:00:00.000Z");

const envelope = (last: string, deadlineMs = 10_000): Envelope =>
  envelopeSchema.parse({
    v: 1,
    id: `019aa0c5-7000-7000-8000-00000000000${last}`,
    kind: "tool",
    org: "acme",
    key: "key_1",
    receivedAt: new Date(NOW).toISOString(),
    deadline: new Date(NOW + deadlineMs).toISOString(),
    reply: "gate.v1.reply.ingress-1.x",
    traceparent: "",
    request: {},
    stages: [],
  });

type Attempt = { readonly envelope: Envelope; readonly acknowledge: () => void; readonly fail: () => void };

let attempts: Attempt[];
let givenUp: Envelope[];
let delivery: ResultDelivery;
beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  attempts = [];
  givenUp = [];
  delivery = createResultDelivery({
    handOff: (handed, { onAcknowledged, onUndelivered }) =>
      attempts.push({ envelope: handed, acknowledge: onAcknowledged, fail: onUndelivered }),
    onGivenUp: (lost) => givenUp.push(lost),
    clock: Date.now,
    retryMs: RETRY_MS,
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the delivery of results", () => {
  it("sends once where an inspector acknowledges", async () => {
    delivery.deliver(envelope("1"));
    expect(delivery.pending()).toBe(1);
    attempts[0]?.acknowledge();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(attempts).toHaveLength(1);
    expect({ pending: delivery.pending(), givenUp }).toEqual({ pending: 0, givenUp: [] });
  });

  it("sends the same again, at its interval, until one acknowledges", async () => {
    const result = envelope("1");
    delivery.deliver(result);
    await vi.advanceTimersByTimeAsync(RETRY_MS - 1);
    expect(attempts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1 + 2 * RETRY_MS);
    expect(attempts.map((attempt) => attempt.envelope)).toEqual([result, result, result, result]);
    attempts[3]?.acknowledge();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(attempts).toHaveLength(4);
    expect(givenUp).toEqual([]);
  });

  it("does not hammer where nobody listens: the next attempt comes at its time", async () => {
    delivery.deliver(envelope("1"));
    attempts[0]?.fail();
    await vi.advanceTimersByTimeAsync(RETRY_MS - 1);
    expect(attempts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(attempts).toHaveLength(2);
    attempts[1]?.acknowledge();
    await delivery.settle();
  });

  it("gives up once, at the deadline", async () => {
    const result = envelope("1", 2_500);
    delivery.deliver(result);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(attempts).toHaveLength(3);
    expect({ pending: delivery.pending(), givenUp }).toEqual({ pending: 0, givenUp: [result] });
  });

  it("gives up the call without its result, which nobody has read", async () => {
    const execution = {
      executor: "executor-1",
      startedAt: new Date(NOW).toISOString(),
      ms: 3,
      ledgerSequence: 1,
      definitionHash: "d".repeat(64),
      status: "completed",
    } as const;
    const executed = { ...envelope("1", 500), execution: { ...execution, result: { content: [] } } };
    delivery.deliver(executed);
    expect(attempts[0]?.envelope).toEqual(executed);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(givenUp).toEqual([{ ...executed, execution }]);
  });

  it("gives up an error, and the text of an answer, likewise", async () => {
    const execution = {
      executor: "executor-1",
      startedAt: new Date(NOW).toISOString(),
      ms: 3,
      ledgerSequence: 1,
      definitionHash: "d".repeat(64),
      status: "failed",
    } as const;
    const error = { code: -32602, message: "words of the server" };
    delivery.deliver({ ...envelope("1", 500), execution: { ...execution, error, exact: "{}" } });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(givenUp).toEqual([{ ...envelope("1", 500), execution }]);
  });

  it("gives up at once what the bus does not take at all", async () => {
    const result = envelope("1");
    const failing = createResultDelivery({
      handOff: () => {
        throw new Error("larger than the bus carries");
      },
      onGivenUp: (lost) => givenUp.push(lost),
      clock: Date.now,
      retryMs: RETRY_MS,
    });
    failing.deliver(result);
    await failing.settle();
    expect({ pending: failing.pending(), givenUp }).toEqual({ pending: 0, givenUp: [result] });
  });

  it("keeps results apart, and settles when the last is through", async () => {
    delivery.deliver(envelope("1"));
    delivery.deliver(envelope("2", 2_500));
    let settled = false;
    const settling = delivery.settle().then(() => {
      settled = true;
    });
    attempts[0]?.acknowledge();
    await vi.advanceTimersByTimeAsync(0);
    expect({ settled, pending: delivery.pending() }).toEqual({ settled: false, pending: 1 });
    await vi.advanceTimersByTimeAsync(3_000);
    await settling;
    expect(givenUp.map(({ id }) => id)).toEqual([envelope("2").id]);
  });
});
