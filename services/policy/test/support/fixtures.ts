import { createSnapshot, definitionHash, type Snapshot } from "@portcullis/catalog";
import {
  type CatalogTool,
  callToSend,
  defaultInspectionSettings,
  type Envelope,
  type Finding,
  type InspectionRecord,
  type KeyRecord,
  type OrgRecord,
  type ReceiptClaims,
  type ServerRecord,
  subjects,
} from "@portcullis/contracts";
import {
  createSigner,
  digestCall,
  digestJson,
  digestOfName,
  generateSigningKey,
  parseTrustedKeys,
  type Signer,
  sha256Hex,
  signReceipt,
  type TrustedKeys,
  uuidv7,
} from "@portcullis/crypto";

export const NOW = Date.parse("2026-03-01T12:00:00.000Z");

export type Signers = {
  readonly inspector: Signer;
  readonly policy: Signer;
  readonly policyPem: string;
  readonly trusted: TrustedKeys;
  readonly trustedText: string;
};

export const makeSigners = (): Signers => {
  const inspector = generateSigningKey();
  const policy = generateSigningKey();
  const trustedText = JSON.stringify({ inspector: [inspector.publicKey], policy: [policy.publicKey] });
  return {
    inspector: createSigner(inspector.privateKeyPem),
    policy: createSigner(policy.privateKeyPem),
    policyPem: policy.privateKeyPem,
    trusted: parseTrustedKeys(trustedText),
    trustedText,
  };
};

export const makeTool = (name: string, description = `The tool ${name}`): CatalogTool => {
  const definition = { name, description, inputSchema: { type: "object" } };
  return { name, definition, definitionHash: definitionHash(definition, null), risk: "none", labels: [] };
};

export const makeServer = (change: Partial<ServerRecord> = {}): ServerRecord => ({
  slug: "github",
  title: "GitHub",
  description: null,
  owner: null,
  registryName: null,
  version: null,
  url: "https://mcp.example.com/mcp",
  transport: "streamable-http",
  status: "approved",
  allowPrivateNetwork: false,
  timeoutMs: 30_000,
  maxResponseBytes: 4_194_304,
  headers: {},
  auth: null,
  instructions: null,
  tools: [makeTool("get_issue"), makeTool("delete_repo")],
  prompts: [],
  resources: [],
  resourceTemplates: [],
  described: null,
  revision: 3,
  ...change,
});

export const makeOrg = (change: Partial<OrgRecord> = {}): OrgRecord => ({
  slug: "acme",
  title: "Acme",
  inspection: defaultInspectionSettings,
  blockedAs: "error",
  enabled: { github: ["get_issue"] },
  policies: { default: "permit (principal, action, resource);" },
  revision: 5,
  ...change,
});

export const makeKey = (change: Partial<KeyRecord> = {}): KeyRecord => ({
  id: "key_0123456789ab",
  org: "acme",
  name: "test",
  prefix: "pk_live_abcd",
  sha256: sha256Hex("pk_live_test"),
  previous: null,
  scope: ["github/get_*"],
  status: "active",
  expiresAt: null,
  rateLimit: null,
  allowedIps: null,
  revision: 7,
  ...change,
});

export const makeSnapshot = (
  records: { server?: ServerRecord | null; org?: OrgRecord | null; key?: KeyRecord | null } = {},
): Snapshot => {
  const { server = makeServer(), org = makeOrg(), key = makeKey() } = records;
  const snapshot = createSnapshot();
  if (server !== null) snapshot.apply({ kind: "server", id: server.slug, record: server });
  if (org !== null) snapshot.apply({ kind: "org", id: org.slug, record: org });
  if (key !== null) snapshot.apply({ kind: "key", id: key.id, record: key });
  return snapshot;
};

export const makeEnvelope = (change: Partial<Envelope> = {}, nowMs = NOW): Envelope => {
  const id = change.id ?? uuidv7(nowMs);
  return {
    v: 1,
    id,
    kind: "tool",
    org: "acme",
    key: "key_0123456789ab",
    receivedAt: new Date(nowMs).toISOString(),
    deadline: new Date(nowMs + 30_000).toISOString(),
    reply: subjects.reply("ingress-1", id),
    traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    request: { tool: { server: "github", name: "get_issue", arguments: { number: 7 } } },
    stages: [],
    ...change,
  };
};

export const makeFinding = (category: Finding["category"], type: string = category): Finding => ({
  category,
  type,
  detector: "test",
  version: "1",
  pointer: "/arguments/number",
  target: "value",
  start: 0,
  end: 1,
  score: 1,
  fingerprint: "0",
});

/** The envelope as the inspector hands it on, with the claims of its receipt changed where a test says so. */
export const inspected = (
  envelope: Envelope,
  signer: Signer,
  change: Partial<ReceiptClaims> = {},
  redacted?: Record<string, unknown>,
  found: Pick<InspectionRecord, "findings"> & Partial<InspectionRecord> = { findings: [] },
): Envelope => {
  const record = {
    verdict: redacted === undefined ? ("allow" as const) : ("redacted" as const),
    coverage: { detectors: [], pointers: [], pointersTotal: 0, characters: 0, skipped: [] },
    receipt: "",
    ...found,
    ...(redacted === undefined ? {} : { redacted: { arguments: redacted } }),
  };
  const { tool } = envelope.request;
  const unsigned = { ...envelope, inspection: { request: record } };
  const claims: ReceiptClaims = {
    v: 1,
    requestId: envelope.id,
    direction: "request",
    org: envelope.org,
    key: envelope.key,
    server: tool?.server ?? null,
    tool: tool === undefined ? null : digestOfName(tool.name),
    verdict: record.verdict,
    argumentsDigest: digestCall(callToSend(unsigned)),
    messagesDigest: null,
    resultDigest: null,
    findingsDigest: digestJson(record.findings),
    categories: [...new Set(record.findings.map(({ category }) => category))],
    coverageDigest: digestJson(record.coverage),
    inspector: "inspector/1",
    issuedAt: envelope.receivedAt,
    ...change,
  };
  return { ...envelope, inspection: { request: { ...record, receipt: signReceipt(signer, claims) } } };
};
