import { describe, expect, it } from "vitest";
import type { TokenAnswer } from "./token-endpoint.ts";
import { createTokenSource } from "./token-source.ts";

const refusal: TokenAnswer = { ok: false, fault: { code: "credential_refused", detail: "no token" } };

/** A token source on a clock that the test turns. Each request waits for the test where `held`. */
const start = (lifetimeMs: number | null = 100_000) => {
  const state = { clock: 0, requests: 0, refuses: false, told: [] as string[] };
  let release: (() => void) | undefined;
  let held: Promise<void> | undefined;
  const source = createTokenSource({
    request: async () => {
      state.requests += 1;
      const token = `token-${state.requests}`;
      await held;
      return state.refuses ? refusal : { ok: true, token, lifetimeMs };
    },
    onToken: (token) => state.told.push(token),
    now: () => state.clock,
  });
  return Object.assign(state, {
    source,
    hold: () => {
      held = new Promise((resolve) => {
        release = resolve;
      });
    },
    release: () => {
      held = undefined;
      release?.();
    },
  });
};
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("the token in use", () => {
  it("is asked for once, however many need it at the same time", async () => {
    const one = start();
    const tokens = await Promise.all(Array.from({ length: 20 }, () => one.source.get()));
    expect(new Set(tokens.map((token) => JSON.stringify(token))).size).toBe(1);
    expect(one.requests).toBe(1);
    expect(await one.source.get()).toEqual({ ok: true, token: "token-1" });
    expect(one.requests).toBe(1);
  });

  it("is renewed before it expires, beside the calls that still use the old one", async () => {
    const one = start(100_000);
    await one.source.get();
    one.clock = 79_999;
    await one.source.get();
    expect(one.requests).toBe(1);
    one.clock = 80_000;
    expect(await one.source.get()).toMatchObject({ token: "token-1" });
    await settled();
    expect(await one.source.get()).toMatchObject({ token: "token-2" });
    expect(one.requests).toBe(2);
  });

  it("serves on while the authorization server is away, until it expires", async () => {
    const one = start(100_000);
    await one.source.get();
    one.refuses = true;
    one.clock = 99_999;
    expect(await one.source.get()).toMatchObject({ token: "token-1" });
    await settled();
    one.clock = 102_000;
    expect(await one.source.get()).toEqual(refusal);
  });

  it("is renewed after a while where nobody says how long it lives", async () => {
    const one = start(null);
    await one.source.get();
    one.clock = 3_600_000;
    expect(await one.source.get()).toMatchObject({ token: "token-2" });
  });

  it("is told before anybody uses it, so that it can be kept out of results", async () => {
    const one = start();
    await one.source.get();
    await one.source.replace("token-1");
    expect(one.told).toEqual(["token-1", "token-2"]);
  });
});

describe("a refused token", () => {
  it("is replaced once, however many calls were refused with it", async () => {
    const one = start();
    await one.source.get();
    const next = await Promise.all(Array.from({ length: 20 }, () => one.source.replace("token-1")));
    expect(next).toEqual(Array(20).fill({ ok: true, token: "token-2" }));
    expect(await one.source.replace("token-1")).toMatchObject({ token: "token-2" });
    expect(one.requests).toBe(2);
  });

  it("is not replaced again at once: a server that refuses every token must not drive us", async () => {
    const one = start();
    await one.source.get();
    expect(await one.source.replace("token-1")).toMatchObject({ token: "token-2" });
    expect(await one.source.replace("token-2")).toMatchObject({ token: "token-2" });
    expect(one.requests).toBe(2);
    one.clock = 30_000;
    expect(await one.source.replace("token-2")).toMatchObject({ token: "token-3" });
  });
});

describe("an authorization server", () => {
  it("that refuses is not asked again at once", async () => {
    const one = start();
    one.refuses = true;
    expect(await one.source.get()).toEqual(refusal);
    expect(await one.source.get()).toEqual(refusal);
    expect(one.requests).toBe(1);
    one.clock = 1_000;
    one.refuses = false;
    expect(await one.source.get()).toMatchObject({ ok: true });
  });

  it("that hangs does not hold a call past its deadline, and serves the next one", async () => {
    const one = start();
    one.hold();
    const deadline = new AbortController();
    const call = one.source.get(deadline.signal);
    deadline.abort(new DOMException("late", "TimeoutError"));
    expect(await call).toMatchObject({ ok: false, fault: { code: "upstream_timeout" } });
    const next = one.source.get();
    one.release();
    expect(await next).toMatchObject({ token: "token-1" });
    expect(one.requests).toBe(1);
  });
});
