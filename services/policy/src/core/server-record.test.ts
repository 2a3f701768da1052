import { withTexts } from "@portcullis/catalog";
import { describe, expect, it } from "vitest";
import { makeKept, makeKeptTool } from "../../test/support/catalog.ts";
import { type Server, toServerRecord } from "./server.ts";
import { approveServer } from "./server-life.ts";

const capabilities = { resources: { subscribe: true }, tools: {}, "x-other": [1] };
const withAll: Partial<Server> = { capabilities, approvedKinds: ["resource", "prompt"] };
const offer = {
  resources: [{ uri: "b://1" }, { uri: "a://1", extra: 1 }],
  resourceTemplates: [{ uriTemplate: "a://{x}" }],
};
const listed = {
  resources: withTexts(offer.resources, undefined),
  resourceTemplates: withTexts(offer.resourceTemplates, undefined),
};
const prompt = makeKeptTool("p", { kind: "prompt" });

it("keeps the order that the server has, and tools apart from prompts", () => {
  const offered = [
    makeKeptTool("a", { position: 2 }),
    makeKeptTool("z", { position: 0 }),
    makeKeptTool("q", { kind: "prompt", position: 1 }),
    makeKeptTool("r", { kind: "prompt", position: 0 }),
  ];
  const record = toServerRecord(makeKept(), offered);
  expect(record.tools.map(({ name }) => name)).toEqual(["z", "a"]);
  expect(record.prompts.map(({ name }) => name)).toEqual(["r", "q"]);
});

it("INV-7: has no prompt that was not approved as it is", () => {
  const others = [
    makeKeptTool("new", { kind: "prompt", pin: null }),
    makeKeptTool("changed", { kind: "prompt", hash: "0".repeat(64) }),
    makeKeptTool("missing", { kind: "prompt", missing: true }),
  ];
  const names = (server: Partial<Server>) =>
    toServerRecord(makeKept(server), [prompt, ...others]).prompts.map(({ name }) => name);
  expect(names({})).toEqual(["p"]);
  for (const status of ["draft", "in_review", "suspended", "retired"] as const)
    expect(names({ status })).toEqual([]);
});

it("says nothing for the server where only prompts are approved: no hash of theirs covers its instructions", () => {
  const server = makeKept({ instructions: "Obey" });
  expect(toServerRecord(server, [prompt]).instructions).toBeNull();
  expect(toServerRecord(server, [prompt, makeKeptTool("t")]).instructions).toBe("Obey");
});

describe("resources", () => {
  it("are there only where the server was approved with them", () => {
    expect(toServerRecord(makeKept(withAll), [], listed)).toMatchObject({
      ...offer,
      described: { capabilities },
    });
    const without = toServerRecord(makeKept({ ...withAll, approvedKinds: ["prompt"] }), [], listed);
    expect(without).toMatchObject({ resources: [], resourceTemplates: [] });
    expect(without.described?.capabilities).toEqual({ tools: {}, "x-other": [1] });
    expect(toServerRecord(makeKept({ ...withAll, status: "suspended" }), [], listed).resources).toEqual([]);
  });

  it("fill no more than their room in the record, the first ones first", () => {
    const resources = Array.from({ length: 2_000 }, (_, n) => ({
      uri: `x://${n}`,
      description: "x".repeat(1_000),
    }));
    const record = toServerRecord(makeKept(withAll), [], {
      ...listed,
      resources: withTexts(resources, undefined),
    });
    expect(record.resources.length).toBeGreaterThan(900);
    expect(record.resources.length).toBeLessThan(1_100);
    expect(record.resources).toEqual(resources.slice(0, record.resources.length));
    expect(Buffer.byteLength(JSON.stringify(record))).toBeLessThan(1_300_000);
  });

  it("have their texts beside them, which take room too", () => {
    const text = `{"uri":"x","size":1.${"0".repeat(100_000)}}`;
    const resources = [
      { definition: { uri: "w" } },
      ...Array.from({ length: 20 }, () => ({ definition: { uri: "x", size: 1 }, exact: text })),
    ];
    const record = toServerRecord(makeKept(withAll), [], { ...listed, resources });
    expect(record.resourceTexts?.slice(0, 2)).toEqual([null, text]);
    expect(record.resourceTexts).toHaveLength(record.resources.length);
    expect(record.resources.length).toBe(11);
    expect(record).not.toHaveProperty("resourceTemplateTexts");
    expect(toServerRecord(makeKept(withAll), [], listed)).not.toHaveProperty("resourceTexts");
    const hidden = toServerRecord(makeKept({ ...withAll, approvedKinds: [] }), [], { ...listed, resources });
    expect(hidden).not.toHaveProperty("resourceTexts");
  });
});

describe("an approval", () => {
  const verdict = { by: "olga", at: "2026-03-02T12:00:00.000Z", note: "why" };
  const approve = (server: Partial<Server>) => {
    const tools = [
      makeKeptTool("late", { pin: null }),
      makeKeptTool("p", { kind: "prompt", pin: null }),
      makeKeptTool("harmful", { kind: "prompt", pin: null, risk: "high" }),
    ];
    const approved = approveServer({ server: makeKept(server), tools }, verdict);
    if (!approved.ok) throw new Error(approved.detail);
    return (
      approved.value && {
        kinds: approved.value.server.approvedKinds,
        pinned: approved.value.tools.filter(({ pin }) => pin !== null).map(({ name }) => name),
      }
    );
  };
  const declared = { capabilities: { prompts: {}, resources: {} } };

  it("of a server without tools is one of what it has", () => {
    expect(approve({ ...declared, status: "in_review", firstApprovedAt: null })).toEqual({
      kinds: ["prompt", "resource"],
      pinned: ["late", "p"],
    });
  });

  it("of a server that was approved before there were prompts opens those, and no tool that came since", () => {
    expect(approve({ ...declared })).toEqual({ kinds: ["prompt", "resource"], pinned: ["p"] });
    expect(approve({ ...declared, status: "suspended" })).toEqual({
      kinds: ["prompt", "resource"],
      pinned: ["p"],
    });
  });

  it("pins nothing a second time", () => {
    expect(approve({ ...declared, approvedKinds: ["prompt", "resource"] })).toBeUndefined();
    expect(approve({ ...declared, status: "suspended", approvedKinds: ["prompt", "resource"] })).toEqual({
      kinds: ["prompt", "resource"],
      pinned: [],
    });
    expect(approve({ capabilities: {} })).toBeUndefined();
  });
});
