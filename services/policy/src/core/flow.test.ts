import { admit } from "@portcullis/crypto";
import { expect, it } from "vitest";
import {
  inspected,
  makeEnvelope,
  makeKey,
  makeSigners,
  makeSnapshot,
  makeTool,
  NOW,
} from "../../test/support/fixtures.ts";
import { type FlowContext, onDecide } from "./flow.ts";

const signers = makeSigners();
const context = (change: Partial<FlowContext> = {}): FlowContext => ({
  instance: "p1",
  snapshot: makeSnapshot(),
  keys: signers.trusted,
  signer: signers.policy,
  clock: () => NOW,
  ...change,
});
const envelope = inspected(makeEnvelope(), signers.inspector);

it("hands an allowed call to its server's executor, with a ticket that the executor admits", () => {
  const step = onDecide(envelope, context());
  if (step.to !== "executor") throw new Error("not handed on");
  expect(step.server).toBe("github");
  expect(step.envelope.stages).toEqual([
    { stage: "decide", instance: "p1", startedAt: "2026-03-01T12:00:00.000Z", ms: 0 },
  ]);
  const { definitionHash } = makeTool("get_issue");
  expect(admit(step.envelope, signers.trusted, definitionHash, NOW).ok).toBe(true);
  expect(admit(step.envelope, signers.trusted, definitionHash, NOW + 30_000).ok).toBe(false);
});

it("answers a denied call, with the reason for operators in the envelope and no ticket", () => {
  const step = onDecide(envelope, context({ snapshot: makeSnapshot({ key: makeKey({ scope: [] }) }) }));
  expect(step).toMatchObject({
    to: "reply",
    message: {
      type: "final",
      id: envelope.id,
      stage: "policy",
      outcome: "denied",
      code: "tool_not_in_scope",
      envelope: { decision: { effect: "deny" }, stages: [{ stage: "decide" }] },
    },
  });
  expect(step).not.toHaveProperty("incident");
});

it("answers evidence that does not hold as an incident, without a decision", () => {
  const step = onDecide(inspected(makeEnvelope(), signers.policy), context());
  expect(step).toMatchObject({
    message: { outcome: "failed", code: "ticket_refused" },
    incident: expect.any(String),
  });
  expect(step).not.toHaveProperty("message.envelope.decision");
});

it("INV-6: without a configuration nothing is allowed", () => {
  expect(onDecide(envelope, context({ snapshot: undefined }))).toMatchObject({
    to: "reply",
    message: { outcome: "failed", code: "config_unavailable" },
  });
});

it("drops a request whose deadline has passed", () => {
  expect(onDecide(envelope, context({ clock: () => NOW + 30_000 }))).toMatchObject({
    to: "reply",
    message: { outcome: "failed", code: "deadline_exceeded" },
  });
});
