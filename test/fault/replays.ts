import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { headers as createHeaders, type Msg } from "@nats-io/transport-node";
import { connectBus, consume } from "@portcullis/bus";
import { consumers, headers, subjects } from "@portcullis/contracts";
import type { NatsUser } from "@portcullis/provision";
import { silentLogger } from "@portcullis/testkit";
import type { World } from "./world.ts";

type HandOff = { readonly subject: string; readonly reader: NatsUser; readonly writer: NatsUser };
const handOffs: readonly HandOff[] = [
  { subject: subjects.inspectRequest, reader: "inspector", writer: "ingress" },
  { subject: subjects.decide, reader: "policy", writer: "inspector" },
  { subject: subjects.executeAll, reader: "mcp-executor", writer: "policy" },
];
const CAPTURE_MS = 400;
const MAX_CAPTURED = 60;
const COPIES = 2;

/** Captures hand-offs for a moment, and sends each again, as the one who may send it. @returns how many were sent */
export const replayHandOffs = async (world: World): Promise<number> => {
  const { subject, reader, writer } = world.random.pick(handOffs);
  const [spy, sender] = await Promise.all([world.connectAs(reader), world.connectAs(writer)]);
  try {
    const captured: Msg[] = [];
    spy.subscribe(subject, {
      max: MAX_CAPTURED,
      callback: (_, message) => {
        captured.push(message);
      },
    });
    await delay(CAPTURE_MS);
    for (let copy = 0; copy < COPIES; copy += 1) {
      for (const { subject: to, data, headers: own } of captured) {
        sender.publish(to, data, own === undefined ? {} : { headers: own });
      }
    }
    await sender.flush();
    return captured.length * COPIES;
  } finally {
    await Promise.all([spy.close(), sender.close()]);
  }
};

/**
 * Takes raw events out of the redactors' hands, puts copies of them into the stream (half of them without the id by which the broker
 * would know them), and gives the originals back: each is delivered three times. @returns how many copies were made
 */
export const replayRawEvents = async (world: World): Promise<number> => {
  const { stack } = world.gate;
  const redactor = await connectBus({
    servers: [stack.natsUrl],
    nkeySeed: readFileSync(join(stack.secretsDirectory, "trace-redactor", "nats.nk"), "utf8"),
    service: "trace-redactor",
    instance: "faults",
    version: "0.0.0",
    description: "gives events twice",
    logger: silentLogger,
  });
  const writer = await world.connectAs("ingress");
  let copies = 0;
  const consumption = consume(redactor.jetstream, silentLogger, {
    consumer: consumers.redactor,
    batchSize: 20,
    handle: async (batch) => {
      for (const message of batch) {
        if (copies < MAX_CAPTURED && message.subject === subjects.traceRaw("ingress")) {
          const copy = createHeaders();
          for (const name of Object.values(headers)) copy.set(name, message.header(name) ?? "");
          const id = message.header("Nats-Msg-Id");
          if (copies % 2 === 0 && id !== undefined) copy.set("Nats-Msg-Id", id);
          writer.publish(message.subject, message.data, { headers: copy });
          copies += 1;
        }
        message.retry(100);
      }
    },
  });
  try {
    await delay(CAPTURE_MS);
  } finally {
    await consumption.stop();
    await writer.flush();
    await Promise.all([writer.close(), redactor.close()]);
  }
  return copies;
};

const poison = ["", "{", "\u0000", "null", '{"v":1}', "x".repeat(100_000), '{"v":1,"requestId":"../*"}'];
const places: readonly { readonly user: NatsUser; readonly subject: string }[] = [
  { user: "ingress", subject: subjects.inspectRequest },
  { user: "inspector", subject: subjects.decide },
  { user: "policy", subject: subjects.execute("tools") },
  { user: "mcp-executor", subject: subjects.inspectResult },
  { user: "ingress", subject: subjects.traceRaw("ingress") },
  { user: "trace-redactor", subject: subjects.traceEvent("acme", "completed") },
];

/** What no reader can use, wherever somebody may write. @returns how many of them went to streams: each becomes a dead letter */
export const spreadPoison = async (world: World): Promise<number> => {
  for (const { user, subject } of places) {
    const nc = await world.connectAs(user);
    for (const text of poison) nc.publish(subject, text);
    await nc.flush();
    await nc.close();
  }
  return poison.length * 2;
};
