import type { RawTrace } from "@portcullis/contracts";
import { createSeal, createUnseal, generateSealingKey } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import type { EvidenceRecord } from "./evidence.ts";
import { createRawTraceWriter, sealContext } from "./raw-trace.ts";

const keys = generateSealingKey();
const stamp = { producer: "ingress/one", epoch: "e", sequence: 7 };
const trace: RawTrace = {
  v: 1,
  requestId: "0193f2a4-0000-7000-8000-000000000001",
  phase: "finished",
  stage: "ingress",
  at: "2026-01-01T00:00:00.000Z",
  org: "acme",
  key: null,
  outcome: "rejected",
  code: "malformed_json",
  unparsed: { text: "planted value", bytes: 13 },
};

/** The bytes that the broker would get. */
const written = async (): Promise<{ readonly record: EvidenceRecord; readonly body: Buffer }> => {
  const records: EvidenceRecord[] = [];
  const evidence = {
    append: async (record: EvidenceRecord) => {
      records.push(record);
      return { sequence: 1, duplicate: false };
    },
    backlog: () => 0,
    flush: async () => {},
  };
  await createRawTraceWriter(evidence, createSeal(keys.publicKey), "ingress").append(trace, 1_000);
  const [record] = records;
  if (record === undefined) throw new Error("nothing was appended");
  return { record, body: Buffer.from(record.body(stamp)) };
};

describe("INV-5: a raw trace", () => {
  it("leaves sealed: nothing of it can be read in the stream", async () => {
    const { body } = await written();
    expect(body.includes("planted")).toBe(false);
    expect(body.includes(trace.requestId)).toBe(false);
  });

  it("opens for the redactor alone, and only as this request's record of this number", async () => {
    const { record, body } = await written();
    const unseal = createUnseal(keys.privateKeyPem);
    expect(JSON.parse(unseal(body, sealContext(trace.requestId, stamp)).toString())).toEqual(trace);
    const again = Buffer.from(record.body({ ...stamp, sequence: 8 }));
    expect(() => unseal(again, sealContext(trace.requestId, stamp))).toThrow();
    expect(() => unseal(body, sealContext("another", stamp))).toThrow();
  });
});
