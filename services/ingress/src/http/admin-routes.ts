import type { Bus } from "@portcullis/bus";
import { type ControlCommand, controlCommands, subjects } from "@portcullis/contracts";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { z } from "zod";
import { ask } from "../adapters/ask.ts";
import type { Operators } from "../adapters/operators.ts";
import { describeFaults } from "../core/submission-faults.ts";
import { Problem } from "./problem.ts";
import { requireOperator } from "./require-operator.ts";
import { jsonSchema, problemSchema } from "./schemas.ts";

type Route = {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  readonly url: string;
  readonly command: ControlCommand;
  readonly summary: string;
  /** Where the body goes in the command's parameters: under a name, merged in, or there is none. */
  readonly body?: string | "merge";
  readonly status?: 201;
};

/** The admin API: each route is one control command. */
const routes: readonly Route[] = [
  { method: "GET", url: "/servers", command: "server-list", summary: "List the catalog" },
  { method: "GET", url: "/servers/:server", command: "server-get", summary: "One server" },
  {
    method: "PUT",
    url: "/servers/:server",
    command: "server-put",
    body: "input",
    summary: "Add or change a server",
  },
  {
    method: "POST",
    url: "/servers/:server/approve",
    command: "server-approve",
    body: "merge",
    summary: "Sync a server, pin its tool definitions and approve it",
  },
  {
    method: "POST",
    url: "/servers/:server/suspend",
    command: "server-suspend",
    body: "merge",
    summary: "Take a server out of use at once",
  },
  { method: "GET", url: "/orgs", command: "org-list", summary: "List the organisations" },
  {
    method: "PUT",
    url: "/orgs/:org",
    command: "org-put",
    body: "input",
    summary: "Add or change an organisation",
  },
  {
    method: "PUT",
    url: "/orgs/:org/servers/:server",
    command: "enablement-put",
    body: "merge",
    summary: "Turn on a server's tools for an organisation",
  },
  {
    method: "DELETE",
    url: "/orgs/:org/servers/:server",
    command: "enablement-delete",
    summary: "Turn off a server for an organisation",
  },
  { method: "GET", url: "/orgs/:org/keys", command: "key-list", summary: "List an organisation's keys" },
  {
    method: "POST",
    url: "/orgs/:org/keys",
    command: "key-create",
    body: "input",
    status: 201,
    summary: "Create a key; its secret is shown once",
  },
  { method: "DELETE", url: "/orgs/:org/keys/:key", command: "key-revoke", summary: "Revoke a key" },
];

/** Approving asks the remote server for its tools, which may take its time. */
const COMMAND_TIMEOUT_MS = 25_000;

const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};

const paramsOf = (route: Route, request: FastifyRequest): Record<string, unknown> => {
  const path = record(request.params);
  if (route.body === undefined) return path;
  return route.body === "merge"
    ? { ...record(request.body), ...path }
    : { ...path, [route.body]: request.body ?? {} };
};

const documentation = (route: Route) => {
  const { params, result } = controlCommands[route.command];
  const names = [...route.url.matchAll(/:(\w+)/g)].map((match) => match[1] ?? "");
  const shape = jsonSchema(params, "input");
  const properties = record(shape.properties);
  const body =
    route.body === undefined
      ? undefined
      : route.body === "merge"
        ? {
            type: "object",
            properties: Object.fromEntries(
              Object.entries(properties).filter(([name]) => !names.includes(name)),
            ),
          }
        : properties[route.body];
  return {
    tags: ["admin"],
    summary: route.summary,
    security: [{ operator: [] }],
    ...(names.length === 0
      ? {}
      : {
          params: {
            type: "object",
            properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
            required: names,
          },
        }),
    ...(body === undefined ? {} : { body }),
    response: {
      [route.status ?? 200]: {
        description: "Done",
        content: { "application/json": { schema: jsonSchema(result) } },
      },
      401: problemSchema("`invalid_operator_token`"),
      403: problemSchema("`role_not_allowed`"),
      404: problemSchema("`not_found`"),
      409: problemSchema("`conflict`"),
      422: problemSchema("`invalid_request`"),
      503: problemSchema("`policy_unavailable`"),
    },
  };
};

/** `/v1/admin/*`: the control plane, for operators. */
export const registerAdminRoutes = (
  app: FastifyInstance,
  options: { readonly bus: Bus; readonly operators: Operators },
): void => {
  for (const route of routes) {
    app.route({
      method: route.method,
      url: `/v1/admin${route.url}`,
      schema: documentation(route),
      handler: async (request, reply) => {
        const declared = controlCommands[route.command];
        const actor = requireOperator(options.operators, request, declared.roles);
        const schema: z.ZodType = declared.params;
        const params = schema.safeParse(paramsOf(route, request));
        if (!params.success) throw new Problem("invalid_request", describeFaults(params.error));
        const value = await ask(
          options.bus,
          subjects.control(route.command),
          { v: 1, actor, params: params.data },
          { timeoutMs: COMMAND_TIMEOUT_MS, unavailable: "policy_unavailable" },
        );
        return reply.code(route.status ?? 200).send(value);
      },
    });
  }
};
