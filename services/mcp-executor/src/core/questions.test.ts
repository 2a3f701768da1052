import { describe, expect, it } from "vitest";
import { createQuestions, refuseQuestion } from "./questions.ts";

const answers = (of: Record<string, unknown>): ReadonlyMap<string, string> =>
  new Map(Object.entries(of).map(([key, value]) => [key, JSON.stringify(value)]));
const elicited = { action: "accept", content: { name: "Ann" } };

const start = () => {
  const questions = createQuestions();
  questions.ask("7", "elicitation/create", { value: { message: "?", _meta: { progressToken: 7 } } });
  questions.ask('"b"', "sampling/createMessage", {
    value: { messages: [], _meta: { progressToken: 1, k: 2 } },
  });
  questions.ask("8", "roots/list", undefined);
  return questions;
};

describe("the questions of a call", () => {
  it("are asked as one round, without the server's progress tokens", () => {
    expect(JSON.parse(start().text())).toEqual({
      resultType: "input_required",
      inputRequests: {
        "question-1": { method: "elicitation/create", params: { message: "?" } },
        "question-2": { method: "sampling/createMessage", params: { messages: [], _meta: { k: 2 } } },
        "question-3": { method: "roots/list" },
      },
    });
  });

  it("keep the digits of what the server asks", () => {
    const questions = createQuestions();
    const exact = '{"message":"?","requestedSchema":{"maximum":12345678901234567890}}';
    questions.ask("1", "elicitation/create", { value: JSON.parse(exact), exact });
    expect(questions.text()).toContain(exact);
  });

  it("are answered each under the server's own id, with the very text of the client", () => {
    const questions = start();
    const text = '{"action":"accept","content":{"n":9007199254740993}}';
    expect(questions.answer(new Map([["question-1", text]]))).toEqual([
      { idText: "7", body: ["result", text] },
    ]);
    expect(questions.open().map(({ key }) => key)).toEqual(["question-2", "question-3"]);
  });

  it.each([
    ["nothing", {}],
    ["another key", { "question-9": elicited }],
    ["no object", { "question-1": 12345 }],
    ["null", { "question-1": null }],
    ["a list", { "question-1": [elicited] }],
    ["no action", { "question-1": { content: {} } }],
    ["an unknown action", { "question-1": { action: "run" } }],
    ["a result of another kind", { "question-1": { roots: [] } }],
  ])("stay open where the client says %s", (_what, of) => {
    const questions = start();
    expect(questions.answer(answers(of))).toEqual([]);
    expect(questions.open()).toHaveLength(3);
  });

  it("are answered once", () => {
    const questions = start();
    const all = answers({ "question-1": elicited, "question-3": { roots: [] }, extra: {} });
    expect(questions.answer(all)).toHaveLength(2);
    expect(questions.answer(all)).toEqual([]);
  });

  it("may be refused, as clients of 2025 do", () => {
    const error = { code: -1, message: "User rejected" };
    expect(start().answer(answers({ "question-2": { error } }))).toEqual([
      { idText: '"b"', body: ["error", JSON.stringify(error)] },
    ]);
  });

  it("are gone where the server withdraws them", () => {
    const questions = start();
    questions.withdraw("7");
    expect(questions.answer(answers({ "question-1": elicited }))).toEqual([]);
    expect(questions.open()).toHaveLength(2);
  });

  it("end with an error each where nobody answers, and only once", () => {
    const questions = start();
    expect(questions.close().map(({ idText, body: [member] }) => [idText, member])).toEqual([
      ["7", "error"],
      ['"b"', "error"],
      ["8", "error"],
    ]);
    expect(questions.close()).toEqual([]);
  });
});

describe("refuseQuestion", () => {
  it.each([
    ["elicitation/create", {}, { elicitation: {} }, undefined],
    ["elicitation/create", {}, {}, -32601],
    ["elicitation/create", { mode: "url" }, { elicitation: { form: {} } }, -32602],
    ["elicitation/create", { mode: "url" }, { elicitation: { url: {} } }, undefined],
    ["sampling/createMessage", {}, { sampling: {} }, undefined],
    ["sampling/createMessage", {}, { elicitation: {} }, -32601],
    ["roots/list", undefined, { roots: { listChanged: true } }, undefined],
    ["roots/list", undefined, { roots: true }, -32601],
    ["tools/call", {}, { elicitation: {}, sampling: {}, roots: {} }, -32601],
    ["__proto__", {}, {}, -32601],
  ])("judges %s with %j of a client with %j", (method, params, capabilities, code) => {
    expect(refuseQuestion(method, params, capabilities)?.code).toBe(code);
  });
});
