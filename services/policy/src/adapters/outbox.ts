import { setTimeout as delay } from "node:timers/promises";
import {
  type ConfigRecordKind,
  configKeys,
  type KeyRecord,
  type OperatorRecord,
  type OrgRecord,
  type ServerRecord,
  type SinkRecord,
} from "@portcullis/contracts";
import { sql } from "kysely";
import { findKey, listKeys } from "./key-table.ts";
import { findOperator, listOperators } from "./operator-table.ts";
import { findOrg, listOrgs } from "./org-tables.ts";
import { findServerRecord, listServerRecords } from "./server-records.ts";
import { findSink, listSinks } from "./sink-table.ts";
import type { ControlDb } from "./tables.ts";

/** Which record, and its key in the bucket. */
export type ConfigRef = { readonly kind: ConfigRecordKind; readonly id: string; readonly key: string };
export type ConfigRecord = ServerRecord | OrgRecord | KeyRecord | OperatorRecord | SinkRecord;

export const refOf = (kind: ConfigRecordKind, id: string): ConfigRef => ({
  kind,
  id,
  key: configKeys[kind](id),
});

/** Any number; the same in every instance. */
const PUBLISHING_LOCK = 7_224_461_904_021;
const LOCK_WAIT_MS = 2_000;
const LOCK_RETRY_MS = 20;

/**
 * Keeps other instances from publishing until the transaction ends, so that they do not get in each other's way. It is
 * the bucket's versions that keep an older record from replacing a newer one, so after a while this goes on without
 * the lock: an instance that hangs must not hold up a revocation.
 */
export const holdPublishing = async (db: ControlDb): Promise<void> => {
  const until = performance.now() + LOCK_WAIT_MS;
  do {
    const { rows } = await sql<{ held: boolean }>`
      select pg_try_advisory_xact_lock(${PUBLISHING_LOCK}::bigint) as held`.execute(db);
    if (rows[0]?.held === true) return;
    await delay(LOCK_RETRY_MS);
  } while (performance.now() < until);
};

/** The records whose last change has not been published yet, in the order of their changes. */
export const listUnpublished = async (db: ControlDb, limit: number): Promise<readonly ConfigRef[]> => {
  const { rows } = await sql<{ kind: ConfigRecordKind; id: string }>`
    select kind, id from (
      select 'server' as kind, slug as id, revision from servers where revision > published_revision
      union all
      select 'org', slug, revision from orgs where revision > published_revision
      union all
      select 'key', id, revision from api_keys where revision > published_revision
      union all
      select 'operator', id, revision from operators where revision > published_revision
      union all
      select 'sink', id, revision from sinks where revision > published_revision
    ) as unpublished
    order by revision
    limit ${limit}`.execute(db);
  return rows.map(({ kind, id }) => refOf(kind, id));
};

/** How far the configuration is, and how many records the bucket does not have as they are committed. */
export const configState = async (
  db: ControlDb,
): Promise<{ readonly revision: number; readonly unpublished: number }> => {
  const { rows } = await sql<{ revision: number; unpublished: number }>`
    select (select value from config_revision) as revision,
      (select count(*) from servers where revision > published_revision)
      + (select count(*) from orgs where revision > published_revision)
      + (select count(*) from api_keys where revision > published_revision)
      + (select count(*) from operators where revision > published_revision)
      + (select count(*) from sinks where revision > published_revision) as unpublished`.execute(db);
  return rows[0] ?? { revision: 0, unpublished: 0 };
};

/** The record as it is committed now. */
export const loadRecord = async (
  db: ControlDb,
  { kind, id }: ConfigRef,
): Promise<ConfigRecord | undefined> => {
  switch (kind) {
    case "server":
      return findServerRecord(db, id);
    case "org":
      return findOrg(db, id);
    case "key":
      return findKey(db, id);
    case "operator":
      return findOperator(db, id);
    case "sink":
      return (await findSink(db, id))?.record;
  }
};

export const loadAllRecords = async (
  db: ControlDb,
): Promise<ReadonlyMap<string, { readonly ref: ConfigRef; readonly record: ConfigRecord }>> => {
  const entry = (kind: ConfigRecordKind, id: string, record: ConfigRecord) => {
    const ref = refOf(kind, id);
    return [ref.key, { ref, record }] as const;
  };
  return new Map([
    ...(await listServerRecords(db)).map((server) => entry("server", server.slug, server)),
    ...(await listOrgs(db)).map((org) => entry("org", org.slug, org)),
    ...(await listKeys(db)).map((key) => entry("key", key.id, key)),
    ...(await listOperators(db)).map(({ record }) => entry("operator", record.id, record)),
    ...(await listSinks(db)).map(({ record }) => entry("sink", record.id, record)),
  ]);
};

const tables = {
  server: { name: "servers", id: "slug" },
  org: { name: "orgs", id: "slug" },
  key: { name: "api_keys", id: "id" },
  operator: { name: "operators", id: "id" },
  sink: { name: "sinks", id: "id" },
} as const satisfies Record<ConfigRecordKind, { readonly name: string; readonly id: string }>;

/** Notes what has been published. A change that came in between keeps its record on the list. */
export const markPublished = async (
  db: ControlDb,
  { kind, id }: ConfigRef,
  revision: number,
): Promise<void> => {
  const table = tables[kind];
  await sql`
    update ${sql.table(table.name)} set published_revision = ${revision}
    where ${sql.ref(table.id)} = ${id} and published_revision < ${revision}`.execute(db);
};

/** The revision of a record that the bucket got last. */
export const publishedRevision = async (db: ControlDb, { kind, id }: ConfigRef): Promise<number> => {
  const table = tables[kind];
  const { rows } = await sql<{ published_revision: number }>`
    select published_revision from ${sql.table(table.name)}
    where ${sql.ref(table.id)} = ${id}`.execute(db);
  return rows[0]?.published_revision ?? 0;
};

/** Keeps revisions rising where the bucket has seen more of them than the database, which was restored. */
export const raiseRevision = async (db: ControlDb, atLeast: number): Promise<void> => {
  await db.updateTable("config_revision").set({ value: atLeast }).where("value", "<", atLeast).execute();
};
