import type { Finding, Submission } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { argumentsOf, submissionOf, valueAt } from "./draft.ts";
import { excerptOf, marksAt, marksInJson } from "./marks.ts";

const request: Submission = {
  kind: "tool",
  messages: [{ role: "user", content: "for bob@example.com" }],
  tool: { server: "mail", name: "send", arguments: { "a/b": [{ to: 'x "al" y' }] } },
};
const finding = (pointer: string, start: number, end: number): Finding => ({
  category: "pii",
  type: "email_address",
  detector: "d",
  version: "1",
  pointer,
  target: "value",
  start,
  end,
  score: 1,
  fingerprint: "f",
});
const inPrompt = finding("/messages/0/content", 4, 19);
const inArguments = finding("/arguments/a~1b/0/to", 2, 6);

describe("marks", () => {
  it("are of the text that was looked at, and of no other", () => {
    expect(excerptOf(request, inPrompt)).toBe("bob@example.com");
    expect(marksAt([inPrompt, inArguments], request, "/messages/0/content", "for bob@example.com")).toEqual([
      inPrompt,
    ]);
    expect(marksAt([inPrompt], request, "/messages/0/content", "for bob@example.co")).toEqual([]);
  });
  it("are found in JSON as it is written, escapes and all", () => {
    const json = JSON.stringify(request.tool?.arguments);
    const [mark] = marksInJson([inPrompt, inArguments], request, json);
    expect(json.slice(mark?.start, mark?.end)).toBe('\\"al\\"');
  });
});

describe("a draft", () => {
  const draft = { kind: "tool", prompt: "", json: '{"a":1}', conversation: " " } as const;
  it("is a request once it is whole", () => {
    expect(submissionOf(draft, { server: "s", tool: "t" })).toEqual({
      kind: "tool",
      tool: { server: "s", name: "t", arguments: { a: 1 } },
    });
    expect(submissionOf(draft, undefined)).toBeUndefined();
    expect(submissionOf({ ...draft, json: "[1]" }, { server: "s", tool: "t" })).toBeUndefined();
    expect(submissionOf({ ...draft, kind: "model" }, undefined)).toBeUndefined();
  });
  it("has arguments only where they are an object", () => {
    expect(["{", "null", "[]", "1"].map(argumentsOf)).toEqual([undefined, undefined, undefined, undefined]);
    expect(valueAt({ a: { "b/c": 1 } }, "/a/b~1c")).toBe(1);
  });
});
