import { describe, expect, it } from "vitest";
import { runFaultCampaign } from "./campaign.ts";
import { createRandom, shuffled } from "./random.ts";
import { tableOf } from "./table.ts";

/** Of each kind that has an own way to go wrong; the long campaign (`npm run test:fault`) has all faults, again and again. */
const KILLS = [
  "kill trace-redactor",
  "kill trace-store",
  "kill ingress",
  "kill nats-server",
  "kill postgres",
  "executor dies after the tool ran",
];
const OTHERS = [
  "stop trace-store",
  "full stream of raw events",
  "hand-offs delivered again",
  "raw events delivered again",
  "poison everywhere",
  "clock of mcp-executor jumps",
];
/** Each run has so many of both; which, its seed says. */
const OF_EACH = 3;

describe("a short campaign of faults", () => {
  it("INV-3, INV-4, INV-6: nothing is lost, doubled, run twice, or run though it was blocked", {
    timeout: 180_000,
  }, async () => {
    const seed = Number(process.env.PORTCULLIS_FAULT_SEED ?? Date.now() % 1_000_000);
    const random = createRandom(seed);
    const chosen = [KILLS, OTHERS].flatMap((names) => shuffled(names, random).slice(0, OF_EACH));
    const lines: string[] = [];
    const { account, strikes, kills } = await runFaultCampaign({
      seed,
      requests: 500,
      kills: OF_EACH,
      concurrency: 10,
      only: chosen,
      settleMs: 60_000,
      say: (line) => lines.push(line),
    });
    const story = `seed ${seed}\n${lines.join("\n")}\n${tableOf(account, strikes)}`;
    expect(strikes.size, story).toBeGreaterThanOrEqual(chosen.length);
    expect(kills, story).toBeGreaterThanOrEqual(OF_EACH);
    expect(account.total, story).toMatchObject({
      lost: 0,
      duplicated: 0,
      executedTwice: 0,
      blockedButRan: 0,
      completedWithoutRun: 0,
      contradicting: 0,
      unexpected: 0,
    });
    expect(account.everything, story).toMatchObject({ duplicated: 0, open: 0 });
  });
});
