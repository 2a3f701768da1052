import type { RateLimit } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { createKeyLimits } from "./key-limits.ts";

const setUp = () => {
  let now = 0;
  const limits = createKeyLimits(() => now);
  return {
    limits,
    pass: (ms: number) => {
      now += ms;
    },
    enter: (id: string, rateLimit: RateLimit | null) => limits.enter({ id, rateLimit }),
  };
};

describe("limits per key", () => {
  it("refuses what is over the rate and says when to come back", () => {
    const { enter, pass } = setUp();
    const limit = { perSecond: 0.25, burst: 1 };
    expect(enter("a", limit).ok).toBe(true);
    expect(enter("a", limit)).toEqual({ ok: false, retryAfterSeconds: 4 });
    pass(3_500);
    expect(enter("a", limit)).toEqual({ ok: false, retryAfterSeconds: 1 });
    pass(500);
    expect(enter("a", limit).ok).toBe(true);
  });

  it("leaves other keys alone", () => {
    const { enter } = setUp();
    const limit = { perSecond: 1, burst: 1 };
    for (let i = 0; i < 100; i += 1) enter("greedy", limit);
    expect(enter("modest", limit).ok).toBe(true);
    expect(enter("free", null).ok).toBe(true);
  });

  it("counts what is under way, once each, and frees it when it is over", () => {
    const { enter } = setUp();
    const limit = { concurrent: 2 };
    const first = enter("a", limit);
    enter("a", limit);
    expect(enter("a", limit)).toEqual({ ok: false, retryAfterSeconds: 1 });
    if (!first.ok) throw new Error("the first was refused");
    first.leave();
    first.leave();
    expect(enter("a", limit).ok).toBe(true);
    expect(enter("a", limit).ok).toBe(false);
  });

  it("spends no token on what is refused for another reason", () => {
    const { enter, limits } = setUp();
    const limit = { perSecond: 1, burst: 2, concurrent: 1 };
    const first = enter("a", limit);
    for (let i = 0; i < 10; i += 1) expect(enter("a", limit).ok).toBe(false);
    if (first.ok) first.leave();
    expect(enter("a", limit).ok).toBe(true);
    expect(limits.size()).toBe(1);
  });

  it("goes by a changed limit with the next request", () => {
    const { enter } = setUp();
    expect(enter("a", { perSecond: 1, burst: 1 }).ok).toBe(true);
    expect(enter("a", { perSecond: 1, burst: 1 }).ok).toBe(false);
    expect(enter("a", null).ok).toBe(true);
    expect(enter("a", { concurrent: 1 }).ok).toBe(false);
    expect(enter("a", { concurrent: 9 }).ok).toBe(true);
  });

  it("forgets keys that rest, and none that does not", () => {
    const { enter, pass, limits } = setUp();
    for (let i = 0; i < 1000; i += 1) {
      const entry = enter(`key_${i}`, { perSecond: 10, burst: 10 });
      if (entry.ok) entry.leave();
    }
    enter("busy", { concurrent: 5 });
    enter("slow", { perSecond: 0.000_01, burst: 1 });
    pass(61_000);
    enter("next", null);
    expect(limits.size()).toBe(3);
    expect(enter("slow", { perSecond: 0.000_01, burst: 1 })).toEqual({
      ok: false,
      retryAfterSeconds: 86_400,
    });
  });
});
