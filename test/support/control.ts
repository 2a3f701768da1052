import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { type ShiftingServer, until } from "@portcullis/testkit";
import type { Answer, TestGate } from "./gate.ts";

export type Call = {
  readonly body?: unknown;
  /** An operator token; the first operator's where it is not set. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The admin API as a test uses it. */
export type Control = {
  readonly send: (method: string, path: string, call?: Call) => Promise<Answer>;
  /** @throws where the answer is a refusal */
  readonly must: (method: string, path: string, body?: unknown) => Promise<Answer>;
  /** Adds a server and takes it through review. */
  readonly approve: (slug: string, server: { readonly url: string }, more?: object) => Promise<Answer>;
  /** A new org that enables what is given, and a key of it. */
  readonly tenant: (
    org: string,
    servers: Readonly<Record<string, unknown>>,
    scope?: unknown,
  ) => Promise<{ readonly id: string; readonly key: string }>;
  readonly newKey: (org: string, input?: object) => Promise<{ readonly id: string; readonly key: string }>;
  readonly callTool: (key: string, server: string, tool: string, args?: object) => Promise<Answer>;
  /** The names that the key sees on `/mcp`, joined with their server. */
  readonly listTools: (key: string) => Promise<readonly string[]>;
  /** Waits until every service has seen all that was changed so far. */
  readonly settled: () => Promise<void>;
};

const revisionSeen = async (opsUrl: string): Promise<number> => {
  const response = await fetch(`${opsUrl}/readyz`);
  const body = (await response.json()) as { info?: { config?: { revision?: number } } };
  return body.info?.config?.revision ?? -1;
};

export const controlOf = (gate: TestGate): Control => {
  /** The highest revision that a change was answered with. */
  let published = 0;
  const send: Control["send"] = async (method, path, call = {}) => {
    const response = await fetch(`${gate.stack.ingressUrl}/v1/admin${path}`, {
      method,
      headers: {
        authorization: `Bearer ${call.token ?? gate.stack.operatorToken}`,
        ...(call.body === undefined ? {} : { "content-type": "application/json" }),
        ...call.headers,
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
    const text = await response.text();
    const body = text === "" ? null : JSON.parse(text);
    // Approvals are no part of the configuration that services follow.
    if (response.ok && method !== "GET" && !path.startsWith("/approvals")) {
      published = Math.max(published, body?.revision ?? 0);
    }
    return { status: response.status, headers: response.headers, body };
  };
  const must: Control["must"] = async (method, path, body) => {
    const answer = await send(method, path, body === undefined ? {} : { body });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer;
  };
  const newKey: Control["newKey"] = async (org, input = {}) => {
    const { body } = await must("POST", `/orgs/${org}/keys`, { name: "test", scope: "*", ...input });
    return { id: body.id, key: body.key };
  };
  return {
    send,
    must,
    newKey,
    approve: async (slug, server, more = {}) => {
      await must("PUT", `/servers/${slug}`, { url: server.url, allowPrivateNetwork: true, ...more });
      await must("POST", `/servers/${slug}/submit`);
      return must("POST", `/servers/${slug}/approve`, { note: "looked at" });
    },
    tenant: async (org, servers, scope = "*") => {
      await must("PUT", `/orgs/${org}`, { title: org });
      for (const [slug, tools] of Object.entries(servers)) {
        await must("PUT", `/orgs/${org}/servers/${slug}`, { tools });
      }
      return newKey(org, { scope });
    },
    callTool: (key, server, tool, args = {}) =>
      gate.submit({ kind: "tool", tool: { server, name: tool, arguments: args } }, key),
    listTools: async (key) => {
      const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode: "auto" } });
      await client.connect(
        new StreamableHTTPClientTransport(new URL("/mcp", gate.stack.ingressUrl), {
          requestInit: { headers: { authorization: `Bearer ${key}` } },
        }),
      );
      try {
        const { tools } = await client.listTools();
        return tools.map(({ name }) => name);
      } finally {
        await client.close();
      }
    },
    settled: async () => {
      const revision = published;
      const watching = gate.stack
        .services()
        .filter(({ name }) => ["ingress", "inspector", "policy", "mcp-executor"].includes(name));
      await until(`every service has seen revision ${revision}`, async () => {
        const seen = await Promise.all(watching.map(({ opsUrl }) => revisionSeen(opsUrl)));
        return seen.every((each) => each >= revision);
      });
    },
  };
};

/** Waits until a tool of a server is in a state. */
export const untilTool = (
  control: Control,
  server: string,
  tool: string,
  state: string,
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
): Promise<any> =>
  until(`${server}/${tool} is ${state}`, async () => {
    const { body } = await control.send("GET", `/servers/${server}/tools`);
    const found = body.find((each: { name: string }) => each.name === tool);
    return found?.state === state ? found : undefined;
  });

/** How many calls of a tool reached the server while `work` ran. */
export const callsDuring = async (server: ShiftingServer, work: () => Promise<unknown>): Promise<number> => {
  const before = server.calls.length;
  await work();
  return server.calls.length - before;
};
