/** The versions of the protocol that are spoken here, and the names that they give to things. */

export const MODERN_VERSIONS: readonly string[] = ["2026-07-28"];
/** Newest first. */
export const LEGACY_VERSIONS: readonly string[] = ["2025-11-25", "2025-06-18", "2025-03-26"];
/** What a request without session and without the header speaks (2025-11-25, Streamable HTTP, protocol version header). */
export const UNNAMED_VERSION = "2025-03-26";
/** From this version on, clients take an event with empty data, and come back where a stream was closed on purpose. */
const POLLING_SINCE = "2025-11-25";

/** Versions are dates: their texts sort as they do. */
export const canPoll = (version: string): boolean => version >= POLLING_SINCE;

/** Reserved members of `_meta`. */
export const META = {
  protocolVersion: "io.modelcontextprotocol/protocolVersion",
  clientInfo: "io.modelcontextprotocol/clientInfo",
  clientCapabilities: "io.modelcontextprotocol/clientCapabilities",
  logLevel: "io.modelcontextprotocol/logLevel",
  serverInfo: "io.modelcontextprotocol/serverInfo",
  subscriptionId: "io.modelcontextprotocol/subscriptionId",
  /** Ours: what a refusal says to programs where it comes as a result. */
  refusal: "io.portcullis/refusal",
} as const;

export const TASKS_EXTENSION = "io.modelcontextprotocol/tasks";

/** JSON-RPC 2.0 and MCP error codes that the edge answers by itself. */
export const RPC = {
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internalError: -32603,
  sessionNotFound: -32001,
  /** Until 2025-11-25. */
  resourceNotFound: -32002,
  headerMismatch: -32020,
  capabilityMissing: -32021,
  unsupportedVersion: -32022,
  cancelled: -32800,
} as const;

/** RFC 5424 severities, as MCP has them. */
export const LOG_LEVELS: readonly string[] = [
  "debug",
  "info",
  "notice",
  "warning",
  "error",
  "critical",
  "alert",
  "emergency",
];
