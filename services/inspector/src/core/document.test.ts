import { expect, test } from "vitest";
import { answered, envelope } from "../../test/mcp-envelopes.ts";
import { answerDocument, type Document, partsOf } from "./document.ts";

const result = { resultType: "input_required", inputRequests: { q: {} }, note: "x" };
const kindsOf = (document: Document | undefined) =>
  partsOf(document ?? {}).map(({ pointer, kind }) => `${pointer} ${kind}`);

test("a question of a server is read as a prompt where it is put to somebody", () => {
  expect(kindsOf(answerDocument(answered({ result })))).toEqual([
    "/result tool_result",
    "/result/inputRequests prompt",
  ]);
});

test("a text of the native API, or of an event, is no question by calling itself one", () => {
  const native = answerDocument(answered({ result }, envelope({}, { native: true })));
  for (const document of [native, { result }]) expect(kindsOf(document)).toEqual(["/result tool_result"]);
});

test("a message is a prompt in what prompts/get answers, and nowhere else", () => {
  const of = (method: "prompts/get" | "tools/call") =>
    kindsOf(answerDocument(answered({ result: { messages: [] } }, envelope({ method }))));
  expect(of("prompts/get")).toEqual(["/result tool_result", "/result/messages prompt"]);
  expect(of("tools/call")).toEqual(["/result tool_result"]);
});
