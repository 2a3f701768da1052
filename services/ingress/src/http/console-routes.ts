import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** Nothing from elsewhere, nothing inline: a trace that holds markup stays text. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The one style element that react-aria makes (`touch-action` of what can be pressed), by its hash.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
} as const;

const NOT_BUILT = "The console is not built here: npm run build -w services/console\n";

/**
 * `GET /console`: the web console, whose files are public; what its pages ask for is not.
 * @param folder what `services/console` was built to
 */
export const registerConsoleRoutes = async (app: FastifyInstance, folder: string): Promise<void> => {
  if (!existsSync(join(folder, "index.html"))) {
    app.get("/console", { schema: { hide: true } }, (_request, reply) =>
      reply.code(503).type("text/plain; charset=utf-8").send(NOT_BUILT),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    index: false,
  });
  const sendPage = (_request: FastifyRequest, reply: FastifyReply) =>
    reply.headers(HEADERS).header("cache-control", "no-cache").sendFile("index.html");
  app.get("/console", { schema: { hide: true } }, sendPage);
  app.get<{ Params: { readonly "*": string } }>(
    "/console/*",
    { schema: { hide: true } },
    (request, reply) => {
      const path = request.params["*"];
      // Every other path is a page of the console, which knows its own way.
      if (!/^assets\/[\w.-]+$|^[\w-]+\.svg$/.test(path) || !existsSync(join(folder, path))) {
        return sendPage(request, reply);
      }
      const kept = path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
      return reply.headers(HEADERS).header("cache-control", kept).sendFile(path);
    },
  );
};
