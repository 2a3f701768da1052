import type { ReplayItem } from "@portcullis/contracts";
import { expect, it } from "vitest";
import { discoveredPrompt } from "../../test/support/executor.ts";
import { makeKey, makeOrg, makeServer, makeSnapshot } from "../../test/support/fixtures.ts";
import { createOrgPolicies } from "./org-policies.ts";
import { replay } from "./replay.ts";

const server = makeServer({
  prompts: [{ ...discoveredPrompt("sum"), risk: "none" }],
  described: { protocolVersion: "2026-07-28", serverInfo: null, capabilities: { resources: {} } },
});
const org = makeOrg({ enabled: { github: "*" } });
const snapshot = makeSnapshot({ server, org, key: makeKey({ scope: "*" }) });
const draftOrg = { ...org, policies: { only: 'permit (principal, action == Action::"call", resource);' } };

const under = (tool: Partial<ReplayItem["tool"]>) => {
  const item: ReplayItem = {
    requestId: "r",
    key: "key_0123456789ab",
    receivedAt: "2026-03-01T12:00:00.000Z",
    outcome: "completed",
    tool: {
      server: "github",
      name: "get_issue",
      definitionHash: null,
      arguments: { text: "{}", length: 2, truncated: false },
      ...tool,
    },
    findings: [],
    decision: { effect: "allow", reason: "", revision: 1, policy: "default" },
    conversation: null,
  };
  const [present, draft] = [createOrgPolicies()(org), createOrgPolicies()({ ...draftOrg, slug: "draft" })];
  return replay(item, org, snapshot, present, draft);
};

it.each([
  [{}, "allow"],
  [{ method: "tools/call" }, "allow"],
  [{ method: "tasks/get" }, "allow"],
  [{ method: "prompts/get", name: "sum" }, "deny"],
  [{ method: "resources/read", name: "file:///a" }, "deny"],
  [{ method: "completion/complete", name: "sum" }, "deny"],
  [{ method: "completion/complete", name: "file:///{path}" }, "deny"],
] as const)("decides a recorded request as what it was: %j", (tool, to) => {
  expect(under(tool)).toMatchObject({ kind: "decided", from: "allow", to });
});

it("takes a tool's name for no prompt", () => {
  expect(under({ method: "prompts/get", name: "get_issue" })).toEqual({ kind: "out_of_scope" });
  expect(under({ name: "sum" })).toEqual({ kind: "out_of_scope" });
});
