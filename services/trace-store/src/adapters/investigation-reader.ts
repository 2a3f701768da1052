import {
  type Investigation,
  type InvestigationList,
  type InvestigationListQuery,
  type InvestigationView,
  investigationEntrySchema,
  investigationSchema,
  MAX_INVESTIGATION_REQUESTS,
  severitySchema,
} from "@portcullis/contracts";
import { type Kysely, type Selectable, sql } from "kysely";
import { escapeText } from "../core/escape.ts";
import type { FoundOf } from "../core/investigations/cause.ts";
import { encodePlace, type Place } from "../core/investigations/place.ts";
import { suggest } from "../core/investigations/suggest.ts";
import type { TraceDatabase } from "./schema.ts";
import type { InvestigationLabelsTable, InvestigationsTable } from "./schema-investigations.ts";

/** Entries of an item's history that are shown, the newest of them. */
const MAX_HISTORY = 200;

type Row = Selectable<InvestigationsTable>;
type LabelRow = Selectable<InvestigationLabelsTable>;

const toLabels = (rows: readonly LabelRow[]): Investigation["labels"] => {
  // One row a detector, which people do not tell apart.
  const seen = new Map(
    rows.map((row) => [JSON.stringify([row.category, row.type, row.request_id]), row] as const),
  );
  return [...seen.values()].map((row) => ({
    category: row.category as Investigation["labels"][number]["category"],
    type: row.type,
    request: row.request_id === "" ? null : row.request_id,
    label: row.label as Investigation["labels"][number]["label"],
    by: row.actor,
    at: row.at.toISOString(),
  }));
};

const toInvestigation = (row: Row, labels: readonly LabelRow[]): Investigation =>
  investigationSchema.parse({
    id: row.id,
    org: row.org,
    reason: row.reason,
    code: row.code,
    severity: severitySchema.options[row.severity],
    status: row.status,
    assignee: row.assignee,
    key: row.key,
    server: row.server,
    tool: row.tool,
    target: row.target,
    alarm: row.alarm,
    findings: row.findings,
    count: row.count,
    firstAt: row.first_at.toISOString(),
    lastAt: row.last_at.toISOString(),
    openedAt: row.opened_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    follows: row.follows,
    labels: toLabels(labels),
    revision: row.revision,
  });

/** Items with their labels, in the order of the rows. */
export const withLabels = async (
  db: Kysely<TraceDatabase>,
  rows: readonly Row[],
): Promise<readonly Investigation[]> => {
  if (rows.length === 0) return [];
  const labels = await db
    .selectFrom("investigation_labels")
    .selectAll()
    .where(
      "investigation",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("at")
    .execute();
  const byItem = Map.groupBy(labels, ({ investigation }) => investigation);
  return rows.map((row) => toInvestigation(row, byItem.get(row.id) ?? []));
};

/** One page of the queue: the most severe first, of those the newest. A page after a cursor does not shift when more is opened. */
export const listInvestigations = async (
  db: Kysely<TraceDatabase>,
  query: InvestigationListQuery,
  place: Place | undefined,
): Promise<InvestigationList> => {
  const { status, org, reason, category, assignee, from, to, limit } = query;
  let rows = db
    .selectFrom("investigations")
    .selectAll()
    .orderBy("severity", "desc")
    .orderBy("opened_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (status === "unresolved") rows = rows.where("status", "in", ["open", "in_progress"]);
  else if (status !== undefined) rows = rows.where("status", "=", status);
  if (org !== undefined) rows = rows.where("org", "=", org);
  if (reason !== undefined) rows = rows.where("reason", "=", reason);
  if (category !== undefined) rows = rows.where(sql<boolean>`categories @> array[${category}]::text[]`);
  if (assignee === "") rows = rows.where("assignee", "is", null);
  else if (assignee !== undefined) rows = rows.where("assignee", "=", escapeText(assignee));
  if (from !== undefined) rows = rows.where(sql<boolean>`last_at >= ${from}::timestamptz`);
  if (to !== undefined) rows = rows.where(sql<boolean>`first_at < ${to}::timestamptz`);
  if (place !== undefined) {
    rows = rows.where(
      sql<boolean>`(severity, opened_at, id) < (${place.severity}::smallint, ${place.openedAt}::timestamptz, ${place.id}::uuid)`,
    );
  }
  const found = await rows.execute();
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    investigations: [...(await withLabels(db, page))],
    next:
      found.length > limit && last !== undefined
        ? encodePlace({ severity: last.severity, openedAt: last.opened_at.toISOString(), id: last.id })
        : null,
  };
};

/** An item with its newest requests, what was done with it, and what could be suppressed; undefined where there is none. */
export const getInvestigation = async (
  db: Kysely<TraceDatabase>,
  id: string,
  nowMs: number,
): Promise<InvestigationView | undefined> => {
  const rows = await db.selectFrom("investigations").selectAll().where("id", "=", id).execute();
  const [item] = await withLabels(db, rows);
  if (item === undefined) return undefined;
  const requests = await db
    .selectFrom("investigation_requests")
    .selectAll()
    .where("investigation", "=", id)
    .orderBy("at", "desc")
    .orderBy("request_id", "desc")
    .limit(MAX_INVESTIGATION_REQUESTS)
    .execute();
  const history = await db
    .selectFrom("investigation_history")
    .selectAll()
    .where("investigation", "=", id)
    .orderBy("id", "desc")
    .limit(MAX_HISTORY)
    .execute();
  // The cast: the column holds what the writer made of a trace that had been parsed.
  const found = requests.flatMap((row) => row.found as readonly FoundOf[]);
  return {
    ...item,
    requests: requests.map((row) => ({ id: row.request_id, at: row.at.toISOString() })),
    history: history
      .toReversed()
      .map(({ at, actor, role, kind, data }) =>
        investigationEntrySchema.parse({ at: at.toISOString(), actor, role, kind, data }),
      ),
    suggestions: [...suggest(item, found, nowMs)],
  };
};
