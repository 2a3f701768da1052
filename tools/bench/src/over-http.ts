import { until } from "@portcullis/testkit";
import type { BenchGate } from "./gate.ts";
import { format, measure, median, quantile, ratio, type Sample, table } from "./statistics.ts";

type Figures = Readonly<
  Record<"call" | "listOne" | "listAll" | "servers" | "keys" | "create" | "start", Sample>
>;

const CALLS = 150;
const LISTS = 40;

const measureAll = async (gate: BenchGate): Promise<Figures> => {
  const narrow = await gate.newKey(["server-0/*"]);
  const wide = await gate.newKey("*");
  const last = await gate.newKey([]);
  await until("the keys work", async () => (await gate.call(last.key)) !== 401);
  await until("the tool runs", async () => (await gate.call(narrow.key)) === 200);
  const starts: number[] = [];
  for (let run = 0; run < 3; run += 1) starts.push(await gate.startAnother("ingress"));
  return {
    call: await measure(() => gate.call(narrow.key), CALLS, CALLS),
    listOne: await measure(() => gate.list(narrow.key), LISTS),
    listAll: await measure(() => gate.list(wide.key), LISTS / 4),
    servers: await measure(() => gate.admin("GET", "/servers"), 20),
    keys: await measure(() => gate.admin("GET", "/orgs/acme/keys"), 20),
    create: await measure(() => gate.newKey([]), 20),
    start: starts,
  };
};

export type Sizes = { readonly servers: number; readonly keys: number };

/** The same work over HTTP through a whole local system, before and after its catalog grew. */
export const overHttp = async (gate: BenchGate, { servers, keys }: Sizes): Promise<string> => {
  await gate.addServers(0, 1);
  const small = await measureAll(gate);
  await gate.addServers(1, servers);
  await gate.addKeys(keys);
  const large = await measureAll(gate);
  const row = (name: string, of: keyof Figures): readonly string[] => [
    name,
    format(median(small[of])),
    format(quantile(small[of], 0.99)),
    format(median(large[of])),
    format(quantile(large[of], 0.99)),
    ratio(large[of], small[of]),
  ];
  return table(
    [
      "over HTTP, one at a time",
      "small, p50",
      "p99",
      `${servers} servers, ${servers * 50} tools, ${keys} keys, p50`,
      "p99",
      "ratio",
    ],
    [
      row("`POST /v1/requests`: a tool call, everything on", "call"),
      row("`POST /mcp` tools/list, a key for one server (50 tools)", "listOne"),
      row(`\`POST /mcp\` tools/list, a key for everything (50; ${servers * 50} tools)`, "listAll"),
      row("`GET /v1/admin/servers`", "servers"),
      row("`GET /v1/admin/orgs/{org}/keys`", "keys"),
      row("`POST /v1/admin/orgs/{org}/keys`, published to the bucket", "create"),
      row("one more ingress, from its start until it is ready", "start"),
    ],
  );
};
