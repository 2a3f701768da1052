import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkMethodHeader,
  checkNameHeader,
  checkParamHeaders,
  decodeHeaderValue,
  mirroredArguments,
} from "./headers.ts";

const encode = (text: string): string => `=?base64?${Buffer.from(text).toString("base64")}?=`;

describe("a header's value", () => {
  it.each([
    ["plain", "plain"],
    ["  plain\t", "plain"],
    ["=?base64?SGVsbG8=?=", "Hello"],
    ["=?base64??=", ""],
    ["=?base64?SGVsbG8=", "=?base64?SGVsbG8="],
    ["SGVsbG8=?=", "SGVsbG8=?="],
    ["=?BASE64?SGVsbG8=?=", "=?BASE64?SGVsbG8=?="],
  ])("%s is %s", (raw, value) => {
    expect(decodeHeaderValue(raw)).toBe(value);
  });

  it.each(["=?base64?SGVsbG8?=", "=?base64?SGVs!!!bG8=?=", "=?base64?/w==?=", "a\u0001b", "caf\u00e9"])(
    "%j is malformed",
    (raw) => {
      expect(decodeHeaderValue(raw)).toBeUndefined();
    },
  );

  it("carries any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decodeHeaderValue(encode(text))).toBe(text);
      }),
    );
  });
});

describe("Mcp-Method and Mcp-Name", () => {
  const call = { "mcp-method": "tools/call", "mcp-name": "greet" };
  it("agree with the body", () => {
    expect(checkMethodHeader(call, "tools/call")).toBeUndefined();
    expect(checkNameHeader(call, "tools/call", { name: "greet" })).toBeUndefined();
    expect(checkNameHeader({ "mcp-name": "  greet " }, "prompts/get", { name: "greet" })).toBeUndefined();
    expect(
      checkNameHeader({ "mcp-name": encode("文件:///a") }, "resources/read", { uri: "文件:///a" }),
    ).toBeUndefined();
    expect(checkNameHeader({ "mcp-name": "t1" }, "tasks/get", { taskId: "t1" })).toBeUndefined();
    expect(checkNameHeader({}, "tools/list", {})).toBeUndefined();
  });

  it("do not", () => {
    expect(checkMethodHeader({}, "tools/call")).toBe("Mcp-Method is missing");
    expect(checkMethodHeader({ "mcp-method": "TOOLS/CALL" }, "tools/call")).toBeDefined();
    expect(checkNameHeader({}, "tools/call", { name: "greet" })).toBe("Mcp-Name is missing");
    expect(checkNameHeader({ "mcp-name": "Greet" }, "tools/call", { name: "greet" })).toBeDefined();
    expect(checkNameHeader({ "mcp-name": "=?base64?%?=" }, "tools/call", { name: "greet" })).toBe(
      "Mcp-Name is malformed",
    );
    expect(checkNameHeader({ "mcp-name": "other" }, "tasks/cancel", { taskId: "t1" })).toBeDefined();
  });
});

describe("Mcp-Param-*", () => {
  const property = (header: string, type = "string") => ({ type, "x-mcp-header": header });
  const definition = {
    inputSchema: {
      type: "object",
      properties: {
        region: property("Region"),
        limit: property("Limit", "integer"),
        dry: property("Dry", "boolean"),
        nested: { type: "object", properties: { inner: property("Inner") } },
        list: { type: "array", items: { properties: { no: property("No") } } },
        odd: property("Not a token"),
      },
      anyOf: [{ properties: { alt: property("Alt") } }],
    },
  };

  it("are those that are reached by properties alone", () => {
    const args = { region: "eu", nested: { inner: "x" }, list: [{ no: "n" }], alt: "a", odd: "o" };
    expect(mirroredArguments(definition.inputSchema, args)).toEqual([
      { header: "Mcp-Param-Region", value: "eu" },
      { header: "Mcp-Param-Limit", value: undefined },
      { header: "Mcp-Param-Dry", value: undefined },
      { header: "Mcp-Param-Inner", value: "x" },
    ]);
  });

  it.each([
    [{ region: "eu" }, { "mcp-param-region": "eu" }],
    [{ region: "Hello" }, { "mcp-param-region": "=?base64?SGVsbG8=?=" }],
    [{ region: "=?base64?SGVsbG8=" }, { "mcp-param-region": "=?base64?SGVsbG8=" }],
    [{ limit: 42 }, { "mcp-param-limit": "42.0" }],
    [{ dry: false }, { "mcp-param-dry": "false" }],
    [{ region: null, limit: undefined }, {}],
    [{ nested: { inner: "x" } }, { "mcp-param-inner": "x" }],
    [{}, { "mcp-param-unknown": "x" }],
  ])("%j agrees with %j", (args, headers) => {
    expect(checkParamHeaders(headers, definition, args)).toBeUndefined();
  });

  it.each([
    [{ region: "eu" }, {}],
    [{ region: "eu" }, { "mcp-param-region": "us" }],
    [{ region: "Hello" }, { "mcp-param-region": "=?base64?SGVsbG8?=" }],
    [{ limit: 42 }, { "mcp-param-limit": "43" }],
    [{ limit: 0 }, { "mcp-param-limit": "" }],
    [{ dry: true }, { "mcp-param-dry": "True" }],
    [{}, { "mcp-param-region": "eu" }],
    [{ region: null }, { "mcp-param-region": "null" }],
  ])("%j does not agree with %j", (args, headers) => {
    expect(checkParamHeaders(headers, definition, args)).toBeDefined();
  });

  it("never quote a value of the body", () => {
    expect(checkParamHeaders({ "mcp-param-region": "us" }, definition, { region: "s3cret" })).not.toContain(
      "s3cret",
    );
  });

  it("ask nothing of a tool that is not known", () => {
    expect(checkParamHeaders({}, undefined, { region: "eu" })).toBeUndefined();
  });
});
