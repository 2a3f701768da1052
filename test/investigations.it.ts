import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TraceData } from "@portcullis/contracts";
import { inRepository } from "@portcullis/local";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Control, controlOf } from "./support/control.ts";
import { type Answer, ORG, SERVER, startTestGate, type TestGate } from "./support/gate.ts";

/** From a false alarm to a suppression and back, through the whole running system. */

const BADGE = "BADGE-1234";
let gate: TestGate;
let control: Control;
let folder: string;
/** Tokens by role. */
const tokens: Record<string, string> = {};

beforeAll(async () => {
  gate = await startTestGate();
  control = controlOf(gate);
  folder = mkdtempSync(join(tmpdir(), "portcullis-investigations-"));
  const patterns = [{ name: "badge", category: "pii", pattern: "BADGE-\\d{4}" }];
  await control.must("PUT", `/orgs/${ORG}/inspection`, { patterns });
  for (const role of ["analyst", "auditor", "operator"]) {
    tokens[role] = (await control.must("POST", "/operators", { name: `the ${role}`, role })).body.token;
  }
  await control.settled();
});
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const api = async (
  token: string | undefined,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> => {
  const response = await fetch(`${gate.stack.ingressUrl}/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
};

const cli = (token: string | undefined, ...args: readonly string[]): Promise<string> =>
  new Promise((done, fail) => {
    const { PATH = "", HOME = "" } = process.env;
    const env = { PATH, HOME, PORTCULLIS_URL: gate.stack.ingressUrl, PORTCULLIS_TOKEN: token };
    const bin = inRepository("tools/cli/bin/portcullis.js");
    execFile(process.execPath, [bin, ...args], { env, cwd: folder }, (error, out, err) =>
      error === null ? done(out) : fail(new Error(err)),
    );
  });

const say = (message: string): Promise<Answer> => gate.call("echo", { message });
const claimsOf = ({ receipts }: TraceData): unknown =>
  JSON.parse(Buffer.from((receipts.request ?? "").split(".")[1] ?? "", "base64url").toString("utf8"));

it("a false alarm is labelled and suppressed: the call passes, and nothing else does, until it expires", async () => {
  const { analyst, auditor, operator } = tokens;
  const first = await say(`my badge is ${BADGE}`);
  expect([first.status, first.body.code]).toEqual([403, "prompt_blocked"]);

  // The analyst finds it in the queue and says that it is false.
  const item = await until("the item", async () => {
    const { body } = await api(analyst, "GET", `/investigations?org=${ORG}&status=unresolved`);
    return body.investigations[0];
  });
  expect(item).toMatchObject({
    ...{ reason: "blocked", count: 1, server: SERVER, tool: "echo", org: ORG },
    findings: [{ category: "pii", type: "badge", detectors: ["custom"] }],
  });
  const path = `/investigations/${item.id}`;
  expect((await api(auditor, "PATCH", path, { status: "resolved" })).status).toBe(403);
  expect((await api(auditor, "GET", path)).status).toBe(200);
  expect((await api("op_nobody", "GET", path)).status).toBe(401);
  const stale = await api(analyst, "PATCH", path, { status: "in_progress" }, { "if-match": '"7"' });
  expect(stale.body.code).toBe("precondition_failed");
  const taken = await api(analyst, "PATCH", path, { status: "in_progress" }, { "if-match": '"1"' });
  expect([taken.status, taken.headers.get("etag"), taken.body.status]).toEqual([200, '"2"', "in_progress"]);
  await api(analyst, "POST", `${path}/notes`, { text: "a badge number is no secret here" });
  await cli(analyst, "investigations", "label", item.id, "false");
  const { body: precision } = await api(auditor, "GET", `/detectors/precision?org=${ORG}`);
  expect(precision.types).toMatchObject([{ detector: "custom", type: "badge", labelled: 1, precision: 0 }]);

  // What the item offers is as narrow as can be; an analyst may not use it, an operator may.
  const suggestions = JSON.parse(await cli(analyst, "investigations", "show", item.id, "--suggest"));
  expect(suggestions).toMatchObject([
    {
      ...{ category: "pii", type: "badge", server: SERVER, tool: "echo", pointer: "/arguments/message" },
      ...{ fingerprint: expect.any(String), investigation: item.id, key: expect.any(String) },
    },
  ]);
  const admin = `/admin/orgs/${ORG}/suppressions`;
  expect((await api(analyst, "POST", admin, suggestions[0])).status).toBe(403);
  writeFileSync(join(folder, "body.json"), JSON.stringify(suggestions));
  const args = ["--file", "body.json", "--expires", "1h", "--json"];
  const made = JSON.parse(await cli(operator, "suppressions", "add", ORG, ...args));
  expect(made).toMatchObject({ createdBy: "the operator", expired: false, org: ORG });
  await control.settled();

  // The same call passes, and its evidence says why.
  const passed = await until("the call to pass", async () => {
    const answer = await say(`my badge is ${BADGE}`);
    return answer.status === 200 ? answer : undefined;
  });
  expect(gate.oracle.calls.at(-1)).toMatchObject({ name: "echo" });
  const trace = await gate.trace(passed.body.id);
  // What the tool echoes is in another place: it is redacted as before.
  expect(trace.findings).toMatchObject([
    { type: "badge", suppressed: made.id, direction: "request" },
    { type: "badge", direction: "result" },
  ]);
  expect(trace.findings[1]).not.toHaveProperty("suppressed");
  expect(JSON.stringify(passed.body)).not.toContain(BADGE);
  expect(claimsOf(trace)).toMatchObject({ verdict: "allow", categories: [], suppressions: [made.id] });
  expect(JSON.stringify(trace)).not.toContain(BADGE);

  // Nothing else does: another tool, another value, another key; nor does a caller who says so.
  const { key: other } = await gate.newKey({ scope: "*" });
  const tool = (name: string, args: object) => ({
    kind: "tool",
    tool: { server: SERVER, name, arguments: args },
  });
  const message = `my badge is ${BADGE}`;
  for (const [request, key] of [
    [tool("add", { a: message }), gate.key],
    [tool("echo", { message: "my badge is BADGE-9999" }), gate.key],
    [tool("echo", { message: `${message}, and BADGE-9999` }), gate.key],
    [tool("echo", { other: message }), gate.key],
    [tool("echo", { message }), other],
  ] as const) {
    const { status, body } = await gate.submit(request, key);
    expect([JSON.stringify(request), status, body.code]).toEqual([
      JSON.stringify(request),
      403,
      "prompt_blocked",
    ]);
  }
  const claimed = { ...tool("echo", { message: "BADGE-9999" }), suppressed: made.id };
  expect((await gate.submit(claimed)).status).toBe(422);

  // Taken away, it counts at once; made again for a moment, it ends by itself.
  await cli(operator, "suppressions", "rm", ORG, made.id);
  await until("the call to be blocked", async () => (await say(message)).status === 403);
  const expiresAt = new Date(Date.now() + 5_000).toISOString();
  await api(operator, "POST", admin, { ...suggestions[0], expiresAt });
  await until("the call to pass", async () => (await say(message)).status === 200);
  await until("the call to be blocked again", async () => (await say(message)).status === 403);
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(expiresAt));
  expect((await api(auditor, "GET", admin)).body).toMatchObject([{ expired: true }]);

  // Who did all this is in the audit.
  const { body: audit } = await api(auditor, "GET", `/admin/audit?command=suppression-create`);
  expect(audit.entries).toMatchObject([{ actor: "the operator", org: ORG }, { actor: "the operator" }]);
});

it("many items are closed at once, with an answer for each", async () => {
  const { analyst, auditor } = tokens;
  await gate.call("add", { a: BADGE });
  const items = await until("more items", async () => {
    const { body } = await api(analyst, "GET", `/investigations?status=unresolved`);
    return body.investigations.length > 1 ? body.investigations : undefined;
  });
  const ids = items.map(({ id }: { id: string }) => id);
  const body = { ids: [...ids, "018f0000-0000-7000-8000-000000000000"], change: {} };
  const change = { kind: "triage", patch: { status: "dismissed", assignee: "the analyst" } };
  expect((await api(analyst, "POST", "/investigations/bulk", body)).status).toBe(422);
  expect((await api(auditor, "POST", "/investigations/bulk", { ...body, change })).status).toBe(403);
  const { results } = (await api(analyst, "POST", "/investigations/bulk", { ...body, change })).body;
  expect(results.map(({ ok }: { ok: boolean }) => ok)).toEqual([...ids.map(() => true), false]);
  const left = await api(analyst, "GET", `/investigations?status=unresolved&assignee=`);
  // What came in meanwhile is a new item.
  const leftIds = left.body.investigations.map(({ id }: { id: string }) => id);
  expect(ids.filter((id: string) => leftIds.includes(id))).toEqual([]);
});
