import type { Detector } from "../detector.ts";
import { createExactDetector, type Entry, EXACT_LIMITS } from "../exact/exact.ts";
import { compileCustom } from "./custom.ts";
import type { CustomDefinitions } from "./definitions.ts";

/** The type of the system's own credentials; a finding of it stops a text whatever an org's settings say. */
const SYSTEM_CREDENTIAL = "system_credential";
/** The name under which {@link compileSystem} is listed. */
export const SYSTEM_DETECTOR = "system";

export type RuleSet = CustomDefinitions & { readonly registeredSecrets?: readonly Entry[] | undefined };

/**
 * All that an org adds to the built-in detection, for `inspect(…, { extra })`.
 *
 * @throws CustomRuleError
 * @throws RangeError where an entry of a registered secret is none
 */
export function compileRules(rules: RuleSet, version: string): readonly Detector[] {
  const { registeredSecrets = [] } = rules;
  const exact = registeredSecrets.length === 0 ? [] : [createExactDetector(registeredSecrets, { version })];
  return [...compileCustom(rules, version), ...exact];
}

/** As many entries as one detector takes, those of one salt together. */
function groupsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const bySalt = new Map<string, Entry[]>();
  for (const entry of entries) bySalt.set(entry.salt, [...(bySalt.get(entry.salt) ?? []), entry]);
  const { entries: size } = EXACT_LIMITS;
  return [...bySalt.values()].flatMap((list) =>
    Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size)),
  );
}

/**
 * Finds the credentials of the system itself by their hashes, however many there are; nothing where there are none.
 * The name of the server that a credential is for stays out of the description.
 *
 * @throws RangeError where an entry is none
 */
export function compileSystem(entries: readonly Entry[], version: string): readonly Detector[] {
  return groupsOf(entries).map((group): Detector => {
    const { scan, ...exact } = createExactDetector(group, { name: SYSTEM_DETECTOR, version });
    return {
      ...exact,
      scan: (text, context, emit) =>
        scan?.(text, context, (match) => emit({ ...match, type: SYSTEM_CREDENTIAL })),
      describe: () => ({
        title: "Credential of the system itself",
        severity: "critical",
        owasp: ["LLM02:2025", "MCP01:2025"],
      }),
    };
  });
}
