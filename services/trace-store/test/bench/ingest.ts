import { join } from "node:path";
import { createDatabase, type Migrations, migrate } from "@portcullis/db";
import { startTestPostgres } from "@portcullis/testkit";
import type { Kysely } from "kysely";
import { SCHEMA, type TraceDatabase } from "../../src/adapters/schema.ts";
import type { StoredEvent } from "../../src/core/read-event.ts";
import { createRandom, makeTrace } from "../support/generated-traces.ts";
import { storedOf } from "../support/search-database.ts";

const BATCH = 500;
const BATCHES = 16;
const ROUNDS = 5;

type Writer = {
  readonly write: (db: Kysely<TraceDatabase>, events: readonly StoredEvent[]) => Promise<number>;
  readonly migrations: Migrations;
  readonly ensure: (db: Kysely<TraceDatabase>, days: readonly string[]) => Promise<void>;
};

/** The writer of a trace-store's folder, whatever version it is. */
const writerOf = async (folder: string): Promise<Writer> => {
  const load = async (path: string): Promise<Record<string, unknown>> =>
    import(join(folder, "src/adapters", path));
  const [{ writeEvents }, { migrations }, { createPartitions }] = await Promise.all([
    load("event-writer.ts"),
    load("migrations/index.ts"),
    load("partitions.ts"),
  ]);
  const partitionsOf = createPartitions as (db: Kysely<TraceDatabase>) => {
    readonly ensure: (days: readonly string[]) => Promise<void>;
  };
  return {
    write: writeEvents as Writer["write"],
    migrations: migrations as Migrations,
    ensure: (db, days) => partitionsOf(db).ensure(days),
  };
};

/** An intent and an outcome each, apart from each other, as they come under load. */
const makeBatches = (seed: number): readonly (readonly StoredEvent[])[] => {
  const random = createRandom(seed);
  const now = Date.now();
  return Array.from({ length: BATCHES }, () => {
    const outcomes = Array.from({ length: BATCH / 2 }, () => ({
      ...makeTrace(random, now),
      ...{ phase: "finished" as const, outcome: "completed" as const },
    }));
    const intents = outcomes.map((data) => ({
      ...data,
      phase: "received" as const,
      outcome: "received" as const,
    }));
    return [...intents, ...outcomes].map((data) => storedOf(data));
  });
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Events a second of this version and of the one in `before`, in turns, so that what else the machine does meets both. */
export const ingestRatio = async (before: string, say: (text: string) => void): Promise<string> => {
  await using first = await startTestPostgres();
  await using second = await startTestPostgres();
  const here = join(import.meta.dirname, "../..");
  const sides = await Promise.all(
    (
      [
        [before, first],
        [here, second],
      ] as const
    ).map(async ([folder, postgres]) => {
      const database = createDatabase<TraceDatabase>({
        url: postgres.urlOf("trace-store"),
        ...{ applicationName: "bench", schema: SCHEMA, maxConnections: 2 },
      });
      const writer = await writerOf(folder);
      await migrate(database.db, SCHEMA, writer.migrations);
      return { database, writer, rates: [] as number[] };
    }),
  );
  for (let round = -1; round < ROUNDS; round += 1) {
    const batches = makeBatches(round + 10);
    const days = [...new Set(batches.flat().map(({ day }) => day))];
    for (const { database, writer, rates } of round % 2 === 0 ? sides : sides.toReversed()) {
      await writer.ensure(database.db, days);
      const startedAt = performance.now();
      for (const batch of batches) await writer.write(database.db, batch);
      if (round >= 0) rates.push((BATCH * BATCHES * 1000) / (performance.now() - startedAt));
    }
    say(
      `stored, round ${round}: ${sides.map(({ rates }) => Math.round(rates.at(-1) ?? 0)).join(" and ")} events a second`,
    );
  }
  for (const { database } of sides) await database.close();
  const [old = Number.NaN, now = Number.NaN] = sides.map(({ rates }) => median(rates));
  return `Batches of ${BATCH} events, half of them intents and half outcomes, one writer: ${Math.round(now).toLocaleString("en")} events a second
with the columns and indexes that queries need, ${Math.round(old).toLocaleString("en")} without them: ${(now / old).toFixed(2)} ×. Median of ${ROUNDS} rounds in turns.`;
};
