import { createHash } from "node:crypto";
import { type Finding, rawTraceSchema, traceDataSchema } from "@portcullis/contracts";
import { expect, test } from "vitest";
import { envelopeOf, rawOf } from "../test/fixtures.ts";
import { toTraceData } from "./trace-data.ts";

const stamp = { producer: "ingress/i1", epoch: "2026-11-22T07:00:00.000Z", sequence: 3 };
const fingerprint = (_org: string, value: string): string => createHash("sha256").update(value).digest("hex");

/** A value that no detector of the redactor's own knows: an org's rule found it, and a suppression covers it. */
const BADGE = "BADGE-1234";
const MAIL = "bob@mail-relay.io";
const SUPPRESSION = "018f0000-0000-7000-8000-000000000001";

test("INV-5: what is suppressed is redacted in a trace as everything else, and says which suppression it was", () => {
  const text = `${BADGE} of ${MAIL}`;
  const found = (type: string, value: string): Finding => ({
    ...{ category: "pii", type, detector: "custom", version: "1", pointer: "/arguments/text" },
    ...{ target: "value", score: 0.9, severity: "high", suppressed: SUPPRESSION },
    ...{ start: text.indexOf(value), end: text.indexOf(value) + value.length },
    fingerprint: fingerprint("", value),
  });
  const coverage = { detectors: [], pointers: [], pointersTotal: 1, characters: 10, skipped: [] };
  const envelope = envelopeOf({
    change: {
      request: { tool: { server: "everything", name: "echo", arguments: { text } } },
      inspection: {
        request: {
          verdict: "allow",
          findings: [found("badge", BADGE), found("email_address", MAIL)],
          coverage,
          receipt: "head.claims.signature",
        },
      },
    },
  });
  const data = toTraceData(
    rawTraceSchema.parse(rawOf({ outcome: "completed", envelope })),
    stamp,
    fingerprint,
  );
  expect(data.tool?.arguments.text).toBe('{"text":"<BADGE_1> of <EMAIL_ADDRESS_1>"}');
  expect(traceDataSchema.parse(data).findings.map(({ suppressed }) => suppressed)).toEqual([
    SUPPRESSION,
    SUPPRESSION,
  ]);
  for (const value of [BADGE, MAIL]) expect(JSON.stringify(data)).not.toContain(value);
});
