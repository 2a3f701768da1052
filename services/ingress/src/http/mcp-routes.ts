import type { OutgoingHttpHeaders } from "node:http";
import { submissionSchema } from "@portcullis/contracts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { parseAccept } from "../mcp/accept.ts";
import type { Turn } from "../mcp/context.ts";
import type { Edge } from "../mcp/edge.ts";
import { createEventResponse } from "../mcp/event-response.ts";
import type { FrontDoor } from "./front-door.ts";
import { Problem } from "./problem.ts";

const serverParam = (params: unknown): string | undefined =>
  typeof params === "object" && params !== null && "server" in params ? String(params.server) : undefined;

/**
 * `Portcullis-Conversation`: requests that share it share the memory of what was seen, as with `conversation` of the
 * native API.
 * @throws Problem
 */
const conversationOf = (request: FastifyRequest): string | undefined => {
  const header = request.headers["portcullis-conversation"];
  if (header === undefined || header === "") return undefined;
  const conversation = submissionSchema.shape.conversation.safeParse(header);
  if (conversation.success) return conversation.data;
  throw new Problem("invalid_request", "Portcullis-Conversation: longer than a conversation's name may be.");
};

/** `/mcp` (all servers, names joined) and `/mcp/{server}` (one server, its own names), for both generations of the protocol. */
export const registerMcpRoutes = (app: FastifyInstance, door: FrontDoor, edge: Edge): void => {
  const turnOf = (request: FastifyRequest, reply: FastifyReply): Turn => {
    const { requestId, startedAt } = door.arrivalOf(request);
    const caller = door.callerOf(request);
    const { accept } = request.headers;
    return {
      visit: {
        requestId,
        startedAt,
        caller,
        viewer: { org: caller.org, key: caller.key, server: serverParam(request.params) },
        headers: request.headers,
        http: door.httpOf(request),
        conversation: conversationOf(request),
        leave: () => door.leave(request),
        during: (work) => door.during(request, work),
      },
      response: createEventResponse(reply.raw, reply.getHeaders() as OutgoingHttpHeaders),
      accepts: parseAccept(accept),
      body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    };
  };
  const serve =
    (take: (turn: Turn) => Promise<void>) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const turn = turnOf(request, reply);
      reply.hijack();
      try {
        await take(turn);
      } catch (error) {
        await edge.fail(turn, error);
      }
    };
  const verbs = { POST: edge.post, GET: edge.get, DELETE: edge.delete } as const;
  for (const url of ["/mcp", "/mcp/:server"]) {
    for (const [method, take] of Object.entries(verbs)) {
      app.route({
        method,
        url,
        schema: { hide: true },
        config: { rawBody: true, emptyBody: method !== "POST" },
        exposeHeadRoute: false,
        ...door.mcpHooks,
        handler: serve(take),
      });
    }
  }
};
