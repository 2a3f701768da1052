import { uuidv7 } from "@portcullis/crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createContinuation } from "./continuation.ts";
import { mint } from "./core/mint.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const set = () => {
  const now = Date.now();
  const envelope = mint(
    { kind: "tool", tool: { server: "s", name: "t", arguments: {} } },
    { org: "acme", key: "key_1", address: undefined },
    { id: uuidv7(now), instance: "i", now, deadlineMs: 30_000, traceparent: "", tracestate: undefined },
  );
  const recorded: { readonly at: number; readonly deadline: number }[] = [];
  const continuation = createContinuation(envelope, {
    continued: async (_envelope, deadline) => {
      recorded.push({ at: Date.now() - now, deadline: Date.parse(deadline) - now });
    },
  });
  const extend = (ms: number): void => continuation.extend(new Date(Date.now() + ms).toISOString());
  return { continuation, recorded, extend };
};

describe("a call that lives past its deadline", () => {
  it("has a later one recorded before the one that was recorded passes, and not for every sign of life", () => {
    const { recorded, extend } = set();
    for (let second = 0; second < 200; second += 1) {
      extend(30_000);
      vi.advanceTimersByTime(1_000);
    }
    let open = 30_000;
    for (const { at, deadline } of recorded) {
      expect(at).toBeLessThan(open);
      open = deadline;
    }
    expect(open).toBeGreaterThan(200_000);
    expect(recorded.length).toBeLessThan(6);
  });

  it("is not written of where it ends in time", () => {
    const { recorded, extend, continuation } = set();
    extend(20_000);
    extend(60_000);
    vi.advanceTimersByTime(20_000);
    continuation.stop();
    vi.advanceTimersByTime(100_000);
    expect(recorded).toEqual([]);
  });
});
