import type { ErrorCode, RawTrace } from "@portcullis/contracts";

/**
 * What a failure says about a call of which there is no execution record. `false`: the code is given only before
 * anything is sent to a server. `null`: a call may have been under way, so nobody can say (INV-8: never claim
 * non-execution on a guess).
 */
const failedWithoutRecord = {
  // The edge refused the request as it came in.
  malformed_json: false,
  invalid_encoding: false,
  invalid_key: false,
  key_revoked: false,
  key_expired: false,
  invalid_operator_token: false,
  role_not_allowed: false,
  identity_provider_unavailable: false,
  not_found: false,
  method_not_allowed: false,
  conflict: false,
  evidence_open: false,
  legal_hold: false,
  purged: false,
  evidence_too_large: false,
  precondition_failed: false,
  policy_invalid: false,
  query_too_costly: false,
  rule_invalid: false,
  address_not_allowed: false,
  body_too_large: false,
  unsupported_media_type: false,
  invalid_request: false,
  rate_limited: false,
  overloaded: false,
  header_mismatch: false,
  capability_missing: false,
  unsupported_protocol_version: false,
  request_state_invalid: false,
  origin_not_allowed: false,
  session_not_found: false,
  insufficient_scope: false,
  invalid_token: false,
  // A stage before the executor refused it, or there was no such stage.
  prompt_blocked: false,
  tool_not_in_scope: false,
  policy_denied: false,
  canary: false,
  org_closed: false,
  approval_pending: false,
  approval_rejected: false,
  config_unavailable: false,
  policy_unavailable: false,
  exporter_unavailable: false,
  executor_unavailable: false,
  // At the result's inspection the envelope has its execution record, so this one is the request's inspection.
  inspector_unavailable: false,
  detector_unavailable: false,
  // The executor refused before its claim or without one.
  ticket_refused: false,
  ledger_unavailable: false,
  credential_missing: false,
  credential_refused: false,
  upstream_address_refused: false,
  upstream_suspended: false,
  // Whoever says this may have lost sight of a call that runs.
  call_gone: null,
  client_cancelled: null,
  result_blocked: null,
  result_not_inspected: null,
  trace_unavailable: null,
  internal_error: null,
  bus_unavailable: null,
  shutting_down: null,
  deadline_exceeded: null,
  execution_interrupted: null,
  upstream_error: null,
  upstream_unreachable: null,
  upstream_protocol_error: null,
  upstream_response_too_large: null,
  upstream_redirect_refused: null,
  upstream_timeout: null,
} as const satisfies Record<ErrorCode, false | null>;

/**
 * Whether a tool was called: true, false, or null where it is not known.
 *
 * An execution record means yes, whatever the outcome says: it exists only after a claim in the ledger. Without one:
 *
 * | phase, outcome | executed |
 * |---|---|
 * | received, continued | null: not yet known |
 * | audit | false: there is no request |
 * | blocked, denied, pending, rejected | false: each ends the flow before the executor |
 * | completed, without a tool call | false |
 * | completed with a tool call; withheld | null: the record should be there |
 * | failed, incident | by its code, see the table above; null without a code |
 * | unknown | null |
 */
export const wasExecuted = (
  raw: Pick<RawTrace, "phase" | "outcome" | "code" | "envelope">,
): boolean | null => {
  if (raw.envelope?.execution !== undefined) return true;
  if (raw.phase === "received" || raw.phase === "continued") return null;
  if (raw.phase === "audit") return false;
  switch (raw.outcome) {
    case "blocked":
    case "denied":
    case "pending":
    case "rejected":
    case "audited":
      return false;
    case "completed":
      return raw.envelope !== undefined && raw.envelope.request.tool === undefined ? false : null;
    case "failed":
      return raw.code === undefined ? null : failedWithoutRecord[raw.code];
    case "withheld":
    case "unknown":
    case "received":
      return null;
  }
};
