import type { InspectionSettings } from "@portcullis/contracts";
import { type CustomFault, checkCustom } from "@portcullis/detectors";
import { refusal } from "./control-request.ts";

/** What is wrong with an org's rules. `code` is stable; `rule` is its name, `''` where all are at fault together. */
export type RuleFault = {
  readonly code: CustomFault["code"] | "secret_repeated" | "secret_salts_differ" | "external_unknown";
  readonly rule: string;
  readonly message: string;
  /** UTF-16 offset in the pattern, or index of the phrase; null where there is no place. */
  readonly position: number | null;
};

const secretFaults = ({ registeredSecrets = [] }: InspectionSettings): readonly RuleFault[] => {
  const ids = registeredSecrets.map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) < index);
  const salts = new Set(registeredSecrets.map(({ salt }) => salt));
  return [
    ...repeated.map(
      (rule): RuleFault => ({
        code: "secret_repeated",
        rule,
        message: "another secret has this id",
        position: null,
      }),
    ),
    // Each salt costs a search of its own in every text.
    ...(salts.size > 1
      ? [
          {
            code: "secret_salts_differ",
            rule: "",
            message: "all registered secrets of an org share one salt",
            position: null,
          } as const,
        ]
      : []),
  ];
};

/** The faults of settings, as far as they can be told without asking anybody. */
export const ruleFaults = (settings: InspectionSettings): readonly RuleFault[] => [
  ...checkCustom(settings).map(({ name, ...fault }) => ({ ...fault, rule: name })),
  ...secretFaults(settings),
];

/** The external detectors that no inspector has been set up with. */
export const unknownExternal = (names: readonly string[], known: readonly string[]): readonly RuleFault[] =>
  names
    .filter((name) => !known.includes(name))
    .map((rule) => ({
      code: "external_unknown",
      rule,
      message: `no external detector is set up under this name; there ${known.length === 0 ? "is none" : `are: ${known.join(", ")}`}`,
      position: null,
    }));

/** The refusal of rules that cannot be used: the first fault in words, all of them in `facts`. */
export const ruleRefusal = (faults: readonly RuleFault[]) => {
  const [first] = faults;
  const detail = `${first?.rule === "" ? "" : `${first?.rule}: `}${first?.message ?? "not valid"}`;
  return { ...refusal("rule_invalid", detail), facts: { errors: faults } };
};
