import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_DEPTH, nestsDeeperThan, parseBody } from "./parse-body.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("parseBody", () => {
  it("reads any JSON value of ordinary depth as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: "small", maxDepth: 10 }), (value) => {
        fc.pre(!JSON.stringify(value).includes("__proto__"));
        expect(parseBody(bytes(JSON.stringify(value)))).toEqual({
          ok: true,
          value: JSON.parse(JSON.stringify(value)),
        });
      }),
    );
  });

  it.each([
    ["not JSON", "{", "malformed_json"],
    ["empty", "", "malformed_json"],
    ["two values", "{} {}", "malformed_json"],
    ["10,000 nested arrays", "[".repeat(10_000) + "]".repeat(10_000), "invalid_request"],
    ["10,000 unclosed objects", '{"a":'.repeat(10_000), "invalid_request"],
    ["a member that reaches for the prototype", '{"__proto__":{"x":1}}', "invalid_request"],
    ["one that is deep in it", '{"a":[{"__proto__":null}]}', "invalid_request"],
    ["one that is spelt otherwise", '{"\\u005f\\u005fproto__":{"x":1}}', "invalid_request"],
    ["one that goes a longer way", '{"constructor":{"prototype":{"x":1}}}', "invalid_request"],
    ["a lone surrogate in a value", '{"a":"\\ud800"}', "invalid_request"],
    ["a lone surrogate in a member name", '{"\\udc00":1}', "invalid_request"],
  ])("refuses %s", (_name, text, code) => {
    expect(parseBody(bytes(text))).toMatchObject({ ok: false, code });
  });

  it("says which member it does not pass on, and that of nothing else", () => {
    const detail = expect.stringContaining("__proto__");
    expect(parseBody(bytes('{"__proto__":1}'))).toMatchObject({ detail });
    expect(parseBody(bytes('{"__proto__":1'))).not.toMatchObject({ detail });
    for (const text of ['{"constructor":{"x":1}}', '{"prototype":1}', '{"a":"__proto__"}']) {
      expect(parseBody(bytes(text))).toEqual({ ok: true, value: JSON.parse(text) });
    }
  });

  it("reads paired surrogate escapes and backslashes that only look like one", () => {
    expect(parseBody(bytes('{"a":"\\ud83d\\ude00","b":"\\\\ud800"}'))).toMatchObject({ ok: true });
  });

  it("refuses numbers that grow past the limit when they are written out", () => {
    const text = JSON.stringify({ a: [] }).replace("[]", `[${Array(100).fill("1e20").join(",")}]`);
    expect(parseBody(bytes(text), 1_000)).toMatchObject({ ok: false, code: "body_too_large" });
    expect(parseBody(bytes(text), 10_000)).toMatchObject({ ok: true });
  });

  it("refuses bytes that are not UTF-8, and reads past a byte order mark (RFC 8259 section 8.1)", () => {
    expect(parseBody(new Uint8Array([0x7b, 0xff, 0x7d]))).toMatchObject({ code: "invalid_encoding" });
    expect(parseBody(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).toEqual({ ok: true, value: {} });
  });
});

describe("nestsDeeperThan", () => {
  it("counts brackets outside of strings only", () => {
    expect(nestsDeeperThan(bytes('{"a":"[[[[[[\\"[[["}'), 1)).toBe(false);
    expect(nestsDeeperThan(bytes("[".repeat(MAX_DEPTH) + "]".repeat(MAX_DEPTH)), MAX_DEPTH)).toBe(false);
    expect(nestsDeeperThan(bytes("[".repeat(MAX_DEPTH + 1)), MAX_DEPTH)).toBe(true);
  });
});
