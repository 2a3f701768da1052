import type { Envelope, Execution, RawTrace } from "@portcullis/contracts";

export const REQUEST_ID = "019a8f5c-2b7e-7abc-8def-0123456789ab";
const at = "2026-11-22T08:00:00.000Z";

export const executionOf = (result: Record<string, unknown>): Execution => ({
  executor: "x1",
  startedAt: at,
  ms: 12,
  ledgerSequence: 7,
  definitionHash: "d".repeat(64),
  status: "completed",
  result,
});

export const envelopeOf = (options: {
  readonly tool?: boolean;
  readonly executed?: boolean;
  readonly change?: Partial<Envelope>;
}): Envelope => ({
  v: 1,
  id: REQUEST_ID,
  kind: "tool",
  org: "acme",
  key: "k1",
  receivedAt: at,
  deadline: "2026-11-22T08:00:30.000Z",
  reply: `gate.v1.reply.i1.${REQUEST_ID}`,
  traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01`,
  request: {
    messages: [{ role: "user", content: "Say hi" }],
    ...(options.tool === true
      ? { tool: { server: "everything", name: "echo", arguments: { message: "hi" } } }
      : {}),
  },
  ...(options.executed === true
    ? { execution: executionOf({ content: [{ type: "text", text: "hi" }] }) }
    : {}),
  stages: [],
  ...options.change,
});

export const rawOf = (change: Partial<RawTrace>): RawTrace => ({
  v: 1,
  requestId: REQUEST_ID,
  phase: "finished",
  stage: "ingress",
  at: "2026-11-22T08:00:00.250Z",
  org: "acme",
  key: "k1",
  outcome: "completed",
  ...change,
});
