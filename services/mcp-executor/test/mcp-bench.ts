import { RESOURCE_DEFINITION_HASH } from "@portcullis/catalog";
import {
  type Envelope,
  envelopeHeaders,
  envelopeSchema,
  type InspectEvent,
  inspectEventSchema,
  type McpCall,
  queues,
  type ServerRecord,
  subjects,
} from "@portcullis/contracts";
import { startConformanceServer, until } from "@portcullis/testkit";
import type { Forgery, Order } from "./envelopes.ts";
import { type ExecutionBench, startExecutionBench } from "./execution-bench.ts";
import { startLegacyFront } from "./legacy-front.ts";
import { serverRecord } from "./records.ts";

export type McpOrder = Order & { readonly mcp: McpCall };

/** The bench with a server of both generations: `young` speaks 2026-07-28, `old` is the same behind a front that does not. */
export type McpBench = AsyncDisposable & {
  readonly bench: ExecutionBench;
  readonly results: readonly Envelope[];
  readonly events: readonly InspectEvent[];
  /** Puts a server into the catalog with all that it offers. */
  readonly approve: (slug: string, url: string, change?: Partial<ServerRecord>) => Promise<void>;
  readonly make: (order: McpOrder, forgery?: Forgery) => Envelope;
  /** Hands an envelope to the one executor that has what it is about, as policy does. */
  readonly sendTo: (executor: string, envelope: Envelope) => void;
  readonly resultOf: (envelope: Envelope) => Promise<Envelope>;
  readonly run: (order: McpOrder) => Promise<Envelope>;
};

export const mcpOf = (change: Partial<McpCall> = {}): McpCall => ({
  method: "tools/call",
  params: {},
  client: {
    era: "modern",
    protocolVersion: "2026-07-28",
    capabilities: { elicitation: {}, sampling: {}, roots: {} },
  },
  wants: { progress: false },
  ...change,
});

export const startMcpBench = async (): Promise<McpBench> => {
  const hashes = new Map<string, string>();
  const results: Envelope[] = [];
  const events: InspectEvent[] = [];
  const bench = await startExecutionBench({
    withoutInspector: true,
    env: { PORTCULLIS_BREAKER_FAILURES: "2", PORTCULLIS_BREAKER_PAUSE_MS: "60000" },
  });
  const conformance = await startConformanceServer();
  const front = await startLegacyFront(conformance.url);
  bench.inspector.subscribe({
    subject: subjects.inspectResult,
    queue: queues.inspector,
    handle: (message) => {
      results.push(envelopeSchema.parse(message.json()));
      message.respond({ ok: true });
    },
  });
  bench.inspector.subscribe({
    subject: subjects.inspectEvent,
    queue: queues.inspector,
    handle: (message) => void events.push(inspectEventSchema.parse(message.json())),
  });
  await bench.inspector.flush();

  const approve = async (slug: string, url: string, change: Partial<ServerRecord> = {}): Promise<void> => {
    const record = serverRecord(url, { slug, ...change });
    const reply = await bench.sync(record);
    if (!reply.ok) throw new Error(`${reply.code}: ${reply.detail}`);
    for (const each of [...reply.tools, ...reply.prompts])
      hashes.set(`${slug}/${each.name}`, each.definitionHash);
    const { protocolVersion, serverInfo, capabilities, instructions } = reply;
    await bench.putServer({
      ...record,
      instructions,
      tools: reply.tools.map((tool) => ({ ...tool, risk: "none", labels: [] })),
      prompts: reply.prompts.map((prompt) => ({ ...prompt, risk: "none" })),
      described: { protocolVersion, serverInfo, capabilities },
    });
  };

  const hashFor = (server: string, tool: string, mcp: McpCall): string =>
    mcp.method.startsWith("resources/") || mcp.ref === "resource"
      ? RESOURCE_DEFINITION_HASH
      : (hashes.get(`${server}/${tool}`) ?? "f".repeat(64));
  const make = (order: McpOrder, forgery: Forgery = {}): Envelope => {
    const { server = "old", tool = "", mcp } = order;
    const ticket = { definitionHash: hashFor(server, tool, mcp), ...forgery.ticket };
    return bench.make({ arguments: {}, ...order, server }, { ...forgery, ticket });
  };
  const sendTo = (executor: string, envelope: Envelope): void =>
    bench.policy.handOff(subjects.executeAt(executor), envelope, envelopeHeaders(envelope), {
      onUndelivered: () => {},
    });
  const resultOf = ({ id }: Envelope, limitMs?: number): Promise<Envelope> =>
    until(`the result of ${id}`, () => results.find((each) => each.id === id), limitMs);
  const run = async (order: McpOrder): Promise<Envelope> => {
    const envelope = make(order);
    bench.send(envelope);
    return resultOf(envelope);
  };
  const settled = (): Promise<true> =>
    until("the servers to be known", async () => {
      const probe = make({ tool: "test_simple_text", mcp: mcpOf() });
      bench.send(probe);
      return (await bench.fate(probe.id)) === "claimed" ? true : undefined;
    });

  await bench.putKey({ id: "key_2" });
  await approve("old", front.url);
  await approve("young", conformance.url);
  await settled();
  return {
    bench,
    results,
    events,
    approve,
    make,
    sendTo,
    resultOf,
    run,
    [Symbol.asyncDispose]: async () => {
      await bench[Symbol.asyncDispose]();
      await front[Symbol.asyncDispose]();
      await conformance.close();
    },
  };
};
