import { join, resolve } from "node:path";
import { type Bus, decodeJson, openConfigBucket } from "@portcullis/bus";
import {
  answerSchema,
  configKeys,
  defaultInspectionSettings,
  type Envelope,
  type EventReply,
  envelopeHeaders,
  envelopeSchema,
  type FinalReply,
  type InspectEvent,
  type OrgRecord,
  replySchema,
  type ServerRecord,
  subjects,
  type ToolLabel,
} from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { type Child, spawnChild } from "@portcullis/local";
import { startTestBus, type TestBus, until } from "@portcullis/testkit";

export const startInspector = (bus: TestBus): Child =>
  spawnChild({
    name: "inspector",
    command: process.execPath,
    args: [resolve(import.meta.dirname, "../src/main.ts")],
    env: {
      PORTCULLIS_NATS_URL: bus.url,
      PORTCULLIS_SECRETS_DIR: join(bus.secretsDirectory, "inspector"),
    },
  });

export const orgRecord = (rest: Partial<OrgRecord> = {}): OrgRecord => ({
  slug: "acme",
  title: "Acme",
  blockedAs: "error",
  inspection: defaultInspectionSettings,
  enabled: {},
  policies: {},
  revision: 1,
  ...rest,
});

export const serverRecord = (tools: Readonly<Record<string, ToolLabel[]>>): ServerRecord => ({
  slug: "s",
  title: "s",
  description: null,
  owner: null,
  registryName: null,
  version: null,
  url: "https://mcp.example.com/",
  transport: "streamable-http",
  status: "approved",
  allowPrivateNetwork: false,
  timeoutMs: 1_000,
  maxResponseBytes: 1_000,
  headers: {},
  prompts: [],
  resources: [],
  resourceTemplates: [],
  described: null,
  auth: null,
  instructions: null,
  tools: Object.entries(tools).map(([name, labels]) => ({
    name,
    definitionHash: "a".repeat(64),
    definition: { name },
    risk: "none",
    labels,
  })),
  revision: 1,
});

/** The parts around the inspector, as what they may do on the bus: the ingress, the policy service, the executor. */
export type Neighbours = AsyncDisposable & {
  readonly bus: TestBus;
  readonly policy: Bus;
  /** Resolves when an inspector answers and everybody is connected. */
  readonly up: () => Promise<void>;
  readonly putOrg: (record: OrgRecord) => Promise<void>;
  /** Resolves with what follows from a request: its end, or its way to the decision. */
  readonly request: (
    change?: Partial<Envelope>,
  ) => Promise<{ readonly final?: FinalReply; readonly decide?: Envelope }>;
  readonly result: (envelope: Envelope) => Promise<FinalReply>;
  /** Resolves with what the ingress hears of an event; the body as it is, so that it need not be one. */
  readonly event: (told: Pick<InspectEvent, "id" | "sequence"> & object) => Promise<EventReply>;
  readonly publishAsExecutor: (subject: string, body: unknown) => void;
};

export const envelopeOf = (change: Partial<Envelope> = {}): Envelope =>
  envelopeSchema.parse({
    v: 1,
    id: uuidv7(),
    kind: "tool",
    org: "acme",
    key: "key_1",
    receivedAt: new Date().toISOString(),
    deadline: new Date(Date.now() + 60_000).toISOString(),
    reply: "gate.v1.reply.i.none",
    traceparent: "",
    request: { tool: { server: "s", name: "plain", arguments: { message: "hi" } } },
    stages: [],
    ...change,
  });

export const executedWith = (envelope: Envelope, text: string): Envelope => ({
  ...envelope,
  execution: {
    executor: "e",
    startedAt: new Date().toISOString(),
    ms: 1,
    ledgerSequence: 1,
    definitionHash: "a".repeat(64),
    status: "completed",
    result: { content: [{ type: "text", text }] },
  },
});

export const startNeighbours = async (): Promise<Neighbours> => {
  const bus = await startTestBus();
  const policy = await bus.busAs("policy");
  const ingress = await bus.busAs("ingress");
  const executor = await bus.busAs("mcp-executor");
  const finals = new Map<string, FinalReply>();
  const decides = new Map<string, Envelope>();
  const told = new Map<string, EventReply>();
  ingress.subscribe({
    subject: subjects.replies("i"),
    handle: (message) => {
      const reply = replySchema.parse(message.json());
      if (reply.type === "final") finals.set(reply.id, reply);
      if (reply.type === "event") told.set(`${reply.id} ${reply.sequence}`, reply);
    },
  });
  policy.subscribe({
    subject: subjects.decide,
    handle: (message) => {
      const envelope = envelopeSchema.parse(message.json());
      decides.set(envelope.id, envelope);
    },
  });
  await ingress.flush();
  await policy.flush();
  const addressed = (envelope: Envelope): Envelope => ({
    ...envelope,
    reply: subjects.reply("i", envelope.id),
  });
  const put = async (key: string, record: object): Promise<void> => {
    const bucket = await openConfigBucket(policy.jetstream);
    const { version } = await bucket.read(key);
    await bucket.write(key, JSON.stringify(record), version);
  };
  await put(configKeys.org("acme"), orgRecord());
  await put(
    configKeys.server("s"),
    serverRecord({ plain: [], mailbox: ["private_data"], web: ["untrusted_content"] }),
  );
  return {
    bus,
    policy,
    up: async () => {
      const hello = {
        v: 1,
        org: "acme",
        request: { kind: "model", messages: [{ role: "user", content: "hi" }] },
      };
      await until(
        "the inspector",
        async () => {
          const data = await policy.request(subjects.inspectDryRun, hello, { timeoutMs: 1_000 });
          return answerSchema.parse(decodeJson(data)).ok;
        },
        30_000,
      );
      await Promise.all([ingress.flush(), executor.flush()]);
    },
    putOrg: (record) => put(configKeys.org(record.slug), record),
    request: async (change = {}) => {
      const envelope = addressed(envelopeOf(change));
      ingress.publish(subjects.inspectRequest, envelope, envelopeHeaders(envelope));
      return until("what follows from the request", () => {
        const [final, decide] = [finals.get(envelope.id), decides.get(envelope.id)];
        if (final !== undefined) return { final };
        return decide === undefined ? undefined : { decide };
      });
    },
    result: async (executed) => {
      const envelope = addressed(executed);
      const data = await executor.request(subjects.inspectResult, envelope, { timeoutMs: 15_000 });
      if (JSON.stringify(decodeJson(data)) !== '{"ok":true}')
        throw new Error("the result was not acknowledged");
      return until("the end", () => finals.get(envelope.id));
    },
    event: (event) => {
      executor.publish(subjects.inspectEvent, { ...event, reply: subjects.reply("i", event.id) });
      return until("the event", () => told.get(`${event.id} ${event.sequence}`));
    },
    publishAsExecutor: (subject, body) => executor.publish(subject, body),
    [Symbol.asyncDispose]: () => bus[Symbol.asyncDispose](),
  };
};
