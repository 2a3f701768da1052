import { Readable } from "node:stream";
import type { Bus } from "@portcullis/bus";
import {
  evidenceKeysSchema,
  evidenceQuerySchema,
  evidenceSchema,
  type LogLine,
  type LogPage,
  logLineSchema,
  logPageSchema,
  logSchema,
  roles,
  subjects,
} from "@portcullis/contracts";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { ask } from "../adapters/ask.ts";
import { describeFaults } from "../core/submission-faults.ts";
import { Problem } from "./problem.ts";
import type { OperatorDoor } from "./require-operator.ts";
import { jsonSchema, problemSchema } from "./schemas.ts";

export type EvidenceRoutesOptions = { readonly bus: Bus; readonly operators: OperatorDoor };

/** Evidence of a busy time is megabytes of what left: the store needs a moment. */
const store = { timeoutMs: 30_000, unavailable: "trace_unavailable" } as const;

const logParamsSchema = z.strictObject({ log: logSchema });
const indexSchema = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const rangeSchema = z.strictObject({ from: indexSchema.default(0), to: indexSchema.optional() });
const checkpointAnswerSchema = z.object({ note: z.string() });

/** @throws Problem */
const parse = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Problem("invalid_request", describeFaults(parsed.error));
  return parsed.data;
};

/** How many leaves a checkpoint is about: the second line of its note. */
const sizeOf = (note: string): number => Number(note.split("\n")[1]);

const toNdjson = (lines: readonly LogLine[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join("");

/**
 * `GET /v1/traces/{id}/evidence`, `/v1/evidence/keys`, `/v1/logs/{log}`, `/v1/logs/{log}/checkpoint`: for operators of every role. What they say is
 * checked by who gets it (INV-8), not believed.
 */
export const registerEvidenceRoutes = (app: FastifyInstance, options: EvidenceRoutesOptions): void => {
  const { bus, operators } = options;
  const security = [{ operator: [] }, { session: [] }];
  const ok = (schema: z.ZodType, description: string, type = "application/json") => ({
    description,
    content: { [type]: { schema: jsonSchema(schema) } },
  });
  const refusals = {
    401: problemSchema("`invalid_operator_token`"),
    404: problemSchema("`not_found`"),
    422: problemSchema("`invalid_request`"),
    503: problemSchema("`trace_unavailable`"),
  };
  const logParams = {
    type: "object",
    properties: { log: { type: "string", enum: [...logSchema.options] } },
  };

  /** @throws Problem */
  const page = async (log: string, from: number, to: number): Promise<LogPage> =>
    logPageSchema.parse(await ask(bus, subjects.queryTraces("log"), { log, from, to }, store));
  /** @throws Problem `not_found` before the log's first checkpoint */
  const newestCheckpoint = async (log: string): Promise<string> => {
    const { lines } = await page(log, 0, 0);
    const [line] = lines;
    if (line?.line !== "checkpoint") throw new Problem("not_found", "The log has no checkpoint yet.");
    return line.note;
  };

  app.route<{ Params: { id: string } }>({
    method: "GET",
    url: "/v1/traces/:id/evidence",
    schema: {
      tags: ["evidence"],
      summary: "The evidence of one request",
      description: "One self-contained document that is checked offline, with the public keys alone.",
      security,
      params: { type: "object", properties: { id: { type: "string", format: "uuid" } } },
      response: {
        200: ok(evidenceSchema, "The evidence"),
        409: problemSchema("`evidence_open`: the request may still run; the detail says until when"),
        413: problemSchema("`evidence_too_large`"),
        ...refusals,
      },
    },
    handler: async (request) => {
      await operators.require(request, roles);
      return ask(bus, subjects.queryTraces("evidence"), parse(evidenceQuerySchema, request.params), store);
    },
  });

  app.route({
    method: "GET",
    url: "/v1/evidence/keys",
    schema: {
      tags: ["evidence"],
      summary: "The public keys that evidence is checked with",
      description: "To be pinned at first use, or compared with what the installation's operator hands out.",
      security,
      response: { 200: ok(evidenceKeysSchema, "The keys"), ...refusals },
    },
    handler: async (request) => {
      await operators.require(request, roles);
      return ask(bus, subjects.queryTraces("keys"), {}, store);
    },
  });

  app.route<{ Params: { log: string } }>({
    method: "GET",
    url: "/v1/logs/:log/checkpoint",
    schema: {
      tags: ["evidence"],
      summary: "The newest checkpoint of a log, a signed note",
      security,
      params: logParams,
      response: { 200: ok(checkpointAnswerSchema, "The checkpoint"), ...refusals },
    },
    handler: async (request) => {
      await operators.require(request, roles);
      return { note: await newestCheckpoint(parse(logParamsSchema, request.params).log) };
    },
  });

  app.route<{ Params: { log: string } }>({
    method: "GET",
    url: "/v1/logs/:log",
    schema: {
      tags: ["evidence"],
      summary: "Export a log",
      description:
        "Leaves from `from` (inclusive) to `to` (exclusive, the newest checkpoint unless told), with batches and checkpoints; one line each (NDJSON).",
      security,
      params: logParams,
      querystring: jsonSchema(rangeSchema, "input"),
      response: { 200: ok(logLineSchema, "The lines", "application/x-ndjson"), ...refusals },
    },
    handler: async (request, reply) => {
      await operators.require(request, roles);
      const { log } = parse(logParamsSchema, request.params);
      const { from, to } = parse(rangeSchema, request.query);
      // Fixed at the beginning: a log that grows while it is read would have no end.
      const end = Math.min(to ?? Number.MAX_SAFE_INTEGER, sizeOf(await newestCheckpoint(log)));
      if (from > 0 && from >= end) throw new Problem("invalid_request", "from: the log ends before it.");
      const first = await page(log, from, end);
      const lines = async function* (): AsyncGenerator<string> {
        if (from > 0) yield toNdjson([{ line: "frontier", size: from, hashes: first.frontier }]);
        yield toNdjson(first.lines);
        for (let next = first.next; next !== null; ) {
          // A failure breaks the connection off: who reads half of it sees that it is half.
          const more = await page(log, next, end);
          yield toNdjson(more.lines);
          next = more.next;
        }
      };
      return reply.type("application/x-ndjson").send(Readable.from(lines()));
    },
  });
};
