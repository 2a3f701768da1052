import { shippedPolicies } from "@portcullis/authorization";
import { conversationKey, openConversations } from "@portcullis/bus";
import {
  type DryRunResult,
  dryRunRequestSchema,
  type Explanation,
  type PolicyFault,
  type ReplayItem,
  replayQuerySchema,
  subjects,
} from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ControlPlane, startControlPlane } from "./support/control-plane.ts";
import { makeFinding } from "./support/fixtures.ts";
import { prepareOrg, type Requests, startRequests, toolWith } from "./support/requests.ts";

/** Policies from the operator's command to the decision, over the real bus; and what explain and what-if say of them. */

let plane: ControlPlane;
let requests: Requests;
let key: string;
const tools = [
  toolWith("pay", { amount: { type: "integer" } }),
  toolWith("send", { to: { type: "string" } }),
  toolWith("list", {}, { readOnlyHint: true }),
];

const run: ControlPlane["operator"]["run"] = (...args) => plane.operator.run(...args);
const put = (name: string, cedar: string) => run("policy-put", { org: "acme", name, input: { cedar } });
const remove = (name: string) => run("policy-delete", { org: "acme", name });
const pay = (amount: unknown) => requests.call({ key, name: "pay", arguments: { amount } });
/** Waits until decisions are as a change of the policies makes them. */
const untilCode = (code: string, call: () => ReturnType<typeof pay>) =>
  until(`the answer ${code}`, async () => {
    const end = await requests.decided(call());
    return (end === "executed" ? "executed" : end.code) === code;
  });

beforeAll(async () => {
  plane = await startControlPlane();
  const { testBus } = plane;
  const ingress = await testBus.busAs("ingress");
  const inspector = await testBus.busAs("inspector");
  const executor = await testBus.busAs("mcp-executor");
  requests = await startRequests({ ingress, inspector, executor }, plane.signers, tools);
  key = await prepareOrg(plane.operator, requests);
});
afterAll(() => plane?.[Symbol.asyncDispose]());

describe("policies of an org", () => {
  it("starts with one that permits, in the open", async () => {
    const list = await run("policy-list", { org: "acme" });
    expect(list).toMatchObject([{ name: "default", cedar: "permit (principal, action, resource);" }]);
    expect(await requests.decided(pay(1))).toBe("executed");
  });

  it("decide from the moment they are seen, and no longer than they are there", async () => {
    await put(
      "limit",
      "forbid (principal, action, resource) when { context.arguments has amount && context.arguments.amount > 100 };",
    );
    await untilCode("policy_denied", () => pay(101));
    const reply = await requests.replyTo(pay(101));
    expect(reply).toMatchObject({
      outcome: "denied",
      envelope: { decision: { policy: "limit", policyDigest: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    });
    expect(await requests.decided(pay(100))).toBe("executed");
    // A number in quotes is not what the tool's schema says: a policy that compares numbers must not miss it.
    expect(await requests.replyTo(pay("101"))).toMatchObject({ code: "policy_denied" });
    expect(await requests.replyTo(pay({ __extn: { fn: "decimal", arg: "1.0" } }))).toMatchObject({
      code: "policy_denied",
    });
    await remove("limit");
    await untilCode("executed", () => pay(101));
  });

  it("without any permit nothing is allowed", async () => {
    await remove("default");
    await untilCode("policy_denied", () => pay(1));
    expect(await requests.replyTo(pay(1))).toMatchObject({ envelope: { decision: { policy: "none" } } });
    await put("default", "permit (principal, action, resource);");
    await untilCode("executed", () => pay(1));
  });

  it("are refused where they do not hold, with the places of the faults, and nothing changes", async () => {
    const before = await run("org-get", { org: "acme" });
    const bad = (cedar: string) =>
      plane.operator.ask("policy-put", { org: "acme", name: "bad", input: { cedar } });
    const syntax = await bad("permit (principal, action, resource)\nwhen { true }");
    expect(syntax).toMatchObject({ ok: false, code: "policy_invalid" });
    const types = await bad(
      'forbid (principal, action, resource) when { context.arguments has amount && context.arguments.amount == "x" };',
    );
    expect(types).toMatchObject({
      ok: false,
      code: "policy_invalid",
      detail: expect.stringContaining("github/pay"),
      facts: {
        errors: [{ policy: "bad", line: 1, column: expect.any(Number) } satisfies Partial<PolicyFault>],
      },
    });
    expect(await run("org-get", { org: "acme" })).toEqual(before);
  });

  it("can be checked without being written", async () => {
    const check = (cedar: string) => run("policy-check", { org: "acme", name: "x", input: { cedar } });
    expect(await check("permit (principal, action, resource);")).toEqual({
      valid: true,
      errors: [],
      warnings: [],
    });
    expect(await check("permit everything")).toMatchObject({ valid: false, errors: [{ line: 1 }] });
    expect(await plane.operator.refused("policy-get", { org: "acme", name: "x" })).toBe("not_found");
  });

  it("a text that would end Cedar is refused, and decisions go on", async () => {
    const deep = `forbid (principal, action, resource) when { ${"(".repeat(5_000)}true${")".repeat(5_000)} };`;
    const params = { org: "acme", name: "deep", input: { cedar: deep } };
    expect(await plane.operator.refused("policy-put", params)).toBe("policy_invalid");
    expect(await run("policy-check", params)).toMatchObject({ valid: false });
    expect(await requests.decided(pay(1))).toBe("executed");
  });

  it("are records like others: preconditions, roles, an audit", async () => {
    const { revision } = await run("policy-get", { org: "acme", name: "default" });
    const params = {
      org: "acme",
      name: "nop",
      input: { cedar: "forbid (principal, action, resource) when { false };" },
    };
    const stale = { precondition: { revisions: [revision - 1] } };
    expect(await plane.operator.refused("policy-put", params, stale)).toBe("precondition_failed");
    expect(await plane.operator.refused("policy-put", params, "auditor")).toBe("role_not_allowed");
    const written = await run("policy-put", params, { precondition: { revisions: [revision] } });
    expect(written.revision).toBeGreaterThan(revision);
    expect(await remove("nop")).toMatchObject({ name: "nop" });
    const { entries } = await run("audit-list", { target: "org.acme", command: "policy-delete" });
    expect(entries[0]).toMatchObject({ actor: "olga", before: { policies: { nop: params.input.cedar } } });
  });

  it("shipped ones are listed, off, and one line turns one on", async () => {
    expect(await run("policy-shipped", {})).toEqual(shippedPolicies);
    expect(
      await plane.operator.refused("policy-put", { org: "acme", name: "nothing", input: { shipped: true } }),
    ).toBe("not_found");
    const on = await run("policy-put", { org: "acme", name: "injection-lockdown", input: { shipped: true } });
    expect(on.cedar).toBe(shippedPolicies.find(({ name }) => name === "injection-lockdown")?.cedar);
    const found = (name: string) => requests.call({ key, name, findings: [makeFinding("injection")] });
    await untilCode("policy_denied", () => found("send"));
    expect(await requests.decided(found("list"))).toBe("executed");
    await remove("injection-lockdown");
    await untilCode("executed", () => found("send"));
  });
});

describe("what a conversation has seen", () => {
  it("closes the way out, for that conversation alone (lethal-trifecta)", async () => {
    await run("tool-put", { server: "github", tool: "send", input: { labels: ["external_communication"] } });
    await run("policy-put", { org: "acme", name: "lethal-trifecta", input: { shipped: true } });
    const conversations = openConversations(requests.inspector.jetstream);
    const mark = { at: new Date().toISOString(), requestId: uuidv7() };
    const send = (conversation: string) => requests.call({ key, name: "send", conversation });
    await conversations.mark("acme", "c1", { sensitive: mark });
    expect(await requests.decided(send("c1"))).toBe("executed");
    await conversations.mark("acme", "c1", { untrusted: mark });
    await untilCode("policy_denied", () => send("c1"));
    expect(await requests.replyTo(send("c1"))).toMatchObject({
      envelope: {
        decision: {
          policy: "lethal-trifecta",
          conversation: { injection: false, sensitive: true, untrusted: true },
        },
      },
    });
    expect(await requests.decided(send("c2"))).toBe("executed");
    expect(await requests.decided(requests.call({ key, name: "list", conversation: "c1" }))).toBe("executed");
    await remove("lethal-trifecta");
  });
});

const dryRun: DryRunResult = {
  verdict: "allow",
  findings: [],
  categories: [],
  coverage: {
    detectors: ["d@1"],
    pointers: ["/arguments/amount"],
    pointersTotal: 1,
    characters: 1,
    skipped: [],
  },
};

describe("explain", () => {
  let inspection: DryRunResult = dryRun;
  const explain = (tool: object | undefined, extra: object = {}): Promise<Explanation> => {
    const request = {
      kind: "tool",
      ...(tool === undefined ? { messages: [{ role: "user", content: "x" }] } : { tool }),
    };
    return run("explain", { key, request: { ...request, ...extra } });
  };
  const results = ({ steps }: Explanation) =>
    Object.fromEntries(steps.map(({ step, result }) => [step, result]));
  const payment = { server: "github", name: "pay", arguments: { amount: 5 } };

  it("says so where no inspector answers, and goes on with the other steps", async () => {
    const explained = await explain(payment);
    expect(explained).toMatchObject({ effect: "deny", code: "inspector_unavailable", inspection: null });
    expect(results(explained)).toMatchObject({ key: "pass", inspection: "stop", policy: "skipped" });
    requests.inspector.subscribe({
      subject: subjects.inspectDryRun,
      handle: (message) => {
        dryRunRequestSchema.parse(message.json());
        message.respond({ ok: true, value: inspection });
      },
    });
    await requests.inspector.flush();
  });

  it("shows every step of a call that is allowed, with what was looked at", async () => {
    const explained = await explain(payment);
    expect(explained).toMatchObject({ effect: "allow", code: null, inspection: { verdict: "allow" } });
    expect(explained.steps.map(({ step }) => step)).toEqual([
      "key",
      "address",
      "inspection",
      "server",
      "definition",
      "enablement",
      "scope",
      "policy",
      "approval",
    ]);
    expect(new Set(explained.steps.map(({ result }) => result))).toEqual(new Set(["pass"]));
    const facts = Object.fromEntries(explained.steps.map((step) => [step.step, step.facts]));
    expect(facts).toMatchObject({
      server: { status: "approved" },
      definition: { definitionHash: tools[0]?.definitionHash },
      enablement: { enabled: "*" },
      scope: { matching: ["*"] },
      policy: { policies: [{ name: "default", cedar: "permit (principal, action, resource);" }] },
      approval: { needed: false },
    });
  });

  it("evaluates the later steps where an earlier one stops", async () => {
    const other = await run("key-create", {
      org: "acme",
      input: { name: "o", scope: ["github/list"], allowedIps: ["10.0.0.0/8"] },
    });
    await put("never", "forbid (principal, action, resource);");
    await untilCode("policy_denied", () => pay(1));
    const request = { kind: "tool", tool: payment };
    const explained = await until("the key is seen", async () =>
      run("explain", { key: other.id, request, address: "192.0.2.1" }),
    );
    expect(explained).toMatchObject({ effect: "deny", code: "address_not_allowed" });
    expect(results(explained)).toMatchObject({ address: "stop", scope: "skipped", policy: "skipped" });
    const alone = Object.fromEntries(explained.steps.map((step) => [step.step, step.facts.alone]));
    expect(alone).toMatchObject({ server: "pass", scope: "stop", policy: "stop", approval: "pass" });
    const inside = await run("explain", { key: other.id, request, address: "10.1.2.3" });
    expect(inside).toMatchObject({ code: "tool_not_in_scope" });
    await remove("never");
    await untilCode("executed", () => pay(1));
  });

  it.each([
    [
      "blocked",
      { verdict: "block", categories: ["secrets"], findings: [makeFinding("secrets")] },
      "prompt_blocked",
    ],
  ] as const)("%s by inspection", async (effect, change, code) => {
    inspection = { ...dryRun, ...change, findings: [...change.findings], categories: [...change.categories] };
    expect(await explain(payment)).toMatchObject({ effect, code });
    inspection = dryRun;
  });

  it("names the approval that would be found, and uses nothing up", async () => {
    await put("ask", '@approval("look") forbid (principal, action, resource == Tool::"github/pay");');
    await untilCode("approval_pending", () => pay(5));
    const rows = () => plane.database.db.selectFrom("approvals").selectAll().execute();
    const before = await rows();
    expect(await explain(payment)).toMatchObject({ effect: "pending", code: "approval_pending" });
    const fresh = await explain({ ...payment, arguments: { amount: 77 } });
    expect(fresh.steps.at(-1)?.facts).toMatchObject({ needed: true, approval: null });
    expect(await rows()).toEqual(before);
    const [waiting] = await run("approval-list", { status: "pending" });
    await run("approval-approve", { approval: waiting?.id ?? "", note: "" });
    const allowed = await explain(payment);
    expect(allowed).toMatchObject({ effect: "allow", code: null });
    expect(allowed.steps.at(-1)?.facts).toMatchObject({
      needed: true,
      by: "ask",
      approval: { id: waiting?.id },
    });
    expect(await requests.decided(pay(5))).toBe("executed");
    expect((await run("approval-list", { status: "pending" })).length).toBe(0);
    await remove("ask");
    await untilCode("executed", () => pay(5));
  });

  it("a request without a tool ends after inspection; an unknown key is not found", async () => {
    expect(await explain(undefined)).toMatchObject({ effect: "allow", code: null });
    expect(
      await plane.operator.refused("explain", { key: "key_none", request: { kind: "tool", tool: payment } }),
    ).toBe("not_found");
  });

  it("sees what the conversation has seen", async () => {
    const explained = await explain(payment, { conversation: "c1" });
    const policy = explained.steps.find(({ step }) => step === "policy");
    expect(policy?.facts).toMatchObject({ conversation: { sensitive: true, untrusted: true } });
  });
});

describe("what-if", () => {
  let recorded: readonly ReplayItem[] = [];
  const item = (name: string, text: string, change: Partial<ReplayItem> = {}): ReplayItem => ({
    requestId: uuidv7(),
    key,
    receivedAt: new Date().toISOString(),
    outcome: "completed",
    tool: {
      server: "github",
      name,
      definitionHash: null,
      arguments: { text, length: text.length, truncated: false },
    },
    findings: [],
    decision: { effect: "allow", reason: "", revision: 1, policy: "default" },
    conversation: null,
    ...change,
  });
  const whatIf = (policies: Record<string, string | null>) =>
    run("policy-what-if", { org: "acme", input: { policies } });
  const limit =
    "forbid (principal, action, resource) when { context.arguments has amount && context.arguments.amount > 100 };";

  it("needs the recorded requests", async () => {
    const params = { org: "acme", input: { policies: {} } };
    expect(await plane.operator.refused("policy-what-if", params)).toBe("trace_unavailable");
    const store = await plane.testBus.busAs("trace-store");
    store.subscribe({
      subject: subjects.queryTraces("replay"),
      handle: (message) => {
        replayQuerySchema.parse(message.json());
        message.respond({ ok: true, value: recorded });
      },
    });
    await store.flush();
  });

  it("lists what would change, and by which policies, before anything is published", async () => {
    recorded = [
      item("pay", '{"amount":5}'),
      item("pay", '{"amount":500}'),
      item("list", "{}"),
      item("gone", "{}"),
      item("pay", '{"amount":500}', { key: "key_gone" }),
    ];
    const answer = await whatIf({ limit });
    expect(answer).toMatchObject({ considered: 5, unchanged: 4, undecided: [] });
    expect(answer.changed).toEqual([
      {
        requestId: recorded[1]?.requestId,
        at: recorded[1]?.receivedAt,
        key,
        server: "github",
        tool: "pay",
        from: "allow",
        to: "deny",
        policies: ["limit"],
      },
    ]);
    expect(answer.revision).toBe((await run("org-get", { org: "acme" })).revision);
    expect(await plane.operator.refused("policy-get", { org: "acme", name: "limit" })).toBe("not_found");
    expect(await requests.decided(pay(500))).toBe("executed");
  });

  it("takes policies away as well, and tells an approval from a denial", async () => {
    recorded = [item("pay", "{}")];
    expect((await whatIf({ default: null })).changed).toMatchObject([
      { from: "allow", to: "deny", policies: ["none"] },
    ]);
    const ask = '@approval("x") forbid (principal, action, resource);';
    expect((await whatIf({ ask })).changed).toMatchObject([{ to: "pending", policies: ["ask"] }]);
  });

  it("says where a record does not say enough", async () => {
    const cut = item("pay", '{"amount":5', {});
    recorded = [
      { ...cut, tool: { ...cut.tool, arguments: { ...cut.tool.arguments, truncated: true } } },
      item("pay", "not JSON"),
      item("pay", '{"amount":"<CREDIT_CARD_1>"}'),
      item("pay", '{"<SECRET_1>":1}'),
      item("pay", '{"amount":5,"note":"<EMAIL_ADDRESS_1>"}'),
      item("list", "{}", { conversation: "c" }),
    ];
    const answer = await whatIf({ limit });
    expect(answer.undecided.map(({ requestId }) => requestId)).toEqual(
      recorded.slice(0, 4).map((r) => r.requestId),
    );
    expect(answer).toMatchObject({ considered: 6, unchanged: 2, changed: [] });
    const unread = await whatIf({ no: 'forbid (principal, action, resource == Tool::"github/list");' });
    expect(unread).toMatchObject({ undecided: [], changed: [{ tool: "list" }] });
    const taint = await whatIf({
      t: "forbid (principal, action, resource) when { context.conversation.injection };",
    });
    expect(taint.undecided).toHaveLength(1);
    const client = await whatIf({ c: "forbid (principal, action, resource) when { context has client };" });
    expect(client.undecided).toHaveLength(6);
  });

  it("a draft that does not hold is refused", async () => {
    const params = { org: "acme", input: { policies: { x: "permit" } } };
    expect(await plane.operator.refused("policy-what-if", params)).toBe("policy_invalid");
  });
});

it("INV-6: where a conversation's memory cannot be read, its requests are refused, and others go on", async () => {
  const list = (conversation?: string) =>
    requests.call({ key, name: "list", ...(conversation === undefined ? {} : { conversation }) });
  expect(await requests.decided(list("c9"))).toBe("executed");
  const broken = new TextEncoder().encode("{");
  requests.inspector.publish(`$KV.gate_conversations.${conversationKey("acme", "c9")}`, broken);
  await untilCode("policy_unavailable", () => list("c9"));
  expect(await requests.decided(list())).toBe("executed");
  expect(await requests.decided(list("c10"))).toBe("executed");
});
