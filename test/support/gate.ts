import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NatsConnection } from "@nats-io/transport-node";
import { connectNats } from "@portcullis/bus";
import { streams, subjects, type TraceData, type TraceView } from "@portcullis/contracts";
import { type Stack, type StackOptions, startStack } from "@portcullis/local";
import { silentLogger, startModernServer, type ToolTestServer, until } from "@portcullis/testkit";

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  readonly body: any;
};

export type NewKey = { readonly id: string; readonly key: string };

/** A whole running system with one org, one approved server that keeps an oracle of its calls, and one key. */
export type TestGate = AsyncDisposable & {
  readonly stack: Stack;
  readonly home: string;
  /** What really ran: kept by the remote server itself. */
  readonly oracle: ToolTestServer;
  readonly key: string;
  readonly submit: (body: unknown, key?: string) => Promise<Answer>;
  readonly call: (tool: string, args: Record<string, unknown>, prompt?: string) => Promise<Answer>;
  readonly admin: (method: string, path: string, body?: unknown) => Promise<Answer>;
  /**
   * Puts a server into the catalog and asks for its approval; the answer is that of the approval. Where it is approved, the
   * org gets all its tools.
   */
  readonly approve: (slug: string, input: object) => Promise<Answer>;
  /** A key of the org, that its ingress knows already. */
  readonly newKey: (input: { readonly scope: unknown; readonly [field: string]: unknown }) => Promise<NewKey>;
  /** The terminal trace of a request, once the store has it. */
  readonly trace: (id: string) => Promise<TraceData>;
  readonly view: (id: string) => Promise<TraceView>;
  /** Whether the execution ledger has an entry for the request. */
  readonly inLedger: (id: string) => Promise<boolean>;
  /** How many messages ever arrived on the execute subjects, as the executors count them. */
  readonly executeMessages: () => Promise<number>;
};

export const SERVER = "tools";
export const ORG = "acme";

const readAnswer = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const isJson = (response.headers.get("content-type") ?? "").includes("json");
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
};

export const startTestGate = async (options: Partial<StackOptions> = {}): Promise<TestGate> => {
  const home = mkdtempSync(join(tmpdir(), "portcullis-e2e-"));
  const oracle = await startModernServer();
  const stack = await startStack({ home, httpPort: 0, durability: "L1", ...options });

  const admin = async (method: string, path: string, body?: unknown): Promise<Answer> =>
    readAnswer(
      await fetch(`${stack.ingressUrl}/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${stack.operatorToken}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  const must = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const answer = await admin(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer;
  };
  const approve = async (slug: string, input: object): Promise<Answer> => {
    await must("PUT", `/admin/servers/${slug}`, { allowPrivateNetwork: true, ...input });
    await must("POST", `/admin/servers/${slug}/submit`);
    const answer = await admin("POST", `/admin/servers/${slug}/approve`, { note: "for the tests" });
    if (answer.status === 200) await must("PUT", `/admin/orgs/${ORG}/servers/${slug}`, { tools: "*" });
    return answer;
  };
  await must("PUT", `/admin/orgs/${ORG}`, { title: "Acme" });
  const approved = await approve(SERVER, { title: "Test tools", url: oracle.url, timeoutMs: 10_000 });
  if (approved.status !== 200) throw new Error(`not approved: ${JSON.stringify(approved.body)}`);

  const submit = async (body: unknown, ownKey: string): Promise<Answer> =>
    readAnswer(
      await fetch(`${stack.ingressUrl}/v1/requests`, {
        method: "POST",
        headers: { authorization: `Bearer ${ownKey}`, "content-type": "application/json" },
        body:
          typeof body === "string" || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
      }),
    );
  /** A key reaches all ingresses through the snapshot; this waits until this one knows it. */
  const newKey: TestGate["newKey"] = async (input) => {
    const { body } = await must("POST", `/admin/orgs/${ORG}/keys`, { name: "test", ...input });
    const hello = { kind: "model", messages: [{ role: "user", content: "hello" }] };
    await until("the key works", async () => (await submit(hello, body.key)).status === 200);
    return { id: body.id, key: body.key };
  };
  const { key } = await newKey({ scope: "*" });

  let ops: NatsConnection | undefined;
  const opsConnection = async (): Promise<NatsConnection> => {
    ops ??= await connectNats({
      servers: [stack.natsUrl],
      nkeySeed: readFileSync(join(stack.secretsDirectory, "ops", "nats.nk"), "utf8"),
      service: "ops",
      instance: "test",
      logger: silentLogger,
    });
    return ops;
  };

  const view = (id: string): Promise<TraceView> =>
    until(`the trace of ${id}`, async () => {
      const answer = await admin("GET", `/traces/${id}`);
      return answer.status === 200 && answer.body.phase === "finished" ? answer.body : undefined;
    });

  return {
    stack,
    home,
    oracle,
    key,
    submit: (body, ownKey = key) => submit(body, ownKey),
    admin,
    approve,
    newKey,
    call: (tool, args, prompt) =>
      submit(
        {
          kind: "tool",
          ...(prompt === undefined ? {} : { messages: [{ role: "user", content: prompt }] }),
          tool: { server: SERVER, name: tool, arguments: args },
        },
        key,
      ),
    view,
    trace: view,
    inLedger: async (id) => {
      const nc = await opsConnection();
      const subject = subjects.ledger(id, "executing");
      const reply = await nc.request(`$JS.API.DIRECT.GET.${streams.ledger.name}.${subject}`, "");
      return reply.headers?.code !== 404;
    },
    executeMessages: async () => {
      const nc = await opsConnection();
      let total = 0;
      const replies = await nc.requestMany("$SRV.STATS.mcp-executor", "", {
        maxWait: 500,
        strategy: "timer",
      });
      for await (const reply of replies) {
        const stats = reply.json<{ endpoints: { subject: string; num_requests: number }[] }>();
        total += stats.endpoints.find((e) => e.subject === subjects.executeAll)?.num_requests ?? 0;
      }
      return total;
    },
    [Symbol.asyncDispose]: async () => {
      await ops?.close();
      await stack.stop();
      await oracle.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
};
