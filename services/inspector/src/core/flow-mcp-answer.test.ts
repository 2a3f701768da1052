import { digestJson } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import { answered, claimsOf, context, envelope, INJECTION } from "../../test/mcp-envelopes.ts";
import { onResult } from "./flow.ts";

describe("an answer", () => {
  it("that is an error ends as one, with the code of what went wrong", async () => {
    const error = { code: -32_602, message: "Resource not found", data: { uri: "docs://a" } };
    const final = await onResult(answered({ status: "failed", error }), context());
    expect(final).toMatchObject({ outcome: "failed", code: "upstream_error" });
    const record = final.envelope.inspection?.result;
    expect(record?.coverage.pointers).toEqual(["/error/code", "/error/message", "/error/data/uri"]);
    expect(claimsOf(record?.receipt).resultDigest).toBe(digestJson(error));
  });

  it("that is an error is redacted, or withheld, as a result is", async () => {
    const of = (message: string) =>
      onResult(answered({ status: "failed", error: { code: 1, message } }), context());
    expect((await of("for bob@mail-relay.io")).envelope.inspection?.result?.redacted).toEqual({
      error: { code: 1, message: "for <EMAIL_ADDRESS_1>" },
    });
    expect(await of(INJECTION)).toMatchObject({ outcome: "withheld", code: "result_blocked" });
  });

  it.each<[string, Record<string, unknown>]>([
    ["structured content", { content: [], structuredContent: { deep: [{ note: INJECTION }] } }],
    ["a resource inside", { content: [{ type: "resource", resource: { uri: "x://a", text: INJECTION } }] }],
    ["contents", { contents: [{ uri: "x://a", text: INJECTION }] }],
    ["a text in base64", { contents: [{ uri: "x://a", blob: Buffer.from(INJECTION).toString("base64") }] }],
    ["messages of a prompt", { messages: [{ role: "user", content: { type: "text", text: INJECTION } }] }],
    ["values of a completion", { completion: { values: [INJECTION] } }],
    ["a question to a person", asks({ method: "elicitation/create", params: { message: INJECTION } })],
    ["the form of one", asks({ method: "elicitation/create", params: form(INJECTION) })],
    [
      "a question to a model",
      asks({ method: "sampling/createMessage", params: { systemPrompt: INJECTION } }),
    ],
    ["what a task says", { resultType: "task", taskId: "t", statusMessage: INJECTION }],
    ["_meta", { content: [], _meta: { note: INJECTION } }],
    ["a state that is no text", { resultType: "input_required", requestState: { note: INJECTION } }],
    ["a state where no input is asked for", { resultType: "complete", requestState: INJECTION }],
  ])("with an order in %s is withheld", async (_, result) => {
    expect(await onResult(answered({ result }), context())).toMatchObject({ outcome: "withheld" });
  });

  it("with pictures, sounds and files passes untouched by default", async () => {
    const bytes = Buffer.from(Array.from({ length: 6_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256));
    const data = bytes.toString("base64");
    const content = [
      { type: "image", data, mimeType: "image/png" },
      { type: "audio", data, mimeType: "audio/wav" },
      { type: "resource", resource: { uri: "x://a", blob: data } },
    ];
    const final = await onResult(answered({ result: { content } }), context());
    expect(final.outcome).toBe("completed");
    expect(final.envelope.inspection?.result).toMatchObject({ verdict: "allow" });
  });
});

describe("the state of a server", () => {
  const state = `state ${INJECTION} bob@mail-relay.io`;
  const result = {
    ...asks({ method: "elicitation/create", params: { message: "Go on?" } }),
    requestState: state,
  };

  it("INV-9: is sealed before a client sees it: not read, not redacted, and coverage says so", async () => {
    const final = await onResult(answered({ result }), context());
    expect(final.outcome).toBe("completed");
    const record = final.envelope.inspection?.result;
    expect(record?.coverage.skipped).toEqual([{ pointer: "/result/requestState", reason: "sealed" }]);
    expect(record?.coverage.pointers).not.toContain("/result/requestState");
    expect(claimsOf(record?.receipt).resultDigest).toBe(digestJson(result));
  });

  it("stays as it is where something beside it is redacted", async () => {
    const inputRequests = { q: { method: "elicitation/create", params: { message: "bob@mail-relay.io?" } } };
    const final = await onResult(answered({ result: { ...result, inputRequests } }), context());
    const redacted = final.envelope.inspection?.result?.redacted?.result;
    expect(redacted?.requestState).toBe(state);
    expect(JSON.stringify(redacted?.inputRequests)).toContain("<EMAIL_ADDRESS_1>?");
  });

  it("INV-1: is text like any other for the native API, where nobody seals it", async () => {
    const final = await onResult(answered({ result }, envelope({}, { native: true })), context());
    expect(final.outcome).toBe("withheld");
  });
});

function asks(request: object): Record<string, unknown> {
  return { resultType: "input_required", inputRequests: { q: request } };
}

function form(description: string) {
  return { message: "Go on?", requestedSchema: { type: "object", properties: { a: { description } } } };
}
