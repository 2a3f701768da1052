/** NATS message headers. `Gate-*` are ours; `Nats-*` are the broker's. */
export const headers = {
  requestId: "Gate-Request-Id",
  envelopeVersion: "Gate-Envelope-Version",
  deadline: "Gate-Deadline",
  producer: "Gate-Producer",
  epoch: "Gate-Epoch",
  sequence: "Gate-Seq",
  /** How many of the producer's numbers so far were not used, since the broker had the record already. */
  unused: "Gate-Seq-Unused",
  /** Of a dead letter: why it could not be processed, and its sequence in the stream that it comes from. */
  deadReason: "Gate-Dead-Reason",
  deadSequence: "Gate-Dead-Seq",
  /** Of a dead letter of a sink: which sink, and the stream that the sequence is of. */
  deadSink: "Gate-Dead-Sink",
  deadStream: "Gate-Dead-Stream",
  /** Of a trace event: that it is a CloudEvent in structured mode. */
  contentType: "content-type",
  traceparent: "traceparent",
  tracestate: "tracestate",
} as const;
