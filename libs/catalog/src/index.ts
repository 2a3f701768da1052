export { type AddressTest, createAddressTest, createKeyAddresses, parseAddress } from "./addresses.ts";
export { definitionHash } from "./definition.ts";
export { matchesGlob } from "./glob.ts";
export { type ToolHints, toolHints, toolLabels } from "./labels.ts";
export {
  findUsableTool,
  listUsableTools,
  matchingEntries,
  orgEnables,
  scopeIncludes,
  type UsableTool,
} from "./scope.ts";
export { type Authentication, createSnapshot, type Snapshot, type SnapshotChange } from "./snapshot.ts";
