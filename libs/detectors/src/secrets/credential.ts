import type { Alphabet } from "../text/characters.ts";

/** A part of a credential format: one of several fixed texts, or a run of characters of one alphabet. */
export type Segment =
  | { readonly kind: "literal"; readonly texts: readonly string[] }
  | { readonly kind: "run"; readonly alphabet: Alphabet; readonly min: number; readonly max: number };

/** What a checksum says; `unknown` where this value has none. */
export type Validity = "valid" | "invalid" | "unknown";

/** One credential type: adding one is adding a row to a table. */
export type CredentialType = {
  /** Finding type, in snake case. */
  readonly type: string;
  readonly provider: string;
  /**
   * Matched greedily, left to right, without backtracking, so a run of variable length must not be followed by
   * a literal that begins with a character of its alphabet.
   */
  readonly format: readonly Segment[];
  /** The format alone is too common: it counts only shortly after one of these words, in any case. */
  readonly near?: readonly string[];
  /** The prefix is short enough to occur in identifiers: letters of one case alone do not count. */
  readonly isWeak?: boolean;
  readonly check?: (token: string) => Validity;
};

export function literal(...texts: readonly string[]): Segment {
  return { kind: "literal", texts };
}

/** `max` is also the greatest length: a longer run of the alphabet is something else. */
export function run(alphabet: Alphabet, min: number, max = min): Segment {
  return { kind: "run", alphabet, min, max };
}

export function credential(
  type: string,
  provider: string,
  format: readonly Segment[],
  options: Pick<CredentialType, "near" | "isWeak" | "check"> = {},
): CredentialType {
  return { type, provider, format, ...options };
}
