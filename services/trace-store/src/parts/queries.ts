import { decodeJson, type Message } from "@portcullis/bus";
import { type Answer, queues, subjects } from "@portcullis/contracts";
import { createLimit } from "@portcullis/runtime";
import { aggregateTraces } from "../adapters/aggregate-reader.ts";
import { listTraces } from "../adapters/list-reader.ts";
import { readPurged } from "../adapters/purge-writer.ts";
import { replayTraces } from "../adapters/replay-reader.ts";
import { getTrace } from "../adapters/trace-reader.ts";
import { runViewCommand } from "../adapters/views-table.ts";
import {
  answerAggregate,
  answerGet,
  answerList,
  answerReplay,
  answerViews,
  type QueryContext,
} from "../answer-queries.ts";
import type { Part, PartContext } from "./part.ts";

/** Fewer than there are connections: what searches for long leaves some to what stores. */
const SEARCHES_AT_ONCE = 4;
/** Less than the ingress waits. */
const SEARCH_LIMIT_MS = 8_000;

type Query = Parameters<typeof subjects.queryTraces>[0];

const paramsOf = (message: Message): unknown => {
  try {
    return decodeJson(message.data);
  } catch {
    return undefined;
  }
};

/** Answers a query of the store, shared with all other instances. */
export const answerOn = (
  { bus }: Pick<PartContext, "bus">,
  query: Query,
  answer: (params: unknown) => Promise<Answer>,
): void =>
  bus.subscribe({
    subject: subjects.queryTraces(query),
    queue: queues.traceStore,
    handle: async (message) => message.respond(await answer(paramsOf(message))),
  });

/** Answers queries about traces from the beginning: before the database is there, with `trace_unavailable`. */
export const createQueriesPart = (context: PartContext): Part => {
  const { db } = context;
  const turn = createLimit(SEARCHES_AT_ONCE);
  const queries: QueryContext = {
    get: (requestId) => getTrace(db, requestId),
    isPurged: async (requestId) => (await readPurged(db, [requestId])).has(requestId),
    list: (query, filtering, cursor) =>
      turn(() => listTraces(db, query, filtering, cursor, { nowMs: Date.now(), limitMs: SEARCH_LIMIT_MS })),
    aggregate: (request, filtering) => turn(() => aggregateTraces(db, request, filtering, SEARCH_LIMIT_MS)),
    views: (command) => runViewCommand(db, command, Date.now()),
    clock: Date.now,
    replay: (query) => replayTraces(db, query),
  };
  answerOn(context, "get", (params) => answerGet(params, queries));
  answerOn(context, "list", (params) => answerList(params, queries));
  answerOn(context, "aggregate", (params) => answerAggregate(params, queries));
  answerOn(context, "views", (params) => answerViews(params, queries));
  answerOn(context, "replay", (params) => answerReplay(params, queries));
  return { start: () => {}, stop: async () => {}, ready: () => ({}) };
};
