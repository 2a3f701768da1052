/** NATS message headers. `Gate-*` are ours; `Nats-*` are the broker's. */
export const headers = {
  requestId: "Gate-Request-Id",
  envelopeVersion: "Gate-Envelope-Version",
  deadline: "Gate-Deadline",
  producer: "Gate-Producer",
  epoch: "Gate-Epoch",
  sequence: "Gate-Seq",
  traceparent: "traceparent",
  tracestate: "tracestate",
} as const;
