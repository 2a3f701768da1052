import { setTimeout as delay } from "node:timers/promises";
import { consumers, headers, type ProducerStamp, subjects } from "@portcullis/contracts";
import { silentLogger, startTestBus, type TestBus, until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bus, consume, decodeJson, EvidenceError, encodeJson } from "../src/index.ts";

/** INV-4: what the publisher was given is in the stream, once, with a number; also over the death of the broker. */
type Stored = {
  readonly id: string;
  readonly stamp: ProducerStamp;
  readonly producer: string | undefined;
  readonly epoch: string | undefined;
  readonly sequence: number;
  readonly unused: string | undefined;
};

let server: TestBus;
let ingress: Bus;
const stored: Stored[] = [];

beforeAll(async () => {
  server = await startTestBus();
  ingress = await server.busAs("ingress", "one");
  const redactor = await server.busAs("trace-redactor");
  const known = new Set<number>();
  consume(redactor.jetstream, silentLogger, {
    consumer: consumers.redactor,
    batchSize: 200,
    handle: async (batch) => {
      for (const message of batch) {
        // A lost acknowledgement of the reader's own delivers again what the stream holds once.
        if (!known.has(message.streamSequence)) {
          known.add(message.streamSequence);
          stored.push({
            ...(decodeJson(message.data) as { id: string; stamp: ProducerStamp }),
            producer: message.header(headers.producer),
            epoch: message.header(headers.epoch),
            sequence: Number(message.header(headers.sequence)),
            unused: message.header(headers.unused),
          });
        }
        message.ack();
      }
    },
  });
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const append = (id: string, timeoutMs = 30_000, bus = ingress) =>
  bus.evidence.append(
    { subject: subjects.traceRaw("ingress"), id, body: (stamp) => encodeJson({ id, stamp }) },
    timeoutMs,
  );
const find = (id: string): Promise<Stored> =>
  until(`${id} in the stream`, () => stored.find((each) => each.id === id), 20_000);
const storedBy = (producer: string): readonly Stored[] => stored.filter((each) => each.producer === producer);

describe("the evidence publisher", () => {
  it("numbers its records without a hole, and binds each to its number", async () => {
    const acks = await Promise.all(Array.from({ length: 100 }, (_, n) => append(`first-${n}`)));
    expect(acks.every(({ duplicate }) => !duplicate)).toBe(true);
    expect(new Set(acks.map(({ sequence }) => sequence)).size).toBe(100);
    await until("all of them in the stream", () => stored.length === 100);
    const numbers = stored.map(({ sequence }) => sequence).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, n) => n + 1));
    for (const { stamp, producer, epoch, sequence } of stored) {
      expect(stamp).toEqual({ producer, epoch, sequence });
      expect(producer).toBe("ingress/one");
    }
    expect(new Set(stored.map(({ epoch }) => epoch)).size).toBe(1);
  });

  it("says that the broker had a record already, and later which numbers that left unused", async () => {
    const first = await append("twice");
    expect(first.duplicate).toBe(false);
    expect(await append("twice")).toEqual({ sequence: first.sequence, duplicate: true });
    const other = await server.busAs("ingress", "two");
    expect(await append("twice", 30_000, other)).toMatchObject({ duplicate: true });
    await append("after");
    expect(await find("after")).toMatchObject({ sequence: 103, unused: "1" });
    expect(stored.filter(({ id }) => id === "twice")).toHaveLength(1);
  });

  it("loses and doubles nothing when the broker is killed in mid-stream and comes back", async () => {
    const bus = await server.busAs("ingress", "killed");
    const total = 1_500;
    const acknowledged = new Set<string>();
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < total) {
        next += 1;
        const id = `kill-${next}`;
        await append(id, 50_000, bus);
        acknowledged.add(id);
      }
    };
    const workers = Promise.all(Array.from({ length: 20 }, worker));
    for (const share of [0.2, 0.6]) {
      await until("the moment to strike", () => acknowledged.size >= total * share, 30_000);
      expect(acknowledged.size).toBeLessThan(total);
      await server.restart();
    }
    await workers;
    await until("all in the stream", () => storedBy("ingress/killed").length >= total, 30_000);
    const records = storedBy("ingress/killed");
    expect(acknowledged.size).toBe(total);
    expect(new Set(records.map(({ id }) => id))).toEqual(acknowledged);
    expect(records).toHaveLength(total);
    const numbers = records.map(({ sequence }) => sequence).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: total }, (_, n) => n + 1));
    expect(bus.evidence.backlog()).toBe(0);
  });

  it("doubles nothing when acknowledgements are late and every record is sent several times", async () => {
    const bus = await server.busAs("ingress", "repeating");
    const ids = Array.from({ length: 20 }, (_, n) => `late-ack-${n}`);
    server.freeze();
    const acks = Promise.all(ids.map((id) => append(id, 40_000, bus)));
    // Long enough for a second and a third attempt, which all arrive once the broker moves again.
    await delay(3_000);
    server.thaw();
    await acks;
    await append("after the late ones", 40_000, bus);
    const last = await find("after the late ones");
    expect(last).toMatchObject({ sequence: ids.length + 1, unused: undefined });
    expect(storedBy("ingress/repeating").map(({ id }) => id)).toEqual([...ids, "after the late ones"]);
  });

  it("rejects where the acknowledgement takes too long, and sends the record all the same", async () => {
    const bus = await server.busAs("ingress", "patient");
    await server.kill();
    await expect(append("late", 300, bus)).rejects.toSatisfy(
      (error: unknown) => error instanceof EvidenceError && error.message.includes("timeout"),
    );
    expect(bus.evidence.backlog()).toBe(1);
    await server.restart();
    expect(await find("late")).toMatchObject({ sequence: 1, producer: "ingress/patient" });
    await bus.evidence.flush(20_000);
    expect(bus.evidence.backlog()).toBe(0);
  });
});
