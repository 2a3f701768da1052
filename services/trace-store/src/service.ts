import { createDatabase, migrate } from "@portcullis/db";
import type { Readiness, Service, ServiceContext } from "@portcullis/runtime";
import { migrations } from "./adapters/migrations/index.ts";
import { createPartitions } from "./adapters/partitions.ts";
import { SCHEMA, type TraceDatabase } from "./adapters/schema.ts";
import type { Settings } from "./config.ts";
import { createIngestPart } from "./parts/ingest.ts";
import { createInvariantsPart } from "./parts/invariants.ts";
import { createInvestigationsPart } from "./parts/investigations.ts";
import { createLogsPart } from "./parts/logs.ts";
import { createObservePart } from "./parts/observe.ts";
import { createOldRowsPart } from "./parts/old-rows.ts";
import type { Part, PartContext } from "./parts/part.ts";
import { createQueriesPart } from "./parts/queries.ts";
import { createRetentionPart } from "./parts/retention.ts";
import { createRollupsPart } from "./parts/rollups.ts";
import { createSweepPart } from "./parts/sweep.ts";
import { repeat } from "./repeat.ts";

const MAX_CONNECTIONS = 10;
const RETRY_START_MS = 1_000;

/** In the order in which they start: nothing is stored before there is a place for it. */
const createParts = (context: PartContext): readonly Part[] => [
  createRetentionPart(context),
  createIngestPart(context),
  createObservePart(context),
  createSweepPart(context),
  createLogsPart(context),
  createInvariantsPart(context),
  createQueriesPart(context),
  createInvestigationsPart(context),
  createOldRowsPart(context),
  createRollupsPart(context),
];

/** Binds the database and the bus to the parts of the store. */
export const build = async (context: ServiceContext<Settings>): Promise<Service> => {
  const { bus, config, instance, logger, telemetry, secret } = context;
  const database = createDatabase<TraceDatabase>({
    url: secret("database.url"),
    applicationName: `trace-store/${instance}`,
    schema: SCHEMA,
    maxConnections: MAX_CONNECTIONS,
  });
  const { db } = database;
  const warn = (what: string) => (error: unknown) => {
    // Words of the database may quote a row, so only its code is logged (INV-5).
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    logger.warn({ code, error: error instanceof Error ? error.name : "unknown" }, what);
  };
  const partitions = createPartitions(db);
  const parts = createParts({
    ...{ db, partitions, bus, config, instance, logger, secret, warn },
    meter: telemetry.meter,
  });

  const waiting = [...parts];
  /** Runs until PostgreSQL is there: the service itself is up before, and says `trace_unavailable`. */
  const begin = async (): Promise<void> => {
    if (waiting.length === 0) return;
    await migrate(db, SCHEMA, migrations);
    for (let part = waiting[0]; part !== undefined; part = waiting[0]) {
      await part.start();
      waiting.shift();
    }
    void beginning.stop();
  };
  const beginning = repeat(RETRY_START_MS, begin, warn("the database is not ready; trying again"));

  return {
    ready: (): Readiness => ({
      postgres: database.healthy() ? true : "PostgreSQL does not answer",
      ...Object.fromEntries(parts.flatMap((part) => Object.entries(part.ready()))),
    }),
    stopAccepting: async () => {
      await beginning.stop();
      await Promise.all(parts.map((part) => part.stop()));
    },
    close: database.close,
  };
};
