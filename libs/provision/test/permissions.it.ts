import type { NatsConnection } from "@nats-io/transport-node";
import {
  configHeartbeatKey,
  conversationBucket,
  credentialBucket,
  credentialKeys,
  sessionBucket,
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
  rawIngress: subjects.traceRaw("ingress"),
  rawExecutor: subjects.traceRaw("mcp-executor"),
  rawPolicy: subjects.traceRaw("policy"),
  rawInspector: subjects.traceRaw("inspector"),
  event: subjects.traceEvent("acme", "completed"),
  eventUnknown: subjects.traceEvent("acme", "unknown"),
  control: subjects.control("server-put"),
  query: subjects.queryTraces("list"),
  replay: subjects.queryTraces("replay"),
  sync: subjects.sync("everything"),
  changed: subjects.changed("everything"),
  registryFetch: subjects.registryFetch,
  usage: subjects.usage,
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
  createConsumerOnRaw: `$JS.API.CONSUMER.CREATE.${streams.raw.name}.spy`,
};

/** Who may publish what: all else is refused. */
const allowed: Readonly<Record<NatsUser, readonly string[]>> = {
  ingress: [
    ...["inspectRequest", "cancel", "renew", "rawIngress", "control", "query", "usage", "watchConfig"],
    ...["session", "readSession", "readSessionDirect", "watchSessions", "peer", "peers"],
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
  ],
  "mcp-executor": [
    ...[
      "inspectResult",
      "inspectEvent",
      "reply",
      "ledger",
      "rawExecutor",
      "changed",
      "updated",
      "watchConfig",
    ],
    ...["credential", "credentialSalt", "readCredential", "readCredentialDirect"],
  ],
  "trace-redactor": ["event", "eventUnknown", "trimRaw", "watchConfig", "watchCredentials"],
  "trace-store": ["eventUnknown", "trimTraces"],
  provision: [],
  ops: [],
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
  replay: subjects.queryTraces("replay"),
  ledger: subjects.ledgerAll,
  raw: subjects.traceRawAll,
  conversations: `$KV.${conversationBucket.name}.>`,
  events: subjects.traceEventAll,
  otherInbox: "_INBOX_policy.>",
};
const mayListen: Readonly<Record<NatsUser, readonly string[]>> = {
  ingress: ["replies", "changed", "updated", "peer"],
  inspector: ["inspect", "inspectEvent", "dryRun"],
  policy: ["decide", "control", "changed", "usage", "otherInbox"],
  "mcp-executor": ["execute", "executeAt", "cancel", "renew", "sync", "registryFetch"],
  "trace-redactor": [],
  "trace-store": ["replay"],
  provision: [],
  ops: ["events"],
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
