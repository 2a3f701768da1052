import type { Envelope, RawTrace } from "@portcullis/contracts";
import type { ExecuteContext } from "./context.ts";

const INCIDENT_TIMEOUT_MS = 5_000;

const report = (
  envelope: Envelope,
  told: Pick<RawTrace, "outcome" | "code" | "detail">,
  context: ExecuteContext,
): void => {
  const trace: RawTrace = {
    v: 1,
    requestId: envelope.id,
    phase: "incident",
    stage: "mcp-executor",
    at: new Date().toISOString(),
    org: envelope.org,
    key: envelope.key,
    envelope,
    ...told,
  };
  context.traces.append(trace, INCIDENT_TIMEOUT_MS).catch(() => {});
};

/** Reports a ticket that did not hold: somebody may be trying to get past the inspection. */
export const reportRefusedTicket = (envelope: Envelope, reason: string, context: ExecuteContext): void => {
  context.onRefused(reason);
  report(envelope, { outcome: "failed", code: "ticket_refused", detail: reason }, context);
};

/** Reports a server that gave back what it was given to know us by: careless, or out to get it into a conversation. */
export const reportEcho = (server: string, executed: Envelope, context: ExecuteContext): void => {
  const { execution } = executed;
  const echoes = execution?.credentialEchoes ?? 0;
  if (execution === undefined || echoes === 0) return;
  context.onEchoed(server, echoes);
  const { result: _result, error: _error, exact: _exact, ...told } = execution;
  const detail = `the result held a credential of the server in ${echoes} place(s); removed`;
  report({ ...executed, execution: told }, { outcome: "received", detail }, context);
};
