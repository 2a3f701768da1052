import type { Bus } from "@portcullis/bus";
import {
  type Role,
  roles,
  subjects,
  type View,
  type ViewActor,
  type ViewCommand,
  viewInputSchema,
  viewListSchema,
  viewSchema,
} from "@portcullis/contracts";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { ask } from "../adapters/ask.ts";
import { etagOf, readOutcome, writeCondition } from "../core/preconditions.ts";
import { parseInput } from "./parse-input.ts";
import { Problem } from "./problem.ts";
import type { OperatorDoor, SignedIn } from "./require-operator.ts";
import { jsonSchema, problemSchema } from "./schemas.ts";

export type ViewRoutesOptions = { readonly bus: Bus; readonly operators: OperatorDoor };

const store = { timeoutMs: 10_000, unavailable: "trace_unavailable" } as const;
const sharers: readonly Role[] = ["admin", "operator"];
const paramsSchema = z.strictObject({ id: z.uuid() });

/** An operator of a token and one of the identity provider are two, also where they have one name. */
const actorOf = ({ method, name, role }: SignedIn): ViewActor => ({
  id: `${method === "token" ? "token" : "oidc"}:${name}`.slice(0, 300),
  name: name.slice(0, 256),
  mayShare: sharers.includes(role),
});

const conditionsOf = ({ headers }: FastifyRequest) => ({
  ifMatch: headers["if-match"],
  ifNoneMatch: headers["if-none-match"],
});

/** The revisions that a change may find; undefined where it may find any. @throws Problem */
const revisionsOf = (request: FastifyRequest): { readonly revisions?: number[] } => {
  const condition = writeCondition(conditionsOf(request));
  switch (condition.kind) {
    case "none":
    case "exists":
      return {};
    case "malformed":
      throw new Problem("invalid_request", condition.detail);
    case "never":
      throw new Problem("precondition_failed");
    case "check": {
      const { precondition } = condition;
      // What is changed here is there already.
      if (!("revisions" in precondition)) throw new Problem("precondition_failed");
      return { revisions: [...precondition.revisions] };
    }
  }
};

/** `/v1/views`: saved views of traces. Every role has its own; admins and operators share them. */
export const registerViewRoutes = (app: FastifyInstance, options: ViewRoutesOptions): void => {
  const { bus, operators } = options;
  const params = { type: "object", properties: { id: { type: "string", format: "uuid" } } };
  const refusals = {
    401: problemSchema("`invalid_operator_token`"),
    403: problemSchema("`role_not_allowed`"),
    404: problemSchema("`not_found`"),
    409: problemSchema("`conflict`: the name is taken"),
    412: problemSchema("`precondition_failed`"),
    422: problemSchema("`invalid_request`"),
    503: problemSchema("`trace_unavailable`"),
  };
  const documentation = (summary: string, answer: z.ZodType, status = 200) => ({
    tags: ["traces"],
    summary,
    security: [{ operator: [] }, { session: [] }],
    response: {
      [String(status)]: {
        description: "As it is now",
        content: { "application/json": { schema: jsonSchema(answer) } },
      },
      ...refusals,
    } as Readonly<Record<string, unknown>>,
  });
  const actor = async (request: FastifyRequest): Promise<ViewActor> =>
    actorOf(await operators.require(request, roles));
  const run = (command: ViewCommand): Promise<unknown> =>
    ask(bus, subjects.queryTraces("views"), command, store);
  const runForView = async (command: ViewCommand): Promise<View> => viewSchema.parse(await run(command));

  app.route({
    method: "GET",
    url: "/v1/views",
    schema: documentation("Your saved views, and those that are shared", viewListSchema),
    handler: async (request) => run({ do: "list", actor: await actor(request) }),
  });

  app.route({
    method: "POST",
    url: "/v1/views",
    schema: { ...documentation("Save a view", viewSchema, 201), body: jsonSchema(viewInputSchema, "input") },
    handler: async (request, reply) => {
      const who = await actor(request);
      const input = parseInput(viewInputSchema, request.body);
      const view = await runForView({ do: "create", actor: who, input });
      return reply.code(201).header("etag", etagOf(view.revision)).send(view);
    },
  });

  app.route({
    method: "GET",
    url: "/v1/views/:id",
    schema: { ...documentation("One view", viewSchema), params },
    handler: async (request, reply) => {
      const who = await actor(request);
      const { id } = parseInput(paramsSchema, request.params);
      const view = await runForView({ do: "get", actor: who, id });
      reply.header("etag", etagOf(view.revision));
      switch (readOutcome(conditionsOf(request), view.revision)) {
        case "send":
          return view;
        case "not_modified":
          return reply.code(304).send();
        case "failed":
          throw new Problem("precondition_failed");
        case "malformed":
          throw new Problem("invalid_request", "If-Match or If-None-Match: not a list of entity tags.");
      }
    },
  });

  app.route({
    method: "PUT",
    url: "/v1/views/:id",
    schema: {
      ...documentation("Change a view; with shared, share it or take it back", viewSchema),
      params,
      body: jsonSchema(viewInputSchema, "input"),
    },
    handler: async (request, reply) => {
      const who = await actor(request);
      const { id } = parseInput(paramsSchema, request.params);
      const input = parseInput(viewInputSchema, request.body);
      const view = await runForView({ do: "put", actor: who, id, input, ...revisionsOf(request) });
      return reply.header("etag", etagOf(view.revision)).send(view);
    },
  });

  app.route({
    method: "DELETE",
    url: "/v1/views/:id",
    schema: { ...documentation("Delete a view; it comes back as it was", viewSchema), params },
    config: { emptyBody: true },
    handler: async (request) => {
      const who = await actor(request);
      const { id } = parseInput(paramsSchema, request.params);
      return runForView({ do: "delete", actor: who, id, ...revisionsOf(request) });
    },
  });
};
