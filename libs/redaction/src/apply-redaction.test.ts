import type { Finding } from "@portcullis/contracts";
import { exactValue, readableJson } from "@portcullis/crypto";
import { inspect } from "@portcullis/detectors";
import fc from "fast-check";
import { expect, test } from "vitest";
import { plantedDocument } from "../test/planted.ts";
import { applyRedaction } from "./apply-redaction.ts";

const findingsIn = (value: unknown): readonly Finding[] =>
  inspect(value, "tool_arguments").findings.map((finding) => ({ ...finding, fingerprint: "" }));

test("only the given categories are replaced", () => {
  const value = { note: "bob@mail-relay.io has AKIAQ3EGRNIMLV5PXAB7" };
  expect(applyRedaction(value, findingsIn(value), ["pii"])).toEqual({
    note: "<EMAIL_ADDRESS_1> has AKIAQ3EGRNIMLV5PXAB7",
  });
  expect(applyRedaction(value, findingsIn(value), [])).toBe(value);
});

test("numbers of placeholders that the value holds are not used again", () => {
  const value = { a: "<EMAIL_ADDRESS_1>", b: "bob@mail-relay.io", c: ["bob@mail-relay.io"], d: undefined };
  expect(applyRedaction(value, findingsIn(value), ["pii"])).toEqual({
    a: "<EMAIL_ADDRESS_1>",
    b: "<EMAIL_ADDRESS_2>",
    c: ["<EMAIL_ADDRESS_2>"],
    d: undefined,
  });
});

test("two names that become one keep both members", () => {
  const value = { "a bob@mail-relay.io": 1, "b bob@mail-relay.io": 2 };
  const findings = findingsIn(value).map((finding) => ({ ...finding, start: 0 }));
  const redacted = applyRedaction(value, findings, ["pii"]);
  expect(Object.values(redacted)).toEqual([1, 2]);
});

test("no planted value survives", () => {
  fc.assert(
    fc.property(plantedDocument, ({ secret, document }) => {
      const redacted = applyRedaction(document, findingsIn(document), ["secrets", "pii"]);
      expect(JSON.stringify(redacted)).not.toContain(secret);
    }),
  );
});

test("a number that is there as its text keeps its digits, or gives them up whole", () => {
  const text = '{"id":9007199254740993,"card":6212341234123412346,"mail":"bob@mail-relay.io","n":1.0}';
  const redacted = applyRedaction(exactValue(text), findingsIn(readableJson(text)), ["pii"]);
  expect(JSON.stringify(redacted)).toBe(
    '{"id":9007199254740993,"card":"<PAYMENT_CARD_1>","mail":"<EMAIL_ADDRESS_1>","n":1.0}',
  );
});
