import { Kysely, PostgresDialect, sql } from "kysely";
import { Pool, types } from "pg";

// int8 as a number: our sequences and counts stay far below 2^53, and a string would sort wrongly.
types.setTypeParser(types.builtins.INT8, (text) => Number(text));

export type DatabaseOptions = {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  readonly applicationName: string;
  /** Schema that unqualified names resolve to. */
  readonly schema: string;
  readonly maxConnections: number;
  /** How long a statement may take; 30 seconds unless told. */
  readonly statementTimeoutMs?: number;
};

export type Database<DB> = {
  readonly db: Kysely<DB>;
  /** Whether the database answered within the last check; checks at most once a second. */
  readonly healthy: () => boolean;
  readonly close: () => Promise<void>;
};

const HEALTH_INTERVAL_MS = 1_000;
const STATEMENT_TIMEOUT_MS = 30_000;

/** A pool of connections with kysely on top. Connections are made when they are needed. */
export const createDatabase = <DB>(options: DatabaseOptions): Database<DB> => {
  const statementTimeoutMs = options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS;
  const pool = new Pool({
    connectionString: options.url,
    application_name: options.applicationName,
    max: options.maxConnections,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: statementTimeoutMs,
    // The statement's own limit is the server's; this one also ends where the server is gone without a word.
    query_timeout: statementTimeoutMs + 10_000,
    keepAlive: true,
    options: `-c search_path=${options.schema}`,
  });
  let healthy = false;
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {
    healthy = false;
  });
  // The pool does not listen to connections that are in use, such as one in the middle of a transaction.
  pool.on("connect", (client) => {
    client.on("error", () => {
      healthy = false;
    });
  });
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  const check = async (): Promise<void> => {
    try {
      await sql`select 1`.execute(db);
      healthy = true;
    } catch {
      healthy = false;
    }
  };
  void check();
  const timer = setInterval(() => void check(), HEALTH_INTERVAL_MS);
  timer.unref();
  return {
    db,
    healthy: () => healthy,
    close: async () => {
      clearInterval(timer);
      await db.destroy();
    },
  };
};
