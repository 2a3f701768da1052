import type { StreamMessage } from "@portcullis/bus";
import { expect, test } from "vitest";
import { envelopeAt, eventOf, finished } from "../test/support/traces.ts";
import type { StoredEvent } from "./core/read-event.ts";
import { type IngestContext, ingest } from "./ingest.ts";

const messageOf = (text: string, log: string[], name: string): StreamMessage => ({
  subject: "s",
  data: Buffer.from(text),
  header: () => undefined,
  streamSequence: 1,
  deliveryCount: 1,
  ack: () => log.push(`ack ${name}`),
  retry: (delayMs) => log.push(`retry ${name} ${delayMs > 0}`),
  working: () => {},
  terminate: (reason) => log.push(`terminate ${name} ${reason}`),
});

const run = async (texts: readonly string[], change: Partial<IngestContext>): Promise<readonly string[]> => {
  const log: string[] = [];
  await ingest(
    texts.map((text, index) => messageOf(text, log, String.fromCharCode(97 + index))),
    {
      ensurePartitions: async () => {},
      forgetPartitions: () => log.push("forget partitions"),
      write: async (events) => {
        log.push(`commit ${events.length}`);
        return events.length;
      },
      bury: async (_, reason) => {
        log.push(`bury ${reason}`);
      },
      onStored: () => {},
      onFault: () => {},
      clock: Date.now,
      ...change,
    },
  );
  return log;
};

const event = (conversation = ""): string =>
  JSON.stringify(eventOf(finished(envelopeAt(Date.now())), { conversation }));
const failing = (code: string, when: (events: readonly StoredEvent[]) => boolean) => ({
  write: async (events: readonly StoredEvent[]) => {
    if (when(events)) throw Object.assign(new Error("no"), { code });
    return events.length;
  },
});

test("a batch is acknowledged after its COMMIT", async () => {
  expect(await run([event(), event()], {})).toEqual(["commit 2", "ack a", "ack b"]);
});

test("poison is buried before it is terminated, others flow", async () => {
  expect(await run(["{", event()], {})).toEqual([
    "bury not_json",
    "terminate a not_json",
    "commit 1",
    "ack b",
  ]);
});

test("a dead letter that is not acknowledged is tried again", async () => {
  const bury = () => Promise.reject(new Error("no"));
  expect(await run(["{"], { bury })).toEqual(["retry a true"]);
});

test("a database that is away gives everything back", async () => {
  for (const code of ["ECONNREFUSED", "57P01", "40P01", "53300"]) {
    expect(
      await run(
        [event(), event()],
        failing(code, () => true),
      ),
    ).toEqual(["retry a true", "retry b true"]);
  }
});

test("one event that cannot be stored goes alone", async () => {
  const bad = (events: readonly StoredEvent[]) => events.some((e) => e.event.data.conversation === "bad");
  expect(await run([event(), event("bad"), event()], failing("54000", bad))).toEqual([
    "ack a",
    "bury not_storable",
    "terminate b not_storable",
    "ack c",
  ]);
});

test("a day whose partition was dropped meanwhile is made again", async () => {
  expect(
    await run(
      [event()],
      failing("23514", () => true),
    ),
  ).toEqual(["forget partitions", "retry a true"]);
});
