import { type Envelope, subjects } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
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
  post,
  remove,
  type Send,
  standInExecutors,
} from "./support/mcp.ts";
import { keyOf, orgOf, serverOf, toolOf } from "./support/records.ts";

let around: Surroundings;
let one: RunningIngress;
let two: RunningIngress;
let executors: Awaited<ReturnType<typeof standInExecutors>>;

const described = {
  protocolVersion: "2025-11-25",
  serverInfo: { name: "upstream", version: "9" },
  capabilities: { tools: { listChanged: true }, resources: { subscribe: true }, logging: {} },
};
const server = (tools: readonly string[] = ["echo"]) =>
  serverOf("tools", { tools: tools.map(toolOf), described });

beforeAll(async () => {
  around = await startSurroundings();
  executors = await standInExecutors(around);
  await around.put("server", "tools", server());
  await around.put("org", "acme", orgOf("acme", { enabled: { tools: "*" } }));
  await around.put("key", "key_plain", keyOf("key_plain"));
  await around.put("key", "key_other", keyOf("key_other"));
  one = await startIngress(around);
  two = await startIngress(around);
});
afterAll(async () => {
  await Promise.all([one?.stop(), two?.stop()]);
  await around?.[Symbol.asyncDispose]();
});
beforeEach(() => {
  around.envelopes.length = 0;
  executors.cancels.length = 0;
  executors.renewals.length = 0;
  around.ending((envelope) => answered(envelope, { result: { content: [] } }));
});

type Headers = Readonly<Record<string, string>>;
let ids = 0;
const request = (
  at: RunningIngress,
  headers: Headers,
  method: string,
  params: object = {},
  options: Send & { id?: unknown } = {},
) => {
  ids += 1;
  const body = { jsonrpc: "2.0", id: options.id ?? ids, method, params };
  return post(at, body, { ...options, headers: { ...headers, ...options.headers } });
};
const call = (at: RunningIngress, headers: Headers, options: Send & { id?: unknown } = {}) =>
  request(at, headers, "tools/call", { name: "echo", arguments: {} }, options);
const STREAM = { accept: "text/event-stream, application/json" };
// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
const json = async (response: Response | Promise<Response>): Promise<any> => (await response).json();
const envelope = (index = 0): Promise<Envelope> => until("the envelope", () => around.envelopes[index]);

describe("initialize", () => {
  it.each([
    ["2025-11-25", "2025-11-25"],
    ["2025-06-18", "2025-06-18"],
    ["2025-03-26", "2025-03-26"],
    ["2024-11-05", "2025-11-25"],
  ])("asked for %s answers %s", async (asked, version) => {
    const { result, headers } = await initialize(one, asked);
    expect(result).toMatchObject({ protocolVersion: version, serverInfo: described.serverInfo });
    expect(headers["mcp-session-id"]).toMatch(/^[\x21-\x7e]+$/);
  });

  it("opens a session that every instance knows, for its key and its path alone, until it is deleted", async () => {
    const { headers } = await initialize(one);
    const list = (at: RunningIngress, options: Send = {}) => request(at, headers, "tools/list", {}, options);
    expect(await json(list(two))).toMatchObject({ result: { tools: [{ name: "echo" }] } });
    expect(await json(request(two, headers, "ping"))).toMatchObject({ result: {} });
    for (const options of [{ key: "key_other" }, { path: "/mcp" }]) {
      const response = await list(two, options);
      expect([response.status, await json(response)]).toEqual([
        404,
        expect.objectContaining({ error: expect.objectContaining({ code: -32001 }) }),
      ]);
    }
    expect(
      (await post(one, { jsonrpc: "2.0", method: "notifications/initialized" }, { headers })).status,
    ).toBe(202);
    expect((await remove(two, { headers, key: "key_other" })).status).toBe(404);
    expect((await remove(two, { headers })).status).toBe(204);
    expect((await list(one)).status).toBe(404);
  });
});

describe("a request", () => {
  it("needs no session for what one request can hold", async () => {
    expect(await json(request(one, {}, "tools/list"))).toMatchObject({
      result: { tools: [{ name: "echo" }] },
    });
    expect(await json(call(one, { "mcp-protocol-version": "2025-06-18" }))).toMatchObject({
      result: { content: [] },
    });
    expect(around.envelopes[0]?.request.mcp?.client).toEqual({
      era: "legacy",
      protocolVersion: "2025-06-18",
      capabilities: {},
    });
    expect((await request(one, {}, "resources/subscribe", { uri: "file:///x" })).status).toBe(400);
    expect(await json(request(one, {}, "unknown/method"))).toMatchObject({ error: { code: -32601 } });
    expect((await get(one)).status).toBe(405);
  });

  it("says whose session it is of, without its id, and goes where the server keeps one for it", async () => {
    around.ending((each) =>
      answered(each, {
        result: { content: [], resultType: "complete", x: 1 },
        executor: "x9",
        holdsSession: true,
      }),
    );
    const { headers } = await initialize(one);
    await request(one, headers, "logging/setLevel", { level: "warning" });
    expect(await json(call(one, headers))).toMatchObject({ result: { content: [], x: 1 } });
    const first = await envelope();
    expect(first.request.mcp).toMatchObject({
      client: { info: { name: "old" } },
      wants: { progress: false, logLevel: "warning" },
    });
    expect(first.request.mcp?.session).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(first)).not.toContain(headers["mcp-session-id"]);
    await until("the executor to be remembered", async () => {
      await call(two, headers);
      return around.envelopes.at(-1)?.request.mcp?.executor === "x9";
    });
    expect(await json(request(one, headers, "logging/setLevel", { level: "loud" }))).toMatchObject({
      error: { code: -32602 },
    });
  });

  it("is answered by a stream at once where the client names it first, with an event to come back from", async () => {
    const { headers } = await initialize(one);
    const response = await request(one, headers, "tools/list", {}, { headers: STREAM });
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const events = eventsOf(response);
    expect(await events.next()).toMatchObject({
      id: expect.any(String),
      retry: expect.any(String),
      data: "",
    });
    expect(await events.message()).toMatchObject({ result: { tools: [{ name: "echo" }] } });
    const older = await initialize(one, "2025-06-18");
    const first = await eventsOf(
      await request(one, older.headers, "tools/list", {}, { headers: STREAM }),
    ).next();
    expect(JSON.parse(first?.data ?? "")).toHaveProperty("result");
  });

  it("to subscribe gives nothing but what SDK 1.x takes", async () => {
    around.ending((each) => answered(each, { result: { resultType: "complete" } }));
    const { headers } = await initialize(one);
    expect((await json(request(one, headers, "resources/subscribe", { uri: "file:///a" }))).result).toEqual(
      {},
    );
  });
});

describe("a connection that breaks", () => {
  const open = async (at: RunningIngress) => {
    around.ending(() => undefined);
    const { headers } = await initialize(one);
    const hangUp = new AbortController();
    const events = eventsOf(await call(at, headers, { id: "q", headers: STREAM, signal: hangUp.signal }));
    const primed = await events.next();
    const under = await envelope();
    executors.say(under, { type: "progress", executor: "x1" });
    hangUp.abort();
    await executors.bus.flush();
    const back = (via: RunningIngress) =>
      get(via, { headers: { ...headers, "last-event-id": primed?.id ?? "" } });
    return { headers, under, back };
  };

  it("cancels nothing: whoever comes back gets the rest, at any instance", async () => {
    for (const via of [one, two]) {
      around.envelopes.length = 0;
      const { under, back } = await open(one);
      const resumed = back(via);
      executors.say(under, {
        type: "event",
        sequence: 0,
        event: { method: "notifications/message", params: { level: "info", data: 1 } },
      });
      around.finish(under, answered(under, { result: { content: [] }, events: 1 }));
      const events = eventsOf(await resumed);
      expect(await events.message()).toMatchObject({ method: "notifications/message" });
      expect(await events.message()).toMatchObject({ id: "q", result: { content: [] } });
      expect(await events.next()).toBeUndefined();
      expect(executors.cancels).toEqual([]);
    }
  });

  it("gives nothing to another key, or to a made up id", async () => {
    const { back, under, headers } = await open(one);
    around.finish(under, answered(under, { result: { content: [] } }));
    const id = await back(one).then(async (response) => (await eventsOf(response).next())?.id ?? "");
    const foreign = await initialize(one, "2025-11-25", {}, { key: "key_other" });
    for (const at of [one, two]) {
      const stolen = await get(at, {
        key: "key_other",
        headers: { ...foreign.headers, "last-event-id": id },
      });
      expect(await eventsOf(stolen).message()).toMatchObject({ id: "q", error: { code: -32018 } });
    }
    const odd = await get(one, { headers: { ...headers, "last-event-id": "i1.*.>" } });
    expect(odd.status).toBe(200);
    await odd.body?.cancel();
  });

  it("for good ends the request with an error where its instance is gone", async () => {
    const gone = await startIngress(around);
    const { back } = await open(gone);
    const stopped = gone.stop();
    around.finish(
      around.envelopes[0] as Envelope,
      answered(around.envelopes[0] as Envelope, { result: { content: [] } }),
    );
    await stopped;
    expect(await eventsOf(await back(two)).message()).toMatchObject({ id: "q", error: { code: -32018 } });
  });

  it("is what a server that pauses is passed on as", async () => {
    around.ending(() => undefined);
    const { headers } = await initialize(one);
    const response = call(one, headers, { id: 1 });
    const under = await envelope();
    executors.say(under, { type: "progress", executor: "x1", paused: { retryMs: 40 } });
    const events = eventsOf(await response);
    const primed = await events.next();
    expect(primed).toMatchObject({ id: expect.any(String), data: "" });
    expect(await events.next()).toMatchObject({ retry: "40" });
    expect(await events.next()).toBeUndefined();
    around.finish(under, answered(under, { result: { content: [] } }));
    const back = await get(two, { headers: { ...headers, "last-event-id": primed?.id ?? "" } });
    expect(await eventsOf(back).message()).toMatchObject({ id: 1, result: {} });
  });
});

describe("a cancellation", () => {
  it("reaches the executor from any instance, of the session's own requests alone", async () => {
    around.ending(() => undefined);
    const { headers } = await initialize(one);
    const other = await initialize(one);
    const response = call(one, headers, { id: "c1", headers: STREAM });
    const under = await envelope();
    executors.say(under, { type: "progress", executor: "x3" });
    const cancelled = {
      jsonrpc: "2.0",
      method: "notifications/cancelled",
      params: { requestId: "c1", reason: "enough" },
    };
    const foreign = { ...cancelled, params: { ...cancelled.params, reason: "not its own" } };
    expect((await post(two, foreign, { headers: other.headers })).status).toBe(202);
    expect((await post(one, foreign, { headers: other.headers })).status).toBe(202);
    expect((await post(two, cancelled, { headers })).status).toBe(202);
    await until("the cancellation", () => executors.cancels.length > 0);
    expect(executors.cancels).toEqual([{ v: 1, id: under.id, reason: "enough", executor: "x3" }]);
    around.finish(under, {
      stage: "mcp-executor",
      outcome: "failed",
      code: "client_cancelled",
      envelope: under,
    });
    const events = eventsOf(await response);
    expect(await events.message()).toBeUndefined();
  });
});

describe("a server's questions", () => {
  const parked = "0199f1a2-0000-7000-8000-000000000000";
  const asks = (more: object = {}, execution: object = {}) =>
    around.ending((each) =>
      each.request.mcp?.params.inputResponses === undefined
        ? answered(each, {
            result: {
              resultType: "input_required",
              inputRequests: { q: { method: "elicitation/create", params: { message: "?" } } },
              ...more,
            },
            ...execution,
          })
        : answered(each, { result: { content: [] } }),
    );
  const answerTo = (at: RunningIngress, headers: Headers, id: unknown, member: object, options: Send = {}) =>
    post(at, { jsonrpc: "2.0", id, ...member }, { ...options, headers });

  it("are asked over the stream, answered at any instance, and the answer passes the gate as a request of its own", async () => {
    for (const via of [one, two]) {
      around.envelopes.length = 0;
      asks({}, { parked: { call: parked, until: new Date(Date.now() + 60_000).toISOString() } });
      const { headers } = await initialize(one);
      const events = eventsOf(await call(one, headers, { id: 1 }));
      const question = await events.message();
      expect(question).toEqual({
        jsonrpc: "2.0",
        id: expect.any(String),
        method: "elicitation/create",
        params: { message: "?" },
      });
      const foreign = await initialize(one, "2025-11-25", {}, { key: "key_other" });
      await answerTo(
        via,
        foreign.headers,
        question.id,
        { result: { action: "decline" } },
        { key: "key_other" },
      );
      expect(around.envelopes).toHaveLength(1);
      const content = { email: "test@example.com" };
      expect(
        (await answerTo(via, headers, question.id, { result: { action: "accept", content } })).status,
      ).toBe(202);
      expect(await events.message()).toMatchObject({ id: 1, result: { content: [] } });
      const [first, second] = around.envelopes;
      expect(second?.id).not.toBe(first?.id);
      expect(second?.request.mcp).toMatchObject({
        resumes: parked,
        executor: "x1",
        asked: ["q"],
        params: { inputResponses: { q: { action: "accept", content } } },
      });
      expect(second?.request.tool).toEqual(first?.request.tool);
    }
  });

  it("of a newer server go back with its own state, which the client never sees", async () => {
    asks({ requestState: "the-server's-own" });
    const { headers } = await initialize(one);
    const events = eventsOf(await call(one, headers));
    const question = await events.message();
    await answerTo(one, headers, question.id, { result: { action: "decline" } });
    expect(await events.message()).toHaveProperty("result");
    expect(around.envelopes[1]?.request.mcp).toMatchObject({ requestState: "the-server's-own" });
  });

  it("that the client refuses fail the request at a newer server, and reach an older one as an error", async () => {
    const refusal = { error: { code: -1, message: "User rejected" } };
    const { headers } = await initialize(one);
    for (const execution of [
      {},
      { parked: { call: parked, until: new Date(Date.now() + 60_000).toISOString() } },
    ]) {
      around.envelopes.length = 0;
      asks({}, execution);
      const events = eventsOf(await call(one, headers));
      await answerTo(one, headers, (await events.message()).id, refusal);
      const answer = await events.message();
      if ("parked" in execution) {
        expect(around.envelopes[1]?.request.mcp?.params).toEqual({ inputResponses: { q: refusal } });
      } else expect(answer).toMatchObject(refusal);
    }
  });

  it("are not asked of a client that takes no stream: the parked call is given up", async () => {
    asks({}, { parked: { call: parked, until: new Date(Date.now() + 60_000).toISOString() } });
    const { headers } = await initialize(one);
    const answer = await json(call(one, headers, { headers: { accept: "application/json" } }));
    expect(answer).toMatchObject({ error: { code: -32603 } });
    await until("the call to be given up", () => executors.cancels.length === 1);
    expect(executors.cancels[0]).toMatchObject({ id: parked, executor: "x1" });
  });

  it("end after ten rounds", async () => {
    around.ending((each) => answered(each, { result: { resultType: "input_required", inputRequests: {} } }));
    const { headers } = await initialize(one);
    expect(await json(call(one, headers))).toMatchObject({ error: { code: -32603 } });
    expect(around.envelopes).toHaveLength(11);
  });
});

let changes = 0;
/** To what they never were before. */
const changeTools = (): Promise<void> => {
  changes += 1;
  return around.put("server", "tools", server(["echo", `more-${changes}`]));
};

describe("the GET stream", () => {
  it("tells what changed, and of resources that the session subscribed to at any instance", async () => {
    around.ending((each) => answered(each, { result: {} }));
    const { headers } = await initialize(one);
    const events = eventsOf(await get(one, { headers }));
    expect(await events.next()).toMatchObject({ data: "", id: expect.any(String) });
    const updated = (uri: string) =>
      executors.bus.publish(subjects.updated("tools"), { v: 1, server: "tools", uri });
    await request(two, headers, "resources/subscribe", { uri: "file:///yes" });
    await until("the subscription to be known", async () => {
      updated("file:///no");
      updated("file:///yes");
      return true;
    });
    expect(await events.message()).toEqual({
      jsonrpc: "2.0",
      method: "notifications/resources/updated",
      params: { uri: "file:///yes" },
    });
    await changeTools();
    expect(await events.message()).toEqual({ jsonrpc: "2.0", method: "notifications/tools/list_changed" });
    await remove(two, { headers });
    expect(await events.message()).toBeUndefined();
  });

  it("goes on where it broke, and says that anything may have changed where it is gone", async () => {
    const { headers } = await initialize(one);
    const hangUp = new AbortController();
    const events = eventsOf(await get(one, { headers, signal: hangUp.signal }));
    const id = (await events.next())?.id ?? "";
    hangUp.abort();
    await changeTools();
    const again = eventsOf(await get(two, { headers: { ...headers, "last-event-id": id } }));
    expect(await again.message()).toMatchObject({ method: "notifications/tools/list_changed" });
    await again.close();
    const lost = eventsOf(
      await get(two, { headers: { ...headers, "last-event-id": id.replace(/^i\d+/, "i99") } }),
    );
    expect(await lost.message()).toMatchObject({ method: "notifications/tools/list_changed" });
    await lost.close();
  });

  it("sends each message on one of a session's streams alone", async () => {
    const { headers } = await initialize(one);
    const [first, second] = [eventsOf(await get(one, { headers })), eventsOf(await get(one, { headers }))];
    await first.next();
    await second.next();
    await changeTools();
    expect(await second.message()).toMatchObject({ method: "notifications/tools/list_changed" });
    await remove(one, { headers });
    expect(await first.message()).toBeUndefined();
  });

  it("takes a client that takes streams", async () => {
    const { headers } = await initialize(one);
    expect((await get(one, { headers: { ...headers, accept: "application/json" } })).status).toBe(406);
    expect((await get(one, { headers: { "mcp-session-id": "x".repeat(43) } })).status).toBe(404);
  });
});
