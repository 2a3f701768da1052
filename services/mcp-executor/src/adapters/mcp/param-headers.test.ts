import { describe, expect, it } from "vitest";
import { findParamHeaders, paramHeaders } from "./param-headers.ts";

const schema = (properties: Record<string, unknown>) => ({ type: "object", properties });

describe("findParamHeaders", () => {
  it("finds marks at any depth of properties", () => {
    const found = findParamHeaders(
      schema({
        region: { type: "string", "x-mcp-header": "Region" },
        target: schema({ zone: { type: "integer", "x-mcp-header": "Zone" } }),
        free: { type: "string" },
      }),
    );
    expect(found).toEqual({
      kind: "valid",
      headers: [
        { name: "Region", path: ["region"] },
        { name: "Zone", path: ["target", "zone"] },
      ],
    });
  });

  it.each([undefined, true, {}, { type: "object" }])("finds none in %j", (inputSchema) => {
    expect(findParamHeaders(inputSchema)).toEqual({ kind: "valid", headers: [] });
  });

  it.each([
    ["on the root", { type: "object", "x-mcp-header": "Root" }],
    ["with an empty name", schema({ a: { type: "string", "x-mcp-header": "" } })],
    ["with a line break", schema({ a: { type: "string", "x-mcp-header": "A\r\nAuthorization" } })],
    ["that is no text", schema({ a: { type: "string", "x-mcp-header": 1 } })],
    ["on a number", schema({ a: { type: "number", "x-mcp-header": "A" } })],
    ["on an object", schema({ a: { ...schema({}), "x-mcp-header": "A" } })],
    [
      "twice, but for the case",
      schema({ a: { type: "string", "x-mcp-header": "A" }, b: { type: "string", "x-mcp-header": "a" } }),
    ],
    ["under items", schema({ a: { type: "array", items: { type: "string", "x-mcp-header": "A" } } })],
    ["under anyOf", schema({ a: { anyOf: [{ type: "string", "x-mcp-header": "A" }] } })],
    ["under $defs", { ...schema({}), $defs: { a: { type: "string", "x-mcp-header": "A" } } }],
  ])("takes a mark %s for invalid", (_where, inputSchema) => {
    expect(findParamHeaders(inputSchema)).toEqual({ kind: "invalid" });
  });
});

describe("paramHeaders", () => {
  const headers = [{ name: "Region", path: ["target", "region"] }];
  const send = (region: unknown) => paramHeaders(headers, { target: { region } })["Mcp-Param-Region"];

  it("sends plain text, whole numbers and booleans as they are", () => {
    expect(send("eu-west 1")).toBe("eu-west 1");
    expect(send(42)).toBe("42");
    expect(send(false)).toBe("false");
  });

  it.each(["", " padded ", "zażółć", "two\nlines", "=?base64?eA==?="])("encodes %j", (value) => {
    const encoded = send(value);
    expect(encoded).toMatch(/^=\?base64\?[A-Za-z0-9+/=]*\?=$/);
    expect(Buffer.from(encoded?.slice(9, -2) ?? "", "base64").toString("utf8")).toBe(value);
  });

  it.each([null, undefined, 1.5, 2 ** 60, ["eu"], { a: 1 }])("sends nothing for %j", (value) => {
    expect(send(value)).toBeUndefined();
  });

  it("sends nothing where the path leads nowhere", () => {
    expect(paramHeaders(headers, {})).toEqual({});
    expect(paramHeaders(headers, { target: "text" })).toEqual({});
  });
});
