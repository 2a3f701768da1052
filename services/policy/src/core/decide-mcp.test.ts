import { RESOURCE_DEFINITION_HASH } from "@portcullis/catalog";
import type { Envelope, McpCall, McpMethod, OrgRecord } from "@portcullis/contracts";
import { admit, nameInEvidence, signTicket, uuidv7 } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import { discoveredPrompt } from "../../test/support/executor.ts";
import {
  inspected,
  makeEnvelope,
  makeKey,
  makeOrg,
  makeServer,
  makeSigners,
  makeSnapshot,
  NOW,
} from "../../test/support/fixtures.ts";
import { decide, type Ruling } from "./decide.ts";
import { verifyInspection } from "./evidence.ts";
import { createOrgPolicies } from "./org-policies.ts";

const signers = makeSigners();
const policiesOf = createOrgPolicies();
const prompt = discoveredPrompt("get_issue");
const server = makeServer({
  prompts: [{ ...prompt, risk: "none" }],
  described: { protocolVersion: "2026-07-28", serverInfo: null, capabilities: { resources: {} } },
});
const allOf = { org: makeOrg({ enabled: { github: "*" } }), key: makeKey({ scope: "*" }), server };

const client = { era: "modern" as const, protocolVersion: "2026-07-28", capabilities: {} };
const ask = (method: McpMethod, name: string, mcp: Partial<McpCall> = {}, args = {}): Envelope => {
  const call: McpCall = { method, params: {}, client, wants: { progress: false }, ...mcp };
  const request = { tool: { server: "github", name, arguments: args }, mcp: call };
  return inspected(makeEnvelope({ request }), signers.inspector);
};
const rule = (envelope: Envelope, records: Parameters<typeof makeSnapshot>[0] = allOf): Ruling =>
  decide({
    envelope,
    receipt: verifyInspection(envelope, signers.trusted),
    snapshot: makeSnapshot(records),
    policiesOf,
    nowMs: NOW,
  });
const effectOf = (ruling: Ruling): string => ruling.effect;

describe("the kinds of MCP requests", () => {
  const uri = "file:///docs/a.md";
  it.each([
    ["prompts/get", "get_issue", {}, prompt.definitionHash],
    ["resources/read", uri, {}, RESOURCE_DEFINITION_HASH],
    ["resources/subscribe", uri, {}, RESOURCE_DEFINITION_HASH],
    ["resources/unsubscribe", uri, {}, RESOURCE_DEFINITION_HASH],
    ["completion/complete", "get_issue", { ref: "prompt" }, prompt.definitionHash],
    ["completion/complete", "file:///{path}", { ref: "resource" }, RESOURCE_DEFINITION_HASH],
    ["tools/call", "get_issue", {}, server.tools[0]?.definitionHash],
    ["tasks/get", "get_issue", { params: { taskId: "t" } }, server.tools[0]?.definitionHash],
  ] as const)("%s of %s", (method, name, mcp, definitionHash) => {
    const envelope = ask(method, name, mcp);
    const ruling = rule(envelope);
    expect(ruling).toMatchObject({
      effect: "allow",
      claims: { tool: nameInEvidence(envelope.request.mcp, name), definitionHash },
    });
    if (ruling.effect !== "allow") return;
    const ticket = signTicket(signers.policy, ruling.claims);
    const decided = { ...envelope, decision: { ...ruling.decision, ticket } };
    expect(admit(decided, signers.trusted, definitionHash, NOW)).toMatchObject({ ok: true });
  });

  it("INV-7: a pattern of tools opens no prompt and no resource of the same name", () => {
    const records = { ...allOf, key: makeKey({ scope: ["github/get_*", "github/file:*"] }) };
    expect(effectOf(rule(ask("tools/call", "get_issue"), records))).toBe("allow");
    for (const envelope of [ask("prompts/get", "get_issue"), ask("resources/read", uri)]) {
      expect(rule(envelope, records)).toMatchObject({
        effect: "deny",
        decision: { code: "tool_not_in_scope", policy: "scope" },
      });
    }
  });

  it("INV-7: what is out of scope, quarantined or unknown is answered alike", () => {
    const narrow = {
      ...allOf,
      key: makeKey({ scope: ["github/prompts:other", "github/resources:file:///a/*"] }),
    };
    const codes = [
      rule(ask("prompts/get", "get_issue"), narrow),
      rule(ask("prompts/get", "get_issue"), { ...allOf, server: makeServer({ prompts: [] }) }),
      rule(ask("prompts/get", "no_such_prompt")),
      rule(ask("resources/read", "file:///b"), narrow),
      rule(ask("resources/read", "file:///a/../b"), narrow),
      rule(ask("resources/read", uri), { ...allOf, server: makeServer({ prompts: server.prompts }) }),
      rule(ask("completion/complete", "get_issue", { ref: "prompt" }), narrow),
    ].map((ruling) => (ruling.effect === "deny" ? ruling.decision.code : ruling.effect));
    expect(new Set(codes)).toEqual(new Set(["tool_not_in_scope"]));
    expect(effectOf(rule(ask("resources/read", "file:///a/b"), narrow))).toBe("allow");
  });
});

describe("INV-1: a receipt stands for all that would be sent", () => {
  const envelope = ask("tools/call", "get_issue", {
    params: { inputResponses: { q: { action: "accept" } } },
  });
  const changed = (mcp: Partial<McpCall>): Envelope => {
    const { request } = envelope;
    if (request.mcp === undefined) throw new Error("no MCP request");
    return { ...envelope, request: { ...request, mcp: { ...request.mcp, ...mcp } } };
  };

  it.each([
    ["its method", { method: "tasks/cancel" }],
    ["its other params", { params: { inputResponses: { q: { action: "decline" } } } }],
    ["its exact text", { exact: "{}" }],
    ["the server's state", { requestState: "x" }],
    ["the call that it answers", { resumes: uuidv7(NOW) }],
  ] satisfies readonly [string, Partial<McpCall>][])("with %s changed, nothing runs", (_what, mcp) => {
    expect(rule(changed(mcp))).toEqual({ effect: "refuse", reason: "the receipt is for other arguments" });
  });

  it("and not as what it was over the native API", () => {
    const { mcp: _mcp, ...request } = envelope.request;
    expect(rule({ ...envelope, request })).toMatchObject({ effect: "refuse" });
    expect(effectOf(rule(envelope))).toBe("allow");
  });
});

describe("policies", () => {
  const under = (...policies: readonly string[]): { readonly org: OrgRecord } => ({
    org: makeOrg({
      enabled: { github: "*" },
      policies: Object.fromEntries(policies.map((text, n) => [`p${n}`, text])),
    }),
  });
  const effects = (...policies: readonly string[]) =>
    [
      ask("tools/call", "get_issue"),
      ask("prompts/get", "get_issue"),
      ask("resources/read", "file:///a"),
      ask("completion/complete", "get_issue", { ref: "prompt" }),
    ].map((envelope) => effectOf(rule(envelope, { ...allOf, ...under(...policies) })));
  const permit = "permit (principal, action, resource);";

  it("say what they said: `call` is of tools", () => {
    expect(effects('permit (principal, action == Action::"call", resource);')).toEqual([
      "allow",
      "deny",
      "deny",
      "deny",
    ]);
    expect(effects()).toEqual(["deny", "deny", "deny", "deny"]);
    expect(effects(permit)).toEqual(["allow", "allow", "allow", "allow"]);
  });

  it("tell prompts and resources by action and by type", () => {
    expect(effects(permit, 'forbid (principal, action == Action::"get_prompt", resource);')).toEqual([
      "allow",
      "deny",
      "allow",
      "deny",
    ]);
    expect(effects(permit, "forbid (principal, action, resource is Resource);")[2]).toBe("deny");
    expect(effects(permit, 'forbid (principal, action, resource == Resource::"github/file:///a");')).toEqual([
      "allow",
      "allow",
      "deny",
      "allow",
    ]);
  });

  it("ask about tasks once: an approval is for the call that made the task", () => {
    const asking = under(permit, '@approval("ask") forbid (principal, action, resource);');
    const effect = (method: McpMethod, params = {}) =>
      effectOf(
        rule(ask(method, "get_issue", { params: { taskId: "t", ...params } }), { ...allOf, ...asking }),
      );
    expect(effect("tools/call")).toBe("needs_approval");
    expect(effect("tasks/get")).toBe("allow");
    expect(effect("tasks/cancel")).toBe("allow");
    expect(effect("tasks/update")).toBe("needs_approval");
    expect(effect("tasks/get", { inputResponses: {} })).toBe("needs_approval");
    const forbidden = under(permit, "forbid (principal, action, resource);");
    expect(effectOf(rule(ask("tasks/get", "get_issue"), { ...allOf, ...forbidden }))).toBe("deny");
  });

  it("see a prompt's arguments as strings, and the risk that a review gave it", () => {
    const forbid =
      'forbid (principal, action == Action::"get_prompt", resource) when { context.arguments has topic && context.arguments.topic like "*secret*" };';
    const asked = (topic: string) =>
      effectOf(rule(ask("prompts/get", "get_issue", {}, { topic }), { ...allOf, ...under(permit, forbid) }));
    expect([asked("weather"), asked("a secret thing")]).toEqual(["allow", "deny"]);
  });
});
