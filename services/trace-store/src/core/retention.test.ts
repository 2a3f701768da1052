import { type Hold, noRetention, type OrgRetention } from "@portcullis/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./days.ts";
import { daysOverSize, planDay, type RetentionRules } from "./retention.ts";

const TODAY = "2026-11-23";
const limits = { nowMs: Date.parse(`${TODAY}T12:00:00.000Z`), defaultDays: 30 };
const orgs = ["a", "b", "c"] as const;

const day = fc.integer({ min: -5, max: 400 }).map((back) => addDays(TODAY, -back));
const optionalDay = fc.option(day);
const hold = fc.record({
  id: fc.uuid(),
  from: optionalDay,
  to: optionalDay,
  requests: fc.option(fc.subarray(["r1", "r2", "r3"], { minLength: 1 })),
  reason: fc.constant("a case"),
  by: fc.constant("ada"),
  at: fc.constant("2026-11-23T00:00:00.000Z"),
});
const retention = fc.record({
  days: fc.option(fc.integer({ min: 1, max: 400 })),
  bytes: fc.constant(null),
  holds: fc.array(hold, { maxLength: 3 }),
  purges: fc.constant<OrgRetention["purges"]>([]),
});
const rules = fc
  .dictionary(fc.constantFrom(...orgs), fc.option(retention))
  .map((record): RetentionRules => new Map(Object.entries(record)));

const isWithin = ({ from, to }: Hold, of: string): boolean => !(from && of < from) && !(to && of > to);
const never = (): boolean => false;
const always = (): boolean => true;

describe("planDay", () => {
  it("never lets go what a legal hold keeps, be it old or over a limit", () => {
    fc.assert(
      fc.property(rules, day, (said, of) => {
        const plan = planDay(of, orgs, said, limits, always);
        for (const org of plan.leaving) {
          for (const each of said.get(org)?.holds ?? []) {
            if (!isWithin(each, of)) continue;
            expect(each.requests).not.toBeNull();
            for (const id of each.requests ?? []) expect(plan.kept).toContain(id);
          }
        }
      }),
    );
  });

  it("lets go of every day before one that goes by age, where nothing is held", () => {
    fc.assert(
      fc.property(rules, day, fc.integer({ min: 1, max: 400 }), (said, of, back) => {
        const free = new Map([...said].map(([org, each]) => [org, each && { ...each, holds: [] }]));
        const { leaving } = planDay(of, orgs, free, limits, never);
        const { leaving: earlier } = planDay(addDays(of, -back), orgs, free, limits, never);
        expect(earlier).toEqual(expect.arrayContaining([...leaving]));
      }),
    );
  });

  it("goes by the org's own days, by those of the store where it has none, and lets go nothing of a record that does not read", () => {
    const said = new Map<string, OrgRetention | null>([
      ["a", { ...noRetention, days: 5 }],
      ["b", null],
    ]);
    const leaving = (of: string) => planDay(of, orgs, said, limits, never).leaving;
    expect(leaving(addDays(TODAY, -5))).toEqual([]);
    expect(leaving(addDays(TODAY, -6))).toEqual(["a"]);
    expect(leaving(addDays(TODAY, -31))).toEqual(["a", "c"]);
  });

  it("leaves today and yesterday alone, whatever their size", () => {
    expect(planDay(TODAY, orgs, new Map(), limits, always).leaving).toEqual([]);
    expect(planDay(addDays(TODAY, -1), orgs, new Map(), limits, always).leaving).toEqual([]);
    expect(planDay(addDays(TODAY, -2), orgs, new Map(), limits, always).leaving).toEqual([...orgs]);
  });
});

it("keeps the newest days that fit together", () => {
  const days = [4, 3, 2, 1].map((n) => ({ day: `2026-11-0${n}`, bytes: n === 2 ? 70 : 20 }));
  expect(daysOverSize(days, 60)).toEqual(new Set(["2026-11-02", "2026-11-01"]));
  expect(daysOverSize(days, 130)).toEqual(new Set());
  expect(daysOverSize(days, null)).toEqual(new Set());
});
