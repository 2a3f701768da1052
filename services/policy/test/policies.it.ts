import { shippedPolicies } from "@portcullis/authorization";
import { conversationKey, openConversations } from "@portcullis/bus";
import type { PolicyFault } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFinding } from "./support/fixtures.ts";
import { type PolicyWorld, startPolicyWorld } from "./support/policy-world.ts";

/** Policies from the operator's command to the decision, over the real bus. */

let world: PolicyWorld;
let { plane, requests, key, put, remove, pay, untilCode } = {} as PolicyWorld;
const run: PolicyWorld["plane"]["operator"]["run"] = (...args) => plane.operator.run(...args);

beforeAll(async () => {
  world = await startPolicyWorld();
  ({ plane, requests, key, put, remove, pay, untilCode } = world);
});
afterAll(() => world?.[Symbol.asyncDispose]());

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
