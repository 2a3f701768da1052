import { nextRevision, writeAudit } from "../adapters/change-log.ts";
import { insertKey, listKeys, lockKey, markRevoked } from "../adapters/key-table.ts";
import { findOrg } from "../adapters/org-tables.ts";
import { refOf } from "../adapters/outbox.ts";
import { mintKey, toKeyView } from "../core/api-key.ts";
import { refusal } from "../core/control-request.ts";
import { done, type Handler, sizeRefusal } from "./command.ts";

const noSuchOrg = refusal("not_found", "there is no such org");

export const keyList: Handler<"key-list"> = async ({ org }, { db }) => {
  if ((await findOrg(db, org)) === undefined) return noSuchOrg;
  return { ok: true, value: (await listKeys(db, org)).map(toKeyView) };
};

export const keyCreate: Handler<"key-create"> = async (params, { db, actor, randomBytes, clock }) => {
  const { expiresAt } = params.input;
  if (expiresAt !== null && !(Date.parse(expiresAt) > clock())) {
    return refusal("invalid_request", "input.expiresAt: in the past");
  }
  const { secret, record } = mintKey(params, randomBytes);
  const tooLarge = sizeRefusal(record);
  if (tooLarge !== undefined) return tooLarge;
  return db.transaction().execute(async (tx) => {
    if ((await findOrg(tx, record.org)) === undefined) return noSuchOrg;
    const ref = refOf("key", record.id);
    const revision = await nextRevision(tx);
    const after = { ...record, revision };
    await insertKey(tx, after);
    const key = toKeyView(after);
    await writeAudit(tx, {
      revision,
      actor,
      command: "key-create",
      target: ref.key,
      before: null,
      after: key,
    });
    // The secret exists only here: it is handed over even where the bucket gets the key a little later.
    return done({ secret, key }, ref, revision, "may");
  });
};

export const keyRevoke: Handler<"key-revoke"> = ({ org, key: id }, { db, actor }) =>
  db.transaction().execute(async (tx) => {
    const ref = refOf("key", id);
    const before = await lockKey(tx, id);
    // A key of another org is answered as one that does not exist.
    if (before === undefined || before.org !== org) return refusal("not_found", "there is no such key");
    if (before.status === "revoked") return done(toKeyView(before), ref, before.revision);
    const revision = await nextRevision(tx);
    const after = { ...before, status: "revoked" as const, revision };
    await markRevoked(tx, id, revision);
    await writeAudit(tx, {
      revision,
      actor,
      command: "key-revoke",
      target: ref.key,
      before: toKeyView(before),
      after: toKeyView(after),
    });
    return done(toKeyView(after), ref, revision);
  });
