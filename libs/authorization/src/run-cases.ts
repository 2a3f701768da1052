import type { PolicyFault } from "@portcullis/contracts";
import { type Authorization, authorize } from "./authorize.ts";
import { type KnownTool, type PolicyCase, requestOfCase, toolOfCase } from "./cases.ts";
import { checkPolicies, NEVER_APPLIES } from "./check.ts";
import { compilePolicies, releasePolicies } from "./compile.ts";

export type CaseResult = {
  readonly name: string;
  readonly passed: boolean;
  readonly expected: PolicyCase["expect"];
  readonly expectedBy: readonly string[] | undefined;
  readonly got: Authorization;
};

export type CasesRun = {
  /** Faults of the policies themselves. With errors no case is run. */
  readonly errors: readonly PolicyFault[];
  readonly warnings: readonly PolicyFault[];
  readonly results: readonly CaseResult[];
};

const CASES_ID = "policy-cases";

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());

/**
 * Checks policies against the tools of the cases and those that are known, then decides each case.
 * @param policies texts by name: all of an org's policies, as the engine would have them
 */
export const runPolicyCases = (
  cases: readonly PolicyCase[],
  policies: Readonly<Record<string, string>>,
  tools: readonly KnownTool[] = [],
): CasesRun => {
  const all = new Map(
    [...tools, ...cases.map((policyCase) => toolOfCase(policyCase, tools))].map((tool) => [
      `${tool.kind ?? "tool"} ${tool.server}/${tool.name}`,
      tool,
    ]),
  );
  const pinned = [...all.values()].flatMap(({ kind = "tool", server, name, definition }) =>
    kind === "resource" ? [] : [{ kind, server, name, inputSchema: definition.inputSchema }],
  );
  const checked = checkPolicies(policies, pinned);
  // A case need not say what arguments its tool has; without that, nobody knows that a policy can never apply.
  const isKnown = pinned.every(({ inputSchema }) => inputSchema !== undefined);
  const warnings = checked.warnings.filter(({ message }) => isKnown || message !== NEVER_APPLIES);
  const check = { ...checked, warnings };
  if (check.errors.length > 0) return { ...check, results: [] };
  const compiled = compilePolicies(CASES_ID, policies);
  try {
    const results = cases.map((policyCase): CaseResult => {
      const got = authorize(compiled, requestOfCase(policyCase, tools));
      const { name, expect, by } = policyCase;
      const passed = got.effect === expect && (by === undefined || sameNames(by, got.policies));
      return { name, passed, expected: expect, expectedBy: by, got };
    });
    return { ...check, results };
  } finally {
    releasePolicies(compiled);
  }
};
