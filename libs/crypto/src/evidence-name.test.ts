import { expect, test } from "vitest";
import { digestOfName, isNamedInEvidence, nameInEvidence } from "./evidence-name.ts";

const uri = "note:///for/somebody@example.com";

test("INV-5: tickets and the ledger spell tools and prompts, and no URI", () => {
  expect(nameInEvidence(undefined, "echo")).toBe("echo");
  expect(nameInEvidence({ method: "tools/call" }, "echo")).toBe("echo");
  expect(nameInEvidence({ method: "prompts/get" }, "say")).toBe("say");
  expect(nameInEvidence({ method: "completion/complete", ref: "prompt" }, "say")).toBe("say");
  for (const mcp of [
    { method: "resources/read" },
    { method: "resources/subscribe" },
    { method: "resources/unsubscribe" },
    { method: "completion/complete", ref: "resource" },
  ] as const) {
    expect(nameInEvidence(mcp, uri)).toBe(digestOfName(uri));
  }
  expect(digestOfName(uri)).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test("INV-1: a tool that is called like the digest of another does not pass for it", () => {
  const disguised = digestOfName("drop_all");
  const named = nameInEvidence(undefined, disguised);
  expect(named).not.toBe(disguised);
  expect(isNamedInEvidence(named, disguised)).toBe(true);
  expect(isNamedInEvidence(named, "drop_all")).toBe(false);
  expect(isNamedInEvidence(disguised, disguised)).toBe(false);
  expect(isNamedInEvidence("echo", "echo")).toBe(true);
  expect(isNamedInEvidence("echo", "reverse")).toBe(false);
  expect(isNamedInEvidence(null, "echo")).toBe(false);
});
