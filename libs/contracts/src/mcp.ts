import { z } from "zod";
import type { ToolCall } from "./envelope.ts";

/**
 * What an MCP client's request adds to an envelope. `request.tool` says what it aims at: `name` is the tool's, the
 * prompt's or the resource's (its URI); this says which method of the protocol it is, and carries what else its `params` held.
 */

/** The methods that pass the gate to a server. All others are answered by the ingress, or do not exist. */
export const mcpMethods = [
  "tools/call",
  "prompts/get",
  "resources/read",
  "resources/subscribe",
  "resources/unsubscribe",
  "completion/complete",
  "tasks/get",
  "tasks/update",
  "tasks/cancel",
] as const;
export const mcpMethodSchema = z.enum(mcpMethods);
export type McpMethod = z.infer<typeof mcpMethodSchema>;

/** What a scope can speak of. Templates are resources: what they expand to is read as one. */
export const offerKinds = ["tool", "prompt", "resource"] as const;
export type OfferKind = (typeof offerKinds)[number];

const record = z.record(z.string(), z.unknown());

export const mcpCallSchema = z.object({
  method: mcpMethodSchema,
  /** Of `completion/complete`: what its `ref` names. */
  ref: z.enum(["prompt", "resource"]).optional(),
  /**
   * The members of `params` beside `name`, `uri` and `arguments`: `inputResponses`, `argument`, `context`, `taskId`, `_meta`
   * without what belongs to this connection (protocol version, client info and capabilities, progress token, log level,
   * trace context), and members that nobody knows. All of it is inspected, and all of it is sent.
   */
  params: record,
  /**
   * The exact JSON text of `{"arguments": …, "params": …}`, only where parsing and printing it again would change it, as
   * with integers beyond 2^53. It has no member twice.
   */
  exact: z.string().optional(),
  /** The client sent no member `arguments`, so the server is sent none; `tool.arguments` is empty. */
  noArguments: z.literal(true).optional(),
  /** The server's own state of an earlier round, as it was before the ingress sealed it. Sent, not inspected: it is the server's. */
  requestState: z.string().optional(),
  /** The client as it speaks on this request: servers see its capabilities, not ours. */
  client: z.object({
    era: z.enum(["modern", "legacy"]),
    protocolVersion: z.string(),
    capabilities: record,
    info: record.optional(),
  }),
  /** A client that wants progress or log messages of this call. */
  wants: z.object({ progress: z.boolean(), logLevel: z.string().optional() }),
  /** SHA-256 in hex of the client's session id (2025): requests that share it share a session with an older server. */
  session: z.string().optional(),
  /** The executor that holds that session, or the parked call: the request goes to it where it still lives. */
  executor: z.string().optional(),
  /** The id of the request that a server's question parked (`execution.parked`); `params.inputResponses` answers it. */
  resumes: z.string().optional(),
  /**
   * The members of `params.inputResponses` that answer questions which the server had for a person, and which a gate passed on
   * in an earlier round of this call. Whatever else stands there was sent unasked.
   */
  asked: z.array(z.string()).optional(),
});
export type McpCall = z.infer<typeof mcpCallSchema>;

/** What kind of thing a request aims at. */
export const offerKindOf = (mcp: Pick<McpCall, "method" | "ref"> | undefined): OfferKind => {
  switch (mcp?.method) {
    case "prompts/get":
      return "prompt";
    case "resources/read":
    case "resources/subscribe":
    case "resources/unsubscribe":
      return "resource";
    case "completion/complete":
      return mcp.ref === "resource" ? "resource" : "prompt";
    default:
      return "tool";
  }
};

/** What would leave the system for a server: the whole of it, so that a digest of it binds the whole (INV-1). */
export type SentCall = {
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly mcp?:
    | (Pick<McpCall, "method" | "ref" | "params" | "exact" | "noArguments" | "requestState" | "resumes"> & {
        readonly name: ToolCall["name"];
      })
    | undefined;
};

/** A notification of a server about a call that is under way: progress, or a log message. */
export const mcpEventSchema = z.object({
  method: z.string().min(1).max(128),
  params: record,
});
export type McpEvent = z.infer<typeof mcpEventSchema>;

/**
 * `gate.v1.inspect.event`: what an inspector reads before an ingress may show it. It comes out on the `reply` subject as a
 * reply of type `event`, with placeholders where the org's settings for results redact, without `params` where they block.
 */
export const inspectEventSchema = z.object({
  v: z.literal(1),
  id: z.string(),
  org: z.string(),
  server: z.string(),
  tool: z.string(),
  reply: z.string(),
  /** Of the request, where it names one: what is found here is remembered of it. */
  conversation: z.string().optional(),
  /** 0, 1, 2 … within the request. */
  sequence: z.int().nonnegative(),
  event: mcpEventSchema,
});
export type InspectEvent = z.infer<typeof inspectEventSchema>;

/** `gate.v1.cancel.<executor>`: nobody waits for this call any more. */
export const cancelCallSchema = z.object({
  v: z.literal(1),
  id: z.string(),
  reason: z.string().max(1000).optional(),
});
export type CancelCall = z.infer<typeof cancelCallSchema>;

/** `gate.v1.updated.<server>`: a resource that somebody subscribed to has changed. Nothing but the URI is passed on. */
export const resourceUpdatedSchema = z.object({ v: z.literal(1), server: z.string(), uri: z.string() });
export type ResourceUpdated = z.infer<typeof resourceUpdatedSchema>;

/**
 * `gate.v1.renew.<executor>`, answered with `{ ok }`: keeps subscriptions that passed the gate. `ok: false` where the executor
 * has none such, and the subscription has to pass the gate anew.
 */
export const renewSubscriptionSchema = z.object({
  v: z.literal(1),
  server: z.string(),
  uri: z.string(),
  org: z.string(),
  key: z.string(),
  session: z.string().optional(),
});
export type RenewSubscription = z.infer<typeof renewSubscriptionSchema>;
/** A subscription that nobody renews ends after this. */
export const SUBSCRIPTION_LEASE_MS = 90_000;
export const SUBSCRIPTION_RENEW_MS = 30_000;

/** How long a server's question to the client is kept open at most. */
export const PARKED_CALL_MS = 300_000;
/** Longest that a call may run, however much it shows of its progress. */
export const MAX_CALL_MS = 3_600_000;
