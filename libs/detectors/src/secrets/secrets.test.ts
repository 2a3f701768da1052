import { describe, expect, test } from "vitest";
import { inspect } from "../inspect.ts";
import { base62, crc32 } from "./checksum.ts";
import { typesIn } from "./testing.ts";

const BODY = "Q7mZ2kX9bT4vN8cR1wJ6hL3pD5sF0g";

describe("GitHub tokens", () => {
  const score = (text: string): number => inspect(text, "prompt").findings[0]?.score ?? 0;

  test("a right checksum scores higher than a wrong one, and both are found", () => {
    const good = `ghp_${BODY}${base62(crc32(BODY), 6)}`;
    const bad = `ghp_${BODY}000000`;
    expect(score(good)).toBeGreaterThan(score(bad));
    expect(typesIn(bad)).toEqual(["github_token"]);
  });

  test("CRC-32 is the one of ISO 3309", () => {
    expect(crc32("123456789")).toBe(0xcbf43926);
  });
});

describe("AWS keys", () => {
  test("a vendor's documented example is a finding, a placeholder is not", () => {
    expect(typesIn(`AKIA${"IOSFODNN7EXAMPLE"}`)).toEqual(["aws_access_key_id"]);
    expect(typesIn(`AKIA${"X".repeat(16)}`)).toEqual([]);
  });

  test("a secret key needs its name", () => {
    const secret = `wJalrXUtnFEMI/K7MDENG/${"bPxRfiCYq2Lk8s7T4v"}`;
    expect(typesIn(`aws_secret_access_key = ${secret}`)).toEqual(["aws_secret_access_key"]);
    expect(typesIn(`digest ${secret}`)).toEqual([]);
  });

  test("a key behind an escape in source text is found", () => {
    expect(typesIn(`"\\nAKIA${"QZ7TR2MLKVB4WXYC"}"`)).toEqual(["aws_access_key_id"]);
  });
});
