import { jetstream } from "@nats-io/jetstream";
import { consumers, streams, subjects } from "@portcullis/contracts";
import { startTestBus, until } from "@portcullis/testkit";
import { expect, it } from "vitest";
import { trimStream } from "../src/index.ts";

it("makes room by what was processed, never by what was not, and ends refusals", async () => {
  await using bus = await startTestBus();
  const ingress = await bus.busAs("ingress");
  const redactor = jetstream(await bus.connectAs("trace-redactor"));
  const ops = await bus.connectAs("ops");
  const state = async () =>
    (await ops.request(`$JS.API.STREAM.INFO.${streams.raw.name}`)).json<{
      state: { first_seq: number; last_seq: number; messages: number };
    }>().state;

  const body = new Uint8Array(1024 * 1024);
  const subject = subjects.traceRaw("ingress");
  const fill = async (): Promise<void> => {
    for (;;) await ingress.jetstream.publish(subject, body, { retries: 1, timeout: 5_000 });
  };
  await expect(fill()).rejects.toThrow(/maximum bytes/);
  const full = await state();

  expect(await trimStream(redactor, consumers.redactor)).toBe(0);
  expect(await state()).toEqual(full);

  const consumer = await redactor.consumers.get(streams.raw.name, consumers.redactor.name);
  const processed = Math.floor(full.messages / 2);
  for await (const message of await consumer.fetch({ max_messages: processed, expires: 5_000 }))
    message.ack();
  const trimmed = await until("the acknowledgements to count", async () => {
    const count = await trimStream(redactor, consumers.redactor);
    return count > 0 ? count : undefined;
  });
  const after = await state();
  expect(trimmed).toBeLessThanOrEqual(processed);
  expect(after.first_seq).toBeLessThanOrEqual(processed + 1);
  expect(after.last_seq).toBe(full.last_seq);
  await ingress.jetstream.publish(subject, body);
});
