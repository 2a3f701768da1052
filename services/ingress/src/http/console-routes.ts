import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";

/** Nothing from elsewhere, nothing inline: a trace that holds markup stays text. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const files = [
  { url: "/console", name: "index.html", type: "text/html; charset=utf-8" },
  { url: "/console/console.css", name: "console.css", type: "text/css; charset=utf-8" },
  { url: "/console/console.js", name: "console.js", type: "text/javascript; charset=utf-8" },
] as const;

/** `GET /console`: the live list of traces for operators. The page is public, what it asks for is not. */
export const registerConsoleRoutes = (app: FastifyInstance): void => {
  for (const { url, name, type } of files) {
    const content = readFileSync(new URL(`../../static/console/${name}`, import.meta.url));
    app.get(url, { schema: { hide: true } }, (_request, reply) =>
      reply
        .type(type)
        .header("content-security-policy", CONTENT_SECURITY_POLICY)
        .header("referrer-policy", "no-referrer")
        .send(content),
    );
  }
};
