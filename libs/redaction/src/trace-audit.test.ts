import { rawTraceSchema, type TraceAudit, traceDataSchema } from "@portcullis/contracts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { rawOf } from "../test/fixtures.ts";
import { planted, plantedDocument } from "../test/planted.ts";
import { toTraceData } from "./trace-data.ts";

const stamp = { producer: "policy/p1", epoch: "2026-11-22T07:00:00.000Z", sequence: 3 };
const auditOf = (change: Partial<TraceAudit> = {}): TraceAudit => ({
  actor: "Ada",
  role: "admin",
  command: "server-put",
  target: "server/github",
  revision: 12,
  note: "moved to the new host",
  before: { url: "https://old.example.com/", headers: { "x-key": "${env:GITHUB}" } },
  after: { url: "https://new.example.com/", headers: { "x-key": "${env:GITHUB}" } },
  ...change,
});
const convert = (audit: TraceAudit) =>
  toTraceData(
    rawTraceSchema.parse(rawOf({ phase: "audit", stage: "policy", outcome: "audited", key: null, audit })),
    stamp,
    () => "fp",
  );

test("an audit says who, what, before and after", () => {
  const data = convert(auditOf());
  expect(traceDataSchema.parse(data)).toEqual(data);
  expect(data).toMatchObject({
    outcome: "audited",
    kind: null,
    executed: false,
    finishedAt: null,
    findings: [],
    audit: {
      actor: "Ada",
      role: "admin",
      command: "server-put",
      target: "server/github",
      revision: 12,
      note: "moved to the new host",
      before: { text: '{"url":"https://old.example.com/","headers":{"x-key":"${env:GITHUB}"}}' },
      after: { text: '{"url":"https://new.example.com/","headers":{"x-key":"${env:GITHUB}"}}' },
    },
  });
});

test("what was made anew has no before, what was removed no after", () => {
  const { before: _, ...created } = auditOf({ after: {} });
  expect(convert(created as TraceAudit).audit).toMatchObject({ before: null, after: { text: "{}" } });
  expect(convert(auditOf({ after: null })).audit?.after).toBeNull();
});

test("a record of any size gives a preview", () => {
  const tools = Array.from({ length: 5_000 }, (_, n) => ({ name: `tool_${n}` }));
  const { audit } = convert(auditOf({ after: { tools } }));
  expect(audit?.after?.truncated).toBe(true);
  expect(audit?.after?.text.length).toBeLessThanOrEqual(4_000);
});

test("INV-5: no planted value survives in any part of an audit", () => {
  const everywhere = fc.tuple(
    plantedDocument,
    planted.filter((value) => value.length < 60),
  );
  fc.assert(
    fc.property(everywhere, ([{ secret, document }, word]) => {
      const text = `it is ${word} here`;
      const data = convert({
        actor: text,
        role: text,
        command: text,
        target: text,
        revision: 1,
        note: text,
        before: { document },
        after: { document, [text]: text },
      });
      const shown = JSON.stringify(data);
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain(word);
    }),
    { numRuns: 100 },
  );
});
