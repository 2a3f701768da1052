export { type AddressTest, createAddressTest, createKeyAddresses, parseAddress } from "./addresses.ts";
export {
  definitionHash,
  isExactTextOf,
  parseDefinition,
  promptDefinitionHash,
  readableDefinition,
  textsOf,
  type Written,
  withTexts,
} from "./definition.ts";
export { matchesGlob } from "./glob.ts";
export { type ToolHints, toolHints, toolLabels } from "./labels.ts";
export {
  coversKind,
  listUsablePrompts,
  listUsableResources,
  listUsableResourceTemplates,
  listUsableTools,
  type UsablePrompt,
  type UsableResource,
  type UsableResourceTemplate,
  type UsableTool,
  usableServers,
} from "./lists.ts";
export { matchingEntries, type OfferTarget, orgEnables, scopeIncludes } from "./patterns.ts";
export {
  findOffer,
  findUsableOffer,
  RESOURCE_DEFINITION_HASH,
  type UsableOffer,
} from "./scope.ts";
export { type Authentication, createSnapshot, type Snapshot, type SnapshotChange } from "./snapshot.ts";
