import { type Kysely, sql, type Transaction } from "kysely";
import type { TraceDatabase } from "./schema.ts";

/** The database took longer than a query may. */
export class QueryTooCostly extends Error {
  constructor() {
    super("the query takes too long");
    this.name = "QueryTooCostly";
  }
}

/** PostgreSQL, appendix A: `query_canceled`, which is what a statement past its time ends with. */
const QUERY_CANCELED = "57014";

export type Reading = {
  readonly trx: Transaction<TraceDatabase>;
  /** To be called before each statement: what is left of the time is all that it gets. @throws QueryTooCostly */
  readonly limit: () => Promise<void>;
};

/**
 * Reads with a limit of time for all statements together.
 * @throws QueryTooCostly
 */
export const readWithin = async <T>(
  db: Kysely<TraceDatabase>,
  limitMs: number,
  read: (reading: Reading) => Promise<T>,
): Promise<T> => {
  const endsAt = performance.now() + limitMs;
  try {
    return await db
      .transaction()
      .setAccessMode("read only")
      // One state of the tables for all statements.
      .setIsolationLevel("repeatable read")
      .execute((trx) =>
        read({
          trx,
          limit: async () => {
            const left = Math.floor(endsAt - performance.now());
            if (left < 1) throw new QueryTooCostly();
            // Compiling costs more than these queries win by it; room for the rows that an index names wins more than it costs.
            await sql`
              select set_config('statement_timeout', ${String(left)}, true), set_config('jit', 'off', true),
                set_config('work_mem', '32MB', true)`.execute(trx);
          },
        }),
      );
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw code === QUERY_CANCELED ? new QueryTooCostly() : error;
  }
};
