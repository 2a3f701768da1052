import { finished } from "node:stream";
import type { Bus } from "@portcullis/bus";
import {
  outcomes,
  roles,
  slugSchema,
  subjects,
  traceGetQuerySchema,
  traceListQuerySchema,
  traceListSchema,
  traceViewSchema,
} from "@portcullis/contracts";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { ask } from "../adapters/ask.ts";
import type { TraceFeed } from "../adapters/trace-feed.ts";
import { describeFaults } from "../core/submission-faults.ts";
import { Problem } from "./problem.ts";
import type { OperatorDoor } from "./require-operator.ts";
import { jsonSchema, problemSchema } from "./schemas.ts";

export type TraceRoutesOptions = {
  readonly bus: Bus;
  readonly operators: OperatorDoor;
  readonly feed: TraceFeed;
};

const QUERY_TIMEOUT_MS = 10_000;
const HEARTBEAT_MS = 15_000;
const MAX_UNREAD_BYTES = 8 * 1024 * 1024;
const store = { timeoutMs: QUERY_TIMEOUT_MS, unavailable: "trace_unavailable" } as const;

const streamQuerySchema = z.strictObject({
  org: slugSchema.or(z.literal("_none")).optional(),
  outcome: z.enum(outcomes).optional(),
});

/** @throws Problem */
const parse = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Problem("invalid_request", describeFaults(parsed.error));
  return parsed.data;
};

/** `Last-Event-ID` of a reconnecting reader: the stream sequence that it saw last. */
const lastEventId = (header: unknown): number | undefined => {
  if (typeof header !== "string" || header === "") return undefined;
  if (!/^\d{1,15}$/.test(header)) throw new Problem("invalid_request", "Last-Event-ID is not one of ours.");
  return Number(header);
};

/** `GET /v1/traces`, `/v1/traces/{id}`, `/v1/traces/stream`: for operators of every role. */
export const registerTraceRoutes = (app: FastifyInstance, options: TraceRoutesOptions): void => {
  const { bus, operators, feed } = options;
  const security = [{ operator: [] }, { session: [] }];
  const ok = (schema: z.ZodType, description: string) => ({
    description,
    content: { "application/json": { schema: jsonSchema(schema) } },
  });
  const refusals = {
    401: problemSchema("`invalid_operator_token`"),
    422: problemSchema("`invalid_request`"),
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
      return ask(bus, subjects.queryTraces("list"), parse(traceListQuerySchema, request.query), store);
    },
  });

  app.route({
    method: "GET",
    url: "/v1/traces/stream",
    schema: {
      tags: ["traces"],
      summary: "Follow trace events (Server-Sent Events)",
      description: "Each event is a CloudEvent; its id is what `Last-Event-ID` resumes from.",
      security,
      querystring: jsonSchema(streamQuerySchema, "input"),
      response: { 200: { description: "text/event-stream" }, ...refusals },
    },
    handler: async (request, reply) => {
      await operators.require(request, roles);
      const query = parse(streamQuerySchema, request.query);
      const after = lastEventId(request.headers["last-event-id"]);
      const subject = subjects.traceEvents(query.org ?? "*", query.outcome ?? "*");
      reply.hijack();
      const response = reply.raw;
      response.writeHead(200, {
        "content-type": "text/event-stream",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
      });
      response.write(": portcullis\n\n");
      const heartbeat = setInterval(() => response.write(": still here\n\n"), HEARTBEAT_MS);
      const subscription = feed.follow({ subject, after }, ({ sequence, body }) => {
        response.write(`id: ${sequence}\nevent: trace\ndata: ${body}\n\n`);
        // A reader that does not keep up is cut off; it comes back with its Last-Event-ID and misses nothing.
        if (response.writableLength > MAX_UNREAD_BYTES) response.destroy();
      });
      finished(response, () => {
        clearInterval(heartbeat);
        subscription.stop();
      });
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
      return ask(bus, subjects.queryTraces("get"), parse(traceGetQuerySchema, request.params), store);
    },
  });
};
