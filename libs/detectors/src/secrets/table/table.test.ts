import { describe, expect, test } from "vitest";
import type { CredentialType, Segment } from "../credential.ts";
import { scanVendorCredentials } from "../vendor.ts";
import { CREDENTIAL_TYPES } from "./index.ts";

/** A linear congruential generator (Numerical Recipes): the same samples on every machine, none in the repository. */
function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Sample = { readonly token: string; readonly segments: readonly string[] };

/** The shortest token that a format allows; every alphabet is walked through, so that no sample looks typed. */
function sample(row: CredentialType, seed: number): Sample {
  const random = createRandom(seed);
  const segments = row.format.map((segment) => {
    if (segment.kind === "literal") return segment.texts[random(segment.texts.length)] ?? "";
    // Letters and digits only: punctuation at a border would be read as the end of a sentence.
    const characters = [...segment.alphabet.characters].filter((c) => /[A-Za-z0-9]/.test(c));
    return Array.from({ length: segment.min }, () => characters[random(characters.length)]).join("");
  });
  return { token: segments.join(""), segments };
}

/** Weak rows ask for letters and digits, so a sample without them is drawn again. */
function typicalSample(row: CredentialType, seed: number): Sample {
  for (let attempt = seed; ; attempt += 1_000) {
    const drawn = sample(row, attempt);
    const body = drawn.segments.filter((_, i) => row.format[i]?.kind === "run").join("");
    if (row.isWeak !== true || (/[0-9]/.test(body) && /[A-Za-z]/.test(body))) return drawn;
  }
}

function inContext(row: CredentialType, token: string): string {
  return row.near === undefined ? `use "${token}" here` : `${row.near[0]} = "${token}"`;
}

function found(row: CredentialType, token: string): boolean {
  const text = inContext(row, token);
  const start = text.indexOf(token);
  return scanVendorCredentials(text).some(
    (match) => match.type === row.type && match.start === start && match.end === start + token.length,
  );
}

function foundAnywhere(row: CredentialType, token: string): boolean {
  return scanVendorCredentials(inContext(row, token)).some((match) => match.type === row.type);
}

function foundAt(text: string, row: CredentialType): number {
  return scanVendorCredentials(text).find((match) => match.type === row.type)?.start ?? -1;
}

function overlaps(segment: Segment, next: Segment | undefined): boolean {
  if (segment.kind !== "run" || segment.min === segment.max || next === undefined) return false;
  const starts =
    next.kind === "literal" ? next.texts.map((text) => text.charAt(0)) : [...next.alphabet.characters];
  return starts.some((c) => segment.alphabet.characters.includes(c));
}

const ROWS = CREDENTIAL_TYPES.map((row, index) => ({ name: `${row.type} #${index}`, row, index }));
const KINDS = new Set(CREDENTIAL_TYPES.map((row) => row.type));

test("the tables hold at least 150 credential types", () => {
  expect(KINDS.size).toBeGreaterThanOrEqual(150);
});

describe.each(ROWS)("$name", ({ row, index }) => {
  const { token, segments } = typicalSample(row, index + 1);
  const lastRun = row.format.findLastIndex((segment) => segment.kind === "run");
  const last = row.format.at(-1);

  function withRun(change: (text: string) => string): string {
    return segments.map((text, i) => (i === lastRun ? change(text) : text)).join("");
  }

  test("can be read from left to right without backing up", () => {
    expect(row.format.some((segment, i) => overlaps(segment, row.format[i + 1]))).toBe(false);
  });

  test("is found, with its exact span", () => {
    expect(found(row, token), token).toBe(true);
  });

  test("is not found one character short", () => {
    expect(
      foundAnywhere(
        row,
        withRun((text) => text.slice(0, -1)),
      ),
    ).toBe(false);
  });

  test("is not found with a character of no alphabet", () => {
    expect(
      foundAnywhere(
        row,
        withRun((text) => `${text.slice(0, -1)}!`),
      ),
    ).toBe(false);
  });

  test.runIf(last?.kind === "run" && last.min === last.max)("is not found inside a longer run", () => {
    expect(found(row, `${token}${token.at(-1)}`)).toBe(false);
    expect(scanVendorCredentials(inContext(row, `${token}0a`)).some((m) => m.type === row.type)).toBe(false);
  });

  test.runIf(row.format[0]?.kind === "literal")("is not found inside a word", () => {
    expect(found(row, token)).toBe(true);
    expect(foundAt(`x${token}`, row)).toBe(/^[A-Za-z0-9]/.test(token) ? -1 : 1);
  });

  test("is not found as a placeholder", () => {
    const filler = segments
      .map((text, i) => (row.format[i]?.kind === "run" ? "X".repeat(text.length) : text))
      .join("");
    expect(foundAnywhere(row, filler)).toBe(false);
  });
});
