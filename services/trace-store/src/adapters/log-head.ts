import type { Frontier } from "@portcullis/ledger";
import { type Kysely, sql, type Transaction } from "kysely";
import type { TraceDatabase } from "./schema.ts";

/** The state of a log. */
export type LogHead = {
  readonly id: number;
  readonly size: number;
  /** Hashes of the complete subtrees, the largest first. */
  readonly frontier: Frontier;
  /** How many batches there are, and the hash of the last one: of the trace log. */
  readonly batches: number;
  readonly head: string | null;
  /** For how long nothing was appended, by the database's clock. */
  readonly restedMs: number;
};

const HASH_BYTES = 32;

/** Hashes that are stored one after another. */
export const splitHashes = (bytes: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: bytes.length / HASH_BYTES }, (_, index) =>
    bytes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  );
export const joinHashes = (hashes: readonly Uint8Array[]): Buffer => Buffer.concat(hashes);

const columns = ["id", "size", "frontier", "batches", "head"] as const;
const rested = sql<number>`extract(epoch from clock_timestamp() - changed_at)::float8 * 1000`.as("restedMs");

/** Makes the log where it does not exist yet. */
export const ensureLog = async (db: Kysely<TraceDatabase>, origin: string): Promise<void> => {
  const found = await db.selectFrom("log_heads").select("id").where("origin", "=", origin).executeTakeFirst();
  if (found !== undefined) return;
  await db
    .insertInto("log_heads")
    .values({ origin })
    .onConflict((conflict) => conflict.column("origin").doNothing())
    .execute();
};

export const readHead = async (db: Kysely<TraceDatabase>, origin: string): Promise<LogHead | undefined> => {
  const row = await db
    .selectFrom("log_heads")
    .select([...columns, rested])
    .where("origin", "=", origin)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, frontier: splitHashes(row.frontier) };
};

/**
 * Runs work as the only store that may append to the log or sign for it; what it wrote is there when it ends, whole or not at all.
 * @returns undefined where another store is at it
 */
export const withLog = <T>(
  db: Kysely<TraceDatabase>,
  origin: string,
  work: (trx: Transaction<TraceDatabase>, head: LogHead) => Promise<T>,
): Promise<T | undefined> =>
  db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom("log_heads")
      .select([...columns, rested])
      .where("origin", "=", origin)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    return row === undefined ? undefined : work(trx, { ...row, frontier: splitHashes(row.frontier) });
  });

export const writeHead = async (
  trx: Transaction<TraceDatabase>,
  head: Omit<LogHead, "restedMs">,
): Promise<void> => {
  await sql`
    update log_heads set size = ${head.size}, frontier = ${joinHashes(head.frontier)},
      batches = ${head.batches}, head = ${head.head}, changed_at = clock_timestamp()
    where id = ${head.id}`.execute(trx);
};
