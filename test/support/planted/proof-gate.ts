import { type ServiceName, serviceNames } from "@portcullis/local";
import { type Collector, startCollector } from "../collector.ts";
import { startTestGate, type TestGate } from "../gate.ts";
import type { RawMcpServer } from "../raw-mcp-server.ts";
import { type Era, wireClient } from "../wire-client.ts";
import { type Configured, configure, createOrg, modes } from "./configure.ts";
import { edgeRequests } from "./edge.ts";
import { mcpRequests, strangeMessages } from "./mcp-requests.ts";
import { nativeBodies, sendAll } from "./native.ts";
import { plainOffer, toldOffer } from "./offers.ts";
import type { Pool } from "./pool.ts";
import { startTalkingServer } from "./talking-server.ts";
import { startWatch, type Watch } from "./watch.ts";

const eras = ["modern", "legacy"] as const;
const AT_ONCE = 8;

/** A whole system with servers that say values, orgs that let them pass, and somebody who reads along. */
export type ProofGate = AsyncDisposable & {
  readonly gate: TestGate;
  readonly collector: Collector;
  readonly watch: Watch;
  readonly configured: Configured;
  /** All that a server heard that callers reach. */
  readonly heard: () => string;
  /** Sends every message that there is, through every org; how many failed to be answered at all. */
  readonly round: () => Promise<{ readonly sent: number; readonly unanswered: readonly string[] }>;
};

const approve = async (gate: TestGate, slug: string, url: string): Promise<void> => {
  const answer = await gate.approve(slug, { url });
  if (answer.status !== 200) throw new Error(`${slug}: ${JSON.stringify(answer.body)}`);
};

export const startProofGate = async (pool: Pool): Promise<ProofGate> => {
  const collector = await startCollector();
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
  const gate = await startTestGate({
    env: Object.fromEntries(serviceNames.map((name) => [name, env])) as Record<ServiceName, typeof env>,
  });
  const watch = await startWatch(gate);
  const servers: RawMcpServer[] = [];
  for (const era of eras) {
    const plain = await startTalkingServer(pool, { era, lists: plainOffer() });
    const at = (place: string) => pool.at(place, "configuration");
    const told = await startTalkingServer(pool, {
      era,
      lists: toldOffer(pool),
      instructions: at("server instructions").words(),
      serverInfo: {
        name: at("server name").short(),
        version: "1.0.0",
        title: at("server's own title").short(),
      },
    });
    servers.push(plain, told);
    await approve(gate, `plain-${era}`, plain.url);
    await approve(gate, `told-${era}`, told.url);
  }
  // A server that has nothing but an error to say when it is asked what it offers.
  const { "tools/list": _, ...nothing } = plainOffer();
  const broken = await startTalkingServer(pool, { era: "modern", lists: nothing });
  servers.push(broken);
  const refused = await gate.approve("broken", { url: broken.url });
  if (refused.status === 200) throw new Error("a server without a list of tools was approved");
  const slugs = eras.flatMap((era) => [`plain-${era}`, `told-${era}`]);
  const configured = await configure(gate.admin, pool, servers[0]?.url ?? "");
  const keys: string[] = [];
  for (const mode of modes) keys.push(await createOrg(gate, mode, slugs));

  const connect = async (era: Era, upstream: string, key: string) => {
    const url = `${gate.stack.ingressUrl}/mcp/${upstream}`;
    const client = wireClient({ url, era, key, capabilities: { elicitation: {}, sampling: {}, roots: {} } });
    await client.connect();
    return client;
  };
  const round: ProofGate["round"] = async () => {
    const work: (() => Promise<unknown>)[] = [];
    for (const key of keys) {
      work.push(...nativeBodies(pool).map((body) => () => gate.submit(body, key)));
      work.push(
        ...edgeRequests(pool, key).map(({ path, init }) => async () => {
          await (await fetch(gate.stack.ingressUrl + path, init)).text();
        }),
      );
      for (const era of eras) {
        const own = `${gate.stack.ingressUrl}/mcp/plain-${era}`;
        work.push(...strangeMessages(pool, own, key, era));
        for (const upstream of eras) {
          const client = await connect(era, `plain-${upstream}`, key);
          work.push(...mcpRequests(pool, client));
          const shown = await connect(era, `told-${upstream}`, key);
          for (const list of ["tools", "prompts", "resources", "resources/templates"]) {
            work.push(() => shown.request(`${list}/list`));
          }
        }
      }
    }
    const ended = await sendAll(work, AT_ONCE);
    const unanswered = ended.flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));
    return { sent: work.length, unanswered };
  };

  return {
    gate,
    collector,
    watch,
    configured,
    heard: () => servers.flatMap(({ received }) => received.map(({ params }) => params)).join("\n"),
    round,
    [Symbol.asyncDispose]: async () => {
      await watch[Symbol.asyncDispose]();
      await gate[Symbol.asyncDispose]();
      for (const server of servers) await server[Symbol.asyncDispose]();
      await collector[Symbol.asyncDispose]();
    },
  };
};
