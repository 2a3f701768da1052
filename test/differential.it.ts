import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DifferentialCase, differentialCase } from "./support/differential-cases.ts";
import { differences, sightings } from "./support/differential-run.ts";
import { type OfferKind, offer, startDifferentialServer } from "./support/differential-server.ts";
import { ORG, startTestGate, type TestGate } from "./support/gate.ts";
import { elementsOf, membersOf, objectText, tokensOf } from "./support/json-text.ts";
import type { RawMcpServer } from "./support/raw-mcp-server.ts";
import { type Era, wireClient } from "./support/wire-client.ts";

/**
 * The same generated calls to a server directly and through the gate: both ends must see the same bytes. The server says
 * prepared JSON texts, the client reads texts; nothing between them and the wire parses JSON.
 */
const RUNS = Number(process.env.PORTCULLIS_DIFFERENTIAL_RUNS ?? 1000);
/** Between a client and a server of the newest generation all calls are compared, elsewhere so many. */
const FEWER_RUNS = Math.ceil(RUNS / 4);
const SEED = Number(process.env.PORTCULLIS_DIFFERENTIAL_SEED ?? Date.now() % 1_000_000);
const eras = ["modern", "legacy"] as const;

let gate: TestGate;
let server: RawMcpServer;
/** The same server as the 2025 versions know it. */
let older: RawMcpServer;
let cases: readonly DifferentialCase[];
beforeAll(async () => {
  process.stdout.write(`differential: ${RUNS} calls, PORTCULLIS_DIFFERENTIAL_SEED=${SEED}\n`);
  cases = fc.sample(differentialCase, { numRuns: RUNS, seed: SEED });
  server = await startDifferentialServer(cases);
  older = await startDifferentialServer(cases, ["legacy"]);
  gate = await startTestGate();
  // Now and then words at random look like an order to a model. All is read as ever; what is compared is what passes.
  const modes = { injection: "monitor" };
  const inspection = { request: modes, result: modes };
  const set = await gate.admin("PUT", `/admin/orgs/${ORG}/inspection`, inspection);
  if (set.status !== 200) throw new Error(JSON.stringify(set.body));
  for (const [slug, { url }] of Object.entries({ raw: server, older })) {
    const approved = await gate.approve(slug, { url });
    if (approved.status !== 200) throw new Error(JSON.stringify(approved.body));
  }
});
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
  await server?.[Symbol.asyncDispose]();
  await older?.[Symbol.asyncDispose]();
});

/** @param slug of one server; all of them where undefined */
const through = (slug: string | undefined, era: Era) => ({
  url: `${gate.stack.ingressUrl}/mcp${slug === undefined ? "" : `/${slug}`}`,
  era,
  key: gate.key,
});

/**
 * What the protocol lets a gate change in a result. Towards another generation: `resultType` and the cache hints, which
 * only 2026-07-28 knows. In its own: who may cache what a key may read is the gate's to say.
 */
const mayDiffer =
  (client: Era, upstream: Era) =>
  (mark: number): readonly string[] => {
    const isRead = cases[mark]?.method === "resources/read";
    if (client !== upstream) return ["resultType", ...(isRead ? ["ttlMs", "cacheScope"] : [])];
    return isRead && client === "modern" ? ["cacheScope"] : [];
  };

describe("the same calls directly and through the gate", () => {
  it.each(eras)(
    "a %s client sees the same answers, and the server the same requests",
    {
      timeout: 120_000,
    },
    async (era) => {
      const some = era === "modern" ? cases : cases.slice(0, FEWER_RUNS);
      const direct = await sightings(some, server, { url: server.url, era });
      expect(direct.filter(({ answer }) => answer.startsWith("status "))).toEqual([]);
      const gated = await sightings(some, server, through("raw", era));
      // The gate speaks to a server in the newest generation that it knows.
      const found = differences(direct, gated, mayDiffer(era, "modern"));
      expect({ seed: SEED, count: found.length, shortest: found.slice(0, 3) }).toEqual({
        seed: SEED,
        count: 0,
        shortest: [],
      });
    },
  );

  it("a modern client sees of an older server what an older client sees", { timeout: 120_000 }, async () => {
    const some = cases.slice(0, FEWER_RUNS);
    const direct = await sightings(some, older, { url: older.url, era: "legacy" });
    for (const era of eras) {
      const gated = await sightings(some, older, through("older", era));
      const found = differences(direct, gated, mayDiffer(era, "legacy"));
      expect({ seed: SEED, era, count: found.length, shortest: found.slice(0, 3) }).toEqual({
        seed: SEED,
        era,
        count: 0,
        shortest: [],
      });
    }
  });
});

describe("what the server lists", () => {
  const kinds: readonly [string, OfferKind][] = [
    ["tools/list", "tools"],
    ["prompts/list", "prompts"],
    ["resources/list", "resources"],
    ["resources/templates/list", "resourceTemplates"],
  ];
  const listed = async (url: string, era: Era, method: string, kind: OfferKind, key?: string) => {
    const client = wireClient({ url, era, ...(key === undefined ? {} : { key }) });
    await client.connect();
    const items: string[] = [];
    let cursor: string | undefined;
    do {
      const params = cursor === undefined ? "{}" : `{"cursor":${cursor}}`;
      const { result = "{}", error } = await client.request(method, params);
      if (error !== undefined) throw new Error(error);
      items.push(...elementsOf(membersOf(result).get(kind) ?? "[]"));
      cursor = membersOf(result).get("nextCursor");
    } while (cursor !== undefined);
    await client.close();
    return items;
  };

  /** White space and needless escapes carry nothing, and go; all else stays. */
  const written = (kind: OfferKind): readonly string[] => offer[kind].map(tokensOf);

  it.each(kinds)("%s has the same items, in the same order, to the letter", async (method, kind) => {
    for (const era of eras) {
      expect(await listed(server.url, era, method, kind)).toEqual(offer[kind]);
      for (const slug of ["raw", "older"]) {
        const { url, key } = through(slug, era);
        expect(await listed(url, era, method, kind, key)).toEqual(written(kind));
      }
    }
  });

  it.each(kinds)(
    "%s of all servers has the same texts, but for what each item is called",
    async (method, kind) => {
      const named = { tools: "name", prompts: "name", resources: "uri", resourceTemplates: "uriTemplate" }[
        kind
      ];
      const shown = (slug: string) => (text: string) => {
        const members = membersOf(text);
        const own: unknown = JSON.parse(members.get(named) ?? "null");
        const name = named === "name" ? `${slug}__${own}` : `mcp+${slug}+${own}`;
        return objectText(
          [...members].map(([member, value]) => [member, member === named ? JSON.stringify(name) : value]),
        );
      };
      const { url, key } = through(undefined, "modern");
      const all = await listed(url, "modern", method, kind, key);
      // The gate has a server of its own, whose tools are all that it has.
      expect(all.filter((text) => !text.includes('"tools__'))).toEqual([
        ...written(kind).map(shown("older")),
        ...written(kind).map(shown("raw")),
      ]);
    },
  );
});
