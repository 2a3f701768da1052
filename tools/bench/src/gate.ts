import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Stack, startStack } from "@portcullis/local";
import { type ShiftingServer, startShiftingServer, until } from "@portcullis/testkit";
import { Client } from "pg";

export type Key = { readonly id: string; readonly key: string };

/** A whole local system that a benchmark fills. */
export type BenchGate = AsyncDisposable & {
  readonly stack: Stack;
  readonly admin: (method: string, path: string, body?: unknown) => Promise<unknown>;
  /** Puts servers into the catalog, through review, and turns them on for the org; a few at a time. */
  readonly addServers: (from: number, to: number) => Promise<void>;
  /** Writes keys straight into the control database: through the API each takes a transaction of its own. */
  readonly addKeys: (count: number) => Promise<void>;
  readonly newKey: (scope: unknown) => Promise<Key>;
  /** Status of a tool call. */
  readonly call: (key: string) => Promise<number>;
  /** `tools/list` on `/mcp` (protocol 2026-07-28). @returns how many tools it listed */
  readonly list: (key: string) => Promise<number>;
  /** Time from the start of one more service until it is ready, in milliseconds. */
  readonly startAnother: (name: "ingress") => Promise<number>;
};

const ORG = "acme";
const TOOLS_EACH = 50;
const AT_ONCE = 8;

const post = (
  url: string,
  key: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(url, {
    method: "POST",
    headers: {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      ...headers,
    },
    body: JSON.stringify(body),
  });

const listRequest = {
  jsonrpc: "2.0",
  id: 1,
  method: "tools/list",
  params: {
    _meta: {
      "io.modelcontextprotocol/protocolVersion": "2026-07-28",
      "io.modelcontextprotocol/clientCapabilities": {},
      "io.modelcontextprotocol/clientInfo": { name: "bench", version: "1" },
    },
  },
};

export const startBenchGate = async (): Promise<BenchGate> => {
  const home = mkdtempSync(join(tmpdir(), "portcullis-bench-"));
  const remote: ShiftingServer = await startShiftingServer(
    Array.from({ length: TOOLS_EACH }, (_, index) => ({
      name: `tool_${index}`,
      description: `Reads entry ${index} of the register.`,
      inputSchema: { type: "object", properties: { id: { type: "string" } } },
    })),
  );
  const stack = await startStack({
    home,
    httpPort: 0,
    durability: "L1",
    // One clock less: only what is measured happens.
    env: { policy: { PORTCULLIS_SYNC_INTERVAL_MS: "86400000" } },
  });

  const admin: BenchGate["admin"] = async (method, path, body) => {
    const response = await fetch(`${stack.ingressUrl}/v1/admin${path}`, {
      method,
      headers: { authorization: `Bearer ${stack.operatorToken}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
  await admin("PUT", `/orgs/${ORG}`, { title: "Acme" });

  const addServer = async (index: number): Promise<void> => {
    const path = `/servers/server-${index}`;
    await admin("PUT", path, { url: remote.url, allowPrivateNetwork: true });
    await admin("POST", `${path}/submit`, {});
    await admin("POST", `${path}/approve`, {});
    await admin("PUT", `/orgs/${ORG}${path}`, { tools: "*" });
  };

  return {
    stack,
    admin,
    addServers: async (from, to) => {
      let next = from;
      const worker = async (): Promise<void> => {
        while (next < to) await addServer(next++);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    },
    addKeys: async (count) => {
      const client = new Client({ connectionString: stack.postgresUrl });
      await client.connect();
      await client.query("set search_path to control");
      await client.query("begin");
      await client.query(
        `insert into api_keys (id, org, name, prefix, sha256, scope, status, revision)
         select 'key_bulk' || n, $1, 'bulk ' || n, 'pk_live_bulk', encode(sha256(('bulk' || n)::bytea), 'hex'),
                '["server-0/*"]', 'active', (select value from config_revision) + n
         from generate_series(1, $2::int) n`,
        [ORG, count],
      );
      await client.query("update config_revision set value = value + $1::int", [count]);
      await client.query("commit");
      await until(
        "all keys are published",
        async () => {
          const { rows } = await client.query(
            "select 1 from api_keys where revision > published_revision limit 1",
          );
          return rows.length === 0;
        },
        120_000,
      );
      await client.end();
    },
    newKey: async (scope) => (await admin("POST", `/orgs/${ORG}/keys`, { name: "bench", scope })) as Key,
    call: async (key) => {
      const tool = { server: "server-0", name: "tool_3", arguments: { id: "a" } };
      const response = await post(`${stack.ingressUrl}/v1/requests`, key, { kind: "tool", tool });
      await response.arrayBuffer();
      return response.status;
    },
    list: async (key) => {
      const response = await post(`${stack.ingressUrl}/mcp`, key, listRequest, {
        "mcp-protocol-version": "2026-07-28",
        "mcp-method": "tools/list",
      });
      const { result } = (await response.json()) as { result: { tools: readonly unknown[] } };
      return result.tools.length;
    },
    startAnother: async (name) => {
      const startedAt = performance.now();
      const added = await stack.add(name);
      const ms = performance.now() - startedAt;
      await stack.remove(added.child);
      return ms;
    },
    [Symbol.asyncDispose]: async () => {
      await stack.stop();
      await remote[Symbol.asyncDispose]();
      rmSync(home, { recursive: true, force: true });
    },
  };
};
