import { isDeepStrictEqual } from "node:util";
import type { ServerInput, ServerStatus } from "@portcullis/contracts";
import { type ApprovableKind, type Outcome, type Server, stateOf, type Tool } from "./server.ts";

/** A server with its tools: what one rule of the catalog starts from and ends with. */
export type Catalogued = { readonly server: Server; readonly tools: readonly Tool[] };

/** Who decided, when, and why. */
export type Verdict = { readonly by: string; readonly at: string; readonly note: string };

const refused = (detail: string): Outcome<never> => ({ ok: false, detail });
const became = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** A server that nobody has looked at or approved as it is reached now. */
const unseen = {
  status: "draft",
  instructions: null,
  protocolVersion: null,
  serverInfo: null,
  capabilities: {},
  approvedKinds: [],
  sync: {
    health: "unknown",
    lastSync: null,
    lastSuccess: null,
    lastError: null,
    consecutiveFailures: 0,
    missingCredentials: [],
  },
  review: null,
  firstApprovedAt: null,
} satisfies Partial<Server>;

type Settings = Omit<ServerInput, "title"> & { readonly title: string };

const settingsOf = (server: Server): Settings => ({
  url: server.url,
  transport: server.transport,
  title: server.title,
  description: server.description,
  owner: server.owner,
  registryName: server.registryName,
  version: server.version,
  headers: server.headers,
  auth: server.auth,
  allowPrivateNetwork: server.allowPrivateNetwork,
  timeoutMs: server.timeoutMs,
  maxResponseBytes: server.maxResponseBytes,
  maxConcurrentCalls: server.maxConcurrentCalls,
  labels: server.labels,
});

/** How a server is reached: with another address, other credentials or a wider network it is another server. */
const reachOf = ({ url, transport, headers, auth, allowPrivateNetwork }: Settings) => ({
  url,
  transport,
  headers,
  auth,
  allowPrivateNetwork,
});

/** What is still known of a tool where the server is reached in another way: what people said of it, and no more. */
const forgetOffer = (tools: readonly Tool[]): readonly Tool[] =>
  tools
    .filter(({ rejectedHash, ownLabels }) => rejectedHash !== null || ownLabels !== null)
    .map((tool) => ({ ...tool, pin: null, review: null, missing: true }));

/**
 * The server after `server-put`; undefined where it is so already. Where it is reached in another way, what had been
 * approved is no longer what would run: it is a draft again, and all pins are dropped.
 */
export const putServer = (
  before: Catalogued | undefined,
  slug: string,
  input: ServerInput,
): Outcome<(Catalogued & { readonly reachedAnew: boolean }) | undefined> => {
  const settings = { ...input, title: input.title ?? slug };
  if (before === undefined) {
    const server: Server = {
      ...settings,
      ...unseen,
      slug,
      revision: 0,
    };
    return became({ server, tools: [], reachedAnew: true });
  }
  const { server, tools } = before;
  if (server.status === "retired") return refused("the server is retired, and its slug is not used again");
  const present = settingsOf(server);
  if (isDeepStrictEqual(present, settings)) return became(undefined);
  if (isDeepStrictEqual(reachOf(present), reachOf(settings))) {
    return became({ server: { ...server, ...settings }, tools, reachedAnew: false });
  }
  const anew: Server = { ...server, ...settings, ...unseen };
  return became({ server: anew, tools: forgetOffer(tools), reachedAnew: true });
};

const withStatus = (server: Server, status: ServerStatus, verdict: Verdict): Server => ({
  ...server,
  status,
  review: { by: verdict.by, at: verdict.at, note: verdict.note },
});

/** The server after `server-submit`; undefined where it waits for its review already. */
export const submitServer = (server: Server, verdict: Verdict): Outcome<Server | undefined> => {
  switch (server.status) {
    case "in_review":
      return became(undefined);
    case "draft":
    case "suspended":
      return became(withStatus(server, "in_review", verdict));
    case "approved":
      return refused("the server is approved already");
    case "retired":
      return refused("the server is retired");
  }
};

/** What the server says that it has, and was never approved with: an older approval knew nothing of it. */
export const unapprovedKinds = ({ capabilities, approvedKinds }: Server): readonly ApprovableKind[] =>
  (["prompt", "resource"] as const).filter(
    (kind) => Object.hasOwn(capabilities, `${kind}s`) && !approvedKinds.includes(kind),
  );

/**
 * Server and tools after `server-approve`; undefined where it is approved already, with all that it has. The first approval
 * of tools, and that of prompts, pins what the server offers of them, save for what is of high risk or was rejected. A later
 * one pins nothing: what changed meanwhile stays in quarantine, what is new stays off.
 */
export const approveServer = (
  { server, tools }: Catalogued,
  verdict: Verdict,
): Outcome<Catalogued | undefined> => {
  const kinds = unapprovedKinds(server);
  switch (server.status) {
    case "draft":
      return refused("the server is a draft: submit it for review first");
    case "retired":
      return refused("the server is retired");
    case "approved":
      if (kinds.length === 0) return became(undefined);
      break;
    case "in_review":
    case "suspended":
      break;
  }
  const approved: Server = {
    ...withStatus(server, "approved", verdict),
    approvedKinds: [...server.approvedKinds, ...kinds],
    firstApprovedAt: server.firstApprovedAt ?? verdict.at,
  };
  const isFirst = ({ kind }: Tool): boolean =>
    kind === "tool" ? server.firstApprovedAt === null : kinds.includes("prompt");
  const review = { ...verdict, override: false };
  const pinned = tools.map((tool) =>
    isFirst(tool) && stateOf(tool) === "new" && tool.risk !== "high"
      ? { ...tool, review, pin: pinOf(server, tool) }
      : tool,
  );
  return became({ server: approved, tools: pinned });
};

/** Today's definition, with the instructions where its hash covers them. */
export const pinOf = ({ instructions }: Server, { kind, hash, definition, exact }: Tool) => ({
  hash,
  definition,
  exact,
  instructions: kind === "tool" ? instructions : null,
});

/** The server after `server-suspend`; undefined where it is suspended already. Its pins stay. */
export const suspendServer = (server: Server, verdict: Verdict): Outcome<Server | undefined> => {
  switch (server.status) {
    case "suspended":
      return became(undefined);
    case "approved":
    case "in_review":
      return became(withStatus(server, "suspended", verdict));
    case "draft":
      return refused("the server is a draft: there is nothing to suspend");
    case "retired":
      return refused("the server is retired");
  }
};

/** The server after `server-retire`; undefined where it is retired already. There is no way back. */
export const retireServer = (server: Server, verdict: Verdict): Server | undefined =>
  server.status === "retired" ? undefined : withStatus(server, "retired", verdict);

/** Whether a sync makes sense: a draft has not been submitted, and a retired server never comes back. */
export const isSynced = ({ status }: Pick<Server, "status">): boolean =>
  status === "in_review" || status === "approved" || status === "suspended";
