import { sha256Hex } from "@portcullis/crypto";
import type { Call, Client } from "./call.ts";
import type { Turn } from "./context.ts";
import { clientOf } from "./initialize.ts";
import type { Session, SessionStore } from "./ports.ts";
import { UNNAMED_VERSION } from "./versions.ts";

/** Who sends a request: a session's client, or one that never opened a session. */
export type Sender = {
  readonly id: string | undefined;
  readonly hash: string | undefined;
  readonly session: Session | undefined;
  readonly client: Client;
};

const stateless = (version: string | undefined): Client => ({
  era: "legacy",
  protocolVersion: version ?? UNNAMED_VERSION,
  capabilities: {},
  info: undefined,
  logLevel: undefined,
  session: undefined,
  executors: {},
});

/** The `Mcp-Session-Id` of a request. */
export const sessionIdOf = ({ visit }: Turn): string | undefined => {
  const id = visit.headers["mcp-session-id"];
  return typeof id === "string" && id !== "" ? id : undefined;
};

/** Undefined where the request names a session that is none, or not its caller's. */
export const findSender = async (
  sessions: SessionStore,
  { visit }: Turn,
  id: string | undefined,
  version: string | undefined,
): Promise<Sender | undefined> => {
  if (id === undefined) return { id, hash: undefined, session: undefined, client: stateless(version) };
  const session = await sessions.get(id, visit.viewer);
  return session && { id, hash: sha256Hex(id), session, client: clientOf(session, id) };
};

/** What a subscription that passed the gate means for its session. */
export const keepSubscription = async (
  sessions: SessionStore,
  { id, session: own }: Sender,
  { method, aim }: Call,
  executor: string | undefined,
): Promise<void> => {
  if (method !== "resources/subscribe" && method !== "resources/unsubscribe") return;
  if (id === undefined || own === undefined) return;
  const { server, name } = aim.target;
  await sessions.update(id, own, (session) => {
    const others = session.subscriptions.filter((each) => each.server !== server || each.name !== name);
    const added = method === "resources/subscribe" ? [{ server, name, executor }] : [];
    return { ...session, subscriptions: [...others, ...added] };
  });
};

/** Where a server keeps a session for this client, its next requests should go. */
export const keepExecutor = (
  sessions: SessionStore,
  { id, session }: Sender,
  server: string,
  executor: string,
): void => {
  if (id === undefined || session === undefined || session.executors[server] === executor) return;
  // A hint: without it a request finds its way all the same.
  sessions
    .update(id, session, (now) => ({ ...now, executors: { ...now.executors, [server]: executor } }))
    .catch(() => {});
};
