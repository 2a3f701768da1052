import { type TraceData, traceEventSchema } from "@portcullis/contracts";
import { timeOfUuidv7 } from "@portcullis/crypto";
import { createDatabase, type Database, migrate } from "@portcullis/db";
import { startTestPostgres } from "@portcullis/testkit";
import { sql } from "kysely";
import { writeEvents } from "../../src/adapters/event-writer.ts";
import { migrations } from "../../src/adapters/migrations/index.ts";
import { createPartitions } from "../../src/adapters/partitions.ts";
import { SCHEMA, type TraceDatabase } from "../../src/adapters/schema.ts";
import { dayOf } from "../../src/core/days.ts";
import type { StoredEvent } from "../../src/core/read-event.ts";

/** A record as an event that was stored. */
export const storedOf = (data: TraceData, phase = data.phase): StoredEvent => {
  const event = traceEventSchema.parse({
    specversion: "1.0",
    id: `${data.requestId}:${phase}`,
    source: "/portcullis/trace-redactor",
    type: `io.portcullis.trace.${phase}.v1`,
    subject: data.requestId,
    time: data.finishedAt ?? data.receivedAt,
    datacontenttype: "application/json",
    data,
  });
  return {
    day: dayOf(timeOfUuidv7(data.requestId)),
    event,
    body: JSON.stringify(event),
    streamSequence: 1,
    stamp: null,
    unused: 0,
  };
};

export type SearchDatabase = AsyncDisposable & {
  readonly database: Database<TraceDatabase>;
  /** Stores records as the service does. */
  readonly store: (records: readonly StoredEvent[]) => Promise<number>;
  /** What autovacuum does in time. */
  readonly vacuum: () => Promise<void>;
};

/** The store's own database, without the rest of the service. */
export const startSearchDatabase = async (): Promise<SearchDatabase> => {
  const postgres = await startTestPostgres();
  const database = createDatabase<TraceDatabase>({
    url: postgres.urlOf("trace-store"),
    applicationName: "test",
    schema: SCHEMA,
    maxConnections: 4,
  });
  const { db } = database;
  await migrate(db, SCHEMA, migrations);
  const partitions = createPartitions(db);
  return {
    database,
    store: async (records) => {
      let added = 0;
      for (let at = 0; at < records.length; at += 500) {
        const batch = records.slice(at, at + 500);
        await partitions.ensure(batch.map(({ day }) => day));
        added += await writeEvents(db, batch);
      }
      return added;
    },
    vacuum: async () => {
      await sql`vacuum analyze requests, request_words`.execute(db);
    },
    [Symbol.asyncDispose]: async () => {
      await database.close();
      await postgres[Symbol.asyncDispose]();
    },
  };
};
