import { openConversations } from "@portcullis/bus";
import {
  type DryRunResult,
  dryRunRequestSchema,
  type Explanation,
  type McpMethod,
  subjects,
} from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFinding } from "./support/fixtures.ts";
import { type PolicyWorld, startPolicyWorld, worldTools } from "./support/policy-world.ts";

/** What explain says of a request that nobody sent, over the real bus. */

let world: PolicyWorld;
let { plane, requests, key, put, remove, pay, untilCode } = {} as PolicyWorld;
const run: PolicyWorld["plane"]["operator"]["run"] = (...args) => plane.operator.run(...args);

beforeAll(async () => {
  world = await startPolicyWorld();
  ({ plane, requests, key, put, remove, pay, untilCode } = world);
});
afterAll(() => world?.[Symbol.asyncDispose]());

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
      definition: { definitionHash: worldTools[0]?.definitionHash },
      enablement: { enabled: "*" },
      scope: { matching: ["*"] },
      policy: { policies: [{ name: "default", cedar: "permit (principal, action, resource);" }] },
      approval: { needed: false },
    });
  });

  it("takes a request over MCP for what it is", async () => {
    const asked = { server: "github", name: "pay", arguments: {} };
    const as = async (method: McpMethod, name = "pay") =>
      run("explain", { key, method, request: { kind: "tool", tool: { ...asked, name } } });
    expect(await as("tools/call")).toMatchObject({ effect: "allow" });
    for (const [method, kind] of [
      ["prompts/get", "prompt"],
      ["resources/read", "resource"],
    ] as const) {
      const explained = await as(method);
      expect(explained).toMatchObject({ effect: "deny", code: "tool_not_in_scope" });
      const definition = explained.steps.find(({ step }) => step === "definition");
      expect(definition).toMatchObject({ result: "stop", facts: { [kind]: "pay" } });
      expect(results(explained)).toMatchObject({ server: "pass", definition: "stop", scope: "skipped" });
    }
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
    const mark = { at: new Date().toISOString(), requestId: uuidv7() };
    const conversations = openConversations(requests.inspector.jetstream);
    await conversations.mark("acme", "c1", { sensitive: mark, untrusted: mark });
    const explained = await explain(payment, { conversation: "c1" });
    const policy = explained.steps.find(({ step }) => step === "policy");
    expect(policy?.facts).toMatchObject({ conversation: { sensitive: true, untrusted: true } });
  });
});
