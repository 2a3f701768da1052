export { type Comparison, compareDefinitions } from "./compare/compare-definitions.ts";
export type { Described } from "./compare/unified.ts";
export { type Review, type ReviewInput, reviewTool } from "./review-tool.ts";
export type { OtherTool } from "./tool-names.ts";
