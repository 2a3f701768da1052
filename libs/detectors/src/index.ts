export type { Detector, Emit, Match, Rule, TextContext, ViewOrigin } from "./detector.ts";
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
