import { submissionSchema } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { expect, it } from "vitest";
import { type GateRequest, mint } from "./mint.ts";

const NOW = Date.parse("2026-03-01T12:00:00Z");
const context = {
  id: uuidv7(NOW),
  instance: "ingress-1",
  now: NOW,
  deadlineMs: 1_000,
  traceparent: "",
  tracestate: undefined,
};
const caller = { org: "acme", key: "key_1", address: undefined };
const canary = { probe: "secrets.prompt", expects: "blocked" } as const;

it("marks a canary by what the ingress itself says, and by nothing in a request", () => {
  const request = { kind: "tool", tool: { server: "s", name: "t", arguments: { canary } } } as const;
  const marked = { ...request, canary } as GateRequest;
  expect(mint(marked, { ...caller, canary } as typeof caller, context)).not.toHaveProperty("canary");
  expect(mint(request, caller, { ...context, canary }).canary).toEqual(canary);
  expect(
    mint({ ...request, canary: undefined } as GateRequest, caller, { ...context, canary }).canary,
  ).toEqual(canary);
});

it("a submission that names the mark is refused, as is any field that is not known", () => {
  const body = { kind: "tool", tool: { server: "s", name: "t", arguments: {} } };
  expect(submissionSchema.safeParse(body).success).toBe(true);
  expect(submissionSchema.safeParse({ ...body, canary }).success).toBe(false);
  expect(submissionSchema.safeParse({ ...body, tool: { ...body.tool, canary } }).success).toBe(false);
});
