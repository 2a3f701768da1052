import { isDeepStrictEqual } from "node:util";
import {
  SINK_SLOTS,
  type SinkInput,
  type SinkRecord,
  type SinkState,
  type SinkView,
} from "@portcullis/contracts";
import { nextRevision, writeAudit } from "../adapters/change-log.ts";
import { findOrg } from "../adapters/org-tables.ts";
import { refOf } from "../adapters/outbox.ts";
import {
  findSink,
  freeSlot,
  listSinks,
  lockSink,
  type StoredSink,
  saveSink,
} from "../adapters/sink-table.ts";
import { refusal } from "../core/control-request.ts";
import { type CommandContext, checkPrecondition, done, type Handler, type Refusal } from "./command.ts";

const noSuchSink = refusal("not_found", "there is no such sink");

const toView = ({ record, createdAt, createdBy }: StoredSink, state: SinkState | undefined): SinkView => ({
  ...record,
  createdAt,
  createdBy,
  state: state ?? null,
});

export const sinkList: Handler<"sink-list"> = async (_params, { db, exporter }) => {
  const sinks = (await listSinks(db)).filter(({ record }) => record.status === "active");
  const states = sinks.length === 0 ? new Map<string, SinkState>() : await exporter.states();
  return { ok: true, value: sinks.map((sink) => toView(sink, states.get(sink.record.id))) };
};

export const sinkGet: Handler<"sink-get"> = async ({ sink: id }, { db, exporter }) => {
  const sink = await findSink(db, id);
  if (sink === undefined || sink.record.status === "removed") return noSuchSink;
  return { ok: true, value: toView(sink, (await exporter.states()).get(id)) };
};

/** Who sees every org's events sends them outside: for that, an editor of one org's things is not enough. */
const refuseScope = (org: string | null, { actor }: Pick<CommandContext, "actor">): Refusal | undefined =>
  org === null && actor.role !== "admin"
    ? refusal("role_not_allowed", "a sink of all orgs' events needs the role admin")
    : undefined;

const refuseMove = (before: SinkRecord, input: SinkInput): Refusal | undefined =>
  before.org !== input.org || before.from !== input.from
    ? refusal("conflict", "org and from of a sink cannot be changed: remove it and add another")
    : undefined;

export const sinkPut: Handler<"sink-put"> = ({ sink: id, input }, context) => {
  const { db, actor, precondition, clock } = context;
  return db.transaction().execute(async (tx) => {
    const found = await lockSink(tx, id);
    const before = found?.record.status === "active" ? found : undefined;
    const unexpected = checkPrecondition(precondition, before?.record.revision);
    if (unexpected !== undefined) return unexpected;
    const refused =
      refuseScope(input.org, context) ??
      (before === undefined
        ? undefined
        : (refuseScope(before.record.org, context) ?? refuseMove(before.record, input)));
    if (refused !== undefined) return refused;
    if (input.org !== null && (await findOrg(tx, input.org)) === undefined) {
      return refusal("not_found", "there is no such org");
    }
    const slot = before?.record.slot ?? (await freeSlot(tx));
    if (slot === undefined) return refusal("conflict", `there are ${SINK_SLOTS} sinks, and no room for more`);
    const after = {
      ...input,
      id,
      slot,
      since: before?.record.since ?? new Date(clock()).toISOString(),
      status: "active" as const,
    };
    const ref = refOf("sink", id);
    if (
      before !== undefined &&
      isDeepStrictEqual({ ...before.record, revision: 0 }, { ...after, revision: 0 })
    ) {
      return done(toView(before, undefined), ref, before.record.revision);
    }
    const revision = await nextRevision(tx);
    const createdBy = before?.createdBy ?? actor.name;
    const saved = await saveSink(tx, { ...after, revision }, { isNew: before === undefined, createdBy });
    await writeAudit(tx, {
      revision,
      actor,
      command: "sink-put",
      target: ref.key,
      org: input.org,
      before: before?.record ?? null,
      after: saved.record,
    });
    return done(toView(saved, undefined), ref, revision);
  });
};

/** A removed sink is told to the exporter as such: a record that is only missing may come back, and its position must not be lost. */
export const sinkDelete: Handler<"sink-delete"> = ({ sink: id }, context) => {
  const { db, actor, precondition } = context;
  return db.transaction().execute(async (tx) => {
    const before = await lockSink(tx, id);
    if (before === undefined || before.record.status === "removed") return noSuchSink;
    const refused =
      checkPrecondition(precondition, before.record.revision) ?? refuseScope(before.record.org, context);
    if (refused !== undefined) return refused;
    const ref = refOf("sink", id);
    const revision = await nextRevision(tx);
    const record = { ...before.record, status: "removed" as const, revision };
    const saved = await saveSink(tx, record, { isNew: false, createdBy: before.createdBy });
    await writeAudit(tx, {
      revision,
      actor,
      command: "sink-delete",
      target: ref.key,
      org: before.record.org,
      before: before.record,
      after: saved.record,
    });
    return done(toView(saved, undefined), ref, revision);
  });
};

export const sinkTest: Handler<"sink-test"> = async ({ sink: id }, context) => {
  const sink = await findSink(context.db, id);
  if (sink === undefined || sink.record.status === "removed") return noSuchSink;
  const refused = refuseScope(sink.record.org, context);
  if (refused !== undefined) return refused;
  const answer = await context.exporter.test(id);
  // What the adapter hands on was read by its schema.
  return answer as Awaited<ReturnType<Handler<"sink-test">>>;
};
