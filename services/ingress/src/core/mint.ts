import {
  type CanaryMark,
  ENVELOPE_VERSION,
  type Envelope,
  type McpCall,
  type Submission,
  subjects,
} from "@portcullis/contracts";

export type Caller = {
  readonly org: string;
  readonly key: string;
  /** The IP address that the request came from; undefined where a proxy named none. */
  readonly address: string | undefined;
};

/** What a caller asks of the gate, whatever the protocol: the body of the native API, or a request of an MCP client. */
export type GateRequest = Submission & { readonly mcp?: McpCall | undefined };

export type MintContext = {
  /** The request id, a UUIDv7: it was there before the body was read. */
  readonly id: string;
  readonly instance: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly deadlineMs: number;
  readonly traceparent: string;
  readonly tracestate: string | undefined;
  /** Only of what this ingress made up itself: it comes from no part of a request. */
  readonly canary?: CanaryMark | undefined;
};

/** A request becomes an envelope: an id, a deadline, and the subject that its one answer comes back on. */
export const mint = (request: GateRequest, caller: Caller, context: MintContext): Envelope => {
  const { id } = context;
  const { kind, messages, tool, model, conversation, mcp } = request;
  return {
    v: ENVELOPE_VERSION,
    id,
    kind,
    org: caller.org,
    key: caller.key,
    ...(conversation === undefined ? {} : { conversation }),
    ...(caller.address === undefined ? {} : { client: { address: caller.address } }),
    receivedAt: new Date(context.now).toISOString(),
    deadline: new Date(context.now + context.deadlineMs).toISOString(),
    reply: subjects.reply(context.instance, id),
    traceparent: context.traceparent,
    ...(context.tracestate === undefined ? {} : { tracestate: context.tracestate }),
    request: {
      ...(messages === undefined ? {} : { messages }),
      ...(tool === undefined ? {} : { tool }),
      ...(model === undefined ? {} : { model }),
      ...(mcp === undefined ? {} : { mcp }),
    },
    ...(context.canary === undefined ? {} : { canary: context.canary }),
    stages: [],
  };
};
