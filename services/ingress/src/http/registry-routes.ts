import { listUsableTools, parseAddress, type Snapshot } from "@portcullis/catalog";
import type { KeyRecord, OrgRecord, ServerRecord } from "@portcullis/contracts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import {
  findVersion,
  listRegistry,
  registryListSchema,
  registryQuerySchema,
  type ServerResponse,
  serverResponseSchema,
  toRegistry,
} from "../core/registry.ts";
import { describeFaults } from "../core/submission-faults.ts";
import type { KeyGuard } from "../key-guard.ts";
import { credentialOf } from "./credentials.ts";
import { ownOrigin } from "./own-origin.ts";
import { Problem } from "./problem.ts";
import { jsonSchema, problemSchema } from "./schemas.ts";

export type RegistryRoutesOptions = {
  readonly snapshot: Snapshot;
  readonly configReady: () => boolean;
  readonly keys: KeyGuard;
  /** Whether a credential is an operator's token: operators may read the whole catalog. */
  readonly isOperator: (credential: string) => boolean;
  /** `public`: without a key all approved servers are listed. `key`: nothing is. */
  readonly access: "public" | "key";
  readonly publicUrl: string | undefined;
};

/** INV-7: a server shows to a key that may use one of its tools, and to no other. */
const serversOf = (snapshot: Snapshot, org: OrgRecord, key: KeyRecord): readonly ServerRecord[] => [
  ...new Set(listUsableTools(snapshot, org, key).map(({ server }) => server)),
];

/** Clients of the registry API run in browsers as well. No cookie counts here, so every site may read. */
const allowAnyOrigin = async (_request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  reply.header("access-control-allow-origin", "*");
};

const pathSchema = z.object({ serverName: z.string(), version: z.string().default("latest") });

const PREFIX = "/v0.1/servers";
const versions = `${PREFIX}/:serverName/versions`;
const version = `${versions}/:version`;

/** `GET /v0.1/servers` and its relatives: the read part of the MCP registry API, from the snapshot alone. */
export const registerRegistryRoutes = (app: FastifyInstance, options: RegistryRoutesOptions): void => {
  /** What this caller may know of. @throws Problem */
  const visible = (request: FastifyRequest): readonly ServerResponse[] => {
    if (!options.configReady()) throw new Problem("config_unavailable");
    const origin = ownOrigin(request, options.publicUrl);
    const credential = credentialOf(request.headers);
    const isNamed = credential !== "" || request.headers.authorization !== undefined;
    if ((!isNamed && options.access === "public") || options.isOperator(credential)) {
      return toRegistry(options.snapshot.servers(), origin);
    }
    const known = options.keys.identify(credential, parseAddress(request.ip)?.text, Date.now());
    if (!known.ok) throw new Problem(known.code);
    return toRegistry(serversOf(options.snapshot, known.org, known.key), origin);
  };
  const ok = (schema: z.ZodType) => ({
    description: "Done",
    content: { "application/json": { schema: jsonSchema(schema) } },
    headers: { "Access-Control-Allow-Origin": { type: "string", enum: ["*"] } },
  });
  const route = (
    url: string,
    documentation: Readonly<Record<string, unknown>> & { readonly response: object },
    handler: (request: FastifyRequest) => unknown,
  ): void => {
    app.route({
      method: "GET",
      url,
      schema: {
        tags: ["registry"],
        security: options.access === "key" ? [{ apiKey: [] }] : [{}, { apiKey: [] }],
        ...documentation,
        response: {
          ...documentation.response,
          401: problemSchema("`invalid_key`, `key_revoked`, `key_expired`"),
          403: problemSchema("`address_not_allowed`"),
          503: problemSchema("`config_unavailable`"),
        },
      },
      onRequest: allowAnyOrigin,
      handler: async (request) => handler(request),
    });
    app.route({
      method: "OPTIONS",
      url,
      schema: { hide: true },
      onRequest: allowAnyOrigin,
      handler: (_request, reply) =>
        reply
          .code(204)
          .header("access-control-allow-methods", "GET")
          .header("access-control-allow-headers", "Authorization, Content-Type, X-API-Key")
          .header("access-control-max-age", "86400")
          .send(),
    });
  };
  const pathOf = (request: FastifyRequest) => pathSchema.parse(request.params);
  const one = (request: FastifyRequest): ServerResponse => {
    const { serverName, version: wanted } = pathOf(request);
    const found = findVersion(visible(request), serverName, wanted);
    // Also where it exists and this caller may not know of it.
    if (found === undefined) throw new Problem("not_found");
    return found;
  };
  const nameParam = {
    serverName: { type: "string", description: "URL-encoded, such as `com.example%2Ftickets`" },
  };

  route(
    PREFIX,
    {
      summary: "List the approved servers",
      querystring: jsonSchema(registryQuerySchema, "input"),
      response: { 200: ok(registryListSchema), 422: problemSchema("`invalid_request`") },
    },
    (request) => {
      const query = registryQuerySchema.safeParse(request.query);
      if (!query.success) throw new Problem("invalid_request", describeFaults(query.error));
      return listRegistry(visible(request), query.data);
    },
  );
  route(
    versions,
    {
      summary: "The versions of a server: the one that is offered here",
      params: { type: "object", properties: nameParam, required: ["serverName"] },
      response: { 200: ok(registryListSchema), 404: problemSchema("`not_found`") },
    },
    (request) => ({ servers: [one(request)], metadata: { count: 1 } }),
  );
  route(
    version,
    {
      summary: "One version of a server, or `latest`",
      params: {
        type: "object",
        properties: { ...nameParam, version: { type: "string" } },
        required: ["serverName", "version"],
      },
      response: { 200: ok(serverResponseSchema), 404: problemSchema("`not_found`") },
    },
    one,
  );
};
