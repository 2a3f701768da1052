import type { Bus } from "@portcullis/bus";
import { invariantReportSchema, roles, subjects } from "@portcullis/contracts";
import type { FastifyInstance } from "fastify";
import { ask } from "../adapters/ask.ts";
import type { OperatorDoor } from "./require-operator.ts";
import { jsonSchema, problemSchema } from "./schemas.ts";

export type InvariantRoutesOptions = { readonly bus: Bus; readonly operators: OperatorDoor };

const store = { timeoutMs: 10_000, unavailable: "trace_unavailable" } as const;

/** `GET /v1/invariants`: for operators of every role. The report is the trace store's last one; asking for it computes nothing. */
export const registerInvariantRoutes = (app: FastifyInstance, options: InvariantRoutesOptions): void => {
  const { bus, operators } = options;
  app.route({
    method: "GET",
    url: "/v1/invariants",
    schema: {
      tags: ["evidence"],
      summary: "What must be 0 at any time, and whether it is",
      description:
        "Computed every few seconds from what is stored of requests and of what left for servers. `state` is `unchecked` where the last look is too old to say.",
      security: [{ operator: [] }, { session: [] }],
      response: {
        200: {
          description: "The report",
          content: { "application/json": { schema: jsonSchema(invariantReportSchema) } },
        },
        401: problemSchema("`invalid_operator_token`"),
        503: problemSchema("`trace_unavailable`"),
      },
    },
    handler: async (request) => {
      await operators.require(request, roles);
      return ask(bus, subjects.queryTraces("invariants"), {}, store);
    },
  });
};
