import { jetstream } from "@nats-io/jetstream";
import { streams, subjects } from "@portcullis/contracts";
import { startTestBus } from "@portcullis/testkit";
import { describe, expect, it } from "vitest";
import { type SystemCall, watchWrites, whyNoStrace } from "./strace.ts";

const missing = whyNoStrace();
if (missing !== undefined) process.stderr.write(`fsync is not watched: ${missing}\n`);

const MESSAGES = 20;
type Published = { readonly marker: string; readonly sequence: number };

/** Publishes one message after the other, each after the acknowledgement of the one before, and watches the server. */
const publishWatched = async (durability: "L1" | "L2") => {
  await using bus = await startTestBus({ durability });
  const js = jetstream(await bus.connectAs("ingress"));
  const published: Published[] = [];
  const publish = async (marker: string): Promise<void> => {
    const ack = await js.publish(subjects.traceRaw("ingress"), marker, { msgID: marker });
    published.push({ marker, sequence: ack.seq });
  };
  // The file of the stream is made with its first message.
  await publish("warm-up");
  published.length = 0;
  const calls = await watchWrites(bus.pid(), async () => {
    for (let n = 0; n < MESSAGES; n += 1) await publish(`marker-${durability}-${n}-end`);
  });
  return { calls, published };
};

const isOfStream = ({ text }: SystemCall): boolean => text.includes(`/streams/${streams.raw.name}/msgs/`);
const isWrite = ({ name }: SystemCall): boolean => /^p?writev?(64)?$|^send/.test(name);
const isSync = ({ name }: SystemCall): boolean => name === "fsync" || name === "fdatasync";

/** Whether the message was in its stream's file, and the file synced, before the acknowledgement left. */
const wasSyncedBeforeAck = (calls: readonly SystemCall[], { marker, sequence }: Published): boolean => {
  const written = calls.find((call) => isWrite(call) && isOfStream(call) && call.text.includes(marker));
  const acked = calls.find(
    (call) => isWrite(call) && call.text.includes(`\\"seq\\":${sequence}}`) && !isOfStream(call),
  );
  if (written === undefined || acked === undefined) return false;
  return calls.some(
    (call) => isSync(call) && isOfStream(call) && call.began > written.ended && call.ended < acked.began,
  );
};

/** Whether the server's acknowledgements were seen at all: else nothing would be shown by what was not. */
const acksSeen = (calls: readonly SystemCall[], published: readonly Published[]): number =>
  published.filter(({ sequence }) => calls.some(({ text }) => text.includes(`\\"seq\\":${sequence}}`)))
    .length;

describe.skipIf(missing !== undefined)("an acknowledgement of the broker", () => {
  it("at L2 comes after an fsync of the stream's file, for every message", async () => {
    const { calls, published } = await publishWatched("L2");
    expect(acksSeen(calls, published)).toBe(MESSAGES);
    expect(published.filter((each) => wasSyncedBeforeAck(calls, each))).toEqual(published);
  });

  it("at L1 does not: the same look finds no fsync before any of them", async () => {
    const { calls, published } = await publishWatched("L1");
    expect(acksSeen(calls, published)).toBe(MESSAGES);
    expect(published.filter((each) => wasSyncedBeforeAck(calls, each))).toEqual([]);
  });
});
