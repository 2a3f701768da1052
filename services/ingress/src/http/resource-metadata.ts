import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { McpOAuthSettings } from "../auth/mcp-oauth-settings.ts";
import { protectedResource, WELL_KNOWN } from "../auth/protected-resource.ts";

const documentation = {
  tags: ["auth"],
  summary: "Where clients of `/mcp` get access tokens: RFC 9728",
  response: { 200: { description: "The metadata of the protected resource" } },
};

export const serverParam = (params: unknown): string | undefined =>
  typeof params === "object" && params !== null && "server" in params ? String(params.server) : undefined;

/**
 * `GET /.well-known/oauth-protected-resource[/mcp[/{server}]]`. It says the same for every name, so that it tells nobody
 * which servers there are (INV-7).
 */
export const registerResourceMetadata = (app: FastifyInstance, settings: McpOAuthSettings): void => {
  const serve = async (request: FastifyRequest, reply: FastifyReply): Promise<object> => {
    // Clients that run in a browser read it too; it holds nothing of anybody.
    reply.header("access-control-allow-origin", "*");
    return {
      resource: protectedResource(settings.publicUrl, serverParam(request.params)),
      authorization_servers: settings.issuers,
      bearer_methods_supported: ["header"],
      ...(settings.scopes.length === 0 ? {} : { scopes_supported: settings.scopes }),
      resource_name: "Portcullis",
    };
  };
  const preflight = async (_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    reply
      .code(204)
      .header("access-control-allow-origin", "*")
      .header("access-control-allow-methods", "GET")
      .header("access-control-allow-headers", "MCP-Protocol-Version, Accept")
      .send();
  for (const url of [WELL_KNOWN, `${WELL_KNOWN}/mcp`, `${WELL_KNOWN}/mcp/:server`]) {
    app.route({ method: "GET", url, schema: documentation, handler: serve });
    app.route({ method: "OPTIONS", url, schema: { hide: true }, handler: preflight });
  }
};
