import type { HandOffEvents } from "@portcullis/bus";
import {
  type Envelope,
  type ErrorCode,
  finalReply,
  MAX_CALL_MS,
  type Outcome,
  type Submission,
  subjects,
} from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mint } from "./core/mint.ts";
import { createGate } from "./gate.ts";
import { createReplies } from "./replies.ts";

const submission: Submission = { kind: "tool", tool: { server: "s", name: "t", arguments: {} } };

const setUp = (connected = true) => {
  const replies = createReplies();
  const handedOut: HandOffEvents[] = [];
  const told: { readonly subject: string; readonly body: unknown }[] = [];
  const bus = {
    connected: () => connected,
    handOff: (_subject: string, _body: unknown, _headers: object, events: HandOffEvents) => {
      handedOut.push(events);
    },
    publish: (subject: string, body: unknown) => {
      told.push({ subject, body });
    },
  };
  const gate = createGate({ bus, replies, instance: "i", resendMs: 1_000 });
  const now = Date.now();
  const envelope = mint(
    submission,
    { org: "acme", key: "key_1", address: "127.0.0.1" },
    { id: uuidv7(now), instance: "i", now, deadlineMs: 10_000, traceparent: "", tracestate: undefined },
  );
  const answer = (outcome: Outcome, code?: ErrorCode, from: Envelope = envelope) =>
    replies.deliver(finalReply(from, "inspector", outcome, code));
  const say = (reply: object) => replies.deliver({ id: envelope.id, stage: "mcp-executor", ...reply });
  return { replies, handedOut, gate, envelope, answer, told, say };
};

describe("the gate", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("hands out once and ends with the one reply", async () => {
    const { gate, envelope, answer, handedOut, replies } = setUp();
    const ending = gate.pass(envelope);
    answer("blocked", "prompt_blocked");
    await expect(ending).resolves.toMatchObject({
      outcome: "blocked",
      code: "prompt_blocked",
      stage: "inspector",
    });
    expect(handedOut).toHaveLength(1);
    expect(replies.waiting()).toBe(0);
    expect(answer("completed")).toBe("late");
  });

  it("INV-6: says inspector_unavailable at once when nobody listens, and bus_unavailable without a bus", async () => {
    const { gate, envelope, handedOut } = setUp();
    const ending = gate.pass(envelope);
    handedOut[0]?.onUndelivered();
    await expect(ending).resolves.toMatchObject({ outcome: "failed", code: "inspector_unavailable" });
    const offline = setUp(false);
    await expect(offline.gate.pass(offline.envelope)).resolves.toMatchObject({ code: "bus_unavailable" });
    expect(offline.handedOut).toHaveLength(0);
  });

  it("hands out again while nobody has claimed the request, and stops when somebody has", async () => {
    const { gate, envelope, handedOut, replies, answer } = setUp();
    const ending = gate.pass(envelope);
    vi.advanceTimersByTime(2_100);
    expect(handedOut).toHaveLength(3);
    replies.deliver({ type: "progress", id: envelope.id, stage: "mcp-executor" });
    vi.advanceTimersByTime(5_000);
    expect(handedOut).toHaveLength(3);
    answer("completed");
    await expect(ending).resolves.toMatchObject({ outcome: "completed" });
  });

  it("does not say that nothing ran while an earlier attempt may still be on its way", async () => {
    const { gate, envelope, handedOut, answer } = setUp();
    const ending = gate.pass(envelope);
    vi.advanceTimersByTime(1_100);
    handedOut[1]?.onUndelivered();
    answer("failed", "policy_unavailable");
    vi.advanceTimersByTime(9_500);
    await expect(ending).resolves.toMatchObject({ outcome: "failed", code: "deadline_exceeded" });
  });

  it("always ends, shortly after the deadline at the latest", async () => {
    const { gate, envelope } = setUp();
    const ending = gate.pass(envelope);
    vi.advanceTimersByTime(10_600);
    await expect(ending).resolves.toMatchObject({ code: "deadline_exceeded" });
  });

  it("waits for as long as the call shows that it lives, within the longest that a call may take", async () => {
    const { gate, envelope, say, answer } = setUp();
    const extended: string[] = [];
    const ending = gate.pass(envelope, { onExtended: (until) => extended.push(until) });
    const receivedAt = Date.parse(envelope.receivedAt);
    const at = (ms: number): string => new Date(receivedAt + ms).toISOString();
    say({ type: "progress", until: at(25_000) });
    await vi.advanceTimersByTimeAsync(24_000);
    // A sign of life never takes from the time that there was.
    say({ type: "progress", until: at(1_000) });
    say({ type: "progress", until: at(1e9) });
    expect(extended).toEqual([at(25_000), envelope.deadline, at(MAX_CALL_MS)]);
    await vi.advanceTimersByTimeAsync(60_000);
    answer("completed");
    await expect(ending).resolves.toMatchObject({ outcome: "completed" });
  });

  it("ends at the deadline that it moved to", async () => {
    const { gate, envelope, say } = setUp();
    const ending = gate.pass(envelope);
    say({ type: "progress", until: new Date(Date.parse(envelope.receivedAt) + 20_000).toISOString() });
    await vi.advanceTimersByTimeAsync(20_600);
    await expect(ending).resolves.toMatchObject({ outcome: "failed", code: "deadline_exceeded" });
  });

  it("tells the executor once that nobody waits, as soon as it is known, and does not wait for ever for it", async () => {
    const { gate, envelope, say, told, handedOut } = setUp();
    const client = new AbortController();
    const ending = gate.pass(envelope, { cancelled: client.signal });
    client.abort("gone");
    expect(told).toEqual([]);
    say({ type: "progress", executor: "x1" });
    say({ type: "progress", executor: "x1" });
    expect(told).toEqual([
      { subject: subjects.cancel("x1"), body: { v: 1, id: envelope.id, reason: "gone" } },
    ]);
    await vi.advanceTimersByTimeAsync(5_000);
    await expect(ending).resolves.toMatchObject({ outcome: "failed", code: "client_cancelled" });
    expect(handedOut).toHaveLength(1);
  });

  it("delivers what came before the answer in its order, and waits a second for what is missing", async () => {
    const { gate, envelope, say } = setUp();
    const heard: unknown[] = [];
    const ending = gate.pass(envelope, { onEvent: ({ params }) => heard.push(params.n) });
    const event = (sequence: number) =>
      say({ type: "event", sequence, event: { method: "notifications/progress", params: { n: sequence } } });
    const execution = {
      executor: "x1",
      startedAt: envelope.receivedAt,
      ms: 1,
      ledgerSequence: 1,
      definitionHash: "h",
      status: "completed" as const,
      events: 3,
    };
    event(2);
    replyWith(say, { ...envelope, execution });
    event(0);
    expect(heard).toEqual([0]);
    await vi.advanceTimersByTimeAsync(999);
    expect(heard).toEqual([0]);
    await vi.advanceTimersByTimeAsync(1);
    await expect(ending).resolves.toMatchObject({ outcome: "completed" });
    expect(heard).toEqual([0, 2]);
  });

  it("keeps what inspection found in events with the request, also in those that it stopped", async () => {
    const { gate, envelope, say, answer } = setUp();
    const heard: unknown[] = [];
    const ending = gate.pass(envelope, { onEvent: (event) => heard.push(event) });
    say({ type: "event", sequence: 0, found: { verdict: "block", categories: ["injection"] } });
    answer("completed");
    await expect(ending).resolves.toMatchObject({
      envelope: { events: [{ sequence: 0, verdict: "block", categories: ["injection"] }] },
    });
    expect(heard).toEqual([]);
  });
});

const replyWith = (say: (reply: object) => unknown, envelope: Envelope): void => {
  say({ type: "final", stage: "inspector", outcome: "completed", envelope });
};
