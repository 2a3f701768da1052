import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { judgeHost, type OwnHost, ownHostOf } from "../core/allowed-host.ts";
import { Problem } from "./problem.ts";

export type McpOriginOptions = {
  /** What the gate was told to listen on. */
  readonly host: string;
  readonly publicUrl: string | undefined;
  readonly allowedHosts: readonly OwnHost[];
  /** Origins of pages that may call from elsewhere, exactly as browsers send them. */
  readonly allowedOrigins: readonly string[];
};

/** What a page may read of an answer beside its body. */
const EXPOSED = [
  "Mcp-Session-Id",
  "Mcp-Protocol-Version",
  "WWW-Authenticate",
  "Portcullis-Request-Id",
  "Request-Id",
  "Retry-After",
].join(", ");
/** What a page may send; `Mcp-Param-*` beside them. */
const SENT = new Set([
  "accept",
  "authorization",
  "content-type",
  "last-event-id",
  "mcp-method",
  "mcp-name",
  "mcp-protocol-version",
  "mcp-session-id",
  "portcullis-conversation",
  "request-id",
  "traceparent",
  "tracestate",
  "x-api-key",
]);
const PARAM = /^mcp-param-[!#$%&'*+.^_`|~0-9a-z-]{1,100}$/;

export type McpOriginCheck = (request: FastifyRequest, reply: FastifyReply) => void;

/**
 * Makes the check of `Host` and `Origin` of `/mcp*`, to run before anything else of a request is looked at.
 * Pages of the allowed origins get the CORS headers that let them read the answer, also where the route writes it by itself.
 * @throws Problem `origin_not_allowed`, from what it returns
 */
export const checkMcpOrigin = (options: McpOriginOptions): McpOriginCheck => {
  const own = [
    ...(options.publicUrl === undefined ? [] : [ownHostOf(options.publicUrl)]),
    ...options.allowedHosts,
  ];
  const pages = new Set(options.allowedOrigins);
  return (request, reply) => {
    const { origin } = request.headers;
    const isNamed = origin !== undefined && pages.has(origin);
    const verdict = judgeHost(
      { host: request.host, origin: isNamed ? undefined : origin },
      { host: options.host, port: request.socket.localPort },
      own,
    );
    if (verdict === "host") {
      throw new Problem(
        "origin_not_allowed",
        "This gate is not known by the request's Host: see PORTCULLIS_PUBLIC_URL and PORTCULLIS_ALLOWED_HOSTS.",
      );
    }
    if (verdict === "origin") {
      throw new Problem(
        "origin_not_allowed",
        "Pages of the request's Origin may not call this gate: see PORTCULLIS_ALLOWED_ORIGINS.",
      );
    }
    if (pages.size > 0) reply.raw.setHeader("vary", "Origin");
    if (!isNamed) return;
    // On the raw response: a route that streams writes its head without fastify's headers.
    reply.raw.setHeader("access-control-allow-origin", origin);
    reply.raw.setHeader("access-control-expose-headers", EXPOSED);
  };
};

const requestedHeaders = (request: FastifyRequest): string =>
  (request.headers["access-control-request-headers"] ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => SENT.has(name) || PARAM.test(name))
    .join(", ");

/** `OPTIONS` of `/mcp*`: what browsers ask before a page of another origin may call. */
export const registerMcpPreflight = (app: FastifyInstance, check: McpOriginCheck): void => {
  for (const url of ["/mcp", "/mcp/:server"]) {
    app.route({
      method: "OPTIONS",
      url,
      schema: { hide: true },
      onRequest: async (request, reply) => check(request, reply),
      handler: (request, reply) =>
        reply
          .code(204)
          .header("access-control-allow-methods", "GET, POST, DELETE")
          .header("access-control-allow-headers", requestedHeaders(request))
          .header("access-control-max-age", "600")
          .send(),
    });
  }
};
