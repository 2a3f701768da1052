import { sealContext } from "@portcullis/bus";
import { createSeal, createUnseal, generateSealingKey } from "@portcullis/crypto";
import { expect, test } from "vitest";
import { openRaw, type SealedEvent } from "./open-raw.ts";

const key = generateSealingKey();
const seal = createSeal(key.publicKey);
const context = { unseal: createUnseal(key.privateKeyPem), sealContext };
const stamp = { producer: "ingress/i1", epoch: "2026-11-22T07:00:00.000Z", sequence: 3 };
const requestId = "019a8f5c-2b7e-7abc-8def-0123456789ab";
const raw = {
  v: 1,
  requestId,
  phase: "received",
  stage: "ingress",
  at: "2026-11-22T08:00:00.000Z",
  org: "acme",
  key: null,
  outcome: "received",
};

const sealed = (plaintext: string | Uint8Array, change: Partial<SealedEvent> = {}): SealedEvent => ({
  subject: "gate.v1.trace.raw.ingress",
  data: seal(Buffer.from(plaintext), sealContext(requestId, stamp)),
  requestId,
  producer: stamp.producer,
  epoch: stamp.epoch,
  sequence: "3",
  ...change,
});
const text = JSON.stringify(raw);

test("a raw event opens with its own headers", () => {
  expect(openRaw(sealed(text), context)).toEqual({ ok: true, raw, stamp });
});

test.each([
  ["another request", { requestId: requestId.replace("a", "b") }],
  ["another producer", { producer: "ingress/i2" }],
  ["another run", { epoch: "2026-11-22T07:00:01.000Z" }],
  ["another number", { sequence: "4" }],
  ["in the clear", { data: Buffer.from(text) }],
  ["empty", { data: new Uint8Array() }],
])("%s: it does not open", (_, change) => {
  expect(openRaw(sealed(text, change), context)).toEqual({ ok: false, reason: "does_not_open" });
});

test("one bit off anywhere: it does not open", () => {
  const whole = sealed(text);
  for (let byte = 0; byte < whole.data.length; byte += 7) {
    const data = Uint8Array.from(whole.data, (value, index) => (index === byte ? value ^ 1 : value));
    expect(openRaw({ ...whole, data }, context)).toEqual({ ok: false, reason: "does_not_open" });
  }
});

test.each([
  ["no request id", { requestId: undefined }],
  ["no producer", { producer: undefined }],
  ["a number that is none", { sequence: "0" }],
])("%s: there is no stamp", (_, change) => {
  expect(openRaw(sealed(text, change), context)).toEqual({ ok: false, reason: "no_stamp" });
});

test("what is inside must be a raw trace of that request", () => {
  expect(openRaw(sealed("{"), context)).toEqual({ ok: false, reason: "not_json" });
  expect(openRaw(sealed(Uint8Array.of(0x22, 0xff, 0x22)), context)).toEqual({
    ok: false,
    reason: "not_json",
  });
  expect(openRaw(sealed("{}"), context)).toEqual({ ok: false, reason: "not_a_raw_trace" });
  const other = JSON.stringify({ ...raw, requestId: "other" });
  expect(openRaw(sealed(other), context)).toEqual({ ok: false, reason: "not_a_raw_trace" });
});

test("an audit is believed only from where the policy service alone may write", () => {
  const audit = {
    ...{ actor: "Ada", role: "admin", command: "org-put", target: "acme", revision: 1, note: "" },
    before: null,
    after: {},
  };
  const text = JSON.stringify({ ...raw, phase: "audit", stage: "policy", outcome: "audited", audit });
  const from = (subject: string) => openRaw(sealed(text, { subject }), context);
  expect(from("gate.v1.trace.raw.policy")).toMatchObject({ ok: true, raw: { audit } });
  expect(from("gate.v1.trace.raw.ingress")).toEqual({ ok: false, reason: "not_a_raw_trace" });
  expect(from("gate.v1.trace.raw.mcp-executor")).toEqual({ ok: false, reason: "not_a_raw_trace" });
});
