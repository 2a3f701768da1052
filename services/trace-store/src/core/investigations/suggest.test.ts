import { suppressionInputSchema } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { expect, it } from "vitest";
import type { FoundOf } from "./cause.ts";
import { suggest } from "./suggest.ts";

const NOW = Date.parse("2026-11-23T10:00:00.000Z");
type Item = Parameters<typeof suggest>[0];
const item: Item = {
  ...{ id: uuidv7(NOW), reason: "blocked", key: "k1", server: "mail", tool: "send" },
  findings: [{ category: "pii", type: "phone", detectors: ["pii"] }],
};
const found = (change: Partial<FoundOf> = {}): FoundOf => ({
  ...{ category: "pii", type: "phone", severity: "medium", pointer: "/arguments/to" },
  fingerprint: "a".repeat(32),
  ...change,
});
const values = (count: number, change: Partial<FoundOf> = {}): readonly FoundOf[] =>
  Array.from({ length: count }, (_, n) => found({ fingerprint: String(n).repeat(32), ...change }));

it("is as narrow as the requests are alike", () => {
  const [one, ...others] = suggest(item, [found(), found()], NOW);
  expect(others).toEqual([]);
  expect(one).toEqual({
    ...{ category: "pii", type: "phone", server: "mail", tool: "send", key: "k1" },
    ...{ pointer: "/arguments/to", fingerprint: "a".repeat(32) },
    reason: `False positive: investigation ${item.id}`,
    expiresAt: "2026-12-23T10:00:00.000Z",
    investigation: item.id,
  });
  expect(suppressionInputSchema.parse(one)).toEqual(one);
});

it("names each of a few values, and of many none", () => {
  expect(suggest(item, values(3), NOW).map(({ fingerprint }) => fingerprint?.[0])).toEqual(["0", "1", "2"]);
  const [wide, ...others] = suggest(item, values(4), NOW);
  expect(others).toEqual([]);
  expect(wide).toMatchObject({ pointer: "/arguments/to", tool: "send" });
  expect(wide).not.toHaveProperty("fingerprint");
});

it("names no place that is not one, or was redacted or cut", () => {
  expect(suggest(item, [found(), found({ pointer: "/b" })], NOW)[0]).not.toHaveProperty("pointer");
  expect(suggest(item, [found({ pointer: "/arguments/<PHONE_1>" })], NOW)[0]).not.toHaveProperty("pointer");
});

it("is none where nothing may be suppressed", () => {
  const secret: Item = { ...item, findings: [{ category: "secrets", type: "token", detectors: [] }] };
  const critical = { category: "secrets", type: "token", severity: "critical" } as const;
  expect(suggest(secret, values(4, critical), NOW)).toEqual([]);
  expect(suggest(secret, values(2, critical), NOW)).toHaveLength(2);
  const system: Item = {
    ...item,
    findings: [{ category: "secrets", type: "system_credential", detectors: [] }],
  };
  expect(suggest(system, [found({ category: "secrets", type: "system_credential" })], NOW)).toEqual([]);
  expect(suggest({ ...item, reason: "quarantine" }, [found()], NOW)).toEqual([]);
  expect(suggest(item, [], NOW)).toEqual([]);
});
