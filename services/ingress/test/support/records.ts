import {
  type CatalogTool,
  defaultInspectionSettings,
  type KeyRecord,
  type OperatorRecord,
  type OrgRecord,
  type ServerRecord,
} from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";

/** Records of the configuration snapshot, as the policy service would write them. */

export const toolOf = (name: string): CatalogTool => ({
  name,
  definitionHash: sha256Hex(name),
  definition: { name, inputSchema: { type: "object" } },
  risk: "none",
  labels: [],
});

export const serverOf = (slug: string, more: Partial<ServerRecord> = {}): ServerRecord => ({
  slug,
  title: `Server ${slug}`,
  description: null,
  owner: null,
  registryName: null,
  version: null,
  url: `https://${slug}.upstream.example/mcp`,
  transport: "streamable-http",
  status: "approved",
  allowPrivateNetwork: false,
  timeoutMs: 1_000,
  maxResponseBytes: 65_536,
  headers: {},
  auth: null,
  instructions: null,
  tools: [toolOf("echo")],
  prompts: [],
  resources: [],
  resourceTemplates: [],
  described: null,
  revision: 1,
  ...more,
});

export const orgOf = (slug: string, more: Partial<OrgRecord> = {}): OrgRecord => ({
  slug,
  title: slug,
  inspection: defaultInspectionSettings,
  blockedAs: "error",
  enabled: {},
  policies: {},
  revision: 1,
  ...more,
});

/** The API key itself of a key of these tests. */
export const apiKeyOf = (id: string): string => `pk_live_${`${id.replaceAll("_", "-")}-`.padEnd(40, "0")}`;

export const keyOf = (id: string, more: Partial<KeyRecord> = {}): KeyRecord => ({
  id,
  org: "acme",
  name: id,
  prefix: apiKeyOf(id).slice(0, 12),
  sha256: sha256Hex(apiKeyOf(id)),
  previous: null,
  scope: "*",
  status: "active",
  expiresAt: null,
  rateLimit: null,
  allowedIps: null,
  revision: 1,
  ...more,
});

export const operatorOf = (
  id: string,
  token: string,
  more: Partial<OperatorRecord> = {},
): OperatorRecord => ({
  id,
  name: id,
  role: "operator",
  prefix: token.slice(0, 8),
  sha256: sha256Hex(token),
  status: "active",
  expiresAt: null,
  revision: 1,
  ...more,
});
