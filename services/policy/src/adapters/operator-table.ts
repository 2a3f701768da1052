import type { OperatorRecord } from "@portcullis/contracts";
import { type Selectable, sql } from "kysely";
import type { StoredOperator } from "../core/operator-token.ts";
import type { ControlDb, ControlTables } from "./tables.ts";

const toOperator = (row: Selectable<ControlTables["operators"]>): StoredOperator => ({
  record: {
    id: row.id,
    name: row.name,
    role: row.role,
    prefix: row.prefix,
    sha256: row.sha256,
    status: row.status,
    expiresAt: row.expires_at?.toISOString() ?? null,
    revision: row.revision,
  },
  createdAt: row.created_at.toISOString(),
});

export const findOperator = async (db: ControlDb, id: string): Promise<OperatorRecord | undefined> => {
  const row = await db.selectFrom("operators").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toOperator(row).record;
};

/** Holds the operator until the transaction ends, so that two changes of it follow each other. */
export const lockOperator = async (db: ControlDb, id: string): Promise<StoredOperator | undefined> => {
  const row = await db
    .selectFrom("operators")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : toOperator(row);
};

/** All operators, oldest first. */
export const listOperators = async (db: ControlDb): Promise<readonly StoredOperator[]> => {
  const rows = await db.selectFrom("operators").selectAll().orderBy("created_at").orderBy("id").execute();
  return rows.map(toOperator);
};

/** Whether an operator of this name has a token that was not revoked: the audit tells people apart by name. */
export const isNameTaken = async (db: ControlDb, name: string): Promise<boolean> => {
  const row = await db
    .selectFrom("operators")
    .select("id")
    .where("name", "=", name)
    .where("status", "=", "active")
    .executeTakeFirst();
  return row !== undefined;
};

/** @returns when the operator was made */
export const insertOperator = async (
  db: ControlDb,
  operator: OperatorRecord,
  createdBy: string,
): Promise<string> => {
  const row = await db
    .insertInto("operators")
    .values({
      id: operator.id,
      name: operator.name,
      role: operator.role,
      prefix: operator.prefix,
      sha256: operator.sha256,
      status: operator.status,
      expires_at: operator.expiresAt,
      created_by: createdBy,
      revision: operator.revision,
    })
    .returning("created_at")
    .executeTakeFirstOrThrow();
  return row.created_at.toISOString();
};

export const markOperatorRevoked = async (db: ControlDb, id: string, revision: number): Promise<void> => {
  await db
    .updateTable("operators")
    .set({ status: "revoked", revoked_at: sql`now()`, revision })
    .where("id", "=", id)
    .execute();
};
