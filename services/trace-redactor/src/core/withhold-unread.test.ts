import { envelopeSchema, type OrgRecord, type RawTrace, rawTraceSchema } from "@portcullis/contracts";
import { expect, test } from "vitest";
import { withholdUnread } from "./withhold-unread.ts";

const at = "2026-11-22T08:00:00.000Z";
const said = "what only somebody else can find";
const inspected = {
  verdict: "allow",
  findings: [],
  coverage: { detectors: [], pointers: [], pointersTotal: 0, characters: 0, skipped: [] },
  receipt: "r",
};
const rawOf = (change: object): RawTrace =>
  rawTraceSchema.parse({
    v: 1,
    requestId: "019a8f5c-2b7e-7abc-8def-0123456789ab",
    phase: "received",
    stage: "ingress",
    at,
    org: "acme",
    key: "k1",
    outcome: "received",
    envelope: envelopeSchema.parse({
      v: 1,
      id: "019a8f5c-2b7e-7abc-8def-0123456789ab",
      kind: "tool",
      org: "acme",
      key: "k1",
      receivedAt: at,
      deadline: at,
      reply: "gate.v1.reply.i.1",
      traceparent: "",
      request: {
        messages: [{ role: "user", content: said }],
        tool: { server: "s", name: "t", arguments: { [said]: said } },
        mcp: {
          method: "tools/call",
          params: { x: said },
          exact: said,
          client: { era: "modern", protocolVersion: "2026-07-28", capabilities: {} },
          wants: { progress: false },
        },
      },
      stages: [],
      ...change,
    }),
  });
const orgWith = (external: readonly string[] | undefined): OrgRecord =>
  ({ inspection: { external } }) as unknown as OrgRecord;
const execution = {
  executor: "x",
  startedAt: at,
  ms: 1,
  ledgerSequence: 1,
  definitionHash: "d",
  status: "completed",
  exact: said,
};

test("INV-5: what detectors outside have not read is not shown to the org that has them", () => {
  const raw = rawOf({});
  expect(withholdUnread(raw, undefined)).toBe(raw);
  expect(withholdUnread(raw, orgWith([]))).toBe(raw);
  const withheld = withholdUnread(raw, orgWith(["presidio"]));
  expect(JSON.stringify(withheld)).not.toContain(said);
  expect(rawTraceSchema.parse(withheld).envelope?.request.messages).toEqual([
    { role: "user", content: `<NOT_INSPECTED: external_not_asked, ${said.length + 2} characters>` },
  ]);
});

test("what they have read is shown, the request and the answer each by itself", () => {
  const org = orgWith(["presidio"]);
  const result = { content: [{ type: "text", text: said }] };
  const read = rawOf({ inspection: { request: inspected }, execution: { ...execution, result } });
  const withheld = withholdUnread(read, org);
  expect(withheld.envelope?.request).toEqual(read.envelope?.request);
  expect(JSON.stringify(withheld.envelope?.execution)).not.toContain(said);
  const error = { code: 1, message: said, data: said };
  const failed = withholdUnread(
    rawOf({ inspection: { request: inspected }, execution: { ...execution, error } }),
    org,
  );
  expect(JSON.stringify(failed.envelope?.execution)).not.toContain(said);
  expect(rawTraceSchema.parse(failed)).toEqual(failed);
  const both = rawOf({
    inspection: { request: inspected, result: inspected },
    execution: { ...execution, result },
  });
  expect(withholdUnread(both, org)).toEqual(both);
});
