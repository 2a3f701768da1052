import fastify from "fastify";
import { expect, it } from "vitest";
import { checkMcpOrigin, type McpOriginOptions, registerMcpPreflight } from "./mcp-origin.ts";
import { Problem } from "./problem.ts";

const PAGE = "https://app.example.com";
const base: McpOriginOptions = {
  host: "127.0.0.1",
  publicUrl: "https://gate.example.com",
  allowedHosts: [],
  allowedOrigins: [PAGE],
};

const appWith = (options: McpOriginOptions) => {
  const app = fastify();
  const check = checkMcpOrigin(options);
  app.setErrorHandler((error, _request, reply) =>
    reply.code(error instanceof Problem && error.code === "origin_not_allowed" ? 403 : 500).send(),
  );
  registerMcpPreflight(app, check);
  app.post("/mcp", { onRequest: async (request, reply) => check(request, reply) }, (_request, reply) => {
    // As a route that streams.
    reply.hijack();
    reply.raw.writeHead(200, { "content-type": "text/event-stream" }).end();
  });
  return (method: "POST" | "OPTIONS", headers: Record<string, string>) =>
    app.inject({ method, url: "/mcp", headers: { host: "gate.example.com", ...headers } });
};

it("lets pages of an allowed origin read the answer, and no others", async () => {
  const ask = appWith(base);
  const allowed = await ask("POST", { origin: PAGE });
  expect(allowed.statusCode).toBe(200);
  expect(allowed.headers).toMatchObject({ "access-control-allow-origin": PAGE, vary: "Origin" });
  expect(allowed.headers["access-control-expose-headers"]).toContain("Mcp-Session-Id");
  const own = await ask("POST", { origin: "https://gate.example.com" });
  expect([own.statusCode, own.headers["access-control-allow-origin"]]).toEqual([200, undefined]);
  for (const origin of ["https://evil.example.com", `${PAGE}.evil.example.com`, "null"]) {
    const refused = await ask("POST", { origin });
    expect([refused.statusCode, refused.headers["access-control-allow-origin"]]).toEqual([403, undefined]);
  }
});

it("asks the Host of pages of an allowed origin as well", async () => {
  expect((await appWith(base)("POST", { origin: PAGE, host: "evil.example.com" })).statusCode).toBe(403);
});

it("answers what browsers ask first, with what MCP sends and nothing else", async () => {
  const asked =
    "authorization, content-type, mcp-method, mcp-name, mcp-param-region, mcp-protocol-version, mcp-session-id, last-event-id, x-evil, *";
  const answer = await appWith(base)("OPTIONS", {
    origin: PAGE,
    "access-control-request-method": "POST",
    "access-control-request-headers": asked,
  });
  expect(answer.statusCode).toBe(204);
  expect(answer.headers).toMatchObject({
    "access-control-allow-origin": PAGE,
    "access-control-allow-methods": "GET, POST, DELETE",
    "access-control-allow-headers": asked.replace(", x-evil, *", ""),
  });
  expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
  const refused = await appWith(base)("OPTIONS", { origin: "https://evil.example.com" });
  expect(refused.statusCode).toBe(403);
});
