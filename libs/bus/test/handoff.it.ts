import { queues, subjects } from "@portcullis/contracts";
import { startTestBus, type TestBus, until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bus, BusError, decodeJson } from "../src/index.ts";

/** Hand-offs, requests and subscriptions on a real NATS, under the services' own permissions. */
let server: TestBus;
let inspector: Bus;
let policy: Bus;
beforeAll(async () => {
  server = await startTestBus();
  inspector = await server.busAs("inspector");
  policy = await server.busAs("policy", "one");
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

/** Hands something off and says what came back: in order, and only what did. */
const handOff = (subject: string, body: unknown, events: string[]): void =>
  inspector.handOff(
    subject,
    body,
    {},
    {
      onUndelivered: () => void events.push("undelivered"),
      onAcknowledged: () => void events.push("acknowledged"),
    },
  );

describe("a hand-off", () => {
  it("comes back at once where nobody listens", async () => {
    const events: string[] = [];
    handOff(subjects.decide, {}, events);
    await until("the answer of the broker", () => events.length > 0, 5_000);
    expect(events).toEqual(["undelivered"]);
  });

  it("is delivered with its headers, and acknowledged by whoever took it", async () => {
    const taken: unknown[] = [];
    const release = Promise.withResolvers<void>();
    policy.subscribe({
      subject: subjects.decide,
      queue: queues.policy,
      handle: async (message) => {
        taken.push(message.json(), message.header("Gate-Request-Id"), message.header("absent"));
        await release.promise;
        message.respond({ ok: true });
      },
    });
    await policy.flush();
    const events: string[] = [];
    inspector.handOff(
      subjects.decide,
      { n: 1 },
      { "Gate-Request-Id": "r1" },
      {
        onUndelivered: () => void events.push("undelivered"),
        onAcknowledged: () => void events.push("acknowledged"),
      },
    );
    await until("the delivery", () => taken.length > 0);
    expect(taken).toEqual([{ n: 1 }, "r1", undefined]);
    expect(events).toEqual([]);
    release.resolve();
    await until("the acknowledgement", () => events.length > 0);
    expect(events).toEqual(["acknowledged"]);
  });

  it("tells many under way apart", async () => {
    const events = Array.from({ length: 200 }, (): string[] => []);
    for (const [n, each] of events.entries()) {
      handOff(n % 3 === 0 ? subjects.decide : "gate.v1.reply.nobody.x", { n }, each);
    }
    await until("all answers", () => events.every((each) => each.length > 0));
    expect(events).toEqual(events.map((_, n) => [n % 3 === 0 ? "acknowledged" : "undelivered"]));
  });
});

describe("a request", () => {
  const ask = (command: string, timeoutMs = 5_000) =>
    server
      .busAs("ingress")
      .then((ingress) => ingress.request(subjects.control(command), { ask: command }, { timeoutMs }));

  it("names why there is no answer: nobody listens, or nobody answers", async () => {
    await expect(ask("nobody")).rejects.toMatchObject({ name: "BusError", code: "no_responders" });
    policy.subscribe({ subject: subjects.control("silent"), handle: () => {} });
    await policy.flush();
    await expect(ask("silent", 300)).rejects.toSatisfy(
      (error: unknown) => error instanceof BusError && error.code === "timeout",
    );
  });

  it("brings the answer, of one member of a queue group", async () => {
    const second = await server.busAs("policy", "two");
    for (const [name, bus] of [
      ["one", policy],
      ["two", second],
    ] as const) {
      bus.subscribe({
        subject: subjects.control("who"),
        queue: queues.policy,
        handle: (message) => message.respond({ name, asked: message.json() }),
      });
      await bus.flush();
    }
    const answers = await Promise.all(Array.from({ length: 40 }, () => ask("who")));
    const names = answers.map((answer) => (decodeJson(answer) as { name: string }).name);
    expect(names).toHaveLength(40);
    expect(new Set(names)).toEqual(new Set(["one", "two"]));
    const handled = [policy, second].map(
      (bus) => bus.stats().find(({ subject }) => subject === subjects.control("who"))?.requests ?? 0,
    );
    expect(handled.reduce((sum, each) => sum + each)).toBe(40);
  });
});

describe("a subscription", () => {
  it("survives a handler that fails, and counts it", async () => {
    const bus = await server.busAs("policy", "failing");
    let handled = 0;
    bus.subscribe({
      subject: subjects.control("fails"),
      handle: () => {
        handled += 1;
        throw new Error("on purpose");
      },
    });
    await bus.flush();
    const ingress = await server.busAs("ingress");
    for (let n = 0; n < 3; n += 1) ingress.publish(subjects.control("fails"), {});
    await until("three messages", () => handled === 3);
    await until("the counts", () => bus.stats()[0]?.inFlight === 0);
    expect(bus.stats()[0]).toMatchObject({ requests: 3, errors: 3 });
  });

  it("drains: takes nothing new, and waits for the handlers under way", async () => {
    const bus = await server.busAs("policy", "draining");
    const release = Promise.withResolvers<void>();
    const finished: number[] = [];
    let started = 0;
    bus.subscribe({
      subject: subjects.control("slow"),
      handle: async (message) => {
        started += 1;
        await release.promise;
        finished.push((message.json() as { n: number }).n);
        message.respond({});
      },
    });
    await bus.flush();
    const ingress = await server.busAs("ingress");
    const request = (n: number) => ingress.request(subjects.control("slow"), { n }, { timeoutMs: 20_000 });
    const answers = [request(1), request(2), request(3)];
    await until("three handlers under way", () => started === 3);
    let drained = false;
    const draining = bus.drainSubscriptions().then(() => {
      drained = true;
    });
    // From here on nobody listens, although the three are still at work.
    await until("the subscription to be gone", () =>
      request(4).then(
        () => false,
        (error: unknown) => error instanceof BusError && error.code === "no_responders",
      ),
    );
    expect({ drained, finished }).toEqual({ drained: false, finished: [] });
    release.resolve();
    await draining;
    expect(finished).toEqual([1, 2, 3]);
    await Promise.all(answers);
  });
});
