import type { McpMethod, OfferKind } from "@portcullis/contracts";
import type { JsonObject } from "./json-text.ts";

/**
 * What the protocol's edge needs to know and does not work out itself: what a caller is offered and under which names, states
 * that travel through clients, sessions, and news. The edge (`modern.ts`, `legacy.ts`) knows these types alone.
 */

export type Members = Readonly<Record<string, unknown>>;
export type Era = "modern" | "legacy";

/** Who looks, and at what: one server by its slug, or all of them where undefined. */
export type Viewer = {
  readonly org: string;
  readonly key: string;
  readonly server: string | undefined;
};

/** What an MCP request aims at, by the server's own name for it: a tool, a prompt, a resource's URI or template. */
export type Target = { readonly server: string; readonly name: string };

export type ListKind = "tools" | "prompts" | "resources" | "templates";

/** What one caller sees of the catalog, as of now: made anew for each request, and cheap to make. */
export type OfferView = {
  /** ServerCapabilities of that generation: nothing that the view does not offer, and nothing that we do not pass on. */
  readonly capabilities: (era: Era) => Members;
  readonly instructions: string | undefined;
  /** Implementation: the server's own where one server is looked at, else this gate. */
  readonly serverInfo: Members;
  /** A page of definitions as their servers sent them, to the letter, under the names that the caller sees. Undefined: not a cursor of ours. */
  readonly list: (
    kind: ListKind,
    cursor: string | undefined,
  ) => { readonly items: readonly JsonObject[]; readonly nextCursor?: string } | undefined;
  /**
   * Whose it is, and its own name. Undefined where the caller may not use it, or where it does not exist (INV-7). A resource is
   * asked by any URI, a template by its text. `definition` is the pinned one, of tools and prompts.
   */
  readonly resolve: (
    kind: OfferKind | "template",
    shownName: string,
  ) => (Target & { readonly definition?: Members }) | undefined;
  /** A server's result as this caller should see it: URIs rewritten where servers are shown as one. The same object where nothing had to change. */
  readonly show: (method: McpMethod, server: string, result: Members) => Members;
  /** The same for the exact text of a result (`execution.exact`): but for the URIs, no byte changes. */
  readonly showExact: (method: McpMethod, server: string, text: string) => string;
  readonly showUri: (server: string, uri: string) => string;
};

export type ViewOf = (viewer: Viewer) => OfferView;

/** What a state that travels through a client is for; one made for anything else does not open. */
export type StateBinding = {
  readonly org: string;
  readonly key: string;
  readonly server: string;
  readonly method: McpMethod;
  /** The target's own name. */
  readonly name: string;
  /** `digestJson` of the request's arguments. */
  readonly argumentsDigest: string;
};

/** What a round of questions leaves behind for the next request. */
export type RoundState = {
  /** The server's own. */
  readonly requestState?: string;
  /** The request whose call is parked, and where. */
  readonly resumes?: string;
  readonly executor?: string;
  /** What people were asked (elicitation): the keys of `inputRequests` that this gate passed on. */
  readonly asked?: readonly string[];
};

/** A task of a server, and the tool that made it. */
export type TaskRef = { readonly server: string; readonly tool: string; readonly taskId: string };

/** Authenticated encryption of what clients keep for us. `open…` are undefined for all that was not made here, for this, in time. */
export type SealedState = {
  /** @param expiresAt milliseconds since the epoch */
  readonly seal: (binding: StateBinding, state: RoundState, expiresAt: number) => string;
  readonly open: (binding: StateBinding, text: string, now: number) => RoundState | undefined;
  /** The same task of the same key has the same id always. */
  readonly sealTask: (owner: Pick<StateBinding, "org" | "key">, task: TaskRef) => string;
  readonly openTask: (owner: Pick<StateBinding, "org" | "key">, text: string) => TaskRef | undefined;
};

/** What an `initialize` of 2025 set up. */
export type Session = {
  readonly org: string;
  readonly key: string;
  /** The path that it was made on: `/mcp/{server}`, or `/mcp` where undefined. */
  readonly server: string | undefined;
  readonly protocolVersion: string;
  readonly capabilities: Members;
  readonly clientInfo?: Members | undefined;
  readonly logLevel?: string | undefined;
  /** Where servers keep a session for it: executor by server. */
  readonly executors: Readonly<Record<string, string>>;
  /** Resources it subscribed to, by their servers' own URIs, and the executor that holds each subscription. */
  readonly subscriptions: readonly (Target & { readonly executor: string | undefined })[];
};

/** Sessions, the same on every instance. Rejects with {@link import("../http/problem.ts").Problem} `bus_unavailable` where the bucket is away. */
export type SessionStore = {
  /** The new session's id: unguessable, 0x21 to 0x7E. */
  readonly create: (session: Session) => Promise<string>;
  /** Undefined for ids that are unknown, ended, or of another key or path: nobody can tell these apart. */
  readonly get: (id: string, viewer: Viewer) => Promise<Session | undefined>;
  /** Applies a change to the session as it is now, again where another instance was faster; nothing where it has ended. */
  readonly update: (
    id: string,
    owner: Pick<Viewer, "org" | "key">,
    change: (session: Session) => Session,
  ) => Promise<void>;
  readonly end: (id: string, owner: Pick<Viewer, "org" | "key">) => Promise<void>;
  /** What stands for an API key in `list` and `take`. */
  readonly ownerOf: (owner: Pick<Viewer, "org" | "key">) => string;
  /** The sessions of a key at all instances, as far as this one has heard: by the SHA-256 of their ids, and when they were written. */
  readonly list: (owner: string) => readonly { readonly hash: string; readonly writtenAt: number }[];
  /** Ends one of them; it is in no list from this moment on. */
  readonly take: (owner: string, hash: string) => Promise<void>;
  /** Of all keys. */
  readonly count: () => number;
};

export type Change =
  /** A list that the viewer sees is not what it was. */
  | { readonly type: "list_changed"; readonly kind: "tools" | "prompts" | "resources" }
  /** A resource of a server in view has changed; `uri` is the server's own. Who subscribed to it is not the hub's business. */
  | { readonly type: "updated"; readonly server: string; readonly uri: string };

/** News of the catalog and of resources, from the bus to whoever has a stream open here. */
export type ChangeHub = {
  /** Calls the listener until it is stopped; never before `subscribe` returned. */
  readonly subscribe: (listener: (change: Change) => void, what: Viewer) => { readonly stop: () => void };
};
