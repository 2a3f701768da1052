import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inspect } from "../inspect.ts";
import type { Category, ContentKind } from "../types.ts";
import { checkCustom, compileCustom } from "./custom.ts";
import { CUSTOM_LIMITS, type CustomDefinitions, type CustomPattern } from "./definitions.ts";

const pattern = (change: Partial<CustomPattern> = {}): CustomPattern => ({
  name: "ticket",
  category: "pii",
  pattern: "TCK-[0-9]{4}",
  ...change,
});
const phrases = (list: readonly string[], change: object = {}) => ({
  name: "codename",
  category: "secrets" as Category,
  phrases: list,
  ...change,
});
const found = (definitions: CustomDefinitions, text: unknown, kind: ContentKind = "prompt") =>
  inspect(text, kind, { extra: compileCustom(definitions, "7") }).findings.filter(
    ({ detector }) => detector === "custom",
  );
const texts = (definitions: CustomDefinitions, text: string) =>
  found(definitions, text).map(({ start, end }) => text.slice(start, end));
const codes = (definitions: CustomDefinitions) => checkCustom(definitions).map(({ code }) => code);

describe("patterns", () => {
  test("make findings under the name, with what the definition says, at the revision", () => {
    const definitions = { patterns: [pattern({ severity: "low", score: 0.5 })] };
    const text = "see TCK-1234 and TCK-99";
    expect(found(definitions, { note: text })).toEqual([
      {
        ...{ category: "pii", type: "ticket", detector: "custom", version: "7", pointer: "/note" },
        ...{ target: "value", start: 4, end: 12, score: 0.5, severity: "low" },
        owasp: ["LLM02:2025", "MCP10:2025"],
      },
    ]);
    const { coverage } = inspect(text, "prompt", { extra: compileCustom(definitions, "7") });
    expect(coverage.detectors).toContain("custom@7");
  });

  test("read member names, numbers and what is encoded", () => {
    const definitions = { patterns: [pattern({ pattern: "8[0-9]{7}1" })] };
    expect(found(definitions, { "812345671": 823456781 })).toMatchObject([
      { target: "key" },
      { target: "value" },
    ]);
    const encoded = Buffer.from("the ticket is TCK-1234, as we said").toString("base64");
    expect(found({ patterns: [pattern()] }, `x ${encoded}`)).toHaveLength(1);
    expect(texts({ patterns: [pattern()] }, "ＴＣＫ-１２３４")).toEqual(["ＴＣＫ-１２３４"]);
  });

  test("of any case are found in any case, several of them", () => {
    const names = ["bld", "tok", "key"];
    const patterns = names.map((name) => pattern({ name, pattern: `(?i)${name}_[0-9]{3}` }));
    const text = "BLD_123 tok_12 Key_456 bld_789";
    expect(found({ patterns }, text).map(({ type, start }) => [type, start])).toEqual([
      ["bld", 0],
      ["key", 15],
      ["bld", 23],
    ]);
  });

  test("hold for the kinds that they name, and several do not hide each other", () => {
    const definitions = {
      patterns: [pattern({ kinds: ["tool_result"] }), pattern({ name: "other", pattern: "(?i)abc-\\d+" })],
    };
    expect(found(definitions, "TCK-1234 ABC-1").map(({ type }) => type)).toEqual(["other"]);
    expect(found(definitions, "TCK-1234 ABC-1", "tool_result").map(({ type }) => type)).toEqual([
      "ticket",
      "other",
    ]);
  });

  test("find every match of a long text, however dense, each where it stands", () => {
    const text = "TCK-1234 ".repeat(2_000);
    const ends = found({ patterns: [pattern()] }, text).map(({ end }) => end);
    const covered = new Uint8Array(text.length);
    for (const { start, end } of found({ patterns: [pattern()] }, text)) covered.fill(1, start, end);
    for (let at = text.indexOf("TCK"); at !== -1; at = text.indexOf("TCK", at + 1))
      expect(covered.subarray(at, at + 8).every((each) => each === 1)).toBe(true);
    expect(ends.at(-1)).toBeLessThanOrEqual(text.length);
  });

  test.each([
    "(a+)+$",
    "(a|aa)+b",
    "(a*)*c",
    "(.*)(.*)(.*)(.*)x",
    "a.*z|a",
    "(a?){60}a{60}",
    "([a-z]+)*\\d",
    "a[^z]*z|a",
  ])("take linear time where others explode: %s", { timeout: 60_000 }, (source) => {
    const extra = compileCustom({ patterns: [pattern({ pattern: `${source}|never` })] });
    const time = (length: number): number => {
      const text = "a".repeat(length);
      const context = { kind: "prompt", name: "", origin: "plain", hidden: [] } as const;
      const times = [0, 1, 2].map(() => {
        const startedAt = performance.now();
        for (const { scan } of extra) scan?.(text, context, () => {});
        return performance.now() - startedAt;
      });
      return Math.max(1, Math.min(...times));
    };
    let ratio = Number.POSITIVE_INFINITY;
    // The machine may be busy in one attempt; a quadratic step is quadratic in all.
    for (let attempt = 0; attempt < 4 && ratio > 8; attempt++) ratio = time(160_000) / time(40_000);
    expect(ratio).toBeLessThanOrEqual(8);
  });
});

describe("patterns that are refused, with a code and a place", () => {
  test.each([
    ["pattern_invalid", "TCK-(?=x)", 4],
    ["pattern_invalid", "ab[", 2],
    ["pattern_invalid", "(\\w+)\\1", 5],
    ["pattern_too_long", "a".repeat(501), null],
    ["pattern_too_large", "\\p{L}{1,1000}\\p{L}{1,1000}\\p{L}{1,1000}", null],
    ["pattern_matches_nothing", "x*", null],
    ["pattern_matches_nothing", "", null],
  ])("%s: %s", (code, source, position) => {
    expect(checkCustom({ patterns: [pattern({ pattern: source })] })).toEqual([
      expect.objectContaining({ code, name: "ticket", position }),
    ]);
    expect(() => compileCustom({ patterns: [pattern({ pattern: source })] })).toThrow("ticket: ");
  });

  test("too many, or too large together", () => {
    const many = (count: number, source: string) =>
      Array.from({ length: count }, (_, index) => pattern({ name: `p${index}`, pattern: source }));
    expect(codes({ patterns: many(65, "abc") })).toEqual(["patterns_too_many"]);
    expect(codes({ patterns: many(64, "abc") })).toEqual([]);
    expect(codes({ patterns: many(40, "a{1,1000}") })).toEqual(["pattern_too_large"]);
  });

  test("names that are no types, taken twice, or built in", () => {
    const named = (...names: string[]) => ({ patterns: names.map((name) => pattern({ name })) });
    expect(codes(named("Ticket", "1st", "", "a-b"))).toEqual(Array(4).fill("name_invalid"));
    expect(codes({ ...named("same"), denyPhrases: [phrases(["x"], { name: "same" })] })).toEqual([
      "name_repeated",
    ]);
    expect(codes(named("system_credential"))).toEqual(["name_reserved"]);
    expect(codes(named("prompt_extraction"))).toEqual(["name_reserved"]);
  });
});

describe("phrases", () => {
  test.each([
    ["Blue Heron", "about blue\n  HERON, he", "blue\n  HERON"],
    ["Blue Heron", "Blue\u200b Her\u00adon", "Blue\u200b Her\u00adon"],
    ["blue heron", "Вlue Hеron", "Вlue Hеron"],
    ["Straße 9", "in der STRASSE 9? nein, Straße 9", "Straße 9"],
    ["ブルー計画", "これはブルー計画です", "ブルー計画"],
    ["it’s ours", "IT'S OURS", "IT'S OURS"],
  ])("%s is found in %j", (phrase, text, expected) => {
    expect(texts({ denyPhrases: [phrases([phrase])] }, text)).toEqual([expected]);
  });

  test("are whole words unless told otherwise", () => {
    expect(texts({ denyPhrases: [phrases(["heron"])] }, "herons, a heron_x; heron.")).toEqual(["heron"]);
    const within = { denyPhrases: [phrases(["heron"], { wholeWords: false })] };
    expect(texts(within, "herons and heron")).toEqual(["heron", "heron"]);
  });

  test("are found in what is encoded", () => {
    const encoded = Buffer.from("please look at project Blue Heron for me").toString("base64");
    expect(found({ denyPhrases: [phrases(["blue heron"])] }, encoded)).toHaveLength(1);
  });

  test("report the place in the original, whatever stands before it", () => {
    const filler = fc.string({
      unit: fc.constantFrom("a", " ", "\n", "\t", "é", "\u200b", "😀"),
      maxLength: 40,
    });
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const text = `${before}|blue  heron|${after}`;
        const [first] = texts({ denyPhrases: [phrases(["blue heron"])] }, text);
        expect(first).toBe("blue  heron");
      }),
    );
  });

  test("that cannot be used are refused with a code", () => {
    expect(codes({ denyPhrases: [phrases(["ok", " \u200b "])] })).toEqual(["phrase_empty"]);
    expect(codes({ denyPhrases: [phrases(["x".repeat(201)])] })).toEqual(["phrase_too_long"]);
    const many = Array.from({ length: CUSTOM_LIMITS.phrases + 1 }, (_, index) => `p ${index}`);
    expect(codes({ denyPhrases: [phrases(many)] })).toEqual(["phrases_too_many"]);
    const wide = Array.from({ length: 100 }, (_, index) =>
      Array.from({ length: 100 }, (_, at) => String.fromCharCode(0x4e00 + index * 100 + at)).join(""),
    );
    expect(codes({ denyPhrases: [phrases(wide)] })).toEqual(["phrases_too_many"]);
  });
});

test("nothing is defined, nothing is added", () => {
  expect(compileCustom({})).toEqual([]);
  expect(compileCustom({ patterns: [], denyPhrases: [phrases([])] })).toEqual([]);
});
