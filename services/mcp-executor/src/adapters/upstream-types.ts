import type { ChangeSign } from "./upstream-streams.ts";

/** One approved remote MCP server, with its credentials already resolved. */
export type UpstreamServer = {
  readonly slug: string;
  readonly url: string;
  /** Lets the server live on loopback and private addresses, and speak plain http. */
  readonly allowPrivateNetwork: boolean;
  /** Resolved credentials: in memory only, never logged, never sent to another origin. */
  readonly headers: Readonly<Record<string, string>>;
  /** Limit of a connect and of a whole discovery; a tool call brings its own. */
  readonly timeoutMs: number;
  /** Limit of the decompressed bytes that one call, or one discovery, may read. */
  readonly maxResponseBytes: number;
};

export type UpstreamFailureCode =
  | "upstream_timeout"
  | "upstream_unreachable"
  | "upstream_protocol_error"
  | "upstream_response_too_large"
  | "upstream_address_refused"
  | "upstream_redirect_refused"
  | "credential_refused"
  | "upstream_error";

export type UpstreamFailure = {
  readonly kind: "failure";
  readonly code: UpstreamFailureCode;
  /** The server's own JSON-RPC error code. Its message stays outside: it is the upstream's text. */
  readonly jsonrpc?: { readonly code: number };
  /** In our words, never the upstream's. */
  readonly detail: string;
  /** False only if the `tools/call` surely never left this process. */
  readonly sent: boolean;
};

/** The result object as the server sent it (unknown fields, `_meta`, `isError` and all), without our credentials. */
export type ToolCallResult = {
  readonly kind: "result";
  readonly result: Record<string, unknown>;
  /** Credentials that were removed from it. */
  readonly echoes: number;
};
export type ToolCallOutcome = ToolCallResult | UpstreamFailure;

/** The tool as the server sent it, unknown fields kept. */
export type DiscoveredTool = Readonly<Record<string, unknown>> & { readonly name: string };

/** Legacy: `initialize` and, often, a session (2025). Modern: stateless (2026-07-28). */
export type ProtocolEra = "legacy" | "modern";

export type Definition = Readonly<Record<string, unknown>>;

export type DiscoveredServer = {
  readonly kind: "discovered";
  readonly tools: readonly DiscoveredTool[];
  /** Credentials that were removed from what the server said of itself. */
  readonly echoes: number;
  readonly instructions: string | null;
  readonly protocolVersion: string;
  /** Self-reported: for display, never for a decision. */
  readonly serverInfo: unknown;
};
export type Discovery = DiscoveredServer | UpstreamFailure;

/** All that a server offers. */
export type SurveyedServer = Omit<DiscoveredServer, "kind"> & {
  readonly kind: "surveyed";
  readonly prompts: readonly Definition[];
  readonly resources: readonly Definition[];
  readonly resourceTemplates: readonly Definition[];
};
export type Survey = SurveyedServer | UpstreamFailure;

export type ToolCall = {
  readonly name: string;
  readonly arguments: Record<string, unknown>;
  /** W3C trace context; travels in `params._meta` (SEP-414). */
  readonly traceparent?: string;
  readonly tracestate?: string;
  readonly signal?: AbortSignal;
  readonly timeoutMs: number;
};

export type Upstream = {
  /** Never rejects: whatever the server does is an outcome. */
  readonly callTool: (call: ToolCall) => Promise<ToolCallOutcome>;
  /** Asks on a connection of its own, so that instructions and protocol version are fresh. Never rejects. */
  readonly discover: (signal?: AbortSignal) => Promise<Discovery>;
  /** As `discover`, with prompts, resources and resource templates, where the server has the capability. */
  readonly survey: (signal?: AbortSignal) => Promise<Survey>;
  /**
   * Heard while a connection lives, which is from the first call on, or from `stayConnected`: a hint to discover again,
   * not a guarantee.
   */
  readonly onToolsChanged: (listener: (sign: ChangeSign) => void) => void;
  /** Connects now, and again whenever the connection or its stream of notifications is gone. */
  readonly stayConnected: () => void;
  readonly close: () => Promise<void>;
};
