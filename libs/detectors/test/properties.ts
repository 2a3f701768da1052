import fc from "fast-check";
import { createExactDetector, createSalt, hashSecret } from "../src/exact/exact.ts";
import {
  type ContentKind,
  compileCustom,
  type Detector,
  explain,
  type InspectOptions,
  inspect,
  type Limits,
} from "../src/index.ts";
import { faultsOf, isSame } from "./contract.ts";
import { hostileJson } from "./hostile-json.ts";
import { hostileText, mutatedText, unicodeText } from "./hostile-text.ts";
import { AWS_KEY, GITHUB_TOKEN } from "./samples.ts";

export const KINDS: readonly ContentKind[] = ["prompt", "tool_arguments", "tool_result", "tool_description"];

const SALT = createSalt();
/** An org's own patterns, phrases and secrets. */
export const EXTRA: readonly Detector[] = [
  ...compileCustom({
    patterns: [
      { name: "own_ticket", category: "pii", pattern: "(?i)[a-z]{2,8}-?[0-9]{2,9}" },
      { name: "own_anything", category: "secrets", pattern: "[^\\s]{20,}|(a|b|ab)*c" },
    ],
    denyPhrases: [
      {
        name: "own_phrase",
        category: "injection",
        phrases: ["system prompt", "忽略", "\ud83d"],
        wholeWords: false,
      },
    ],
  }),
  createExactDetector(
    [AWS_KEY, GITHUB_TOKEN, "correct horse battery staple"].map((each) => hashSecret(each, SALT, "own")),
  ),
];
const OWN_WORDS: ReadonlySet<string> = new Set(["own_ticket", "own_anything", "own_phrase"]);

const kind = fc.constantFrom(...KINDS);
const extra = fc.constantFrom<readonly Detector[]>([], [], EXTRA);

const limits: fc.Arbitrary<Partial<Limits>> = fc.record(
  {
    maxDepth: fc.integer({ min: 0, max: 6 }),
    maxLeaves: fc.integer({ min: 0, max: 12 }),
    maxCharactersPerLeaf: fc.integer({ min: 0, max: 120 }),
    maxCharacters: fc.integer({ min: 0, max: 400 }),
  },
  { requiredKeys: [] },
);

function check(value: unknown, contentKind: ContentKind, options: InspectOptions): void {
  const before = JSON.stringify(value);
  const first = inspect(value, contentKind, options);
  const faults = faultsOf(value, first, options.limits, OWN_WORDS);
  if (!isSame(first, inspect(value, contentKind, options)))
    faults.push("the second inspection differs from the first");
  if (JSON.stringify(value) !== before) faults.push("the value was changed");
  if (faults.length > 0) throw new Error(faults.slice(0, 5).join("; "));
}

export type Settings = { readonly seed: number; readonly numRuns: number };

export type Property = {
  readonly name: string;
  /** The part of all runs that it gets. */
  readonly share: number;
  /** @throws Error with the smallest input that breaks the property */
  readonly run: (settings: Settings) => void;
};

const property = <T>(
  name: string,
  share: number,
  inputs: fc.Arbitrary<T>,
  holds: (input: T) => void,
): Property => ({
  name,
  share,
  run: (settings) => fc.assert(fc.property(inputs, holds), settings),
});

/** What an inspection promises, each with the inputs that try it. */
export const PROPERTIES: readonly Property[] = [
  property(
    "any Unicode string keeps the contract",
    0.3,
    fc.tuple(unicodeText, kind, extra),
    ([text, each, more]) => check(text, each, { extra: more }),
  ),
  property(
    "changed attacks, secrets and personal data keep the contract",
    0.3,
    fc.tuple(mutatedText, kind, extra),
    ([text, each, more]) => check(text, each, { extra: more }),
  ),
  property(
    "any JSON value keeps the contract",
    0.2,
    fc.tuple(hostileJson, kind, extra),
    ([value, each, more]) => check(value, each, { extra: more }),
  ),
  property(
    "limits are kept, and what is past them is said",
    0.2,
    fc.tuple(hostileJson, kind, extra, limits),
    ([value, each, more, some]) => check(value, each, { extra: more, limits: some }),
  ),
  property(
    "a walk that is stopped says so, and finds nothing after",
    0.05,
    fc.tuple(hostileJson, kind, fc.integer({ min: 0, max: 8 })),
    ([value, each, places]) => {
      let asked = 0;
      const { coverage } = inspect(value, each, { isOverTime: () => ++asked > places });
      const isSaid = coverage.skipped.some(({ reason }) => reason === "over_time");
      if (asked > places && !isSaid) throw new Error("over_time is not in skipped");
      if (coverage.pointersTotal > places) throw new Error("leaves were read after the time was over");
    },
  ),
  property("explain agrees with the decision", 0.2, fc.tuple(hostileText, kind), ([text, each]) => {
    const [loudest] = explain(text, each);
    const isLoud = loudest !== undefined && loudest.score >= loudest.threshold;
    const isFound = inspect(text, each).findings.some(({ category }) => category === "injection");
    if (isLoud !== isFound) throw new Error(`explain says ${isLoud}, inspect says ${isFound}`);
  }),
];
