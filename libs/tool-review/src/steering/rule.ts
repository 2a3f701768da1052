import type { RiskReason } from "@portcullis/contracts";
import type { Concept } from "./concepts.ts";
import { type Pattern, parsePattern } from "./pattern.ts";

/** One kind of order to the model: what it is called, how grave it is, how it is said. */
export type Rule = {
  readonly code: string;
  readonly level: RiskReason["level"];
  readonly detail: string;
  readonly patterns: readonly Pattern[];
  /** Not where the sentence holds one of these as well. */
  readonly unless: ReadonlySet<Concept>;
  /** Not where a negation ends so many characters before it, or fewer: "never send passwords to …" is advice. */
  readonly negationReach: number;
};

export type Options = { readonly unless?: readonly Concept[]; readonly negationReach?: number };

export const rule = (
  code: string,
  level: Rule["level"],
  detail: string,
  patterns: readonly string[],
  { unless = [], negationReach = 0 }: Options = {},
): Rule => ({
  code,
  level,
  detail,
  patterns: patterns.map(parsePattern),
  unless: new Set(unless),
  negationReach,
});

/** How near a negation stands that turns an order around. */
export const NEGATION_REACH = 22;

/** For rules whose words are those of good advice as well. */
export const ADVICE: Options = { unless: ["safe_verb"], negationReach: NEGATION_REACH };
