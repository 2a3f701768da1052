export { CUSTOM_DETECTOR, checkCustom, compileCustom } from "./custom/custom.ts";
export {
  CUSTOM_LIMITS,
  type CustomDefinitions,
  type CustomFault,
  type CustomFaultCode,
  type CustomPattern,
  CustomRuleError,
  type DenyPhrases,
} from "./custom/definitions.ts";
export { compileRules, compileSystem, type RuleSet, SYSTEM_DETECTOR } from "./custom/rules.ts";
export type { Detector, Emit, Match, Rule, TextContext, ViewOrigin } from "./detector.ts";
export {
  checkExact,
  createExactDetector,
  createSalt,
  type Entry,
  type EntryFault,
  EXACT_LIMITS,
  type ExactOptions,
  hashSecret,
} from "./exact/exact.ts";
export { type ExplainedSignal, type ExplainedWord, type Explanation, explain } from "./injection/explain.ts";
export { detectorVersions, inspect } from "./inspect.ts";
export type {
  Category,
  ContentKind,
  Coverage,
  Finding,
  Inspection,
  InspectOptions,
  Limits,
  Severity,
  Skipped,
  SkipReason,
  TypeInfo,
} from "./types.ts";
