import {
  type Answer,
  type Investigation,
  type Role,
  roles,
  subjects,
  type TriageRequest,
} from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type Reply,
  type RunningIngress,
  type Surroundings,
  startIngress,
  startSurroundings,
} from "./support/ingress.ts";
import { operatorOf } from "./support/records.ts";

/** The routes of the queue, against a stand-in store that says what it was asked. */
let around: Surroundings;
let ingress: RunningIngress;
let asked: { readonly query: string; readonly params: TriageRequest }[] = [];

const at = "2026-11-23T10:00:00.000Z";
const item: Investigation = {
  ...{ id: uuidv7(Date.parse(at)), org: "acme", reason: "blocked", code: "prompt_blocked", severity: "high" },
  ...{ status: "open", assignee: null, key: "k1", server: "mail", tool: "send", target: null, alarm: null },
  ...{ findings: [], count: 3, firstAt: at, lastAt: at, openedAt: at, changedAt: at, follows: null },
  ...{ labels: [], revision: 4 },
};
const path = `/v1/investigations/${item.id}`;
const view = { ...item, requests: [], history: [], suggestions: [] };
const done = { results: [{ id: item.id, ok: true, investigation: { ...item, revision: 5 } }] };
const values: Readonly<Record<string, unknown>> = {
  investigations: { investigations: [item], next: null },
  investigation: view,
  triage: done,
  precision: { types: [], detectors: [], categories: [] },
};

const answering = (query: string): Answer => ({ ok: true, value: values[query] });
let answer = answering;

beforeAll(async () => {
  around = await startSurroundings();
  const store = await around.bus.busAs("trace-store", "stand-in");
  store.subscribe({
    subject: "gate.v1.query.traces.*",
    handle: (message) => {
      const query = message.subject.slice(subjects.queryTraces("get").length - "get".length);
      asked.push({ query, params: message.json() as TriageRequest });
      message.respond(answer(query));
    },
  });
  await store.flush();
  ingress = await startIngress(around);
  for (const role of roles) {
    await around.put(
      "operator",
      `opr_${role}`,
      operatorOf(`opr_${role}`, `op_${role}-0123456789`, { name: role, role }),
    );
  }
  await until("all of them to be known", async () => (await ask("auditor", "GET", path)).status === 200);
});
afterAll(async () => {
  await ingress?.stop();
  await around?.[Symbol.asyncDispose]();
});
beforeEach(() => {
  asked = [];
  answer = answering;
});

const ask = (
  role: Role | undefined,
  method: string,
  url: string,
  body?: unknown,
  more = {},
): Promise<Reply> =>
  ingress.ask(method, url, {
    headers: { ...(role === undefined ? {} : { authorization: `Bearer op_${role}-0123456789` }), ...more },
    ...(body === undefined ? {} : { body }),
  });

const label = { category: "pii", type: "phone", label: "false_positive" } as const;
const triage = { kind: "triage", patch: { status: "resolved" } } as const;
const reads = [
  ["GET", "/v1/investigations?status=unresolved&org=acme&limit=5", undefined],
  ["GET", path, undefined],
  ["GET", "/v1/detectors/precision?org=acme", undefined],
] as const;
const writes = [
  ["PATCH", path, { status: "resolved" }],
  ["POST", `${path}/notes`, { text: "looked at it" }],
  ["PUT", `${path}/label`, label],
  ["POST", "/v1/investigations/bulk", { ids: [item.id], change: triage }],
] as const;

describe("who may do it", () => {
  it.each(reads)("%s %s: every role, and nobody else", async (method, url, body) => {
    for (const role of roles)
      expect([role, (await ask(role, method, url, body)).status]).toEqual([role, 200]);
    asked = [];
    expect((await ask(undefined, method, url, body)).status).toBe(401);
    expect(asked).toEqual([]);
  });

  it.each(writes)("%s %s: not an auditor", async (method, url, body) => {
    for (const role of ["admin", "operator", "analyst"] as const) {
      expect([role, (await ask(role, method, url, body)).status]).toEqual([role, 200]);
      expect(asked.at(-1)?.params.actor).toEqual({ name: role, role });
    }
    asked = [];
    expect((await ask("auditor", method, url, body)).body.code).toBe("role_not_allowed");
    expect((await ask(undefined, method, url, body)).status).toBe(401);
    expect(asked).toEqual([]);
  });
});

describe("what is asked of the store", () => {
  it.each([
    ["PATCH", path, { assignee: null }, { kind: "triage", patch: { assignee: null } }],
    ["POST", `${path}/notes`, { text: "x" }, { kind: "note", note: { text: "x" } }],
    ["PUT", `${path}/label`, { ...label, label: null }, { kind: "label", label: { ...label, label: null } }],
  ])("%s %s", async (method, url, body, change) => {
    const reply = await ask("analyst", method, url, body, { "if-match": '"4", "6"' });
    expect([reply.status, reply.headers.get("etag")]).toEqual([200, '"5"']);
    expect(asked).toMatchObject([{ query: "triage", params: { ids: [item.id], change, revisions: [4, 6] } }]);
  });

  it("is nothing where the request makes no sense", async () => {
    for (const [method, url, body, headers] of [
      ["GET", "/v1/investigations?status=none", undefined, {}],
      ["GET", "/v1/investigations?limit=1000", undefined, {}],
      ["GET", "/v1/investigations/7", undefined, {}],
      ["GET", "/v1/detectors/precision?from=yesterday", undefined, {}],
      ["PATCH", path, {}, {}],
      ["PATCH", path, { status: "open", count: 1 }, {}],
      ["PATCH", path, { status: "open" }, { "if-match": "4" }],
      ["POST", `${path}/notes`, { text: "" }, {}],
      ["PUT", `${path}/label`, { ...label, label: "maybe" }, {}],
      ["POST", "/v1/investigations/bulk", { ids: [], change: triage }, {}],
      [
        "POST",
        "/v1/investigations/bulk",
        { ids: Array.from({ length: 201 }, () => item.id), change: triage },
        {},
      ],
    ] as const) {
      const reply = await ask("admin", method, url, body, headers);
      expect([method, url, JSON.stringify(body)?.slice(0, 40), reply.body.code]).toEqual([
        method,
        url,
        JSON.stringify(body)?.slice(0, 40),
        "invalid_request",
      ]);
    }
    expect(asked).toEqual([]);
  });

  it("comes back with the store's own refusal", async () => {
    const refused = (code: string) => ({
      ok: true as const,
      value: { results: [{ id: item.id, ok: false, code, detail: "no" }] },
    });
    for (const [code, status] of [
      ["not_found", 404],
      ["conflict", 409],
      ["precondition_failed", 412],
      ["invalid_request", 422],
    ] as const) {
      answer = () => refused(code);
      const reply = await ask("analyst", "PATCH", path, { status: "open" });
      expect([reply.status, reply.body.code]).toEqual([status, code]);
    }
    answer = () => ({ ok: false, code: "trace_unavailable", detail: "not now" });
    expect((await ask("analyst", "GET", path)).status).toBe(503);
  });
});
