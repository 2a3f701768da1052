import { decodeJson } from "@portcullis/bus";
import { answerSchema, dryRunResultSchema, subjects } from "@portcullis/contracts";
import type { Child } from "@portcullis/local";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Neighbours, startInspector, startNeighbours } from "./support.ts";

let around: Neighbours;
let inspector: Child;
beforeAll(async () => {
  around = await startNeighbours();
  inspector = startInspector(around.bus);
  await around.up();
});
afterAll(async () => {
  await inspector?.stop();
  await around?.[Symbol.asyncDispose]();
});

const ask = async (body: unknown) =>
  answerSchema.parse(
    decodeJson(await around.policy.request(subjects.inspectDryRun, body, { timeoutMs: 10_000 })),
  );
const awsKey = `AKIA${"QX7RWZ3MNB5TKD2P"}`;

it("says what the inspection of a request would say, by the same settings, and signs nothing", async () => {
  const request = { kind: "tool", tool: { server: "s", name: "plain", arguments: { note: `k ${awsKey}` } } };
  const answer = await ask({ v: 1, org: "acme", request });
  const value = dryRunResultSchema.parse(answer.ok ? answer.value : undefined);
  const { final } = await around.request({ request: { tool: request.tool } });
  const record = final?.envelope.inspection?.request;
  expect(value).toEqual({
    verdict: "block",
    findings: record?.findings,
    categories: ["secrets"],
    coverage: record?.coverage,
  });
  expect(JSON.stringify(answer)).not.toContain(awsKey);
  expect(JSON.stringify(answer)).not.toContain("receipt");
});

it("refuses what is no request, and an org that nobody knows", async () => {
  expect(await ask({ v: 1, org: "acme" })).toMatchObject({ ok: false, code: "invalid_request" });
  expect(await ask("{")).toMatchObject({ ok: false, code: "invalid_request" });
  const request = { kind: "model", messages: [{ role: "user", content: "hi" }] };
  expect(await ask({ v: 1, org: "nobody", request })).toMatchObject({
    ok: false,
    code: "config_unavailable",
  });
});
