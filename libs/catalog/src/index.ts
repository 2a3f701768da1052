export { definitionHash } from "./definition.ts";
export { findUsableTool, listUsableTools, matchesGlob, scopeIncludes, type UsableTool } from "./scope.ts";
export { type Authentication, createSnapshot, type Snapshot, type SnapshotChange } from "./snapshot.ts";
