import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { jetstream } from "@nats-io/jetstream";
import { type Bus, keepSinkConsumers, openConfigBucket } from "@portcullis/bus";
import {
  configKeys,
  type SinkInput,
  type SinkRecord,
  type SinkState,
  sinkInputSchema,
  sinkRecordSchema,
  streams,
  subjects,
} from "@portcullis/contracts";
import { launchService, type RunningService, untilReady } from "@portcullis/local";
import { startTestBus, type TestBus } from "@portcullis/testkit";

const fixture = (name: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(
      resolve(import.meta.dirname, "../../../../libs/contracts/fixtures", `trace-event-${name}.json`),
      "utf8",
    ),
  );

export type World = AsyncDisposable & {
  readonly bus: TestBus;
  /** Adds or changes a sink, as the policy service does. */
  readonly put: (id: string, input: unknown, more?: Partial<SinkRecord>) => Promise<SinkRecord>;
  /** Publishes events as the redactor does. @returns their ids */
  readonly publish: (
    count: number,
    org?: string,
    change?: (event: Record<string, unknown>) => unknown,
  ) => Promise<string[]>;
  readonly publishBytes: (subject: string, bytes: Uint8Array) => Promise<void>;
  readonly start: (env?: Readonly<Record<string, string>>) => Promise<RunningService>;
  readonly kill: (service: RunningService) => Promise<void>;
  readonly state: (id: string) => Promise<SinkState | undefined>;
  readonly ask: (question: "status" | "test", body: unknown) => Promise<unknown>;
  /** All that the exporters wrote into their logs. */
  readonly logs: () => string;
  readonly deadLetters: () => Promise<
    readonly { readonly text: string; readonly headers: Record<string, string> }[]
  >;
};

let serial = 0;

/** A real NATS with the production permissions, and exporters as processes of their own. */
export const startWorld = async (): Promise<World> => {
  const bus = await startTestBus();
  const folder = mkdtempSync(join(tmpdir(), "portcullis-exporter-"));
  const policy: Bus = await bus.busAs("policy");
  const redactor = await bus.connectAs("trace-redactor");
  const ops = await bus.connectAs("ops");
  const js = jetstream(redactor);
  const records = new Map<string, SinkRecord>();
  const running = new Set<RunningService>();
  const logFiles: string[] = [];
  const bucket = await openConfigBucket(policy.jetstream);

  const world: World = {
    bus,
    put: async (id, input, more = {}) => {
      const before = records.get(id);
      const parsed: SinkInput = sinkInputSchema.parse(input);
      const record = sinkRecordSchema.parse({
        id,
        ...parsed,
        slot: before?.slot ?? records.size,
        since: before?.since ?? new Date().toISOString(),
        status: "active",
        revision: (before?.revision ?? 0) + 1,
        ...more,
      });
      records.set(id, record);
      await keepSinkConsumers(policy.jetstream, [...records.values()]);
      const { version } = await bucket.read(configKeys.sink(id));
      await bucket.write(configKeys.sink(id), JSON.stringify(record), version);
      return record;
    },
    publish: async (count, org = "acme", change = (event) => event) => {
      const ids: string[] = [];
      for (let i = 0; i < count; i += 1) {
        const event = fixture("finished-blocked");
        serial += 1;
        const id = `01a205ed-a619-7a53-9cad-${String(serial).padStart(12, "0")}:finished`;
        const data = { ...(event.data as object), org, requestId: id.slice(0, 36) };
        const changed = change({ ...event, id, data });
        const body = new TextEncoder().encode(JSON.stringify(changed));
        await js.publish(subjects.traceEvent(org, "blocked"), body, { msgID: id });
        ids.push(id);
      }
      return ids;
    },
    publishBytes: async (subject, bytes) => {
      await js.publish(subject, bytes);
    },
    start: async (env = {}) => {
      const logFile = join(folder, `exporter-${logFiles.length}.log`);
      logFiles.push(logFile);
      const service = launchService({
        name: "trace-exporter",
        instance: `exporter-${logFiles.length}`,
        natsUrl: bus.url,
        secretsDirectory: bus.secretsDirectory,
        logFile,
        env: { PORTCULLIS_SINK_MAX_PAUSE_MS: "1000", PORTCULLIS_SINK_TIMEOUT_MS: "3000", ...env },
      });
      running.add(service);
      await untilReady(service);
      return service;
    },
    kill: async (service) => {
      running.delete(service);
      service.child.kill("SIGKILL");
      await service.child.exited;
    },
    ask: async (question, body) =>
      JSON.parse(
        new TextDecoder().decode(await policy.request(subjects.sinks(question), body, { timeoutMs: 10_000 })),
      ),
    state: async (id) => {
      const answer = (await world.ask("status", { v: 1 })) as { readonly value: readonly SinkState[] };
      return answer.value.find(({ sink }) => sink === id);
    },
    logs: () => logFiles.map((file) => readFileSync(file, "utf8")).join("\n"),
    deadLetters: async () => {
      const letters: { text: string; headers: Record<string, string> }[] = [];
      const manager = await jetstream(ops).jetstreamManager(false);
      const { state } = await manager.streams.info(streams.dead.name);
      for (let seq = state.first_seq; seq <= state.last_seq && state.messages > 0; seq += 1) {
        const message = await manager.direct.getMessage(streams.dead.name, { seq });
        if (message === null) continue;
        const headers = Object.fromEntries(
          [...message.header].map(([name, values]) => [name, values.join()]),
        );
        letters.push({ text: message.string(), headers });
      }
      return letters;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([...running].map((service) => service.stop()));
      await bus[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return world;
};
