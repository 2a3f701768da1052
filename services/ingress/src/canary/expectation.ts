import { type CanaryExpectation, type Category, countsFor, type OrgRecord } from "@portcullis/contracts";
import type { ProbeValue } from "./values.ts";

type Settings = Pick<OrgRecord, "inspection">;
type Trait = Pick<ProbeValue, "category" | "type" | "severity">;

/**
 * Whether a finding of such a value counts in the org, so that it is stopped, redacted or asked about. Suppressions change nothing here:
 * inspectors judge canaries without them, so that what people chose not to count hides no failure.
 */
const counts = (org: Settings, trait: Trait): boolean => countsFor(org.inspection, trait);

/** What inspection is to do with such a value in a tool call; undefined where the org does not have it looked for. */
export const expectationOf = (org: Settings, trait: Trait): CanaryExpectation | undefined => {
  const mode = org.inspection.request[trait.category];
  if (mode === "off") return undefined;
  if (!counts(org, trait)) return "found";
  switch (mode) {
    case "block":
      return "blocked";
    case "redact":
      return "redacted";
    // To ask a person comes after inspection, and a canary ends there.
    case "approve":
    case "monitor":
      return "found";
  }
};

/** The values to choose from for a category: those that count, and all of them where none does. */
export const eligible = (
  org: Settings,
  values: readonly ProbeValue[],
  category: Category,
): readonly ProbeValue[] => {
  const ofCategory = values.filter((value) => value.category === category);
  const counting = ofCategory.filter((value) => counts(org, value));
  return counting.length === 0 ? ofCategory : counting;
};
