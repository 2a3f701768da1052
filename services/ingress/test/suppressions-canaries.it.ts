import { type Answer, controlCommands, type Role, roles } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  OPERATOR_TOKEN,
  type Reply,
  type RunningIngress,
  type Surroundings,
  startIngress,
  startSurroundings,
} from "./support/ingress.ts";
import { apiKeyOf, keyOf, operatorOf, orgOf } from "./support/records.ts";

/** The routes of suppressions and canaries: who may, what goes on to the policy service, and what does not. */
let around: Surroundings;
let ingress: RunningIngress;

const id = uuidv7();
const canary = "/v1/admin/orgs/acme/canary";
const suppressions = "/v1/admin/orgs/acme/suppressions";
const one = `${suppressions}/${id}`;
const body = { category: "pii", type: "phone", reason: "ours", expiresAt: "2026-12-01T00:00:00Z" };
const done: Answer = { ok: true, value: { id, revision: 8 } };

const tokenOf = (role: Role): string => `op_${role}-0123456789`;
const ask = (
  role: Role | undefined,
  method: string,
  url: string,
  sent?: unknown,
  more: Readonly<Record<string, string>> = {},
): Promise<Reply> =>
  ingress.ask(method, url, {
    headers: { ...(role === undefined ? {} : { authorization: `Bearer ${tokenOf(role)}` }), ...more },
    ...(sent === undefined ? {} : { body: sent }),
  });

beforeAll(async () => {
  around = await startSurroundings();
  ingress = await startIngress(around);
  for (const role of roles) {
    await around.put(
      "operator",
      `opr_${role}`,
      operatorOf(`opr_${role}`, tokenOf(role), { name: role, role }),
    );
  }
  await around.put("org", "acme", orgOf("acme"));
  await around.put("key", "key_1", keyOf("key_1"));
  await until("all of them to be known", async () => (await ask("auditor", "GET", canary)).status !== 401);
});
afterAll(async () => {
  await ingress?.stop();
  await around?.[Symbol.asyncDispose]();
});
beforeEach(() => {
  around.commands.length = 0;
  around.control(() => done);
});

const readers: readonly Role[] = roles;
const editors: readonly Role[] = ["admin", "operator"];
const clear = { clear: true, note: "the right inspector is back" };

describe("who may do it", () => {
  it.each([
    ["GET", canary, undefined, "canary-get", readers],
    ["PUT", canary, { closeOnFailure: true }, "canary-put", editors],
    ["PUT", canary, clear, "canary-put", editors],
    ["GET", suppressions, undefined, "suppression-list", readers],
    ["POST", suppressions, body, "suppression-create", editors],
    ["DELETE", one, undefined, "suppression-delete", editors],
  ] as const)("%s %s %j", async (method, url, sent, command, allowed) => {
    for (const role of roles) {
      around.commands.length = 0;
      const may = allowed.includes(role);
      const { status, body: answer } = await ask(role, method, url, sent);
      expect([role, status, answer.code]).toEqual([
        role,
        may ? 200 : 403,
        may ? undefined : "role_not_allowed",
      ]);
      expect(around.commands.map((each) => [each.command, each.request.actor])).toEqual(
        may ? [[command, { name: role, role }]] : [],
      );
    }
    // The policy service holds the same: the route is not the only guard.
    expect(controlCommands[command].roles.toSorted()).toEqual(allowed.toSorted());

    around.commands.length = 0;
    for (const headers of [
      {},
      { authorization: "Bearer op_nobody" },
      { authorization: `Bearer ${apiKeyOf("key_1")}` },
      { cookie: "portcullis_session=none; __Host-portcullis_session=none" },
      { authorization: "Bearer op_nobody", cookie: `portcullis_session=${OPERATOR_TOKEN}` },
    ]) {
      const refused = await ask(undefined, method, url, sent, headers);
      expect([headers, refused.status, refused.body.code]).toEqual([headers, 401, "invalid_operator_token"]);
    }
    expect(around.commands).toEqual([]);
  });

  it("is told to pages that ask", async () => {
    for (const role of roles) {
      const { may } = (await ask(role, "GET", "/v1/admin/whoami")).body as { may: readonly string[] };
      const own = ["canary-put", "suppression-create", "suppression-delete"].filter((name) =>
        may.includes(name),
      );
      expect([role, own.length]).toEqual([role, editors.includes(role) ? 3 : 0]);
    }
  });
});

describe("what goes on", () => {
  it("names the org of the path, and no other", async () => {
    await ask("operator", "POST", suppressions, { ...body, server: "mail", tool: "send" });
    expect(around.commands.at(-1)?.request.params).toEqual({
      org: "acme",
      input: { ...body, server: "mail", tool: "send" },
    });
    await ask("operator", "DELETE", `/v1/admin/orgs/other/suppressions/${id}`);
    expect(around.commands.at(-1)?.request.params).toEqual({ org: "other", suppression: id });
    await ask("operator", "PUT", canary, clear);
    expect(around.commands.at(-1)?.request.params).toEqual({ org: "acme", input: clear });
  });

  it("has the revision that was expected, and comes back with the one that is", async () => {
    for (const [method, url, sent] of [
      ["PUT", canary, clear],
      ["POST", suppressions, body],
      ["DELETE", one, undefined],
    ] as const) {
      const reply = await ask("operator", method, url, sent, { "if-match": '"3"' });
      expect([method, reply.status, reply.headers.get("etag")]).toEqual([method, 200, '"8"']);
      expect(around.commands.at(-1)?.request.precondition).toEqual({ revisions: [3] });
    }
    expect((await ask("auditor", "GET", canary, undefined, { "if-none-match": '"8"' })).status).toBe(304);
  });

  it.each([
    ["PUT", canary, { clear: true }],
    ["PUT", canary, { clear: true, note: "" }],
    ["PUT", canary, { clear: false, note: "x" }],
    ["PUT", canary, { closeOnFailure: "on" }],
    ["PUT", canary, { closed: null }],
    ["PUT", canary, { ...clear, org: "other" }],
    ["PUT", canary, []],
    ["PUT", "/v1/admin/orgs/ACME!/canary", clear],
    ["GET", "/v1/admin/orgs/_none/canary", undefined],
    ["POST", suppressions, {}],
    ["POST", suppressions, { ...body, type: "" }],
    ["POST", suppressions, { ...body, type: "system_credential" }],
    ["POST", suppressions, { ...body, category: "everything" }],
    ["POST", suppressions, { ...body, tool: "send" }],
    ["POST", suppressions, { ...body, pointer: "arguments" }],
    ["POST", suppressions, { ...body, fingerprint: "*" }],
    ["POST", suppressions, { ...body, expiresAt: "tomorrow" }],
    ["POST", suppressions, { ...body, org: "other" }],
    ["POST", suppressions, { ...body, id }],
    ["POST", suppressions, { ...body, createdBy: "Eve" }],
    ["DELETE", `${suppressions}/all`, undefined],
    ["DELETE", `${suppressions}/*`, undefined],
  ] as const)("does not, where it makes no sense: %s %s %j", async (method, url, sent) => {
    const reply = await ask("admin", method, url, sent);
    expect([reply.status, reply.body.code]).toEqual([422, "invalid_request"]);
    expect(around.commands).toEqual([]);
  });
});

describe("what comes back", () => {
  it("is the refusal of the policy service, with its code", async () => {
    for (const [code, status] of [
      ["not_found", 404],
      ["conflict", 409],
      ["precondition_failed", 412],
      ["role_not_allowed", 403],
      ["policy_unavailable", 503],
    ] as const) {
      around.control(() => ({ ok: false, code, detail: "no" }));
      for (const [method, url, sent] of [
        ["PUT", canary, clear],
        ["POST", suppressions, body],
        ["DELETE", one, undefined],
      ] as const) {
        const reply = await ask("operator", method, url, sent);
        expect([method, reply.status, reply.body.code]).toEqual([method, status, code]);
      }
    }
  });
});
