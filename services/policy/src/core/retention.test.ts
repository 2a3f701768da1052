import {
  defaultInspectionSettings,
  MAX_PURGES,
  type OrgRecord,
  PURGE_STANDS_DAYS,
} from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { expect, it } from "vitest";
import { addHold, addPurge, type Changed, putRetention, releaseHold, retentionOf } from "./retention.ts";

const NOW = Date.parse("2026-11-23T12:00:00.000Z");
const org: OrgRecord = {
  ...{ slug: "acme", title: "Acme", inspection: defaultInspectionSettings, blockedAs: "error" },
  ...{ enabled: {}, policies: {}, revision: 1 },
};
const made = (ms = NOW) => ({ id: uuidv7(ms), by: "ada", at: new Date(ms).toISOString() });
const reason = "asked for";
const orgOf = (changed: Changed): OrgRecord => {
  if (!changed.ok) throw new Error(changed.code);
  return changed.org;
};
const codeOf = (changed: Changed): string => (changed.ok ? "ok" : changed.code);
const of = (day: string): string => uuidv7(Date.parse(`${day}T10:00:00.000Z`));

it("changes what is given and leaves the rest", () => {
  const first = orgOf(putRetention(org, { days: 90, bytes: 5_000_000 }));
  expect(retentionOf(orgOf(putRetention(first, { bytes: null })))).toMatchObject({ days: 90, bytes: null });
});

it("refuses to purge what a legal hold keeps, until it is released", () => {
  const request = of("2026-11-10");
  const held = orgOf(addHold(org, { from: "2026-11-10", to: "2026-11-11", reason }, made()));
  const [hold] = retentionOf(held).holds;
  expect(codeOf(addPurge(held, { all: true, reason }, made()))).toBe("legal_hold");
  expect(codeOf(addPurge(held, { before: "2026-11-10T00:00:01Z", reason }, made()))).toBe("legal_hold");
  expect(codeOf(addPurge(held, { before: "2026-11-09T23:59:59Z", reason }, made()))).toBe("ok");
  expect(codeOf(addPurge(held, { request, reason }, made()))).toBe("legal_hold");
  expect(codeOf(addPurge(held, { request: of("2026-11-12"), reason }, made()))).toBe("ok");
  const free = orgOf(releaseHold(held, hold?.id ?? ""));
  expect(codeOf(addPurge(free, { all: true, reason }, made()))).toBe("ok");
});

it("holds single requests, and purges others of the same day", () => {
  const [request, other] = [of("2026-11-10"), of("2026-11-10")];
  const held = orgOf(addHold(org, { requests: [request], reason }, made()));
  expect(codeOf(addPurge(held, { request, reason }, made()))).toBe("legal_hold");
  expect(codeOf(addPurge(held, { request: other, reason }, made()))).toBe("ok");
  expect(codeOf(addPurge(held, { all: true, reason }, made()))).toBe("legal_hold");
  expect(codeOf(addPurge(held, { before: "2026-11-01T00:00:00Z", reason }, made()))).toBe("ok");
});

it("refuses a hold that ends before it begins, a hold that is not there, and an order about the future", () => {
  expect(codeOf(addHold(org, { from: "2026-11-11", to: "2026-11-10", reason }, made()))).toBe(
    "invalid_request",
  );
  expect(codeOf(releaseHold(org, uuidv7(NOW)))).toBe("not_found");
  expect(codeOf(addPurge(org, { before: "2027-01-01T00:00:00Z", reason }, made()))).toBe("invalid_request");
});

it("forgets orders that a later one includes, and those that stood long enough; and takes no more than it can hold", () => {
  const single = orgOf(addPurge(org, { request: of("2026-11-10"), reason }, made()));
  expect(retentionOf(orgOf(addPurge(single, { all: true, reason }, made()))).purges).toHaveLength(1);
  const later = made(NOW + (PURGE_STANDS_DAYS + 1) * 86_400_000);
  expect(
    retentionOf(orgOf(addPurge(single, { request: of("2026-11-11"), reason }, later))).purges,
  ).toHaveLength(1);
  let full = org;
  for (let n = 0; n < MAX_PURGES; n += 1)
    full = orgOf(addPurge(full, { request: of("2026-11-10"), reason }, made()));
  expect(codeOf(addPurge(full, { request: of("2026-11-10"), reason }, made()))).toBe("conflict");
  expect(codeOf(addPurge(full, { all: true, reason }, made()))).toBe("ok");
});
