import type { NatsConnection } from "@nats-io/transport-node";
import {
  canaryAlarms,
  configHeartbeatKey,
  conversationBucket,
  credentialBucket,
  credentialKeys,
  NO_ORG,
  sessionBucket,
  sinkConsumerName,
  streams,
  subjects,
} from "@portcullis/contracts";
import { startTestBus, type TestBus } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NatsUser } from "../src/index.ts";

/** INV-2: the running server, with the production file, refuses what a service has no business with. */
let bus: TestBus;
beforeAll(async () => {
  bus = await startTestBus();
});
afterAll(async () => {
  await bus[Symbol.asyncDispose]();
});

/** The permission errors that a connection hears of while `act` runs. */
const violations = async (
  nc: NatsConnection,
  act: () => Promise<void> | void,
): Promise<readonly string[]> => {
  const heard: string[] = [];
  const status = nc.status();
  const listening = (async () => {
    for await (const event of status) {
      if (event.type === "error") heard.push(event.error.message);
      if (event.type === "close") return;
    }
  })();
  await act();
  await nc.flush();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await nc.close();
  await listening;
  return heard;
};

const id = "019a0000-0000-7000-8000-000000000000";
const publishes: Readonly<Record<string, string>> = {
  execute: subjects.execute("everything"),
  executeAt: subjects.executeAt("mcp-executor-1"),
  cancel: subjects.cancel("mcp-executor-1"),
  renew: subjects.renew("mcp-executor-1"),
  peer: subjects.peer("ingress-1"),
  peers: subjects.peers,
  inspectEvent: subjects.inspectEvent,
  updated: subjects.updated("everything"),
  session: `$KV.${sessionBucket.name}.${"a".repeat(64)}`,
  readSession: `$JS.API.STREAM.MSG.GET.KV_${sessionBucket.name}`,
  readSessionDirect: `$JS.API.DIRECT.GET.KV_${sessionBucket.name}.$KV.${sessionBucket.name}.a`,
  watchSessions: `$JS.API.CONSUMER.CREATE.KV_${sessionBucket.name}.spy`,
  purgeSessions: `$JS.API.STREAM.PURGE.KV_${sessionBucket.name}`,
  decide: subjects.decide,
  inspectRequest: subjects.inspectRequest,
  inspectResult: subjects.inspectResult,
  dryRun: subjects.inspectDryRun,
  setup: subjects.inspectSetup,
  reply: subjects.reply("ingress-1", id),
  ledger: subjects.ledger(id, "executing"),
  ledgerPage: subjects.ledgerPage("mcp-executor-1"),
  readLedger: `$JS.API.STREAM.MSG.GET.${streams.ledger.name}`,
  createConsumerOnLedger: `$JS.API.CONSUMER.CREATE.${streams.ledger.name}.spy`,
  checkpoint: subjects.checkpoint("traces"),
  readCheckpoint: `$JS.API.STREAM.MSG.GET.${streams.checkpoints.name}`,
  readCheckpointDirect: `$JS.API.DIRECT.GET.${streams.checkpoints.name}.${subjects.checkpoint("egress")}`,
  purgeCheckpoints: `$JS.API.STREAM.PURGE.${streams.checkpoints.name}`,
  rawIngress: subjects.traceRaw("ingress"),
  rawExecutor: subjects.traceRaw("mcp-executor"),
  rawPolicy: subjects.traceRaw("policy"),
  rawInspector: subjects.traceRaw("inspector"),
  event: subjects.traceEvent("acme", "completed"),
  eventUnknown: subjects.traceEvent("acme", "unknown"),
  alarmCanary: subjects.alarm("acme", canaryAlarms.notBlocked),
  alarmSilent: subjects.alarm("acme", canaryAlarms.silent),
  alarmInvariant: subjects.alarm(NO_ORG, "invariant.egress_without_allow"),
  alarmSink: subjects.alarm("acme", "sink.behind"),
  readAlarms: `$JS.API.DIRECT.GET.${streams.alarms.name}.${subjects.alarm("acme", canaryAlarms.silent)}`,
  purgeAlarms: `$JS.API.STREAM.PURGE.${streams.alarms.name}`,
  control: subjects.control("server-put"),
  query: subjects.queryTraces("list"),
  queryEvidence: subjects.queryTraces("evidence"),
  queryLog: subjects.queryTraces("log"),
  queryKeys: subjects.queryTraces("keys"),
  queryInvariants: subjects.queryTraces("invariants"),
  readRedactorState: `$JS.API.CONSUMER.INFO.${streams.raw.name}.trace-redactor`,
  queryAggregate: subjects.queryTraces("aggregate"),
  queryViews: subjects.queryTraces("views"),
  queryInvestigations: subjects.queryTraces("investigations"),
  queryInvestigation: subjects.queryTraces("investigation"),
  triage: subjects.queryTraces("triage"),
  queryPrecision: subjects.queryTraces("precision"),
  replay: subjects.queryTraces("replay"),
  sync: subjects.sync("everything"),
  changed: subjects.changed("everything"),
  registryFetch: subjects.registryFetch,
  usage: subjects.usage,
  canaryTake: subjects.canary("take"),
  canaryReport: subjects.canary("report"),
  config: "$KV.gate_config.server.everything",
  heartbeat: `$KV.gate_config.${configHeartbeatKey}`,
  conversation: `$KV.gate_conversations.acme.${"a".repeat(32)}`,
  readConversation: `$JS.API.STREAM.MSG.GET.KV_${conversationBucket.name}`,
  readConversationDirect: `$JS.API.DIRECT.GET.KV_${conversationBucket.name}.$KV.${conversationBucket.name}.a.b`,
  purgeConversations: `$JS.API.STREAM.PURGE.KV_${conversationBucket.name}`,
  deleteConversation: `$JS.API.STREAM.MSG.DELETE.KV_${conversationBucket.name}`,
  credential: `$KV.${credentialBucket.name}.${credentialKeys.server("everything")}`,
  credentialSalt: `$KV.${credentialBucket.name}.${credentialKeys.salt}`,
  readCredential: `$JS.API.STREAM.MSG.GET.KV_${credentialBucket.name}`,
  readCredentialDirect: `$JS.API.DIRECT.GET.KV_${credentialBucket.name}.$KV.${credentialBucket.name}.a.b`,
  watchCredentials: `$JS.API.CONSUMER.CREATE.KV_${credentialBucket.name}.spy`,
  watchConfig: "$JS.API.CONSUMER.CREATE.KV_gate_config.spy",
  purgeCredentials: `$JS.API.STREAM.PURGE.KV_${credentialBucket.name}`,
  deleteStream: `$JS.API.STREAM.DELETE.${streams.ledger.name}`,
  purgeStream: `$JS.API.STREAM.PURGE.${streams.ledger.name}`,
  trimRaw: `$JS.API.STREAM.PURGE.${streams.raw.name}`,
  trimTraces: `$JS.API.STREAM.PURGE.${streams.traces.name}`,
  sinkStatus: subjects.sinks("status"),
  sinkTest: subjects.sinks("test"),
  makeSinkConsumer: `$JS.API.CONSUMER.DURABLE.CREATE.${streams.traces.name}.${sinkConsumerName(15)}`,
  dropSinkConsumer: `$JS.API.CONSUMER.DELETE.${streams.traces.name}.${sinkConsumerName(0)}`,
  readBySinkConsumer: `$JS.API.CONSUMER.MSG.NEXT.${streams.traces.name}.${sinkConsumerName(15)}`,
  settleSinkConsumer: `$JS.ACK.${streams.traces.name}.${sinkConsumerName(0)}.1.2.3.4.5`,
  readByStoreConsumer: `$JS.API.CONSUMER.MSG.NEXT.${streams.traces.name}.trace-store`,
  settleStoreConsumer: `$JS.ACK.${streams.traces.name}.trace-store.1.2.3.4.5`,
  makeConsumerOnTraces: `$JS.API.CONSUMER.CREATE.${streams.traces.name}.spy`,
  dropStoreConsumer: `$JS.API.CONSUMER.DELETE.${streams.traces.name}.trace-store`,
  deadRaw: subjects.deadLetter(streams.raw.name),
  deadTraces: subjects.deadLetter(streams.traces.name),
  deadSinks: subjects.deadLetter("SINKS"),
  createConsumerOnRaw: `$JS.API.CONSUMER.CREATE.${streams.raw.name}.spy`,
};

/** Who may publish what: all else is refused. */
const allowed: Readonly<Record<NatsUser, readonly string[]>> = {
  ingress: [
    ...["inspectRequest", "cancel", "renew", "rawIngress", "control", "query", "usage", "watchConfig"],
    ...["canaryTake", "canaryReport"],
    ...["session", "readSession", "readSessionDirect", "watchSessions", "peer", "peers"],
    ...["queryEvidence", "queryLog", "queryKeys", "queryInvariants", "queryAggregate", "queryViews"],
    ...["makeConsumerOnTraces", "readByStoreConsumer", "readBySinkConsumer"],
    ...["queryInvestigations", "queryInvestigation", "triage", "queryPrecision"],
  ],
  inspector: [
    ...["decide", "reply", "conversation", "readConversation", "readConversationDirect"],
    ...["watchConfig", "watchCredentials"],
  ],
  policy: [
    ...[
      "execute",
      "executeAt",
      "reply",
      "sync",
      "config",
      "heartbeat",
      "dryRun",
      "replay",
      "registryFetch",
      "rawPolicy",
    ],
    ...["readConversation", "readConversationDirect", "setup", "watchConfig"],
    ...["sinkStatus", "sinkTest", "makeSinkConsumer", "dropSinkConsumer"],
    ...["alarmCanary", "alarmSilent"],
  ],
  "mcp-executor": [
    ...[
      "inspectResult",
      "inspectEvent",
      "reply",
      "ledger",
      "ledgerPage",
      "rawExecutor",
      "changed",
      "updated",
      "watchConfig",
    ],
    ...["credential", "credentialSalt", "readCredential", "readCredentialDirect", "readLedger"],
  ],
  "trace-redactor": [
    "readRedactorState",
    "event",
    "eventUnknown",
    "trimRaw",
    "watchConfig",
    "watchCredentials",
    "deadRaw",
  ],
  "trace-store": [
    ...["eventUnknown", "trimTraces", "checkpoint", "readLedger", "readCheckpoint"],
    ...["readByStoreConsumer", "settleStoreConsumer", "deadTraces", "alarmInvariant"],
    ...["readRedactorState", "watchConfig"],
  ],
  "trace-exporter": ["readBySinkConsumer", "settleSinkConsumer", "deadSinks", "watchConfig", "alarmSink"],
  provision: ["readRedactorState"],
  ops: ["readRedactorState", "readCheckpointDirect", "readAlarms"],
};

/** Who may listen to what. */
const listens: Readonly<Record<string, string>> = {
  execute: subjects.executeAll,
  executeAt: subjects.executeAt("*"),
  cancel: subjects.cancel("*"),
  renew: subjects.renew("*"),
  peer: subjects.peer("*"),
  updated: subjects.updatedAll,
  inspectEvent: subjects.inspectEvent,
  sessions: `$KV.${sessionBucket.name}.>`,
  everything: ">",
  inspect: subjects.inspectRequest,
  dryRun: subjects.inspectDryRun,
  decide: subjects.decide,
  replies: "gate.v1.reply.>",
  control: subjects.controlAll,
  sync: subjects.syncAll,
  registryFetch: subjects.registryFetch,
  changed: subjects.changedAll,
  usage: subjects.usage,
  canary: subjects.canary("report"),
  sinks: subjects.sinksAll,
  replay: subjects.queryTraces("replay"),
  ledger: subjects.ledgerAll,
  checkpoints: subjects.checkpointAll,
  evidence: subjects.queryTraces("evidence"),
  raw: subjects.traceRawAll,
  alarms: subjects.alarmAll,
  conversations: `$KV.${conversationBucket.name}.>`,
  events: subjects.traceEventAll,
  otherInbox: "_INBOX_policy.>",
};
const mayListen: Readonly<Record<NatsUser, readonly string[]>> = {
  ingress: ["replies", "changed", "updated", "peer"],
  inspector: ["inspect", "inspectEvent", "dryRun"],
  policy: ["decide", "control", "changed", "usage", "canary", "otherInbox"],
  "mcp-executor": ["execute", "executeAt", "cancel", "renew", "sync", "registryFetch"],
  "trace-redactor": [],
  "trace-store": ["replay", "evidence"],
  "trace-exporter": ["sinks"],
  provision: [],
  ops: ["events", "alarms"],
};

describe.each(Object.keys(allowed) as NatsUser[])("INV-2: %s", (user) => {
  it.each(Object.keys(publishes))("publishes %s only where its work needs it", async (name) => {
    const nc = await bus.connectAs(user);
    const heard = await violations(nc, () => nc.publish(publishes[name] ?? ""));
    const refused = heard.some((message) => message.includes("Permissions Violation for Publish"));
    expect(refused).toBe(!(allowed[user] ?? []).includes(name));
  });

  it.each(Object.keys(listens))("subscribes to %s only where its work needs it", async (name) => {
    const nc = await bus.connectAs(user);
    const heard = await violations(nc, () => {
      nc.subscribe(listens[name] ?? "", { callback: () => {} });
    });
    const refused = heard.some((message) => message.includes("Permissions Violation for Subscription"));
    expect(refused).toBe(!(mayListen[user] ?? []).includes(name));
  });
});

describe("INV-4: evidence cannot be taken back", () => {
  it.each(Object.values(streams).map(({ name, trimmed }) => [name, trimmed] as const))(
    "%s refuses deletion and overwriting (and may be trimmed: %s)",
    async (name, trimmed) => {
      const ops = await bus.connectAs("ops");
      const { config } = (await ops.request(`$JS.API.STREAM.INFO.${name}`)).json<{ config: object }>();
      expect(config).toMatchObject({
        deny_delete: true,
        deny_purge: !trimmed,
        discard: "new",
        retention: "limits",
      });
    },
  );
});

describe("what conversations have seen", () => {
  it("is forgotten after the declared time, and a full bucket refuses", async () => {
    const ops = await bus.connectAs("ops");
    const stream = `$JS.API.STREAM.INFO.KV_${conversationBucket.name}`;
    const { config } = (await ops.request(stream)).json<{ config: object }>();
    expect(config).toMatchObject({
      max_age: conversationBucket.maxAgeSeconds * 1e9,
      max_msgs_per_subject: conversationBucket.history,
      discard: "new",
    });
  });
});

describe("INV-2: strangers", () => {
  it("refuses a connection without one of the keys", async () => {
    const { connect } = await import("@nats-io/transport-node");
    await expect(connect({ servers: bus.url, maxReconnectAttempts: 0 })).rejects.toThrow();
  });
});
