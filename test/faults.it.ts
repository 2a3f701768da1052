import type { ServiceName } from "@portcullis/local";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Report, runCampaign } from "./support/campaign.ts";
import { startTestGate, type TestGate } from "./support/gate.ts";

/**
 * INV-3, INV-4, INV-6 under fire, where callers are promised more than that nothing is lost: who notices a death, and by which code. The rest is
 * in `fault/short.it.ts`.
 */
let gate: TestGate;
beforeAll(async () => {
  gate = await startTestGate({
    instances: { inspector: 2, policy: 2, "mcp-executor": 2 },
    env: {
      ingress: {
        PORTCULLIS_DEADLINE_MS: "6000",
        PORTCULLIS_RESEND_MS: "400",
        PORTCULLIS_TRACE_TIMEOUT_MS: "8000",
      },
      "trace-store": { PORTCULLIS_SWEEP_GRACE_MS: "2000" },
    },
  });
});
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
});

const REQUESTS = 240;
const campaign = (strike: () => Promise<void>): Promise<Report> =>
  runCampaign(gate, { requests: REQUESTS, concurrency: 12, blockEvery: 5, strike });

const expectNothingLost = (report: Report): void => {
  expect(report).toMatchObject({
    attempted: REQUESTS,
    answered: REQUESTS,
    unexpected: 0,
    executedTwice: 0,
    completedWithoutRun: 0,
    blockedButRan: 0,
    tracesLost: 0,
    tracesDuplicated: 0,
    tracesContradicting: 0,
  });
};

/** Kills one instance of a service and puts another in its place. */
const killAndReplace = async (name: ServiceName): Promise<void> => {
  const victim = gate.stack.services().find((service) => service.name === name);
  if (victim === undefined) throw new Error(`no ${name} is running`);
  await gate.stack.kill(victim.child);
  await gate.stack.add(name);
};

describe("killed in mid-request under load", () => {
  it("nothing at all, to know what is ordinary", async () => {
    const report = await campaign(async () => {});
    expectNothingLost(report);
    expect(report.failed).toEqual({ prompt_blocked: REQUESTS / 5 });
  });

  it.each<ServiceName>(["inspector", "policy"])(
    "%s: every request gets its result all the same",
    async (name) => {
      const report = await campaign(() => killAndReplace(name));
      expectNothingLost(report);
      expect(report.failed).toEqual({ prompt_blocked: REQUESTS / 5 });
    },
  );

  it("mcp-executor: nothing runs twice; what it was doing ends with a code", async () => {
    const report = await campaign(() => killAndReplace("mcp-executor"));
    expectNothingLost(report);
    const { prompt_blocked: _blocked, ...codes } = report.failed;
    expect(Object.keys(codes).filter((code) => code !== "deadline_exceeded")).toEqual([]);
  });

  it("postgres: no request notices, and the store catches up", async () => {
    const report = await campaign(async () => {
      await gate.stack.kill(gate.stack.postgres().child);
      await gate.stack.restartPostgres();
    });
    expectNothingLost(report);
    expect(report.failed).toEqual({ prompt_blocked: REQUESTS / 5 });
  });
});
