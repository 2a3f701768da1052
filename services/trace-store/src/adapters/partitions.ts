import { type Kysely, sql, type Transaction } from "kysely";
import { addDays, dayOfPartition, partitionName } from "../core/days.ts";
import { partitionedTables, SCHEMA, type TraceDatabase } from "./schema.ts";

export type Partitions = {
  /** Makes the partitions of the days that have none. */
  readonly ensure: (days: readonly string[]) => Promise<void>;
  /** Forgets which days have partitions: another instance may have dropped some. */
  readonly forget: () => void;
  /** Drops the partitions of all days before `firstKept`, and says how many. */
  readonly dropBefore: (firstKept: string) => Promise<number>;
};

/** Any number, but the same in every instance: making and dropping partitions happens one at a time. */
const LOCK = 7_263_001;

export const createPartitions = (db: Kysely<TraceDatabase>): Partitions => {
  const known = new Set<string>();

  const underLock = <T>(work: (trx: Transaction<TraceDatabase>) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
      return work(trx);
    });

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
      await underLock(async (trx) => {
        for (const day of missing) await create(trx, day);
      });
      for (const day of missing) known.add(day);
    },
    forget: () => known.clear(),
    dropBefore: async (firstKept) => {
      const dropped = await underLock(async (trx) => {
        const { rows } = await sql<{ readonly parent: string; readonly name: string }>`
          select parent.relname as parent, child.relname as name
          from pg_inherits
          join pg_class parent on parent.oid = inhparent
          join pg_class child on child.oid = inhrelid
          join pg_namespace on pg_namespace.oid = parent.relnamespace
          where nspname = ${SCHEMA} and parent.relkind = 'p'
            and parent.relname in (${sql.join([...partitionedTables])})`.execute(trx);
        const old = rows.filter(({ parent, name }) => {
          const day = dayOfPartition(parent, name);
          return day !== undefined && day < firstKept;
        });
        for (const { name } of old) await sql`drop table ${sql.id(name)}`.execute(trx);
        return old.length;
      });
      known.clear();
      return dropped;
    },
  };
};
