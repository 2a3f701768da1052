import type { RawTraceWriter } from "@portcullis/bus";
import { type Envelope, type ErrorCode, NO_ORG, type RawTrace } from "@portcullis/contracts";
import type { Ending } from "./core/answer.ts";

export type HttpFacts = {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly bodyBytes: number;
};

/** A request that never became an envelope. */
export type Rejection = {
  readonly requestId: string;
  readonly org: string | undefined;
  readonly key: string | undefined;
  readonly code: ErrorCode;
  readonly detail: string | undefined;
  readonly http: HttpFacts;
  /** The start of a body that could not be used, for the redactor's eyes only. */
  readonly body: { readonly text: string; readonly bytes: number } | undefined;
};

/** Writes the traces of this instance's requests. Each promise resolves when the broker has the record (INV-4). */
export type RequestTraces = {
  readonly received: (envelope: Envelope) => Promise<void>;
  /** The call goes on: its intent stays open until then, RFC 3339. */
  readonly continued: (envelope: Envelope, deadline: string) => Promise<void>;
  readonly finished: (ending: Ending, http: HttpFacts) => Promise<void>;
  readonly rejected: (rejection: Rejection) => Promise<void>;
};

export const createRequestTraces = (writer: RawTraceWriter, timeoutMs: number): RequestTraces => {
  const append = async (trace: RawTrace): Promise<void> => {
    await writer.append(trace, timeoutMs);
  };
  return {
    received: (envelope) =>
      append({
        v: 1,
        requestId: envelope.id,
        phase: "received",
        stage: "ingress",
        at: envelope.receivedAt,
        org: envelope.org,
        key: envelope.key,
        outcome: "received",
        deadline: envelope.deadline,
        envelope,
      }),
    continued: (envelope, deadline) =>
      append({
        v: 1,
        requestId: envelope.id,
        phase: "continued",
        stage: "ingress",
        at: new Date().toISOString(),
        org: envelope.org,
        key: envelope.key,
        outcome: "received",
        deadline,
      }),
    finished: ({ outcome, code, stage, envelope }, http) =>
      append({
        v: 1,
        requestId: envelope.id,
        phase: "finished",
        stage,
        at: new Date().toISOString(),
        org: envelope.org,
        key: envelope.key,
        outcome,
        ...(code === undefined ? {} : { code }),
        http,
        envelope,
      }),
    rejected: ({ requestId, org, key, code, detail, http, body }) =>
      append({
        v: 1,
        requestId,
        phase: "finished",
        stage: "ingress",
        at: new Date().toISOString(),
        org: org ?? NO_ORG,
        key: key ?? null,
        outcome: "rejected",
        code,
        ...(detail === undefined ? {} : { detail }),
        http,
        ...(body === undefined ? {} : { unparsed: body }),
      }),
  };
};
