import type { OfferKind, ServerRecord } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { key, org, server } from "../test/records.ts";
import {
  listUsablePrompts,
  listUsableResources,
  listUsableResourceTemplates,
  listUsableTools,
  usableServers,
} from "./lists.ts";
import { findUsableOffer, RESOURCE_DEFINITION_HASH } from "./scope.ts";
import { createSnapshot, type Snapshot } from "./snapshot.ts";

const described = (capabilities: Readonly<Record<string, unknown>>): Partial<ServerRecord> => ({
  described: { protocolVersion: "2025-11-25", serverInfo: null, capabilities },
});
const uris = ["x://b", "x://a"] as const;

/** A server with a tool, a prompt and resources, all of the same names. */
const full = (slug: string, status: ServerRecord["status"], rest: Partial<ServerRecord> = {}): ServerRecord =>
  server(slug, status, ["b", "a"], {
    prompts: ["b", "a"].map((name) => ({
      name,
      definition: { name },
      definitionHash: sha256Hex(`prompt ${name}`),
      risk: "none",
    })),
    resources: [...uris.map((uri) => ({ uri, name: "n", _meta: { kept: true } })), { name: "no uri" }],
    resourceTemplates: [{ uriTemplate: "x://{b}" }, { uriTemplate: "y://{a}" }],
    ...described({ resources: {} }),
    ...rest,
  });

const snapshotOf = (...records: readonly ServerRecord[]): Snapshot => {
  const snapshot = createSnapshot();
  for (const record of records) snapshot.apply({ kind: "server", id: record.slug, record });
  return snapshot;
};

describe("INV-7 for tools, prompts and resources", () => {
  /** Each pattern and all that it stands for, written out. */
  const meant: Readonly<Record<string, readonly string[]>> = {
    "*": ["tool a", "tool b", "prompt a", "prompt b", "resource x://a", "resource x://b", "resource z://"],
    a: ["tool a"],
    "tools:*": ["tool a", "tool b"],
    "prompts:a": ["prompt a"],
    "prompts:*": ["prompt a", "prompt b"],
    "resources:x://*": ["resource x://a", "resource x://b"],
    "resources:x://b": ["resource x://b"],
    "resources:*": ["resource x://a", "resource x://b", "resource z://"],
    "x://*": [],
  };
  const patterns = fc.subarray(Object.keys(meant), { maxLength: 4 });
  const status = fc.constantFrom("draft", "approved", "approved", "suspended" as const);

  it("finds and lists what is approved ∩ enabled ∩ in scope, and nothing else", () => {
    fc.assert(
      fc.property(status, patterns, patterns, fc.boolean(), (state, enabled, scoped, hasResources) => {
        const snapshot = snapshotOf(full("one", state, described(hasResources ? { resources: {} } : {})));
        const acme = org({ one: enabled });
        const own = key(scoped.map((pattern) => `one/${pattern}`));
        const all = (list: readonly string[]) => new Set(list.flatMap((pattern) => meant[pattern] ?? []));
        const expected = [...all(enabled)].filter(
          (each) =>
            all(scoped).has(each) && state === "approved" && (hasResources || !each.startsWith("resource ")),
        );

        const targets = meant["*"] ?? [];
        const found = targets.filter((each) => {
          const [kind, name] = each.split(" ") as [OfferKind, string];
          return findUsableOffer(snapshot, acme, own, { kind, server: "one", name }) !== undefined;
        });
        expect(found.toSorted()).toEqual(expected.toSorted());

        const listed = [
          ...listUsableTools(snapshot, acme, own).map((u) => `tool ${u.tool.name}`),
          ...listUsablePrompts(snapshot, acme, own).map((u) => `prompt ${u.prompt.name}`),
          ...listUsableResources(snapshot, acme, own).map((u) => `resource ${String(u.resource.uri)}`),
        ];
        expect(listed.toSorted()).toEqual(expected.filter((each) => each !== "resource z://").toSorted());
        expect(usableServers(snapshot, acme, own).length).toBe(expected.length > 0 ? 1 : 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it("never widens: fewer patterns never give more", () => {
    fc.assert(
      fc.property(patterns, patterns, patterns, (enabled, scoped, more) => {
        const snapshot = snapshotOf(full("one", "approved"));
        const names = (scope: readonly string[], on: readonly string[]) => {
          const own = key(scope.map((pattern) => `one/${pattern}`));
          return [
            ...listUsablePrompts(snapshot, org({ one: [...on] }), own).map((u) => u.prompt.name),
            ...listUsableResources(snapshot, org({ one: [...on] }), own).map((u) => u.resource.uri),
            ...listUsableResourceTemplates(snapshot, org({ one: [...on] }), own).map(
              (u) => u.template.uriTemplate,
            ),
          ];
        };
        const wide = names([...scoped, ...more], enabled);
        expect(wide).toEqual(expect.arrayContaining(names(scoped, enabled)));
        expect(names([...scoped, ...more], [...enabled, ...more])).toEqual(expect.arrayContaining(wide));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps the server's own order, and gives what it sent", () => {
    const snapshot = snapshotOf(full("two", "approved"), full("one", "approved"));
    const [acme, own] = [org({ one: "*", two: "*" }), key("*")];
    const order = (slug: string, of: string) => [`${slug} b`, `${slug} a`].map((each) => `${each}${of}`);
    expect(listUsablePrompts(snapshot, acme, own).map((u) => `${u.server.slug} ${u.prompt.name}`)).toEqual([
      ...order("one", ""),
      ...order("two", ""),
    ]);
    const resources = listUsableResources(snapshot, acme, own);
    expect(resources.map((u) => u.resource.uri)).toEqual([...uris, ...uris]);
    expect(resources[0]?.resource._meta).toEqual({ kept: true });
    expect(listUsableResourceTemplates(snapshot, acme, own)).toHaveLength(4);
    expect(usableServers(snapshot, acme, own).map((each) => each.slug)).toEqual(["one", "two"]);
  });

  it("a resource need not be listed, its server must have said that it has some", () => {
    const acme = org({ one: "*" });
    const target = { kind: "resource", server: "one", name: "x://unlisted" } as const;
    const find = (rest: Partial<ServerRecord>) =>
      findUsableOffer(snapshotOf(full("one", "approved", rest)), acme, key("*"), target);
    expect(find({})?.definitionHash).toBe(RESOURCE_DEFINITION_HASH);
    expect(find(described({ tools: {} }))).toBeUndefined();
    expect(find({ described: null })).toBeUndefined();
    expect(find({ status: "suspended" })).toBeUndefined();
  });

  it("does not show a server whose enablement and scope have no resource in common", () => {
    const snapshot = snapshotOf(full("one", "approved", { tools: [], prompts: [] }));
    const servers = (on: string, scope: string) =>
      usableServers(snapshot, org({ one: [on] }), key([`one/${scope}`])).length;
    expect(servers("resources:x://a*", "resources:x://b*")).toBe(0);
    expect(servers("resources:x://*", "resources:x://b*")).toBe(1);
    expect(servers("resources:x://*", "tools:*")).toBe(0);
  });
});
