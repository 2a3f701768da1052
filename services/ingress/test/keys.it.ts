import { request as httpRequest } from "node:http";
import { sha256Hex } from "@portcullis/crypto";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Reply,
  type RunningIngress,
  type Surroundings,
  startIngress,
  startSurroundings,
} from "./support/ingress.ts";
import { apiKeyOf, keyOf, orgOf, serverOf } from "./support/records.ts";

let around: Surroundings;
let ingress: RunningIngress;
let proxied: RunningIngress;

const MODEL = { kind: "model", messages: [{ role: "user", content: "hello" }] };
const bearer = (id: string, more: Record<string, string> = {}) => ({
  authorization: `Bearer ${apiKeyOf(id)}`,
  ...more,
});
const submit = (id: string, at = ingress, headers: Record<string, string> = {}): Promise<Reply> =>
  at.ask("POST", "/v1/requests", { headers: bearer(id, headers), body: MODEL });
const call = (id: string, headers: Record<string, string> = {}, at = ingress): Promise<Reply> =>
  at.ask("POST", "/mcp", {
    headers: bearer(id, { accept: "application/json, text/event-stream", ...headers }),
    body: { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "tools__echo", arguments: {} } },
  });
/** Waits until an ingress knows a key as it was written last. */
const known = async (id: string, expected: (reply: Reply) => boolean = ({ status }) => status === 200) => {
  await until(`${id} to be known`, async () => expected(await submit(id)));
};
const traceOf = (requestId: string) =>
  until(`the trace of ${requestId}`, () =>
    around.traces.find((trace) => trace.requestId === requestId && trace.phase === "finished"),
  );

beforeAll(async () => {
  around = await startSurroundings();
  await around.put("server", "tools", serverOf("tools"));
  await around.put("org", "acme", orgOf("acme", { enabled: { tools: "*" } }));
  await around.put("key", "key_plain", keyOf("key_plain"));
  ingress = await startIngress(around);
  proxied = await startIngress(around, { PORTCULLIS_TRUSTED_PROXIES: "127.0.0.0/8, ::1" });
});
afterAll(async () => {
  await ingress?.stop();
  await proxied?.stop();
  await around?.[Symbol.asyncDispose]();
});

describe("rate limits", () => {
  it("refuses what is over the rate with 429 and Retry-After, traces it as the key's, and harms no other key", async () => {
    await around.put("key", "key_slow", keyOf("key_slow", { rateLimit: { perSecond: 0.001, burst: 2 } }));
    await until("key_slow to be known", async () => (await submit("key_slow")).status === 200);
    const answers = [await submit("key_slow"), await submit("key_slow"), await call("key_slow")];
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(2);
    for (const { body, headers } of refused) {
      expect(body).toMatchObject({ code: "rate_limited", retryable: true, outcome: "rejected" });
      expect(headers.get("retry-after")).toMatch(/^\d+$/);
      expect(Number(headers.get("retry-after"))).toBeGreaterThan(800);
      expect(await traceOf(body.requestId)).toMatchObject({
        outcome: "rejected",
        code: "rate_limited",
        org: "acme",
        key: "key_slow",
      });
    }
    expect((await submit("key_plain")).status).toBe(200);
  });

  it("counts what is under way on both ways in, and frees it with the answer", async () => {
    await around.put("key", "key_pair", keyOf("key_pair", { rateLimit: { concurrent: 2 } }));
    await known("key_pair");
    around.envelopes.length = 0;
    around.ending(() => undefined);
    const first = submit("key_pair");
    const second = call("key_pair");
    await until("both to be under way", () => around.envelopes.length === 2);
    expect(await submit("key_pair")).toMatchObject({ status: 429, body: { code: "rate_limited" } });
    around.ending(() => ({}));
    for (const envelope of around.envelopes) around.finish(envelope, {});
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
    await known("key_pair");
  });

  it("keeps a request's place until its work is over, also where the caller hangs up", async () => {
    await around.put("key", "key_one", keyOf("key_one", { rateLimit: { concurrent: 1 } }));
    await known("key_one");
    around.envelopes.length = 0;
    around.ending(() => undefined);
    const abort = new AbortController();
    const gone = fetch(`${ingress.url}/v1/requests`, {
      method: "POST",
      signal: abort.signal,
      headers: { ...bearer("key_one"), "content-type": "application/json" },
      body: JSON.stringify(MODEL),
    }).catch(() => "aborted");
    const envelope = await until("it to be under way", () => around.envelopes[0]);
    abort.abort();
    expect(await gone).toBe("aborted");
    around.ending(() => ({}));
    expect((await submit("key_one")).status).toBe(429);
    expect((await submit("key_one")).status).toBe(429);
    around.finish(envelope, {});
    await known("key_one");
  });

  it("goes by a changed limit at once, and by none where it was taken away", async () => {
    await around.put("key", "key_shift", keyOf("key_shift", { rateLimit: { perSecond: 0.001, burst: 1 } }));
    await known("key_shift", ({ status }) => status === 429);
    await around.put("key", "key_shift", keyOf("key_shift", { revision: 2 }));
    await known("key_shift");
    for (let i = 0; i < 5; i += 1) expect((await submit("key_shift")).status).toBe(200);
  });

  it("takes no room from others while a key is over its limit", async () => {
    await using small = await startIngress(around, { PORTCULLIS_MAX_IN_FLIGHT: "2" });
    await around.put("key", "key_flood", keyOf("key_flood", { rateLimit: { perSecond: 0.001, burst: 1 } }));
    await until("key_flood to be known", async () => (await submit("key_flood", small)).status === 429);
    const flood = Array.from({ length: 40 }, () => submit("key_flood", small));
    for (let i = 0; i < 10; i += 1) expect((await submit("key_plain", small)).status).toBe(200);
    expect((await Promise.all(flood)).map(({ status }) => status)).toEqual(Array(40).fill(429));
    expect((await submit("key_plain", small)).status).toBe(200);
  });
});

describe("IP allow-lists", () => {
  it("lets a key in from its addresses only, and traces the refusal", async () => {
    await around.put("key", "key_local", keyOf("key_local", { allowedIps: ["127.0.0.0/8"] }));
    await known("key_local");
    await around.put("key", "key_far", keyOf("key_far", { allowedIps: ["203.0.113.0/24"] }));
    await known("key_far", ({ status }) => status === 403);
    for (const answer of [await submit("key_far"), await call("key_far")]) {
      expect(answer).toMatchObject({ status: 403, body: { code: "address_not_allowed", retryable: false } });
      expect(await traceOf(answer.body.requestId)).toMatchObject({
        outcome: "rejected",
        code: "address_not_allowed",
        org: "acme",
        key: "key_far",
      });
    }
    await around.put("key", "key_nowhere", keyOf("key_nowhere", { allowedIps: [] }));
    await known("key_nowhere", ({ status }) => status === 403);
  });

  it("does not believe X-Forwarded-For without a trusted proxy", async () => {
    const lie = {
      "x-forwarded-for": "203.0.113.7",
      "x-real-ip": "203.0.113.7",
      forwarded: "for=203.0.113.7",
    };
    expect(await submit("key_far", ingress, lie)).toMatchObject({ status: 403 });
    const before = around.envelopes.length;
    expect((await submit("key_plain", ingress, lie)).status).toBe(200);
    expect(around.envelopes[before]?.client).toEqual({ address: "127.0.0.1" });
  });

  it.each([
    ["203.0.113.7", 200],
    ["198.51.100.1, 203.0.113.7", 200],
    ["203.0.113.7, 127.0.0.9", 200],
    ["::ffff:203.0.113.7", 200],
    // The last hop that nobody vouches for counts, not what it says was before it.
    ["203.0.113.7, 198.51.100.1", 403],
    ["unknown", 403],
    ["203.0.113.7:4711", 403],
    ["", 403],
  ])("behind a trusted proxy goes by X-Forwarded-For %j: %i", async (forwarded, status) => {
    await until("key_far to be known there", async () => (await submit("key_far", proxied)).status === 403);
    expect((await submit("key_far", proxied, { "x-forwarded-for": forwarded })).status).toBe(status);
  });

  it("hands the caller's address on with the request, in its one form", async () => {
    const before = around.envelopes.length;
    await submit("key_plain", proxied, { "x-forwarded-for": "::ffff:198.51.100.4" });
    expect(around.envelopes[before]?.client).toEqual({ address: "198.51.100.4" });
    await submit("key_plain", proxied, { "x-forwarded-for": "not an address" });
    expect(around.envelopes[before + 1]?.client).toBeUndefined();
  });
});

describe("rotation", () => {
  it("takes the old secret until its time is over, and counts both as one key", async () => {
    const next = `pk_live_${"n".repeat(40)}`;
    const rotated = (until: string, revision: number) =>
      keyOf("key_turn", {
        sha256: sha256Hex(next),
        previous: { prefix: "pk_live_", sha256: sha256Hex(apiKeyOf("key_turn")), until },
        rateLimit: { concurrent: 1 },
        revision,
      });
    await around.put("key", "key_turn", rotated(new Date(Date.now() + 60_000).toISOString(), 2));
    await known("key_turn");
    const withNext = () =>
      ingress.ask("POST", "/v1/requests", { headers: { authorization: `Bearer ${next}` }, body: MODEL });
    expect((await withNext()).status).toBe(200);
    around.envelopes.length = 0;
    around.ending(() => undefined);
    const held = submit("key_turn");
    const envelope = await until("it to be under way", () => around.envelopes[0]);
    around.ending(() => ({}));
    expect((await withNext()).status).toBe(429);
    around.finish(envelope, {});
    expect((await held).status).toBe(200);
    await around.put("key", "key_turn", rotated(new Date(Date.now() - 1_000).toISOString(), 3));
    await known("key_turn", ({ status }) => status === 401);
    expect(await submit("key_turn")).toMatchObject({ status: 401, body: { code: "key_expired" } });
    await until("the new secret's place to be free", async () => (await withNext()).status === 200);
  });
});

describe("usage", () => {
  it("is told every few seconds and at the end, per key, and not for what was refused", async () => {
    await using own = await startIngress(around);
    const before = around.usage.length;
    await submit("key_plain", own);
    await submit("key_plain", own);
    await submit("key_far", own);
    await own.ask("POST", "/v1/requests", {
      headers: { authorization: `Bearer pk_live_${"x".repeat(40)}` },
      body: MODEL,
    });
    await own.stop();
    const reports = await until("the report", () => {
      const found = around.usage.slice(before).filter(({ keys }) => keys.key_plain !== undefined);
      return found.length > 0 ? found : undefined;
    });
    expect(reports.reduce((sum, { keys }) => sum + (keys.key_plain?.requests ?? 0), 0)).toBe(2);
    expect(reports.some(({ keys }) => keys.key_far !== undefined)).toBe(false);
    const last = Date.parse(reports.at(-1)?.keys.key_plain?.lastUsedAt ?? "");
    expect(Math.abs(Date.now() - last)).toBeLessThan(60_000);
  });
});

describe("/mcp", () => {
  it("takes the conversation from its header, bounded as in the native API", async () => {
    around.envelopes.length = 0;
    await call("key_plain", { "portcullis-conversation": "thread-7" });
    expect(around.envelopes[0]?.conversation).toBe("thread-7");
    await call("key_plain");
    expect(around.envelopes[1]).not.toHaveProperty("conversation");
    const longest = "x".repeat(256);
    await call("key_plain", { "portcullis-conversation": longest });
    expect(around.envelopes[2]?.conversation).toBe(longest);
    const refused = await call("key_plain", { "portcullis-conversation": `${longest}x` });
    expect(refused).toMatchObject({ status: 422, body: { code: "invalid_request" } });
    expect(around.envelopes).toHaveLength(3);
  });
});

describe("what a caller hears of a decision", () => {
  const decision = {
    revision: 7,
    reason: "the reason in words",
    policy: "needs-approval-of-finance",
    decidedAt: "2026-11-22T12:00:00.000Z",
  } as const;
  const approval = { id: "apr_1", expiresAt: "2026-11-22T12:15:00.000Z" };

  it("gets the approval to wait for, on both ways in, and no policy's name or reason", async () => {
    around.ending((envelope) => ({
      stage: "policy",
      outcome: "pending",
      code: "approval_pending",
      envelope: {
        ...envelope,
        decision: { ...decision, effect: "pending", code: "approval_pending", approval },
      },
    }));
    const native = await submit("key_plain");
    const shown = { id: "apr_1", url: "/v1/admin/approvals/apr_1", expiresAt: approval.expiresAt };
    expect(native).toMatchObject({
      status: 409,
      body: { code: "approval_pending", outcome: "pending", retryable: true, approval: shown },
    });
    const mcp = await call("key_plain");
    expect(mcp.body).toMatchObject({
      error: { code: -32013, data: { code: "approval_pending", approval: shown } },
    });
    for (const { body } of [native, mcp]) expect(JSON.stringify(body)).not.toMatch(/finance|in words/);
  });

  it.each([
    ["policy_denied", 403, -32012],
    ["approval_rejected", 403, -32016],
  ] as const)("%s: the code and nothing of why", async (code, status, jsonrpc) => {
    around.ending((envelope) => ({
      stage: "policy",
      outcome: "denied",
      code,
      envelope: { ...envelope, decision: { ...decision, effect: "deny", code } },
    }));
    const native = await submit("key_plain");
    expect(native).toMatchObject({ status, body: { code, outcome: "denied" } });
    const mcp = await call("key_plain");
    expect(mcp.body).toMatchObject({ error: { code: jsonrpc, data: { code } } });
    for (const { body } of [native, mcp]) {
      expect(JSON.stringify(body)).not.toMatch(/finance|in words/);
      expect(JSON.stringify(body)).not.toContain('"approval":');
    }
    around.ending(() => ({}));
  });
});

it("reads no body of a request that it refuses by its key", async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sent = httpRequest(
      `${ingress.url}/v1/requests`,
      {
        method: "POST",
        headers: { ...bearer("key_far"), "content-type": "application/json", "content-length": 1_000 },
      },
      (response) => {
        resolve(response.statusCode);
        sent.destroy();
      },
    );
    sent.on("error", reject);
    // Only a part of the body ever comes.
    sent.write("{");
  });
  expect(status).toBe(403);
});
