import { describe, expect, test } from "vitest";
import type { Match } from "../../detector.ts";
import { createGate } from "../../gate.ts";
import type { Format } from "../credential.ts";
import type { Segment } from "../format.ts";
import { matchFormat } from "../match-format.ts";
import { describeCredential, scanNamedCredential, vendorRules } from "../vendor.ts";
import { CREDENTIAL_TYPES } from "./index.ts";

const GATE = createGate([
  {
    category: "secrets",
    name: "vendor",
    version: "0",
    rules: vendorRules,
    describe: () => ({ title: "", severity: "low", owasp: [] }),
  },
]);

function scan(text: string, origin: "plain" | "transformed" = "plain"): Match[] {
  const matches: Match[] = [];
  GATE(text, { kind: "prompt", name: "", origin, hidden: [] }, () => (match) => matches.push(match));
  return matches;
}

/** A linear congruential generator (Numerical Recipes): the same samples on every machine, none in the repository. */
function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The parts of the shortest token that a format allows; letters and digits only, which end no sentence. */
function sample(format: Format, seed: number): readonly string[] {
  const random = createRandom(seed);
  return format.segments.map((segment) => {
    if (segment.kind === "literal") return segment.texts[random(segment.texts.length)] ?? "";
    const characters = [...segment.alphabet.characters].filter((c) => /[A-Za-z0-9]/.test(c));
    return Array.from({ length: segment.min }, () => characters[random(characters.length)]).join("");
  });
}

function runsOf(format: Format, parts: readonly string[]): string {
  return parts.filter((_, i) => format.segments[i]?.kind === "run").join("");
}

/** Weak formats ask for letters and digits, and some for more: a sample without them is drawn again. */
function typicalSample(format: Format, seed: number): readonly string[] {
  for (let attempt = seed; attempt < seed + 400_000; attempt += 1_000) {
    const parts = sample(format, attempt);
    const body = runsOf(format, parts);
    const isMixed =
      /[0-9]/.test(body) && /[A-Za-z]/.test(body) && new Set(body).size > Math.min(9, body.length / 4);
    if ((format.isWeak !== true || isMixed) && format.only?.(parts.join("")) !== false) return parts;
  }
  throw new Error("no sample meets the conditions of the format");
}

function inContext(format: Format, token: string): string {
  return format.near === undefined ? `use "${token}" here` : `${format.near[0]}_secret_key = "${token}"`;
}

function overlaps(segment: Segment, next: Segment | undefined): boolean {
  if (segment.kind !== "run" || segment.min === segment.max || next === undefined) return false;
  const starts =
    next.kind === "literal" ? next.texts.map((text) => text.charAt(0)) : [...next.alphabet.characters];
  return starts.some((c) => segment.alphabet.characters.includes(c));
}

test("the tables hold at least 300 credential types, each in one row", () => {
  expect(CREDENTIAL_TYPES.length).toBeGreaterThanOrEqual(300);
  expect(new Set(CREDENTIAL_TYPES.map((row) => row.type)).size).toBe(CREDENTIAL_TYPES.length);
});

test("what is searched for is rare: no single letter, no two small letters", () => {
  const anchors = vendorRules.flatMap((rule) => rule.literals);
  expect(anchors.filter((anchor) => /^[a-z0-9]$/i.test(anchor))).toEqual([]);
  expect(
    anchors.filter((anchor) =>
      /^(?:an|at|do|ed|en|er|es|he|in|is|it|nd|ng|nt|on|or|re|se|st|te|th|ti|to|ur|us)$/i.test(anchor),
    ),
  ).toEqual([]);
});

describe.each(CREDENTIAL_TYPES.map((row, index) => ({ name: row.type, row, index })))(
  "$name",
  ({ row, index }) => {
    test("says what it is", () => {
      expect(row.type).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/);
      expect(row.title.length).toBeGreaterThan(5);
      expect(row.provider).not.toBe("");
      expect(describeCredential(row.type)).toMatchObject({
        title: row.title,
        provider: row.provider,
        severity: row.severity,
        owasp: ["LLM02:2025", "MCP01:2025"],
      });
    });

    test("is found in each of its formats, and only there", () => {
      row.formats.forEach((format, number) => {
        const label = `format ${number}`;
        const parts = typicalSample(format, index * 31 + number + 1);
        const token = parts.join("");
        const text = inContext(format, token);
        const start = text.indexOf(token);
        const span = { type: row.type, start, end: start + token.length };
        expect
          .soft(
            format.segments.some((segment, i) => overlaps(segment, format.segments[i + 1])),
            label,
          )
          .toBe(false);
        expect.soft(scan(text), `${label}: ${text}`).toContainEqual(expect.objectContaining(span));
        expect
          .soft(
            scan(`x${token}`).filter(
              (match) =>
                match.start === 0 ||
                (match.start === 1 &&
                  /^[A-Za-z0-9]/.test(token) &&
                  match.end === token.length + 1 &&
                  match.type === row.type),
            ),
            label,
          )
          .toEqual([]);

        const lastRun = format.segments.findLastIndex((segment) => segment.kind === "run" && segment.min > 0);
        const change = (edit: (run: string) => string): string =>
          parts.map((part, i) => (i === lastRun ? edit(part) : part)).join("");
        const matches = (candidate: string): boolean =>
          matchFormat(`"${candidate}"`, format.segments, 1, 0)?.end === candidate.length + 1;
        if (lastRun !== -1) {
          expect.soft(matches(token), label).toBe(true);
          expect.soft(matches(change((run) => run.slice(0, -1))), `${label}, one short`).toBe(false);
          expect
            .soft(matches(change((run) => `${run.slice(0, -1)}\u00e9`)), `${label}, not its alphabet`)
            .toBe(false);
        }
        const last = format.segments.at(-1);
        if (last?.kind === "run" && last.min === last.max) {
          expect.soft(matches(`${token}0a`), `${label}, too long`).toBe(false);
        }

        const body = runsOf(format, parts);
        if (body.length >= 8) {
          const filler = parts.map((part, i) =>
            format.segments[i]?.kind === "run" ? "x".repeat(part.length) : part,
          );
          const found = scan(inContext(format, filler.join(""))).filter((match) => match.type === row.type);
          expect.soft(found, `${label}, placeholder`).toEqual([]);
        }
        if (format.near !== undefined) {
          const types = (around: string): boolean => scan(around).some((match) => match.type === row.type);
          expect.soft(types(`checksum: ${token}`), `${label}, without its word`).toBe(false);
          const guessed = scan(text, "transformed").filter((match) => match.type === row.type);
          expect.soft(guessed, `${label}, in a guess`).toEqual([]);
          const named: Match[] = [];
          scanNamedCredential(token, `${format.near[0]}_api_key`, (match) => named.push(match));
          expect
            .soft(named, `${label}, by its name`)
            .toContainEqual(expect.objectContaining({ type: row.type, start: 0 }));
        }
      });
    });
  },
);
