import { describe, expect, it } from "vitest";
import type { Reply } from "./upstream-channel.ts";
import { failureOf, faultOfReply, outcomeOfResult, remedyFor } from "./upstream-outcome.ts";

const http = (status: number, code?: number, message = ""): Reply => ({
  kind: "http-error",
  status,
  body:
    code === undefined ? "<html>" : JSON.stringify({ jsonrpc: "2.0", id: null, error: { code, message } }),
});
const rpc = (code: number): Reply => ({ kind: "rpc-error", code });
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

describe("outcomeOfResult", () => {
  it("hands on the very object", () => {
    const result = { resultType: "complete", content: [], "x-unknown": 1 };
    expect(outcomeOfResult({ result, echoes: 2 }, "modern")).toEqual({ kind: "result", result, echoes: 2 });
    const outcome = outcomeOfResult({ result, echoes: 0 }, "legacy");
    expect(outcome.kind === "result" && outcome.result).toBe(result);
  });

  it("takes a missing resultType for complete", () => {
    expect(outcomeOfResult({ result: { content: [] }, echoes: 0 }, "modern").kind).toBe("result");
  });

  it.each(["input_required", "task", 7])("hands on no result of type %j", (resultType) => {
    expect(outcomeOfResult({ result: { resultType }, echoes: 0 }, "modern")).toMatchObject({
      kind: "failure",
      code: "upstream_protocol_error",
      sent: true,
    });
  });
});

describe("faultOfReply", () => {
  it("keeps the upstream's code and drops its words", () => {
    const reply = http(400, -32602, "secret words of the upstream");
    if (reply.kind === "result") throw new Error("unexpected");
    const failure = failureOf(faultOfReply(reply), true);
    expect(failure).toMatchObject({ code: "upstream_error", jsonrpc: { code: -32602 }, sent: true });
    expect(JSON.stringify(failure)).not.toContain("secret");
  });

  it.each(["", "null", "[]", "7", '{"error":null}', '{"error":{"code":"x"}}', '{"error":{"code":1.5}}'])(
    "finds no code in %j",
    (body) => {
      expect(faultOfReply({ kind: "http-error", status: 502, body })).not.toHaveProperty("jsonrpc");
    },
  );
});
