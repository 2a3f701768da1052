import type { KeyRecord, OrgRecord, ServerRecord } from "@portcullis/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { key, org, server } from "../test/records.ts";
import { listUsableTools } from "./lists.ts";
import { findUsableOffer, type UsableOffer } from "./scope.ts";
import { createSnapshot, type Snapshot } from "./snapshot.ts";

const findTool = (
  snapshot: Snapshot,
  acme: OrgRecord,
  own: KeyRecord,
  server: string,
  name: string,
): UsableOffer | undefined => findUsableOffer(snapshot, acme, own, { kind: "tool", server, name });

const snapshotOf = (...records: readonly ServerRecord[]): Snapshot => {
  const snapshot = createSnapshot();
  for (const record of records) snapshot.apply({ kind: "server", id: record.slug, record });
  return snapshot;
};

describe("INV-7: the intersection", () => {
  const names = ["get_a", "get_b", "set_a"] as const;
  const servers = ["one", "two"] as const;
  const status = fc.constantFrom("draft", "in_review", "approved", "suspended", "retired" as const);
  const subset = fc.subarray([...names]);
  const patterns = fc.subarray(["get_a", "set_a", "get_*", "*_a", "*", "get", "two/get_a"]);
  const enablement = fc.oneof(fc.constant("*" as const), patterns, fc.constant(undefined));
  const scope = fc.oneof(
    fc.constant("*" as const),
    fc.subarray(["one/get_a", "one/*", "two/get_*", "*/set_a", "two/*", "o*/get_b"]),
  );
  /** What the patterns above stand for, written out: no matcher of the code under test is asked. */
  const meant: Readonly<Record<string, readonly string[]>> = {
    get_a: ["get_a"],
    set_a: ["set_a"],
    "get_*": ["get_a", "get_b"],
    "*_a": ["get_a", "set_a"],
    "*": names,
    get: [],
    "two/get_a": [],
  };
  const meantInScope: Readonly<Record<string, readonly string[]>> = {
    "one/get_a": ["one/get_a"],
    "one/*": names.map((name) => `one/${name}`),
    "two/get_*": ["two/get_a", "two/get_b"],
    "*/set_a": ["one/set_a", "two/set_a"],
    "two/*": names.map((name) => `two/${name}`),
    "o*/get_b": ["one/get_b"],
  };

  it("never lists or finds a tool outside of approved ∩ enabled ∩ scope, whatever the records", () => {
    fc.assert(
      fc.property(
        status,
        status,
        subset,
        enablement,
        enablement,
        scope,
        (s1, s2, tools, e1, e2, keyScope) => {
          const snapshot = snapshotOf(server("one", s1, tools), server("two", s2, names));
          const enabled = { ...(e1 && { one: e1 }), ...(e2 && { two: e2 }) };
          const acme = org(enabled);
          const own = key(keyScope);
          const approved = [
            ...(s1 === "approved" ? tools.map((name) => `one/${name}`) : []),
            ...(s2 === "approved" ? names.map((name) => `two/${name}`) : []),
          ];
          const on = Object.entries(enabled).flatMap(([slug, list]) =>
            (list === "*" ? names : list.flatMap((pattern) => meant[pattern] ?? [])).map(
              (name) => `${slug}/${name}`,
            ),
          );
          const scoped = keyScope === "*" ? approved : keyScope.flatMap((entry) => meantInScope[entry] ?? []);
          const expected = approved.filter((tool) => on.includes(tool) && scoped.includes(tool));

          const listed = listUsableTools(snapshot, acme, own).map((u) => `${u.server.slug}/${u.tool.name}`);
          expect(listed).toEqual(expected);
          for (const slug of servers) {
            for (const name of names) {
              const found = findTool(snapshot, acme, own, slug, name) !== undefined;
              expect(found).toBe(expected.includes(`${slug}/${name}`));
            }
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("takes empty for nothing, and does not fall for names of Object.prototype", () => {
    const snapshot = snapshotOf(server("one", "approved", ["a"]), server("constructor", "approved", ["a"]));
    expect(listUsableTools(snapshot, org({ one: [] }), key("*"))).toEqual([]);
    expect(listUsableTools(snapshot, org({ one: "*" }), key([]))).toEqual([]);
    expect(findTool(snapshot, org({}), key("*"), "constructor", "a")).toBeUndefined();
  });

  it("gives a key of another org, or a revoked one, nothing", () => {
    const snapshot = snapshotOf(server("one", "approved", ["a"]));
    const acme = org({ one: "*" });
    expect(findTool(snapshot, acme, key("*", { org: "other" }), "one", "a")).toBeUndefined();
    expect(findTool(snapshot, acme, key("*", { status: "revoked" }), "one", "a")).toBeUndefined();
    expect(findTool(snapshot, acme, key("*"), "one", "a")).toBeDefined();
  });
});

describe("200 servers, 10,000 tools", () => {
  const slugs = Array.from({ length: 200 }, (_, n) => `server-${n}`);
  const names = Array.from({ length: 50 }, (_, n) => `tool_${n}`);
  const enabled = Object.fromEntries(slugs.map((slug) => [slug, "*" as const]));

  /** A snapshot whose servers' lists of tools count how often they are read through. */
  const counted = () => {
    let reads = 0;
    const snapshot = snapshotOf(...slugs.map((slug) => server(slug, "approved", names)));
    const watched: Snapshot = {
      ...snapshot,
      server: (slug) => {
        const record = snapshot.server(slug);
        if (record === undefined) return undefined;
        return Object.defineProperty({ ...record }, "tools", {
          get: () => {
            reads += 1;
            return record.tools;
          },
        });
      },
    };
    return { watched, reads: () => reads };
  };

  it("lists all of them: servers by slug, tools in the server's own order", () => {
    const { watched } = counted();
    const listed = listUsableTools(watched, org(enabled), key("*"));
    const expected = slugs.toSorted().flatMap((slug) => names.map((name) => `${slug}/${name}`));
    expect(listed.map((u) => `${u.server.slug}/${u.tool.name}`)).toEqual(expected);
  });

  it("finds one through the index, without reading any list", () => {
    const { watched, reads } = counted();
    for (const slug of slugs) {
      expect(findTool(watched, org(enabled), key("*"), slug, "tool_49")).toBeDefined();
    }
    expect(reads()).toBe(0);
  });

  it("does not look into servers that the org has not turned on", () => {
    let looked = 0;
    const records = slugs.map((slug) => {
      const record = server(slug, "approved", names);
      return Object.defineProperty({ ...record }, "tools", {
        get: () => {
          looked += 1;
          return record.tools;
        },
      });
    });
    const snapshot: Snapshot = { ...createSnapshot(), servers: () => records };
    expect(listUsableTools(snapshot, org({ "server-7": "*" }), key("*"))).toHaveLength(50);
    expect(looked).toBe(1);
  });
});
