import { type Finding, type Suppression, targetName } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { describe, expect, it } from "vitest";
import { markSuppressed, type Subject, subjectOf, suppressionsFor, suppressionsIn } from "./suppress.ts";

const NOW = Date.parse("2026-11-23T10:00:00.000Z");
const at = (ms: number): string => new Date(NOW + ms).toISOString();
const suppression = (change: Partial<Suppression> = {}): Suppression => ({
  id: uuidv7(NOW),
  category: "secrets",
  type: "aws_access_key_id",
  reason: "an example of the documentation",
  expiresAt: at(1_000),
  createdAt: at(0),
  createdBy: "Ada",
  ...change,
});
const finding = (change: Partial<Finding> = {}): Finding => ({
  category: "secrets",
  type: "aws_access_key_id",
  detector: "secrets",
  version: "1",
  pointer: "/arguments/message",
  target: "value",
  start: 0,
  end: 20,
  score: 0.99,
  severity: "high",
  fingerprint: "f".repeat(32),
  ...change,
});
const subject = { key: "k1", server: "github", target: "get_issue" };
const applies = (change: Partial<Suppression>, to: Subject = subject): boolean => {
  const one = suppression(change);
  return suppressionsFor({ suppressions: { [one.id]: one } }, to, NOW).length === 1;
};
const covers = (change: Partial<Suppression>, of: Partial<Finding> = {}): boolean =>
  markSuppressed([finding(of)], [suppression(change)])[0]?.suppressed !== undefined;

describe("what a suppression is about", () => {
  it.each([
    [{}, true],
    [{ key: "k1", server: "github", tool: "get_issue" }, true],
    [{ key: "k2" }, false],
    [{ server: "gitlab" }, false],
    [{ server: "github", tool: "get_issue2" }, false],
    [{ server: "github", tool: "get_*" }, false],
    [{ expiresAt: at(0) }, false],
    [{ expiresAt: at(-1) }, false],
    [{ expiresAt: "soon" }, false],
  ])("%j: %s", (change, expected) => expect(applies(change)).toBe(expected));

  it("never fits what is not known", () => {
    for (const one of [{ key: "k1" }, { server: "github" }, { server: "github", tool: "get_issue" }]) {
      const it = suppression(one);
      expect(suppressionsFor({ suppressions: { [it.id]: it } }, {}, NOW)).toEqual([]);
    }
    // An event of a server: neither whose call it is of, nor of which tool.
    expect(applies({ server: "github" }, { server: "github" })).toBe(true);
    expect(applies({ server: "github", tool: "get_issue" }, { server: "github" })).toBe(false);
    expect(applies({ server: "github", key: "k1" }, { server: "github" })).toBe(false);
    expect(suppressionsFor({}, subject, NOW)).toEqual([]);
  });

  it("takes no prompt and no resource for a tool of its name", () => {
    expect(targetName("greet", undefined)).toBe("greet");
    expect(targetName("greet", { method: "tools/call" })).toBe("greet");
    expect(targetName("greet", { method: "prompts/get" })).toBe("prompts:greet");
    expect(targetName("prompts:greet", { method: "tools/call" })).toBe("tools:prompts:greet");
    expect(targetName("file:///a", { method: "resources/read" })).toBe("resources:file:///a");
    expect(subjectOf("k1", undefined, undefined)).toEqual({ key: "k1" });
  });
});

describe("which findings fall under it", () => {
  it.each([
    [{}, {}, true],
    [{}, { type: "github_token" }, false],
    [{}, { category: "pii" }, false],
    [{ pointer: "/arguments/message" }, {}, true],
    [{ pointer: "/arguments" }, {}, false],
    [{ pointer: "/arguments/message" }, { pointer: "/arguments/message2" }, false],
    [{ fingerprint: "f".repeat(32) }, {}, true],
    [{ fingerprint: "f".repeat(32) }, { fingerprint: "e".repeat(32) }, false],
    [{}, { severity: "critical" }, false],
    [{ fingerprint: "f".repeat(32) }, { severity: "critical" }, true],
    [{ category: "pii", type: "x" }, { category: "pii", type: "x", severity: "critical" }, true],
    [
      { type: "system_credential", fingerprint: "f".repeat(32) },
      { type: "system_credential", severity: "critical" },
      false,
    ],
  ] as const)("%j of %j: %s", (change, of, expected) => expect(covers(change, of)).toBe(expected));

  it("believes no finding that says so of itself", () => {
    const own = suppression();
    const said = [finding({ suppressed: "me" }), finding({ type: "github_token", suppressed: own.id })];
    expect(markSuppressed(said, []).some((each) => "suppressed" in each)).toBe(false);
    const marked = markSuppressed(said, [own]);
    expect(marked.map(({ suppressed }) => suppressed)).toEqual([own.id, undefined]);
    expect(suppressionsIn(marked)).toEqual([own.id]);
  });
});
