import { sinkOwner } from "@portcullis/bus";
import { streams } from "@portcullis/contracts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSinkReader, type SinkReader } from "../src/adapters/sink-reader.ts";
import { startWorld, type World } from "./support/world.ts";

/** One acknowledgement settles all before it: so none is given while a message before it is in other hands. */

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.[Symbol.asyncDispose]());

it("INV-4: takes over what a dead reader had, in order, and settles it to the last", async () => {
  const sink = await world.put("siem", {
    org: null,
    target: { kind: "http", url: "https://siem.example.com" },
  });
  const stream = streams.traces.name;
  const from = { stream, consumer: "sink_00", owner: sinkOwner(sink) };
  const readerAs = async (instance: string): Promise<SinkReader> =>
    openSinkReader((await world.bus.busAs("trace-exporter", instance)).jetstream, from);
  const going = (): boolean => false;

  await world.publish(5);
  const dead = await readerAs("dead");
  expect((await dead.take(5, 2_000, going)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
  await world.publish(3);

  const reader = await readerAs("next");
  const taken = await reader.take(3, 1_000, going);
  expect(taken.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  // In the middle the broker would not take the later acknowledgements of what is new; at the end it takes all.
  for (const sequence of [3, 8]) {
    const last = taken.find((each) => each.sequence === sequence);
    if (last !== undefined) await reader.settle(last);
  }
  const again = await readerAs("again");
  expect(again.standing()).toEqual({ position: 8, pending: 0 });

  const stranger = { ...from, owner: "other@2026-11-23T00:00:00.000Z" };
  const bus = await world.bus.busAs("trace-exporter", "stranger");
  await expect(openSinkReader(bus.jetstream, stranger)).rejects.toThrow("another sink's");
}, 40_000);
