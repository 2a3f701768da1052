import { readFileSync } from "node:fs";
import { type TraceEvent, traceEventSchema } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { resumeAfter, streamFilter, streamQuerySchema } from "./stream-filter.ts";

const fixture = (name: string): TraceEvent =>
  traceEventSchema.parse(
    JSON.parse(
      readFileSync(
        new URL(`../../../../libs/contracts/fixtures/trace-event-${name}.json`, import.meta.url),
        "utf8",
      ),
    ),
  );
const blocked = fixture("finished-blocked");
const audit = fixture("audit");

describe("streamFilter", () => {
  it("asks for no parsing where the subject tells all", () => {
    expect(streamFilter({ org: "acme", outcome: "blocked", after: "4" })).toBeUndefined();
  });

  it.each([
    [{ category: "pii" }, true],
    [{ category: "secrets" }, false],
    [{ severity: "medium" }, true],
    [{ severity: "high" }, true],
    [{ severity: "critical" }, false],
    [{ server: "tools" }, true],
    [{ server: "tool" }, false],
    [{ tool: "echo" }, true],
    [{ tool: "other" }, false],
    [{ key: blocked.data.key ?? "" }, true],
    [{ key: "key_other" }, false],
    [{ server: "tools", category: "injection", severity: "high" }, true],
    [{ server: "tools", category: "secrets" }, false],
  ] as const)("%j: %s", (query, expected) => {
    expect(streamFilter(query)?.(blocked)).toBe(expected);
    // What has no call and no finding is none of these.
    expect(streamFilter(query)?.(audit)).toBe(false);
  });

  it("counts a finding without a severity as high", () => {
    const findings = blocked.data.findings.map(({ severity: _severity, ...rest }) => rest);
    const event = { data: { ...blocked.data, findings } };
    expect(streamFilter({ severity: "high" })?.(event)).toBe(true);
    expect(streamFilter({ severity: "critical" })?.(event)).toBe(false);
  });
});

it("resumes after the query's event, else the header's; a number of ours or nothing", () => {
  expect(resumeAfter({}, undefined)).toBeUndefined();
  expect(resumeAfter({}, "")).toBeUndefined();
  expect(resumeAfter({}, "17")).toBe(17);
  expect(resumeAfter({ after: "5" }, "17")).toBe(5);
  expect(resumeAfter({}, "17x")).toBe("malformed");
  expect(resumeAfter({}, ["1", "2"])).toBe("malformed");
  expect(streamQuerySchema.safeParse({ after: "-1" }).success).toBe(false);
  expect(streamQuerySchema.safeParse({ nonsense: "1" }).success).toBe(false);
});
