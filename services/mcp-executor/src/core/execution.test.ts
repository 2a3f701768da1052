import { type Envelope, envelopeSchema, executionSchema, ledgerEntrySchema } from "@portcullis/contracts";
import type { AdmittedCall } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import type { CallOutcome } from "../adapters/upstream/upstream.ts";
import { executedEntry, executingEntry, healthOf, passable, toExecution } from "./execution.ts";

const NOW = Date.parse("2026-11-22T12:00:00.000Z");
const HASH = "d".repeat(64);
const SECRET = "what nobody may read in the ledger";

const envelope: Envelope = envelopeSchema.parse({
  v: 1,
  id: "019aa0c5-7000-7000-8000-000000000001",
  kind: "tool",
  org: "acme",
  key: "key_1",
  receivedAt: new Date(NOW).toISOString(),
  deadline: new Date(NOW + 30_000).toISOString(),
  reply: "gate.v1.reply.ingress-1.x",
  traceparent: "",
  request: { tool: { server: "tools", name: "echo", arguments: { message: SECRET } } },
  stages: [],
});
const call: AdmittedCall = {
  call: { arguments: { message: SECRET } },
  argumentsDigest: "a".repeat(64),
  receiptDigest: "b".repeat(64),
  ticketDigest: "c".repeat(64),
  ticket: {
    v: 1,
    requestId: envelope.id,
    receiptDigest: "b".repeat(64),
    argumentsDigest: "a".repeat(64),
    org: "acme",
    key: "key_1",
    server: "tools",
    tool: "echo",
    definitionHash: HASH,
    revision: 7,
    policy: "policy-1",
    issuedAt: new Date(NOW).toISOString(),
    expiresAt: new Date(NOW + 30_000).toISOString(),
  },
};
const executing = executingEntry(envelope, call, "executor-1", NOW);
const factsOf = (startedAt: number, endedAt: number) => ({
  executor: "executor-1",
  definitionHash: HASH,
  ledgerSequence: 42,
  startedAt,
  endedAt,
});
const execute = (outcome: CallOutcome, startedAt = NOW, endedAt = NOW + 12) =>
  executionSchema.parse(toExecution(outcome, factsOf(startedAt, endedAt)));

describe("the ledger's entries", () => {
  it("name what is about to leave by digests alone", () => {
    expect(ledgerEntrySchema.parse(executing)).toEqual({
      v: 1,
      entry: "executing",
      requestId: envelope.id,
      org: "acme",
      key: "key_1",
      server: "tools",
      tool: "echo",
      argumentsDigest: call.argumentsDigest,
      definitionHash: HASH,
      receiptDigest: call.receiptDigest,
      ticketDigest: call.ticketDigest,
      executor: "executor-1",
      at: "2026-11-22T12:00:00.000Z",
    });
    expect(JSON.stringify(executing)).not.toContain(SECRET);
  });

  it("close with how it went, and never with what came back", () => {
    const done = execute({
      kind: "result",
      result: { content: [{ type: "text", text: SECRET }] },
      echoes: 0,
    });
    const entry = executedEntry(executing, done, NOW + 12);
    expect(ledgerEntrySchema.parse(entry)).toEqual({
      ...executing,
      entry: "executed",
      at: "2026-11-22T12:00:00.012Z",
      status: "completed",
    });
    expect(JSON.stringify(entry)).not.toContain(SECRET);
    const failed = execute({ kind: "failure", code: "upstream_timeout", detail: SECRET, sent: true });
    expect(executedEntry(executing, failed, NOW)).toMatchObject({
      status: "failed",
      code: "upstream_timeout",
    });
    expect(JSON.stringify(executedEntry(executing, failed, NOW))).not.toContain(SECRET);
  });
});

describe("toExecution", () => {
  it("keeps the server's result as the very object that it sent", () => {
    const result = { content: [], isError: false, "x-unknown": { kept: [1, "two", null] } };
    const execution = toExecution({ kind: "result", result, echoes: 0 }, factsOf(NOW, NOW + 12));
    expect(execution).toEqual({
      executor: "executor-1",
      startedAt: "2026-11-22T12:00:00.000Z",
      ms: 12,
      ledgerSequence: 42,
      definitionHash: HASH,
      status: "completed",
      result,
    });
    expect(execution.result).toBe(result);
  });

  it("says how many credentials were removed from the result, where there were any", () => {
    const result = { content: [] };
    expect(execute({ kind: "result", result, echoes: 3 }).credentialEchoes).toBe(3);
    expect(execute({ kind: "result", result, echoes: 0 })).not.toHaveProperty("credentialEchoes");
  });

  it.each([
    [true, "tool_error"],
    [false, "completed"],
    [undefined, "completed"],
    ["true", "completed"],
  ])("takes isError %s as %s", (isError, status) => {
    expect(execute({ kind: "result", result: { content: [], isError }, echoes: 0 }).status).toBe(status);
  });

  it("has a code and no result, and none of the upstream's words, where the call failed", () => {
    const execution = execute({
      kind: "failure",
      code: "upstream_error",
      detail: SECRET,
      jsonrpc: { code: -32000 },
      sent: true,
    });
    expect(execution).toMatchObject({ status: "failed", code: "upstream_error" });
    expect(execution).not.toHaveProperty("result");
    expect(JSON.stringify(execution)).not.toContain(SECRET);
  });

  it("never takes negative time, even where the clock was set back", () => {
    expect(execute({ kind: "result", result: {}, echoes: 0 }, NOW, NOW - 5_000).ms).toBe(0);
  });
});

describe("an error of the server", () => {
  const error = { code: -32602, message: "no such thing", data: { uri: "x:y", n: 1 } };

  it("is carried as it came, with its text where it needs one", () => {
    expect(execute({ kind: "error", error, exact: "{}", echoes: 1 })).toMatchObject({
      status: "failed",
      code: "upstream_error",
      error,
      exact: "{}",
      credentialEchoes: 1,
    });
  });

  it("is refused where nobody could carry it or sign for it", () => {
    const large = { ...error, data: "x".repeat(4_000_000) };
    expect(passable({ kind: "error", error: large, echoes: 0 })).toMatchObject({ kind: "failure" });
    const lone = { ...error, message: "\ud800" };
    expect(passable({ kind: "error", error: lone, echoes: 0 })).toMatchObject({
      code: "upstream_protocol_error",
    });
    const fine = { kind: "error", error, echoes: 0 } as const;
    expect(passable(fine)).toBe(fine);
  });
});

it("a text counts towards what an envelope can carry", () => {
  const outcome = {
    kind: "result",
    result: {},
    exact: `{"a":"${"x".repeat(4_000_000)}"}`,
    echoes: 0,
  } as const;
  expect(passable(outcome)).toMatchObject({ code: "upstream_response_too_large" });
});

describe("what a call says of its server", () => {
  it.each([
    [undefined, 60_000, "alive"],
    [{ code: "upstream_unreachable" }, 60_000, "failed"],
    [{ code: "upstream_timeout" }, 60_000, "failed"],
    [{ code: "upstream_timeout" }, 10_000, "failed"],
    [{ code: "upstream_timeout" }, 9_999, "neutral"],
    [{ code: "upstream_error", status: 503 }, 60_000, "failed"],
    [{ code: "upstream_error", status: 404 }, 60_000, "alive"],
    [{ code: "upstream_protocol_error" }, 60_000, "alive"],
    [{ code: "client_cancelled" }, 60_000, "neutral"],
    [{ code: "credential_refused" }, 60_000, "neutral"],
    [{ code: "call_gone" }, 60_000, "neutral"],
  ] as const)("%j within %i ms: %s", (failure, allowedMs, health) => {
    expect(healthOf(failure, allowedMs, 60_000)).toBe(health);
  });
});
