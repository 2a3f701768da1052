/**
 * The one table of error codes. Every error that leaves the system carries a code from here, with the HTTP
 * status and the JSON-RPC code it maps to. Codes are stable: they are added, never renamed.
 */
type Row = {
  readonly status: number;
  /** JSON-RPC 2.0 error code for `/mcp`. */
  readonly jsonrpc: number;
  /** Whether sending the same request again may succeed without a change by the caller. */
  readonly retryable: boolean;
  readonly title: string;
};

const row = (status: number, jsonrpc: number, retryable: boolean, title: string): Row => ({
  status,
  jsonrpc,
  retryable,
  title,
});

export const errorTable = {
  malformed_json: row(400, -32700, false, "The body is not valid JSON"),
  invalid_encoding: row(400, -32700, false, "The body is not valid UTF-8"),
  invalid_key: row(401, -32001, false, "The API key is missing or not known"),
  key_revoked: row(401, -32001, false, "The API key has been revoked"),
  key_expired: row(401, -32001, false, "The API key has expired"),
  invalid_operator_token: row(401, -32001, false, "The operator token is missing or not known"),
  role_not_allowed: row(403, -32003, false, "The operator's role does not allow this"),
  prompt_blocked: row(403, -32010, false, "Inspection blocked the request before any tool ran"),
  result_blocked: row(403, -32011, false, "The tool ran, but inspection withheld its result"),
  result_not_inspected: row(
    503,
    -32011,
    false,
    "The tool ran, but its result could not be inspected and was withheld",
  ),
  tool_not_in_scope: row(403, -32602, false, "No such tool for this key"),
  address_not_allowed: row(403, -32015, false, "The API key may not be used from this address"),
  approval_rejected: row(403, -32016, false, "An operator rejected this call"),
  canary: row(403, -32012, false, "A probe of the gate itself: it never runs"),
  policy_denied: row(403, -32012, false, "A policy denies this call"),
  /** MCP 2026-07-28, streamable HTTP: server validation, versioning, capabilities. */
  header_mismatch: row(400, -32020, false, "A header does not agree with the body"),
  capability_missing: row(400, -32021, false, "The client lacks a capability that this needs"),
  unsupported_protocol_version: row(400, -32022, false, "This version of the protocol is not spoken here"),
  request_state_invalid: row(
    400,
    -32602,
    false,
    "The request state is not one that this key was given for this request",
  ),
  origin_not_allowed: row(403, -32003, false, "Requests from this origin are not allowed"),
  session_not_found: row(404, -32001, false, "There is no such session"),
  call_gone: row(410, -32018, false, "The call that this answers does not wait any more"),
  client_cancelled: row(499, -32800, false, "The caller cancelled the request"),
  insufficient_scope: row(403, -32003, false, "The token's claims name no API key of this gate"),
  invalid_token: row(401, -32001, false, "The access token is not valid here"),
  upstream_suspended: row(503, -32017, true, "The remote MCP server failed too often and is given a rest"),
  not_found: row(404, -32601, false, "There is nothing here"),
  method_not_allowed: row(405, -32600, false, "This method is not allowed here"),
  approval_pending: row(409, -32013, true, "The call waits for an approval"),
  conflict: row(409, -32600, false, "The record is not in a state that allows this"),
  legal_hold: row(409, -32600, false, "A legal hold keeps what this would remove"),
  purged: row(410, -32601, false, "The request's data were removed by an operator's order; its hashes stay"),
  evidence_open: row(409, -32600, true, "The request may still run: its evidence is not closed yet"),
  precondition_failed: row(412, -32600, false, "The record was changed since it was read"),
  body_too_large: row(413, -32600, false, "The body is larger than the limit"),
  evidence_too_large: row(413, -32600, false, "The evidence is larger than one answer"),
  unsupported_media_type: row(415, -32600, false, "The body must be application/json"),
  invalid_request: row(422, -32602, false, "The request does not have the required form"),
  query_too_costly: row(
    422,
    -32602,
    false,
    "The query takes too long; a shorter time range or more filters make it cheaper",
  ),
  policy_invalid: row(422, -32602, false, "The policy's text is not valid"),
  rule_invalid: row(422, -32602, false, "An inspection rule is not valid"),
  rate_limited: row(429, -32014, true, "Too many requests for this key"),
  internal_error: row(500, -32603, false, "Something failed on our side"),
  ticket_refused: row(500, -32603, false, "The execution ticket did not hold; nothing was executed"),
  upstream_error: row(502, -32017, false, "The remote MCP server answered with an error"),
  upstream_unreachable: row(502, -32017, true, "The remote MCP server cannot be reached"),
  upstream_protocol_error: row(502, -32017, false, "The remote MCP server did not speak MCP"),
  upstream_response_too_large: row(
    502,
    -32017,
    false,
    "The remote MCP server's answer is larger than the limit",
  ),
  upstream_address_refused: row(502, -32017, false, "The remote MCP server's address is not allowed"),
  upstream_redirect_refused: row(502, -32017, false, "The remote MCP server redirected to another origin"),
  credential_missing: row(502, -32017, false, "A credential that the server's record names is not set"),
  credential_refused: row(
    502,
    -32017,
    false,
    "The authorization server of the remote MCP server gave no token",
  ),
  execution_interrupted: row(502, -32018, false, "The call was started, and its outcome is not known"),
  bus_unavailable: row(503, -32004, true, "The message bus cannot be reached"),
  config_unavailable: row(503, -32004, true, "No configuration snapshot has been seen yet"),
  inspector_unavailable: row(503, -32004, true, "No inspector answers; nothing was executed"),
  detector_unavailable: row(503, -32004, true, "A detector that must answer did not; nothing was executed"),
  policy_unavailable: row(503, -32004, true, "No policy service answers; nothing was executed"),
  executor_unavailable: row(503, -32004, true, "No executor answers; nothing was executed"),
  ledger_unavailable: row(503, -32004, true, "The execution ledger cannot be written; nothing was executed"),
  exporter_unavailable: row(503, -32004, true, "No trace exporter answers"),
  trace_unavailable: row(503, -32004, true, "The trace cannot be written"),
  identity_provider_unavailable: row(503, -32004, true, "The identity provider cannot be reached"),
  org_closed: row(
    503,
    -32004,
    true,
    "The organisation's tools are closed since a canary was not stopped; nothing was executed",
  ),
  overloaded: row(503, -32004, true, "Too many requests are in flight"),
  shutting_down: row(503, -32004, true, "This instance is shutting down"),
  deadline_exceeded: row(504, -32005, false, "The deadline passed before an answer was there"),
  upstream_timeout: row(504, -32005, false, "The remote MCP server did not answer in time"),
} as const satisfies Record<string, Row>;

export type ErrorCode = keyof typeof errorTable;

export const errorCodes = Object.keys(errorTable) as readonly ErrorCode[];

export const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === "string" && Object.hasOwn(errorTable, value);
