import { queues, subjects } from "@portcullis/contracts";
import { startTestBus, type TestBus, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Bus } from "../src/index.ts";

/** The NATS micro protocol (ADR-32), as `nats micro` asks it. */
let server: TestBus;
let inspector: Bus;
beforeAll(async () => {
  server = await startTestBus();
  inspector = await server.busAs("inspector", "i-1");
  inspector.subscribe({
    subject: subjects.inspectRequest,
    queue: queues.inspector,
    handle: (message) => {
      if (message.header("fail") === "yes") throw new Error("on purpose");
    },
  });
  await inspector.flush();
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const ask = async (subject: string): Promise<unknown> => {
  const ops = await server.connectAs("ops");
  return (await ops.request(subject, "", { timeout: 5_000 })).json();
};

it.each(["$SRV.PING", "$SRV.PING.inspector", "$SRV.PING.inspector.i-1"])("answers %s", async (subject) => {
  expect(await ask(subject)).toEqual({
    type: "io.nats.micro.v1.ping_response",
    name: "inspector",
    id: "i-1",
    version: "0.0.0",
    metadata: {},
  });
});

it("leaves questions to others alone", async () => {
  await expect(ask("$SRV.PING.inspector.i-2")).rejects.toThrow();
  await expect(ask("$SRV.PING.policy")).rejects.toThrow();
});

it("lists its subjects, and counts what it handled", async () => {
  expect(await ask("$SRV.INFO.inspector")).toMatchObject({
    type: "io.nats.micro.v1.info_response",
    endpoints: [{ subject: subjects.inspectRequest, queue_group: queues.inspector }],
  });
  const ingress = await server.busAs("ingress");
  for (const fail of ["no", "yes", "no"]) ingress.publish(subjects.inspectRequest, {}, { fail });
  const stats = await until("three messages", async () => {
    const answer = (await ask("$SRV.STATS.inspector")) as { endpoints: { num_requests: number }[] };
    return answer.endpoints[0]?.num_requests === 3 ? answer : undefined;
  });
  expect(stats).toMatchObject({
    type: "io.nats.micro.v1.stats_response",
    started: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    endpoints: [{ num_errors: 1, processing_time: expect.any(Number) }],
  });
});

it("answers for every instance of a service", async () => {
  await server.busAs("inspector", "i-2");
  const ops = await server.connectAs("ops");
  await until("both", async () => {
    const ids: string[] = [];
    const replies = await ops.requestMany("$SRV.PING.inspector", "", { maxWait: 300, strategy: "timer" });
    for await (const reply of replies) ids.push(reply.json<{ id: string }>().id);
    return ids.toSorted().join() === "i-1,i-2";
  });
});
