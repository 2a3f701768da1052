import { type ControlCommand, controlCommands, type Role, roles, subjects } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { readControlRequest, unstorablePlace } from "./control-request.ts";

const read = (command: string, role: string, params: unknown = {}, precondition?: unknown) =>
  readControlRequest(subjects.control(command), { v: 1, actor: { name: "o", role }, params, precondition });

const detailOf = (answer: ReturnType<typeof read>): string => (answer.ok ? "" : answer.detail);

describe("readControlRequest", () => {
  it("gives the parameters as the command's schema reads them", () => {
    const input = { url: "https://a.example/mcp" };
    expect(read("server-put", "operator", { server: "a", input })).toMatchObject({
      ok: true,
      command: "server-put",
      actor: { name: "o", role: "operator" },
      params: { server: "a", input: { ...input, timeoutMs: 30_000, headers: {} } },
    });
  });

  it("gives what the caller expects of the record, and refuses what it does not understand of it", () => {
    expect(read("org-list", "admin", {}, { revisions: [3] })).toMatchObject({
      precondition: { revisions: [3] },
    });
    expect(read("org-list", "admin", {}, { absent: true })).toMatchObject({ precondition: { absent: true } });
    expect(read("org-list", "admin")).toMatchObject({ ok: true, precondition: undefined });
    for (const wrong of [{ revisions: [] }, { absent: false }, {}, 7]) {
      expect(read("org-list", "admin", {}, wrong)).toMatchObject({ code: "invalid_request" });
    }
  });

  /** Changes nothing, or is open to fewer than the editors; every other command changes something. */
  const special: Partial<Record<ControlCommand, readonly Role[]>> = {
    ...Object.fromEntries(
      Object.keys(controlCommands)
        .filter((name) => /-(list|get)$/.test(name))
        .concat("server-tools", "server-offer", "key-tools", "explain", "config-status")
        .concat("policy-check", "policy-shipped", "policy-what-if")
        .map((name) => [name, roles]),
    ),
    "audit-list": ["admin", "operator", "auditor"],
    "operator-list": ["admin"],
    "operator-create": ["admin"],
    "operator-revoke": ["admin"],
    "retention-put": ["admin"],
    "hold-add": ["admin"],
    "hold-release": ["admin"],
    "org-purge": ["admin"],
  };
  const commands = Object.keys(controlCommands) as ControlCommand[];
  it.each(commands)("lets only those %s who may", (command) => {
    const allowed = special[command] ?? ["admin", "operator"];
    for (const role of roles) {
      const answer = read(command, role, null);
      const expected = allowed.includes(role) ? "invalid_request" : "role_not_allowed";
      expect(answer, role).toMatchObject({ ok: false, code: expected });
    }
  });

  it("checks the role before the parameters, so that nothing is told to those who may not ask", () => {
    expect(read("key-create", "auditor", { org: "UPPER" })).toMatchObject({ code: "role_not_allowed" });
  });

  const key = { name: "n", scope: "*" };
  it.each([
    ["server-put", { server: "UPPER", input: {} }, "server:"],
    ["server-put", { server: "a", input: { url: "https://u:p@a.example" } }, "input.url:"],
    ["server-put", { server: "a", input: { url: "https://a.example", bogus: 1 } }, "input:"],
    ["key-create", { org: "acme", input: { name: "n" } }, "input.scope:"],
    ["key-create", { org: "acme", input: { ...key, scope: "all" } }, "input.scope:"],
    ["key-create", { org: "acme", input: { ...key, scope: ["a/b", "github"] } }, "input.scope.1: an entry"],
    ["key-create", { org: "acme", input: { ...key, scope: ["A/b"] } }, "input.scope.0: an entry"],
    [
      "key-put",
      { key: "k", input: { allowedIps: ["10.0.0.1", "10.0.0.0/33"] } },
      "input.allowedIps.1: an IP",
    ],
    ["key-put", { key: "k", input: { allowedIps: ["localhost"] } }, "input.allowedIps.0: an IP"],
    ["key-put", { key: "k", input: { rateLimit: { perSecond: 0 } } }, "input.rateLimit.perSecond:"],
    ["key-put", { key: "k", input: { rateLimit: { perMinute: 5 } } }, "input.rateLimit:"],
    ["key-put", { key: "k", input: { expiresAt: "tomorrow" } }, "input.expiresAt:"],
    ["key-rotate", { key: "k", overlapSeconds: -1 }, "overlapSeconds:"],
    ["enablement-put", { org: "acme", server: "a", tools: "some" }, "tools:"],
    ["enablement-put", { org: "acme", server: "a", tools: ["ok", ""] }, "tools.1:"],
    ["inspection-put", { org: "acme", input: { request: { pii: "maybe" } } }, "input.request.pii:"],
    ["operator-create", { input: { name: "n", role: "root" } }, "input.role:"],
    ["audit-list", { limit: "0" }, "limit:"],
  ] satisfies [ControlCommand, unknown, string][])(
    "refuses %s with %j and says where",
    (command, params, at) => {
      const answer = read(command, "admin", params);
      expect(answer).toMatchObject({ ok: false, code: "invalid_request" });
      expect(detailOf(answer)).toContain(at);
    },
  );

  it("never repeats a value", () => {
    const input = { name: 5, scope: ["S3CRET"], allowedIps: ["S3CRET"], environment: "S3CRET" };
    const answer = read("key-create", "admin", { org: "S3CRET!", input });
    expect(answer).toMatchObject({ code: "invalid_request" });
    expect(JSON.stringify(answer)).not.toContain("S3CRET");
  });

  it("refuses what is no command and no request", () => {
    expect(read("drop-tables", "admin")).toMatchObject({ code: "not_found" });
    expect(read("constructor", "admin")).toMatchObject({ code: "not_found" });
    expect(readControlRequest(subjects.control("org-list"), undefined)).toMatchObject({
      code: "invalid_request",
    });
    expect(read("org-list", "root")).toMatchObject({ code: "invalid_request" });
  });
});

describe("unstorablePlace", () => {
  it("finds the text that cannot be kept, wherever it stands", () => {
    expect(unstorablePlace({ input: { name: "fine", list: ["a", "b\0"] } })).toBe("input.list.1");
    expect(unstorablePlace({ name: "\ud800" })).toBe("name");
    expect(unstorablePlace({ name: "é 😀 \t", n: 1, none: null })).toBeUndefined();
  });
});
