import { submissionSchema, verdictSchema } from "@portcullis/contracts";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { describeFaults } from "../core/submission-faults.ts";
import type { Submit } from "../submit.ts";
import type { FrontDoor } from "./front-door.ts";
import { Problem, sendProblem } from "./problem.ts";
import { jsonSchema, problemSchema } from "./schemas.ts";

const completedSchema = z.object({
  id: z.string(),
  outcome: z.literal("completed"),
  verdict: verdictSchema,
  result: z.record(z.string(), z.unknown()).optional(),
  messages: z.array(z.unknown()).optional(),
  trace: z.string(),
});

const documentation = {
  tags: ["gate"],
  summary: "Submit a request",
  description:
    "Inspects messages and tool arguments, decides, runs the tool, inspects the result. `kind: model` gives the verdict only.",
  security: [{ apiKey: [] }],
  body: jsonSchema(submissionSchema, "input"),
  response: {
    200: {
      description: "The request went through",
      content: { "application/json": { schema: jsonSchema(completedSchema) } },
      headers: {
        "Portcullis-Request-Id": { type: "string", format: "uuid", description: "The id of the trace" },
        "Request-Id": { type: "string", description: "Your own `Request-Id`, else that of the trace" },
      },
    },
    400: problemSchema("`malformed_json`, `invalid_encoding`"),
    401: problemSchema("`invalid_key`, `key_revoked`, `key_expired`"),
    403: problemSchema(
      "`prompt_blocked`, `result_blocked`, `tool_not_in_scope`, `policy_denied`, `approval_rejected`, `address_not_allowed`",
    ),
    409: problemSchema("`approval_pending`: the same request runs once `approval` is approved"),
    413: problemSchema("`body_too_large`"),
    415: problemSchema("`unsupported_media_type`"),
    422: problemSchema("`invalid_request`"),
    429: problemSchema("`rate_limited`", {
      "Retry-After": { type: "integer", description: "Whole seconds after which a request may pass" },
    }),
    502: problemSchema("`upstream_error` and its relatives"),
    503: problemSchema("`inspector_unavailable`, `policy_unavailable`, `trace_unavailable`, `overloaded`, …"),
    504: problemSchema("`deadline_exceeded`, `upstream_timeout`"),
  },
};

/** `POST /v1/requests`: the native API. */
export const registerGateRoutes = (app: FastifyInstance, door: FrontDoor, submit: Submit): void => {
  app.route({
    method: "POST",
    url: "/v1/requests",
    schema: documentation,
    ...door.hooks,
    handler: async (request, reply) => {
      const { requestId, startedAt } = door.arrivalOf(request);
      const parsed = submissionSchema.safeParse(request.body);
      if (!parsed.success) throw new Problem("invalid_request", describeFaults(parsed.error));
      const submitted = submit(parsed.data, {
        id: requestId,
        startedAt,
        caller: door.callerOf(request),
        headers: request.headers,
        http: door.httpOf(request),
      });
      const answer = await door.during(request, submitted);
      return "code" in answer.body ? sendProblem(reply, answer.body) : reply.code(200).send(answer.body);
    },
  });
};
