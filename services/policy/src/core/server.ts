import { textsOf, toolLabels, type Written } from "@portcullis/catalog";
import type {
  CatalogPrompt,
  CatalogTool,
  PinnedKind,
  RiskLevel,
  RiskReason,
  ServerRecord,
  ServerView,
  SyncReply,
  ToolLabel,
  ToolState,
} from "@portcullis/contracts";

export type Described = NonNullable<ServerRecord["described"]>;

/** What a server offers beside its tools, and is approved with as a whole. */
export type ApprovableKind = "prompt" | "resource";

/** What a server lists and nobody pins. */
export type Listed = Readonly<Record<"resources" | "resourceTemplates", readonly Written[]>>;
export const nothingListed: Listed = { resources: [], resourceTemplates: [] };

/** A server as the control plane keeps it, without what it offers. `instructions` are those of today, approved or not. */
export type Server = Omit<
  ServerRecord,
  "tools" | "prompts" | "described" | keyof Listed | "resourceTexts" | "resourceTemplateTexts"
> & {
  readonly labels: ToolLabel[] | null;
  readonly maxConcurrentCalls: number | null;
  /** Null before the first sync that succeeded. */
  readonly protocolVersion: string | null;
  readonly serverInfo: Described["serverInfo"];
  readonly capabilities: Described["capabilities"];
  /** What of it was approved; without that its prompts wait for a review each, and it has no resources. */
  readonly approvedKinds: ApprovableKind[];
  readonly sync: ServerView["sync"];
  readonly review: ServerView["review"];
  /** When its tools were approved as a whole; null for one that never was since it was last reached in another way. */
  readonly firstApprovedAt: string | null;
};

/** What an approval holds on to. */
export type Pin = {
  readonly hash: string;
  readonly definition: Readonly<Record<string, unknown>>;
  /** Its text, where printing the definition would give another. */
  readonly exact: string | null;
  /** The server's instructions at that time: the hash covers them. */
  readonly instructions: string | null;
};

/**
 * A tool as the control plane keeps it, or a prompt, which is pinned in the same way. Its risk is that of the definition
 * that was discovered last.
 */
export type Tool = {
  readonly kind: PinnedKind;
  readonly name: string;
  /** Its place in what the server listed last. */
  readonly position: number;
  readonly hash: string;
  readonly definition: Readonly<Record<string, unknown>>;
  /** Its text, where printing the definition would give another. */
  readonly exact: string | null;
  readonly pin: Pin | null;
  /** The definition that a reviewer refused; it stays refused however often it comes back. */
  readonly rejectedHash: string | null;
  /** Not among what the server offered at the last sync. */
  readonly missing: boolean;
  readonly risk: RiskLevel;
  readonly reasons: readonly RiskReason[];
  readonly ownLabels: readonly ToolLabel[] | null;
  readonly review: {
    readonly by: string;
    readonly at: string;
    readonly note: string;
    readonly override: boolean;
  } | null;
  readonly revision: number;
};

export type Found = Extract<SyncReply, { ok: true }>;

/** What came out of a rule of the catalog: a new state of things, or why not. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly detail: string };

/** The one place that says whether a tool may be used: nothing is stored that could contradict it (INV-7). */
export const stateOf = ({ hash, pin, rejectedHash, missing }: Tool): ToolState => {
  if (missing) return "missing";
  if (pin?.hash === hash) return "approved";
  if (rejectedHash === hash) return "rejected";
  return pin === null ? "new" : "quarantined";
};

/** Names are unique among tools, and among prompts. */
export const idOf = ({ kind, name }: Pick<Tool, "kind" | "name">): string => `${kind} ${name}`;

const byPosition = (a: Tool, b: Tool): number => a.position - b.position || (a.name < b.name ? -1 : 1);

/** A definition that is kept, as the rest of the system passes it on. */
export const writtenOf = ({ definition, exact }: Pick<Tool, "definition" | "exact">): Written =>
  exact === null ? { definition } : { definition, exact };

const toCatalogTool = (server: Server, tool: Tool): CatalogTool => ({
  name: tool.name,
  definitionHash: tool.hash,
  ...writtenOf(tool),
  risk: tool.risk,
  labels: toolLabels(tool.ownLabels, server.labels, tool.definition),
});

const toCatalogPrompt = (prompt: Tool): CatalogPrompt => ({
  name: prompt.name,
  definitionHash: prompt.hash,
  ...writtenOf(prompt),
  risk: prompt.risk,
});

/** Half of what a record may hold: what a server lists must not keep its record from the bus. */
const MAX_LISTED_BYTES = 1024 * 1024;

/** As many of the first as there is room for; who knows the URI of another can read that too. */
const withinRoom = (listed: readonly Written[]): readonly Written[] => {
  let room = MAX_LISTED_BYTES;
  return listed.filter(({ definition, exact = "" }) => {
    if (room > 0) room -= Buffer.byteLength(JSON.stringify(definition)) + Buffer.byteLength(exact);
    return room > 0;
  });
};

/** What is listed, as a record has it. */
const listedOf = (listed: Listed) => {
  const resources = withinRoom(listed.resources);
  const resourceTemplates = withinRoom(listed.resourceTemplates);
  const [resourceTexts, resourceTemplateTexts] = [textsOf(resources), textsOf(resourceTemplates)];
  return {
    resources: resources.map(({ definition }) => definition),
    resourceTemplates: resourceTemplates.map(({ definition }) => definition),
    ...(resourceTexts === undefined ? {} : { resourceTexts }),
    ...(resourceTemplateTexts === undefined ? {} : { resourceTemplateTexts }),
  };
};

const describedOf = ({
  protocolVersion,
  serverInfo,
  capabilities,
  approvedKinds,
}: Server): Described | null => {
  if (protocolVersion === null) return null;
  const { resources, ...others } = capabilities;
  const hasResources = resources !== undefined && approvedKinds.includes("resource");
  return {
    protocolVersion,
    serverInfo,
    capabilities: hasResources ? capabilities : others,
  };
};

/**
 * The record that the other services see: only approved, unchanged tools and prompts, resources only where the server was
 * approved with them, and all that only of an approved server (INV-7). The instructions are covered by the hash of each
 * tool, so where no tool is approved, neither are they.
 */
export const toServerRecord = (
  server: Server,
  offered: readonly Tool[],
  listed: Listed = nothingListed,
): ServerRecord => {
  const isApproved = server.status === "approved";
  const usable = (isApproved ? offered.filter((each) => stateOf(each) === "approved") : []).toSorted(
    byPosition,
  );
  const tools = usable.filter(({ kind }) => kind === "tool");
  const hasResources = isApproved && server.approvedKinds.includes("resource");
  return {
    slug: server.slug,
    title: server.title,
    description: server.description,
    owner: server.owner,
    registryName: server.registryName,
    version: server.version,
    url: server.url,
    transport: server.transport,
    status: server.status,
    allowPrivateNetwork: server.allowPrivateNetwork,
    timeoutMs: server.timeoutMs,
    maxResponseBytes: server.maxResponseBytes,
    maxConcurrentCalls: server.maxConcurrentCalls,
    headers: server.headers,
    auth: server.auth,
    instructions: tools.length > 0 ? server.instructions : null,
    tools: tools.map((tool) => toCatalogTool(server, tool)),
    prompts: usable.filter(({ kind }) => kind === "prompt").map(toCatalogPrompt),
    ...listedOf(hasResources ? listed : nothingListed),
    described: describedOf(server),
    labels: server.labels,
    revision: server.revision,
  };
};
