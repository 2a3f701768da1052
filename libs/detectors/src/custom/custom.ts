import type { Detector } from "../detector.ts";
import { DETECTORS } from "../scan-text.ts";
import type { Category, TypeInfo } from "../types.ts";
import { CUSTOM_LIMITS, type CustomDefinitions, type CustomFault, CustomRuleError } from "./definitions.ts";
import { type CompiledPattern, compilePattern, scanPatterns } from "./patterns.ts";
import { checkPhrases, compilePhrases, phraseCells } from "./phrases.ts";

/** The name under which findings of an org's own rules are listed. */
export const CUSTOM_DETECTOR = "custom";

const CATEGORIES: readonly Category[] = ["secrets", "pii", "injection"];
const NAME = /^[a-z][a-z0-9_]{0,62}$/;
/** Types that other parts of the system report. */
const RESERVED: readonly string[] = ["system_credential", "registered_secret"];
const UNKNOWN_TYPE = "\0";

const OWASP: Readonly<Record<Category, readonly string[]>> = {
  secrets: ["LLM02:2025", "MCP01:2025"],
  pii: ["LLM02:2025", "MCP10:2025"],
  injection: ["LLM01:2025", "MCP06:2025"],
};

/** A built-in detector describes its own types otherwise than a type that it does not know. */
const isBuiltIn = (type: string): boolean =>
  RESERVED.includes(type) ||
  DETECTORS.some(({ describe }) => describe(type).title !== describe(UNKNOWN_TYPE).title);

function checkNames(names: readonly string[]): readonly CustomFault[] {
  return names.flatMap((name, index): CustomFault[] => {
    const fault = (code: CustomFault["code"], message: string): CustomFault[] => [
      { code, name, message, position: null },
    ];
    if (!NAME.test(name))
      return fault("name_invalid", "lower-case letters, digits and underscores, at most 63, a letter first");
    if (isBuiltIn(name)) return fault("name_reserved", "a built-in type has this name");
    return names.indexOf(name) < index ? fault("name_repeated", "another rule has this name") : [];
  });
}

type Compiled = {
  readonly patterns: ReadonlyMap<Category, readonly CompiledPattern[]>;
  readonly faults: readonly CustomFault[];
};

function compileAll({ patterns = [], denyPhrases = [] }: CustomDefinitions): Compiled {
  const faults: CustomFault[] = [...checkNames([...patterns, ...denyPhrases].map(({ name }) => name))];
  const whole = (code: CustomFault["code"], message: string): void => {
    faults.push({ code, name: "", message, position: null });
  };
  const {
    patterns: maxPatterns,
    phrases: maxPhrases,
    programSizeTotal,
    phraseCells: maxCells,
  } = CUSTOM_LIMITS;
  const byCategory = new Map<Category, CompiledPattern[]>();
  if (patterns.length > maxPatterns) whole("patterns_too_many", `at most ${maxPatterns} patterns`);
  else {
    let size = 0;
    for (const definition of patterns) {
      const result = compilePattern(definition);
      if (!result.ok) {
        faults.push(result.fault);
        continue;
      }
      size += result.compiled.programSize;
      const list = byCategory.get(definition.category) ?? [];
      byCategory.set(definition.category, list);
      list.push(result.compiled);
    }
    if (size > programSizeTotal)
      whole("pattern_too_large", `all patterns compile to ${size} instructions; at most ${programSizeTotal}`);
  }
  if (denyPhrases.reduce((sum, { phrases }) => sum + phrases.length, 0) > maxPhrases) {
    whole("phrases_too_many", `at most ${maxPhrases} phrases`);
  } else {
    const wrong = denyPhrases.flatMap(checkPhrases);
    faults.push(...wrong);
    const tooLarge = CATEGORIES.some(
      (category) => phraseCells(denyPhrases.filter((each) => each.category === category)) > maxCells,
    );
    if (wrong.length === 0 && tooLarge)
      whole("phrases_too_many", "too many phrases with too many different characters");
  }
  return { patterns: byCategory, faults };
}

/** What is wrong with definitions: empty where {@link compileCustom} takes them. Total. */
export function checkCustom(definitions: CustomDefinitions): readonly CustomFault[] {
  return compileAll(definitions).faults;
}

/**
 * Detectors of an org's own rules, one a category that has any, all named `custom`. For `inspect(…, { extra })`.
 *
 * Patterns run in linear time (RE2), read the text as it was normalised and decoded, and not texts that were guessed
 * at (rot13, leet). Phrases are found in those too, where they are long enough not to stand there by chance.
 *
 * @param version of the settings; findings and coverage carry it
 * @throws CustomRuleError with all faults where a definition cannot be used
 * @example
 * const extra = compileCustom({ denyPhrases: [{ name: 'project', category: 'secrets', phrases: ['Blue Heron'] }] }, '7');
 * inspect('about blue  heron', 'prompt', { extra }).findings[0]?.type; // 'project'
 */
export function compileCustom(definitions: CustomDefinitions, version = "0"): readonly Detector[] {
  const { patterns, faults } = compileAll(definitions);
  if (faults.length > 0) throw new CustomRuleError(faults);
  const all = [...(definitions.patterns ?? []), ...(definitions.denyPhrases ?? [])];
  return CATEGORIES.flatMap((category): Detector[] => {
    const own = patterns.get(category) ?? [];
    const phrases = (definitions.denyPhrases ?? []).filter((each) => each.category === category);
    const isPhrase = phrases.some((each) => each.phrases.length > 0);
    if (own.length === 0 && !isPhrase) return [];
    const scans = [
      ...(own.length === 0 ? [] : [scanPatterns(own)]),
      ...(isPhrase ? [compilePhrases(phrases)] : []),
    ];
    const infos = new Map(
      all
        .filter((each) => each.category === category)
        .map(({ name, severity = "high" }): [string, TypeInfo] => [
          name,
          { title: name, severity, owasp: OWASP[category] },
        ]),
    );
    return [
      {
        category,
        name: CUSTOM_DETECTOR,
        version,
        scan: (text, context, emit) => {
          for (const scan of scans) scan(text, context, emit);
        },
        describe: (type) => infos.get(type) ?? { title: type, severity: "high", owasp: OWASP[category] },
      },
    ];
  });
}
