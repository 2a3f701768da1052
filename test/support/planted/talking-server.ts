import type { RawReply, RawRequest } from "../raw-mcp-exchange.ts";
import { type RawMcpServer, startRawMcpServer } from "../raw-mcp-server.ts";
import type { Era } from "../wire-client.ts";
import type { Pool } from "./pool.ts";

/** Tools that each put values into another part of what a server can say. */
export const talkingTools = [
  "echo",
  "say_text",
  "say_structured",
  "say_names",
  "say_resource",
  "say_link",
  "say_meta",
  "fail_as_result",
  "fail_as_error",
  "tell_progress",
  "tell_log",
  "ask_form",
  "ask_model",
  "crash_http",
  "crash_json",
] as const;

const content = (text: string): object => ({ content: [{ type: "text", text }] });
const error = (code: number, message: string, data: unknown): RawReply => ({
  error: JSON.stringify({ code, message, data }),
});

/** Asks in the way of the request's generation, and repeats what it heard. */
const ask = async (request: RawRequest, method: string, params: object, state: string): Promise<object> => {
  if (request.era === "legacy") return content(`heard ${await request.ask(method, JSON.stringify(params))}`);
  const { inputResponses, requestState } = JSON.parse(request.params);
  if (inputResponses !== undefined)
    return content(`heard ${JSON.stringify(inputResponses)} ${String(requestState)}`);
  return { resultType: "input_required", inputRequests: { it: { method, params } }, requestState: state };
};

const tell = (request: RawRequest, pool: Pool, tool: string): object => {
  const { _meta: meta } = JSON.parse(request.params);
  const at = pool.at(`${tool} of a server`);
  if (tool === "tell_progress") {
    const params = { progressToken: meta?.progressToken, progress: 1, message: at.words() };
    request.notify("notifications/progress", JSON.stringify(params));
  } else {
    const params = { level: "info", logger: at.one(), data: { note: at.words(), [at.one()]: 1 } };
    request.notify("notifications/message", JSON.stringify(params));
  }
  return content("Told.");
};

const callTool = async (request: RawRequest, pool: Pool): Promise<object> => {
  const { name, arguments: args } = JSON.parse(request.params);
  const at = pool.at(`${name} of a server`);
  switch (name as (typeof talkingTools)[number]) {
    case "say_text":
      return content(at.words());
    case "say_structured":
      return { ...content("Sunny."), structuredContent: { days: [{ note: at.words() }, at.one()] } };
    case "say_names":
      return { ...content("Sunny."), structuredContent: at.names() };
    case "say_resource":
      return {
        content: [
          {
            type: "resource",
            resource: { uri: `note:///${encodeURIComponent(at.one())}`, text: at.words() },
          },
        ],
      };
    case "say_link":
      return {
        content: [
          { type: "resource_link", uri: `note:///${at.one()}`, name: at.one(), description: at.words() },
        ],
      };
    case "say_meta":
      return {
        ...content("Sunny."),
        _meta: { "x/note": at.words(), [at.one()]: true },
        "x-other": at.words(),
      };
    case "fail_as_result":
      return { ...content(at.words()), isError: true };
    case "fail_as_error":
      return error(-32000, at.words(), { note: at.words(), [at.one()]: 1 });
    case "tell_progress":
    case "tell_log":
      return tell(request, pool, name);
    case "ask_form":
      return ask(
        request,
        "elicitation/create",
        {
          message: at.words(),
          requestedSchema: {
            type: "object",
            properties: { [at.one()]: { type: "string", title: at.words() } },
          },
        },
        at.one(),
      );
    case "ask_model":
      return ask(
        request,
        "sampling/createMessage",
        {
          messages: [{ role: "user", content: { type: "text", text: at.words() } }],
          maxTokens: 10,
          systemPrompt: at.words(),
        },
        at.one(),
      );
    case "crash_http":
      return { error: JSON.stringify({ code: -32603, message: at.words() }), status: 500 };
    case "crash_json":
      return { result: `{"content": [ ${at.one()}` };
    default:
      return content(`said ${JSON.stringify(args)}`);
  }
};

const answer = async (
  request: RawRequest,
  pool: Pool,
  lists: Readonly<Record<string, object>>,
): Promise<object> => {
  const { method, params } = request;
  const { name, uri } = JSON.parse(params);
  const at = pool.at(`${method} of a server`);
  switch (method) {
    case "tools/call":
      return callTool(request, pool);
    case "prompts/get":
      return {
        description: at.words(),
        messages: [{ role: "user", content: { type: "text", text: `${name}: ${at.words()}` } }],
      };
    case "resources/read":
      return {
        contents: [{ uri, mimeType: "text/plain", text: at.words() }],
        ttlMs: 0,
        cacheScope: "private",
      };
    case "resources/subscribe":
    case "resources/unsubscribe":
      return {};
    case "completion/complete":
      return { completion: { values: at.items() } };
    default:
      return lists[method] ?? error(-32601, at.words(), { method: at.one() });
  }
};

export type TalkingOptions = {
  readonly era: Era;
  /** What it offers, by the method that lists it. */
  readonly lists: Readonly<Record<string, object>>;
  readonly instructions?: string;
  readonly serverInfo?: object;
};

/** A server that says values wherever a server can say something. */
export const startTalkingServer = (pool: Pool, options: TalkingOptions): Promise<RawMcpServer> =>
  startRawMcpServer({
    eras: [options.era],
    capabilities: { tools: {}, prompts: {}, resources: { subscribe: true }, completions: {}, logging: {} },
    ...(options.instructions === undefined ? {} : { instructions: options.instructions }),
    ...(options.serverInfo === undefined ? {} : { serverInfo: options.serverInfo }),
    handle: async (request) => {
      const said = await answer(request, pool, options.lists);
      if ("error" in said || "result" in said) return said as RawReply;
      const cached = request.method.endsWith("/list") ? { ttlMs: 0, cacheScope: "private" } : {};
      const marks = request.era === "modern" ? { resultType: "complete", ...cached } : {};
      return { result: JSON.stringify({ ...marks, ...said }) };
    },
  });
