import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NatsConnection } from "@nats-io/transport-node";
import { connectNats } from "@portcullis/bus";
import { consumers, streams, subjects } from "@portcullis/contracts";
import { silentLogger, until } from "@portcullis/testkit";
import type { TestGate } from "../gate.ts";
import type { Place } from "./places.ts";

/** Whoever reads along: with the account of operators on the bus, and on the stream of traces over HTTP. */
export type Watch = AsyncDisposable & {
  /** Every trace event that was published, and everything that the stream of traces said. */
  readonly heard: () => readonly Place[];
  /** The messages of the streams that operators may read. */
  readonly readStreams: () => Promise<readonly Place[]>;
  /** Waits until every raw event is redacted and every redacted one is stored. */
  readonly drained: () => Promise<void>;
  /** How many raw events could not be processed. */
  readonly deadLetters: () => Promise<number>;
};

type StreamState = { readonly state: { readonly messages: number; readonly last_seq: number } };
type ConsumerState = { readonly num_pending: number; readonly num_ack_pending: number };

const ask = async <T>(nc: NatsConnection, subject: string): Promise<T> =>
  (await nc.request(subject, "", { timeout: 10_000 })).json<T>();

const readStream = async (nc: NatsConnection, stream: string): Promise<Place> => {
  const { state } = await ask<StreamState>(nc, `$JS.API.STREAM.INFO.${stream}`);
  const texts: string[] = [];
  for (let sequence = 1; sequence <= state.last_seq; sequence += 1) {
    const reply = await nc.request(`$JS.API.DIRECT.GET.${stream}`, JSON.stringify({ seq: sequence }));
    const headers = [...(reply.headers ?? [])].map(([name, values]) => `${name}: ${values.join(", ")}`);
    texts.push([...headers, reply.string()].join("\n"));
  }
  return { name: `messages of ${stream}`, bytes: texts.join("\n") };
};

export const startWatch = async (gate: TestGate): Promise<Watch> => {
  const { stack } = gate;
  const nc = await connectNats({
    servers: [stack.natsUrl],
    nkeySeed: readFileSync(join(stack.secretsDirectory, "ops", "nats.nk"), "utf8"),
    service: "ops",
    instance: "proof",
    logger: silentLogger,
  });
  const events: string[] = [];
  nc.subscribe(subjects.traceEventAll, {
    callback: (_error, message) => {
      const headers = [...(message.headers ?? [])].map(([name, values]) => `${name}: ${values.join(", ")}`);
      events.push([message.subject, ...headers, message.string()].join("\n"));
    },
  });
  await nc.flush();

  const over = new AbortController();
  const told: string[] = [];
  const response = await fetch(`${stack.ingressUrl}/v1/traces/stream`, {
    headers: { authorization: `Bearer ${stack.operatorToken}` },
    signal: over.signal,
  });
  if (response.body === null || response.status !== 200) throw new Error(`no stream: ${response.status}`);
  const { body } = response;
  const reading = (async () => {
    for await (const text of body.pipeThrough(new TextDecoderStream())) told.push(text);
  })().catch(() => {});

  return {
    heard: () => [
      { name: "trace events on the bus", bytes: events.join("\n") },
      { name: "SSE of traces", bytes: told.join("") },
    ],
    readStreams: () =>
      Promise.all(
        [streams.ledger, streams.checkpoints, streams.dead].map(({ name }) => readStream(nc, name)),
      ),
    drained: async () => {
      for (const { stream, name } of [consumers.redactor, consumers.store]) {
        await until(
          `${name} has done its work`,
          async () => {
            const state = await ask<ConsumerState>(nc, `$JS.API.CONSUMER.INFO.${stream}.${name}`);
            return state.num_pending === 0 && state.num_ack_pending === 0;
          },
          120_000,
        );
      }
    },
    deadLetters: async () =>
      (await ask<StreamState>(nc, `$JS.API.STREAM.INFO.${streams.dead.name}`)).state.messages,
    [Symbol.asyncDispose]: async () => {
      over.abort();
      await reading;
      await nc.close();
    },
  };
};
