import { expect } from "vitest";
import { startTestGate, type TestGate } from "./gate.ts";
import { override, startGovernedServer } from "./governed-server.ts";
import type { RawMcpServer } from "./raw-mcp-server.ts";
import { type Era, type WireClient, wireClient } from "./wire-client.ts";
import type { Exchange } from "./wire-exchange.ts";

export const eras = ["modern", "legacy"] as const;
export const secret = `AKIA${"QX7RWZ3MNB5TKD2P"}`;
export const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;
export const slugOf = (era: Era): string => `gov-${era}`;
export const toolCall = (name: string, args: object = {}, more: object = {}): string =>
  JSON.stringify({ name, arguments: args, ...more });
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
export const parsed = (text: string | undefined): any => JSON.parse(text ?? "null");

/** A gate before two servers, one of each generation, that say what must not be said. */
export type GovernedGate = AsyncDisposable & {
  readonly gate: TestGate;
  readonly servers: Readonly<Record<Era, RawMcpServer>>;
  readonly clientOf: (era: Era, upstream: Era, key?: string) => Promise<WireClient>;
};

export const startGovernedGate = async (): Promise<GovernedGate> => {
  const gate = await startTestGate();
  const servers = {
    modern: await startGovernedServer("modern"),
    legacy: await startGovernedServer("legacy"),
  };
  for (const era of eras) {
    const approved = await gate.approve(slugOf(era), { url: servers[era].url });
    if (approved.status !== 200) throw new Error(JSON.stringify(approved.body));
  }
  return {
    gate,
    servers,
    clientOf: async (era, upstream, key = gate.key) => {
      const url = `${gate.stack.ingressUrl}/mcp/${slugOf(upstream)}`;
      const client = wireClient({ url, era, key, capabilities: { elicitation: {} } });
      await client.connect();
      return client;
    },
    [Symbol.asyncDispose]: async () => {
      await gate[Symbol.asyncDispose]();
      for (const era of eras) await servers[era][Symbol.asyncDispose]();
    },
  };
};

export type Stop = {
  readonly code: string;
  readonly jsonrpc: number;
  readonly category: string;
  readonly executed: boolean;
  readonly outcome: string;
};
export const blocked: Stop = {
  code: "prompt_blocked",
  jsonrpc: -32010,
  category: "secrets",
  executed: false,
  outcome: "blocked",
};
export const withheld: Stop = {
  code: "result_blocked",
  jsonrpc: -32011,
  category: "injection",
  executed: true,
  outcome: "withheld",
};

/** What a refusal must say, and what its trace must say and not say. */
export const expectStopped = async (
  gate: TestGate,
  { error, messages }: Exchange,
  expected: Stop,
): Promise<void> => {
  expect(parsed(error)).toMatchObject({ code: expected.jsonrpc, data: { code: expected.code } });
  expect(error).toContain(expected.category);
  for (const shown of messages) {
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(override);
  }
  const [id = "no id"] = UUID.exec(error ?? "") ?? [];
  const trace = await gate.trace(id);
  expect(trace).toMatchObject({
    code: expected.code,
    executed: expected.executed,
    outcome: expected.outcome,
  });
  expect(trace.findings.map(({ category }) => category)).toContain(expected.category);
  expect(JSON.stringify(trace)).not.toContain(secret);
};

/** What the gate asks for its own sake: it may get to know the server in between. */
const ownMethods: ReadonlySet<string> = new Set([
  "initialize",
  "server/discover",
  "tools/list",
  "prompts/list",
]);

/** How many requests of clients reached the server while `work` ran. */
export const reached = async (server: RawMcpServer, work: () => Promise<unknown>): Promise<number> => {
  const count = (): number => server.received.filter(({ method }) => !ownMethods.has(method)).length;
  const before = count();
  await work();
  return count() - before;
};
