export { detectorVersions, inspect } from "./inspect.ts";
export type {
  Category,
  ContentKind,
  Coverage,
  Finding,
  Inspection,
  InspectOptions,
  Limits,
  Skipped,
  SkipReason,
} from "./types.ts";
