import type { Written } from "@portcullis/catalog";
import type { McpEvent, RpcError, SentCall } from "@portcullis/contracts";
import type { UpstreamFailureCode } from "../http/exchange.ts";
import type { ClientIdentity, Owner } from "../mcp/identity.ts";

export type { UpstreamFailureCode };

/** One approved remote MCP server, with its credentials already resolved. */
export type UpstreamServer = {
  readonly slug: string;
  readonly url: string;
  /** Lets the server live on loopback and private addresses, and speak plain http. */
  readonly allowPrivateNetwork: boolean;
  /** Resolved credentials: in memory only, never logged, never sent to another origin. */
  readonly headers: Readonly<Record<string, string>>;
  /** Limit of a connect and of a whole discovery; a call brings its own. */
  readonly timeoutMs: number;
  /** Limit of the decompressed bytes that one call, or one discovery, may read. */
  readonly maxResponseBytes: number;
};

export type UpstreamFailure = {
  readonly kind: "failure";
  readonly code: UpstreamFailureCode;
  /** The server's own JSON-RPC error code. Its message stays outside: it is the upstream's text. */
  readonly jsonrpc?: { readonly code: number };
  /** The HTTP status of a refusal. */
  readonly status?: number;
  /** In our words, never the upstream's. */
  readonly detail: string;
  /** False only if the request surely never left this process. */
  readonly sent: boolean;
};

/** The result object as the server sent it (unknown fields, `_meta`, `isError` and all), without our credentials. */
export type CallResult = {
  readonly kind: "result";
  readonly result: Record<string, unknown>;
  /** Its text, where printing the result would give another one. */
  readonly exact?: string;
  /** Credentials that were removed from it. */
  readonly echoes: number;
};
/** The server's answer is a JSON-RPC error: of requests over MCP, it is the client's to see. */
export type CallError = {
  readonly kind: "error";
  readonly error: RpcError;
  readonly exact?: string;
  readonly echoes: number;
};
export type CallOutcome = CallResult | CallError | UpstreamFailure;

/** What the server lists, as it sent it: unknown fields kept, and its text where its value is not enough. */
export type Discovered = Written & {
  /** What tells it from others of its kind: a name, a URI, a URI template. */
  readonly name: string;
};

/** Legacy: `initialize` and, often, a session (2025). Modern: stateless (2026-07-28). */
export type ProtocolEra = "legacy" | "modern";

export type DiscoveredServer = {
  readonly kind: "discovered";
  readonly tools: readonly Discovered[];
  /** Credentials that were removed from what the server said of itself. */
  readonly echoes: number;
  readonly instructions: string | null;
};
export type Discovery = DiscoveredServer | UpstreamFailure;

export type DiscoveredPrompts = {
  readonly kind: "prompts";
  readonly prompts: readonly Discovered[];
  readonly echoes: number;
};

/** All that a server offers. */
export type SurveyedServer = Omit<DiscoveredServer, "kind"> & {
  readonly kind: "surveyed";
  readonly protocolVersion: string;
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** Self-reported: for display, never for a decision. */
  readonly serverInfo: unknown;
  readonly prompts: readonly Discovered[];
  readonly resources: readonly Discovered[];
  readonly resourceTemplates: readonly Discovered[];
};
export type Survey = SurveyedServer | UpstreamFailure;

export type UpstreamCall = {
  /** All that is sent. */
  readonly sent: SentCall;
  /** Of the tool, where that is not among what is sent. */
  readonly name: string;
  readonly owner: Owner;
  readonly client: ClientIdentity;
  /** Which notifications of the server are events of this call. */
  readonly eventOf: (method: string, params: Readonly<Record<string, unknown>>) => McpEvent | undefined;
  readonly wants: { readonly progress: boolean; readonly logLevel?: string | undefined };
  /** W3C trace context; travels in `params._meta` (SEP-414). */
  readonly traceparent?: string | undefined;
  readonly tracestate?: string | undefined;
  /** Until the first sign of life. */
  readonly timeoutMs: number;
  /** Between two signs of life; as `timeoutMs` where it is not set. */
  readonly idleMs?: number;
};

/** What somebody hears of a call while they wait for it. */
export type CallListener = {
  readonly onEvent: (event: McpEvent) => void;
  /** A sign of life: the answer may take until then, in milliseconds since the epoch. */
  readonly onAlive: (until: number) => void;
  /** The server hung up, to be asked again. */
  readonly onPaused: (retryMs: number | undefined) => void;
};

/** How far a call has come: it is over, or its server wants answers first. */
export type CallStep =
  | { readonly kind: "done"; readonly outcome: CallOutcome }
  /** `text`: of the result that asks (`InputRequiredResult`). */
  | { readonly kind: "asks"; readonly text: string };

/** A call that runs at a server. It may wait for its client in between (2025), and be heard by one after the other. */
export type RunningCall = {
  /** The next step, for one who waits. Never rejects. */
  readonly next: (listener: CallListener) => Promise<CallStep>;
  /** The client's answers by the keys of the questions, as texts. */
  readonly answer: (texts: ReadonlyMap<string, string>) => void;
  readonly cancel: () => void;
  /** Nobody will answer any more: what is open is refused, and the call ends. */
  readonly abandon: () => void;
  /** Whether the server keeps a session for the client of this call. */
  readonly holdsSession: () => boolean;
};
