import { toolLabels } from "@portcullis/catalog";
import type {
  CatalogTool,
  RiskLevel,
  RiskReason,
  ServerRecord,
  ServerView,
  SyncReply,
  ToolLabel,
  ToolState,
} from "@portcullis/contracts";

/** A server as the control plane keeps it, without its tools. `instructions` are those of today, approved or not. */
export type Server = Omit<ServerRecord, "tools"> & {
  readonly labels: ToolLabel[] | null;
  readonly protocolVersion: string | null;
  readonly sync: ServerView["sync"];
  readonly review: ServerView["review"];
  /** When its tools were approved as a whole; null for one that never was since it was last reached in another way. */
  readonly firstApprovedAt: string | null;
};

/** What an approval holds on to. */
export type Pin = {
  readonly hash: string;
  readonly definition: Readonly<Record<string, unknown>>;
  /** The server's instructions at that time: the hash covers them. */
  readonly instructions: string | null;
};

/** A tool as the control plane keeps it. Its risk is that of the definition that was discovered last. */
export type Tool = {
  readonly name: string;
  readonly hash: string;
  readonly definition: Readonly<Record<string, unknown>>;
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

const byName = (a: Tool, b: Tool): number => (a.name < b.name ? -1 : 1);

const toCatalogTool = (server: Server, tool: Tool): CatalogTool => ({
  name: tool.name,
  definitionHash: tool.hash,
  definition: tool.definition,
  risk: tool.risk,
  labels: toolLabels(tool.ownLabels, server.labels, tool.definition),
});

/**
 * The record that the other services see: only approved, unchanged tools, and only of an approved server (INV-7). The
 * instructions are covered by the hash of each tool, so where no tool is approved, neither are they.
 */
export const toServerRecord = (server: Server, tools: readonly Tool[]): ServerRecord => {
  const usable = server.status === "approved" ? tools.filter((tool) => stateOf(tool) === "approved") : [];
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
    headers: server.headers,
    auth: server.auth,
    instructions: usable.length > 0 ? server.instructions : null,
    tools: usable.toSorted(byName).map((tool) => toCatalogTool(server, tool)),
    revision: server.revision,
  };
};
