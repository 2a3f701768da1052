import { type Kysely, sql, type Transaction } from "kysely";
import { addDays, dayOfPartition, partitionName } from "../core/days.ts";
import { partitionedTables, SCHEMA, type TraceDatabase } from "./schema.ts";

export type Partitions = {
  /** Makes the partitions of the days that have none. */
  readonly ensure: (days: readonly string[]) => Promise<void>;
  /** Forgets which days have partitions: some were dropped, here or by another instance. */
  readonly forget: () => void;
  /** The days that a table has partitions of, the oldest first. */
  readonly days: (table: PartitionedTable) => Promise<readonly string[]>;
};

export type PartitionedTable = (typeof partitionedTables)[number];

/** Any numbers, but the same in every instance. Removing may take long, and must not keep others from making new days. */
const locks = { make: 7_263_001, remove: 7_263_002 } as const;

/** Makes or removes partitions as the only store that does. */
export const withPartitions = <T>(
  db: Kysely<TraceDatabase>,
  lock: keyof typeof locks,
  work: (trx: Transaction<TraceDatabase>) => Promise<T>,
): Promise<T> =>
  db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${locks[lock]})`.execute(trx);
    return work(trx);
  });

/** The days that a table has partitions of, the oldest first. */
export const readPartitionDays = async (
  db: Kysely<TraceDatabase>,
  table: PartitionedTable,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ readonly name: string }>`
    select child.relname as name
    from pg_inherits
    join pg_class parent on parent.oid = inhparent
    join pg_class child on child.oid = inhrelid
    join pg_namespace on pg_namespace.oid = parent.relnamespace
    where nspname = ${SCHEMA} and parent.relkind = 'p' and parent.relname = ${table}`.execute(db);
  return rows
    .map(({ name }) => dayOfPartition(table, name))
    .filter((day) => day !== undefined)
    .toSorted();
};

export const createPartitions = (db: Kysely<TraceDatabase>): Partitions => {
  const known = new Set<string>();

  const create = async (trx: Transaction<TraceDatabase>, day: string): Promise<void> => {
    for (const table of partitionedTables) {
      await sql`
        create table if not exists ${sql.id(partitionName(table, day))} partition of ${sql.id(table)}
        for values from (${sql.lit(day)}) to (${sql.lit(addDays(day, 1))})`.execute(trx);
    }
  };

  return {
    ensure: async (days) => {
      const missing = [...new Set(days)].filter((day) => !known.has(day)).toSorted();
      if (missing.length === 0) return;
      await withPartitions(db, "make", async (trx) => {
        for (const day of missing) await create(trx, day);
      });
      for (const day of missing) known.add(day);
    },
    forget: () => known.clear(),
    days: (table) => readPartitionDays(db, table),
  };
};
