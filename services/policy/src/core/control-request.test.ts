import { type ControlCommand, controlCommands, roles, subjects } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { readControlRequest } from "./control-request.ts";

const read = (command: string, role: string, params: unknown = {}) =>
  readControlRequest(subjects.control(command), { v: 1, actor: { name: "o", role }, params });

describe("readControlRequest", () => {
  it("gives the parameters as the command's schema reads them", () => {
    const input = { title: "T", url: "https://a.example/mcp" };
    expect(read("server-put", "operator", { server: "a", input })).toMatchObject({
      ok: true,
      command: "server-put",
      actor: { name: "o", role: "operator" },
      params: { server: "a", input: { ...input, timeoutMs: 30_000, credentials: [] } },
    });
  });

  const writing = Object.keys(controlCommands).filter((name) => !/-(list|get)$/.test(name));
  it.each(writing)("lets only admins and operators %s", (command) => {
    for (const role of roles) {
      const answer = read(command, role, null);
      const expected = role === "admin" || role === "operator" ? "invalid_request" : "role_not_allowed";
      expect(answer, role).toMatchObject({ ok: false, code: expected });
    }
  });

  it("checks the role before the parameters, so that nothing is told to those who may not ask", () => {
    expect(read("key-create", "auditor", { org: "UPPER" })).toMatchObject({ code: "role_not_allowed" });
  });

  it.each([
    ["server-put", { server: "UPPER", input: {} }],
    ["server-put", { server: "a", input: { title: "T", url: "https://u:p@a.example" } }],
    ["server-put", { server: "a", input: { title: "T", url: "https://a.example", bogus: 1 } }],
    ["key-create", { org: "acme", input: { label: "l", scope: ["github"] } }],
    ["key-create", { org: "acme", input: { label: "l" } }],
    ["enablement-put", { org: "acme", server: "a", tools: "some" }],
  ] satisfies [ControlCommand, unknown][])("refuses %s with %j", (command, params) => {
    expect(read(command, "admin", params)).toMatchObject({ ok: false, code: "invalid_request" });
  });

  it("never repeats a value", () => {
    const answer = read("key-create", "admin", { org: "S3CRET!", input: { label: 5, scope: ["S3CRET"] } });
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
