import {
  defaultInspectionSettings,
  type KeyRecord,
  type OperatorRecord,
  type OrgRecord,
  type ServerRecord,
} from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";

/** The smallest records of each kind, for tests. */
export const SECRET = `pk_live_${"a".repeat(43)}`;

export const server = (
  slug: string,
  status: ServerRecord["status"],
  tools: readonly string[],
  rest: Partial<ServerRecord> = {},
): ServerRecord => ({
  slug,
  title: slug,
  description: null,
  owner: null,
  registryName: null,
  version: null,
  url: "https://mcp.example.com/",
  transport: "streamable-http",
  status,
  allowPrivateNetwork: false,
  timeoutMs: 1000,
  maxResponseBytes: 1000,
  headers: {},
  auth: null,
  instructions: null,
  tools: tools.map((name) => ({
    name,
    definitionHash: sha256Hex(name),
    definition: { name },
    risk: "none",
    labels: [],
  })),
  prompts: [],
  resources: [],
  resourceTemplates: [],
  described: null,
  revision: 1,
  ...rest,
});

export const org = (enabled: OrgRecord["enabled"], rest: Partial<OrgRecord> = {}): OrgRecord => ({
  slug: "acme",
  title: "Acme",
  inspection: defaultInspectionSettings,
  blockedAs: "error",
  enabled,
  policies: {},
  revision: 1,
  ...rest,
});

export const key = (scope: KeyRecord["scope"], rest: Partial<KeyRecord> = {}): KeyRecord => ({
  id: "key_1",
  org: "acme",
  name: "k",
  prefix: "pk_live_aaaa",
  sha256: sha256Hex(SECRET),
  previous: null,
  scope,
  status: "active",
  expiresAt: null,
  rateLimit: null,
  allowedIps: null,
  revision: 1,
  ...rest,
});

export const operator = (token: string, rest: Partial<OperatorRecord> = {}): OperatorRecord => ({
  id: "operator_1",
  name: "Ada",
  role: "analyst",
  prefix: "op_aaaa",
  sha256: sha256Hex(token),
  status: "active",
  expiresAt: null,
  revision: 1,
  ...rest,
});
