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
  META,
  modern,
  post,
  remove,
  standInExecutors,
  VERSION,
} from "./support/mcp.ts";
import { keyOf, orgOf, serverOf, toolOf } from "./support/records.ts";

let around: Surroundings;
let ingress: RunningIngress;
let executors: Awaited<ReturnType<typeof standInExecutors>>;

const header = { type: "object", properties: { region: { type: "string", "x-mcp-header": "Region" } } };
const described = {
  protocolVersion: VERSION,
  serverInfo: { name: "upstream", version: "9", "x-unknown": true },
  capabilities: {
    tools: { listChanged: true },
    prompts: {},
    resources: { subscribe: true, listChanged: true },
    extensions: { "io.modelcontextprotocol/tasks": {} },
  },
};
const server = (slug: string) =>
  serverOf(slug, {
    tools: [
      toolOf("zebra"),
      { ...toolOf("echo"), definition: { name: "echo", inputSchema: header, "x-unknown": { big: [1] } } },
    ],
    prompts: [{ name: "ask", definitionHash: "0".repeat(64), definition: { name: "ask" }, risk: "none" }],
    described,
  });

beforeAll(async () => {
  around = await startSurroundings();
  executors = await standInExecutors(around);
  await around.put("server", "tools", server("tools"));
  await around.put("server", "hidden", server("hidden"));
  await around.put("org", "acme", orgOf("acme", { enabled: { tools: "*" } }));
  await around.put("org", "soft", orgOf("soft", { enabled: { tools: "*" }, blockedAs: "result" }));
  await around.put("key", "key_plain", keyOf("key_plain"));
  await around.put("key", "key_other", keyOf("key_other"));
  await around.put("key", "key_soft", keyOf("key_soft", { org: "soft" }));
  ingress = await startIngress(around);
});
afterAll(async () => {
  await ingress?.stop();
  await around?.[Symbol.asyncDispose]();
});
beforeEach(() => {
  around.envelopes.length = 0;
  executors.cancels.length = 0;
  around.ending((envelope) => answered(envelope, { result: { content: [] } }));
});

const call = (args: object = {}, options: Parameters<typeof modern>[3] = {}, more: object = {}) =>
  modern(ingress, "tools/call", { name: "zebra", arguments: args, ...more }, options);
const lastEnvelope = (): Envelope => {
  const envelope = around.envelopes.at(-1);
  if (envelope === undefined) throw new Error("no envelope");
  return envelope;
};
const traceOf = (requestId: string) =>
  until(`the trace of ${requestId}`, () =>
    around.traces.find((trace) => trace.requestId === requestId && trace.phase === "finished"),
  );
// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
const json = async (response: Response | Promise<Response>): Promise<any> => (await response).json();

describe("what the gate answers by itself", () => {
  it("server/discover: one server looks like itself, to nobody but this key", async () => {
    const response = await modern(ingress, "server/discover");
    expect(response.headers.get("mcp-session-id")).toBeNull();
    const { result } = await json(response);
    expect(result).toMatchObject({
      resultType: "complete",
      supportedVersions: [VERSION],
      ttlMs: 0,
      cacheScope: "private",
      _meta: { "io.modelcontextprotocol/serverInfo": described.serverInfo },
    });
    expect(result.capabilities).toHaveProperty("tools");
  });

  it("tools/list: definitions as they came, in the server's own order, as JSON even where a stream stands first", async () => {
    const response = await modern(
      ingress,
      "tools/list",
      {},
      { headers: { accept: "text/event-stream, application/json" } },
    );
    expect(response.headers.get("content-type")).toBe("application/json");
    const { result } = await json(response);
    expect(result.tools.map(({ name }: { name: string }) => name)).toEqual(["zebra", "echo"]);
    expect(result.tools[1]).toEqual({ name: "echo", inputSchema: header, "x-unknown": { big: [1] } });
    expect(result).toMatchObject({ resultType: "complete", cacheScope: "private", ttlMs: 0 });
    expect(await json(modern(ingress, "tools/list", { cursor: "made up" }))).toMatchObject({
      error: { code: -32602 },
    });
  });
});

describe("what does not agree is refused, and traced", () => {
  const name = { "mcp-name": "other" };
  const region = (value: string) => ({ "mcp-param-region": value });
  it.each([
    ["Mcp-Method", () => call({}, { headers: { "mcp-method": "tools/list" } }), 400, -32020],
    ["Mcp-Name", () => call({}, { headers: name }), 400, -32020],
    ["the version", () => call({}, { headers: { "mcp-protocol-version": "2025-11-25" } }), 400, -32020],
    [
      "an unknown version",
      () =>
        call(
          {},
          {
            headers: { "mcp-protocol-version": "v9" },
            meta: { "io.modelcontextprotocol/protocolVersion": "v9" },
          },
        ),
      400,
      -32022,
    ],
    ["an old method", () => modern(ingress, "ping"), 404, -32601],
    ["initialize", () => modern(ingress, "initialize"), 404, -32601],
    ["an unknown method", () => modern(ingress, "unknown/method"), 404, -32601],
    ["no name", () => modern(ingress, "tools/call", { arguments: {} }), 200, -32602],
    ["a state made up", () => call({}, {}, { requestState: "x" }), 400, -32602],
    [
      "a missing parameter header",
      () => modern(ingress, "tools/call", { name: "echo", arguments: { region: "eu" } }),
      400,
      -32020,
    ],
    [
      "another parameter header",
      () =>
        modern(
          ingress,
          "tools/call",
          { name: "echo", arguments: { region: "eu" } },
          { headers: region("us") },
        ),
      400,
      -32020,
    ],
    ["no extension", () => modern(ingress, "tasks/get", { taskId: "t" }), 400, -32021],
    [
      "a batch",
      () =>
        post(ingress, [{ jsonrpc: "2.0", id: 1, method: "ping" }], {
          headers: { "mcp-protocol-version": VERSION },
        }),
      400,
      -32600,
    ],
  ])("%s", async (_what, act, status, code) => {
    const response = await act();
    expect(response.status).toBe(status);
    expect(await json(response)).toMatchObject({ jsonrpc: "2.0", error: { code } });
    expect(around.envelopes).toEqual([]);
    const { outcome, unparsed } = await traceOf(response.headers.get("portcullis-request-id") ?? "");
    expect(outcome).toBe("rejected");
    expect(unparsed?.bytes).toBeGreaterThan(0);
  });

  it("takes what agrees in another spelling", async () => {
    const encoded = `=?base64?${Buffer.from("eu").toString("base64")}?=`;
    const ok = await modern(
      ingress,
      "tools/call",
      { name: "echo", arguments: { region: "eu" } },
      { headers: region(encoded) },
    );
    expect(await json(ok)).toHaveProperty("result");
  });

  it("has nothing to get and nothing to delete", async () => {
    const headers = { "mcp-protocol-version": VERSION };
    for (const response of [await get(ingress, { headers }), await remove(ingress, { headers })]) {
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    }
  });

  it("takes a notification and does nothing about it", async () => {
    const message = { jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 1 } };
    expect((await post(ingress, message, { headers: { "mcp-protocol-version": VERSION } })).status).toBe(202);
  });
});

describe("a call", () => {
  it("becomes an envelope that says who asks for what, and nothing of the connection", async () => {
    await call(
      { a: 1 },
      { meta: { progressToken: "p", "com.example/x": 1, "io.modelcontextprotocol/logLevel": "info" } },
      { unknown: [1] },
    );
    expect(lastEnvelope().request).toEqual({
      tool: { server: "tools", name: "zebra", arguments: { a: 1 } },
      mcp: {
        method: "tools/call",
        params: { unknown: [1], _meta: { "com.example/x": 1 } },
        client: {
          era: "modern",
          protocolVersion: VERSION,
          capabilities: { elicitation: {}, sampling: {} },
          info: { name: "test", version: "1" },
        },
        wants: { progress: true, logLevel: "info" },
      },
    });
  });

  it("goes both ways to the byte, whatever JavaScript makes of it", async () => {
    const exact =
      '{"content":[],"structuredContent":{"n":12345678901234567890,"1":1.0,"0":[1e2]},"x":"\\u00e9"}';
    around.ending((envelope) => answered(envelope, { result: JSON.parse(exact), exact }));
    const args = '{"n":12345678901234567890,"1":1.0,"0":[1e2]}';
    const body = `{"jsonrpc":"2.0","id":9007199254740993,"method":"tools/call","params":{"name":"zebra","arguments":${args},"_meta":${JSON.stringify(META)}}}`;
    const headers = { "mcp-protocol-version": VERSION, "mcp-method": "tools/call", "mcp-name": "zebra" };
    const text = await (await post(ingress, body, { headers })).text();
    expect(lastEnvelope().request.mcp?.exact).toBe(`{"arguments":${args},"params":{}}`);
    expect(text).toBe(
      `{"jsonrpc":"2.0","id":9007199254740993,"result":${exact.slice(0, -1)},"resultType":"complete"}}`,
    );
  });

  it("shows the server's errors as they are, under the status that belongs to them", async () => {
    for (const [code, status] of [
      [-32602, 200],
      [-32021, 400],
      [-32601, 404],
      [-32000, 200],
    ] as const) {
      const error = { code, message: "no", data: { requiredCapabilities: { sampling: {} } }, unknown: 1 };
      around.ending((envelope) => answered(envelope, { error }));
      const response = await call();
      expect([response.status, await json(response)]).toEqual([status, expect.objectContaining({ error })]);
    }
  });

  it("shows nothing that no inspector has read", async () => {
    around.ending((envelope) => {
      const reply = answered(envelope, { result: { content: [{ type: "text", text: "unread" }] } });
      const { inspection: _none, ...unread } = reply.envelope ?? envelope;
      return { ...reply, envelope: unread };
    });
    const text = await (await call()).text();
    expect(text).not.toContain("unread");
    expect(JSON.parse(text)).toMatchObject({ error: { code: -32603 } });
  });

  it("INV-7: out of the key's scope is told in the same words as what does not exist", async () => {
    around.ending((envelope) => ({
      stage: "policy",
      outcome: "denied",
      code: "tool_not_in_scope",
      envelope,
    }));
    const tell = async (path: string, method: string, params: object) =>
      (await (await modern(ingress, method, { ...params }, { path, id: 1 })).text()).replaceAll(
        "hidden",
        "absent",
      );
    for (const path of ["/mcp", "/mcp/tools", "/mcp/hidden"]) {
      expect(await tell(path, "tools/call", { name: "hidden__zebra" })).toBe(
        await tell(path.replace("hidden", "absent"), "tools/call", { name: "absent__zebra" }),
      );
    }
    expect(await json(modern(ingress, "prompts/get", { name: "x" }))).toMatchObject({
      error: { code: -32602 },
    });
    expect(await json(modern(ingress, "resources/read", { uri: "file:///x" }))).toMatchObject({
      error: { code: -32602, data: { uri: "file:///x" } },
    });
    const asked = around.envelopes.map(({ request }) => `${request.tool?.server}/${request.tool?.name}`);
    expect(asked.slice(0, 4)).toEqual([
      "unknown/hidden__zebra",
      "unknown/absent__zebra",
      "tools/hidden__zebra",
      "tools/absent__zebra",
    ]);
    // Asked for all the same: the attempt leaves a trace.
    expect(around.envelopes.length).toBeGreaterThan(6);
  });

  it("that is stopped is an error that programs can act on, or a result that models can", async () => {
    around.ending((envelope) => ({
      stage: "inspector",
      outcome: "blocked",
      code: "prompt_blocked",
      envelope,
    }));
    const error = await json(call({ secret: "s3cret" }));
    expect(error).toMatchObject({
      error: { code: -32010, data: { code: "prompt_blocked", categories: [] } },
    });
    const soft = await json(call({ secret: "s3cret" }, { key: "key_soft" }));
    expect(soft.result).toMatchObject({ isError: true, resultType: "complete", content: [{ type: "text" }] });
    expect(soft.result.content[0].text).toContain("prompt_blocked");
    expect(soft.result.content[0].text).toContain(soft.result._meta["io.portcullis/refusal"].requestId);
    expect(JSON.stringify([error, soft])).not.toContain("s3cret");
  });
});

describe("what a server says before it answers", () => {
  const progress = (envelope: Envelope, sequence: number) =>
    executors.say(envelope, {
      type: "event",
      sequence,
      event: { method: "notifications/progress", params: { progress: sequence, n: "x" } },
    });

  it("comes first and in order, on a stream that opens for it, under the client's own token", async () => {
    around.ending(() => undefined);
    const response = call({}, { meta: { progressToken: 7 } });
    await until("the envelope", () => around.envelopes.length === 1);
    const envelope = lastEnvelope();
    executors.say(envelope, { type: "event", sequence: 3, event: undefined } as never);
    progress(envelope, 1);
    around.finish(envelope, answered(envelope, { result: { content: [] }, events: 4 }));
    progress(envelope, 2);
    progress(envelope, 0);
    const events = eventsOf(await response);
    for (const expected of [0, 1, 2]) {
      expect(await events.message()).toMatchObject({
        method: "notifications/progress",
        params: { progressToken: 7, progress: expected },
      });
    }
    expect(await events.message()).toMatchObject({ result: { content: [] } });
    expect(await events.message()).toBeUndefined();
  });

  it("is not waited for without end", async () => {
    around.ending((envelope) => answered(envelope, { result: { content: [] }, events: 2 }));
    const startedAt = performance.now();
    expect(await json(call())).toHaveProperty("result");
    expect(performance.now() - startedAt).toBeGreaterThan(900);
  });

  it("is for those who asked: no progress without a token, no log without a level", async () => {
    around.ending(() => undefined);
    const response = call();
    await until("the envelope", () => around.envelopes.length === 1);
    const envelope = lastEnvelope();
    progress(envelope, 0);
    executors.say(envelope, {
      type: "event",
      sequence: 1,
      event: { method: "notifications/message", params: { level: "info", data: 1 } },
    });
    around.finish(envelope, answered(envelope, { result: { content: [] }, events: 2 }));
    expect((await response).headers.get("content-type")).toBe("application/json");
  });
});

describe("a client that hangs up", () => {
  it("cancels: the executor that runs the call hears it, also where it claims the call later", async () => {
    around.ending(() => undefined);
    for (const late of [false, true]) {
      around.envelopes.length = 0;
      executors.cancels.length = 0;
      const hangUp = new AbortController();
      const gone = call({}, { signal: hangUp.signal }).catch(() => "gone");
      await until("the envelope", () => around.envelopes.length === 1);
      const envelope = lastEnvelope();
      const claim = () => executors.say(envelope, { type: "progress", executor: "x7" });
      if (!late) claim();
      await executors.bus.flush();
      await ingress.bus.flush();
      hangUp.abort();
      expect(await gone).toBe("gone");
      if (late) claim();
      await until("the cancellation", () => executors.cancels.length === 1);
      expect(executors.cancels).toEqual([expect.objectContaining({ executor: "x7", id: envelope.id })]);
      around.finish(envelope, {
        stage: "mcp-executor",
        outcome: "failed",
        code: "client_cancelled",
        envelope,
      });
      expect(await traceOf(envelope.id)).toMatchObject({ outcome: "failed", code: "client_cancelled" });
    }
  });
});

describe("a member that readers take for their prototype", () => {
  const said = (member: string, params: object) =>
    JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params }).replace('"member"', member);

  it.each([
    ["in arguments", { name: "echo", arguments: { member: { a: 1 } } }],
    ["deep in them", { name: "echo", arguments: { a: [{ b: { member: null } }] } }],
    ["beside them", { name: "echo", member: 1 }],
  ])("%s is refused in clear words, and nothing is sent", async (_, params) => {
    const before = around.envelopes.length;
    for (const member of ['"__proto__"', '"\\u005f_proto__"']) {
      for (const [body, version] of [
        [said(member, { ...params, _meta: META }), VERSION],
        [said(member, params), "2025-06-18"],
      ] as const) {
        const headers = {
          "mcp-protocol-version": version,
          "mcp-method": "tools/call",
          "mcp-name": "echo",
        };
        const response = await post(ingress, body, { headers });
        expect([response.status, await response.json()]).toEqual([
          400,
          {
            jsonrpc: "2.0",
            error: {
              code: -32600,
              message: expect.stringContaining("__proto__"),
              data: expect.objectContaining({ code: "invalid_request" }),
            },
          },
        ]);
      }
    }
    expect(around.envelopes).toHaveLength(before);
  });
});

describe("a server's questions", () => {
  const asks = (more: object, execution: object = {}) =>
    around.ending((envelope) =>
      answered(envelope, {
        result: {
          resultType: "input_required",
          inputRequests: { q: { method: "elicitation/create", params: { message: "?" } } },
          ...more,
        },
        ...execution,
      }),
    );

  it("come as they are; the server's state comes sealed and goes back as it was, for this request alone", async () => {
    asks({ requestState: "the-server's-own" });
    const { result } = await json(call({ a: 1 }));
    expect(result).toMatchObject({
      resultType: "input_required",
      inputRequests: { q: { method: "elicitation/create" } },
    });
    const { requestState } = result;
    expect(requestState).not.toContain("the-server's-own");
    around.ending((envelope) => answered(envelope, { result: { content: [] } }));
    const inputResponses = { q: { action: "accept", content: { n: 1 } } };
    expect(await json(call({ a: 1 }, {}, { requestState, inputResponses }))).toHaveProperty("result");
    expect(lastEnvelope().request.mcp).toMatchObject({
      requestState: "the-server's-own",
      params: { inputResponses },
    });
    expect(lastEnvelope().request.mcp?.params).not.toHaveProperty("requestState");
    for (const refused of [
      call({ a: 2 }, {}, { requestState }),
      call({ a: 1 }, { key: "key_other" }, { requestState }),
      call({ a: 1 }, {}, { requestState: `${requestState}-TAMPERED` }),
      modern(ingress, "tools/call", { name: "echo", arguments: { a: 1 }, requestState }),
    ]) {
      expect(await json(refused)).toMatchObject({ error: { code: -32602 } });
    }
  });

  it("of a call that is parked lead back to it, in its executor", async () => {
    const parked = "0199f1a2-0000-7000-8000-000000000000";
    asks({}, { parked: { call: parked, until: new Date(Date.now() + 60_000).toISOString() } });
    const { result } = await json(call());
    await call({}, {}, { requestState: result.requestState, inputResponses: {} });
    expect(lastEnvelope().request.mcp).toMatchObject({
      resumes: parked,
      executor: "x1",
      params: { inputResponses: {} },
    });
  });

  it("have no state where the server has none and asks no person", async () => {
    asks({ inputRequests: { q: { method: "roots/list" } } });
    const { result } = await json(call());
    expect(result).not.toHaveProperty("requestState");
    await call({}, {}, { inputResponses: { q: 1 } });
    expect(lastEnvelope().request.mcp?.params).toEqual({ inputResponses: { q: 1 } });
  });

  it("to people are remembered, and nothing else that a client answers is an answer to them", async () => {
    const typed = { action: "accept", content: { name: "n" } };
    const inputResponses = { q: typed, r: typed, unasked: typed };
    asks({ inputRequests: { q: { method: "elicitation/create" }, r: { method: "roots/list" } } });
    const { requestState } = (await json(call({ a: 1 }))).result;
    await call({ a: 1 }, {}, { requestState, inputResponses });
    const asked = lastEnvelope().request.mcp;
    // The state is ours alone: the server, which keeps none, is sent none.
    expect([asked?.asked, asked?.requestState]).toEqual([["q"], undefined]);

    // Whoever says by himself what he was asked for is not believed: nobody asked him.
    await call({ a: 1 }, {}, { inputResponses, asked: ["q"], _meta: { asked: ["q"] } });
    expect(lastEnvelope().request.mcp).not.toHaveProperty("asked");
    // A question of one call is none of another; a state for it is none at all.
    const before = around.envelopes.length;
    for (const other of [
      call({ a: 2 }, {}, { requestState, inputResponses }),
      call({ a: 1 }, { key: "key_other" }, { requestState, inputResponses }),
    ]) {
      expect(await json(other)).toMatchObject({ error: { code: -32602 } });
    }
    expect(around.envelopes).toHaveLength(before);
    // The next round knows its own questions, not those of the one before.
    asks({ requestState: "s", inputRequests: { t: { method: "elicitation/create" } } });
    const next = (await json(call({ a: 1 }, {}, { requestState, inputResponses }))).result;
    await call({ a: 1 }, {}, { requestState: next.requestState, inputResponses });
    expect(lastEnvelope().request.mcp).toMatchObject({ asked: ["t"], requestState: "s" });
    // What an inspector took out of the result was not passed on.
    asks({ inputRequests: {} });
    expect((await json(call({ a: 1 }))).result).not.toHaveProperty("requestState");
  });
});

describe("subscriptions/listen", () => {
  const listen = async (notifications: object, id: unknown = 1) => {
    const response = await modern(ingress, "subscriptions/listen", { notifications }, { id });
    return { response, events: eventsOf(response) };
  };
  const META_ID = "io.modelcontextprotocol/subscriptionId";

  it("acknowledges first, with what there is, and tells nothing that was not asked for", async () => {
    const { response, events } = await listen({ toolsListChanged: true, unknown: true }, "sub");
    expect(response.headers.get("x-accel-buffering")).toBe("no");
    expect(await events.message()).toEqual({
      jsonrpc: "2.0",
      method: "notifications/subscriptions/acknowledged",
      params: { notifications: { toolsListChanged: true }, _meta: { [META_ID]: "sub" } },
    });
    await around.put("server", "tools", { ...server("tools"), prompts: [], revision: 2 });
    await around.put("server", "tools", { ...server("tools"), tools: [toolOf("zebra")], revision: 3 });
    expect(await events.message()).toEqual({
      jsonrpc: "2.0",
      method: "notifications/tools/list_changed",
      params: { _meta: { [META_ID]: "sub" } },
    });
    await events.close();
    await around.put("server", "tools", server("tools"));
  });

  it("subscribes to resources through the gate, and hears of those that got through", async () => {
    around.ending((envelope) =>
      envelope.request.tool?.name === "file:///no"
        ? { stage: "policy", outcome: "denied", code: "tool_not_in_scope", envelope }
        : answered(envelope, { result: { resultType: "complete" } }),
    );
    const { events } = await listen({ resourceSubscriptions: ["file:///yes", "file:///no"] });
    expect(await events.message()).toMatchObject({
      params: { notifications: { resourceSubscriptions: ["file:///yes"] } },
    });
    expect(around.envelopes.map(({ request }) => request.mcp?.method)).toEqual([
      "resources/subscribe",
      "resources/subscribe",
    ]);
    for (const uri of ["file:///no", "file:///yes"]) {
      executors.bus.publish(subjects.updated("tools"), { v: 1, server: "tools", uri });
    }
    expect(await events.message()).toEqual({
      jsonrpc: "2.0",
      method: "notifications/resources/updated",
      params: { uri: "file:///yes", _meta: { [META_ID]: 1 } },
    });
    await events.close();
  });

  it("ends with a result where the instance ends", async () => {
    const leaving = await startIngress(around);
    const events = eventsOf(await modern(leaving, "subscriptions/listen", { notifications: {} }, { id: 5 }));
    await events.message();
    const stopped = leaving.stop();
    expect(await events.message()).toEqual({
      jsonrpc: "2.0",
      id: 5,
      result: { resultType: "complete", _meta: { [META_ID]: 5 } },
    });
    await stopped;
  });

  it("holds no place of a request, and has a bound of its own", async () => {
    const narrow = await startIngress(around, {
      PORTCULLIS_MAX_IN_FLIGHT: "1",
      PORTCULLIS_MAX_STREAMS_PER_KEY: "2",
    });
    const open = () => modern(narrow, "subscriptions/listen", { notifications: {} });
    const [first, second] = [eventsOf(await open()), eventsOf(await open())];
    await first.message();
    await second.message();
    const third = await open();
    expect([third.status, await json(third)]).toEqual([
      429,
      expect.objectContaining({ error: expect.objectContaining({ code: -32014 }) }),
    ]);
    expect(await json(modern(narrow, "tools/list"))).toHaveProperty("result");
    await first.close();
    await until("the place to be free", async () => {
      const again = await open();
      if (again.status !== 200) return false;
      await eventsOf(again).close();
      return true;
    });
    await second.close();
    await narrow.stop();
  });
});
