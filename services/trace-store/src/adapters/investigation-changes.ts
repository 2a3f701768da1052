import type {
  InvestigationChange,
  InvestigationEntry,
  TriageRequest,
  TriageResult,
} from "@portcullis/contracts";
import { type Kysely, type Selectable, sql, type Transaction } from "kysely";
import { escapeText, storableJson } from "../core/escape.ts";
import { withLabels } from "./investigation-reader.ts";
import { writeLabel } from "./label-table.ts";
import type { TraceDatabase } from "./schema.ts";
import type { InvestigationsTable } from "./schema-investigations.ts";

type Trx = Transaction<TraceDatabase>;
type Row = Selectable<InvestigationsTable>;
type Result = TriageResult["results"][number];
type Refused = Extract<Result, { ok: false }>;
type Entry = Pick<InvestigationEntry, "kind" | "data">;
type Change = Pick<TriageRequest, "actor" | "revisions" | "change">;

const refused = (id: string, code: Refused["code"], detail: string): Refused => ({
  ...{ id, ok: false, code, detail },
});

const isLive = ({ status }: Pick<Row, "status">): boolean => status === "open" || status === "in_progress";

const SUCCEEDED = "what happened since has an item of its own, which is open";

/** The index that lets a cause have one open item said so: an event opened one between the look and the change. */
const isSuccession = (error: unknown): boolean =>
  error instanceof Error && "constraint" in error && error.constraint === "investigations_live";

/** Whether another item of the cause is open: there is never more than one. */
const hasSuccessor = async (trx: Trx, row: Row): Promise<boolean> => {
  const other = await trx
    .selectFrom("investigations")
    .select("id")
    .where("identity", "=", row.identity)
    .where("id", "!=", row.id)
    .where("status", "in", ["open", "in_progress"])
    .executeTakeFirst();
  return other !== undefined;
};

type Patch = Extract<InvestigationChange, { kind: "triage" }>["patch"];

const triage = async (trx: Trx, row: Row, patch: Patch): Promise<readonly Entry[] | Refused> => {
  const { status = row.status } = patch;
  const assignee = patch.assignee === undefined ? row.assignee : patch.assignee && escapeText(patch.assignee);
  if (!isLive(row) && isLive({ status }) && (await hasSuccessor(trx, row))) {
    return refused(row.id, "conflict", SUCCEEDED);
  }
  await trx.updateTable("investigations").set({ status, assignee }).where("id", "=", row.id).execute();
  const changed = (kind: "status" | "assignee", from: unknown, to: unknown): readonly Entry[] =>
    from === to ? [] : [{ kind, data: { from, to } }];
  return [...changed("status", row.status, status), ...changed("assignee", row.assignee, assignee)];
};

const carryOut = async (
  trx: Trx,
  row: Row,
  { change, actor }: Change,
  at: string,
): Promise<readonly Entry[] | Refused> => {
  switch (change.kind) {
    case "triage":
      return triage(trx, row, change.patch);
    case "note":
      return [{ kind: "note", data: { text: escapeText(change.note.text) } }];
    case "label": {
      const fault = await writeLabel(trx, row, change.label, actor.name, at);
      return fault === undefined
        ? [{ kind: "label", data: { ...change.label } }]
        : refused(row.id, "invalid_request", fault);
    }
  }
};

/** One item's change with its entry in the history: both or neither. */
const changeOne = (db: Kysely<TraceDatabase>, id: string, asked: Change, nowMs: number): Promise<Result> =>
  db.transaction().execute(async (trx): Promise<Result> => {
    const row = await trx
      .selectFrom("investigations")
      .selectAll()
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) return refused(id, "not_found", "there is no such item");
    if (asked.revisions?.includes(row.revision) === false) {
      return refused(id, "precondition_failed", `the item has revision ${row.revision} by now`);
    }
    const at = new Date(nowMs).toISOString();
    const entries = await carryOut(trx, row, asked, at);
    if ("ok" in entries) return entries;
    let after = row;
    if (entries.length > 0) {
      await trx
        .insertInto("investigation_history")
        .values(
          entries.map(({ kind, data }) => ({
            ...{ investigation: id, at, kind, data: storableJson(data) },
            ...{ actor: escapeText(asked.actor.name), role: asked.actor.role },
          })),
        )
        .execute();
      after = await trx
        .updateTable("investigations")
        .set({ revision: sql<number>`revision + 1`, changed_at: at })
        .where("id", "=", id)
        .returningAll()
        .executeTakeFirstOrThrow();
    }
    const [investigation] = await withLabels(trx, [after]);
    return investigation === undefined
      ? refused(id, "not_found", "there is no such item")
      : { id, ok: true, investigation };
  });

/** The same change of each item, one after another; one that cannot have it holds up no other. */
export const changeInvestigations = async (
  db: Kysely<TraceDatabase>,
  { ids, ...asked }: Change & Pick<TriageRequest, "ids">,
  nowMs: number,
): Promise<TriageResult> => {
  const results: Result[] = [];
  for (const id of new Set(ids)) {
    results.push(
      await changeOne(db, id, asked, nowMs).catch((error: unknown) => {
        if (isSuccession(error)) return refused(id, "conflict", SUCCEEDED);
        throw error;
      }),
    );
  }
  return { results };
};
