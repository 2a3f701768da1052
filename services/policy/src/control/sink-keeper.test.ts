import type { SinkRecord } from "@portcullis/contracts";
import { expect, it } from "vitest";
import { createSinkKeeper } from "./sink-keeper.ts";

const sink = (id: string, rest: Partial<SinkRecord> = {}): SinkRecord => ({
  id,
  org: null,
  from: "new",
  filters: { alarms: true },
  format: "cloudevents",
  target: { kind: "http", url: "https://siem.example.com", headers: {} },
  allowPrivateNetwork: false,
  batch: { events: 100, seconds: 1 },
  refusals: 3,
  behindSeconds: 300,
  paused: false,
  slot: 0,
  since: "2026-11-23T00:00:00.000Z",
  status: "active",
  revision: 1,
  ...rest,
});

const keeper = () => {
  let records: SinkRecord[] = [];
  let now = 0;
  let broken = false;
  const kept: string[][] = [];
  const { round, distrust } = createSinkKeeper({
    list: async () => records.map((record) => ({ record, createdAt: "", createdBy: "" })),
    keep: async (sinks) => {
      if (broken) throw new Error("the broker is away");
      kept.push(sinks.map(({ id, status }) => `${id} ${status}`));
    },
    clock: () => now,
  });
  return {
    kept,
    round,
    distrust,
    set: (...next: SinkRecord[]) => {
      records = next;
    },
    pass: (ms: number) => {
      now += ms;
    },
    broken: (is: boolean) => {
      broken = is;
    },
  };
};

it("asks the broker where a sink came or went, and not where only its settings changed", async () => {
  const { kept, round, set } = keeper();
  await round();
  expect(kept).toEqual([]);
  set(sink("siem"));
  await round();
  set(sink("siem", { format: "ecs", revision: 2, paused: true }));
  await round();
  expect(kept).toEqual([["siem active"]]);
  set(sink("siem", { status: "removed" }));
  await round();
  expect(kept).toEqual([["siem active"], ["siem removed"]]);
});

it("looks again after a failure, after a reconnect, and now and then", async () => {
  const { kept, round, set, pass, broken, distrust } = keeper();
  set(sink("siem"));
  broken(true);
  await expect(round()).rejects.toThrow();
  broken(false);
  await round();
  await round();
  expect(kept.length).toBe(1);
  distrust();
  await round();
  expect(kept.length).toBe(2);
  pass(61_000);
  await round();
  expect(kept.length).toBe(3);
});
