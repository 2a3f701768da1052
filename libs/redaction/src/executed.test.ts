import type { Envelope, ErrorCode, Outcome } from "@portcullis/contracts";
import { expect, test } from "vitest";
import { envelopeOf } from "../test/fixtures.ts";
import { wasExecuted } from "./executed.ts";

const withTool = envelopeOf({ tool: true });
const withoutTool = envelopeOf({});
const finished = (outcome: Outcome, code?: ErrorCode, envelope: Envelope | undefined = withTool) =>
  wasExecuted({ phase: "finished", outcome, envelope, ...(code === undefined ? {} : { code }) });

test("an execution record means yes, whatever the outcome says", () => {
  const executed = envelopeOf({ tool: true, executed: true });
  for (const outcome of ["completed", "withheld", "failed", "blocked", "denied"] as const) {
    expect(finished(outcome, undefined, executed)).toBe(true);
  }
  expect(finished("failed", "inspector_unavailable", executed)).toBe(true);
});

test.each(["blocked", "denied", "pending", "rejected"] as const)("%s ends before execution", (outcome) => {
  expect(finished(outcome)).toBe(false);
});

test("completed needs no call where there is no tool, and is not believed where there is one", () => {
  expect(finished("completed", undefined, withoutTool)).toBe(false);
  expect(finished("completed", undefined, withTool)).toBeNull();
});

test("a failure says no only by a code that is given before anything is sent", () => {
  expect(finished("failed", "policy_unavailable")).toBe(false);
  expect(finished("failed", "ticket_refused")).toBe(false);
  for (const code of ["deadline_exceeded", "execution_interrupted", "upstream_timeout"] as const) {
    expect(finished("failed", code)).toBeNull();
  }
  expect(finished("failed")).toBeNull();
});

test("an open or lost request is not known", () => {
  expect(wasExecuted({ phase: "received", outcome: "received", envelope: withTool })).toBeNull();
  expect(finished("unknown")).toBeNull();
});

test("an audit is no request, and nothing ran", () => {
  expect(wasExecuted({ phase: "audit", outcome: "audited" })).toBe(false);
});

test("a call that may be on its way somewhere is not known, one that the edge refused is", () => {
  for (const code of ["header_mismatch", "request_state_invalid", "session_not_found"] as const) {
    expect(finished("rejected", code)).toBe(false);
    expect(finished("failed", code)).toBe(false);
  }
  for (const code of ["call_gone", "client_cancelled", "upstream_error"] as const) {
    expect(finished("failed", code)).toBeNull();
  }
  for (const outcome of ["received", "blocked"] as const) {
    expect(wasExecuted({ phase: "continued", outcome, envelope: withTool })).toBeNull();
  }
});
