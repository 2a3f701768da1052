import type { Envelope, InspectionRecord } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { toHttpAnswer } from "./answer.ts";

const record = (
  verdict: InspectionRecord["verdict"],
  rest: Partial<InspectionRecord> = {},
): InspectionRecord => ({
  verdict,
  findings: [],
  coverage: { detectors: [], pointers: [], pointersTotal: 0, characters: 0, skipped: [] },
  receipt: "r",
  ...rest,
});
const result = { content: [{ type: "text", text: "hi" }] };
const envelope: Envelope = {
  v: 1,
  id: "019a0000-0000-7000-8000-000000000000",
  kind: "tool",
  org: "acme",
  key: "key_1",
  receivedAt: "2026-11-22T12:00:00.000Z",
  deadline: "2026-11-22T12:00:30.000Z",
  reply: "r",
  traceparent: "",
  request: { tool: { server: "s", name: "t", arguments: {} } },
  execution: {
    executor: "e",
    startedAt: "2026-11-22T12:00:00.000Z",
    ms: 1,
    ledgerSequence: 1,
    definitionHash: "d",
    status: "completed",
    result,
  },
  stages: [],
};
const ending = (inspection: Envelope["inspection"]) => ({
  outcome: "completed" as const,
  code: undefined,
  stage: "inspector" as const,
  envelope: { ...envelope, inspection },
});

describe("toHttpAnswer", () => {
  it("gives the server's own result when it was inspected and allowed", () => {
    const answer = toHttpAnswer(ending({ request: record("allow"), result: record("allow") }));
    expect(answer).toMatchObject({ status: 200, body: { outcome: "completed", verdict: "allow", result } });
  });

  it("INV-6: never gives a result that no inspector has read", () => {
    const answer = toHttpAnswer(ending({ request: record("allow") }));
    expect(JSON.stringify(answer)).not.toContain('"result"');
  });

  it("gives the redacted result in place of the original, and says so", () => {
    const redacted = { content: [{ type: "text", text: "<SECRET_1>" }] };
    const answer = toHttpAnswer(
      ending({ request: record("allow"), result: record("redacted", { redacted: { result: redacted } }) }),
    );
    expect(answer.body).toMatchObject({ verdict: "redacted", result: redacted });
    const lost = toHttpAnswer(ending({ request: record("allow"), result: record("redacted") }));
    expect(JSON.stringify(lost)).not.toContain('"hi"');
  });

  it("says where a blocked request offended, and never with what", () => {
    const finding = {
      category: "secrets" as const,
      type: "aws_access_key_id",
      detector: "secrets",
      version: "1.0.0",
      pointer: "/messages/0/content",
      target: "value" as const,
      start: 0,
      end: 20,
      score: 1,
      fingerprint: "f",
    };
    const { execution: _execution, ...unexecuted } = envelope;
    const answer = toHttpAnswer({
      outcome: "blocked",
      code: "prompt_blocked",
      stage: "inspector",
      envelope: { ...unexecuted, inspection: { request: record("block", { findings: [finding] }) } },
    });
    expect(answer).toMatchObject({
      status: 403,
      body: {
        code: "prompt_blocked",
        verdict: "block",
        requestId: envelope.id,
        trace: `/v1/traces/${envelope.id}`,
        findings: [{ category: "secrets", type: "aws_access_key_id", pointer: "/messages/0/content" }],
      },
    });
  });
});
