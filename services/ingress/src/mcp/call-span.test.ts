import { expect, test } from "vitest";
import { spanOf } from "./call-span.ts";

type Of = Parameters<typeof spanOf>[0];
const client = { protocolVersion: "2025-11-25" } as Of["client"];
const aimAt = (kind: Of["aim"]["kind"], name: string, isKnown: boolean): Of["aim"] => ({
  kind,
  shownName: name,
  target: { server: "tools", name },
  definition: isKnown ? { name } : undefined,
});

test("a span is called after the method and what is in the catalog", () => {
  expect(spanOf({ method: "tools/call", aim: aimAt("tool", "echo", true), client })).toEqual({
    name: "tools/call echo",
    attributes: {
      "mcp.method.name": "tools/call",
      "mcp.protocol.version": "2025-11-25",
      "gen_ai.tool.name": "echo",
      "portcullis.mcp.server": "tools",
    },
  });
  const prompt = spanOf({ method: "prompts/get", aim: aimAt("prompt", "say", true), client });
  expect(prompt).toMatchObject({ name: "prompts/get say", attributes: { "gen_ai.prompt.name": "say" } });
});

test.each([
  ["tools/call", "tool", false],
  ["prompts/get", "prompt", false],
  ["resources/read", "resource", false],
  ["resources/read", "resource", true],
] as const)(
  "INV-5: no text of a caller stands in the span of %s (%s, known: %s)",
  (method, kind, isKnown) => {
    const span = spanOf({ method, aim: aimAt(kind, "somebody@example.com", isKnown), client });
    expect(span.name).toBe(method);
    expect(JSON.stringify(span)).not.toContain("somebody");
  },
);
