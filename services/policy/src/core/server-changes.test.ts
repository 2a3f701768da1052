import { definitionHash } from "@portcullis/catalog";
import type { ServerInput, SyncReply } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { makeServer, makeTool } from "../../test/support/fixtures.ts";
import { approveServer, putServer, type Server, suspendServer, syncFault } from "./server-changes.ts";

const server = (change: Partial<Server> = {}): Server => ({
  ...makeServer(),
  syncedAt: null,
  syncError: null,
  ...change,
});
const input = (change: Partial<ServerInput> = {}): ServerInput => {
  const { title, url, allowPrivateNetwork, timeoutMs, maxResponseBytes, credentials } = makeServer();
  return { title, url, allowPrivateNetwork, timeoutMs, maxResponseBytes, credentials, ...change };
};
const found = (change: Partial<Extract<SyncReply, { ok: true }>> = {}) => ({
  ok: true as const,
  protocolVersion: "2026-07-28",
  instructions: null,
  tools: [makeTool("a"), makeTool("b")],
  ...change,
});
const at = "2026-03-01T12:00:00.000Z";

describe("putServer", () => {
  it("creates a draft without tools", () => {
    expect(putServer(undefined, "github", input())).toMatchObject({ status: "draft", tools: [] });
  });

  it("changes nothing where nothing changes", () => {
    expect(putServer(server(), "github", input())).toBeUndefined();
  });

  it.each([{ title: "Other" }, { timeoutMs: 1000 }, { maxResponseBytes: 2048 }])(
    "keeps the approval with %j",
    (change) => {
      expect(putServer(server(), "github", input(change))).toMatchObject({
        status: "approved",
        tools: makeServer().tools,
        ...change,
      });
    },
  );

  const credential = { header: "Authorization", prefix: "Bearer ", reference: "${file:github-token}" };
  it.each([
    { url: "https://elsewhere.example.com/mcp" },
    { credentials: [credential] },
    { allowPrivateNetwork: true },
  ])("takes the approval and the pins back with %j", (change) => {
    const changed = putServer(server({ instructions: "Be nice" }), "github", input(change));
    expect(changed).toMatchObject({ status: "draft", tools: [], instructions: null, ...change });
  });

  it("does not lift a suspension", () => {
    const suspended = server({ status: "suspended" });
    const url = "https://elsewhere.example.com/mcp";
    expect(putServer(suspended, "github", input({ url }))).toMatchObject({ status: "suspended", tools: [] });
  });
});

describe("approveServer", () => {
  it("pins what was found", () => {
    const draft = server({ status: "draft", tools: [], syncError: "x" });
    const instructions = "Use a first";
    expect(approveServer(draft, draft, found({ instructions }), at)).toMatchObject({
      ok: true,
      value: { status: "approved", instructions, tools: found().tools, syncedAt: at, syncError: null },
    });
  });

  it.each([
    ["changed", { url: "https://elsewhere.example.com/mcp" }],
    ["suspended", { status: "suspended" as const }],
    ["retired", { status: "retired" as const }],
  ])("refuses a server that was %s while it was being read", (_what, change) => {
    const looked = server({ status: "draft" });
    expect(approveServer(looked, { ...looked, ...change }, found(), at).ok).toBe(false);
  });

  it("takes a second approval, and one that ended while it was under way", () => {
    expect(approveServer(server(), server(), found(), at).ok).toBe(true);
    expect(approveServer(server({ status: "draft" }), server(), found(), at).ok).toBe(true);
  });
});

describe("suspendServer", () => {
  it("suspends, once", () => {
    expect(suspendServer(server())).toMatchObject({ ok: true, value: { status: "suspended" } });
    expect(suspendServer(server({ status: "suspended" }))).toEqual({ ok: true, value: undefined });
    expect(suspendServer(server({ status: "retired" })).ok).toBe(false);
  });
});

describe("syncFault", () => {
  const renamed = { ...makeTool("a"), definition: makeTool("b").definition };
  const nul = { name: "a\0", description: "" };
  it.each([
    ["a hash that does not fit", { tools: [{ ...makeTool("a"), definitionHash: "0".repeat(64) }] }],
    ["a hash for other instructions", { instructions: "Other" }],
    ["two tools of one name", { tools: [makeTool("a"), makeTool("a", "Other")] }],
    ["a definition of another name", { tools: [renamed] }],
    [
      "a name with NUL",
      { tools: [{ name: "a\0", definition: nul, definitionHash: definitionHash(nul, null) }] },
    ],
    [
      "a definition that has no canonical form",
      { tools: [{ ...makeTool("a"), definition: { name: "a", x: "\ud800" } }] },
    ],
    ["instructions that break off in a surrogate pair", { instructions: "\ud800", tools: [] }],
  ])("refuses %s", (_what, change) => {
    expect(syncFault(found(change))).toEqual(expect.any(String));
  });

  it("takes what is in order, any text in a definition included", () => {
    const definition = { name: "a", description: "NUL \0, and 𝔸", x: { deep: [1, null] } };
    const tool = { name: "a", definition, definitionHash: definitionHash(definition, "Hi") };
    expect(syncFault(found({ instructions: "Hi", tools: [tool] }))).toBeUndefined();
  });
});
