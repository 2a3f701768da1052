import { type Bus, type ConfigBucket, openConfigBucket, watchConfig } from "@portcullis/bus";
import { createSnapshot } from "@portcullis/catalog";
import { configKeys, subjects } from "@portcullis/contracts";
import { silentLogger, startTestBus, type TestBus, until } from "@portcullis/testkit";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createChangeHub, type RunningChangeHub } from "../src/mcp/offer/change-hub.ts";
import { createOfferViews } from "../src/mcp/offer/offer-views.ts";
import type { Change } from "../src/mcp/ports.ts";
import { keyOf, orgOf, serverOf, toolOf } from "./support/records.ts";

let server: TestBus;
let executor: Bus;
let config: ConfigBucket;
/** Two instances of the ingress' hub, each with a snapshot of its own. */
let hubs: readonly RunningChangeHub[];
let snapshots: readonly ReturnType<typeof createSnapshot>[];
const stops: (() => void)[] = [];
const listening: (() => void)[] = [];
let revision = 1;

const put = async (kind: keyof typeof configKeys, id: string, record: object): Promise<void> => {
  const { version } = await config.read(configKeys[kind](id));
  revision += 1;
  await config.write(configKeys[kind](id), JSON.stringify({ ...record, revision }), version);
  // Hubs hear of it as they see it, which is before this.
  await until("all have seen it", () => snapshots.every((snapshot) => snapshot.revision() >= revision));
};
const described = {
  protocolVersion: "2025-11-25",
  serverInfo: null,
  capabilities: { tools: {}, resources: { subscribe: true } },
};
const docs = serverOf("docs", { described });

const startHub = async (instance: string) => {
  const bus = await server.busAs("ingress", instance);
  const snapshot = createSnapshot();
  const views = createOfferViews({ snapshot, settings: { pageSize: 500, self: {} } });
  const hub = createChangeHub({ bus, snapshot, viewOf: views, logger: silentLogger });
  const watch = watchConfig(bus, silentLogger, (change) => {
    snapshot.apply(change);
    hub.configChanged(change);
  });
  stops.push(watch.stop, hub.stop);
  await watch.whenReady;
  await bus.flush();
  return { hub, snapshot };
};

beforeAll(async () => {
  server = await startTestBus();
  executor = await server.busAs("mcp-executor");
  config = await openConfigBucket((await server.busAs("policy")).jetstream);
  const started = [await startHub("one"), await startHub("two")];
  hubs = started.map(({ hub }) => hub);
  snapshots = started.map(({ snapshot }) => snapshot);
});
beforeEach(async () => {
  await put("server", "docs", docs);
  await put("server", "mail", serverOf("mail"));
  await put("org", "acme", orgOf("acme", { enabled: { docs: "*", mail: "*" } }));
  await put("key", "key_1", keyOf("key_1"));
  await put("key", "key_mail", keyOf("key_mail", { scope: ["mail/*"] }));
});
afterEach(() => {
  for (const stop of listening.splice(0)) stop();
});
afterAll(async () => {
  for (const stop of stops) stop();
  await server?.[Symbol.asyncDispose]();
});

const listen = (hub: RunningChangeHub | undefined, key: string, viewed?: string) => {
  const heard: Change[] = [];
  const subscription = hub?.subscribe((change) => heard.push(change), { org: "acme", key, server: viewed });
  listening.push(() => subscription?.stop());
  return { heard, stop: () => subscription?.stop() };
};
const tools: Change = { type: "list_changed", kind: "tools" };
/** Whatever was published before has come to every hub when this has. */
const settled = async (hub: RunningChangeHub | undefined): Promise<void> => {
  const { heard, stop } = listen(hub, "key_1", "docs");
  const uri = `file:///marker-${Math.random()}`;
  executor.publish(subjects.updated("docs"), { v: 1, server: "docs", uri });
  await until("the marker came", () =>
    heard.some((change) => change.type === "updated" && change.uri === uri),
  );
  stop();
};

describe("news from servers", () => {
  it("of changed lists reach those who have the server in view, on every instance, at once", async () => {
    const listeners = hubs.map((hub) => ({
      whole: listen(hub, "key_1"),
      single: listen(hub, "key_1", "docs"),
      mail: listen(hub, "key_mail"),
      hidden: listen(hub, "key_mail", "docs"),
    }));
    executor.publish(subjects.changed("docs"), { v: 1, server: "docs", reason: "list_changed" });
    for (const { whole, single } of listeners) {
      await until("the news", () => whole.heard.length > 0 && single.heard.length > 0, 1_000);
      expect(whole.heard).toEqual([tools, { type: "list_changed", kind: "resources" }]);
      expect(single.heard).toEqual(whole.heard);
    }
    await Promise.all(hubs.map(settled));
    for (const { mail, hidden } of listeners)
      expect([...mail.heard, ...hidden.heard]).not.toContainEqual(tools);
  });

  it("of a resource reach those who may read it, and nobody who has stopped", async () => {
    const [hub] = hubs;
    const [open, stopped, other] = [listen(hub, "key_1"), listen(hub, "key_1"), listen(hub, "key_mail")];
    stopped.stop();
    stopped.stop();
    executor.publish(subjects.updated("docs"), { v: 1, server: "docs", uri: "file:///a" });
    executor.publish(subjects.updated("docs"), { v: 1, server: "docs" });
    await settled(hub);
    expect(open.heard[0]).toEqual({ type: "updated", server: "docs", uri: "file:///a" });
    expect([...stopped.heard, ...other.heard]).toEqual([]);
  });
});

describe("changes of the configuration", () => {
  it("are told to those whose lists they change, and to nobody else", async () => {
    const [hub] = hubs;
    const whole = listen(hub, "key_1");
    const single = listen(hub, "key_1", "docs");
    const mail = listen(hub, "key_mail");
    await put("server", "docs", { ...docs, tools: [toolOf("echo"), toolOf("approved")] });
    await until("the news", () => whole.heard.length > 0 && single.heard.length > 0);
    await put("server", "docs", { ...docs, tools: [toolOf("echo"), toolOf("approved")], timeoutMs: 5 });
    await put("key", "key_mail", keyOf("key_mail", { scope: ["mail/none"] }));
    await until("the news of the scope", () => mail.heard.length > 0);
    await put("org", "acme", orgOf("acme", { enabled: { mail: "*" } }));
    await until("the news of what is enabled", () => single.heard.length === 2);
    expect(whole.heard).toEqual([tools, tools]);
    expect(single.heard).toEqual([tools, tools]);
    expect(mail.heard).toEqual([tools]);
  });

  it("bring a server into view, whose news come then", async () => {
    const { heard } = listen(hubs[0], "key_mail");
    executor.publish(subjects.changed("docs"), { v: 1, server: "docs", reason: "list_changed" });
    await settled(hubs[0]);
    expect(heard).toEqual([]);
    await put("key", "key_mail", keyOf("key_mail", { scope: ["mail/*", "docs/*"] }));
    await until("the list has grown", () => heard.length > 0);
    heard.length = 0;
    executor.publish(subjects.updated("docs"), { v: 1, server: "docs", uri: "file:///a" });
    await until("the news", () => heard.some((change) => change.type === "updated"));
  });
});
