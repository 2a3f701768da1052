import type { Severity } from "@portcullis/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alarm, fixtures, itemOf } from "../../test/support/items.ts";
import { type Answer, accepted, answerOfStatus, later } from "./answer.ts";
import { backoffMs } from "./backoff.ts";
import { createDeliver } from "./deliver.ts";
import { isWanted } from "./filters.ts";

const refused: Answer = { kind: "refused", reason: "http_422" };

describe("what an HTTP status says", () => {
  it.each([
    [200, "accepted"],
    [204, "accepted"],
    [400, "refused"],
    [413, "refused"],
    [422, "refused"],
    [301, "later"],
    [401, "later"],
    [403, "later"],
    [404, "later"],
    [408, "later"],
    [410, "later"],
    [429, "later"],
    [500, "later"],
    [503, "later"],
  ] as const)("%i: %s", (status, kind) => {
    expect(answerOfStatus(status, undefined, 0).kind).toBe(kind);
  });

  it("waits as long as it is asked to, and not for ever", () => {
    expect(answerOfStatus(503, "7", 0)).toMatchObject({ retryAfterMs: 7_000 });
    expect(answerOfStatus(429, "999999", 0)).toMatchObject({ retryAfterMs: 300_000 });
    const at = Date.parse("2026-11-23T00:00:00Z");
    expect(answerOfStatus(429, "Mon, 23 Nov 2026 00:00:09 GMT", at)).toMatchObject({ retryAfterMs: 9_000 });
    expect(answerOfStatus(429, "soon", at)).not.toHaveProperty("retryAfterMs");
  });
});

it("waits twice as long each time, up to a limit, and never in step", () => {
  expect([1, 2, 3].map((attempt) => backoffMs(attempt, 60_000, 1))).toEqual([500, 1_000, 2_000]);
  expect([1, 2, 3].map((attempt) => backoffMs(attempt, 60_000, 0))).toEqual([250, 500, 1_000]);
  expect(backoffMs(1_000, 60_000, 1)).toBe(60_000);
});

describe("filters", () => {
  const blocked = itemOf(fixtures.get("trace-event-finished-blocked.json"));
  const audit = itemOf(fixtures.get("trace-event-audit.json"));
  const raised = itemOf(alarm);

  it.each([
    [{}, [true, true, true]],
    [{ alarms: false }, [true, true, false]],
    [{ outcomes: ["blocked" as const] }, [true, false, true]],
    [{ categories: ["pii" as const] }, [true, false, true]],
    [{ categories: ["secrets" as const] }, [false, false, true]],
    [{ minSeverity: "high" as Severity }, [true, false, true]],
    [{ minSeverity: "critical" as Severity }, [false, false, true]],
  ])("%j", (filters, expected) => {
    expect([blocked, audit, raised].map((item) => isWanted(item, { alarms: true, ...filters }))).toEqual(
      expected,
    );
  });
});

describe("a batch", () => {
  const run = async (
    events: readonly number[],
    send: (part: readonly number[]) => Answer,
    more: { readonly deadLettersFull?: boolean; readonly maxRefusedInARow?: number } = {},
  ) => {
    const taken: number[] = [];
    const dead: number[] = [];
    const settled: number[] = [];
    const progress = await createDeliver()(events, {
      send: async (part) => {
        const answer = send(part);
        if (answer.kind === "accepted") taken.push(...part);
        return answer;
      },
      bury: async (event) => {
        if (more.deadLettersFull === true) return later("dead_letters_full", "full");
        dead.push(event);
        return undefined;
      },
      settled: async (part) => {
        settled.push(...part);
      },
      refusals: 2,
      pause: async () => {},
      maxRefusedInARow: more.maxRefusedInARow ?? 100,
    });
    return { taken, dead, settled, progress };
  };

  it("loses nothing and keeps the order, whichever events are poison", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.array(fc.nat(40)), async (count, poison) => {
        const events = Array.from({ length: count }, (_, n) => n);
        const bad = new Set(poison);
        const { taken, dead, settled, progress } = await run(events, (part) =>
          part.some((event) => bad.has(event)) ? refused : accepted,
        );
        expect(progress).toEqual({ done: true });
        expect(taken).toEqual(events.filter((event) => !bad.has(event)));
        expect(dead).toEqual(events.filter((event) => bad.has(event)));
        expect(settled).toEqual(events);
      }),
    );
  });

  it("stops where the other side is away, and what was settled is a beginning of it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20 }), fc.nat(40), async (count, limit) => {
        const events = Array.from({ length: count }, (_, n) => n);
        let sent = 0;
        const { settled, progress } = await run(events, (part) => {
          sent += 1;
          if (sent > limit) return later("server_error", "away");
          return part.length > 1 ? refused : accepted;
        });
        expect(settled).toEqual(events.slice(0, settled.length));
        expect(progress.done).toBe(settled.length === events.length);
      }),
    );
  });

  it("does not empty itself into the dead letters where everything is refused, nor where those are full", async () => {
    const events = Array.from({ length: 30 }, (_, n) => n);
    const all = await run(events, () => refused, { maxRefusedInARow: 5 });
    expect(all.dead).toEqual([0, 1, 2, 3, 4]);
    expect(all.progress).toMatchObject({ done: false, answer: { fault: "not_accepted" } });
    const full = await run(events, () => refused, { deadLettersFull: true });
    expect(full.settled).toEqual([]);
    expect(full.progress).toMatchObject({ done: false, answer: { fault: "dead_letters_full" } });
  });
});
