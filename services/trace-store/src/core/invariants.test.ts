import { type Invariant, type InvariantName, invariantNames, invariantSchema } from "@portcullis/contracts";
import { expect, test } from "vitest";
import { type BalanceGroup, balanceOf } from "./balance.ts";
import type { ProducerCount } from "./gaps.ts";
import { gapsIn, type Measured, toInvariants } from "./invariants.ts";
import { RANK } from "./rank.ts";

const HOUR_MS = 3_600_000;
const now = (atMs: number) => ({ atMs, fromMs: 0 });
const measured = (values: Partial<Record<InvariantName, number>> = {}): Record<InvariantName, Measured> => {
  const of = (name: InvariantName): Measured => ({ value: values[name] ?? 0, examples: [], toMs: 0 });
  return {
    egress_without_allow: of("egress_without_allow"),
    blocked_with_egress: of("blocked_with_egress"),
    balance: of("balance"),
    gaps: of("gaps"),
    overdue_intents: of("overdue_intents"),
    redaction_misses: of("redaction_misses"),
  };
};

test("a change is told once, when it happens; what goes on has been so since then", () => {
  const told: string[] = [];
  let before: readonly Invariant[] = [];
  const look = (hour: number, values: Partial<Record<InvariantName, number>>) => {
    const { invariants, changes } = toInvariants(measured(values), before, now(hour * HOUR_MS));
    for (const { name, state, value } of changes) told.push(`${hour} ${name} ${state} ${value}`);
    before = invariants;
    return invariants.map(({ since, holds }) => `${Date.parse(since) / HOUR_MS} ${holds}`)[3];
  };
  expect(look(1, {})).toBe("1 true");
  expect(look(2, { gaps: 2 })).toBe("2 false");
  expect(look(3, { gaps: 5, balance: 1 })).toBe("2 false");
  expect(look(4, { balance: 1 })).toBe("4 true");
  expect(told).toEqual(["2 gaps raised 2", "3 balance raised 1", "4 gaps cleared 0"]);
  for (const invariant of before) expect(invariantSchema.parse(invariant)).toEqual(invariant);
  expect(before.map(({ name }) => name)).toEqual([...invariantNames]);
});

test("what does not hold at the first look is told", () => {
  const { changes } = toInvariants(measured({ overdue_intents: 1 }), [], now(1));
  expect(changes.map(({ name, state }) => [name, state])).toEqual([["overdue_intents", "raised"]]);
});

const run = (highest: number, count: number, producer = "ingress/i1"): ProducerCount => ({
  ...{ kind: "origin", producer, epoch: "e", unused: 0, highest, count },
});

test("a number is missing when two looks miss it: the later one alone may be too early", () => {
  const seen = (...producers: readonly ProducerCount[]) => ({ atMs: 0, producers });
  expect(gapsIn(undefined, seen(run(5, 3))).value).toBe(0);
  expect(gapsIn(seen(run(5, 5)), seen(run(9, 7))).value).toBe(0);
  expect(gapsIn(seen(run(5, 4)), seen(run(9, 7), run(3, 3, "ingress/i2")))).toEqual({
    value: 1,
    examples: ["ingress/i1 (origin, since e)"],
  });
  expect(gapsIn(seen(run(5, 4)), seen(run(9, 9))).value).toBe(0);
});

test("the balance counts both sides, of each org and of all, and names who does not fit", () => {
  const group = (change: Partial<BalanceGroup>): BalanceGroup => ({
    ...{ org: "acme", rank: RANK.finished, outcome: "completed", hasIntent: true, hasEnd: true, count: 1 },
    requestIds: ["x"],
    ...change,
  });
  const { rows, unbalanced } = balanceOf([
    group({ count: 7 }),
    group({ outcome: "blocked", count: 2 }),
    group({ outcome: "rejected", hasIntent: false, org: "_none", count: 3 }),
    group({ rank: RANK.received, outcome: "received", hasEnd: false, count: 4 }),
    group({ org: "globex", hasEnd: false, requestIds: ["lost"] }),
    group({ org: "globex", hasIntent: false, requestIds: ["stray"] }),
  ]);
  expect(rows.map(({ org }) => org)).toEqual([null, "acme", "_none", "globex"]);
  expect(rows[0]).toEqual({
    ...{ org: null, received: 14, atTheDoor: 3, open: 4, unbalanced: 2 },
    ended: { completed: 8, blocked: 2, rejected: 3 },
  });
  expect(rows[3]).toMatchObject({ received: 1, ended: { completed: 1 }, unbalanced: 2 });
  expect(unbalanced).toEqual([
    { requestId: "lost", org: "globex" },
    { requestId: "stray", org: "globex" },
  ]);
});
