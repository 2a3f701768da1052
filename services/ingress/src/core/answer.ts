import {
  type Envelope,
  type ErrorCode,
  errorTable,
  type Message,
  type Outcome,
  type Verdict,
} from "@portcullis/contracts";

/** How a request ended, as the ingress knows it. */
export type Ending = {
  readonly outcome: Outcome;
  readonly code: ErrorCode | undefined;
  readonly stage: "ingress" | "inspector" | "policy" | "mcp-executor";
  readonly envelope: Envelope;
};

/** The body of a `200`. */
export type CompletedBody = {
  readonly id: string;
  readonly outcome: "completed";
  readonly verdict: Verdict;
  /** The server's own CallToolResult; with placeholders where the verdict is `redacted`. */
  readonly result?: Readonly<Record<string, unknown>>;
  /** The messages to send on, where the org's settings redacted them. */
  readonly messages?: readonly Message[];
  readonly trace: string;
};

/** RFC 9457 problem details, with our members: stable `code`, request id, verdict, trace link. */
export type ProblemBody = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly requestId?: string;
  readonly verdict?: Verdict;
  readonly outcome?: Outcome;
  /** What inspection found, without values. */
  readonly findings?: readonly {
    readonly category: string;
    readonly type: string;
    readonly pointer: string;
  }[];
  readonly trace?: string;
  /** Of `approval_pending` and `approval_rejected`: the approval that this call has, for an operator to look at. */
  readonly approval?: { readonly id: string; readonly url: string; readonly expiresAt: string };
  /** For programs, from the service that refused: the faults of a policy, the tools that were held back, … */
  readonly facts?: Readonly<Record<string, unknown>>;
};

export type HttpAnswer =
  | { readonly status: 200; readonly body: CompletedBody }
  | { readonly status: number; readonly body: ProblemBody };

export const traceLink = (id: string): string => `/v1/traces/${id}`;

export const problemBody = (code: ErrorCode, extra: Partial<ProblemBody> = {}): ProblemBody => {
  const { title, status, retryable } = errorTable[code];
  return { type: `urn:portcullis:error:${code}`, title, status, code, retryable, ...extra };
};

export const verdictOf = (envelope: Envelope): Verdict | undefined => {
  const verdicts = [envelope.inspection?.request?.verdict, envelope.inspection?.result?.verdict];
  if (verdicts.includes("block")) return "block";
  return verdicts.includes("redacted") ? "redacted" : verdicts.find((verdict) => verdict !== undefined);
};

const MAX_LISTED_FINDINGS = 50;

/** What inspection found, without values: the first of it. */
export const listFindings = (envelope: Envelope): NonNullable<ProblemBody["findings"]> =>
  [...(envelope.inspection?.request?.findings ?? []), ...(envelope.inspection?.result?.findings ?? [])]
    .slice(0, MAX_LISTED_FINDINGS)
    .map(({ category, type, pointer }) => ({ category, type, pointer }));

/** Where an operator decides on a call. The caller hears the id, never why or by which policy it is needed. */
export const approvalOf = (code: ErrorCode | undefined, envelope: Envelope): ProblemBody["approval"] => {
  const approval = envelope.decision?.approval;
  if (approval === undefined || (code !== "approval_pending" && code !== "approval_rejected"))
    return undefined;
  const { id, expiresAt } = approval;
  return { id, url: `/v1/admin/approvals/${encodeURIComponent(id)}`, expiresAt };
};

/** Only an inspected result leaves: what no inspector read is never in an answer (INV-1, INV-6). */
export const inspectedResult = (envelope: Envelope): Readonly<Record<string, unknown>> | undefined => {
  const record = envelope.inspection?.result;
  if (record === undefined || record.verdict === "block") return undefined;
  return record.verdict === "redacted" ? record.redacted?.result : envelope.execution?.result;
};

/** The HTTP answer that an ending becomes. */
export const toHttpAnswer = ({ outcome, code, envelope }: Ending): HttpAnswer => {
  const verdict = verdictOf(envelope);
  if (outcome === "completed" && code === undefined) {
    const result = inspectedResult(envelope);
    const messages = envelope.inspection?.request?.redacted?.messages;
    return {
      status: 200,
      body: {
        id: envelope.id,
        outcome,
        verdict: verdict ?? "allow",
        ...(result === undefined ? {} : { result }),
        ...(messages === undefined ? {} : { messages }),
        trace: traceLink(envelope.id),
      },
    };
  }
  const findings = outcome === "blocked" || outcome === "withheld" ? listFindings(envelope) : undefined;
  const approval = approvalOf(code, envelope);
  const body = problemBody(code ?? "internal_error", {
    instance: traceLink(envelope.id),
    requestId: envelope.id,
    outcome,
    ...(verdict === undefined ? {} : { verdict }),
    ...(findings === undefined ? {} : { findings }),
    ...(approval === undefined ? {} : { approval }),
    trace: traceLink(envelope.id),
  });
  return { status: body.status, body };
};
