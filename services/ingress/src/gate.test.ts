import type { HandOffEvents } from "@portcullis/bus";
import {
  type Envelope,
  type ErrorCode,
  finalReply,
  type Outcome,
  type Submission,
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
  const bus = {
    connected: () => connected,
    handOff: (_subject: string, _body: unknown, _headers: object, events: HandOffEvents) => {
      handedOut.push(events);
    },
    publish: () => {},
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
  return { replies, handedOut, gate, envelope, answer };
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
});
