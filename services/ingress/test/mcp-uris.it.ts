import { type Envelope, subjects } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import {
  type RunningIngress,
  type Surroundings,
  startIngress,
  startSurroundings,
} from "./support/ingress.ts";
import {
  answered,
  eventsOf,
  get,
  initialize,
  modern,
  post,
  standInExecutors,
  VERSION,
} from "./support/mcp.ts";
import { keyOf, orgOf, serverOf, toolOf } from "./support/records.ts";

/** `/mcp` shows many servers as one: every URI that a client gets there must be one that it can read there. */
let around: Surroundings;
let ingress: RunningIngress;

const described = {
  protocolVersion: VERSION,
  serverInfo: { name: "docs", version: "1" },
  capabilities: { tools: {}, resources: { subscribe: true } },
};
beforeAll(async () => {
  around = await startSurroundings();
  await standInExecutors(around);
  for (const slug of ["docs", "mail"]) {
    await around.put("server", slug, serverOf(slug, { tools: [toolOf("ask")], described }));
  }
  await around.put("org", "acme", orgOf("acme", { enabled: { docs: "*", mail: "*" } }));
  await around.put("key", "key_plain", keyOf("key_plain"));
  ingress = await startIngress(around);
});
afterAll(async () => {
  await ingress?.stop();
  await around?.[Symbol.asyncDispose]();
});
beforeEach(() => {
  around.envelopes.length = 0;
});

const PATH = { path: "/mcp" };
const JSON_ONLY = { ...PATH, headers: { accept: "application/json, text/event-stream" } };
// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
const json = async (response: Promise<Response>): Promise<any> => (await response).json();

const link = (uri: string) => ({ type: "resource_link", uri, name: "n" });
const embedded = (uri: string) => ({ type: "resource", resource: { uri, text: "t" } });
const asked = (uri: string) => ({
  method: "sampling/createMessage",
  params: {
    maxTokens: 1,
    messages: [
      { role: "user", content: { type: "tool_result", toolUseId: "1", content: [link(uri), embedded(uri)] } },
      { role: "user", content: [{ type: "tool_result", toolUseId: "2", content: [link(uri)] }] },
    ],
  },
});

/** All texts in a value that hold the resource's own name. */
const urisIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return value.includes("file:///") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(urisIn) : [];
};
/** Reads every URI, and gives what the servers were asked for. */
const readAll = async (uris: readonly string[]): Promise<readonly string[]> => {
  around.ending((envelope) => answered(envelope, { result: { contents: [] } }));
  const targets: string[] = [];
  for (const uri of uris) {
    expect(await json(modern(ingress, "resources/read", { uri }, JSON_ONLY))).toHaveProperty("result");
    const tool = (around.envelopes.at(-1) as Envelope).request.tool;
    targets.push(`${tool?.server} ${tool?.name}`);
  }
  return targets;
};
const OWN = "file:///a b?c#d";
const ask = { name: "docs__ask", arguments: {} };

it.each<[string, number, object]>([
  ["links in results", 2, { result: { content: [link(OWN), embedded(OWN)] } }],
  [
    "links in questions",
    3,
    { result: { resultType: "input_required", inputRequests: { q: asked(OWN) }, requestState: "s" } },
  ],
  [
    "a resource that an error of a tool names",
    1,
    { error: { code: -32002, message: "m", data: { uri: OWN } } },
  ],
])("%s can be read", async (_, count, execution) => {
  around.ending((envelope) => answered(envelope, execution));
  const uris = urisIn(await json(modern(ingress, "tools/call", ask, JSON_ONLY)));
  expect(uris).toEqual(Array(count).fill(`mcp+docs+${OWN}`));
  expect(await readAll(uris)).toEqual(Array(count).fill(`docs ${OWN}`));
});

it("errors name the resource that was asked for, and others, so that they can be read", async () => {
  for (const uri of [OWN, "file:///other"]) {
    around.ending((envelope) =>
      answered(envelope, { error: { code: -32602, message: "m", data: { uri, n: 1 } } }),
    );
    const { error } = await json(modern(ingress, "resources/read", { uri: `mcp+mail+${OWN}` }, JSON_ONLY));
    expect(error).toEqual({ code: -32602, message: "m", data: { uri: `mcp+mail+${uri}`, n: 1 } });
    expect(await readAll(urisIn(error))).toEqual([`mail ${uri}`]);
  }
});

it("a question to an older client names what it can read, and the news what it subscribed to", async () => {
  around.ending((envelope) =>
    answered(envelope, {
      result: { resultType: "input_required", inputRequests: { q: asked(OWN) }, requestState: "s" },
    }),
  );
  const { headers } = await initialize(ingress, "2025-11-25", { sampling: {} }, PATH);
  const events = eventsOf(
    await post(
      ingress,
      { jsonrpc: "2.0", id: 1, method: "tools/call", params: ask },
      { ...PATH, headers: { ...headers, accept: "text/event-stream, application/json" } },
    ),
  );
  const question = await events.message();
  expect(question.method).toBe("sampling/createMessage");
  expect(await readAll(urisIn(question))).toEqual(Array(3).fill(`docs ${OWN}`));
  await events.close();

  around.ending((envelope) => answered(envelope, { result: {} }));
  const news = eventsOf(await get(ingress, { ...PATH, headers }));
  await news.next();
  const uri = `mcp+docs+${OWN}`;
  const subscribe = { jsonrpc: "2.0", id: 2, method: "resources/subscribe", params: { uri } };
  expect(await json(post(ingress, subscribe, { ...PATH, headers }))).toHaveProperty("result");
  const listen = { notifications: { resourceSubscriptions: [uri] } };
  const newer = eventsOf(await modern(ingress, "subscriptions/listen", listen, PATH));
  await newer.message();
  const bus = await around.bus.busAs("mcp-executor", "updates");
  const updated = { v: 1, server: "docs", uri: OWN };
  bus.publish(subjects.updated("docs"), updated);
  for (const stream of [news, newer]) {
    const told = await until("the news", () => stream.message());
    expect(told).toMatchObject({ method: "notifications/resources/updated" });
    expect(await readAll(urisIn(told))).toEqual([`docs ${OWN}`]);
    await stream.close();
  }
});
