import { describe, expect, it } from "vitest";
import { failureOf, faultOfReply, nativeOutcome, outcomeOfReply, remedyFor } from "./outcome.ts";
import type { Reply } from "./reply.ts";

/** A refusal, with an error that is no answer to the request (`id: null`). */
const http = (status: number, code?: number, message = ""): Reply => ({
  kind: "http-error",
  status,
  ...(code === undefined ? {} : { error: { code, message } }),
});
const rpc = (code: number, status: number | null = null): Reply => ({
  kind: "rpc-error",
  error: { code, message: "words of the server", data: { more: 1 } },
  echoes: 1,
  status,
});
const legacy = { era: "legacy", hasSession: true } as const;
const stateless = { era: "legacy", hasSession: false } as const;
const modern = { era: "modern", hasSession: false } as const;

describe("remedyFor", () => {
  it.each([
    ["a lost session", http(404, -32001, "Session not found"), legacy, "reconnect"],
    ["a lost session, said without words", http(404), legacy, "reconnect"],
    [
      "a lost session, said as 400",
      http(400, -32000, "Bad Request: No valid session ID"),
      legacy,
      "reconnect",
    ],
    ["a restarted server", http(400, -32000, "Bad Request: Server not initialized"), legacy, "reconnect"],
    ["a downgraded server", http(400, -32000, "Mcp-Session-Id header: no session"), modern, "renegotiate"],
    ["another protocol version", rpc(-32022), modern, "renegotiate"],
    ["another protocol version, over HTTP", http(400, -32022), modern, "renegotiate"],
    ["an upgraded server", http(400, -32022, "Unsupported protocol version"), legacy, "renegotiate"],
    ["headers that were missing", rpc(-32020), modern, "learn-headers"],
    ["headers that were missing, over HTTP", rpc(-32020, 400), modern, "learn-headers"],
    ["a lost session, told to the request itself", rpc(-32001, 404), legacy, "reconnect"],
  ] as const)("mends %s", (_what, reply, connection, remedy) => {
    expect(remedyFor(reply, connection)).toBe(remedy);
  });

  it.each([
    ["a result", { kind: "result", result: {}, echoes: 0 }, legacy],
    ["a timeout", { kind: "fault", fault: { code: "upstream_timeout", detail: "" } }, legacy],
    ["a broken connection", { kind: "fault", fault: { code: "upstream_unreachable", detail: "" } }, legacy],
    ["an error of the tool", rpc(-32603), legacy],
    ["a session error from inside", rpc(-32001), legacy],
    ["404 where there is no session", http(404), stateless],
    ["404 on a modern server", http(404, -32601), modern],
    ["400 without a word of sessions", http(400, -32600, "Invalid request"), legacy],
    ["400 that is no JSON-RPC", http(400), legacy],
    ["500 that talks of sessions", http(500, -32000, "session store is down"), legacy],
    ["a modern code from a legacy server", rpc(-32020), legacy],
    ["another one", rpc(-32022), legacy],
  ] as const)("leaves %s alone", (_what, reply, connection) => {
    expect(remedyFor(reply as Reply, connection)).toBeNull();
  });
});

describe("outcomeOfReply", () => {
  it("hands on the very result, and its text", () => {
    const result = { resultType: "input_required", "x-unknown": 1 };
    const outcome = outcomeOfReply({ kind: "result", result, exact: "{}", echoes: 2 }, true, false);
    expect(outcome).toEqual({ kind: "result", result, exact: "{}", echoes: 2 });
    expect(outcome.kind === "result" && outcome.result).toBe(result);
  });

  it.each([null, 200, 400, 404, 500])("hands on an error of the server (HTTP %s)", (status) => {
    expect(outcomeOfReply(rpc(-32021, status), true, false)).toEqual({
      kind: "error",
      error: { code: -32021, message: "words of the server", data: { more: 1 } },
      echoes: 1,
    });
  });

  it.each([
    ["of access", rpc(-32000, 401), false],
    ["of access", rpc(-32000, 403), false],
    ["of the way to the server, which is ours", rpc(-32001, 404), true],
    ["that is no answer to the request", http(400, -32000, "words of the server"), false],
    ["of HTTP alone", http(502), false],
    ["below HTTP", { kind: "fault", fault: { code: "upstream_timeout", detail: "" } } as Reply, false],
  ])("tells an error %s in our words", (_what, reply, isOurs) => {
    const outcome = outcomeOfReply(reply, true, isOurs);
    expect(outcome).toMatchObject({ kind: "failure", sent: true });
    expect(JSON.stringify(outcome)).not.toContain("words of the server");
  });
});

describe("nativeOutcome", () => {
  const result = (resultType?: unknown) =>
    ({ kind: "result", result: resultType === undefined ? {} : { resultType }, echoes: 0 }) as const;

  it("hands on the very result where it is complete, or where nothing else can be meant", () => {
    for (const one of [result("complete"), result()]) expect(nativeOutcome(one, "modern")).toBe(one);
    const old = result("input_required");
    expect(nativeOutcome(old, "legacy")).toBe(old);
  });

  it.each(["input_required", "task", 7])("hands on no result of type %j", (resultType) => {
    expect(nativeOutcome(result(resultType), "modern")).toMatchObject({
      kind: "failure",
      code: "upstream_protocol_error",
      sent: true,
    });
  });

  it("keeps an error's code and drops its words", () => {
    const error = { code: -32602, message: "words of the server" };
    const outcome = nativeOutcome({ kind: "error", error, echoes: 0 }, "modern");
    expect(outcome).toMatchObject({ kind: "failure", code: "upstream_error", jsonrpc: { code: -32602 } });
    expect(JSON.stringify(outcome)).not.toContain("words");
  });
});

describe("faultOfReply", () => {
  it("keeps the upstream's code and drops its words", () => {
    const reply = http(400, -32602, "secret words of the upstream");
    if (reply.kind === "result") throw new Error("unexpected");
    const failure = failureOf(faultOfReply(reply), true);
    expect(failure).toMatchObject({ code: "upstream_error", status: 400, jsonrpc: { code: -32602 } });
    expect(JSON.stringify(failure)).not.toContain("secret");
  });

  it("has no code where the server gave none", () => {
    expect(faultOfReply({ kind: "http-error", status: 502 })).not.toHaveProperty("jsonrpc");
  });
});
