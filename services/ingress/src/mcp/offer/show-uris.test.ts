import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { showUris, showUrisInText } from "./show-uris.ts";
import { ownUri, shownUri } from "./shown-uris.ts";

describe("URIs of many servers shown as one", () => {
  it("have the server in their scheme, and are URIs", () => {
    const shown = shownUri("my-docs-2", "file:///a/b.md");
    expect(shown).toBe("mcp+my-docs-2+file:///a/b.md");
    expect(new URL(shown).href).toBe(shown);
    expect(shownUri("docs", "file:///{+path}")).toBe("mcp+docs+file:///{+path}");
  });

  it("come back as they were, whatever the server calls its resources", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{1,63}$/), fc.string({ unit: "binary" }), (server, uri) => {
        expect(ownUri(shownUri(server, uri))).toEqual({ server, uri });
      }),
    );
  });

  it("are not what anything else is", () => {
    for (const other of ["", "file:///a", "mcp+docs", "mcp++file:///a", "MCP+docs+file:///a"])
      expect(ownUri(other)).toBeUndefined();
  });
});

const content = [
  { type: "text", text: "see file:///a", uri: "file:///not-a-link" },
  { type: "resource_link", uri: "file:///a", name: "a", _meta: { uri: "file:///kept" } },
  { type: "resource", resource: { uri: "file:///b", text: "b", size: 1 }, annotations: { priority: 1 } },
  { type: "resource", resource: "broken" },
  null,
];
const shownContent = content.map((block) => {
  if (block?.type === "resource_link") return { ...block, uri: "mcp+docs+file:///a" };
  if (typeof block?.resource !== "object") return block;
  return { ...block, resource: { ...block.resource, uri: "mcp+docs+file:///b" } };
});

describe("a result where many servers are shown as one", () => {
  it("names resources so that they can be read here", () => {
    const result = { content, structuredContent: { uri: "file:///kept" }, extra: 1 };
    expect(showUris("tools/call", "docs", result)).toEqual({ ...result, content: shownContent });
    expect(showUris("tasks/get", "docs", { taskId: "t", result })).toEqual({
      taskId: "t",
      result: { ...result, content: shownContent },
    });
    expect(showUris("resources/read", "docs", { contents: [{ uri: "file:///a", blob: "AA==" }] })).toEqual({
      contents: [{ uri: "mcp+docs+file:///a", blob: "AA==" }],
    });
    expect(
      showUris("prompts/get", "docs", {
        messages: [
          { role: "user", content: content[1] },
          { role: "user", content },
        ],
      }),
    ).toEqual({
      messages: [
        { role: "user", content: shownContent[1] },
        { role: "user", content: shownContent },
      ],
    });
  });

  it("names them in what a model is to be asked, and in no other question", () => {
    const messages = (blocks: unknown) => [
      { role: "user", content: { type: "tool_result", toolUseId: "1", content: blocks } },
      { role: "user", content: [{ type: "tool_result", toolUseId: "1", content: blocks }, { type: "text" }] },
    ];
    const asking = (blocks: unknown) => ({
      resultType: "input_required",
      inputRequests: {
        "a/b": { method: "sampling/createMessage", params: { messages: messages(blocks), maxTokens: 1 } },
        form: { method: "elicitation/create", params: { url: "file:///a", messages: messages(content) } },
        broken: { method: "sampling/createMessage", params: null },
      },
    });
    for (const method of ["tools/call", "prompts/get", "resources/read", "tasks/get"] as const) {
      expect(showUris(method, "docs", asking(content))).toEqual(asking(shownContent));
      expect(JSON.parse(showUrisInText(method, "docs", JSON.stringify(asking(content))))).toEqual(
        asking(shownContent),
      );
    }
  });

  it("is the same object where it names none", () => {
    const results = [
      {},
      { content: "text" },
      { content: [{ type: "text", text: "a" }] },
      { contents: [{ uri: 7 }] },
      { resultType: "input_required", inputRequests: { a: { params: { url: "https://example.com/" } } } },
    ];
    for (const result of results)
      for (const method of ["tools/call", "prompts/get", "resources/read", "tasks/get"] as const)
        expect(showUris(method, "docs", result)).toBe(result);
  });

  it("changes nothing else in an exact text", () => {
    const text = ` {"big": 12345678901234567890, "10":1,"2":{"a":1.0},
      "content" : [ {"type":"resource_link","uri" : "file:///\\u0061\\"", "size":1e400,"_meta":{"uri":"x"}} , {"type":"text","text":"}],["} ] , "z":[]}`;
    expect(showUrisInText("tools/call", "docs", text)).toBe(
      text.replace('"file:///\\u0061\\""', '"mcp+docs+file:///a\\""'),
    );
  });

  it("says the same as a text and as a value", () => {
    const block = fc.oneof(
      fc.record({
        type: fc.constant("resource_link"),
        uri: fc.string({ unit: "binary" }),
        rest: fc.jsonValue(),
      }),
      fc.record({
        type: fc.constant("resource"),
        resource: fc.record({ uri: fc.string(), x: fc.jsonValue() }),
      }),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.array(block), fc.jsonValue(), fc.constantFrom(0, 2), (blocks, other, indent) => {
        const result: Record<string, unknown> = { other, content: blocks, last: other };
        const shown = showUrisInText("tools/call", "docs", JSON.stringify(result, null, indent));
        expect(JSON.parse(shown)).toEqual(
          JSON.parse(JSON.stringify(showUris("tools/call", "docs", JSON.parse(JSON.stringify(result))))),
        );
      }),
      { numRuns: 300 },
    );
  });
});
