import { describe, expect, it } from "vitest";
import { parseInspection } from "./commands/orgs.ts";
import {
  parseAddresses,
  parseExpiry,
  parseHeaders,
  parseLabels,
  parseMoment,
  parseObject,
  parseScope,
  parseTool,
} from "./values.ts";

const now = Date.parse("2026-11-01T00:00:00.000Z");
const usage = expect.objectContaining({ exitCode: 2 });

describe("values of the command line", () => {
  it("reads when a key ends", () => {
    expect(parseExpiry("30d", now)).toBe("2026-12-01T00:00:00.000Z");
    expect(parseExpiry("2027-01-31T00:00:00+01:00", now)).toBe("2027-01-30T23:00:00.000Z");
    expect(parseExpiry("never", now)).toBeNull();
    for (const text of ["soon", "2027", "-1d", ""]) expect(() => parseExpiry(text, now)).toThrow(usage);
  });

  it("tells everything, nothing and a list apart", () => {
    expect([parseScope(["*"]), parseScope(["none"]), parseScope(["a/*", "b/c"])]).toEqual([
      "*",
      [],
      ["a/*", "b/c"],
    ]);
    expect([parseAddresses(["any"]), parseAddresses(["none"])]).toEqual([null, []]);
    expect([parseLabels(["default"]), parseLabels(["none"])]).toEqual([null, []]);
  });

  it("reads headers, tools, objects and inspection modes, and says what is wrong with others", () => {
    expect(parseHeaders(["X-A: b: c"])).toEqual({ "X-A": "b: c" });
    expect(parseTool("github/a/b")).toEqual({ server: "github", name: "a/b" });
    expect(parseInspection(["request.pii=redact", "blockUncovered=false", "request.secrets=off"])).toEqual({
      blockUncovered: false,
      request: { pii: "redact", secrets: "off" },
    });
    for (const wrong of [
      () => parseTool("github"),
      () => parseObject("[1]", "x"),
      () => parseHeaders(["nothing"]),
      () => parseInspection(["request.pii=loud"]),
      () => parseInspection(["both.pii=off"]),
    ]) {
      expect(wrong).toThrow(usage);
    }
  });
});

it("reads a moment, or how long ago it was", () => {
  const now = Date.parse("2026-11-23T12:00:00.000Z");
  expect(parseMoment("2h", now, "--from")).toBe("2026-11-23T10:00:00.000Z");
  expect(parseMoment("1w", now, "--from")).toBe("2026-11-16T12:00:00.000Z");
  expect(parseMoment("2026-11-01", now, "--from")).toBe("2026-11-01T00:00:00.000Z");
  for (const text of ["soon", "2", "2x", ""])
    expect(() => parseMoment(text, now, "--from")).toThrow("--from");
});
