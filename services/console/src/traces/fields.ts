import type { FilterField, TraceFilter, TraceSummary } from "@portcullis/contracts";

/** A filter of a list of values: what it is called, and what may stand there where that is known. */
export type Field = {
  readonly name: FilterField;
  readonly label: string;
  readonly values?: readonly string[];
};

export const outcomes = [
  "completed",
  "blocked",
  "denied",
  "pending",
  "withheld",
  "failed",
  "rejected",
  "unknown",
  "received",
  "audited",
] as const satisfies readonly TraceSummary["outcome"][];

/** How an outcome is called: one without an end yet is open. */
export const outcomeName = (outcome: string): string => (outcome === "received" ? "open" : outcome);

export const fields: readonly Field[] = [
  { name: "outcome", label: "Outcome", values: outcomes },
  { name: "org", label: "Organisation" },
  { name: "server", label: "Server" },
  { name: "tool", label: "Tool" },
  { name: "key", label: "Key" },
  { name: "category", label: "Category", values: ["secrets", "pii", "injection"] },
  { name: "type", label: "Finding type" },
  { name: "detector", label: "Detector" },
  { name: "code", label: "Error code" },
  { name: "verdict", label: "Verdict", values: ["allow", "redacted", "block"] },
  { name: "policy", label: "Policy" },
  { name: "method", label: "MCP method" },
  { name: "kind", label: "Kind", values: ["tool", "model"] },
  { name: "endedAt", label: "Ended at", values: ["ingress", "inspector", "policy", "mcp-executor"] },
  { name: "executed", label: "Tool was called", values: ["true", "false"] },
  { name: "executor", label: "Executor" },
  { name: "conversation", label: "Conversation" },
  { name: "canary", label: "Canary" },
];

/** The filters that are not lists of values, with what they are called. */
export const plainFields = {
  severity: "Severity at least",
  approval: "Approval",
  minDurationMs: "Longer than, ms",
  maxDurationMs: "Shorter than, ms",
  from: "From",
  to: "Until",
  text: "Text",
  canaries: "Canaries",
} as const satisfies Readonly<Record<Exclude<keyof TraceFilter, FilterField>, string>>;

export const fieldNames: readonly FilterField[] = fields.map(({ name }) => name);
export const labelOf = (name: string): string =>
  fields.find((field) => field.name === name)?.label ??
  (name in plainFields ? plainFields[name as keyof typeof plainFields] : name);
