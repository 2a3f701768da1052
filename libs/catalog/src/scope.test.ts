import type { KeyRecord, OrgRecord, ServerRecord } from "@portcullis/contracts";
import { defaultInspectionSettings } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findUsableTool, listUsableTools, matchesGlob, scopeIncludes } from "./scope.ts";
import { createSnapshot } from "./snapshot.ts";

const server = (slug: string, status: ServerRecord["status"], tools: readonly string[]): ServerRecord => ({
  slug,
  title: slug,
  url: "https://mcp.example.com/",
  status,
  allowPrivateNetwork: false,
  timeoutMs: 1000,
  maxResponseBytes: 1000,
  credentials: [],
  instructions: null,
  tools: tools.map((name) => ({ name, definitionHash: sha256Hex(name), definition: { name } })),
  revision: 1,
});
const org = (enabled: OrgRecord["enabled"]): OrgRecord => ({
  slug: "acme",
  title: "Acme",
  inspection: defaultInspectionSettings,
  enabled,
  revision: 1,
});
const SECRET = `pk_live_${"a".repeat(43)}`;
const key = (scope: KeyRecord["scope"], rest: Partial<KeyRecord> = {}): KeyRecord => ({
  id: "key_1",
  org: "acme",
  label: "k",
  prefix: "pk_live_aaaa",
  sha256: sha256Hex(SECRET),
  scope,
  status: "active",
  expiresAt: null,
  revision: 1,
  ...rest,
});

describe("INV-7: the intersection", () => {
  const names = ["a", "b", "c"] as const;
  const servers = ["one", "two"] as const;
  const status = fc.constantFrom("draft", "in_review", "approved", "suspended", "retired" as const);
  const subset = fc.subarray([...names]);
  const enablement = fc.oneof(fc.constant("all" as const), subset, fc.constant(undefined));
  const scope = fc.oneof(
    fc.constant("all" as const),
    fc.subarray(["one/a", "one/*", "two/b", "*/c", "two/*"]),
  );

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
          const snapshot = createSnapshot();
          snapshot.apply({ kind: "server", id: "one", record: server("one", s1, tools) });
          snapshot.apply({ kind: "server", id: "two", record: server("two", s2, names) });
          const acme = org({
            ...(e1 === undefined ? {} : { one: e1 }),
            ...(e2 === undefined ? {} : { two: e2 }),
          });
          const own = key(keyScope);
          const expected = servers.flatMap((slug) =>
            names
              .filter((name) => {
                const record = snapshot.server(slug);
                const on = acme.enabled[slug];
                return (
                  record?.status === "approved" &&
                  record.tools.some((tool) => tool.name === name) &&
                  (on === "all" || (on?.includes(name) ?? false)) &&
                  scopeIncludes(keyScope, slug, name)
                );
              })
              .map((name) => `${slug}/${name}`),
          );
          const listed = listUsableTools(snapshot, acme, own).map((u) => `${u.server.slug}/${u.tool.name}`);
          expect(listed).toEqual(expected.toSorted());
          for (const slug of servers) {
            for (const name of names) {
              const found = findUsableTool(snapshot, acme, own, slug, name) !== undefined;
              expect(found).toBe(expected.includes(`${slug}/${name}`));
            }
          }
        },
      ),
    );
  });

  it("takes empty for nothing, and does not fall for names of Object.prototype", () => {
    const snapshot = createSnapshot();
    snapshot.apply({ kind: "server", id: "one", record: server("one", "approved", ["a"]) });
    snapshot.apply({ kind: "server", id: "constructor", record: server("constructor", "approved", ["a"]) });
    expect(listUsableTools(snapshot, org({ one: [] }), key("all"))).toEqual([]);
    expect(listUsableTools(snapshot, org({ one: "all" }), key([]))).toEqual([]);
    expect(findUsableTool(snapshot, org({}), key("all"), "constructor", "a")).toBeUndefined();
  });

  it("gives a key of another org, or a revoked one, nothing", () => {
    const snapshot = createSnapshot();
    snapshot.apply({ kind: "server", id: "one", record: server("one", "approved", ["a"]) });
    const acme = org({ one: "all" });
    expect(findUsableTool(snapshot, acme, key("all", { org: "other" }), "one", "a")).toBeUndefined();
    expect(findUsableTool(snapshot, acme, key("all", { status: "revoked" }), "one", "a")).toBeUndefined();
    expect(findUsableTool(snapshot, acme, key("all"), "one", "a")).toBeDefined();
  });
});

describe("globs", () => {
  it.each([
    ["get_*", "get_issue", true],
    ["get_*", "set_issue", false],
    ["*", "", true],
    ["a*b*c", "aXbYc", true],
    ["a*b*c", "acb", false],
    ["a*a", "a", false],
    ["", "x", false],
    ["get.issue", "getXissue", false],
  ])("%s against %s", (pattern, text, expected) => {
    expect(matchesGlob(pattern, text)).toBe(expected);
  });
});

describe("authentication", () => {
  const now = Date.parse("2026-11-22T12:00:00Z");
  const withKey = (record: KeyRecord) => {
    const snapshot = createSnapshot();
    snapshot.apply({ kind: "org", id: "acme", record: org({}) });
    snapshot.apply({ kind: "key", id: record.id, record });
    return snapshot;
  };
  it("knows a key by its hash, and tells unknown, revoked and expired apart", () => {
    expect(withKey(key("all")).authenticate(SECRET, now)).toMatchObject({ ok: true });
    expect(withKey(key("all")).authenticate(`${SECRET}b`, now)).toEqual({ ok: false, code: "invalid_key" });
    expect(withKey(key("all")).authenticate("", now)).toEqual({ ok: false, code: "invalid_key" });
    expect(withKey(key("all", { status: "revoked" })).authenticate(SECRET, now)).toMatchObject({
      ok: false,
      code: "key_revoked",
    });
    const expired = key("all", { expiresAt: "2026-11-22T12:00:00Z" });
    expect(withKey(expired).authenticate(SECRET, now)).toMatchObject({ ok: false, code: "key_expired" });
  });

  it("forgets a key that was removed, and the old hash of one that was rotated", () => {
    const snapshot = withKey(key("all"));
    snapshot.apply({ kind: "key", id: "key_1", record: key("all", { sha256: sha256Hex("another") }) });
    expect(snapshot.authenticate(SECRET, now).ok).toBe(false);
    snapshot.apply({ kind: "key", id: "key_1", record: key("all") });
    snapshot.apply({ kind: "key", id: "key_1", record: null });
    expect(snapshot.authenticate(SECRET, now).ok).toBe(false);
  });

  it("INV-7: does not go back to an older record, not even after the newer one was removed", () => {
    const snapshot = withKey(key("all", { revision: 5 }));
    snapshot.apply({ kind: "key", id: "key_1", record: key("all", { revision: 6, status: "revoked" }) });
    snapshot.apply({ kind: "key", id: "key_1", record: key("all", { revision: 5 }) });
    expect(snapshot.authenticate(SECRET, now)).toMatchObject({ ok: false, code: "key_revoked" });
    snapshot.apply({ kind: "key", id: "key_1", record: null });
    snapshot.apply({ kind: "key", id: "key_1", record: key("all", { revision: 5 }) });
    expect(snapshot.authenticate(SECRET, now).ok).toBe(false);
  });

  it("grants nothing to a key whose org is not there", () => {
    const snapshot = createSnapshot();
    snapshot.apply({ kind: "key", id: "key_1", record: key("all") });
    expect(snapshot.authenticate(SECRET, now).ok).toBe(false);
  });
});
