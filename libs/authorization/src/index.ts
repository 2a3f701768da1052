export { type Authorization, authorize, type EvaluationError } from "./authorize.ts";
export { type KnownTool, type ParsedCases, type PolicyCase, parsePolicyCases } from "./cases.ts";
export { type CheckedTool, checkPolicies, type PolicyCheck } from "./check.ts";
export { type CompiledPolicies, compilePolicies, type PolicySource, releasePolicies } from "./compile.ts";
export { type PolicyReads, readsArguments } from "./reads.ts";
export { type AuthorizationRequest, READ_HINTS } from "./request.ts";
export { type CaseResult, type CasesRun, runPolicyCases } from "./run-cases.ts";
export { type ShippedPolicy, shippedPolicies } from "./shipped.ts";
