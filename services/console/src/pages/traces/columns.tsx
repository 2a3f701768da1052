import type { TraceSummary } from "@portcullis/contracts";
import type { ReactNode } from "react";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { OutcomeBadge } from "../../ui/outcome.tsx";
import { formatMs, Time } from "../../ui/time.tsx";
import styles from "./traces.module.css";

export type ColumnName = keyof TraceSummary;
export type ColumnSpec = {
  readonly label: string;
  /** Pixels at least; the rest of the place goes by `grow`. */
  readonly width: number;
  readonly grow?: number;
  readonly isNumber?: boolean;
  readonly show: (row: TraceSummary) => ReactNode;
};

const severityTones: Readonly<Record<NonNullable<TraceSummary["severity"]>, Tone>> = {
  low: "neutral",
  medium: "warn",
  high: "bad",
  critical: "bad",
};
const nothing = <span className={styles.nothing}>–</span>;
const text = (value: string | null): ReactNode => (value === null || value === "" ? nothing : value);
const code = (value: string | null): ReactNode => (value === null ? nothing : <code>{value}</code>);
const list = (values: readonly string[]): ReactNode => text(values.join(", "));
const yesNo = (value: boolean | null): ReactNode => (value === null ? "not known" : value ? "yes" : "no");

/** All columns, by the API's names, in the order that they have unless told. */
export const columns: Readonly<Record<ColumnName, ColumnSpec>> = {
  receivedAt: { label: "Time", width: 148, show: ({ receivedAt }) => <Time at={receivedAt} isShort /> },
  outcome: { label: "Outcome", width: 124, show: ({ outcome }) => <OutcomeBadge outcome={outcome} /> },
  org: { label: "Organisation", width: 116, grow: 1, show: ({ org }) => (org === "_none" ? "none" : org) },
  server: { label: "Server", width: 84, grow: 1, show: ({ server }) => text(server) },
  tool: { label: "Tool", width: 100, grow: 2, show: ({ tool }) => text(tool) },
  categories: {
    label: "Findings",
    width: 124,
    grow: 1,
    show: ({ categories }) =>
      categories.length === 0
        ? nothing
        : categories.map((category) => (
            <span key={category} className={styles.category} data-category={category}>
              {category}
            </span>
          )),
  },
  severity: {
    label: "Severity",
    width: 84,
    show: ({ severity }) =>
      severity === null ? nothing : <Badge tone={severityTones[severity]}>{severity}</Badge>,
  },
  code: { label: "Error code", width: 126, grow: 1, show: ({ code: own }) => code(own) },
  key: { label: "Key", width: 140, grow: 1, show: ({ key }) => code(key) },
  durationMs: {
    label: "Duration",
    width: 84,
    isNumber: true,
    show: ({ durationMs }) => (durationMs === null ? nothing : formatMs(durationMs)),
  },
  requestId: { label: "Request", width: 290, show: ({ requestId }) => code(requestId) },
  kind: { label: "Kind", width: 70, show: ({ kind }) => text(kind) },
  verdict: { label: "Verdict", width: 90, show: ({ verdict }) => text(verdict) },
  executed: { label: "Tool was called", width: 120, show: ({ executed }) => yesNo(executed) },
  endedAt: { label: "Ended at", width: 110, show: ({ endedAt }) => text(endedAt) },
  method: { label: "MCP method", width: 130, show: ({ method }) => text(method) },
  conversation: {
    label: "Conversation",
    width: 160,
    grow: 1,
    show: ({ conversation }) => code(conversation),
  },
  types: { label: "Finding types", width: 180, grow: 2, show: ({ types }) => list(types) },
  detectors: { label: "Detectors", width: 140, grow: 1, show: ({ detectors }) => list(detectors) },
  policies: { label: "Policies", width: 150, grow: 1, show: ({ policies }) => list(policies) },
  executor: { label: "Executor", width: 120, show: ({ executor }) => text(executor) },
  approval: { label: "Approval", width: 90, show: ({ approval }) => yesNo(approval) },
  canary: { label: "Canary", width: 160, show: ({ canary }) => text(canary) },
};

export const columnNames = Object.keys(columns) as readonly ColumnName[];
const isColumn = (name: string): name is ColumnName => Object.hasOwn(columns, name);

const usual: readonly ColumnName[] = [
  "receivedAt",
  "outcome",
  "org",
  "server",
  "tool",
  "categories",
  "severity",
  "code",
  "durationMs",
];
const onPhone: readonly ColumnName[] = ["receivedAt", "outcome", "tool"];

/** What the URL names of columns, in its order; the usual ones where it names none. */
export const chosenColumns = (named: string | undefined, isPhone: boolean): readonly ColumnName[] => {
  const own = [...new Set((named ?? "").split(","))].filter(isColumn);
  if (own.length > 0) return own;
  return isPhone ? onPhone : usual;
};
