import {
  NO_ORG,
  type Outcome,
  type ProducerStamp,
  type RawTrace,
  slugSchema,
  subjects,
  type TraceEvent,
  type TracePhase,
  traceEventId,
} from "@portcullis/contracts";
import type { Detector } from "@portcullis/detectors";
import { toTraceData } from "@portcullis/redaction";

/** A trace event and where it goes. */
export type OutgoingEvent = {
  readonly subject: string;
  readonly requestId: string;
  readonly phase: TracePhase;
  readonly outcome: Outcome;
  readonly event: TraceEvent;
};

const types = {
  received: "io.portcullis.trace.received.v1",
  continued: "io.portcullis.trace.continued.v1",
  finished: "io.portcullis.trace.finished.v1",
  incident: "io.portcullis.trace.incident.v1",
  audit: "io.portcullis.trace.audit.v1",
} as const satisfies Record<TracePhase, TraceEvent["type"]>;

/**
 * W3C Trace Context, version 00; ids of nothing but zeros are none. It comes from a caller, so it is taken only in its form. The name of
 * the attribute is that of the CloudEvents extension for distributed tracing.
 */
const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** One `received` and one `finished` per request, one `audit` per change; the others are told apart by who wrote them and when. */
const idOf = (raw: RawTrace, stamp: ProducerStamp): string =>
  traceEventId(
    raw.requestId,
    raw.phase,
    raw.phase === "incident" || raw.phase === "continued"
      ? `${stamp.producer}-${stamp.epoch}-${stamp.sequence}`
      : "",
  );

/** The CloudEvent of a raw trace. The same raw trace always gives the same event. */
export const toEvent = (
  raw: RawTrace,
  stamp: ProducerStamp,
  fingerprint: (org: string, value: string) => string,
  extra: readonly Detector[] = [],
): OutgoingEvent => {
  const org = slugSchema.safeParse(raw.org).success ? raw.org : NO_ORG;
  const traceparent = raw.envelope?.traceparent;
  return {
    subject: subjects.traceEvent(org, raw.outcome),
    requestId: raw.requestId,
    phase: raw.phase,
    outcome: raw.outcome,
    event: {
      specversion: "1.0",
      id: idOf(raw, stamp),
      source: "/portcullis/trace-redactor",
      type: types[raw.phase],
      subject: raw.requestId,
      time: raw.at,
      datacontenttype: "application/json",
      ...(traceparent !== undefined && TRACEPARENT.test(traceparent) ? { traceparent } : {}),
      data: toTraceData(raw, stamp, fingerprint, extra),
    },
  };
};
