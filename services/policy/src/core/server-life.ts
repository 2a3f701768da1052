import { isDeepStrictEqual } from "node:util";
import type { ServerInput, ServerStatus } from "@portcullis/contracts";
import { type Outcome, type Server, stateOf, type Tool } from "./server.ts";

/** A server with its tools: what one rule of the catalog starts from and ends with. */
export type Catalogued = { readonly server: Server; readonly tools: readonly Tool[] };

/** Who decided, when, and why. */
export type Verdict = { readonly by: string; readonly at: string; readonly note: string };

const refused = (detail: string): Outcome<never> => ({ ok: false, detail });
const became = <T>(value: T): Outcome<T> => ({ ok: true, value });

const neverSynced: Server["sync"] = {
  health: "unknown",
  lastSync: null,
  lastSuccess: null,
  lastError: null,
  consecutiveFailures: 0,
  missingCredentials: [],
};

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
      slug,
      status: "draft",
      instructions: null,
      protocolVersion: null,
      sync: neverSynced,
      review: null,
      firstApprovedAt: null,
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
  const anew: Server = {
    ...server,
    ...settings,
    status: "draft",
    instructions: null,
    protocolVersion: null,
    sync: neverSynced,
    review: null,
    firstApprovedAt: null,
  };
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

/**
 * Server and tools after `server-approve`; undefined where it is approved already. The first approval pins what the
 * server offers, save for what is of high risk or was rejected. A later one pins nothing: what changed meanwhile stays in
 * quarantine, what is new stays off.
 */
export const approveServer = (
  { server, tools }: Catalogued,
  verdict: Verdict,
): Outcome<Catalogued | undefined> => {
  switch (server.status) {
    case "approved":
      return became(undefined);
    case "draft":
      return refused("the server is a draft: submit it for review first");
    case "retired":
      return refused("the server is retired");
    case "in_review":
    case "suspended":
      break;
  }
  const approved = { ...withStatus(server, "approved", verdict) };
  if (server.firstApprovedAt !== null) return became({ server: approved, tools });
  const review = { ...verdict, override: false };
  return became({
    server: { ...approved, firstApprovedAt: verdict.at },
    tools: tools.map((tool) =>
      stateOf(tool) === "new" && tool.risk !== "high" ? { ...tool, review, pin: pinOf(server, tool) } : tool,
    ),
  });
};

/** Today's definition, with the instructions that its hash covers. */
export const pinOf = ({ instructions }: Server, { hash, definition }: Tool) => ({
  hash,
  definition,
  instructions,
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
