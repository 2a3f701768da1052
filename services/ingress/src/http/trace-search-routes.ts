import { Readable } from "node:stream";
import type { Bus } from "@portcullis/bus";
import {
  roles,
  subjects,
  type TraceFilter,
  type TraceList,
  traceAggregateQuerySchema,
  traceAggregateSchema,
  traceColumnSchema,
  traceColumns,
  traceExportQuerySchema,
  traceListSchema,
  traceSummarySchema,
} from "@portcullis/contracts";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { ask } from "../adapters/ask.ts";
import { csvHead, toCsv, toNdjson } from "../core/export-rows.ts";
import { parseInput } from "./parse-input.ts";
import type { OperatorDoor } from "./require-operator.ts";
import { jsonSchema, problemSchema } from "./schemas.ts";

export type TraceSearchOptions = { readonly bus: Bus; readonly operators: OperatorDoor };

/** More than the store takes for one answer. */
const store = { timeoutMs: 12_000, unavailable: "trace_unavailable" } as const;
/** Traces that are in memory at a time. */
const EXPORT_PAGE = 500;

const types = {
  csv: "text/csv; charset=utf-8; header=present",
  ndjson: "application/x-ndjson",
} as const;

/** `GET /v1/traces/aggregate`, `/v1/traces/export`: for operators of every role. */
export const registerTraceSearchRoutes = (app: FastifyInstance, options: TraceSearchOptions): void => {
  const { bus, operators } = options;
  const security = [{ operator: [] }, { session: [] }];
  const refusals = {
    401: problemSchema("`invalid_operator_token`"),
    422: problemSchema("`invalid_request`, `query_too_costly`"),
    503: problemSchema("`trace_unavailable`"),
  };

  /** @throws Problem */
  const page = async (filter: TraceFilter, cursor: string | undefined): Promise<TraceList> => {
    const query = { ...filter, limit: EXPORT_PAGE, ...(cursor === undefined ? {} : { cursor }) };
    return traceListSchema.parse(await ask(bus, subjects.queryTraces("list"), query, store));
  };

  app.route({
    method: "GET",
    url: "/v1/traces/aggregate",
    schema: {
      tags: ["traces"],
      summary: "Count traces over time, by one or two dimensions",
      description:
        "With all filters of the list. A trace that has several values of a dimension counts in each of them. `latency=true` adds percentiles by stage.",
      security,
      querystring: jsonSchema(traceAggregateQuerySchema, "input"),
      response: {
        200: {
          description: "The counts",
          content: { "application/json": { schema: jsonSchema(traceAggregateSchema) } },
        },
        ...refusals,
      },
    },
    handler: async (request) => {
      await operators.require(request, roles);
      const query = parseInput(traceAggregateQuerySchema, request.query);
      return ask(bus, subjects.queryTraces("aggregate"), query, store);
    },
  });

  app.route({
    method: "GET",
    url: "/v1/traces/export",
    schema: {
      tags: ["traces"],
      summary: "Export traces as CSV or NDJSON, newest first",
      description: `With all filters of the list. Columns: ${traceColumns.join(", ")}.`,
      security,
      querystring: jsonSchema(traceExportQuerySchema, "input"),
      response: {
        200: {
          description: "One line a trace; of CSV after a line with the names of the columns",
          content: {
            "text/csv": { schema: { type: "string" } },
            "application/x-ndjson": { schema: jsonSchema(traceSummarySchema) },
          },
        },
        ...refusals,
      },
    },
    handler: async (request, reply) => {
      await operators.require(request, roles);
      const { format, columns: names, ...filter } = parseInput(traceExportQuerySchema, request.query);
      const columns = names === undefined ? traceColumns : z.array(traceColumnSchema).parse(names.split(","));
      const toText = format === "csv" ? toCsv : toNdjson;
      // The first page before anything is sent: a refusal is an answer of its own then.
      const first = await page(filter, undefined);
      const lines = async function* (): AsyncGenerator<string> {
        if (format === "csv") yield csvHead(columns);
        yield toText(columns, first.traces);
        for (let { next } = first; next !== null; ) {
          // A failure breaks the connection off: who reads half of it sees that it is half.
          const more = await page(filter, next);
          yield toText(columns, more.traces);
          next = more.next;
        }
      };
      return reply
        .type(types[format])
        .header("content-disposition", `attachment; filename="traces.${format}"`)
        .send(Readable.from(lines()));
    },
  });
};
