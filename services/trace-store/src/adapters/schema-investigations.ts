import type { FindingType, Investigation } from "@portcullis/contracts";
import type { ColumnType, Generated } from "kysely";

type Timestamp = ColumnType<Date, string, string>;
/** Written as JSON text. */
type Json<T> = ColumnType<T, string, string>;

export type InvestigationsTable = {
  readonly id: string;
  /** SHA-256 over its cause. */
  readonly identity: string;
  readonly org: string;
  readonly reason: Investigation["reason"];
  readonly code: string | null;
  /** Its place in the order of severities. */
  readonly severity: number;
  readonly status: ColumnType<Investigation["status"], never, Investigation["status"]>;
  readonly assignee: ColumnType<string | null, never, string | null>;
  readonly key: string | null;
  readonly server: string | null;
  readonly tool: string | null;
  readonly target: string | null;
  readonly alarm: Json<Investigation["alarm"]>;
  readonly findings: Json<FindingType[]>;
  readonly categories: string[];
  readonly count: number;
  readonly first_at: Timestamp;
  readonly last_at: Timestamp;
  readonly opened_at: Timestamp;
  readonly changed_at: Timestamp;
  readonly follows: string | null;
  readonly revision: Generated<number>;
};

export type InvestigationRequestsTable = {
  readonly investigation: string;
  readonly request_id: string;
  readonly at: Timestamp;
  readonly found: Json<unknown>;
};

export type InvestigationHistoryTable = {
  readonly id: Generated<number>;
  readonly investigation: string;
  readonly at: Timestamp;
  readonly actor: string | null;
  readonly role: string | null;
  readonly kind: string;
  readonly data: Json<Record<string, unknown>>;
};

export type InvestigationLabelsTable = {
  readonly investigation: string;
  /** Empty: of the whole item. */
  readonly request_id: string;
  readonly category: string;
  readonly type: string;
  readonly detector: string;
  readonly label: string;
  readonly actor: string;
  readonly at: Timestamp;
};

export type InvestigationAlarmsTable = { readonly id: string; readonly at: Generated<Date> };

/** The tables of the queue. */
export type InvestigationTables = {
  readonly investigations: InvestigationsTable;
  readonly investigation_requests: InvestigationRequestsTable;
  readonly investigation_history: InvestigationHistoryTable;
  readonly investigation_labels: InvestigationLabelsTable;
  readonly investigation_alarms: InvestigationAlarmsTable;
};
