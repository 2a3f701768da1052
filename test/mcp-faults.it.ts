import type { ServiceName } from "@portcullis/local";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAskingServer } from "./support/asking-server.ts";
import { type Balancer, startBalancer } from "./support/balancer.ts";
import { ORG, SERVER, startTestGate, type TestGate } from "./support/gate.ts";
import { type HeldClient, holdClient } from "./support/held-client.ts";
import type { RawMcpServer } from "./support/raw-mcp-server.ts";
import { type WireOptions, wireClient } from "./support/wire-client.ts";

/**
 * Two hundred clients hold sessions (2025) and subscriptions (2026-07-28) while each part of the system in turn is killed
 * with SIGKILL and replaced. They go on by the means that the protocol gives them, and none of them has to be told anything.
 */
const CLIENTS = 200;
/** One key is one application: so many of them share the clients. */
const KEYS = 10;
let gate: TestGate;
let balancer: Balancer;
let asker: RawMcpServer;
let clients: readonly HeldClient[] = [];

const ingressPorts = (): readonly number[] =>
  gate.stack
    .services()
    .filter(({ name }) => name === "ingress")
    .flatMap(({ httpPort }) => httpPort ?? []);

beforeAll(async () => {
  gate = await startTestGate({
    instances: { ingress: 2, inspector: 2, policy: 2, "mcp-executor": 2 },
    env: { ingress: { PORTCULLIS_DEADLINE_MS: "12000", PORTCULLIS_RESEND_MS: "400" } },
  });
  asker = await startAskingServer("legacy");
  const approved = await gate.approve("asker", { url: asker.url });
  if (approved.status !== 200) throw new Error(JSON.stringify(approved.body));
  balancer = await startBalancer(ingressPorts);
  const keys = await Promise.all(Array.from({ length: KEYS }, () => gate.newKey({ scope: "*" })));
  clients = await Promise.all(
    Array.from({ length: CLIENTS }, (_, number) =>
      holdClient({
        url: `${balancer.url}/mcp/${SERVER}`,
        era: Math.floor(number / KEYS) % 2 === 0 ? "legacy" : "modern",
        key: keys[number % KEYS]?.key ?? gate.key,
      }),
    ),
  );
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.stop()));
  await balancer?.[Symbol.asyncDispose]();
  await gate?.[Symbol.asyncDispose]();
  await asker?.[Symbol.asyncDispose]();
});

/** A client of 2025 that speaks to one ingress, and says all else to the other. */
const straddling = async (toolOf: string) => {
  const [one, other] = ingressPorts().map((port) => `http://127.0.0.1:${port}/mcp/${toolOf}`);
  const capabilities = { elicitation: {}, sampling: {} };
  const client = wireClient({
    url: one ?? "",
    sideUrl: other ?? "",
    era: "legacy",
    key: gate.key,
    capabilities,
  });
  await client.connect();
  return client;
};
const survey = JSON.stringify({ name: "survey", arguments: { place: "Oslo" } });

describe("a session whose requests land on two ingresses", () => {
  it("answers a server's questions at the other one", async () => {
    const client = await straddling("asker");
    const hear: WireOptions["hear"] = (message) =>
      JSON.parse(message).method === "elicitation/create"
        ? '{"result":{"action":"accept","content":{"colour":"blue"}}}'
        : '{"result":{"role":"assistant","model":"m","content":{"type":"text","text":"Mermaid"}}}';
    const { result, error } = await client.request("tools/call", survey, { hear });
    expect({ result, error }).toMatchObject({ result: expect.stringContaining("Oslo: blue with Mermaid") });
  });

  it("cancels at the other one", async () => {
    const client = await straddling("asker");
    const asked = Promise.withResolvers<void>();
    const hear: WireOptions["hear"] = () => {
      asked.resolve();
      return undefined;
    };
    void client.request("tools/call", survey, { id: "77", hear }).catch(() => {});
    await asked.promise;
    const running = asker.received.at(-1);
    expect(await client.notify("notifications/cancelled", '{"requestId":77}')).toBe(202);
    await until("the server hears of it", () => running?.gone.aborted);
  });
});

const count = (predicate: (client: HeldClient) => boolean): number => clients.filter(predicate).length;

/** Changes what the org may use, and waits until every client has heard of it. */
let isWhole = true;
const announceChange = async (): Promise<number> => {
  const before = clients.map((client) => client.changes());
  isWhole = !isWhole;
  const tools = isWhole ? "*" : ["echo"];
  await until("the catalog takes the change", async () => {
    const response = await fetch(`${balancer.url}/v1/admin/orgs/${ORG}/servers/${SERVER}`, {
      method: "PUT",
      headers: { authorization: `Bearer ${gate.stack.operatorToken}`, "content-type": "application/json" },
      body: JSON.stringify({ tools }),
    });
    await response.body?.cancel();
    return response.ok;
  });
  const heard = () => clients.filter((client, at) => client.changes() > (before[at] ?? 0)).length;
  await until("every client hears of the change", () => heard() === CLIENTS, 20_000).catch(() => {});
  return heard();
};

const ANSWER = "still here";

type Recovery = {
  readonly listening: number;
  /** What came back instead of the answer, each once. */
  readonly unanswered: readonly string[];
  readonly told: number;
  readonly reinitialized: number;
};

/** What the clients can do after a strike, counted. */
const recovery = async (strike: () => Promise<void>): Promise<Recovery> => {
  const before = clients.map((client) => client.reinitialized());
  const underWay = Promise.all(clients.map((client) => client.call("echo")));
  await strike();
  await underWay;
  const answers = await Promise.all(clients.map((client) => client.call("echo")));
  const isListening = () => count((client) => client.isListening());
  await until("every client listens again", () => isListening() === CLIENTS, 30_000).catch(() => {});
  return {
    listening: isListening(),
    unanswered: [...new Set(answers.filter((answer) => !answer.includes(ANSWER)))],
    told: await announceChange(),
    reinitialized: clients.filter((client, at) => client.reinitialized() > (before[at] ?? 0)).length,
  };
};

const killAndReplace = async (name: ServiceName): Promise<void> => {
  const victim = gate.stack.services().find((service) => service.name === name);
  if (victim === undefined) throw new Error(`no ${name} is running`);
  await gate.stack.kill(victim.child);
  await gate.stack.add(name);
};
const recovered = { listening: CLIENTS, unanswered: [], told: CLIENTS, reinitialized: 0 };

describe(`${CLIENTS} clients hold sessions and subscriptions`, () => {
  it("all of them can be told of a change, to know what is ordinary", { timeout: 60_000 }, async () => {
    expect(await recovery(async () => {})).toEqual(recovered);
    expect(count((client) => client.reopened() > 0)).toBe(0);
  });

  it.each<ServiceName>(["inspector", "policy", "mcp-executor", "trace-redactor", "trace-store"])(
    "%s is killed: they go on",
    { timeout: 60_000 },
    async (name) => {
      expect(await recovery(() => killAndReplace(name))).toEqual(recovered);
      expect(count((client) => client.reopened() > 0)).toBe(0);
    },
  );

  it("an ingress is killed: its clients go on at another one, with the session that they have", {
    timeout: 60_000,
  }, async () => {
    expect(await recovery(() => killAndReplace("ingress"))).toEqual(recovered);
    expect(count((client) => client.reopened() > 0)).toBeGreaterThan(0);
  });

  it("nats-server is killed: they go on", { timeout: 60_000 }, async () => {
    const strike = async () => {
      await gate.stack.kill(gate.stack.nats().child);
      await gate.stack.restartNats();
    };
    expect(await recovery(strike)).toEqual(recovered);
  });

  it("PostgreSQL is killed: they go on", { timeout: 60_000 }, async () => {
    const strike = async () => {
      await gate.stack.kill(gate.stack.postgres().child);
      await gate.stack.restartPostgres();
    };
    expect(await recovery(strike)).toEqual(recovered);
  });
});
