import { parseJson } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import type { Connection } from "./connection.ts";
import { listTools } from "./lists.ts";
import type { Reply } from "./reply.ts";

type Page = (cursor: unknown, asked: number) => Reply;

/** Only what `listTools` uses of a connection. */
function connectionOf(page: Page, era: "legacy" | "modern" = "legacy"): Connection & { asked: number } {
  const connection = {
    era,
    capabilities: {},
    asked: 0,
    request: async (_method: string, { members }: Parameters<Connection["request"]>[1]) => {
      connection.asked += 1;
      const cursor = members?.find(([name]) => name === "cursor")?.[1];
      return {
        reply: page(cursor === undefined ? undefined : JSON.parse(cursor), connection.asked),
        sent: true,
      };
    },
  };
  return connection as unknown as Connection & { asked: number };
}

const result = (result: Record<string, unknown>): Reply => ({ kind: "result", result, echoes: 0 });
/** An answer as it is read from its text. */
const resultOf = (text: string): Reply => {
  const { value, exact } = parseJson(text);
  const reply = { kind: "result" as const, result: value as Record<string, unknown>, echoes: 0 };
  return exact === undefined ? reply : { ...reply, exact };
};
/** Tools that need no text beside their values. */
const plain = (...tools: readonly { readonly name: string }[]) =>
  tools.map((definition) => ({ name: definition.name, definition }));
const list = (page: Page, era?: "legacy" | "modern") =>
  listTools(connectionOf(page, era), { signal: new AbortController().signal, budget: { left: 1e6 } });

describe("listTools", () => {
  it("walks the pages and keeps unknown fields", async () => {
    const outcome = await list((cursor) =>
      cursor === undefined
        ? result({ tools: [{ name: "a", "x-new": { deep: 1 } }], nextCursor: "" })
        : result({ tools: [{ name: "b" }] }),
    );
    expect(outcome).toEqual({
      kind: "tools",
      echoes: 0,
      tools: plain({ name: "a", ...{ "x-new": { deep: 1 } } }, { name: "b" }),
    });
  });

  it("stops a cursor that goes round in circles", async () => {
    const connection = connectionOf((cursor) =>
      result({ tools: [], nextCursor: cursor === "x" ? "y" : "x" }),
    );
    const outcome = await listTools(connection, {
      signal: new AbortController().signal,
      budget: { left: 1e6 },
    });
    expect(outcome).toMatchObject({ kind: "fault", fault: { code: "upstream_protocol_error" } });
    expect(connection.asked).toBe(3);
  });

  it("stops a list that never ends", async () => {
    const connection = connectionOf((_cursor, asked) => result({ tools: [], nextCursor: String(asked) }));
    const outcome = await listTools(connection, {
      signal: new AbortController().signal,
      budget: { left: 1e6 },
    });
    expect(outcome.kind).toBe("fault");
    expect(connection.asked).toBe(100);
  });

  it("stops a list of too many tools", async () => {
    const outcome = await list((_cursor, asked) =>
      result({
        tools: Array.from({ length: 5_000 }, (_, index) => ({ name: `${asked}-${index}` })),
        nextCursor: String(asked),
      }),
    );
    expect(outcome).toMatchObject({ kind: "fault", fault: { detail: "the server lists too many tools" } });
  });

  it.each([
    ["no tools", {}],
    ["tools that are no list", { tools: { a: 1 } }],
    ["a tool that is no object", { tools: ["a"] }],
    ["a tool without a name", { tools: [{ title: "a" }] }],
    ["a tool with an empty name", { tools: [{ name: "" }] }],
    ["two tools under one name", { tools: [{ name: "a" }, { name: "a", description: "other" }] }],
    ["a cursor that is no text", { tools: [], nextCursor: 7 }],
  ])("refuses an answer with %s", async (_what, page) => {
    expect(await list(() => result(page))).toMatchObject({
      kind: "fault",
      fault: { code: "upstream_protocol_error" },
    });
  });

  it("takes the same tool twice for one, as pages may overlap", async () => {
    expect(await list(() => result({ tools: [{ name: "a" }, { name: "a" }] }))).toEqual({
      kind: "tools",
      echoes: 0,
      tools: plain({ name: "a" }),
    });
  });

  it("finds no tools on a server that offers none", async () => {
    expect(
      await list(() => ({
        kind: "rpc-error",
        error: { code: -32601, message: "" },
        echoes: 0,
        status: null,
      })),
    ).toEqual({
      kind: "tools",
      echoes: 0,
      tools: [],
    });
  });

  it("drops a tool with an invalid x-mcp-header since 2026-07-28, and not before", async () => {
    const tools = [{ name: "a", inputSchema: { type: "object", "x-mcp-header": "A" } }, { name: "b" }];
    expect(await list(() => result({ tools }), "modern")).toEqual({
      kind: "tools",
      echoes: 0,
      tools: plain({ name: "b" }),
    });
    expect(await list(() => result({ tools }))).toEqual({ kind: "tools", echoes: 0, tools: plain(...tools) });
  });

  it("keeps the text of a tool that its value would not give, and of no other", async () => {
    const exact = '{"name":"b","inputSchema":{"properties":{"10":{"maximum":1e400},"2":{"minimum":-0}}}}';
    const loose = exact.replaceAll(":", " : ").replace("b", "\\u0062");
    expect(await list(() => resultOf(`{"tools":[{"name":"a"},${loose}],"n":1.0}`))).toEqual({
      kind: "tools",
      echoes: 0,
      tools: [
        ...plain({ name: "a" }),
        // As the bus carries it.
        {
          name: "b",
          definition: {
            name: "b",
            inputSchema: { properties: { 2: { minimum: 0 }, 10: { maximum: null } } },
          },
          exact,
        },
      ],
    });
  });

  it("takes definitions that differ in a digit, or in `1.0` and `1`, for different ones", async () => {
    const twice = (one: string, other: string) =>
      list(() => resultOf(`{"tools":[{"name":"a","x":${one}},{"name":"a","x":${other}}]}`));
    const different = {
      kind: "fault",
      fault: { detail: "the server lists two different tools under one name" },
    };
    expect(await twice("12345678901234567890", "12345678901234567891")).toMatchObject(different);
    expect(await twice("1", "1.0")).toMatchObject(different);
    expect(await twice('{"2":1.0,"1":0}', '{"1":0,"2":1.0}')).toMatchObject({ kind: "tools" });
  });
});
