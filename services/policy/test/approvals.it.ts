import type { Approval } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { askApproval, MAX_WAITING_PER_KEY } from "../src/adapters/approval-table.ts";
import type { ApprovalQuestion } from "../src/core/approval-step.ts";
import { type ControlPlane, startControlPlane } from "./support/control-plane.ts";
import { makeFinding } from "./support/fixtures.ts";
import { prepareOrg, type Requests, startRequests, toolWith } from "./support/requests.ts";

/** Approvals, from the call that waits to the one that runs, over the real bus and the real database. */

let plane: ControlPlane;
let requests: Requests;
let key: string;
const TTL_MS = 60_000;
const ASK = '@approval("a person must look") forbid (principal, action, resource == Tool::"github/pay");';

const pay = (amount: number): ReturnType<Requests["call"]> =>
  requests.call({ key, name: "pay", arguments: { amount } });
const pending = async (amount: number): Promise<Approval> => {
  const reply = await requests.replyTo(pay(amount));
  const id = reply.envelope.decision?.approval?.id ?? "";
  return plane.operator.run("approval-get", { approval: id });
};
const approve = (approval: string, note = "fine") =>
  plane.operator.run("approval-approve", { approval, note });

beforeAll(async () => {
  plane = await startControlPlane({ PORTCULLIS_APPROVAL_TTL_MS: TTL_MS });
  const [ingress, inspector, executor] = await Promise.all(
    (["ingress", "inspector", "mcp-executor"] as const).map((user) => plane.testBus.busAs(user)),
  );
  if (ingress === undefined || inspector === undefined || executor === undefined) throw new Error("no bus");
  const tools = [
    toolWith("pay", { amount: { type: "integer" } }),
    toolWith("list", {}, { readOnlyHint: true }),
  ];
  requests = await startRequests({ ingress, inspector, executor }, plane.signers, tools);
  key = await prepareOrg(plane.operator, requests);
  await plane.operator.run("policy-put", { org: "acme", name: "ask", input: { cedar: ASK } });
  await until("the policy is seen", async () => (await requests.decided(pay(0))) !== "executed");
});

afterAll(() => plane?.[Symbol.asyncDispose]());

it("holds the call, shows it to operators, and runs the caller's retry once a person agreed", async () => {
  const first = pay(1);
  const reply = await requests.replyTo(first);
  expect(reply).toMatchObject({
    outcome: "pending",
    code: "approval_pending",
    stage: "policy",
    envelope: { decision: { effect: "pending", policy: "ask", reason: "a person must look" } },
  });
  expect(requests.executed.some(({ id }) => id === first.id)).toBe(false);
  const id = reply.envelope.decision?.approval?.id ?? "";
  const list = await plane.operator.run("approval-list", { org: "acme", status: "pending" });
  expect(list.find((approval) => approval.id === id)).toMatchObject({
    org: "acme",
    key,
    server: "github",
    tool: "pay",
    requestId: first.id,
    reasons: ["a person must look"],
    decidedBy: null,
  });
  expect(await requests.replyTo(pay(1))).toMatchObject({ envelope: { decision: { approval: { id } } } });

  expect(await approve(id)).toMatchObject({ status: "approved", decidedBy: "olga", note: "fine" });
  const retry = pay(1);
  expect(await requests.decided(retry)).toBe("executed");
  const ran = requests.executed.find((envelope) => envelope.id === retry.id);
  expect(ran?.decision).toMatchObject({ effect: "allow", policy: "ask", approval: { id } });
  expect(await plane.operator.run("approval-get", { approval: id })).toMatchObject({
    status: "used",
    usedBy: retry.id,
  });
  const next = await pending(1);
  expect(next.id).not.toBe(id);
});

it("is for exactly that call", async () => {
  const { id } = await pending(2);
  await approve(id);
  expect(await requests.replyTo(pay(3))).toMatchObject({ code: "approval_pending" });
  const other = await plane.operator.run("key-create", { org: "acme", input: { name: "o", scope: "*" } });
  const byOther = () => requests.call({ key: other.id, name: "pay", arguments: { amount: 2 } });
  await until("the key is seen", async () => (await requests.replyTo(byOther())).code === "approval_pending");
  expect(await requests.decided(pay(2))).toBe("executed");
});

it("gives one approval to one of many requests at once, and to the same one again when it is sent again", async () => {
  const { id } = await pending(4);
  await approve(id);
  const calls = Array.from({ length: 12 }, () => pay(4));
  const ends = await Promise.all(calls.map(requests.decided));
  expect(ends.filter((end) => end === "executed")).toHaveLength(1);
  const winner = calls[ends.indexOf("executed")];
  if (winner === undefined) throw new Error("nobody won");
  expect(await requests.decided(winner)).toBe("executed");
  const { usedBy } = await plane.operator.run("approval-get", { approval: id });
  expect(usedBy).toBe(winner.id);
  const waiting = new Set(
    ends.filter((end) => end !== "executed").map((end) => end.envelope.decision?.approval?.id),
  );
  expect(waiting.size).toBe(1);
});

it("stays rejected until it expires, with an audit of who said so", async () => {
  const { id } = await pending(5);
  const rejected = await plane.operator.run(
    "approval-reject",
    { approval: id, note: "no" },
    { name: "rita" },
  );
  expect(rejected).toMatchObject({ status: "rejected", decidedBy: "rita", note: "no" });
  expect(await requests.replyTo(pay(5))).toMatchObject({
    outcome: "denied",
    code: "approval_rejected",
    envelope: { decision: { effect: "deny", approval: { id } } },
  });
  const { entries } = await plane.operator.run("audit-list", { target: `approval.${id}` });
  expect(entries).toMatchObject([
    {
      actor: "rita",
      command: "approval-reject",
      org: "acme",
      note: "no",
      before: { status: "pending" },
      after: { status: "rejected" },
    },
  ]);
});

it("can be decided once, by those who may, on the record that was read", async () => {
  const { id, revision } = await pending(6);
  const { operator } = plane;
  expect(await operator.refused("approval-approve", { approval: id }, "analyst")).toBe("role_not_allowed");
  expect(await operator.refused("approval-approve", { approval: "apr_none" })).toBe("not_found");
  const stale = { precondition: { revisions: [revision + 1] } };
  expect(await operator.refused("approval-approve", { approval: id }, stale)).toBe("precondition_failed");
  const approved = await approve(id);
  expect(await approve(id)).toEqual(approved);
  expect(await operator.refused("approval-reject", { approval: id })).toBe("conflict");
  expect(await requests.decided(pay(6))).toBe("executed");
  expect(await operator.refused("approval-approve", { approval: id })).toBe("conflict");
});

it("an inspection mode asks as well, where its category was found", async () => {
  const request = { pii: "approve" };
  await plane.operator.run("inspection-put", { org: "acme", input: { request } });
  const list = (findings = [makeFinding("pii")]) => requests.call({ key, name: "list", findings });
  await until("the setting is seen", async () => (await requests.decided(list())) !== "executed");
  const reply = await requests.replyTo(list());
  expect(reply).toMatchObject({ outcome: "pending", envelope: { decision: { policy: "inspection" } } });
  expect(await requests.decided(list([]))).toBe("executed");
  await approve(reply.envelope.decision?.approval?.id ?? "");
  expect(await requests.decided(list())).toBe("executed");
  await plane.operator.run("inspection-put", { org: "acme", input: { request: { pii: "block" } } });
});

it("does not outlive a change of the policies, neither given nor to be given", async () => {
  const given = await pending(7);
  await approve(given.id);
  const waiting = await pending(8);
  const more = {
    org: "acme",
    name: "more",
    input: { cedar: "forbid (principal, action, resource) when { false };" },
  };
  await plane.operator.run("policy-put", more);
  await until("the policy is seen", async () => {
    const reply = await requests.decided(pay(8));
    return reply !== "executed" && reply.envelope.decision?.approval?.id !== waiting.id;
  });
  expect(await requests.replyTo(pay(7))).toMatchObject({ code: "approval_pending" });
  expect(await plane.operator.refused("approval-approve", { approval: waiting.id })).toBe("conflict");
});

/** Below: the table itself, where the tests need a clock. */
const question = (amount: number, requestId = uuidv7()): ApprovalQuestion => ({
  requestId,
  reasons: ["r"],
  binding: {
    org: "acme",
    key: "key_table",
    server: "github",
    tool: "pay",
    argumentsDigest: String(amount),
    definitionHash: "d",
    policyDigest: "p",
  },
});
let ids = 0;
const ask = (asked: ApprovalQuestion, nowMs: number) => {
  ids += 1;
  return askApproval(plane.database.db, asked, { nowMs, ttlMs: TTL_MS, id: `apr_t${ids}` });
};
const setStatus = (id: string, status: "approved" | "rejected") =>
  plane.database.db.updateTable("approvals").set({ status }).where("id", "=", id).execute();
const START = Date.now();

beforeEach(async () => {
  await plane?.database.db.deleteFrom("approvals").where("key", "=", "key_table").execute();
});

it("expires, whatever was said, and begins anew", async () => {
  for (const status of ["pending", "approved", "rejected"] as const) {
    const first = await ask(question(1), START);
    if (first.status !== "pending") throw new Error(first.status);
    if (status !== "pending") await setStatus(first.id, status);
    const later = await ask(question(1), START + TTL_MS);
    expect(later).toMatchObject({ status: "pending" });
    expect(later).not.toMatchObject({ id: first.id });
    await plane.database.db.deleteFrom("approvals").where("key", "=", "key_table").execute();
  }
});

it("many that ask at once for the first time share one", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => ask(question(2), START)));
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set(["pending"]));
  expect(new Set(answers.map((answer) => "id" in answer && answer.id)).size).toBe(1);
});

it("a request that used one does not use up the next", async () => {
  const [one, two] = [question(3), question(3)];
  const first = await ask(one, START);
  if (first.status !== "pending") throw new Error(first.status);
  await setStatus(first.id, "approved");
  expect(await ask(one, START)).toMatchObject({ status: "approved", id: first.id });
  const second = await ask(two, START);
  if (second.status !== "pending") throw new Error(second.status);
  await setStatus(second.id, "approved");
  expect(await ask(one, START)).toMatchObject({ status: "approved", id: first.id });
  expect(await ask(two, START)).toMatchObject({ status: "approved", id: second.id });
});

it("a key cannot flood the operators", async () => {
  for (let amount = 0; amount < MAX_WAITING_PER_KEY; amount += 1) await ask(question(1000 + amount), START);
  expect(await ask(question(1), START)).toEqual({ status: "too_many" });
  expect(await ask(question(1000), START)).toMatchObject({ status: "pending" });
  expect(await ask(question(1), START + TTL_MS)).toMatchObject({ status: "pending" });
});

it("INV-6: without the database a call that needs an approval is refused, and others go on", async () => {
  await plane.postgres.kill();
  await until("readiness says so", () => plane.policy.ready().database !== true);
  expect(await requests.replyTo(pay(9))).toMatchObject({ outcome: "failed", code: "policy_unavailable" });
  expect(await requests.decided(requests.call({ key, name: "list" }))).toBe("executed");
});
