import { isDeepStrictEqual } from "node:util";
import type { KeyRecord } from "@portcullis/contracts";
import { nextRevision, writeAudit } from "../adapters/change-log.ts";
import { findStoredKey, insertKey, listStoredKeys, lockKey, updateKey } from "../adapters/key-table.ts";
import { findOrg } from "../adapters/org-tables.ts";
import { refOf } from "../adapters/outbox.ts";
import type { ControlDb } from "../adapters/tables.ts";
import {
  isOver,
  keyForAudit,
  mintKey,
  putKey,
  rotateKey,
  type StoredKey,
  toKeyView,
} from "../core/api-key.ts";
import { refusal } from "../core/control-request.ts";
import { noSuchOrg } from "./change-org.ts";
import { type CommandContext, checkPrecondition, done, type Handler, sizeRefusal } from "./command.ts";

export const noSuchKey = refusal("not_found", "there is no such key");
const isRevoked = refusal("conflict", "the key is revoked");
const inThePast = refusal("invalid_request", "input.expiresAt: in the past");

export const keyList: Handler<"key-list"> = async ({ org }, { db, clock }) => {
  if ((await findOrg(db, org)) === undefined) return noSuchOrg;
  return { ok: true, value: (await listStoredKeys(db, org)).map((key) => toKeyView(key, clock())) };
};

export const keyGet: Handler<"key-get"> = async ({ key: id }, { db, clock }) => {
  const key = await findStoredKey(db, id);
  return key === undefined ? noSuchKey : { ok: true, value: toKeyView(key, clock()) };
};

/** Writes a key that is locked, with its audit. */
const saveKey = async (
  tx: ControlDb,
  { actor }: CommandContext,
  command: string,
  before: StoredKey,
  changed: KeyRecord,
): Promise<StoredKey> => {
  const revision = await nextRevision(tx);
  const record = { ...changed, revision };
  await updateKey(tx, record);
  await writeAudit(tx, {
    revision,
    actor,
    command,
    target: refOf("key", record.id).key,
    org: record.org,
    before: keyForAudit(before.record),
    after: keyForAudit(record),
  });
  return { ...before, record };
};

export const keyCreate: Handler<"key-create"> = async (params, context) => {
  const { db, actor, randomBytes, clock, precondition } = context;
  if (isOver(params.input.expiresAt, clock())) return inThePast;
  const { secret, record } = mintKey(params, randomBytes);
  const refused = checkPrecondition(precondition, undefined) ?? sizeRefusal(record);
  if (refused !== undefined) return refused;
  return db.transaction().execute(async (tx) => {
    if ((await findOrg(tx, record.org)) === undefined) return noSuchOrg;
    const ref = refOf("key", record.id);
    const revision = await nextRevision(tx);
    const after = { ...record, revision };
    const createdAt = await insertKey(tx, after, actor.name);
    await writeAudit(tx, {
      revision,
      actor,
      command: "key-create",
      target: ref.key,
      org: after.org,
      before: null,
      after: keyForAudit(after),
    });
    const view = toKeyView({ record: after, createdAt, lastUsedAt: null }, clock());
    // The secret exists only here: it is handed over even where the bucket gets the key a little later.
    return done({ ...view, key: secret }, ref, revision, "may");
  });
};

export const keyPut: Handler<"key-put"> = (params, context) => {
  const { db, clock, precondition } = context;
  return db.transaction().execute(async (tx) => {
    const before = await lockKey(tx, params.key);
    if (before === undefined) return noSuchKey;
    const unexpected = checkPrecondition(precondition, before.record.revision);
    if (unexpected !== undefined) return unexpected;
    const ref = refOf("key", params.key);
    const changed = putKey(before.record, params);
    if (isDeepStrictEqual(changed, before.record)) {
      return done(toKeyView(before, clock()), ref, before.record.revision);
    }
    if (before.record.status === "revoked") return isRevoked;
    if (changed.expiresAt !== before.record.expiresAt && isOver(changed.expiresAt, clock())) return inThePast;
    const tooLarge = sizeRefusal(changed);
    if (tooLarge !== undefined) return tooLarge;
    const after = await saveKey(tx, context, "key-put", before, changed);
    return done(toKeyView(after, clock()), ref, after.record.revision);
  });
};

export const keyRotate: Handler<"key-rotate"> = ({ key: id, overlapSeconds }, context) => {
  const { db, clock, precondition, randomBytes } = context;
  return db.transaction().execute(async (tx) => {
    const before = await lockKey(tx, id);
    if (before === undefined) return noSuchKey;
    const unexpected = checkPrecondition(precondition, before.record.revision);
    if (unexpected !== undefined) return unexpected;
    if (before.record.status === "revoked") return isRevoked;
    if (isOver(before.record.expiresAt, clock())) {
      return refusal("conflict", "the key has expired: give it another expiry first");
    }
    const { secret, record } = rotateKey(before.record, overlapSeconds, clock(), randomBytes);
    const after = await saveKey(tx, context, "key-rotate", before, record);
    const view = toKeyView(after, clock());
    return done({ ...view, key: secret }, refOf("key", id), after.record.revision, "may");
  });
};

export const keyRevoke: Handler<"key-revoke"> = ({ key: id }, context) => {
  const { db, clock, precondition } = context;
  return db.transaction().execute(async (tx) => {
    const before = await lockKey(tx, id);
    if (before === undefined) return noSuchKey;
    const unexpected = checkPrecondition(precondition, before.record.revision);
    if (unexpected !== undefined) return unexpected;
    const ref = refOf("key", id);
    if (before.record.status === "revoked") {
      return done(toKeyView(before, clock()), ref, before.record.revision);
    }
    const revoked: KeyRecord = { ...before.record, status: "revoked" };
    const after = await saveKey(tx, context, "key-revoke", before, revoked);
    return done(toKeyView(after, clock()), ref, after.record.revision);
  });
};
