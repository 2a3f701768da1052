import {
  compileRules,
  compileSystem,
  type Detector,
  type Inspection,
  type RuleSet,
} from "@portcullis/detectors";
import { inspectParts, type Part } from "./read.ts";

/** A version of rules. The same key always stands for the same rules. */
export type RulesVersion = {
  readonly key: string;
  /** As findings and coverage carry it. */
  readonly version: string;
  readonly rules: RuleSet;
};
export type SystemVersion = {
  readonly key: string;
  readonly version: string;
  readonly entries: NonNullable<RuleSet["registeredSecrets"]>;
};

/** A piece of work that can be done in any thread. */
export type Job = {
  readonly parts: readonly Pick<Part, "value" | "kind">[];
  readonly rules: RulesVersion;
  readonly system: SystemVersion;
  readonly maxCharacters: number;
  readonly maxMilliseconds: number;
};

/** Orgs whose compiled rules are kept. */
const MAX_KEPT = 256;

/** A map that forgets what was not asked for the longest. */
const createCache = <T>(): ((key: string, make: () => T) => T) => {
  const kept = new Map<string, T>();
  return (key, make) => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    const oldest = kept.size > MAX_KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return value;
  };
};

/**
 * Does jobs, and compiles each version of rules once. Rules that are replaced are dropped as a whole, in between two
 * jobs, so that no job ever sees some of the old and some of the new.
 * @param clock milliseconds
 */
export const createInspect = (clock: () => number) => {
  const rulesOf = createCache<readonly Detector[]>();
  const systemOf = createCache<readonly Detector[]>();
  /** @throws CustomRuleError */
  return ({ parts, rules, system, maxCharacters, maxMilliseconds }: Job): readonly Inspection[] => {
    const extra = [
      ...rulesOf(rules.key, () => compileRules(rules.rules, rules.version)),
      ...systemOf(system.key, () => compileSystem(system.entries, system.version)),
    ];
    const endsAt = clock() + maxMilliseconds;
    return inspectParts(parts, { maxCharacters, extra, isOverTime: () => clock() > endsAt });
  };
};
