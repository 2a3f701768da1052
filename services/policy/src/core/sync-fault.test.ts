import { definitionHash } from "@portcullis/catalog";
import { expect, it } from "vitest";
import { makeFound } from "../../test/support/catalog.ts";
import { discovered, discoveredPrompt } from "../../test/support/executor.ts";
import { storable, syncFault } from "./sync-fault.ts";

const tool = discovered("a");
const prompt = discoveredPrompt("a");
const numbered = '{"name":"a","n":1.0,"big":1e400}';
const exact = {
  name: "a",
  definition: { name: "a", n: 1, big: null },
  exact: numbered,
  definitionHash: definitionHash({ name: "a", n: 1, big: null }, null, numbered),
};
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
  [
    "an exact text of another definition",
    { tools: [{ ...exact, exact: exact.exact.replace("1.0", "2.0") }] },
  ],
  [
    "an exact text that its hash does not cover",
    { tools: [{ ...exact, exact: exact.exact.replace("1.0", "1.00") }] },
  ],
  [
    "an exact text where the value needs none",
    { tools: [{ ...tool, exact: JSON.stringify(tool.definition) }] },
  ],
  [
    "an exact text with a member twice",
    { tools: [{ ...exact, exact: exact.exact.replace("{", '{"name":"b",') }] },
  ],
  ["a hash over numbers that the text is not there for", { tools: [{ ...exact, exact: undefined }] }],
  ["a prompt with a text of another", { prompts: [{ ...prompt, exact: '{"name":"a","n":1.0}' }] }],
  [
    "a resource with a text of another",
    { resources: [{ uri: "a", n: 1 }], resourceTexts: ['{"uri":"b","n":1.0}'] },
  ],
  ["more texts than templates", { resourceTemplates: [], resourceTemplateTexts: ['{"n":1.0}'] }],
  ["fewer texts than resources", { resources: [{ uri: "a" }], resourceTexts: [] }],
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
  const texts = {
    resources: [{ uri: "b" }, { uri: "a", n: 1 }],
    resourceTexts: [null, '{"uri":"a","n":1.0}'],
  };
  expect(syncFault(makeFound({ tools: [exact], ...texts }))).toBeUndefined();
  // A tool and a prompt may have one name.
  expect(syncFault(makeFound({ tools: [tool], prompts: [prompt] }))).toBeUndefined();
});

it("makes any text one that can be kept", () => {
  expect(storable("a\0b\ud800")).toBe("ab\ufffd");
});
