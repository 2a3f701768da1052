import { randomUUID } from "node:crypto";
import {
  type View,
  type ViewActor,
  type ViewCommand,
  type ViewInput,
  viewSchema,
} from "@portcullis/contracts";
import type { Kysely, Selectable, Transaction } from "kysely";
import { maySee, refuseChange, refuseCreate, type ViewRefusal } from "../core/view-rules.ts";
import type { TraceDatabase, ViewsTable } from "./schema.ts";

type Row = Selectable<ViewsTable>;
export type ViewAnswer =
  | { readonly ok: true; readonly value: View | { readonly views: readonly View[] } }
  | ({ readonly ok: false } & ViewRefusal);

/** Of one operator, and shared by all of them together: a list always fits into one message. */
const MAX_VIEWS = 200;

const UNIQUE_VIOLATION = "23505";
const taken: ViewAnswer = { ok: false, code: "conflict", detail: "There is a view with this name already" };
const refused = (refusal: ViewRefusal): ViewAnswer => ({ ok: false, ...refusal });

const toView = (actor: ViewActor, row: Row): View =>
  viewSchema.parse({
    id: row.id,
    name: row.name,
    owner: row.owner,
    own: row.owner_id === actor.id,
    shared: row.shared,
    filters: row.filters,
    columns: row.columns,
    revision: row.revision,
    createdAt: row.created_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    changedBy: row.changed_by,
  });

const factsOf = (row: Row | undefined) =>
  row === undefined ? undefined : { ownerId: row.owner_id, shared: row.shared, revision: row.revision };

const changeOf = (actor: ViewActor, input: ViewInput, now: string) => ({
  name: input.name,
  shared: input.shared,
  filters: JSON.stringify(input.filters),
  columns: input.columns,
  changed_at: now,
  changed_by: actor.name,
});

type Trx = Transaction<TraceDatabase>;

const list = async (trx: Trx, actor: ViewActor): Promise<ViewAnswer> => {
  const rows = await trx
    .selectFrom("views")
    .selectAll()
    .where((eb) => eb.or([eb("shared", "=", true), eb("owner_id", "=", actor.id)]))
    .orderBy("shared")
    .orderBy("name")
    .execute();
  return { ok: true, value: { views: rows.map((row) => toView(actor, row)) } };
};

const create = async (trx: Trx, actor: ViewActor, input: ViewInput, now: string): Promise<ViewAnswer> => {
  const refusal = refuseCreate(actor, input);
  if (refusal !== undefined) return refused(refusal);
  const { count } = await trx
    .selectFrom("views")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where((eb) => (input.shared ? eb("shared", "=", true) : eb.and({ shared: false, owner_id: actor.id })))
    .executeTakeFirstOrThrow();
  if (count >= MAX_VIEWS)
    return refused({ code: "conflict", detail: `There are ${MAX_VIEWS} views already` });
  const row = await trx
    .insertInto("views")
    .values({
      id: randomUUID(),
      owner_id: actor.id,
      owner: actor.name,
      revision: 1,
      created_at: now,
      ...changeOf(actor, input, now),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { ok: true, value: toView(actor, row) };
};

type Change = Extract<ViewCommand, { readonly do: "put" | "delete" }>;

const change = async (trx: Trx, command: Change, now: string): Promise<ViewAnswer> => {
  const { actor, id } = command;
  const found = await trx.selectFrom("views").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  const input = command.do === "put" ? command.input : undefined;
  const refusal = refuseChange(actor, factsOf(found), command.revisions, input);
  if (refusal !== undefined || found === undefined) {
    return refused(refusal ?? { code: "not_found", detail: "No such view" });
  }
  if (input === undefined) {
    await trx.deleteFrom("views").where("id", "=", id).execute();
    return { ok: true, value: toView(actor, found) };
  }
  const row = await trx
    .updateTable("views")
    .set({ ...changeOf(actor, input, now), revision: found.revision + 1 })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { ok: true, value: toView(actor, row) };
};

const get = async (trx: Trx, actor: ViewActor, id: string): Promise<ViewAnswer> => {
  const row = await trx.selectFrom("views").selectAll().where("id", "=", id).executeTakeFirst();
  const facts = factsOf(row);
  return row === undefined || facts === undefined || !maySee(actor, facts)
    ? refused({ code: "not_found", detail: "No such view" })
    : { ok: true, value: toView(actor, row) };
};

/** Carries out one command about saved views. */
export const runViewCommand = async (
  db: Kysely<TraceDatabase>,
  command: ViewCommand,
  nowMs: number,
): Promise<ViewAnswer> => {
  const now = new Date(nowMs).toISOString();
  try {
    return await db.transaction().execute((trx) => {
      switch (command.do) {
        case "list":
          return list(trx, command.actor);
        case "get":
          return get(trx, command.actor, command.id);
        case "create":
          return create(trx, command.actor, command.input, now);
        case "put":
        case "delete":
          return change(trx, command, now);
      }
    });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === UNIQUE_VIOLATION) return taken;
    throw error;
  }
};
