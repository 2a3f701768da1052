import type { Severity } from "../types.ts";
import { parseFormat, type Segment } from "./format.ts";

/** What a checksum says; `unknown` where this value has none. */
export type Validity = "valid" | "invalid" | "unknown";

/** One written form of a credential. */
export type Format = {
  /**
   * Matched greedily, left to right, without backtracking, so a run of variable length must not be followed by
   * a literal that begins with a character of its alphabet.
   */
  readonly segments: readonly Segment[];
  /** The form alone is too common: it counts only as the value of something named by one of these words. */
  readonly near?: readonly string[];
  /** The form occurs in identifiers: it counts only with digits and letters, and when it looks random. */
  readonly isWeak?: boolean;
  readonly check?: (token: string) => Validity;
  /** What the alphabets cannot say. */
  readonly only?: (token: string) => boolean;
};

/** One credential type: adding one is adding a row to a table. */
export type CredentialType = {
  /** Finding type, in snake case; it is in one row only. */
  readonly type: string;
  /** For people: `Stripe webhook signing secret`. */
  readonly title: string;
  readonly provider: string;
  /** What its holder may do: `critical` move money, code or infrastructure; `low` little or nothing alone. */
  readonly severity: Severity;
  readonly formats: readonly Format[];
};

type Row = Omit<CredentialType, "provider">;
type FormatLike = string | readonly Format[];

/** A row. A format that is a string has no conditions; see {@link parseFormat} for how it is written. */
export function kind(
  type: string,
  title: string,
  severity: Severity,
  ...formats: readonly FormatLike[]
): Row {
  return {
    type,
    title,
    severity,
    formats: formats.flatMap((format) =>
      typeof format === "string" ? [{ segments: parseFormat(format) }] : format,
    ),
  };
}

/** The rows of one vendor. */
export function issuedBy(provider: string, ...rows: readonly Row[]): readonly CredentialType[] {
  return rows.map((row) => ({ ...row, provider }));
}

/** Formats whose prefix also occurs in identifiers. */
export function weak(...templates: readonly string[]): readonly Format[] {
  return templates.map((template) => ({ segments: parseFormat(template), isWeak: true }));
}

/** A format with a checksum, or with something else that its vendor lets one check. */
export function checked(template: string, check: (token: string) => Validity): readonly Format[] {
  return [{ segments: parseFormat(template), check }];
}

/** Weak formats of which only the tokens that `test` takes are meant. */
export function only(test: (token: string) => boolean, ...templates: readonly string[]): readonly Format[] {
  return weak(...templates).map((format) => ({ ...format, only: test }));
}

/** Formats without a prefix of their own. `words` are parted by `|` and compared in any case. */
export function near(words: string, ...templates: readonly string[]): readonly Format[] {
  return templates.map((template) => ({
    segments: parseFormat(template),
    near: words.split("|"),
    isWeak: true,
  }));
}
