import { type CompiledPolicies, isKept, type PolicySource } from "./compile.ts";
import { withCedar } from "./engine.ts";
import { defectName } from "./faults.ts";
import { type AuthorizationRequest, type CedarRequest, toCedarRequest } from "./request.ts";

export type EvaluationError = {
  /** Empty where it is of no single policy. */
  readonly policy: string;
  /** May quote an argument: for people who may see the request. */
  readonly message: string;
};

export type Authorization = {
  /** `approve`: permitted, but a forbid with `@approval` wants a person to agree. */
  readonly effect: "allow" | "deny" | "approve";
  /** The names of the policies that decided; none where nothing permits the call. */
  readonly policies: readonly string[];
  /** Their `@approval` or `@reason` words. */
  readonly reasons: readonly string[];
  /** What could not be evaluated. Any at all denies (INV-6). */
  readonly errors: readonly EvaluationError[];
};

const failed = (errors: readonly EvaluationError[]): Authorization => ({
  effect: "deny",
  policies: distinct(errors.map(({ policy }) => policy).filter((name) => name !== "")),
  reasons: ["a policy could not be evaluated"],
  errors,
});

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)];

const decided = (effect: Authorization["effect"], sources: readonly PolicySource[]): Authorization => ({
  effect,
  policies: distinct(sources.map(({ name }) => name)).toSorted(),
  reasons: distinct(sources.map(({ words }) => words ?? "").filter((words) => words !== "")),
  errors: [],
});

type Evaluation =
  | { readonly ok: true; readonly allowed: boolean; readonly sources: readonly PolicySource[] }
  | { readonly ok: false; readonly errors: readonly EvaluationError[] };

const evaluate = (policies: CompiledPolicies, request: CedarRequest, setId: string): Evaluation => {
  const call = { ...request.call, preparsedPolicySetId: setId };
  const answer = withCedar((cedar) => cedar.statefulIsAuthorized(call));
  if (answer.type === "failure") {
    return { ok: false, errors: answer.errors.map(({ message }) => ({ policy: "", message })) };
  }
  const { decision, diagnostics } = answer.response;
  if (diagnostics.errors.length > 0) {
    const errors = diagnostics.errors.map(({ policyId, error }) => ({
      policy: policies.sources.get(policyId)?.name ?? "",
      message: error.message,
    }));
    return { ok: false, errors };
  }
  const sources = diagnostics.reason.map((id) => policies.sources.get(id)).filter((s) => s !== undefined);
  return { ok: true, allowed: decision === "allow", sources };
};

const authorizeOrThrow = (policies: CompiledPolicies, request: AuthorizationRequest): Authorization => {
  if (!isKept(policies)) return failed([{ policy: "", message: "the policies were replaced" }]);
  if (policies.broken.length > 0) return failed(policies.broken);
  const cedarRequest = toCedarRequest(request, policies.reads);
  if (cedarRequest.faults.length > 0) {
    // A policy that looks for an argument must not conclude from a value that it was not given.
    const message = (pointer: string): string =>
      `the argument ${pointer} cannot be handed to policies as it is`;
    return failed(cedarRequest.faults.map((pointer) => ({ policy: "", message: message(pointer) })));
  }
  const all = evaluate(policies, cedarRequest, policies.allId);
  if (!all.ok) return failed(all.errors);
  if (all.allowed) return decided("allow", all.sources);
  const asks = all.sources.filter((source) => source.asks);
  if (asks.length === 0) return decided("deny", all.sources);
  // A plain forbid denies all the same, and an approval permits nothing by itself: what is left without those that ask?
  const rules = evaluate(policies, cedarRequest, policies.rulesId);
  if (!rules.ok) return failed(rules.errors);
  return rules.allowed ? decided("approve", asks) : decided("deny", rules.sources);
};

/** Decides by an org's policies: a plain forbid, else a permit is needed, else nothing. Never throws. */
export const authorize = (policies: CompiledPolicies, request: AuthorizationRequest): Authorization => {
  try {
    return authorizeOrThrow(policies, request);
  } catch (error) {
    return failed([{ policy: "", message: `the evaluation failed: ${defectName(error)}` }]);
  }
};
