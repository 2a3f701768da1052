import { finished } from "node:stream";
import websocket from "@fastify/websocket";
import { roles, subjects, type TraceEvent } from "@portcullis/contracts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { FeedItem, TraceFeed } from "../adapters/trace-feed.ts";
import { resumeAfter, streamFilter, streamQuerySchema } from "../core/stream-filter.ts";
import { credentialOf } from "./credentials.ts";
import { ownOrigin } from "./own-origin.ts";
import { parseInput } from "./parse-input.ts";
import { Problem } from "./problem.ts";
import type { OperatorDoor } from "./require-operator.ts";
import { jsonSchema, problemSchema } from "./schemas.ts";
import { closeCodes, MAX_UNREAD_BYTES, serveSocket } from "./trace-sockets.ts";

export type TraceStreamOptions = {
  readonly operators: OperatorDoor;
  readonly feed: TraceFeed;
  readonly publicUrl: string | undefined;
};

const HEARTBEAT_MS = 15_000;
/** Readers send nothing but control frames. */
const MAX_MESSAGE_BYTES = 1024;

/** To be called before there are routes. Who is connected when the process goes is told so. */
export const acceptWebSockets = async (app: FastifyInstance): Promise<void> => {
  await app.register(websocket, {
    options: { maxPayload: MAX_MESSAGE_BYTES, perMessageDeflate: false },
    preClose: (done) => {
      for (const client of app.websocketServer.clients) client.close(closeCodes.goingAway, "shutting down");
      app.websocketServer.close(() => done());
      // A reader that does not answer must not hold up the end.
      setTimeout(() => {
        for (const client of app.websocketServer.clients) client.terminate();
      }, 1_000).unref();
    },
  });
};

/**
 * A browser opens a WebSocket to any site, with that site's cookies and no preflight: so where it names an origin, or only a cookie vouches
 * for the request, the page must be our own.
 * @throws Problem
 */
const requireOwnOrigin = (request: FastifyRequest, publicUrl: string | undefined): void => {
  const { origin } = request.headers;
  const byCookie = credentialOf(request.headers) === "";
  if (origin === undefined ? byCookie : origin !== ownOrigin(request, publicUrl)) {
    throw new Problem("origin_not_allowed");
  }
};

/** @throws Problem */
const readQuery = (request: FastifyRequest) => {
  const query = parseInput(streamQuerySchema, request.query);
  const after = resumeAfter(query, request.headers["last-event-id"]);
  if (after === "malformed") throw new Problem("invalid_request", "Last-Event-ID is not one of ours.");
  const matches = streamFilter(query);
  return {
    from: { subject: subjects.traceEvents(query.org ?? "*", query.outcome ?? "*"), after },
    wanted: ({ body }: FeedItem): boolean =>
      matches === undefined || matches(JSON.parse(body) as Pick<TraceEvent, "data">),
  };
};

/** `GET /v1/traces/stream`: Server-Sent Events, or a WebSocket where the client asks to upgrade. For operators of every role. */
export const registerTraceStreamRoutes = (app: FastifyInstance, options: TraceStreamOptions): void => {
  const { operators, feed, publicUrl } = options;

  const sendEvents = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { from, wanted } = readQuery(request);
    reply.hijack();
    const response = reply.raw;
    response.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    response.write(": portcullis\n\n");
    const heartbeat = setInterval(() => response.write(": still here\n\n"), HEARTBEAT_MS);
    const subscription = feed.follow(from, (item) => {
      if (!wanted(item)) return;
      response.write(`id: ${item.sequence}\nevent: trace\ndata: ${item.body}\n\n`);
      // A reader that does not keep up is cut off; it comes back with its Last-Event-ID and misses nothing.
      if (response.writableLength > MAX_UNREAD_BYTES) response.destroy();
    });
    finished(response, () => {
      clearInterval(heartbeat);
      subscription.stop();
    });
  };

  app.route({
    method: "GET",
    url: "/v1/traces/stream",
    schema: {
      tags: ["traces"],
      summary: "Follow trace events (Server-Sent Events, or a WebSocket)",
      description:
        "Each event is a CloudEvent; its id is what `Last-Event-ID`, or `after`, resumes from. A WebSocket gets text messages `{id, event}`.",
      security: [{ operator: [] }, { session: [] }],
      querystring: jsonSchema(streamQuerySchema, "input"),
      response: {
        200: { description: "text/event-stream" },
        401: problemSchema("`invalid_operator_token`"),
        403: problemSchema("`origin_not_allowed`, `role_not_allowed`"),
        422: problemSchema("`invalid_request`"),
      },
    },
    // Refused here, an upgrade is answered as any other request is.
    preValidation: async (request) => {
      if (request.ws) requireOwnOrigin(request, publicUrl);
      await operators.require(request, roles);
      readQuery(request);
    },
    handler: sendEvents,
    wsHandler: (socket, request) => {
      const { from, wanted } = readQuery(request);
      serveSocket(socket, (onItem) => feed.follow(from, onItem), wanted);
    },
  });
};
