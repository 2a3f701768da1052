import { type AuditEntry, rawTraceSchema } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import { auditPage, toAuditTrace } from "./audit-trace.ts";

const entry = (id: number, change: Partial<AuditEntry> = {}): AuditEntry => ({
  id,
  requestId: uuidv7(id),
  at: "2026-03-01T12:00:00.000Z",
  revision: id,
  actor: "olga",
  role: "admin",
  command: "org-put",
  target: "org.acme",
  org: "acme",
  note: "",
  before: null,
  after: { title: "x" },
  ...change,
});

it("is a raw trace of its own phase and outcome, in its org where it has one", () => {
  const { id: _id, requestId, at, org, ...audit } = entry(7);
  expect(rawTraceSchema.parse(toAuditTrace(entry(7, { requestId })))).toEqual({
    v: 1,
    requestId,
    phase: "audit",
    stage: "policy",
    at,
    org,
    key: null,
    outcome: "audited",
    audit,
  });
  expect(toAuditTrace(entry(7, { org: null })).org).toBe("_none");
});

it("goes into the trace without its records where they are larger than the bus carries", () => {
  const large = entry(7, { after: { text: "x".repeat(5000) } });
  expect(toAuditTrace(large, 5000).audit).toMatchObject({
    command: "org-put",
    before: null,
    after: { omitted: expect.any(String) },
  });
  expect(toAuditTrace(large, 6000).audit?.after).toEqual(large.after);
});

describe("auditPage", () => {
  const found = [9, 8, 7, 6].map((id) => entry(id));

  it("ends at the limit, and says where the next page begins", () => {
    expect(auditPage(found, 3)).toEqual({ entries: found.slice(0, 3), next: 7 });
    expect(auditPage(found, 4)).toEqual({ entries: found, next: null });
    expect(auditPage([], 4)).toEqual({ entries: [], next: null });
  });

  it("ends earlier where it would be larger than the bus carries, and loses nothing", () => {
    const size = JSON.stringify(found[0]).length;
    const page = auditPage(found, 4, size * 2 + 10);
    expect(page).toEqual({ entries: found.slice(0, 2), next: 8 });
    const large = entry(8, { before: { text: "x".repeat(size) } });
    const around = auditPage([entry(9), large, entry(7)], 3, size * 2);
    expect(around.entries.map(({ id }) => id)).toEqual([9, 8, 7]);
    expect(around.entries[1]).toMatchObject({ before: { omitted: expect.any(String) } });
  });
});
