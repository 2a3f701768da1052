import { describe, expect, it } from "vitest";
import { type CallHealth, createBreaker } from "./breaker.ts";

const start = (alive = false) => {
  const state = { clock: 0, alive, looks: 0 };
  const breaker = createBreaker({
    failures: 3,
    pauseMs: 1_000,
    now: () => state.clock,
    isAlive: async () => {
      state.looks += 1;
      return state.alive;
    },
  });
  const call = async (health: CallHealth): Promise<"ran" | "suspended"> => {
    const permit = breaker.enter();
    permit?.done(health);
    await Promise.resolve();
    await Promise.resolve();
    return permit === undefined ? "suspended" : "ran";
  };
  const calls = async (...healths: readonly CallHealth[]) => {
    const fates: string[] = [];
    for (const health of healths) fates.push(await call(health));
    return fates;
  };
  return { state, breaker, call, calls };
};

describe("the circuit breaker of a server", () => {
  it("opens after so many failures in a row, where a look finds nobody", async () => {
    const { state, call, calls } = start();
    expect(await calls("failed", "failed", "failed")).toEqual(["ran", "ran", "ran"]);
    expect(state.looks).toBe(1);
    expect(await call("alive")).toBe("suspended");
  });

  it("stays closed where the server answers, whatever one caller's calls come to", async () => {
    const { state, calls } = start(true);
    expect(await calls(...Array.from({ length: 9 }, () => "failed" as const))).not.toContain("suspended");
    expect(state.looks).toBe(3);
  });

  it("counts failures in a row only, and nothing of calls that say nothing", async () => {
    const { state, calls } = start();
    await calls("failed", "failed", "alive", "failed", "neutral", "failed", "alive");
    expect(state.looks).toBe(0);
    await calls("failed", "failed", "neutral", "failed");
    expect(state.looks).toBe(1);
  });

  it("lets one call try after the pause, and the others when that came through", async () => {
    const { state, breaker, call, calls } = start();
    await calls("failed", "failed", "failed");
    state.clock = 999;
    expect(await call("alive")).toBe("suspended");
    state.clock = 1_000;
    const trial = breaker.enter();
    expect(trial).toBeDefined();
    expect(await call("alive")).toBe("suspended");
    trial?.done("alive");
    expect(await call("alive")).toBe("ran");
  });

  it("rests again where that call fails, and lets the next try where it said nothing", async () => {
    const { state, call, calls } = start();
    await calls("failed", "failed", "failed");
    state.clock = 1_000;
    expect(await calls("failed", "alive")).toEqual(["ran", "suspended"]);
    state.clock = 2_000;
    expect(await calls("neutral", "alive", "alive")).toEqual(["ran", "ran", "ran"]);
    expect(await call("alive")).toBe("ran");
  });

  it("is not opened by a look that ends after a call came through", async () => {
    const looked = Promise.withResolvers<boolean>();
    const breaker = createBreaker({
      failures: 1,
      pauseMs: 1_000,
      now: () => 0,
      isAlive: () => looked.promise,
    });
    breaker.enter()?.done("failed");
    breaker.enter()?.done("alive");
    looked.resolve(false);
    await looked.promise;
    await Promise.resolve();
    expect(breaker.isOpen()).toBe(false);
  });

  it("hears of each call once", async () => {
    const { state, breaker } = start();
    const permit = breaker.enter();
    for (let i = 0; i < 9; i += 1) permit?.done("failed");
    expect(state.looks).toBe(0);
  });
});
