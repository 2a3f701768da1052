import { definitionHash as hashOf, parseDefinition } from "@portcullis/catalog";
import type { DiscoveredTool } from "@portcullis/contracts";
import { expect, it } from "vitest";
import { makeCatalogued, makeFound, makeKeptTool } from "../../test/support/catalog.ts";
import { discovered } from "../../test/support/executor.ts";
import { applySync, type SyncEvent } from "./apply-sync.ts";
import { eventForAudit, toToolView } from "./catalog-views.ts";
import { type Found, stateOf, type Tool, toServerRecord } from "./server.ts";

const other = discovered("a", "Other");
const sync = (
  tools: readonly Tool[],
  found: Parameters<typeof makeFound>[0],
  reviewed = false,
  server = {},
) => {
  const review = new Map(reviewed ? [["tool a", { risk: "low" as const, reasons: [] }]] : []);
  return applySync(makeCatalogued(server, tools), makeFound(found), review);
};
const same = { tools: [discovered("a")] };

it("changes nothing where the offer is the same", () => {
  const tools = [makeKeptTool("a")];
  const synced = sync(tools, same);
  expect(synced).toMatchObject({ changed: false, changedTools: [], removedTools: [], events: [] });
  expect(synced.tools[0]).toBe(tools[0]);
  expect(sync(tools, same, true)).toMatchObject({
    changed: true,
    changedTools: [{ risk: "low" }],
    events: [],
  });
});

it("takes a tool that nobody reviewed as one of high risk", () => {
  expect(sync([], same).tools).toMatchObject([{ risk: "high", pin: null }]);
});

it("keeps the text that was pinned where only its order changed", () => {
  const pinned = makeKeptTool("a");
  const turned = Object.fromEntries(Object.entries(pinned.definition).toReversed());
  const synced = sync([pinned], { tools: [{ ...discovered("a"), definition: turned }] });
  expect(synced.changed).toBe(false);
  expect(synced.tools[0]?.definition).toBe(pinned.definition);
});

const numbered = (text: string) => {
  const { definition, exact } = parseDefinition(text);
  const definitionHash = hashOf(definition, null, exact);
  return exact === undefined
    ? { name: "a", definition, definitionHash }
    : { name: "a", definition, definitionHash, exact };
};
const kept = ({ definition, definitionHash: hash, exact: text }: DiscoveredTool): Tool => {
  const exact = text ?? null;
  const pin = { hash, definition, exact, instructions: null };
  return makeKeptTool("a", { hash, definition, exact, pin });
};

it("keeps the exact text that was pinned, and gives one to a tool that was kept without", () => {
  const [one, turned] = [numbered('{"name":"a","10":1,"2":1}'), numbered('{"2":1,"name":"a","10":1}')];
  expect(sync([kept(one)], { tools: [turned] }).changed).toBe(false);
  const { exact: _, ...older } = one;
  const synced = sync([kept(older)], { tools: [one] });
  expect(synced).toMatchObject({ changed: true, events: [], tools: [{ exact: one.exact }] });
  expect(synced.tools.map(stateOf)).toEqual(["approved"]);
  expect(toServerRecord(synced.server, synced.tools).tools).toMatchObject([{ exact: one.exact }]);
});

it("quarantines a tool that differs in a digit alone", () => {
  const [one, other] = [
    numbered('{"name":"a","n":12345678901234567890}'),
    numbered('{"name":"a","n":12345678901234567891}'),
  ];
  expect(one.definition).toEqual(other.definition);
  const synced = sync([kept(one)], { tools: [other] });
  expect(synced.tools.map(stateOf)).toEqual(["quarantined"]);
  expect(eventForAudit(synced.server, synced.events[0] as SyncEvent).after).toMatchObject({
    changes: ["changed /n"],
  });
  const [tool] = synced.tools;
  if (tool === undefined) throw new Error("no tool");
  expect(toToolView(synced.server, tool)).toMatchObject({
    exact: other.exact,
    changes: [{ before: expect.stringContaining("890"), after: expect.stringContaining("891") }],
  });
});

const missing = { missing: true };
const off = { pin: null };
it.each([
  ["tool-drift", [makeKeptTool("a")], { tools: [other] }, "quarantined"],
  ["tool-drift", [makeKeptTool("a", { hash: "0".repeat(64) })], { tools: [other] }, "quarantined"],
  ["tool-drift", [makeKeptTool("a", missing)], { tools: [other] }, "quarantined"],
  ["tool-drift", [makeKeptTool("a", { rejectedHash: other.definitionHash })], { tools: [other] }, "rejected"],
  ["tool-removed", [makeKeptTool("a")], {}, "missing"],
  ["tool-restored", [makeKeptTool("a", missing)], same, "approved"],
  ["tool-restored", [makeKeptTool("a", { hash: "0".repeat(64) })], same, "approved"],
  ["tool-added", [], same, "new"],
  [undefined, [makeKeptTool("a", { ...missing, ...off, ownLabels: [] })], same, "new"],
  [undefined, [makeKeptTool("a", { ...off, ownLabels: [] })], {}, "missing"],
] satisfies readonly [string | undefined, Tool[], Partial<Found>, string][])(
  "tells of %s",
  (command, tools, found, state) => {
    const synced = sync(tools, found);
    expect(synced.tools.map(stateOf)).toEqual([state]);
    expect(synced.events.map((event) => event.command)).toEqual(command === undefined ? [] : [command]);
    expect(synced.changed).toBe(true);
  },
);

it("forgets a tool that nobody said anything about", () => {
  expect(sync([makeKeptTool("a", off)], {})).toMatchObject({
    changed: true,
    removedTools: [{ name: "a" }],
    tools: [],
    events: [],
  });
});

it("tells nothing of new tools before the first approval, but of one that was approved by itself", () => {
  const server = { status: "in_review" as const, firstApprovedAt: null };
  expect(sync([], same, false, server).events).toEqual([]);
  expect(sync([makeKeptTool("a")], { tools: [other] }, false, server).events).toHaveLength(1);
});

it("takes the instructions over, and shows none of them where no tool is approved", () => {
  const synced = sync([makeKeptTool("a")], {
    instructions: "Obey",
    tools: [discovered("a", undefined, "Obey")],
  });
  expect(synced).toMatchObject({ changed: true, server: { instructions: "Obey" } });
  expect(toServerRecord(synced.server, synced.tools)).toMatchObject({ instructions: null, tools: [] });
});
