import { expect, it } from "vitest";
import { idTextOf, memberTexts, oneLine } from "./json-text.ts";
import { createLineReader } from "./line-reader.ts";
import { readMessage } from "./message.ts";

it("cuts members out of a text as they are", () => {
  const text =
    ' { "a" : 1.0 ,"b":{"id":2,"x":"}\\""},"c":["]",{"d":[ ]}] , "\\u0069d":"q\\\\","e":null,"f":-1e5}';
  expect(Object.fromEntries(memberTexts(text))).toEqual({
    a: "1.0",
    b: '{"id":2,"x":"}\\""}',
    c: '["]",{"d":[ ]}]',
    id: '"q\\\\"',
    e: "null",
    f: "-1e5",
  });
  expect(memberTexts("{}").size).toBe(0);
  expect(memberTexts('{"id":1,"id":2}').get("id")).toBe("2");
});

it("tells ids apart by what they are", () => {
  expect(idTextOf('"1"')).not.toBe(idTextOf("1"));
  expect(idTextOf('"\\u0061"')).toBe(idTextOf('"a"'));
  expect(idTextOf("1.0")).toBe(idTextOf("1"));
  expect(idTextOf("12345678901234567891")).not.toBe(idTextOf("12345678901234567892"));
});

it("makes one line of a document, and changes nothing in its strings", () => {
  expect(oneLine('{\r\n "a": "x\\ny"\n}\n')).toBe('{  "a": "x\\ny" }');
});

it("knows requests, notifications, answers and batches, and the version that they name", () => {
  const meta = (version: string) => ({ _meta: { "io.modelcontextprotocol/protocolVersion": version } });
  const kindOf = (value: unknown) => readMessage(JSON.stringify(value)).kind;
  expect(kindOf({ id: 1, method: "a" })).toBe("request");
  expect(kindOf({ id: null, method: "a" })).toBe("request");
  expect(kindOf({ method: "a" })).toBe("notification");
  expect(kindOf({ id: 1, result: {} })).toBe("response");
  expect(kindOf({ id: 1, error: {} })).toBe("response");
  expect(kindOf([{ id: 1, method: "a" }])).toBe("batch");
  for (const value of [{ id: 1 }, { result: {} }, 1, null, "a"]) expect(kindOf(value)).toBe("invalid");
  const modern = readMessage(JSON.stringify({ id: 1, method: "a", params: meta("2026-07-28") }));
  const legacy = readMessage(JSON.stringify({ id: 1, method: "a", params: meta("2025-11-25") }));
  expect([modern, legacy].map((each) => "version" in each && each.version)).toEqual([
    "2026-07-28",
    undefined,
  ]);
});

it("cuts bytes into lines, also in the middle of a character", () => {
  const bytes = Buffer.from('{"a":"ü🌍\u2028"}\r\n\n[1]\nrest');
  for (let at = 0; at <= bytes.length; at += 1) {
    const lines: string[] = [];
    const read = createLineReader((line) => lines.push(line));
    read(bytes.subarray(0, at));
    read(bytes.subarray(at));
    expect(lines).toEqual(['{"a":"ü🌍\u2028"}', "", "[1]"]);
  }
});
