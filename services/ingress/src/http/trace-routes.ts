import type { Bus } from "@portcullis/bus";
import {
  roles,
  subjects,
  traceGetQuerySchema,
  traceListQuerySchema,
  traceListSchema,
  traceViewSchema,
} from "@portcullis/contracts";
import type { FastifyInstance } from "fastify";
import type { z } from "zod";
import { ask } from "../adapters/ask.ts";
import { parseInput } from "./parse-input.ts";
import type { OperatorDoor } from "./require-operator.ts";
import { jsonSchema, problemSchema } from "./schemas.ts";

export type TraceRoutesOptions = {
  readonly bus: Bus;
  readonly operators: OperatorDoor;
};

const QUERY_TIMEOUT_MS = 10_000;
const store = { timeoutMs: QUERY_TIMEOUT_MS, unavailable: "trace_unavailable" } as const;

/** `GET /v1/traces` and `/v1/traces/{id}`: for operators of every role. */
export const registerTraceRoutes = (app: FastifyInstance, options: TraceRoutesOptions): void => {
  const { bus, operators } = options;
  const security = [{ operator: [] }, { session: [] }];
  const ok = (schema: z.ZodType, description: string) => ({
    description,
    content: { "application/json": { schema: jsonSchema(schema) } },
  });
  const refusals = {
    401: problemSchema("`invalid_operator_token`"),
    422: problemSchema("`invalid_request`; of a list also `query_too_costly`"),
    503: problemSchema("`trace_unavailable`"),
  };

  app.route({
    method: "GET",
    url: "/v1/traces",
    schema: {
      tags: ["traces"],
      summary: "List traces, newest first",
      security,
      querystring: jsonSchema(traceListQuerySchema, "input"),
      response: { 200: ok(traceListSchema, "A page of traces"), ...refusals },
    },
    handler: async (request) => {
      await operators.require(request, roles);
      return ask(bus, subjects.queryTraces("list"), parseInput(traceListQuerySchema, request.query), store);
    },
  });

  app.route<{ Params: { id: string } }>({
    method: "GET",
    url: "/v1/traces/:id",
    schema: {
      tags: ["traces"],
      summary: "One trace",
      security,
      params: { type: "object", properties: { id: { type: "string", format: "uuid" } } },
      response: { 200: ok(traceViewSchema, "The trace"), 404: problemSchema("`not_found`"), ...refusals },
    },
    handler: async (request) => {
      await operators.require(request, roles);
      return ask(bus, subjects.queryTraces("get"), parseInput(traceGetQuerySchema, request.params), store);
    },
  });
};
