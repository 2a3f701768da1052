import type { Bus } from "@portcullis/bus";
import {
  type Investigation,
  type InvestigationChange,
  investigationBulkSchema,
  investigationGetQuerySchema,
  investigationLabelInputSchema,
  investigationListQuerySchema,
  investigationListSchema,
  investigationNoteSchema,
  investigationPatchSchema,
  investigationSchema,
  investigationViewSchema,
  precisionQuerySchema,
  precisionSchema,
  roles,
  subjects,
  triageResultSchema,
  triageRoles,
} from "@portcullis/contracts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { ask } from "../adapters/ask.ts";
import { etagOf, writeCondition } from "../core/preconditions.ts";
import { describeFaults } from "../core/submission-faults.ts";
import { Problem } from "./problem.ts";
import type { OperatorDoor, SignedIn } from "./require-operator.ts";
import { jsonSchema, problemSchema } from "./schemas.ts";

export type InvestigationRoutesOptions = {
  readonly bus: Pick<Bus, "request">;
  readonly operators: OperatorDoor;
};

const store = { timeoutMs: 15_000, unavailable: "trace_unavailable" } as const;

/** @throws Problem */
const parse = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Problem("invalid_request", describeFaults(parsed.error));
  return parsed.data;
};

/** The revisions that `If-Match` lets an item have. @throws Problem */
const expectedRevisions = (request: FastifyRequest): readonly number[] | undefined => {
  const condition = writeCondition({
    ifMatch: request.headers["if-match"],
    ifNoneMatch: request.headers["if-none-match"],
  });
  switch (condition.kind) {
    case "none":
    case "exists":
      return undefined;
    case "malformed":
      throw new Problem("invalid_request", condition.detail);
    case "never":
      throw new Problem("precondition_failed");
    case "check":
      // Items are never made by a request: none is absent.
      if ("absent" in condition.precondition) throw new Problem("precondition_failed");
      return condition.precondition.revisions;
  }
};

const item = "/v1/investigations/:id";

/** What a body that names a change of one item makes of it. */
const changes = [
  {
    ...{ method: "PATCH", url: item, summary: "Set the status or the assignee" },
    body: investigationPatchSchema,
    toChange: (body: unknown): InvestigationChange => ({
      kind: "triage",
      patch: parse(investigationPatchSchema, body),
    }),
  },
  {
    ...{ method: "POST", url: `${item}/notes`, summary: "Add a note; it stays as it is" },
    body: investigationNoteSchema,
    toChange: (body: unknown): InvestigationChange => ({
      kind: "note",
      note: parse(investigationNoteSchema, body),
    }),
  },
  {
    ...{ method: "PUT", url: `${item}/label`, summary: "Say whether findings of a type are what they seem" },
    body: investigationLabelInputSchema,
    toChange: (body: unknown): InvestigationChange => ({
      kind: "label",
      label: parse(investigationLabelInputSchema, body),
    }),
  },
] as const;

/**
 * `/v1/investigations`: the queue of what needs a look, and what people's labels say of the detectors. Operators of every role may
 * read it; who works on it is an admin, an operator or an analyst.
 */
export const registerInvestigationRoutes = (
  app: FastifyInstance,
  { bus, operators }: InvestigationRoutesOptions,
): void => {
  const common = { tags: ["investigations"], security: [{ operator: [] }, { session: [] }] };
  const ok = (schema: z.ZodType, description: string) => ({
    description,
    content: { "application/json": { schema: jsonSchema(schema) } },
  });
  const refusals = {
    401: problemSchema("`invalid_operator_token`"),
    403: problemSchema("`role_not_allowed`"),
    422: problemSchema("`invalid_request`"),
    503: problemSchema("`trace_unavailable`"),
  };
  const idParams = { type: "object", properties: { id: { type: "string", format: "uuid" } } };

  const triage = async (
    { name, role }: SignedIn,
    ids: readonly string[],
    change: InvestigationChange,
    revisions?: readonly number[],
  ): Promise<z.infer<typeof triageResultSchema>> =>
    triageResultSchema.parse(
      await ask(
        bus,
        subjects.queryTraces("triage"),
        {
          v: 1,
          actor: { name, role },
          ids,
          change,
          ...(revisions === undefined ? {} : { revisions }),
        },
        store,
      ),
    );

  const sendOne = (reply: FastifyReply, value: Investigation): FastifyReply =>
    reply.header("etag", etagOf(value.revision)).send(value);

  app.route({
    method: "GET",
    url: "/v1/investigations",
    schema: {
      ...common,
      summary: "List what needs a look: the most severe first, of those the newest",
      querystring: jsonSchema(investigationListQuerySchema, "input"),
      response: { 200: ok(investigationListSchema, "A page of the queue"), ...refusals },
    },
    handler: async (request) => {
      await operators.require(request, roles);
      const query = parse(investigationListQuerySchema, request.query);
      return ask(bus, subjects.queryTraces("investigations"), query, store);
    },
  });

  app.route<{ Params: { id: string } }>({
    method: "GET",
    url: item,
    schema: {
      ...common,
      summary: "One item, with its newest requests, its history and ready suppressions",
      params: idParams,
      response: {
        200: ok(investigationViewSchema, "The item"),
        404: problemSchema("`not_found`"),
        ...refusals,
      },
    },
    handler: async (request, reply) => {
      await operators.require(request, roles);
      const query = parse(investigationGetQuerySchema, request.params);
      const value = await ask(bus, subjects.queryTraces("investigation"), query, store);
      return sendOne(reply, investigationViewSchema.parse(value));
    },
  });

  for (const { method, url, summary, body, toChange } of changes) {
    app.route<{ Params: { id: string } }>({
      method,
      url,
      schema: {
        ...common,
        summary,
        description: `For the roles ${triageRoles.join(", ")}. With \`If-Match\`: only if the item has that revision.`,
        params: idParams,
        body: jsonSchema(body, "input"),
        response: {
          200: ok(investigationSchema, "The item as it is now"),
          404: problemSchema("`not_found`"),
          409: problemSchema("`conflict`"),
          412: problemSchema("`precondition_failed`"),
          ...refusals,
        },
      },
      handler: async (request, reply) => {
        const operator = await operators.require(request, triageRoles);
        const { id } = parse(investigationGetQuerySchema, request.params);
        const change = toChange(request.body);
        const { results } = await triage(operator, [id], change, expectedRevisions(request));
        const [result] = results;
        if (result === undefined) throw new Problem("internal_error");
        if (!result.ok) throw new Problem(result.code, result.detail);
        return sendOne(reply, result.investigation);
      },
    });
  }

  app.route({
    method: "POST",
    url: "/v1/investigations/bulk",
    schema: {
      ...common,
      summary: "The same change of many items, with an answer for each",
      description: `For the roles ${triageRoles.join(", ")}.`,
      body: jsonSchema(investigationBulkSchema, "input"),
      response: { 200: ok(triageResultSchema, "What became of each"), ...refusals },
    },
    handler: async (request) => {
      const operator = await operators.require(request, triageRoles);
      const { ids, change } = parse(investigationBulkSchema, request.body);
      return triage(operator, ids, change);
    },
  });

  app.route({
    method: "GET",
    url: "/v1/detectors/precision",
    schema: {
      ...common,
      summary: "What labels say of the detectors, with 95 % intervals",
      querystring: jsonSchema(precisionQuerySchema, "input"),
      response: { 200: ok(precisionSchema, "By type, by detector and by category"), ...refusals },
    },
    handler: async (request) => {
      await operators.require(request, roles);
      const query = parse(precisionQuerySchema, request.query);
      return ask(bus, subjects.queryTraces("precision"), query, store);
    },
  });
};
