import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { Client as OlderClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport as OlderTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import {
  CreateMessageRequestSchema,
  ElicitRequestSchema,
  LoggingMessageNotificationSchema,
} from "@modelcontextprotocol/sdk/types.js";

export type Args = Readonly<Record<string, unknown>>;
export type Asked = { readonly method: string; readonly params: Readonly<Record<string, unknown>> };

/** What the people and models behind a client answer. */
export type Answers = { readonly elicit: Args; readonly sample: string };
const nothing: Answers = { elicit: {}, sample: "nothing" };

/** A client that somebody really uses, reduced to what all of them can do. */
export type RealClient = {
  readonly tools: () => Promise<readonly string[]>;
  readonly call: (name: string, args?: Args) => Promise<unknown>;
  readonly resources: () => Promise<readonly string[]>;
  readonly read: (uri: string) => Promise<unknown>;
  readonly prompts: () => Promise<readonly string[]>;
  readonly prompt: (name: string, args?: Readonly<Record<string, string>>) => Promise<unknown>;
  /** Progress values that a call reported before its result; undefined where the client cannot tell. */
  readonly progress?: (name: string, args: Args) => Promise<readonly number[]>;
  /** What it was asked, of servers that ask. */
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
};
export type Connect = (url: string, key: string, answers?: Answers) => Promise<RealClient>;

const info = { name: "real-client", version: "1.0.0" };
const bearer = (key: string) => ({ requestInit: { headers: { authorization: `Bearer ${key}` } } });
const capabilities = { elicitation: {}, sampling: {} };
const sampled = (text: string) => ({
  role: "assistant" as const,
  model: "test-model",
  content: { type: "text" as const, text },
});

/** `@modelcontextprotocol/client`, at the generation that it finds or is told. */
export const newerSdk =
  (mode: "auto" | "legacy" | { readonly pin: string }): Connect =>
  async (url, key, answers = nothing) => {
    const asked: Asked[] = [];
    const client = new Client(info, { versionNegotiation: { mode }, capabilities });
    client.setRequestHandler("elicitation/create", ({ method, params }) => {
      asked.push({ method, params });
      return { action: "accept", content: answers.elicit as Record<string, string> };
    });
    client.setRequestHandler("sampling/createMessage", ({ method, params }) => {
      asked.push({ method, params });
      return sampled(answers.sample);
    });
    await client.connect(new StreamableHTTPClientTransport(new URL(url), bearer(key)));
    return {
      tools: async () => (await client.listTools()).tools.map(({ name }) => name),
      call: (name, args = {}) => client.callTool({ name, arguments: { ...args } }),
      resources: async () => (await client.listResources()).resources.map(({ uri }) => uri),
      read: (uri) => client.readResource({ uri }),
      prompts: async () => (await client.listPrompts()).prompts.map(({ name }) => name),
      prompt: (name, args = {}) => client.getPrompt({ name, arguments: { ...args } }),
      progress: async (name, args) => {
        const values: number[] = [];
        const onprogress = ({ progress }: { progress: number }) => values.push(progress);
        await client.callTool({ name, arguments: { ...args } }, { onprogress });
        return values;
      },
      asked,
      close: () => client.close(),
    };
  };

const olderOver = async (
  transport: Parameters<OlderClient["connect"]>[0],
  answers: Answers,
): Promise<RealClient> => {
  const asked: Asked[] = [];
  const client = new OlderClient(info, { capabilities });
  client.setRequestHandler(ElicitRequestSchema, ({ method, params }) => {
    asked.push({ method, params });
    return { action: "accept", content: answers.elicit as Record<string, string> };
  });
  client.setRequestHandler(CreateMessageRequestSchema, ({ method, params }) => {
    asked.push({ method, params });
    return sampled(answers.sample);
  });
  client.setNotificationHandler(LoggingMessageNotificationSchema, () => {});
  await client.connect(transport);
  return {
    tools: async () => (await client.listTools()).tools.map(({ name }) => name),
    call: (name, args = {}) => client.callTool({ name, arguments: { ...args } }),
    resources: async () => (await client.listResources()).resources.map(({ uri }) => uri),
    read: (uri) => client.readResource({ uri }),
    prompts: async () => (await client.listPrompts()).prompts.map(({ name }) => name),
    prompt: (name, args = {}) => client.getPrompt({ name, arguments: { ...args } }),
    progress: async (name, args) => {
      const values: number[] = [];
      const onprogress = ({ progress }: { progress: number }) => values.push(progress);
      await client.callTool({ name, arguments: { ...args } }, undefined, { onprogress });
      return values;
    },
    asked,
    close: () => client.close(),
  };
};

/** `@modelcontextprotocol/sdk` 1.x. */
export const olderSdk: Connect = (url, key, answers = nothing) => {
  const transport = new OlderTransport(new URL(url), bearer(key));
  // The cast: the transport of SDK 1.x does not type-check under exactOptionalPropertyTypes.
  return olderOver(transport as Parameters<OlderClient["connect"]>[0], answers);
};

const resolve = createRequire(import.meta.url).resolve;

/** `mcp-remote`: a client that only knows stdio, behind the proxy that brings it to a URL. */
export const throughMcpRemote =
  (configFolder: string): Connect =>
  (url, key, answers = nothing) => {
    const entry = join(dirname(resolve("mcp-remote/package.json")), "dist", "proxy.js");
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [
        entry,
        url,
        "--allow-http",
        "--transport",
        "http-only",
        "--header",
        "Authorization:${GATE_HEADER}",
      ],
      env: {
        PATH: process.env.PATH ?? "",
        HOME: configFolder,
        MCP_REMOTE_CONFIG_DIR: configFolder,
        GATE_HEADER: `Bearer ${key}`,
      },
      stderr: "ignore",
    });
    return olderOver(transport, answers);
  };

/** MCP Inspector's command line: one process for each request, which prints the result as JSON. */
export const inspectorCli =
  (home: string): Connect =>
  async (url, key) => {
    const entry = join(
      dirname(resolve("@modelcontextprotocol/inspector/package.json")),
      "clients/launcher/build/index.js",
    );
    const ask = (method: string, ...args: readonly string[]): Promise<Record<string, unknown>> =>
      new Promise((done, failed) => {
        const server = [
          "--server-url",
          url,
          "--transport",
          "http",
          "--header",
          `Authorization: Bearer ${key}`,
        ];
        execFile(
          process.execPath,
          [entry, "--cli", ...server, "--method", method, ...args],
          { timeout: 30_000, env: { PATH: process.env.PATH ?? "", HOME: home } },
          (error, out, err) => {
            if (error === null) done(JSON.parse(out));
            else failed(new Error(`${out}\n${err}`));
          },
        );
      });
    const pairs = (args: Args): readonly string[] =>
      Object.entries(args).map(
        ([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`,
      );
    const names = async (method: string, kind: string, member: string): Promise<readonly string[]> =>
      ((await ask(method))[kind] as Record<string, string>[]).map((each) => String(each[member]));
    return {
      tools: () => names("tools/list", "tools", "name"),
      call: (name, args = {}) =>
        ask("tools/call", "--tool-name", name, ...pairs(args).flatMap((pair) => ["--tool-arg", pair])),
      resources: () => names("resources/list", "resources", "uri"),
      read: (uri) => ask("resources/read", "--uri", uri),
      prompts: () => names("prompts/list", "prompts", "name"),
      prompt: (name, args = {}) =>
        ask("prompts/get", "--prompt-name", name, ...pairs(args).flatMap((pair) => ["--prompt-args", pair])),
      asked: [],
      close: async () => {},
    };
  };
