import { describe, expect, it } from "vitest";
import { claimAt, nameOf, parseRoleMapping, roleOf } from "./oidc-claims.ts";

describe("the mapping of claim values to roles", () => {
  it("reads values and roles; a value may hold an equals sign", () => {
    expect([...parseRoleMapping(" gate-admins = admin ,cn=ops=operator,")]).toEqual([
      ["gate-admins", "admin"],
      ["cn=ops", "operator"],
    ]);
    expect(parseRoleMapping("").size).toBe(0);
  });

  it.each(["admins", "=admin", "admins=root", "a=admin,a=auditor", "admins="])("refuses %s", (text) => {
    expect(() => parseRoleMapping(text)).toThrow();
  });
});

describe("the role of somebody", () => {
  const mapping = parseRoleMapping("eyes=auditor,hands=operator,all=admin");

  it.each([
    [{ roles: ["eyes"] }, "roles", "auditor"],
    [{ roles: ["eyes", "all", "other"] }, "roles", "admin"],
    [{ roles: "hands" }, "roles", "operator"],
    [{ realm_access: { roles: ["hands"] } }, "realm_access.roles", "operator"],
    [{ "https://example.com/roles": ["eyes"] }, "https://example.com/roles", "auditor"],
    [{ roles: ["admin"] }, "roles", undefined],
    [{ roles: [] }, "roles", undefined],
    [{ roles: { all: true } }, "roles", undefined],
    [{ roles: [["all"]] }, "roles", undefined],
    [{ roles: "eyes all" }, "roles", undefined],
    [{}, "roles", undefined],
    [{}, "constructor.name", undefined],
    [{ realm_access: null }, "realm_access.roles", undefined],
  ])("in %j at %s is %s", (claims, path, role) => {
    expect(roleOf(claims, path, mapping)).toBe(role);
  });

  it("is nobody's without a mapping", () => {
    expect(roleOf({ roles: ["admin", "undefined"] }, "roles", parseRoleMapping(""))).toBeUndefined();
  });

  it("looks at own members only", () => {
    expect(claimAt({ a: { b: 1 } }, "a.b")).toBe(1);
    expect(claimAt({ a: {} }, "a.toString")).toBeUndefined();
  });
});

describe("the name of somebody", () => {
  it.each([
    [{ sub: "42" }, "oidc:42"],
    [{ sub: "42", preferred_username: "alice" }, "oidc:alice (42)"],
    [{ sub: "42", email: "a@example.com" }, "oidc:a@example.com (42)"],
    [{ sub: "42", preferred_username: "first-operator\u202e\n" }, "oidc:first-operator (42)"],
    [{ sub: "alice", preferred_username: "alice" }, "oidc:alice"],
  ])("%j is %s", (claims, name) => {
    expect(nameOf(claims)).toBe(name);
  });

  it("is bounded, and keeps its subject", () => {
    const name = nameOf({ sub: "s".repeat(90), preferred_username: "n".repeat(5_000) });
    expect(name.length).toBeLessThanOrEqual(200);
    expect(name).toContain("s".repeat(90));
  });
});
