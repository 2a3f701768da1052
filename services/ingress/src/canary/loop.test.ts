import type { Bus } from "@portcullis/bus";
import { type CanaryReport, type CanaryRun, subjects } from "@portcullis/contracts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CanaryLoopOptions, startCanaries } from "./loop.ts";

const runOf = (org: string): CanaryRun => ({ run: "019a0000-0000-4000-8000-000000000001", org, turn: 0 });
const reportOf = ({ run, org }: CanaryRun): CanaryReport => ({
  ...{ v: 1, ingress: "i", run, org, revision: 1, results: [] },
});
const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const fine = (value: unknown) => ({ ok: true, value });

/** A policy service that gives these orgs their turn once, and what it is told. */
const policyWith = (orgs: readonly string[], refuses: ReadonlySet<string> = new Set()) => {
  const told: string[] = [];
  const asked: string[] = [];
  let left = orgs;
  const request: Bus["request"] = async (subject, body) => {
    if (subject === subjects.canary("take")) {
      asked.push("take");
      const runs = left.map(runOf);
      left = [];
      return bytes(fine({ runs, askAgainMs: 1_000 }));
    }
    const { org } = body as CanaryReport;
    if (refuses.has(org)) return bytes({ ok: false, code: "policy_unavailable", detail: "not now" });
    told.push(org);
    return bytes(fine({ counted: true }));
  };
  return { request, told, asked };
};

const start = (policy: { readonly request: Bus["request"] }, options: Partial<CanaryLoopOptions> = {}) => {
  const log: string[] = [];
  const loop = startCanaries({
    bus: { request: policy.request },
    ingress: "i",
    run: async (turn) => reportOf(turn),
    ready: () => true,
    pause: (ms, signal) =>
      new Promise((done) => {
        if (signal.aborted) return done();
        setTimeout(done, ms);
        signal.addEventListener("abort", () => done());
      }),
    logger: { warn: () => void log.push("warn"), info: () => void log.push("info") },
    ...options,
  });
  return { ...loop, log };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const soon = () => vi.advanceTimersByTimeAsync(0);

const orgs = Array.from({ length: 12 }, (_, n) => `org-${n}`);

describe("a round", () => {
  it("sends the canaries of each org, says what became of them, and asks again when it was told to", async () => {
    const policy = policyWith(orgs);
    const loop = start(policy);
    await soon();
    expect(policy.told.toSorted()).toEqual(orgs.toSorted());
    expect(policy.asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(999);
    expect(policy.asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(policy.asked).toHaveLength(2);
    await loop.stop();
  });

  it("goes on to the other orgs where some fail, and says once that something does", async () => {
    const broken = new Set(orgs.slice(0, 6));
    const policy = policyWith(orgs, new Set(orgs.slice(0, 3)));
    const loop = start(policy, {
      run: async (turn) => {
        if (broken.has(turn.org) && !["org-0", "org-1", "org-2"].includes(turn.org)) throw new Error("no");
        return reportOf(turn);
      },
    });
    await soon();
    expect(policy.told.toSorted()).toEqual(orgs.slice(6).toSorted());
    expect(loop.log).toEqual(["warn"]);
    // The next round is fine again.
    await vi.advanceTimersByTimeAsync(5_000);
    expect(loop.log).toEqual(["warn", "info"]);
    await loop.stop();
  });

  it("is none while this instance cannot send anything", async () => {
    const policy = policyWith(orgs);
    let ready = false;
    const loop = start(policy, { ready: () => ready });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(policy.asked).toEqual([]);
    ready = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(policy.told).toHaveLength(orgs.length);
    await loop.stop();
  });
});

describe("to stop", () => {
  it("waits for what is under way, also where another org has failed, and tells the run that it is to end", async () => {
    const policy = policyWith(["fails", "slow"]);
    let finish = (): void => {};
    const told: boolean[] = [];
    const loop = start(policy, {
      run: async (turn, stopping) => {
        if (turn.org === "fails") throw new Error("no");
        await new Promise<void>((done) => {
          finish = done;
        });
        told.push(stopping());
        return reportOf(turn);
      },
    });
    await soon();
    let stopped = false;
    const stopping = loop.stop().then(() => {
      stopped = true;
    });
    await soon();
    expect(stopped).toBe(false);
    finish();
    await stopping;
    expect(told).toEqual([true]);
    expect(policy.told).toEqual(["slow"]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(policy.asked).toHaveLength(1);
  });

  it("does not wait for the reports of all orgs, where none can be told", async () => {
    const policy = policyWith(orgs);
    let tried = 0;
    const loop = start({
      request: async (subject, body, options) => {
        if (subject === subjects.canary("take")) return policy.request(subject, body, options);
        tried += 1;
        await new Promise((done) => setTimeout(done, 5_000));
        throw new Error("nobody answers");
      },
    });
    await soon();
    const stopping = loop.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    await stopping;
    expect(tried).toBe(4);
  });
});
