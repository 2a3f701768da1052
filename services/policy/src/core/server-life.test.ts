import { describe, expect, it } from "vitest";
import { makeCatalogued, makeInput, makeKept, makeKeptTool } from "../../test/support/catalog.ts";
import { stateOf } from "./server.ts";
import { approveServer, putServer, retireServer, submitServer, suspendServer } from "./server-life.ts";

const verdict = { by: "olga", at: "2026-03-02T12:00:00.000Z", note: "why" };
const statuses = ["draft", "in_review", "approved", "suspended", "retired"] as const;
/** The status after a step, `same` where nothing changes, `refused`. */
const after = (step: (server: ReturnType<typeof makeKept>) => unknown) =>
  statuses.map((status) => {
    const result = step(makeKept({ status }));
    if (typeof result === "object" && result !== null && "ok" in result && !result.ok) return "refused";
    const { value } =
      typeof result === "object" && result !== null && "ok" in result
        ? (result as { value?: unknown })
        : { value: result };
    if (value === undefined) return "same";
    return JSON.stringify(value).match(/"status":"(\w+)"/)?.[1];
  });

describe("the statuses", () => {
  it.each([
    [
      "submit",
      (server: ReturnType<typeof makeKept>) => submitServer(server, verdict),
      ["in_review", "same", "refused", "in_review", "refused"],
    ],
    [
      "approve",
      (server: ReturnType<typeof makeKept>) => approveServer({ server, tools: [] }, verdict),
      ["refused", "approved", "same", "approved", "refused"],
    ],
    [
      "suspend",
      (server: ReturnType<typeof makeKept>) => suspendServer(server, verdict),
      ["refused", "suspended", "suspended", "same", "refused"],
    ],
    [
      "retire",
      (server: ReturnType<typeof makeKept>) => retireServer(server, verdict),
      ["retired", "retired", "retired", "retired", "same"],
    ],
  ] as const)("%s", (_step, step, expected) => {
    expect(after(step)).toEqual(expected);
  });

  it("say who set them, when and why", () => {
    expect(suspendServer(makeKept(), verdict)).toMatchObject({ value: { review: verdict } });
  });
});

describe("putServer", () => {
  const before = makeCatalogued({}, [
    makeKeptTool("pinned"),
    makeKeptTool("labelled", { ownLabels: [] }),
    makeKeptTool("rejected", { pin: null, rejectedHash: makeKeptTool("rejected").hash }),
  ]);
  const put = (change: Parameters<typeof makeInput>[0]) => {
    const result = putServer(before, "github", makeInput(change));
    return result.ok ? result.value : result.detail;
  };

  it("creates a draft, titled as its slug", () => {
    expect(putServer(undefined, "github", makeInput())).toMatchObject({
      value: { server: { status: "draft", title: "github", firstApprovedAt: null }, tools: [] },
    });
  });

  it("changes nothing where nothing changes", () => {
    expect(put({})).toBeUndefined();
  });

  it.each([
    { title: "Other" },
    { description: "x" },
    { owner: "x" },
    { timeoutMs: 1 },
    { maxResponseBytes: 2 },
    { labels: [] },
    { version: "2" },
  ])("keeps the approval with %j", (change) => {
    expect(put(change)).toMatchObject({
      server: { status: "approved", ...change },
      tools: before.tools,
      reachedAnew: false,
    });
  });

  it.each([
    { url: "https://elsewhere.example.com/mcp" },
    { headers: { "X-Key": "${env:A}" } },
    { auth: { type: "bearer" as const, token: "${env:A}" } },
    { allowPrivateNetwork: true },
  ])("takes it back with %j, and keeps only what people said", (change) => {
    const changed = put(change);
    expect(changed).toMatchObject({
      server: { status: "draft", firstApprovedAt: null, ...change },
      reachedAnew: true,
    });
    const tools = typeof changed === "object" ? changed.tools : [];
    expect(tools.map((tool) => [tool.name, stateOf(tool), tool.pin])).toEqual([
      ["labelled", "missing", null],
      ["rejected", "missing", null],
    ]);
  });

  it("leaves a retired server as it is", () => {
    expect(putServer(makeCatalogued({ status: "retired" }), "github", makeInput({ title: "x" })).ok).toBe(
      false,
    );
  });
});

it("keeps who approved each tool at the first approval", () => {
  const tool = makeKeptTool("a", { pin: null });
  const first = { status: "in_review" as const, firstApprovedAt: null, instructions: "Hi" };
  expect(approveServer(makeCatalogued(first, [tool]), verdict)).toMatchObject({
    value: {
      tools: [{ review: { ...verdict, override: false }, pin: { hash: tool.hash, instructions: "Hi" } }],
    },
  });
});
