import type { AuthorizationRequest } from "../src/request.ts";

export const paySchema = {
  type: "object",
  properties: {
    amount: { type: "integer" },
    rate: { type: "number" },
    to: { type: "string" },
    dryRun: { type: "boolean" },
    tags: { type: "array", items: { type: "string" } },
    card: { type: "object", properties: { number: { type: "string" }, limit: { type: "integer" } } },
    anything: {},
  },
};

/** Sunday, 2026-03-01, 12:00 UTC. */
export const NOON = Date.parse("2026-03-01T12:00:00Z");

type Change = Partial<Omit<AuthorizationRequest, "tool">> & { tool?: Partial<AuthorizationRequest["tool"]> };

export const makeRequest = (change: Change = {}): AuthorizationRequest => ({
  key: { id: "key_1", name: "ci", org: "acme" },
  arguments: {},
  findings: { secrets: 0, pii: 0, injection: 0, types: [] },
  annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
  conversation: { known: false, injection: false, sensitive: false, untrusted: false },
  timeMs: NOON,
  covered: true,
  client: undefined,
  ...change,
  tool: { server: "bank", name: "pay", labels: [], risk: "none", inputSchema: paySchema, ...change.tool },
});

export const PERMIT = "permit (principal, action, resource);";
export const forbidWhen = (condition: string): string =>
  `forbid (principal, action, resource) when { ${condition} };`;
