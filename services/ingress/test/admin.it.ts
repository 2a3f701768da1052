import { type Answer, type ControlCommand, controlCommands, type Precondition } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { adminRoutes } from "../src/http/admin/admin-routes.ts";
import {
  type Ask,
  OPERATOR_TOKEN,
  type RunningIngress,
  type Surroundings,
  startIngress,
  startSurroundings,
} from "./support/ingress.ts";
import { operatorOf } from "./support/records.ts";

let around: Surroundings;
let ingress: RunningIngress;
/** The one record of the stand-in policy service; undefined where it does not exist. */
let revision: number | undefined;

const refused = (precondition: Precondition | undefined): boolean => {
  if (precondition === undefined) return false;
  if ("absent" in precondition) return revision !== undefined;
  return revision === undefined || !precondition.revisions.includes(revision);
};

const answerAs = (command: ControlCommand, precondition: Precondition | undefined): Answer => {
  const isRead = command.endsWith("-get") || command.endsWith("-list") || command.endsWith("-tools");
  if (isRead) {
    return revision === undefined
      ? { ok: false, code: "not_found", detail: "there is none" }
      : { ok: true, value: command.endsWith("-get") ? { revision } : [{ revision }] };
  }
  if (refused(precondition)) return { ok: false, code: "precondition_failed", detail: "changed" };
  revision = (revision ?? 0) + 1;
  return { ok: true, value: { revision } };
};

const operator: Ask = (method, path, options = {}) =>
  ingress.ask(method, `/v1/admin${path}`, {
    ...options,
    headers: { authorization: `Bearer ${OPERATOR_TOKEN}`, ...options.headers },
  });
const lastCommand = () => around.commands.at(-1);

beforeAll(async () => {
  around = await startSurroundings();
  ingress = await startIngress(around);
});
afterAll(async () => {
  await ingress?.stop();
  await around?.[Symbol.asyncDispose]();
});
beforeEach(() => {
  revision = 7;
  around.commands.length = 0;
  around.control((command, { precondition }) => answerAs(command, precondition));
});

describe("every control command has its route", () => {
  it("and every route its own command", () => {
    const reached = adminRoutes.map(({ command }) => command);
    expect(new Set(reached)).toEqual(new Set(Object.keys(controlCommands)));
    expect(new Set(adminRoutes.map(({ method, url }) => `${method} ${url}`)).size).toBe(adminRoutes.length);
  });

  const server = { url: "https://tickets.example.com/mcp" };
  it.each<[string, string, unknown, ControlCommand, object]>([
    ["GET", "/servers", undefined, "server-list", {}],
    ["PUT", "/servers/tickets", server, "server-put", { server: "tickets", input: { url: server.url } }],
    ["POST", "/servers/tickets/submit", undefined, "server-submit", { server: "tickets", note: "" }],
    [
      "POST",
      "/servers/tickets/approve",
      { note: "fine" },
      "server-approve",
      { server: "tickets", note: "fine" },
    ],
    ["POST", "/servers/tickets/suspend", {}, "server-suspend", { server: "tickets", note: "" }],
    ["POST", "/servers/tickets/retire", undefined, "server-retire", { server: "tickets" }],
    ["POST", "/servers/tickets/sync", undefined, "server-sync", { server: "tickets" }],
    ["GET", "/servers/tickets/tools", undefined, "server-tools", { server: "tickets" }],
    ["GET", "/servers/tickets/prompts", undefined, "server-tools", { server: "tickets", kind: "prompt" }],
    ["GET", "/servers/tickets/resource-templates", undefined, "server-offer", { kind: "resourceTemplates" }],
    [
      "POST",
      "/servers/tickets/tools/repo%2Fissues%20%C3%BC/approve",
      { override: true, note: "looked at it" },
      "tool-approve",
      { server: "tickets", tool: "repo/issues ü", override: true, note: "looked at it" },
    ],
    ["POST", "/servers/tickets/tools/echo/reject", undefined, "tool-reject", { tool: "echo", note: "" }],
    [
      "PUT",
      "/servers/tickets/tools/a%2Fb",
      { labels: ["private_data"] },
      "tool-put",
      { tool: "a/b", input: { labels: ["private_data"] } },
    ],
    [
      "POST",
      "/registry/import",
      { document: { name: "x" } },
      "registry-import",
      { input: { document: { name: "x" } } },
    ],
    ["PUT", "/orgs/acme", {}, "org-put", { org: "acme", input: {} }],
    [
      "PUT",
      "/orgs/acme/inspection",
      { request: { pii: "off" } },
      "inspection-put",
      { input: { request: { pii: "off" } } },
    ],
    [
      "PUT",
      "/orgs/acme/servers/tickets",
      { tools: "*" },
      "enablement-put",
      { org: "acme", server: "tickets", tools: "*" },
    ],
    [
      "DELETE",
      "/orgs/acme/servers/tickets",
      undefined,
      "enablement-delete",
      { org: "acme", server: "tickets" },
    ],
    [
      "POST",
      "/orgs/acme/keys",
      { name: "ci", scope: [] },
      "key-create",
      { org: "acme", input: { name: "ci", scope: [] } },
    ],
    ["GET", "/keys/key_1/tools", undefined, "key-tools", { key: "key_1" }],
    [
      "PUT",
      "/keys/key_1",
      { rateLimit: { perSecond: 5 } },
      "key-put",
      { key: "key_1", input: { rateLimit: { perSecond: 5 } } },
    ],
    ["POST", "/keys/key_1/rotate", undefined, "key-rotate", { key: "key_1", overlapSeconds: 3600 }],
    ["POST", "/keys/key_1/rotate", { overlapSeconds: 0 }, "key-rotate", { overlapSeconds: 0 }],
    ["DELETE", "/keys/key_1", undefined, "key-revoke", { key: "key_1" }],
    [
      "PUT",
      "/orgs/acme/policies/p1",
      { cedar: "forbid(principal,action,resource);" },
      "policy-put",
      { org: "acme", name: "p1" },
    ],
    [
      "POST",
      "/orgs/acme/policies/p1/check",
      { shipped: true },
      "policy-check",
      { name: "p1", input: { shipped: true } },
    ],
    [
      "POST",
      "/orgs/acme/what-if",
      { policies: { p1: null } },
      "policy-what-if",
      { input: { policies: { p1: null }, limit: 500 } },
    ],
    ["GET", "/policies/shipped", undefined, "policy-shipped", {}],
    [
      "POST",
      "/explain",
      { key: "key_1", request: { kind: "model", messages: [{ role: "user", content: "x" }] } },
      "explain",
      { key: "key_1", request: { kind: "model" } },
    ],
    [
      "GET",
      "/approvals?org=acme&status=pending&limit=5",
      undefined,
      "approval-list",
      { org: "acme", status: "pending", limit: 5 },
    ],
    ["POST", "/approvals/apr_1/approve", undefined, "approval-approve", { approval: "apr_1", note: "" }],
    ["POST", "/approvals/apr_1/reject", { note: "no" }, "approval-reject", { approval: "apr_1", note: "no" }],
    [
      "POST",
      "/operators",
      { name: "eve", role: "auditor" },
      "operator-create",
      { input: { name: "eve", role: "auditor" } },
    ],
    ["DELETE", "/operators/opr_1", undefined, "operator-revoke", { operator: "opr_1" }],
    [
      "GET",
      "/audit?command=server-put&before=12",
      undefined,
      "audit-list",
      { command: "server-put", before: 12, limit: 100 },
    ],
    ["GET", "/config", undefined, "config-status", {}],
  ])("%s %s", async (method, path, body, command, params) => {
    around.control(() => ({ ok: true, value: { done: command } }));
    const answer = await operator(method, path, { body });
    const created = path.endsWith("/keys") || path === "/operators";
    expect(answer).toMatchObject({ status: created ? 201 : 200, body: { done: command } });
    expect(lastCommand()).toMatchObject({
      command,
      request: { actor: { name: "first-operator", role: "admin" }, params },
    });
  });

  it("takes an empty body with a content type for none, where none is needed", async () => {
    const headers = { "content-type": "application/json" };
    expect((await operator("POST", "/servers/tickets/submit", { headers, body: "" })).status).toBe(200);
    expect((await operator("DELETE", "/keys/key_1", { headers, body: "" })).status).toBe(200);
    expect(await operator("PUT", "/orgs/acme", { headers, body: "" })).toMatchObject({
      status: 400,
      body: { code: "malformed_json" },
    });
  });

  it.each([
    ["POST", "/servers/tickets/submit", { notes: "misspelt" }],
    ["POST", "/servers/tickets/submit", "just text"],
    ["POST", "/servers/tickets/submit", ["note"]],
    ["PUT", "/orgs/acme/servers/tickets", { tools: "*", server: "other" }],
    ["PUT", "/orgs/acme", null],
    ["DELETE", "/keys/key_1", { note: "why" }],
    ["GET", "/approvals?state=pending", undefined],
    ["GET", "/approvals?limit=0", undefined],
    ["GET", "/approvals?limit=5&limit=6", undefined],
    ["GET", "/servers?org=acme", undefined],
    ["GET", "/keys/key_1/tools?key=key_2", undefined],
  ])("refuses %s %s with %j and asks nobody", async (method, path, body) => {
    const answer = await operator(method, path, { body: body === "just text" ? '"just text"' : body });
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid_request" } });
    expect(answer.body.detail).not.toBe("");
    expect(around.commands).toHaveLength(0);
  });

  it("answers a path that cannot be decoded with a problem, and takes long names", async () => {
    expect(await operator("GET", "/servers/%ZZ")).toMatchObject({
      status: 422,
      body: { code: "invalid_request" },
    });
    const longest = "ü/".repeat(128);
    expect((await operator("POST", `/servers/s/tools/${encodeURIComponent(longest)}/reject`)).status).toBe(
      200,
    );
    expect(lastCommand()?.request.params).toMatchObject({ tool: longest });
    expect((await operator("POST", `/servers/s/tools/${"x".repeat(400)}/reject`)).status).toBe(404);
  });

  it("passes on what the policy service says for programs", async () => {
    const facts = { errors: [{ policy: "p1", line: 3 }] };
    around.control(() => ({ ok: false, code: "policy_invalid", detail: "line 3", facts }));
    expect(await operator("PUT", "/orgs/acme/policies/p1", { body: { cedar: "x" } })).toMatchObject({
      status: 422,
      body: { code: "policy_invalid", detail: "line 3", facts },
    });
  });
});

describe("roles", () => {
  it.each(
    adminRoutes.filter(
      ({ command }) => !(controlCommands[command].roles as readonly string[]).includes("auditor"),
    ),
  )("an auditor may not $method $url", async ({ method, url }) => {
    const path = url.replaceAll(/:\w+/g, "x");
    const answer = await ingress.ask(method, `/v1/admin${path}`, {
      headers: { authorization: "Bearer op_a-reader" },
      ...(method === "GET" ? {} : { body: {} }),
    });
    expect(answer).toMatchObject({ status: 403, body: { code: "role_not_allowed" } });
    expect(around.commands).toHaveLength(0);
  });

  it("knows the operators of the snapshot as well, until they are revoked or expire", async () => {
    const whoami = (token: string) =>
      ingress.ask("GET", "/v1/admin/whoami", { headers: { authorization: `Bearer ${token}` } });
    const token = "op_of-the-snapshot-0123456789";
    expect((await whoami(token)).status).toBe(401);
    await around.put("operator", "opr_1", operatorOf("opr_1", token, { name: "eve", role: "analyst" }));
    const known = await until("the operator to be known", async () => {
      const answer = await whoami(token);
      return answer.status === 200 && answer;
    });
    expect(known.body).toMatchObject({ name: "eve", role: "analyst", method: "token" });
    expect(known.body.may).toEqual(expect.arrayContaining(["server-list", "triage"]));
    expect(known.body.may).not.toContain("server-approve");
    const first = (await whoami(OPERATOR_TOKEN)).body;
    expect(first).toMatchObject({ name: "first-operator", role: "admin", method: "token" });
    expect(first.may).toContain("server-approve");
    await around.put("operator", "opr_1", operatorOf("opr_1", token, { status: "revoked", revision: 2 }));
    await until("the operator to be gone", async () => (await whoami(token)).status === 401);
    const past = new Date(Date.now() - 1_000).toISOString();
    await around.put("operator", "opr_2", operatorOf("opr_2", "op_past", { expiresAt: past }));
    expect((await whoami("op_past")).status).toBe(401);
    expect((await whoami("")).status).toBe(401);
  });
});

describe("preconditions", () => {
  const put = (headers: Record<string, string>) =>
    operator("PUT", "/servers/tickets", { headers, body: { url: "https://tickets.example.com/mcp" } });

  it("round trip: what was read is changed once, and a second writer is told", async () => {
    const read = await operator("GET", "/servers/tickets");
    const etag = read.headers.get("etag") ?? "";
    expect(etag).toBe('"7"');
    const written = await put({ "if-match": etag });
    expect([written.status, written.headers.get("etag")]).toEqual([200, '"8"']);
    expect(await put({ "if-match": etag })).toMatchObject({
      status: 412,
      body: { code: "precondition_failed" },
    });
    expect((await put({ "if-match": `"6", ${written.headers.get("etag")}` })).status).toBe(200);
    expect(revision).toBe(9);
  });

  it.each([
    ['"6"', 412, [6]],
    ['"6", "7"', 200, [6, 7]],
    ['W/"7"', 412, undefined],
    ['W/"7", "7"', 200, [7]],
    ['"elsewhere"', 412, undefined],
  ])("If-Match: %s", async (ifMatch, status, revisions) => {
    expect((await put({ "if-match": ifMatch })).status).toBe(status);
    expect(lastCommand()?.request.precondition).toEqual(revisions === undefined ? undefined : { revisions });
    if (revisions === undefined) expect(around.commands).toHaveLength(0);
  });

  it.each(["7", "", '"7', "W/7"])("If-Match: %j is malformed", async (ifMatch) => {
    const answer = await put({ "if-match": ifMatch });
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid_request" } });
    expect(around.commands).toHaveLength(0);
  });

  it("If-Match: * needs a record, and creates none", async () => {
    expect((await put({ "if-match": "*" })).status).toBe(200);
    expect(lastCommand()).toMatchObject({
      command: "server-put",
      request: { precondition: { revisions: [7] } },
    });
    revision = undefined;
    expect(await put({ "if-match": "*" })).toMatchObject({
      status: 412,
      body: { code: "precondition_failed" },
    });
    expect(lastCommand()?.command).toBe("server-get");
    revision = 7;
    expect((await operator("POST", "/servers/tickets/submit", { headers: { "if-match": "*" } })).status).toBe(
      200,
    );
  });

  it("If-None-Match: * creates, and changes nothing that is there", async () => {
    expect((await put({ "if-none-match": "*" })).status).toBe(412);
    revision = undefined;
    expect((await put({ "if-none-match": "*" })).status).toBe(200);
    expect(lastCommand()?.request.precondition).toEqual({ absent: true });
    expect((await put({ "if-none-match": '"7"' })).status).toBe(422);
  });

  it("answers a read of what the reader has with 304 and no body", async () => {
    const same = await operator("GET", "/servers/tickets", { headers: { "if-none-match": 'W/"7", "9"' } });
    expect([same.status, same.body, same.headers.get("etag")]).toEqual([304, "", '"7"']);
    const other = await operator("GET", "/servers/tickets", { headers: { "if-none-match": '"6"' } });
    expect([other.status, other.body]).toEqual([200, { revision: 7 }]);
    expect((await operator("GET", "/servers/tickets", { headers: { "if-match": '"6"' } })).status).toBe(412);
  });

  it("has no ETag where there is no one record, and refuses a condition that speaks of none", async () => {
    expect((await operator("GET", "/servers")).headers.get("etag")).toBeNull();
    expect((await operator("GET", "/servers/tickets/tools")).headers.get("etag")).toBeNull();
    const explain = { key: "k", request: { kind: "model", messages: [{ role: "user", content: "x" }] } };
    expect((await operator("POST", "/explain", { body: explain })).headers.get("etag")).toBeNull();
    const headers = { "if-match": '"7"' };
    expect((await operator("POST", "/explain", { headers, body: explain })).status).toBe(422);
    const key = { name: "ci", scope: "*" };
    expect((await operator("POST", "/orgs/acme/keys", { headers, body: key })).status).toBe(422);
  });

  it.each([
    "DELETE /keys/key_1",
    "POST /keys/key_1/rotate",
    "POST /approvals/apr_1/approve",
    "DELETE /orgs/acme/policies/p1",
  ])("holds for %s too", async (what) => {
    const [method = "", path = ""] = what.split(" ");
    expect((await operator(method, path, { headers: { "if-match": '"6"' } })).status).toBe(412);
    expect((await operator(method, path, { headers: { "if-match": '"7"' } })).headers.get("etag")).toBe(
      '"8"',
    );
  });
});

describe("the description of all this", () => {
  it("names every route with its parameters, conditions and answers", async () => {
    const { body } = await ingress.ask("GET", "/openapi.json");
    for (const { method, url, record } of adminRoutes) {
      const path = `/v1/admin${url.replaceAll(/:(\w+)/g, "{$1}")}`;
      const operation = body.paths[path]?.[method.toLowerCase()];
      expect(operation, `${method} ${path}`).toBeDefined();
      const parameters: { in: string; name: string }[] = operation.parameters ?? [];
      const inPath = parameters.filter((each) => each.in === "path").map(({ name }) => name);
      expect(inPath).toEqual([...url.matchAll(/:(\w+)/g)].map((match) => match[1]));
      const done = operation.responses["200"] ?? operation.responses["201"];
      expect(done.content["application/json"].schema).toBeDefined();
      expect(done.headers?.ETag !== undefined, `ETag of ${method} ${path}`).toBe(record === true);
      if (record === true && method !== "GET") {
        expect(parameters.map(({ name }) => name)).toContain("If-Match");
        expect(operation.responses["412"]).toBeDefined();
      }
    }
    const list = body.paths["/v1/admin/approvals"].get.parameters;
    expect(list.map(({ name }: { name: string }) => name)).toEqual(["org", "status", "limit"]);
    const put = body.paths["/v1/admin/servers/{server}"].put.requestBody.content["application/json"].schema;
    expect(put.required).toEqual(["url"]);
    expect(body.paths["/v1/admin/servers/{server}/submit"].post.requestBody?.required).not.toBe(true);
    const limited = body.paths["/v1/requests"].post.responses["429"];
    expect(limited.headers["Retry-After"]).toBeDefined();
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(["/v0.1/servers", "/v1/auth/login", "/v1/admin/whoami"]),
    );
  });
});
