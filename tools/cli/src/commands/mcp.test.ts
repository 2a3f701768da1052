import { expect, it } from "vitest";
import { mcpUrl } from "./mcp.ts";

it("finds /mcp below a gate's URL, and leaves what names it already", () => {
  const at = (base: string, server?: string) => mcpUrl(base, server).href;
  expect(at("https://gate.example.com")).toBe("https://gate.example.com/mcp");
  expect(at("https://gate.example.com/mcp")).toBe("https://gate.example.com/mcp");
  expect(at("https://gate.example.com", "github")).toBe("https://gate.example.com/mcp/github");
  expect(at("https://gate.example.com/mcp", "github")).toBe("https://gate.example.com/mcp/github");
  expect(at("https://gate.example.com/mcp/github")).toBe("https://gate.example.com/mcp/github");
  expect(at("https://gate.example.com/below")).toBe("https://gate.example.com/below/mcp");
});

it.each([
  ["https://gate.example.com", "../admin"],
  ["https://gate.example.com", "a/b"],
  ["https://gate.example.com/mcp/github", "other"],
])("takes no server that is none: %s %s", (base, server) => {
  expect(() => mcpUrl(base, server)).toThrow(/--server/);
});
