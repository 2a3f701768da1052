import type { ServerRecord } from "@portcullis/contracts";
import { z } from "zod";

/**
 * The catalog as the MCP registry API shows servers (modelcontextprotocol/registry, OpenAPI 2025-12-01, `/v0.1`). A
 * server is shown as something that this gate offers: its remote is `/mcp/{slug}` here, never where it really is.
 */

const inputSchema = z.object({
  description: z.string(),
  isRequired: z.boolean(),
  isSecret: z.boolean(),
});

const serverJsonSchema = z.object({
  $schema: z.url(),
  name: z.string().regex(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/),
  title: z.string().optional(),
  description: z.string(),
  version: z.string(),
  remotes: z.array(
    z.object({
      type: z.literal("streamable-http"),
      url: z.url(),
      headers: z.array(
        inputSchema.extend({
          name: z.string(),
          value: z.string(),
          variables: z.record(z.string(), inputSchema),
        }),
      ),
    }),
  ),
});

const OFFICIAL = "io.modelcontextprotocol.registry/official";
export const serverResponseSchema = z.object({
  server: serverJsonSchema,
  _meta: z.object({ [OFFICIAL]: z.object({ status: z.literal("active"), isLatest: z.literal(true) }) }),
});
export type ServerResponse = z.infer<typeof serverResponseSchema>;
export const registryListSchema = z.object({
  servers: z.array(serverResponseSchema),
  metadata: z.object({ nextCursor: z.string().optional(), count: z.int().nonnegative() }),
});
export type RegistryList = z.infer<typeof registryListSchema>;

/** The API is somebody else's: what it adds one day is ignored here, not refused. */
export const registryQuerySchema = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  /** Part of a name, a title or a description, in any case. */
  search: z.string().max(200).optional(),
  /** Read and not used: when a server was changed is not in the snapshot, so that all are given. */
  updated_since: z.iso.datetime({ offset: true }).optional(),
  version: z.string().max(255).optional(),
});
export type RegistryQuery = z.infer<typeof registryQuerySchema>;

const SCHEMA = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";
const NAME = /^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/;
/** Longest title and description of the format. */
const MAX_TEXT = 100;
/** Of servers whose record names no version. */
const NO_VERSION = "0.0.0";

const short = (text: string): string => {
  const flat = text.replaceAll(/\s+/g, " ").trim();
  return flat.length <= MAX_TEXT ? flat : `${flat.slice(0, MAX_TEXT - 1).replace(/[\ud800-\udbff]$/, "")}…`;
};

const apiKey = {
  description: "An API key of this gate: pk_…",
  isRequired: true,
  isSecret: true,
};

const toServer = (record: ServerRecord, name: string, origin: string): ServerResponse => {
  const title = short(record.title) || record.slug;
  return {
    server: {
      $schema: SCHEMA,
      name,
      title,
      description: short(record.description ?? "") || title,
      version: record.version ?? NO_VERSION,
      remotes: [
        {
          type: "streamable-http",
          url: `${origin}/mcp/${record.slug}`,
          headers: [
            {
              name: "Authorization",
              ...apiKey,
              value: "Bearer {api_key}",
              variables: { api_key: apiKey },
            },
          ],
        },
      ],
    },
    _meta: { [OFFICIAL]: { status: "active", isLatest: true } },
  };
};

/**
 * The servers of a viewer by name. Only approved ones are shown, whatever is passed. Where two were imported under one
 * name, the first keeps it.
 * @param origin scheme, host and port that this gate is reached by
 */
export const toRegistry = (records: readonly ServerRecord[], origin: string): readonly ServerResponse[] => {
  const bySlug = records
    .filter(({ status }) => status === "approved")
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const taken = new Set<string>();
  const nameOf = ({ slug, registryName }: ServerRecord): string => {
    const own = `io.portcullis.catalog/${slug}`;
    const name =
      registryName !== null && NAME.test(registryName) && !taken.has(registryName) ? registryName : own;
    taken.add(name);
    return name;
  };
  return bySlug
    .map((record) => toServer(record, nameOf(record), origin))
    .toSorted((a, b) => (a.server.name < b.server.name ? -1 : 1));
};

const encodeCursor = (name: string): string => Buffer.from(name).toString("base64url");

/** One page. A cursor is the last name of the page before, so that pages stay right when servers come and go. */
export const listRegistry = (servers: readonly ServerResponse[], query: RegistryQuery): RegistryList => {
  const after = query.cursor === undefined ? "" : Buffer.from(query.cursor, "base64url").toString();
  const search = query.search?.toLowerCase() ?? "";
  const found = servers.filter(
    ({ server }) =>
      server.name > after &&
      (query.version === undefined || query.version === "latest" || query.version === server.version) &&
      [server.name, server.title ?? "", server.description].some((text) =>
        text.toLowerCase().includes(search),
      ),
  );
  const page = found.slice(0, query.limit);
  const last = page.at(-1);
  return {
    servers: page,
    metadata: {
      count: page.length,
      ...(found.length > page.length && last !== undefined
        ? { nextCursor: encodeCursor(last.server.name) }
        : {}),
    },
  };
};

export const findVersion = (
  servers: readonly ServerResponse[],
  name: string,
  version: string,
): ServerResponse | undefined =>
  servers.find(({ server }) => server.name === name && (version === "latest" || version === server.version));
