import type { Bus } from "@portcullis/bus";
import {
  type ControlCommand,
  controlCommands,
  type Precondition,
  type Role,
  roles,
  subjects,
  triageRoles,
} from "@portcullis/contracts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { ask } from "../../adapters/ask.ts";
import { type ConditionHeaders, etagOf, readOutcome, writeCondition } from "../../core/preconditions.ts";
import { describeFaults } from "../../core/submission-faults.ts";
import { Problem } from "../problem.ts";
import { loginMethods, type OperatorDoor, type SignedIn } from "../require-operator.ts";
import { jsonSchema, problemSchema } from "../schemas.ts";
import { decisionRoutes } from "./decision-routes.ts";
import { documentation } from "./documentation.ts";
import { keyRoutes } from "./key-routes.ts";
import { orgRoutes } from "./org-routes.ts";
import { type AdminRoute, composeParams, rolesOf } from "./route.ts";
import { serverRoutes } from "./server-routes.ts";
import { sinkRoutes } from "./sink-routes.ts";

export const adminRoutes: readonly AdminRoute[] = [
  ...serverRoutes,
  ...orgRoutes,
  ...keyRoutes,
  ...decisionRoutes,
  ...sinkRoutes,
];

/** Approving asks the remote server for its tools, which may take its time. */
const COMMAND_TIMEOUT_MS = 25_000;

export type AdminRoutesOptions = { readonly bus: Pick<Bus, "request">; readonly operators: OperatorDoor };

const revisionOf = (value: unknown): number | undefined =>
  typeof value === "object" && value !== null && "revision" in value && typeof value.revision === "number"
    ? value.revision
    : undefined;

const conditionsOf = (request: FastifyRequest): ConditionHeaders => ({
  ifMatch: request.headers["if-match"],
  ifNoneMatch: request.headers["if-none-match"],
});

/** @throws Problem */
const checkedParams = (route: AdminRoute, request: FastifyRequest): unknown => {
  const composed = composeParams(route, {
    path: request.params,
    query: request.query,
    body: request.body,
  });
  if (!composed.ok) throw new Problem("invalid_request", composed.detail);
  const schema: z.ZodType = controlCommands[route.command].params;
  const params = schema.safeParse(composed.params);
  if (!params.success) throw new Problem("invalid_request", describeFaults(params.error));
  return params.data;
};

const whoamiSchema = z.object({
  name: z.string(),
  role: z.enum(roles),
  method: z.enum(loginMethods),
  /** What the role may do: control commands by name, and `triage` of investigations. Reading traces is everybody's. */
  may: z.array(z.string()),
});

const mayOf = (role: Role): readonly string[] => [
  ...Object.entries(controlCommands)
    .filter(([, { roles: allowed }]) => allowed.some((each) => each === role))
    .map(([name]) => name),
  ...(triageRoles.some((each) => each === role) ? ["triage"] : []),
];

/** `/v1/admin/*`: the control plane, for operators. Each route is one control command. */
export const registerAdminRoutes = (app: FastifyInstance, options: AdminRoutesOptions): void => {
  const command = (
    name: ControlCommand,
    { name: actor, role }: SignedIn,
    params: unknown,
    precondition?: Precondition,
  ): Promise<unknown> =>
    ask(
      options.bus,
      subjects.control(name),
      {
        v: 1,
        actor: { name: actor, role },
        params,
        ...(precondition === undefined ? {} : { precondition }),
      },
      { timeoutMs: COMMAND_TIMEOUT_MS, unavailable: "policy_unavailable" },
    );

  /** `If-Match: *` on a command that would create its record: the revision that is there now, and it must stay. */
  const presentRevision = async (
    reader: ControlCommand,
    operator: SignedIn,
    path: unknown,
  ): Promise<Precondition> => {
    try {
      return { revisions: [revisionOf(await command(reader, operator, path)) ?? 0] };
    } catch (error) {
      if (error instanceof Problem && error.code === "not_found") throw new Problem("precondition_failed");
      throw error;
    }
  };

  /** @throws Problem */
  const preconditionOf = async (
    route: AdminRoute,
    operator: SignedIn,
    request: FastifyRequest,
  ): Promise<Precondition | undefined> => {
    const condition = writeCondition(conditionsOf(request));
    if (condition.kind === "none") return undefined;
    if (route.record !== true || route.status === 201) {
      throw new Problem("invalid_request", "There is no record here that a condition could speak of.");
    }
    switch (condition.kind) {
      case "malformed":
        throw new Problem("invalid_request", condition.detail);
      case "never":
        throw new Problem("precondition_failed");
      case "exists":
        // Where the command creates nothing, it refuses by itself what does not exist.
        return route.creates === undefined
          ? undefined
          : presentRevision(route.creates, operator, request.params);
      case "check":
        return condition.precondition;
    }
  };

  const read = async (route: AdminRoute, request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const operator = await options.operators.require(request, rolesOf(route));
    const value = await command(route.command, operator, checkedParams(route, request));
    const revision = route.record === true ? revisionOf(value) : undefined;
    if (revision === undefined) return value;
    reply.header("etag", etagOf(revision));
    switch (readOutcome(conditionsOf(request), revision)) {
      case "send":
        return value;
      case "not_modified":
        return reply.code(304).send();
      case "failed":
        throw new Problem("precondition_failed");
      case "malformed":
        throw new Problem("invalid_request", "If-Match or If-None-Match: not a list of entity tags.");
    }
  };

  const write = async (route: AdminRoute, request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const operator = await options.operators.require(request, rolesOf(route));
    const params = checkedParams(route, request);
    const precondition = await preconditionOf(route, operator, request);
    const value = await command(route.command, operator, params, precondition);
    const revision = route.record === true ? revisionOf(value) : undefined;
    if (revision !== undefined) reply.header("etag", etagOf(revision));
    return reply.code(route.status ?? 200).send(value);
  };

  for (const route of adminRoutes) {
    app.route({
      method: route.method,
      url: `/v1/admin${route.url}`,
      schema: documentation(route),
      config: { emptyBody: route.method !== "PUT" },
      handler: (request, reply) =>
        route.method === "GET" ? read(route, request, reply) : write(route, request, reply),
    });
  }

  app.route({
    method: "GET",
    url: "/v1/admin/whoami",
    schema: {
      tags: ["admin"],
      summary: "Who you are here, and how you signed in",
      security: [{ operator: [] }, { session: [] }],
      response: {
        200: {
          description: "The operator",
          content: { "application/json": { schema: jsonSchema(whoamiSchema) } },
        },
        401: problemSchema("`invalid_operator_token`"),
      },
    },
    handler: async (request): Promise<z.infer<typeof whoamiSchema>> => {
      const signedIn = await options.operators.require(request, roles);
      return { ...signedIn, may: [...mayOf(signedIn.role)] };
    },
  });
};
