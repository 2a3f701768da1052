import { writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { Client as OlderClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as OlderTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import {
  ListRootsRequestSchema,
  ToolListChangedNotificationSchema,
} from "@modelcontextprotocol/sdk/types.js";
import {
  startConformanceServer,
  startLegacySessionServer,
  startModernServer,
  until,
} from "@portcullis/testkit";
import { describe, expect, it } from "vitest";
import { type Any, BIN, initializeParams, modernMeta, startStdio, stdioEnv } from "./support/stdio.ts";

/** `portcullis mcp` against MCP servers themselves: what of the protocol gets lost between stdio and HTTP. */

const KEY = "pk_test_key-of-these-tests";
const info = { name: "stdio-test", version: "1.0.0" };
const command = (url: string) => ({ command: process.execPath, args: [BIN, "mcp"], env: stdioEnv(url, KEY) });

type Heard = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** An HTTP server that says exactly what it is told to. */
const startRaw = async (serve: (heard: Heard, response: ServerResponse, count: number) => void, port = 0) => {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => {
      body += text;
    });
    request.on("end", () => {
      const { method = "", url: path = "", headers } = request;
      const each = { method, path, headers, body };
      heard.push(each);
      serve(each, response, heard.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  const bound = (server.address() as AddressInfo).port;
  return { heard, port: bound, url: `http://127.0.0.1:${bound}`, close, [Symbol.asyncDispose]: close };
};
const sse = (response: ServerResponse, headers: Record<string, string> = {}) =>
  response.writeHead(200, { "content-type": "text/event-stream", ...headers });
const json = (response: ServerResponse, body: string, status = 200, headers: Record<string, string> = {}) =>
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);

describe("a client of 2026-07-28", () => {
  it("of SDK 2.x lists, calls, hears of changes, and cancels", async () => {
    await using server = await startModernServer({ legacy: "reject" });
    const changes: string[] = [];
    const client = new Client(info, { versionNegotiation: { mode: "auto" } });
    client.setNotificationHandler("notifications/tools/list_changed", () => void changes.push("tools"));
    await client.connect(new StdioClientTransport(command(server.url)));
    try {
      const { tools } = await client.listTools();
      expect(tools.map(({ name }) => name)).toContain("echo");
      const result = await client.callTool({ name: "echo", arguments: { message: "grüße 🌍" } });
      expect(JSON.stringify(result.content)).toContain("grüße 🌍");
      const routed = await client.callTool({ name: "routed", arguments: { region: "us-west1", query: "x" } });
      expect(routed.isError).not.toBe(true);
      await expect(client.callTool({ name: "nothing", arguments: {} })).rejects.toMatchObject({
        code: -32602,
      });
      const abort = new AbortController();
      const slow = client.callTool({ name: "slow", arguments: { ms: 20_000 } }, { signal: abort.signal });
      await until("the slow call", () => server.calls.some(({ name }) => name === "slow"));
      abort.abort();
      await expect(slow).rejects.toThrow();
      await until("the server to hear of it", () => server.cancelled.includes("slow"));
    } finally {
      await client.close();
    }
  });

  it("gets input_required, answers it, and subscribes", async () => {
    await using server = await startConformanceServer();
    await using bridge = startStdio(server.url, KEY);
    const _meta = modernMeta({ elicitation: {}, sampling: {} });
    const discovered = await bridge.request("d", "server/discover", { _meta });
    expect(discovered.result.supportedVersions).toContain("2026-07-28");
    const listen = { notifications: { toolsListChanged: true }, _meta };
    bridge.send({ jsonrpc: "2.0", id: 7, method: "subscriptions/listen", params: listen });
    const isOf = (method: string) => (line: Any) =>
      line.method === method && line.params._meta["io.modelcontextprotocol/subscriptionId"] === 7;
    await bridge.line("the acknowledgement", isOf("notifications/subscriptions/acknowledged"));
    await bridge.request(8, "tools/call", { name: "test_trigger_tool_change", arguments: {}, _meta });
    await bridge.line("the change", isOf("notifications/tools/list_changed"));
    bridge.send({ jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 7 } });
    const asked = await bridge.request(9, "tools/call", {
      name: "test_input_required_result_elicitation",
      arguments: {},
      _meta,
    });
    expect(asked.result.resultType).toBe("input_required");
    const missing = await bridge.request(10, "unknown/method", { _meta });
    expect(missing.error.code).toBe(-32601);
    const capability = { name: "test_missing_capability", arguments: {}, _meta: modernMeta() };
    const refused = await bridge.request(11, "tools/call", capability);
    expect(refused.error).toMatchObject({ code: -32021, data: { requiredCapabilities: { sampling: {} } } });
  });

  it("has its bytes carried as they are, both ways, with the headers that belong to them", async () => {
    const big = '"n": 12345678901234567890123, "f":1.0, "2":0,"1":0, "u":"\\u00fc\\ud83d\\ude00 ü"';
    await using server = await startRaw(({ body }, response) => {
      const id = /"id" *: *("[^"]*"|[\d.]+)/.exec(body)?.[1];
      const result = `{"jsonrpc" : "2.0",\r\n "id":${id},\n "result":{${big}}}`;
      if (body.includes("stream")) {
        const data = result.split(/\r?\n/).map((line) => `data: ${line}`);
        sse(response).end(`: hello\n\nid: 1\ndata:\n\nevent: message\n${data.join("\n")}\n\n`);
      } else json(response, result);
    });
    await using bridge = startStdio(server.url, KEY);
    for (const [id, name] of [
      ['"a b"', "plain"],
      ["12345678901234567891", "stream"],
      ["3", "näme"],
    ]) {
      const text = `{"id":${id}, "method":"tools/call","params":{"_meta":${JSON.stringify(modernMeta())},"name":"${name}","arguments":{${big}}},"jsonrpc":"2.0","unknown":[ ]}`;
      const before = bridge.lines.length;
      bridge.send(text);
      await until("the answer", () => bridge.lines.length > before);
      expect(server.heard.at(-1)?.body).toBe(text);
      expect(bridge.lines.at(-1)?.replaceAll(/\s+/g, "")).toBe(
        `{"jsonrpc":"2.0","id":${id},"result":{${big}}}`.replaceAll(/\s+/g, ""),
      );
      expect(bridge.lines.at(-1)).toContain(big);
    }
    expect(server.heard[0]).toMatchObject({
      method: "POST",
      path: "/mcp",
      headers: {
        authorization: `Bearer ${KEY}`,
        "mcp-protocol-version": "2026-07-28",
        "mcp-method": "tools/call",
        "mcp-name": "plain",
      },
    });
    expect(server.heard[2]?.headers["mcp-name"]).toBe("=?base64?bsOkbWU=?=");
  });

  it("gets errors under its own id, whatever the gate answers", async () => {
    const bodies: Record<string, [number, string, string]> = {
      null: [
        400,
        "application/json",
        '{"jsonrpc":"2.0","id":null,"error":{"code":-32021,"message":"m","data":{"x":1.0}}}',
      ],
      problem: [
        403,
        "application/problem+json",
        '{"type":"about:blank","title":"No such tool","status":403,"code":"tool_not_in_scope","requestId":"r-1"}',
      ],
      html: [502, "text/html", "<b>it is down</b>"],
      nothing: [200, "text/html", "<b>hello</b>"],
      redirect: [307, "text/html", ""],
      cut: [200, "text/event-stream", ": nothing\n\n"],
    };
    await using server = await startRaw(({ headers }, response) => {
      const [status, type, body] = bodies[String(headers["mcp-name"])] ?? [500, "", ""];
      response.writeHead(status, { "content-type": type, location: "http://127.0.0.1:1/" }).end(body);
    });
    await using bridge = startStdio(server.url, KEY);
    const call = (name: string) =>
      bridge.request(name, "tools/call", { name, arguments: {}, _meta: modernMeta() });
    await call("null");
    expect(bridge.lines.at(-1)).toBe(
      '{"jsonrpc":"2.0","id":"null","error":{"code":-32021,"message":"m","data":{"x":1.0}}}',
    );
    // The digits of an id are its sender's.
    bridge.send(
      `{"jsonrpc":"2.0","id":12345678901234567891,"method":"tools/call","params":{"name":"html","_meta":${JSON.stringify(modernMeta())}}}`,
    );
    await until("the error", () => bridge.lines.length === 2);
    expect(bridge.lines.at(-1)).toContain('"id":12345678901234567891,');
    expect((await call("problem")).error).toEqual({
      code: -32602,
      message: "No such tool",
      data: { status: 403, code: "tool_not_in_scope", requestId: "r-1" },
    });
    for (const name of ["html", "nothing", "redirect", "cut"]) {
      const { error } = await call(name);
      expect(error.code, name).toBe(-32000);
      expect(error.message).not.toMatch(/down|hello/);
    }
    // Nothing is sent twice, nor to where a redirect points.
    expect(server.heard).toHaveLength(7);
    expect(bridge.errors()).toContain("tool_not_in_scope");
  });

  it("has arguments put into headers that only the list of tools knows of", async () => {
    const region = { type: "string", "x-mcp-header": "Region" };
    const nested = { type: "object", properties: { limit: { type: "integer", "x-mcp-header": "Limit" } } };
    const tool = { name: "routed", inputSchema: { type: "object", properties: { region, nested } } };
    await using server = await startRaw(({ body, headers }, response) => {
      const { id, method } = JSON.parse(body) as { id: unknown; method: string };
      if (method === "tools/list") {
        const isSecond = body.includes('"cursor":"2"');
        const result = isSecond ? { tools: [tool] } : { tools: [], nextCursor: "2" };
        return json(response, JSON.stringify({ jsonrpc: "2.0", id, result }));
      }
      if (headers["mcp-param-region"] === undefined) {
        return json(
          response,
          JSON.stringify({ jsonrpc: "2.0", id, error: { code: -32020, message: "no" } }),
          400,
        );
      }
      json(response, JSON.stringify({ jsonrpc: "2.0", id, result: { content: [] } }));
    });
    await using bridge = startStdio(server.url, KEY);
    const params = {
      name: "routed",
      arguments: { region: " é", nested: { limit: 42 } },
      _meta: modernMeta(),
    };
    expect((await bridge.request(1, "tools/call", params)).result).toEqual({ content: [] });
    expect(server.heard.map(({ body }) => JSON.parse(body).method)).toEqual([
      "tools/call",
      "tools/list",
      "tools/list",
      "tools/call",
    ]);
    expect(server.heard.at(-1)?.headers).toMatchObject({
      "mcp-param-region": "=?base64?IMOp?=",
      "mcp-param-limit": "42",
    });
    // Its own look at the list is nobody else's.
    expect(bridge.lines).toHaveLength(1);
    await bridge.request(2, "tools/call", params);
    expect(server.heard).toHaveLength(5);
  });

  it("waits a moment for a gate that is started anew, and sends nothing twice", async () => {
    const serve = ({ body }: Heard, response: ServerResponse): void => {
      const { id, method } = JSON.parse(body) as { id: unknown; method: string };
      // It may have run: nobody but the client may try again.
      if (method === "tools/call") response.destroy();
      else json(response, JSON.stringify({ jsonrpc: "2.0", id, result: {} }));
    };
    const { port, url, close } = await startRaw(serve);
    await close();
    await using bridge = startStdio(url, KEY);
    const listed = bridge.request(1, "tools/list", { _meta: modernMeta() });
    await sleep(600);
    await using server = await startRaw(serve, port);
    expect((await listed).result).toEqual({});
    const lost = await bridge.request(2, "tools/call", { name: "a", _meta: modernMeta() });
    expect(lost.error).toMatchObject({ code: -32000, message: "No answer from the gate: ECONNRESET" });
    expect(server.heard).toHaveLength(2);
  });

  it("keeps its subscription while the gate is started anew, and looks again", async () => {
    const acknowledged = (id: unknown) =>
      `data: ${JSON.stringify({
        jsonrpc: "2.0",
        method: "notifications/subscriptions/acknowledged",
        params: {
          notifications: { toolsListChanged: true, resourceSubscriptions: ["a:b"] },
          _meta: { "io.modelcontextprotocol/subscriptionId": id },
        },
      })}\n\n`;
    const serve = ({ body }: Heard, response: ServerResponse) =>
      void sse(response).write(acknowledged((JSON.parse(body) as { id: unknown }).id));
    const first = await startRaw(serve);
    await using bridge = startStdio(first.url, KEY);
    const params = { notifications: { toolsListChanged: true }, _meta: modernMeta() };
    bridge.send({ jsonrpc: "2.0", id: "s", method: "subscriptions/listen", params });
    await until("the acknowledgement", () => bridge.lines.length === 1);
    await first.close();
    await using _second = await startRaw(serve, first.port);
    await until("to hear of changes", () => bridge.lines.length === 3);
    expect(bridge.lines.slice(1).map((line) => JSON.parse(line))).toMatchObject([
      {
        method: "notifications/tools/list_changed",
        params: { _meta: { "io.modelcontextprotocol/subscriptionId": "s" } },
      },
      { method: "notifications/resources/updated", params: { uri: "a:b" } },
    ]);
  });
});

describe("a client of 2025", () => {
  it("of SDK 1.x has a session, a stream of its own, and answers questions", async () => {
    await using server = await startLegacySessionServer();
    const changes: string[] = [];
    const client = new OlderClient(info, { capabilities: { roots: {} } });
    client.setRequestHandler(ListRootsRequestSchema, () => ({ roots: [{ uri: "file:///a" }] }));
    client.setNotificationHandler(ToolListChangedNotificationSchema, () => void changes.push("tools"));
    const transport = new OlderTransport(command(server.url));
    await client.connect(transport as Parameters<OlderClient["connect"]>[0]);
    expect((await client.listTools()).tools.map(({ name }) => name)).toContain("ask");
    const asked = await client.callTool({ name: "ask", arguments: { method: "roots/list" } });
    expect(JSON.stringify(asked.content)).toContain("the client answered");
    await until("a change to be heard", async () => {
      await server.announceToolsChanged();
      return changes.length > 0;
    });
    const abort = new AbortController();
    const slow = client.callTool({ name: "slow", arguments: { ms: 20_000 } }, undefined, {
      signal: abort.signal,
    });
    await until("the slow call", () => server.calls.some(({ name }) => name === "slow"));
    abort.abort();
    await expect(slow).rejects.toThrow();
    await until("the server to hear of it", () => server.cancelled.includes("slow"));
    expect(server.sessionCount).toBe(1);
    await client.close();
    await until("the session to be over", () => server.sessionCount === 0);
  });

  it("of SDK 2.x finds an older server behind it", async () => {
    await using server = await startLegacySessionServer();
    const client = new Client(info, { versionNegotiation: { mode: "auto" } });
    await client.connect(new StdioClientTransport(command(server.url)));
    const result = await client.callTool({ name: "add", arguments: { a: 1, b: 2 } });
    expect(JSON.stringify(result)).toContain("3");
    await client.close();
  });

  it("does not learn that the server forgot its session, save that it should look again", async () => {
    await using server = await startLegacySessionServer();
    await using bridge = startStdio(server.url, KEY);
    await bridge.request(0, "initialize", initializeParams());
    bridge.send({ jsonrpc: "2.0", method: "notifications/initialized" });
    await bridge.request(1, "tools/list");
    server.dropSessions();
    const calls = ["a", "b", "c"].map((message, index) =>
      bridge.request(index + 2, "tools/call", { name: "echo", arguments: { message } }),
    );
    for (const answer of await Promise.all(calls)) expect(answer.result.content).toHaveLength(1);
    expect(server.sessionCount).toBe(1);
    expect(server.calls.filter(({ name }) => name === "echo")).toHaveLength(3);
    await bridge.line("the hint", ({ method }) => method === "notifications/tools/list_changed");
    // The answer to the second `initialize` is nobody's.
    expect(bridge.lines.filter((line) => JSON.parse(line).id === 0)).toHaveLength(1);
    expect(bridge.errors()).toContain("begun anew");
  });

  it("has its session begun anew once, however late the gate says that it was gone", async () => {
    let sessions = 0;
    const late: (() => void)[] = [];
    await using server = await startRaw(({ method, body, headers }, response) => {
      if (method !== "POST") return void response.writeHead(405).end();
      const message = JSON.parse(body) as { id?: unknown; method: string };
      if (message.id === undefined) return void response.writeHead(202).end();
      const answer = JSON.stringify({ jsonrpc: "2.0", id: message.id, result: {} });
      if (message.method === "initialize") {
        sessions += 1;
        return json(response, answer, 200, { "mcp-session-id": `s-${sessions}` });
      }
      if (headers["mcp-session-id"] !== "s-1") return json(response, answer);
      const gone = () => void response.writeHead(404).end();
      if (message.method === "prompts/list") late.push(gone);
      else gone();
    });
    await using bridge = startStdio(server.url, KEY);
    await bridge.request(1, "initialize", initializeParams());
    bridge.send({ jsonrpc: "2.0", method: "notifications/initialized" });
    bridge.send({ jsonrpc: "2.0", id: 2, method: "prompts/list" });
    await until("the slow request", () => late.length === 1);
    await bridge.request(3, "tools/list");
    late[0]?.();
    expect((await bridge.answer(2)).result).toEqual({});
    expect(sessions).toBe(2);
  });

  it("gets an answer whose stream broke off, once", async () => {
    await using server = await startLegacySessionServer({ resumable: true });
    await using bridge = startStdio(server.url, KEY);
    await bridge.request(0, "initialize", initializeParams());
    bridge.send({ jsonrpc: "2.0", method: "notifications/initialized" });
    const { result } = await bridge.request(1, "tools/call", { name: "slow", arguments: { ms: 300 } });
    expect(result.content).toHaveLength(1);
    expect(bridge.lines.filter((line) => JSON.parse(line).id === 1)).toHaveLength(1);
  });

  it("has its messages arrive in their order", async () => {
    const order: string[] = [];
    await using server = await startRaw(({ method, body, headers }, response) => {
      if (method === "GET") return void response.writeHead(405).end();
      const message = JSON.parse(body) as { id?: unknown; method: string };
      const answer = JSON.stringify({
        jsonrpc: "2.0",
        id: message.id,
        result: { protocolVersion: "2025-06-18" },
      });
      const delay = message.method === "notifications/initialized" ? 200 : 0;
      setTimeout(() => {
        order.push(`${message.method} ${headers["mcp-session-id"]} ${headers["mcp-protocol-version"]}`);
        if (message.id === undefined) response.writeHead(202).end();
        else json(response, answer, 200, { "mcp-session-id": "s-1" });
      }, delay);
    });
    await using bridge = startStdio(server.url, KEY);
    bridge.send({ jsonrpc: "2.0", id: 1, method: "initialize", params: initializeParams() });
    bridge.send({ jsonrpc: "2.0", method: "notifications/initialized" });
    await bridge.request(2, "tools/list");
    expect(order).toEqual([
      "initialize undefined undefined",
      "notifications/initialized s-1 2025-06-18",
      "tools/list s-1 2025-06-18",
    ]);
  });
});

describe("the process", () => {
  it("ends with its input, after the answers that are nearly there, and with code 0", async () => {
    await using server = await startModernServer();
    await using bridge = startStdio(server.url, KEY);
    const params = { name: "slow", arguments: { ms: 300 }, _meta: modernMeta() };
    bridge.send({ jsonrpc: "2.0", id: 1, method: "tools/call", params });
    bridge.child.stdin?.end();
    expect(await bridge.exit).toBe(0);
    expect(bridge.lines).toHaveLength(1);
  });

  it("tells who still reads that no answer comes any more", async () => {
    await using server = await startModernServer();
    await using bridge = startStdio(server.url, KEY);
    const params = { name: "slow", arguments: { ms: 20_000 }, _meta: modernMeta() };
    bridge.send({ jsonrpc: "2.0", id: 1, method: "tools/call", params });
    bridge.child.stdin?.end();
    expect(await bridge.exit).toBe(0);
    expect(JSON.parse(bridge.lines[0] ?? "").error.message).toContain("ended the connection");
    await until("the server to hear of it", () => server.cancelled.includes("slow"));
  });

  it.each(["SIGTERM", "SIGINT"] as const)("ends with %s at once, and with its session", async (signal) => {
    await using server = await startLegacySessionServer();
    await using bridge = startStdio(server.url, KEY);
    await bridge.request(0, "initialize", initializeParams());
    bridge.send({ jsonrpc: "2.0", method: "notifications/initialized" });
    bridge.send({
      jsonrpc: "2.0",
      id: 1,
      method: "tools/call",
      params: { name: "slow", arguments: { ms: 20_000 } },
    });
    await until("the call", () => server.calls.length === 1);
    bridge.child.kill(signal);
    expect(await bridge.exit).toBe(0);
    expect(server.sessionCount).toBe(0);
  });

  it("says nothing on stdout but the protocol, and answers what is none", async () => {
    await using bridge = startStdio("http://127.0.0.1:9", KEY);
    bridge.send("not json");
    bridge.send("[");
    bridge.send('{"jsonrpc":"2.0","method":5}');
    bridge.send("");
    await until("the answers", () => bridge.lines.length === 3);
    expect(bridge.lines.map((line) => JSON.parse(line).error.code)).toEqual([-32700, -32700, -32600]);
    const { error } = await bridge.request(1, "ping");
    expect(error).toEqual({ code: -32000, message: "No answer from the gate: ECONNREFUSED" });
    expect(bridge.errors()).toBe("");
  });

  it("takes the key from a file, the server from an option, and never a redirect", async () => {
    await using server = await startRaw(({ body }, response) => {
      json(response, JSON.stringify({ jsonrpc: "2.0", id: JSON.parse(body).id, result: {} }));
    });
    const file = join(tmpdir(), `portcullis-key-${process.pid}`);
    writeFileSync(file, "pk_test_from-a-file\n", { mode: 0o600 });
    await using bridge = startStdio(`${server.url}/mcp`, "", ["--server", "github", "--key-file", file]);
    await bridge.request(1, "tools/list", { _meta: modernMeta() });
    expect(server.heard[0]).toMatchObject({
      path: "/mcp/github",
      headers: { authorization: "Bearer pk_test_from-a-file" },
    });
    await using wrong = startStdio(server.url, "", ["--server", "../admin", "--key-file", file]);
    expect(await wrong.exit).toBe(2);
    await using none = startStdio(server.url, "");
    expect(await none.exit).toBe(4);
    expect([...wrong.lines, ...none.lines]).toEqual([]);
  });
});
