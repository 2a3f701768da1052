import type { KeyRecord } from "@portcullis/contracts";
import { type Selectable, sql } from "kysely";
import type { ControlDb, ControlTables } from "./tables.ts";

const toKey = (row: Selectable<ControlTables["api_keys"]>): KeyRecord => ({
  id: row.id,
  org: row.org,
  label: row.label,
  prefix: row.prefix,
  sha256: row.sha256,
  scope: row.scope,
  status: row.status,
  expiresAt: row.expires_at?.toISOString() ?? null,
  revision: row.revision,
});

export const findKey = async (db: ControlDb, id: string): Promise<KeyRecord | undefined> => {
  const row = await db.selectFrom("api_keys").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toKey(row);
};

/** Holds the key until the transaction ends, so that two changes of it follow each other. */
export const lockKey = async (db: ControlDb, id: string): Promise<KeyRecord | undefined> => {
  const row = await db.selectFrom("api_keys").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row === undefined ? undefined : toKey(row);
};

/** The keys of an org, or of all; oldest first. */
export const listKeys = async (db: ControlDb, org?: string): Promise<readonly KeyRecord[]> => {
  let query = db.selectFrom("api_keys").selectAll().orderBy("created_at").orderBy("id");
  if (org !== undefined) query = query.where("org", "=", org);
  return (await query.execute()).map(toKey);
};

export const insertKey = async (db: ControlDb, key: KeyRecord): Promise<void> => {
  await db
    .insertInto("api_keys")
    .values({
      id: key.id,
      org: key.org,
      label: key.label,
      prefix: key.prefix,
      sha256: key.sha256,
      scope: JSON.stringify(key.scope),
      status: key.status,
      expires_at: key.expiresAt,
      revision: key.revision,
    })
    .execute();
};

export const markRevoked = async (db: ControlDb, id: string, revision: number): Promise<void> => {
  await db
    .updateTable("api_keys")
    .set({ status: "revoked", revoked_at: sql`now()`, revision })
    .where("id", "=", id)
    .execute();
};
