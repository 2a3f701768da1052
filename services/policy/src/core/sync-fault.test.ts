import { definitionHash } from "@portcullis/catalog";
import { expect, it } from "vitest";
import { makeFound } from "../../test/support/catalog.ts";
import { discovered, discoveredPrompt } from "../../test/support/executor.ts";
import { storable, syncFault } from "./sync-fault.ts";

const tool = discovered("a");
const prompt = discoveredPrompt("a");
const nul = { name: "a\0", description: "" };

it.each([
  ["a hash that does not fit", { tools: [{ ...tool, definitionHash: "0".repeat(64) }] }],
  ["a hash for other instructions", { instructions: "Other", tools: [tool] }],
  ["two tools of one name", { tools: [tool, discovered("a", "Other")] }],
  ["a definition of another name", { tools: [{ ...tool, definition: discovered("b").definition }] }],
  [
    "a name with NUL",
    { tools: [{ name: "a\0", definition: nul, definitionHash: definitionHash(nul, null) }] },
  ],
  ["a definition without a canonical form", { tools: [{ ...tool, definition: { name: "a", x: "\ud800" } }] }],
  ["a prompt whose hash does not fit", { prompts: [{ ...prompt, definitionHash: "0".repeat(64) }] }],
  ["two prompts of one name", { prompts: [prompt, discoveredPrompt("a", "Other")] }],
  ["a prompt of another name", { prompts: [{ ...prompt, name: "b" }] }],
  ["capabilities without end", { capabilities: { experimental: { x: "x".repeat(65_536) } } }],
  ["instructions that break off in a surrogate pair", { instructions: "\ud800" }],
  ["a protocol version with NUL", { protocolVersion: "\0" }],
])("refuses %s", (_what, change) => {
  expect(syncFault(makeFound(change))).toEqual(expect.any(String));
});

it("takes what is in order, any text in a definition included", () => {
  const definition = { name: "a", description: "NUL \0, and 𝔸", x: { deep: [1, null] } };
  const odd = { name: "a", definition, definitionHash: definitionHash(definition, "Hi") };
  expect(syncFault(makeFound({ instructions: "Hi", tools: [odd] }))).toBeUndefined();
  // A tool and a prompt may have one name.
  expect(syncFault(makeFound({ tools: [tool], prompts: [prompt] }))).toBeUndefined();
});

it("makes any text one that can be kept", () => {
  expect(storable("a\0b\ud800")).toBe("ab\ufffd");
});
