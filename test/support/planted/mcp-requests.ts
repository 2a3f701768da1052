import { type Era, versions, type WireClient } from "../wire-client.ts";
import type { Pool } from "./pool.ts";
import { talkingTools } from "./talking-server.ts";

type Send = () => Promise<unknown>;
const quote = (value: unknown): string => JSON.stringify(value);

/** Answers what a server asks a client, with values (2025; at 2026-07-28 answers are `inputResponses`). */
const reply = (pool: Pool, message: string): string | undefined => {
  const { id, method } = JSON.parse(message);
  if (id === undefined) return undefined;
  const at = pool.at(`answer to ${method}`);
  if (method === "elicitation/create")
    return quote({ result: { action: "accept", content: { it: at.one() } } });
  if (method === "sampling/createMessage")
    return quote({
      result: { role: "assistant", model: at.one(), content: { type: "text", text: at.words() } },
    });
  return method === undefined ? undefined : quote({ error: { code: -1, message: at.words() } });
};

/** Calls a tool, and where it asks (2026-07-28) answers its questions once. */
const callAndAnswer = async (client: WireClient, pool: Pool, name: string, args: object): Promise<void> => {
  const hear = (message: string): string | undefined => reply(pool, message);
  const params = { name, arguments: args, _meta: { progressToken: name } };
  const first = await client.request("tools/call", quote(params), { hear });
  const { inputRequests, requestState } = JSON.parse(first.result ?? "{}");
  if (inputRequests === undefined) return;
  const at = pool.at("inputResponses");
  const inputResponses = Object.fromEntries(
    Object.keys(inputRequests).map((key) => [key, { action: "accept", content: { it: at.words() } }]),
  );
  await client.request("tools/call", quote({ ...params, inputResponses, requestState }), { hear });
};

/** Every method that a client has, with values in all that it can write. */
export const mcpRequests = (pool: Pool, client: WireClient): readonly Send[] => {
  const { at } = pool;
  const ask =
    (method: string, params: object, more: Parameters<WireClient["request"]>[2] = {}): Send =>
    () =>
      client.request(method, quote(params), more);
  const call = (params: object): Send => ask("tools/call", { name: "echo", arguments: {}, ...params });
  const uri = (place: string): string => `note:///open/${encodeURIComponent(at(place).one())}`;
  return [
    ...talkingTools.map((name) => () => callAndAnswer(client, pool, name, { message: "hi" })),
    call({ arguments: { message: at("mcp argument").words() } }),
    call({ arguments: at("mcp argument names").names() }),
    call({ arguments: { card: 9007199254740993n.toString(), note: at("mcp deep argument").words() } }),
    call({ _meta: { "x/note": at("_meta").words(), [at("name in _meta").short()]: 1 } }),
    call({ _meta: { progressToken: at("progress token").one() } }),
    call({ [at("unknown param").one()]: at("value of an unknown param").words() }),
    call({ name: at("mcp tool name").short() }),
    call({ inputResponses: { it: { action: "accept", content: { it: at("unasked answer").words() } } } }),
    call({ requestState: at("forged requestState").one() }),
    ask("tools/call", { name: "echo", arguments: {} }, { id: quote(at("request id").one()) }),
    ask("tools/list", { cursor: at("cursor").one() }),
    ask("prompts/get", { name: "say", arguments: { topic: at("prompt argument of a caller").words() } }),
    ask("prompts/get", { name: at("prompt name").short() }),
    ask("resources/read", { uri: uri("resource URI of a caller") }),
    ask("resources/read", { uri: `note:///open/${at("resource URI, as it is").one()}` }),
    ask("resources/subscribe", { uri: uri("subscription") }),
    ask("resources/unsubscribe", { uri: uri("subscription that ends") }),
    ask("completion/complete", {
      ref: { type: "ref/prompt", name: "say" },
      argument: { name: "topic", value: at("completion").one() },
      context: { arguments: { other: at("completion context").words() } },
    }),
    ask("completion/complete", {
      ref: { type: "ref/resource", uri: uri("completion ref") },
      argument: { name: "name", value: "x" },
    }),
    ask("tasks/get", { taskId: at("task id").short() }),
    ask("tasks/cancel", { taskId: at("task id to cancel").short() }),
    ask("ping", { _meta: { note: at("ping").one() } }),
    ask("logging/setLevel", { level: at("log level").one() }),
    ask(at("mcp method").short(), { note: at("params of an unknown method").words() }),
    () => client.notify("notifications/cancelled", quote({ requestId: 1, reason: at("reason").words() })),
    () =>
      client.notify(
        `notifications/${at("notification").short()}`,
        quote({ note: at("params of a notification").words() }),
      ),
    () =>
      client.notify(
        "notifications/progress",
        quote({ progressToken: "x", progress: 1, message: at("progress").words() }),
      ),
  ];
};

/** Messages that no client of ours would write: introductions, headers and bodies. */
export const strangeMessages = (pool: Pool, url: string, key: string, era: Era): readonly Send[] => {
  const { at } = pool;
  const post =
    (body: unknown, headers: Readonly<Record<string, string>> = {}): Send =>
    async () => {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          authorization: `Bearer ${key}`,
          "content-type": "application/json",
          accept: "application/json, text/event-stream",
          ...headers,
        },
        body: typeof body === "string" ? body : quote(body),
      });
      await response.text();
    };
  const info = {
    name: at("client name").short(),
    title: at("client title").one(),
    version: at("client version").one(),
  };
  const capabilities = {
    experimental: { [at("capability").short()]: { note: at("below a capability").words() } },
  };
  const introduction = { protocolVersion: versions[era], clientInfo: info, capabilities };
  const modern = {
    "io.modelcontextprotocol/protocolVersion": versions.modern,
    "io.modelcontextprotocol/clientInfo": info,
    "io.modelcontextprotocol/clientCapabilities": capabilities,
  };
  const line = (place: string): string => at(place).short();
  const rpc = (method: string, params: object, id: unknown = 1): object => ({
    jsonrpc: "2.0",
    id,
    method,
    params,
  });
  const calling = { name: "echo", arguments: {}, _meta: modern };
  const named = { "mcp-protocol-version": versions.modern, "mcp-method": "tools/call", "mcp-name": "echo" };
  return [
    post(rpc("initialize", introduction)),
    post(rpc("initialize", { ...introduction, protocolVersion: at("protocol version").short() })),
    post(rpc("initialize", { ...introduction, clientInfo: at("clientInfo that is none").one() })),
    post(rpc("tools/call", calling), named),
    post(rpc("tools/call", calling), { ...named, "mcp-name": line("header mcp-name") }),
    post(rpc("tools/call", calling), { ...named, "mcp-method": line("header mcp-method") }),
    post(rpc("tools/call", calling), {
      ...named,
      "mcp-protocol-version": line("header mcp-protocol-version of MCP"),
    }),
    post(rpc("tools/list", {}), { "mcp-session-id": line("session id") }),
    post([rpc("ping", {}), rpc(at("method in a batch").short(), {})]),
    post({ jsonrpc: at("jsonrpc").one(), id: 1, method: "ping" }),
    post({
      jsonrpc: "2.0",
      id: at("id of a response").one(),
      result: { note: at("unasked result").words() },
    }),
    post({ jsonrpc: "2.0", id: 7, error: { code: 1, message: at("unasked error").words() } }),
    post(
      rpc("ping", { note: at("ping without an introduction").one() }, { no: at("id that is none").one() }),
    ),
    post(`{"jsonrpc":"2.0","id":1,"method":"ping" ${at("broken MCP message").one()}`),
    async () => {
      const headers = {
        authorization: `Bearer ${key}`,
        accept: "text/event-stream",
        "last-event-id": line("Last-Event-ID"),
      };
      const response = await fetch(url, { headers, signal: AbortSignal.timeout(2_000) });
      await response.body?.cancel();
    },
  ];
};
