import { isAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import {
  type AuthorizationRequest,
  authorize,
  compilePolicies,
  shippedPolicies,
} from "@portcullis/authorization";
import { format, measureBatches, median, quantile, ratio, type Sample, table } from "./statistics.ts";

const request: AuthorizationRequest = {
  key: { id: "key_bench", name: "bench", org: "acme" },
  tool: {
    server: "desk",
    name: "pay",
    labels: ["external_communication"],
    risk: "none",
    inputSchema: { type: "object", properties: { amount: { type: "integer" }, to: { type: "string" } } },
  },
  arguments: { amount: 12, to: "bob" },
  findings: { secrets: 0, pii: 0, injection: 0, types: [] },
  annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true },
  conversation: { known: true, injection: false, sensitive: false, untrusted: false },
  timeMs: Date.parse("2026-11-23T10:00:00Z"),
  covered: true,
  client: "10.0.0.7",
};

const permitAll = { default: "permit (principal, action, resource);" };
const several = {
  ...permitAll,
  limit:
    'forbid (principal, action, resource == Tool::"desk/pay") when { context.arguments has amount && context.arguments.amount > 100 };',
  ...Object.fromEntries(
    shippedPolicies
      .filter(({ name }) => ["lethal-trifecta", "approve-destructive"].includes(name))
      .map(({ name, cedar }) => [name, cedar]),
  ),
};

const parsed = (id: string, policies: Readonly<Record<string, string>>): Sample => {
  const compiled = compilePolicies(id, policies);
  const { effect } = authorize(compiled, request);
  if (effect !== "allow") throw new Error(`the benchmark's call is not allowed: ${effect}`);
  return measureBatches(() => authorize(compiled, request), 100);
};

/** The same question, with the texts handed over each time. */
const unparsed = (policies: Readonly<Record<string, string>>): Sample =>
  measureBatches(
    () =>
      isAuthorized({
        principal: { type: "Key", id: request.key.id },
        action: { type: "Action", id: "call" },
        resource: { type: "Tool", id: "desk/pay" },
        context: {
          arguments: { amount: 12, to: "bob" },
          annotations: { ...request.annotations },
          conversation: { ...request.conversation },
        },
        policies: { staticPolicies: Object.values(policies).join("\n") },
        entities: [
          { uid: { type: "Key", id: request.key.id }, attrs: {}, parents: [{ type: "Org", id: "acme" }] },
          {
            uid: { type: "Tool", id: "desk/pay" },
            attrs: { server: "desk", name: "pay", labels: [...request.tool.labels], risk: "none" },
            parents: [{ type: "Server", id: "desk" }],
          },
        ],
      }),
    50,
  );

/** What Cedar costs per decision, parsed ahead and not. */
export const policyCost = (): string => {
  const rows = [
    ["`default` alone", parsed("bench-one", permitAll), unparsed(permitAll)],
    ["four policies", parsed("bench-four", several), unparsed(several)],
  ] as const;
  return table(
    ["policies", "parsed ahead, p50", "p99", "parsed at each decision, p50", "p99", "ratio"],
    rows.map(([name, ahead, each]) => [
      name,
      format(median(ahead)),
      format(quantile(ahead, 0.99)),
      format(median(each)),
      format(quantile(each, 0.99)),
      ratio(each, ahead),
    ]),
  );
};
