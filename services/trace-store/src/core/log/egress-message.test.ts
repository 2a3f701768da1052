import { subjects } from "@portcullis/contracts";
import { canonicalJson, uuidv7 } from "@portcullis/crypto";
import { egressLeafData, entryDigest, leafHash, requestDigest } from "@portcullis/ledger";
import { expect, it } from "vitest";
import { envelopeAt, ledgerEntryOf } from "../../../test/support/traces.ts";
import { toEgressRecord } from "./egress-message.ts";

const entry = ledgerEntryOf(envelopeAt(Date.UTC(2026, 10, 22)));
const message = (subject: string, value: unknown) => ({
  subject,
  data: Buffer.from(typeof value === "string" ? value : JSON.stringify(value)),
});
const subject = subjects.ledger(entry.requestId, "executing");

it("keeps whose entry it is, and no more", () => {
  const record = toEgressRecord(message(subject, entry));
  const leaf = {
    kind: "executing" as const,
    executor: entry.executor,
    request: requestDigest(entry.requestId),
    entry: entryDigest(entry),
    at: entry.at,
  };
  expect(record.data).toBe(egressLeafData(leaf));
  expect(Buffer.from(record.hash)).toEqual(Buffer.from(leafHash(record.data)));
  expect(record.entry).toBe(canonicalJson(entry));
  for (const text of [entry.requestId, entry.org, entry.tool, entry.server])
    expect(record.data).not.toContain(text);
});

it("hashes the fields that a newer executor adds", () => {
  const newer = { ...entry, colour: "blue" };
  const record = toEgressRecord(message(subject, newer));
  expect(record.kind).toBe("executing");
  expect(JSON.parse(record.data).entry).toBe(entryDigest(newer));
});

it("takes a page as it is", () => {
  const record = toEgressRecord(message(subjects.ledgerPage("x1"), { v: 1, page: "a.b.c" }));
  expect(record).toMatchObject({ kind: "page", data: '{"kind":"page","page":"a.b.c"}', entry: null });
});

it.each([
  ["no JSON", message(subject, "{")],
  ["another request's subject", message(subjects.ledger(uuidv7(), "executing"), entry)],
  ["another kind's subject", message(subjects.ledger(entry.requestId, "executed"), entry)],
  ["a page where no page belongs", message(subject, { v: 1, page: "a.b.c" })],
  ["an entry without a field", message(subject, { ...entry, executor: undefined })],
  ["text that has no canonical form", message(subject, { ...entry, tool: "\ud800" })],
])("has a leaf for what no executor writes: %s", (_what, foreign) => {
  const record = toEgressRecord(foreign);
  expect(record.kind).toBe("foreign");
  expect(record.entry).toBeNull();
});

it("says that a message is gone", () => {
  expect(toEgressRecord(null)).toMatchObject({ kind: "missing", data: '{"kind":"missing"}' });
});
