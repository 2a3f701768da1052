import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bus, type Message, openConfigBucket } from "@portcullis/bus";
import {
  configKeys,
  defaultInspectionSettings,
  type Envelope,
  type ErrorCode,
  envelopeHeaders,
  type FinalReply,
  type KeyRecord,
  type LedgerEntry,
  ledgerEntrySchema,
  type OrgRecord,
  queues,
  type Reply,
  replySchema,
  type ServerRecord,
  type SyncReply,
  streams,
  subjects,
  syncReplySchema,
} from "@portcullis/contracts";
import { createSigner, type Signer } from "@portcullis/crypto";
import { launchService, type RunningService, untilReady } from "@portcullis/local";
import { type ModernServer, startModernServer, startTestBus, type TestBus, until } from "@portcullis/testkit";
import { createEnvelopeMaker, type EnvelopeMaker, messageOf } from "./envelopes.ts";
import { collectIncidents, type Incidents } from "./incidents.ts";
import { serverRecord } from "./records.ts";

/**
 * The real executor as processes of its own, between a real NATS with the production permissions and a real MCP server.
 * The test plays everybody around it: policy, inspector, ingress, redactor.
 */
export type ExecutionBench = AsyncDisposable & {
  readonly bus: TestBus;
  /** What really ran, as the remote server saw it. */
  readonly oracle: ModernServer;
  readonly executors: readonly RunningService[];
  readonly signers: { readonly inspector: Signer; readonly policy: Signer };
  readonly incidents: Incidents;
  /** Envelopes for the approved server `tools`, by the key `key_1` where they name no other. */
  readonly make: EnvelopeMaker;
  readonly putServer: (change: Partial<ServerRecord>) => Promise<void>;
  readonly putOrg: (change: Partial<OrgRecord>) => Promise<void>;
  readonly putKey: (change: Partial<KeyRecord>) => Promise<void>;
  /** Hands an envelope to an executor, as policy does. */
  readonly send: (envelope: Envelope) => void;
  readonly sent: readonly Envelope[];
  /** The bus as the policy service has it. */
  readonly policy: Bus;
  /** Has an executor look at a server, as policy does. */
  readonly sync: (server: ServerRecord) => Promise<SyncReply>;
  /** The bus as an ingress has it. */
  readonly ingress: Bus;
  /** The bus as an inspector has it. */
  readonly inspector: Bus;
  readonly replies: (id: string) => readonly Reply[];
  readonly final: (id: string, limitMs?: number) => Promise<FinalReply>;
  /** What has become of a request first: it was claimed and runs, or it ended with a code. */
  readonly fate: (id: string) => Promise<"claimed" | ErrorCode>;
  /** How often the remote server ran the call of an envelope. */
  readonly runs: (envelope: Envelope) => number;
  /** The instance that claimed a request. */
  readonly executorOf: (id: string) => Promise<string>;
  readonly ledgerEntry: (id: string) => Promise<LedgerEntry>;
  readonly inLedger: (id: string, entry?: "executing" | "executed") => Promise<boolean>;
  /** How many messages the executors have dealt with so far. */
  readonly handled: () => Promise<number>;
  readonly logs: () => string;
};

const INGRESS = "bench";
const ORG = "acme";
const KEY = "key_1";
const SHA = "a".repeat(64);

const orgRecord: OrgRecord = {
  slug: ORG,
  title: "Acme",
  inspection: defaultInspectionSettings,
  blockedAs: "error",
  enabled: { tools: "*", locked: "*", old: "*", young: "*" },
  policies: {},
  revision: 1,
};
const keyRecord: KeyRecord = {
  id: KEY,
  org: ORG,
  name: "test",
  prefix: "pk_live_",
  sha256: SHA,
  previous: null,
  scope: "*",
  status: "active",
  expiresAt: null,
  rateLimit: null,
  allowedIps: null,
  revision: 1,
};
const syncServer = async (policy: Bus, server: ServerRecord): Promise<SyncReply> => {
  const data = await policy.request(subjects.sync(server.slug), { v: 1, server }, { timeoutMs: 10_000 });
  return syncReplySchema.parse(JSON.parse(new TextDecoder().decode(data)));
};

const syncTools = async (policy: Bus, server: ServerRecord): Promise<ServerRecord["tools"]> =>
  until("an executor to read the tools", async () => {
    const reply = await syncServer(policy, server);
    return reply.ok ? reply.tools.map((tool) => ({ ...tool, risk: "none", labels: [] })) : undefined;
  });

export const startExecutionBench = async (
  options: {
    readonly executors?: number;
    readonly env?: Readonly<Record<string, string>>;
    /** Leaves the results to the test; otherwise an inspector takes each at once. */
    readonly withoutInspector?: boolean;
  } = {},
): Promise<ExecutionBench> => {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-executor-"));
  const [bus, oracle] = await Promise.all([startTestBus(), startModernServer()]);
  const names = Array.from({ length: options.executors ?? 1 }, (_, index) => `executor-${index + 1}`);
  const logOf = (instance: string): string => join(folder, `${instance}.log`);
  const executors = await Promise.all(
    names.map((instance) =>
      launchService({
        name: "mcp-executor",
        instance,
        natsUrl: bus.url,
        secretsDirectory: bus.secretsDirectory,
        logFile: logOf(instance),
        env: { ...options.env },
      }),
    ),
  );
  await Promise.all(executors.map((executor) => untilReady(executor)));

  const policy = await bus.busAs("policy");
  const bucket = await openConfigBucket(policy.jetstream);
  const put = async (key: string, record: object): Promise<void> => {
    const { version } = await bucket.read(key);
    if (!(await bucket.write(key, JSON.stringify(record), version))) throw new Error(`${key} has moved on`);
  };
  const draft = serverRecord(oracle.url);
  const tools = await syncTools(policy, draft);
  const putServer = (change: Partial<ServerRecord>): Promise<void> => {
    const record = { ...draft, tools, ...change };
    return put(configKeys.server(record.slug), record);
  };
  const putKey = (change: Partial<KeyRecord>) =>
    put(configKeys.key(change.id ?? KEY), { ...keyRecord, ...change });
  const putOrg = (change: Partial<OrgRecord>) => put(configKeys.org(ORG), { ...orgRecord, ...change });
  await putOrg({});
  await putKey({});
  await putServer({});

  const replies = new Map<string, Reply[]>();
  const ingress = await bus.busAs("ingress");
  ingress.subscribe({
    subject: subjects.replies(INGRESS),
    handle: (message) => {
      const reply = replySchema.parse(message.json());
      replies.set(reply.id, [...(replies.get(reply.id) ?? []), reply]);
    },
  });
  await ingress.flush();

  const signers = {
    inspector: createSigner(bus.secret("inspector", "signing.key")),
    policy: createSigner(bus.secret("policy", "signing.key")),
  };
  const make = createEnvelopeMaker({
    ...signers,
    ingressInstance: INGRESS,
    org: ORG,
    key: KEY,
    definitionHash: (name) => tools.find((tool) => tool.name === name)?.definitionHash ?? SHA,
  });
  const inspector = await bus.busAs("inspector");
  if (options.withoutInspector !== true) {
    const handle = (message: Message): void => message.respond({ ok: true });
    inspector.subscribe({ subject: subjects.inspectResult, queue: queues.inspector, handle });
    await inspector.flush();
  }
  const sent: Envelope[] = [];
  const send = (envelope: Envelope): void => {
    sent.push(envelope);
    const server = envelope.request.tool?.server ?? "tools";
    policy.handOff(subjects.execute(server), envelope, envelopeHeaders(envelope), {
      onUndelivered: () => {},
    });
  };
  const final = (id: string, limitMs?: number): Promise<FinalReply> =>
    until(
      `the final reply of ${id}`,
      () => replies.get(id)?.find((reply): reply is FinalReply => reply.type === "final"),
      limitMs,
    );
  const ops = await bus.connectAs("ops");
  const readLedger = (id: string, entry: "executing" | "executed") =>
    ops.request(`$JS.API.DIRECT.GET.${streams.ledger.name}.${subjects.ledger(id, entry)}`, "", {
      timeout: 5_000,
    });
  const ledgerEntry = async (id: string): Promise<LedgerEntry> =>
    ledgerEntrySchema.parse((await readLedger(id, "executing")).json());
  const stop = async (): Promise<void> => {
    await Promise.allSettled(executors.map((executor) => executor.stop()));
    await bus[Symbol.asyncDispose]();
    await oracle.close();
    rmSync(folder, { recursive: true, force: true });
  };

  return {
    bus,
    oracle,
    executors,
    signers,
    incidents: await collectIncidents(bus),
    make,
    putServer,
    putOrg,
    putKey,
    send,
    sent,
    policy,
    sync: (server) => syncServer(policy, server),
    ingress,
    inspector,
    replies: (id) => replies.get(id) ?? [],
    final,
    fate: async (id) => {
      const first = await until(`an answer to ${id}`, () => replies.get(id)?.[0]);
      return first.type === "final" ? (first.code ?? "internal_error") : "claimed";
    },
    runs: ({ request: { tool } }) =>
      oracle.calls.filter((call) => tool !== undefined && messageOf(call) === messageOf(tool)).length,
    executorOf: async (id) => (await ledgerEntry(id)).executor,
    ledgerEntry,
    inLedger: async (id, entry = "executing") => (await readLedger(id, entry)).headers?.code !== 404,
    handled: async () => {
      const counts = names.map(async (instance) => {
        const reply = await ops.request(`$SRV.STATS.mcp-executor.${instance}`, "", { timeout: 5_000 });
        const { endpoints } = reply.json<{ endpoints: { subject: string; num_requests: number }[] }>();
        return endpoints.find(({ subject }) => subject === subjects.executeAll)?.num_requests ?? 0;
      });
      return (await Promise.all(counts)).reduce((sum, each) => sum + each, 0);
    },
    logs: () => names.map((instance) => readFileSync(logOf(instance), "utf8")).join(""),
    [Symbol.asyncDispose]: stop,
  };
};
