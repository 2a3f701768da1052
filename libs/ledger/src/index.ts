export {
  consistencyRanges,
  emptyRoot,
  extend,
  type Frontier,
  frontierRanges,
  type Hash,
  inclusionRanges,
  isSameHash,
  type LeafRange,
  leafHash,
  nodeHash,
  rootOf,
  type Subtree,
  verifyConsistency,
  verifyInclusion,
} from "./merkle.ts";
export { type OpenedCheckpoint, openCheckpoint, signCheckpoint, splitNotes } from "./notes.ts";
export {
  batchDigest,
  egressLeafData,
  entryDigest,
  entryLeaf,
  type OpenedPage,
  openLedgerPage,
  pageDigest,
  requestDigest,
  signLedgerPage,
} from "./pages.ts";
export {
  createLogAudit,
  type LogAudit,
  type LogAuditOptions,
  type LogReport,
} from "./verify/log-audit.ts";
export { areKeys, CLOCK_MARGIN_MS, type Step } from "./verify/report.ts";
export { type EvidenceReport, type EvidenceVerdict, verifyEvidence } from "./verify/verify-evidence.ts";
