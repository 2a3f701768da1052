import { describe, expect, it } from "vitest";
import { askingInstance, createQuestions } from "./questions.ts";

const session = "a".repeat(64);
const set = (capabilities: object, exact: string, timeoutMs = 1_000) => {
  const questions = createQuestions("i1");
  const sent: { id?: string; method: string; params?: { requestId?: string } }[] = [];
  const cancel = new AbortController();
  const asked = questions.ask(
    {
      session,
      capabilities: { ...capabilities },
      requests: { value: JSON.parse(exact), exact },
      send: (message) => {
        sent.push(JSON.parse(message));
        return true;
      },
      timeoutMs,
    },
    cancel.signal,
  );
  return { questions, sent, cancel, asked };
};
const response = (id: string | undefined, member: string): [string, string] => [
  id ?? "",
  `{"jsonrpc":"2.0","id":${JSON.stringify(id)},${member}}`,
];
const elicit = '{"q1":{"method":"elicitation/create","params":{"message":"?","n":1.0}}}';

describe("questions to a client of 2025", () => {
  it("go out under ids of their own, and their answers come back under the server's keys, to the digit", async () => {
    const { questions, sent, asked } = set(
      { elicitation: {}, roots: {} },
      '{"q1":{"method":"elicitation/create","params":{"message":"?"}},"q2":{"method":"roots/list"}}',
    );
    expect(sent.map(({ method }) => method)).toEqual(["elicitation/create", "roots/list"]);
    expect(askingInstance(sent[0]?.id ?? "")).toBe("i1");
    expect(questions.take(session, ...response(sent[1]?.id, '"result":{"roots":[],"n":1.0}'))).toBe(true);
    expect(questions.take(session, ...response(sent[0]?.id, '"result":{"action":"decline"}'))).toBe(true);
    expect(await asked).toEqual({
      kind: "answered",
      responses: {
        value: { q1: { action: "decline" }, q2: { roots: [], n: 1 } },
        exact: '{"q1":{"action":"decline"},"q2":{"roots":[],"n":1.0}}',
      },
      refusals: [],
    });
  });

  it("are answered by their own session, once", async () => {
    const { questions, sent, asked } = set({ elicitation: {} }, elicit);
    const answer = response(sent[0]?.id, '"result":{"action":"accept","content":{}}');
    expect(questions.take("b".repeat(64), ...answer)).toBe(false);
    expect(questions.take(session, "i1.made-up", answer[1])).toBe(false);
    expect(questions.take(session, ...answer)).toBe(true);
    expect(questions.take(session, ...answer)).toBe(false);
    expect(await asked).toMatchObject({ kind: "answered" });
  });

  it("may be refused by the client", async () => {
    const { questions, sent, asked } = set({ elicitation: {} }, elicit);
    questions.take(session, ...response(sent[0]?.id, '"error":{"code":-1,"message":"no"}'));
    expect(await asked).toEqual({
      kind: "answered",
      responses: { value: { q1: { error: { code: -1, message: "no" } } } },
      refusals: [{ value: { code: -1, message: "no" } }],
    });
  });

  it("that the client never said it could answer do not reach it", async () => {
    const { sent, asked } = set(
      { sampling: {} },
      '{"a":{"method":"elicitation/create"},"b":{"method":"tools/call"},"c":{"method":7}}',
    );
    expect(await asked).toMatchObject({
      kind: "answered",
      refusals: [{ value: { code: -32601 } }, { value: { code: -32601 } }, { value: { code: -32601 } }],
    });
    expect(sent).toEqual([]);
  });

  it("are taken back when nobody needs the answer any more, or none comes", async () => {
    const cancelled = set({ elicitation: {} }, elicit);
    cancelled.cancel.abort();
    expect(await cancelled.asked).toEqual({ kind: "cancelled" });
    expect(cancelled.sent[1]).toMatchObject({
      method: "notifications/cancelled",
      params: { requestId: cancelled.sent[0]?.id },
    });
    const silent = set({ elicitation: {} }, elicit, 1);
    expect(await silent.asked).toEqual({ kind: "silent" });
    expect(silent.sent.at(-1)?.method).toBe("notifications/cancelled");
  });
});
