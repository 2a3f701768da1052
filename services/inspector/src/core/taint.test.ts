import type { Category, InspectionRecord, McpMethod, ToolLabel } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { eventFlags, labelledTool, marksOf, requestFlags, resultFlags } from "./taint.ts";

const record = (
  categories: Category[],
  verdict: InspectionRecord["verdict"] = "allow",
): InspectionRecord => ({
  verdict,
  findings: [],
  categories,
  coverage: { detectors: [], pointers: [], pointersTotal: 0, characters: 0, skipped: [] },
  receipt: "",
});

describe("a request", () => {
  it("marks an injection, and no more: what the caller sends is the caller's own", () => {
    expect(requestFlags(record(["secrets", "pii", "injection"], "block"))).toEqual(["injection"]);
    expect(requestFlags(record(["secrets", "pii"]))).toEqual([]);
    expect(requestFlags(undefined)).toEqual([]);
  });
});

describe("a result", () => {
  const cases: readonly (readonly [string, Category[], ToolLabel[], string])[] = [
    ["nothing", [], [], ""],
    ["an order inside", ["injection"], [], "injection"],
    ["a secret", ["secrets"], [], "sensitive"],
    ["personal data", ["pii"], [], "sensitive"],
    ["a tool with private data", [], ["private_data"], "sensitive"],
    ["a tool with content from outside", [], ["untrusted_content"], "untrusted"],
    ["a tool that sends things out", [], ["external_communication"], ""],
    ["all", ["injection", "pii"], ["private_data", "untrusted_content"], "injection,sensitive,untrusted"],
  ];
  it.each(cases)("%s", (_, categories, labels, expected) => {
    for (const verdict of ["allow", "redacted", "block"] as const) {
      expect(resultFlags(record(categories, verdict), { labels }).join(",")).toBe(expected);
    }
  });

  it("INV-6: of a tool that the snapshot no longer has counts as anything", () => {
    expect(resultFlags(record([]), undefined)).toEqual(["sensitive", "untrusted"]);
  });

  it("that was not read marks nothing: nobody gets it", () => {
    expect(resultFlags(undefined, undefined)).toEqual([]);
  });
});

describe("labels", () => {
  const tool = { server: "s", name: "same", arguments: {} };
  const find = (server: string, name: string) =>
    server === "s" && name === "same" ? { labels: [] } : undefined;
  const mcpOf = (method: McpMethod, ref?: "prompt" | "resource") => ({
    method,
    ...(ref === undefined ? {} : { ref }),
    params: {},
    client: { era: "modern" as const, protocolVersion: "2026-07-28", capabilities: {} },
    wants: { progress: false },
  });

  it("are the tool's for what it answers, and for its tasks", () => {
    expect(labelledTool({ tool }, find)).toEqual({ labels: [] });
    for (const method of ["tools/call", "tasks/get"] as const) {
      expect(labelledTool({ tool, mcp: mcpOf(method) }, find)).toEqual({ labels: [] });
    }
  });

  it("INV-6: are not those of a tool that a prompt or a resource shares its name with", () => {
    for (const method of ["prompts/get", "resources/read", "completion/complete"] as const) {
      expect(labelledTool({ tool, mcp: mcpOf(method) }, find)).toBeUndefined();
    }
    expect(labelledTool({ tool, mcp: mcpOf("completion/complete", "resource") }, find)).toBeUndefined();
    expect(labelledTool({}, find)).toBeUndefined();
  });
});

it("an event marks what was found in it", () => {
  expect(eventFlags(record(["secrets", "injection"]))).toEqual(["injection", "sensitive"]);
  expect(eventFlags(record(["pii"], "block"))).toEqual(["sensitive"]);
  expect(eventFlags(record([]))).toEqual([]);
});

it("marks say when and by which request", () => {
  expect(marksOf(["injection", "untrusted"], { id: "r1" }, 0)).toEqual({
    injection: { at: "1970-01-01T00:00:00.000Z", requestId: "r1" },
    untrusted: { at: "1970-01-01T00:00:00.000Z", requestId: "r1" },
  });
  expect(marksOf([], { id: "r1" }, 0)).toEqual({});
});
