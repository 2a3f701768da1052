import { defaultInspectionSettings, type Envelope, mcpMethods } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import {
  answered,
  awsKey,
  claimsOf,
  context,
  envelope,
  exactly,
  INJECTION,
  stopped,
} from "../../test/mcp-envelopes.ts";
import { onRequest, onResult } from "./flow.ts";

/** INV-8: whatever is stopped, and why: the inspector has signed that verdict for this very request. */
const prompt = { messages: [{ role: "user", content: INJECTION }] };
const secret = { inputResponses: { q: { role: "assistant", content: { type: "text", text: awsKey } } } };
const native = (request: Partial<Envelope["request"]>): Envelope => {
  const asked = envelope({}, { native: true });
  return { ...asked, request: { ...asked.request, ...request } };
};
const model: Envelope = { ...envelope({}), kind: "model", request: prompt };
const deep = Array.from({ length: 300 }).reduce<unknown>((inner) => [inner], "x");

describe("a request that is blocked", () => {
  it.each<[string, Envelope]>([
    ["for its prompt", native(prompt)],
    ["for its arguments", envelope({}, { native: true, args: { note: awsKey } })],
    ["that only a model would have seen", model],
    ["for what nobody could read", envelope({}, { native: true, args: { deep } })],
    [
      "for a text that is not that of its values",
      { ...exactly('{"arguments":{"n":1.0},"params":{}}'), ...differing() },
    ],
    [
      "for an answer to a parked call",
      envelope({ params: secret, resumes: envelope({}).id, executor: "e1" }),
    ],
    ...mcpMethods.map((method): [string, Envelope] => [
      `over MCP, ${method}`,
      envelope({ method, params: secret }),
    ]),
  ])("%s", async (_, asked) => {
    const final = await stopped(asked);
    expect(final).toMatchObject({ id: asked.id, outcome: "blocked", code: "prompt_blocked" });
    const record = final.envelope.inspection?.request;
    expect(record?.verdict).toBe("block");
    const { requestId, direction, verdict, org, key } = claimsOf(record?.receipt);
    expect({ requestId, direction, verdict }).toEqual({
      requestId: asked.id,
      direction: "request",
      verdict: "block",
    });
    expect({ org, key }).toEqual({ org: asked.org, key: asked.key });
  });

  it("because a detector that must answer did not", async () => {
    const asked = envelope({}, { native: true });
    const silent = async () => ({ findings: [], detectors: [], skipped: [], unanswered: true });
    const settings = { ...defaultInspectionSettings, external: ["guard"] };
    const step = await onRequest(asked, context(settings, silent));
    if (step.to !== "reply") throw new Error("was handed on");
    expect(step.message).toMatchObject({ outcome: "blocked", code: "detector_unavailable" });
    expect(claimsOf(step.message.envelope.inspection?.request?.receipt)).toMatchObject({
      requestId: asked.id,
      direction: "request",
      verdict: "block",
    });
  });
});

it("a result that is withheld has its own receipt, for this request", async () => {
  const asked = envelope({});
  const final = await onResult(
    answered({ result: { content: [{ type: "text", text: INJECTION }] } }, asked),
    context(),
  );
  expect(final).toMatchObject({ id: asked.id, outcome: "withheld" });
  expect(claimsOf(final.envelope.inspection?.result?.receipt)).toMatchObject({
    requestId: asked.id,
    direction: "result",
    verdict: "block",
  });
});

/** The values of a request, beside the exact text of another. */
function differing(): Pick<Envelope, "request"> {
  const { request } = exactly('{"arguments":{"n":1.0},"params":{}}');
  const { tool } = request;
  if (tool === undefined) throw new Error("there is a tool");
  return { request: { ...request, tool: { ...tool, arguments: { n: 2 } } } };
}
