import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import { answerOps, type OpsEndpoints, VERSION } from "@portcullis/runtime";
import fastify, { type FastifyInstance } from "fastify";
import { parseBody } from "../core/parse-body.ts";
import { markOptionalBodies } from "./optional-bodies.ts";
import { Problem, problemOf, sendProblem, toProblem } from "./problem.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** An empty body is no body, also where the client names a content type. */
    readonly emptyBody?: boolean;
    /** The route reads the body itself, from its bytes. */
    readonly rawBody?: boolean;
  }
}

export type AppOptions = {
  readonly bodyLimitBytes: number;
  /** Proxies whose `X-Forwarded-*` headers are believed: addresses and CIDR blocks. */
  readonly trustedProxies: readonly string[];
  readonly ops: OpsEndpoints;
  readonly onUnexpected: (error: unknown, route: string) => void;
};

/** The HTTP server without its routes: bodies, errors, documents, headers that every answer has. */
export const createApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const app = fastify({
    logger: false,
    bodyLimit: options.bodyLimitBytes,
    requestTimeout: 60_000,
    keepAliveTimeout: 72_000,
    return503OnClosing: true,
    forceCloseConnections: "idle",
    trustProxy: options.trustedProxies.length === 0 ? false : [...options.trustedProxies],
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error, _request, reply) => {
      sendProblem(reply, problemOf(toProblem(error)));
    },
  });

  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body, done) => {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
    // Many clients name a content type on every request, also where there is nothing to send.
    if (bytes.length === 0 && request.routeOptions.config.emptyBody === true) return done(null, undefined);
    if (request.routeOptions.config.rawBody === true) return done(null, bytes);
    const parsed = parseBody(bytes, options.bodyLimitBytes);
    if (parsed.ok) done(null, parsed.value);
    else done(new Problem(parsed.code, parsed.detail, { body: bytes }));
  });
  // Bodies are checked by the contracts' own schemas; the route schemas are documentation.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));

  app.addHook("onSend", async (_request, reply) => {
    reply.header("x-content-type-options", "nosniff");
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, problemOf(new Problem("not_found"))));
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error);
    if (problem.code === "internal_error") options.onUnexpected(error, request.routeOptions.url ?? "");
    return sendProblem(reply, problemOf(problem), problem.extras.retryAfterSeconds);
  });

  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Portcullis",
        version: VERSION,
        description: "The security control plane for MCP tool traffic.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      tags: [
        { name: "gate", description: "Submit requests: inspected, decided on, executed." },
        { name: "traces", description: "Redacted records of every request." },
        { name: "evidence", description: "What is checked without us: signed logs, proofs, public keys." },
        { name: "investigations", description: "What needs a look, and what people said of it." },
        { name: "admin", description: "Catalog, organisations, keys, policies, approvals." },
        { name: "auth", description: "Sign in as an operator with OpenID Connect." },
        { name: "registry", description: "The approved servers, as the MCP registry API shows them." },
      ],
      components: {
        securitySchemes: {
          apiKey: { type: "http", scheme: "bearer", description: "An API key: `pk_…`" },
          operator: {
            type: "http",
            scheme: "bearer",
            description: "An operator token: `op_…`, or a token of the identity provider",
          },
          session: {
            type: "apiKey",
            in: "cookie",
            name: "portcullis-session",
            description: "A browser session; changes also need the header `Portcullis-Csrf: 1`",
          },
        },
      },
    },
  });
  await app.register(swaggerUi, { routePrefix: "/docs", staticCSP: true });
  app.get("/openapi.json", { schema: { hide: true } }, () => markOptionalBodies(app.swagger()));

  for (const path of ["/livez", "/readyz", "/metrics"]) {
    app.get(path, { schema: { hide: true } }, async (_request, reply) => {
      const answer = await answerOps(path, options.ops);
      return reply
        .code(answer?.status ?? 404)
        .type(answer?.type ?? "text/plain")
        .send(answer?.body ?? "");
    });
  }
  return app;
};
