import { consumers, subjects } from "@portcullis/contracts";
import { silentLogger, startTestBus, type TestBus, until } from "@portcullis/testkit";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  type Bus,
  type ConsumeOptions,
  type Consumption,
  consume,
  decodeJson,
  encodeJson,
  readConsumerState,
  type StreamMessage,
} from "../src/index.ts";

let server: TestBus;
let ingress: Bus;
let redactor: Bus;
let consumption: Consumption | undefined;
beforeAll(async () => {
  server = await startTestBus();
  ingress = await server.busAs("ingress");
  redactor = await server.busAs("trace-redactor");
});
afterEach(async () => {
  await consumption?.stop();
  consumption = undefined;
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const wordOf = (message: StreamMessage): string => decodeJson(message.data) as string;

const publish = (...words: readonly string[]): Promise<unknown> =>
  Promise.all(
    words.map((word) =>
      ingress.evidence.append(
        { subject: subjects.traceRaw("ingress"), id: word, body: () => encodeJson(word) },
        10_000,
      ),
    ),
  );

const start = (batchSize: number, handle: ConsumeOptions["handle"]): Consumption => {
  consumption = consume(redactor.jetstream, silentLogger, {
    consumer: consumers.redactor,
    batchSize,
    handle,
  });
  return consumption;
};

const untilSettled = (): Promise<unknown> =>
  until(
    "nothing to be pending or unsettled",
    async () => {
      const { pending, unsettled } = await readConsumerState(redactor.jetstream, consumers.redactor);
      return pending === 0 && unsettled === 0;
    },
    20_000,
  );

describe("consuming a stream", () => {
  it("gives batches of at most the size asked for, in order, one at a time", async () => {
    const words = Array.from({ length: 57 }, (_, n) => `batch-${n}`);
    await publish(...words);
    const batches: string[][] = [];
    let atWork = 0;
    start(10, async (batch) => {
      atWork += 1;
      expect(atWork).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      batches.push(batch.map(wordOf));
      for (const message of batch) message.ack();
      atWork -= 1;
    });
    await until("all words", () => batches.flat().length === words.length);
    expect(batches.flat().toSorted()).toEqual(words.toSorted());
    expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(10);
    expect(batches.length).toBeLessThan(words.length);
    await untilSettled();
  });

  it("delivers again what a handler that failed had not settled, and only that", async () => {
    const deliveries: [string, number][] = [];
    start(10, async (batch) => {
      for (const message of batch) {
        const isFirst = deliveries.every(([word]) => word !== wordOf(message));
        deliveries.push([wordOf(message), message.deliveryCount]);
        if (wordOf(message) === "fails" && isFirst) throw new Error("on purpose");
        message.ack();
      }
    });
    await publish("before", "fails");
    const fails = () => deliveries.filter(([word]) => word === "fails").map(([, count]) => count);
    await until("a second delivery", () => fails().length === 2, 30_000);
    // The broker counts a delivery that nobody waited for any more, too.
    expect(fails()[1]).toBe((fails()[0] ?? 0) + 1);
    expect(deliveries.filter(([word]) => word === "before")).toHaveLength(1);
    await untilSettled();
  });

  it("delivers again after a delay, or never, as it is told", async () => {
    const deliveries: [string, number][] = [];
    start(10, async (batch) => {
      for (const message of batch) {
        deliveries.push([wordOf(message), message.deliveryCount]);
        if (wordOf(message) === "hopeless") message.terminate("on purpose");
        else if (message.deliveryCount < 3) message.retry(50);
        else message.ack();
      }
    });
    await publish("hopeless", "later");
    await until("a third delivery", () => deliveries.some(([, count]) => count === 3));
    await untilSettled();
    expect(deliveries.filter(([word]) => word === "hopeless")).toEqual([["hopeless", 1]]);
  });

  it("stops after the work under way, and leaves the rest for the next", async () => {
    const finished: string[] = [];
    const release = Promise.withResolvers<void>();
    let started = false;
    const first = start(5, async (batch) => {
      started = true;
      await release.promise;
      for (const message of batch) {
        finished.push(wordOf(message));
        message.ack();
      }
    });
    await publish("stop-1", "stop-2", "stop-3");
    await until("work under way", () => started);
    let stopped = false;
    const stopping = first.stop().then(() => {
      stopped = true;
    });
    await until("not healthy", () => !first.healthy());
    await publish("stop-4");
    expect({ stopped, finished }).toEqual({ stopped: false, finished: [] });
    release.resolve();
    await stopping;
    await redactor.flush();
    const atStop = [...finished];
    expect(atStop).not.toContain("stop-4");
    start(5, async (batch) => {
      for (const message of batch) {
        finished.push(wordOf(message));
        message.ack();
      }
    });
    await untilSettled();
    expect(finished.toSorted()).toEqual(["stop-1", "stop-2", "stop-3", "stop-4"]);
    expect(finished.slice(0, atStop.length)).toEqual(atStop);
  });

  it("can be stopped before it has begun", async () => {
    for (let n = 0; n < 5; n += 1) await start(5, async () => {}).stop();
    await untilSettled();
  });

  it("goes on after the broker was killed and is back", async () => {
    const words: string[] = [];
    const running = start(10, async (batch) => {
      for (const message of batch) {
        words.push(wordOf(message));
        message.ack();
      }
    });
    await until("healthy", running.healthy);
    await server.restart();
    await publish("after the restart");
    await until("the word", () => words.includes("after the restart"), 40_000);
  });
});
