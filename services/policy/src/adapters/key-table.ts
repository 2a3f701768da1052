import type { KeyRecord } from "@portcullis/contracts";
import { type Selectable, sql } from "kysely";
import type { StoredKey } from "../core/api-key.ts";
import type { ControlDb, ControlTables } from "./tables.ts";

type KeyRow = Selectable<ControlTables["api_keys"]>;

const toKey = (row: KeyRow): KeyRecord => ({
  id: row.id,
  org: row.org,
  name: row.name,
  prefix: row.prefix,
  sha256: row.sha256,
  previous:
    row.previous_sha256 === null || row.previous_prefix === null || row.previous_until === null
      ? null
      : {
          prefix: row.previous_prefix,
          sha256: row.previous_sha256,
          until: row.previous_until.toISOString(),
        },
  scope: row.scope,
  status: row.status,
  expiresAt: row.expires_at?.toISOString() ?? null,
  rateLimit: row.rate_limit,
  allowedIps: row.allowed_ips,
  revision: row.revision,
});

const toStoredKey = (row: KeyRow & { readonly last_used_at: Date | null }): StoredKey => ({
  record: toKey(row),
  createdAt: row.created_at.toISOString(),
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
});

const selectStored = (db: ControlDb) =>
  db
    .selectFrom("api_keys")
    .leftJoin("key_usage", "key_usage.key", "api_keys.id")
    .selectAll("api_keys")
    .select("key_usage.last_used_at");

export const findKey = async (db: ControlDb, id: string): Promise<KeyRecord | undefined> => {
  const row = await db.selectFrom("api_keys").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toKey(row);
};

export const findStoredKey = async (db: ControlDb, id: string): Promise<StoredKey | undefined> => {
  const row = await selectStored(db).where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toStoredKey(row);
};

/** Holds the key until the transaction ends, so that two changes of it follow each other. */
export const lockKey = async (db: ControlDb, id: string): Promise<StoredKey | undefined> => {
  const row = await selectStored(db).where("id", "=", id).forUpdate("api_keys").executeTakeFirst();
  return row === undefined ? undefined : toStoredKey(row);
};

/** The records of all keys. */
export const listKeys = async (db: ControlDb): Promise<readonly KeyRecord[]> =>
  (await db.selectFrom("api_keys").selectAll().execute()).map(toKey);

/** The keys of an org, oldest first. */
export const listStoredKeys = async (db: ControlDb, org: string): Promise<readonly StoredKey[]> => {
  const rows = await selectStored(db).where("org", "=", org).orderBy("created_at").orderBy("id").execute();
  return rows.map(toStoredKey);
};

const toRow = (key: KeyRecord) => ({
  name: key.name,
  prefix: key.prefix,
  sha256: key.sha256,
  previous_sha256: key.previous?.sha256 ?? null,
  previous_prefix: key.previous?.prefix ?? null,
  previous_until: key.previous?.until ?? null,
  scope: JSON.stringify(key.scope),
  status: key.status,
  expires_at: key.expiresAt,
  rate_limit: key.rateLimit === null ? null : JSON.stringify(key.rateLimit),
  allowed_ips: key.allowedIps === null ? null : JSON.stringify(key.allowedIps),
  revision: key.revision,
});

/** @returns when the key was made */
export const insertKey = async (db: ControlDb, key: KeyRecord, createdBy: string): Promise<string> => {
  const row = await db
    .insertInto("api_keys")
    .values({ id: key.id, org: key.org, created_by: createdBy, ...toRow(key) })
    .returning("created_at")
    .executeTakeFirstOrThrow();
  return row.created_at.toISOString();
};

export const updateKey = async (db: ControlDb, key: KeyRecord): Promise<void> => {
  const revoked = key.status === "revoked" ? { revoked_at: sql<Date>`now()` } : {};
  await db
    .updateTable("api_keys")
    .set({ ...toRow(key), ...revoked })
    .where("id", "=", key.id)
    .execute();
};
