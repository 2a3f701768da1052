import { nextRevision, writeAudit } from "../adapters/change-log.ts";
import {
  insertOperator,
  isNameTaken,
  listOperators,
  lockOperator,
  markOperatorRevoked,
} from "../adapters/operator-table.ts";
import { refOf } from "../adapters/outbox.ts";
import { isOver } from "../core/api-key.ts";
import { refusal } from "../core/control-request.ts";
import { mintOperator, toOperatorView } from "../core/operator-token.ts";
import { checkPrecondition, done, type Handler } from "./command.ts";

export const operatorList: Handler<"operator-list"> = async (_params, { db }) => ({
  ok: true,
  value: (await listOperators(db)).map(toOperatorView),
});

export const operatorCreate: Handler<"operator-create"> = async (params, context) => {
  const { db, actor, randomBytes, clock, precondition } = context;
  if (isOver(params.input.expiresAt, clock()))
    return refusal("invalid_request", "input.expiresAt: in the past");
  const { secret, record } = mintOperator(params, randomBytes);
  const unexpected = checkPrecondition(precondition, undefined);
  if (unexpected !== undefined) return unexpected;
  return db.transaction().execute(async (tx) => {
    if (await isNameTaken(tx, record.name)) {
      return refusal("conflict", "an operator of this name exists; revoke that one first");
    }
    const ref = refOf("operator", record.id);
    const revision = await nextRevision(tx);
    const after = { ...record, revision };
    const createdAt = await insertOperator(tx, after, actor.name);
    const view = toOperatorView({ record: after, createdAt });
    await writeAudit(tx, {
      revision,
      actor,
      command: "operator-create",
      target: ref.key,
      before: null,
      after: view,
    });
    return done({ ...view, token: secret }, ref, revision, "may");
  });
};

/** Anyone may be revoked: the operators of the ingress's own file are there for when nobody is left. */
export const operatorRevoke: Handler<"operator-revoke"> = ({ operator: id }, { db, actor, precondition }) =>
  db.transaction().execute(async (tx) => {
    const before = await lockOperator(tx, id);
    if (before === undefined) return refusal("not_found", "there is no such operator");
    const unexpected = checkPrecondition(precondition, before.record.revision);
    if (unexpected !== undefined) return unexpected;
    const ref = refOf("operator", id);
    if (before.record.status === "revoked") {
      return done(toOperatorView(before), ref, before.record.revision);
    }
    const revision = await nextRevision(tx);
    await markOperatorRevoked(tx, id, revision);
    const after = { ...before, record: { ...before.record, status: "revoked" as const, revision } };
    await writeAudit(tx, {
      revision,
      actor,
      command: "operator-revoke",
      target: ref.key,
      before: toOperatorView(before),
      after: toOperatorView(after),
    });
    return done(toOperatorView(after), ref, revision);
  });
