import {
  type TraceAggregate,
  type TraceData,
  type TraceFilter,
  traceAggregateSchema,
  traceListSchema,
} from "@portcullis/contracts";
import { aggregateTraces } from "../../src/adapters/aggregate-reader.ts";
import { listTraces } from "../../src/adapters/list-reader.ts";
import { answerAggregate, answerList, type QueryContext } from "../../src/answer-queries.ts";
import { createRandom, makeTrace } from "./generated-traces.ts";
import { DAYS, END, START } from "./search-cases.ts";
import { type SearchDatabase, startSearchDatabase, storedOf } from "./search-database.ts";

const NOW = END + 3_600_000;

/** Records in a database, and the questions that the store answers about them. */
export type SearchedRecords = AsyncDisposable & {
  readonly search: SearchDatabase;
  readonly records: readonly TraceData[];
  readonly context: QueryContext;
  /** Ids of all that a filter leaves, page by page; every page but the last one is full. */
  readonly listAll: (filter: TraceFilter, limit: number) => Promise<readonly string[]>;
  readonly aggregate: (params: object) => Promise<TraceAggregate>;
};

const must = (what: string, holds: boolean): void => {
  if (!holds) throw new Error(what);
};

/** Stores records as they come: intents first, outcomes over them, and some of it once more. */
const storeAll = async (search: SearchDatabase, count: number): Promise<readonly TraceData[]> => {
  const random = createRandom(7);
  // Some lie around midnight, where a partition ends.
  const records = Array.from({ length: count }, (_, n) =>
    makeTrace(
      random,
      n % 7 === 0
        ? START + (1 + (n % (DAYS - 1))) * 86_400_000 + Math.floor((random() - 0.5) * 4_000)
        : START + Math.floor(random() * (END - START)),
    ),
  );
  // What has ended was received before: the row of the intent is replaced, with all that is searched in it.
  const intents = records
    .filter(({ phase }) => phase === "finished")
    .map((data) => ({
      ...makeTrace(random, START),
      ...{ requestId: data.requestId, receivedAt: data.receivedAt, phase: "received" as const },
    }));
  await search.store(intents.map((data) => storedOf(data)));
  must("all are new", (await search.store(records.map((data) => storedOf(data)))) === count);
  must("none is", (await search.store(intents.slice(0, 200).map((data) => storedOf(data)))) === 0);
  await search.vacuum();
  return records;
};

export const startSearchedRecords = async (count: number): Promise<SearchedRecords> => {
  const search = await startSearchDatabase();
  const { db } = search.database;
  const records = await storeAll(search, count);
  const context: QueryContext = {
    get: async () => undefined,
    isPurged: async () => false,
    replay: async () => [],
    list: (query, filtering, cursor) =>
      listTraces(db, query, filtering, cursor, { nowMs: NOW, limitMs: 20_000 }),
    aggregate: (request, filtering) => aggregateTraces(db, request, filtering, 20_000),
    views: () => Promise.reject(new Error("not here")),
    clock: () => NOW,
  };
  return {
    ...{ search, records, context },
    listAll: async (filter, limit) => {
      const ids: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const page = { ...filter, limit, ...(cursor === undefined ? {} : { cursor }) };
        const answer = await answerList(page, context);
        if (!answer.ok) throw new Error(`${answer.code}: ${answer.detail}`);
        const { traces, next } = traceListSchema.parse(answer.value);
        ids.push(...traces.map(({ requestId }) => requestId));
        if (next === null) return ids;
        must("the page is full", traces.length === limit);
        cursor = next;
      }
    },
    aggregate: async (params) => {
      const answer = await answerAggregate(params, context);
      if (!answer.ok) throw new Error(`${answer.code}: ${answer.detail}`);
      return traceAggregateSchema.parse(answer.value);
    },
    [Symbol.asyncDispose]: () => search[Symbol.asyncDispose](),
  };
};
