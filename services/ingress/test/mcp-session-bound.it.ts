import { until } from "@portcullis/testkit";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  metricsText,
  type RunningIngress,
  type Surroundings,
  startIngress,
  startSurroundings,
} from "./support/ingress.ts";
import { answered, eventsOf, get, initialize, post, remove } from "./support/mcp.ts";
import { keyOf, orgOf, serverOf, toolOf } from "./support/records.ts";

/** Two instances; a key may hold three sessions at both together. */
let around: Surroundings;
let one: RunningIngress;
let two: RunningIngress;
type Headers = Readonly<Record<string, string>>;

beforeAll(async () => {
  around = await startSurroundings();
  await around.put("server", "tools", serverOf("tools", { tools: [toolOf("echo")] }));
  await around.put("org", "acme", orgOf("acme", { enabled: { tools: "*" } }));
  for (const key of ["key_plain", "key_other"]) await around.put("key", key, keyOf(key));
  const env = { PORTCULLIS_MAX_SESSIONS_PER_KEY: "3" };
  one = await startIngress(around, env);
  two = await startIngress(around, env);
});
afterAll(async () => {
  await Promise.all([one?.stop(), two?.stop()]);
  await around?.[Symbol.asyncDispose]();
});

const opened: Headers[] = [];
const open = async (at: RunningIngress): Promise<Headers> => {
  const { headers } = await initialize(at);
  opened.push(headers);
  return headers;
};
const openOrRefused = (at: RunningIngress): Promise<Response> =>
  post(at, {
    jsonrpc: "2.0",
    id: "again",
    method: "initialize",
    params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "old", version: "1" } },
  });
const ping = async (at: RunningIngress, headers: Headers): Promise<number> => {
  const response = await post(at, { jsonrpc: "2.0", id: 1, method: "ping" }, { headers });
  await response.text();
  return response.status;
};
/** Which sessions there are, asked at one instance, in the order that they were opened. */
const statuses = async (at: RunningIngress, sessions: readonly Headers[]): Promise<readonly number[]> => {
  const all: number[] = [];
  for (const headers of sessions) all.push(await ping(at, headers));
  return all;
};
/** Long enough for clocks to tell apart what was used before from what was used after. */
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(async () => {
  for (const headers of opened.splice(0)) await remove(one, { headers });
});

describe("a key that has as many sessions as it may", () => {
  it("opens another in the place of the one that rests the longest, wherever that was used last", async () => {
    const [a, b, c] = [await open(one), await open(one), await open(two)];
    await tick();
    // The oldest one was used last, and at the other instance.
    expect(await ping(two, a)).toBe(200);
    const d = await open(one);
    expect(await statuses(two, [a, b, c, d])).toEqual([200, 404, 200, 200]);
    expect(await statuses(one, [a, b, c, d])).toEqual([200, 404, 200, 200]);
    expect(await metricsText()).toMatch(/portcullis_mcp_sessions_taken_total(?:\{[^}]*\})? [1-9]/);
  });

  it("keeps those with a stream or a call, at whichever instance, and is told where all are", async () => {
    around.ending(() => undefined);
    const [a, b, c] = [await open(one), await open(one), await open(one)];
    const stream = eventsOf(await get(two, { headers: a }));
    await stream.next();
    const before = around.envelopes.length;
    const call = { jsonrpc: "2.0", id: 9, method: "tools/call", params: { name: "echo", arguments: {} } };
    const calling = post(two, call, { headers: b });
    await until("the call is under way", () => around.envelopes[before]);
    await tick();
    // The third was used last of all, and still goes: nothing goes on in it.
    expect(await ping(one, c)).toBe(200);
    const d = await open(one);
    expect(await statuses(one, [a, b, c, d])).toEqual([200, 200, 404, 200]);
    const other = eventsOf(await get(one, { headers: d }));
    await other.next();
    const refused = await openOrRefused(one);
    expect([refused.status, await refused.json()]).toEqual([
      429,
      expect.objectContaining({
        id: "again",
        error: expect.objectContaining({
          code: -32014,
          data: expect.objectContaining({ code: "rate_limited" }),
        }),
      }),
    ]);
    // Another key has a bound of its own, and room comes back with what ends.
    await initialize(one, "2025-11-25", {}, { key: "key_other" });
    await other.close();
    await until("the session rests", async () => (await openOrRefused(one)).status === 200);
    expect(await statuses(one, [a, b, d])).toEqual([200, 200, 404]);
    await post(
      one,
      { jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 9 } },
      { headers: b },
    );
    await calling;
    await stream.close();
    around.ending((envelope) => answered(envelope, { result: { content: [] } }));
  });

  it("holds no more, however many are opened at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => openOrRefused(n % 2 === 0 ? one : two)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
    const ids = answers.flatMap(({ headers }) => headers.get("mcp-session-id") ?? []);
    expect(ids.length).toBeGreaterThanOrEqual(3);
    // Two instances that open at the same time do not know of each other's yet; the next one puts that right.
    await tick();
    const last = await open(two);
    const sessions = [...ids.map((id) => ({ "mcp-session-id": id })), last];
    const left = (await statuses(one, sessions)).filter((status) => status === 200).length;
    expect([left <= 3, await ping(one, last)]).toEqual([true, 200]);
  });

  it("cannot make them large", async () => {
    const response = await post(one, {
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { protocolVersion: "2025-11-25", capabilities: { experimental: { x: "y".repeat(20_000) } } },
    });
    expect(await response.json()).toMatchObject({ error: { code: -32602 } });
  });
});
