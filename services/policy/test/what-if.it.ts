import { type ReplayItem, replayQuerySchema, subjects } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PolicyWorld, startPolicyWorld } from "./support/policy-world.ts";

/** What a draft of the policies would have changed, over the real bus; the store of traces is played by the test. */

let world: PolicyWorld;
let { plane, requests, key, pay } = {} as PolicyWorld;
const run: PolicyWorld["plane"]["operator"]["run"] = (...args) => plane.operator.run(...args);

beforeAll(async () => {
  world = await startPolicyWorld();
  ({ plane, requests, key, pay } = world);
});
afterAll(() => world?.[Symbol.asyncDispose]());

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
