import type { Envelope, InspectionRecord } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import type { Ending } from "../core/answer.ts";
import { refusalText, toRpcAnswer } from "./answers.ts";
import type { Call } from "./call.ts";
import type { Era, OfferView } from "./ports.ts";
import { refuse } from "./refusal.ts";

const id = { value: 1, text: "1.0" };
const view = {
  show: (_method, _server, result) => result,
  showExact: (_method, _server, text) => text,
  showUri: (server, uri) => `mcp+${server}+${uri}`,
} as Pick<OfferView, "show" | "showExact" | "showUri"> as OfferView;
const call = (era: Era, method: Call["method"] = "tools/call"): Call => ({
  method,
  aim: { kind: "tool", shownName: "shown", target: { server: "s", name: "own" }, definition: undefined },
  content: { arguments: {}, hasArguments: true, params: {}, exact: undefined },
  client: {
    era,
    protocolVersion: "",
    capabilities: {},
    logLevel: undefined,
    session: undefined,
    executors: {},
  },
  progressToken: undefined,
  round: {},
  binding: { org: "o", key: "k", server: "s", method, name: "own", argumentsDigest: "" },
});
const coverage = { detectors: [], pointers: [], pointersTotal: 0, characters: 0, skipped: [] };
const record = (more: Partial<InspectionRecord>): InspectionRecord => ({
  verdict: "allow",
  findings: [],
  coverage,
  receipt: "",
  ...more,
});
const ending = (
  execution: Partial<NonNullable<Envelope["execution"]>>,
  result: InspectionRecord | null = record({}),
  more: Partial<Ending> = {},
): Ending => ({
  outcome: "completed",
  code: undefined,
  stage: "inspector",
  ...more,
  envelope: {
    id: "the-request",
    execution,
    ...(result === null ? {} : { inspection: { result } }),
  } as unknown as Envelope,
});
const answer = (from: Ending, of = call("modern"), blockedAs: "error" | "result" = "error") =>
  toRpcAnswer(from, { id, call: of, view, blockedAs, seal: (result) => result });

describe("a server's result", () => {
  const exact = '{"content":[],"n":12345678901234567890}';
  const result = JSON.parse(exact);

  it("is shown as its text where there is one, with what the client's generation needs", () => {
    expect(answer(ending({ result, exact })).text).toBe(
      `{"jsonrpc":"2.0","id":1.0,"result":{"content":[],"n":12345678901234567890,"resultType":"complete"}}`,
    );
    expect(answer(ending({ result, exact }), call("legacy")).text).toBe(
      `{"jsonrpc":"2.0","id":1.0,"result":${exact}}`,
    );
  });

  it("that was redacted is shown as it was redacted, and never as its text", () => {
    const redacted = record({ verdict: "redacted", redacted: { result: { content: ["<EMAIL>"] } } });
    expect(answer(ending({ result, exact }, redacted)).text).toContain('{"content":["<EMAIL>"],"resultType"');
    expect(answer(ending({ result, exact }, record({ verdict: "redacted" }))).text).toContain("-32603");
  });

  it.each([
    ["not inspected", ending({ result, exact }, null)],
    ["blocked", ending({ result, exact }, record({ verdict: "block" }))],
    ["withheld", ending({ result, exact }, record({}), { outcome: "withheld", code: "result_blocked" })],
    ["failed", ending({ result, exact }, record({}), { outcome: "failed", code: "upstream_timeout" })],
  ])("that is %s is not shown", (_what, from) => {
    expect(answer(from).text).not.toContain("content");
    expect(JSON.parse(answer(from).text)).toHaveProperty("error.data.requestId", "the-request");
  });

  it("to read a resource is for nobody else to keep", () => {
    const read = (value: object) =>
      JSON.parse(answer(ending({ result: { ...value } }), call("modern", "resources/read")).text).result;
    expect(read({ contents: [] })).toEqual({
      contents: [],
      resultType: "complete",
      ttlMs: 0,
      cacheScope: "private",
    });
    expect(read({ contents: [], ttlMs: 5, cacheScope: "public", resultType: "complete" })).toEqual({
      contents: [],
      ttlMs: 5,
      cacheScope: "private",
      resultType: "complete",
    });
    expect(read({ resultType: "input_required" })).toEqual({ resultType: "input_required" });
  });
});

describe("a server's error", () => {
  const error = { code: -32000, message: "m", data: { secret: 1 } };

  it("is shown where it was read, and not where something else ended the request", () => {
    expect(
      JSON.parse(answer(ending({ error }, record({}), { outcome: "failed", code: "upstream_error" })).text)
        .error,
    ).toEqual(error);
    expect(
      JSON.parse(answer(ending({ error }, record({}), { outcome: "withheld", code: "result_blocked" })).text)
        .error.code,
    ).toBe(-32011);
    expect(
      JSON.parse(answer(ending({ error }, null, { outcome: "failed", code: "upstream_error" })).text).error
        .code,
    ).toBe(-32017);
  });

  it("names a resource so that it can be read, and keeps all else as it is written", () => {
    const exact =
      '{"code":-32002,"n":1.0,"message":"m","data":{"10":1.50,"uri":"x:y","2":12345678901234567890}}';
    const from = ending({ error: JSON.parse(exact), exact }, record({}), {
      outcome: "failed",
      code: "upstream_error",
    });
    const shown = (uri: string) => `{"jsonrpc":"2.0","id":1.0,"error":${exact.replace("x:y", uri)}}`;
    expect(answer(from).text).toBe(shown("mcp+s+x:y"));
    const read = call("modern", "resources/read");
    const aim = { ...read.aim, kind: "resource" as const, target: { server: "s", name: "x:y" } };
    expect(answer(from, { ...read, aim }).text).toBe(shown("shown"));
  });

  it("of a tool may have a member uri that is none of ours to change", () => {
    const own = { code: -32000, message: "m", data: { uri: "x:y" } };
    const from = ending({ error: own }, record({}), { outcome: "failed", code: "upstream_error" });
    expect(JSON.parse(answer(from).text).error).toEqual(own);
  });
});

describe("a stopped call", () => {
  const finding = { category: "secrets", type: "token", pointer: "/arguments/a" } as const;
  const blocked = (code: "prompt_blocked" | "upstream_timeout", outcome: Ending["outcome"]): Ending => ({
    outcome,
    code,
    stage: "inspector",
    envelope: {
      id: "the-request",
      inspection: {
        request: record({ verdict: "block", findings: [finding as never], categories: ["secrets"] }),
      },
    } as unknown as Envelope,
  });

  it("says where and what, for programs and for models", () => {
    const data = {
      code: "prompt_blocked",
      categories: ["secrets"],
      verdict: "block",
      requestId: "the-request",
      findings: [finding],
    };
    expect(JSON.parse(answer(blocked("prompt_blocked", "blocked")).text).error).toMatchObject({
      code: -32010,
      data,
    });
    const { result } = JSON.parse(
      answer(blocked("prompt_blocked", "blocked"), call("legacy"), "result").text,
    );
    expect(result).toMatchObject({ isError: true, _meta: { "io.portcullis/refusal": data } });
    for (const part of ["prompt_blocked", "secrets", "/arguments/a", "the-request"]) {
      expect(result.content[0].text).toContain(part);
    }
  });

  it("is an error where a part of the system failed, and for all that is no tool call", () => {
    const failed = answer(blocked("upstream_timeout", "failed"), call("modern"), "result");
    const prompt = answer(blocked("prompt_blocked", "blocked"), call("modern", "prompts/get"), "result");
    for (const { text } of [failed, prompt]) expect(JSON.parse(text)).toHaveProperty("error");
  });
});

describe("a refusal", () => {
  it("names the id as it was written, or none", () => {
    expect(refusalText(refuse.method(404), id)).toBe(
      '{"jsonrpc":"2.0","id":1.0,"error":{"code":-32601,"message":"Method not found"}}',
    );
    expect(JSON.parse(refusalText(refuse.method(404), undefined))).not.toHaveProperty("id");
  });
});
