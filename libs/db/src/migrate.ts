import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";

/** Migrations by name; names sort in the order they run. */
export type Migrations = Readonly<Record<string, Migration>>;

/**
 * Brings a schema up to date. Any number of instances may call this at once: kysely's migrator holds an advisory
 * lock, so each migration runs once.
 * @throws where a migration fails; what ran before it stays
 */
export const migrate = async <DB>(db: Kysely<DB>, schema: string, migrations: Migrations): Promise<void> => {
  // In production the schema exists and the role may not create any; `if not exists` would still ask for the right.
  const found = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(db);
  if (found.rows.length === 0) await sql`create schema if not exists ${sql.id(schema)}`.execute(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableSchema: schema,
    migrationTableName: "migrations",
    migrationLockTableName: "migrations_lock",
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
};
