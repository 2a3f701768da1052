import { keyUsageSchema } from "@portcullis/contracts";
import { expect, it } from "vitest";
import { createUsage } from "./usage.ts";

it("counts each key's requests, and tells them once", () => {
  const usage = createUsage();
  expect(usage.take()).toBeUndefined();
  usage.seen("key_a", 2_000);
  usage.seen("key_a", 1_000);
  usage.seen("key_b", 3_000);
  const report = usage.take();
  expect(keyUsageSchema.parse(report)).toEqual({
    v: 1,
    keys: {
      key_a: { requests: 2, lastUsedAt: "1970-01-01T00:00:02.000Z" },
      key_b: { requests: 1, lastUsedAt: "1970-01-01T00:00:03.000Z" },
    },
  });
  expect(usage.take()).toBeUndefined();
});
