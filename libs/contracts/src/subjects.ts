import type { Log } from "./log.ts";

/**
 * Every NATS subject of the system. A subject is spelled here and nowhere else; the permissions of
 * `deploy/nats/nats-server.conf` are checked against this file by a test.
 */

/** The stages that may end a request or report an incident; also the last token of a raw trace subject. */
export const stages = ["ingress", "inspector", "policy", "mcp-executor"] as const;
export type Stage = (typeof stages)[number];

/** The final states of a request; also the last token of a trace event subject. */
export const outcomes = [
  /** The tool ran (or, for `model`, the text passed) and the caller got the answer. */
  "completed",
  /** Inspection stopped the request before any execution. */
  "blocked",
  /** Scope or policy refused the request before any execution. */
  "denied",
  /** The call waits for a human approval; nothing was executed. */
  "pending",
  /** The tool ran, but inspection kept its result from the caller. */
  "withheld",
  /** A part of the system or the upstream failed, or the deadline passed. */
  "failed",
  /** The request was not acceptable: unauthenticated, malformed, too large. */
  "rejected",
  /** No request: an operator, or a sync, changed the configuration. */
  "audited",
  /** A process died in mid-request and the sweeper closed the open intent. */
  "unknown",
  /** Not a final state: the request was received and is under way. */
  "received",
] as const;
export type Outcome = (typeof outcomes)[number];

/** The org token of requests that could not be tied to an org (no valid key). */
export const NO_ORG = "_none";

export const subjects = {
  inspectRequest: "gate.v1.inspect.request",
  inspectResult: "gate.v1.inspect.result",
  /** What an inspector would say; nothing follows from it. */
  inspectDryRun: "gate.v1.inspect.dry-run",
  /** What an inspector is set up with: the names of its external detectors. */
  inspectSetup: "gate.v1.inspect.setup",
  /** What a server says about a call under way, before anybody reads it. */
  inspectEvent: "gate.v1.inspect.event",
  decide: "gate.v1.decide",
  execute: (server: string) => `gate.v1.execute.${server}`,
  executeAll: "gate.v1.execute.*",
  /** To the one executor that holds the session or the parked call. */
  executeAt: (executor: string) => `gate.v1.execute-at.${executor}`,
  cancel: (executor: string) => `gate.v1.cancel.${executor}`,
  renew: (executor: string) => `gate.v1.renew.${executor}`,
  reply: (ingressInstance: string, requestId: string) => `gate.v1.reply.${ingressInstance}.${requestId}`,
  replies: (ingressInstance: string) => `gate.v1.reply.${ingressInstance}.*`,
  /** From one ingress to another, about a 2025 session. */
  peer: (ingressInstance: string) => `gate.v1.peer.${ingressInstance}`,
  peers: "gate.v1.peer._all",
  ledger: (requestId: string, entry: "executing" | "executed") => `gate.v1.ledger.${requestId}.${entry}`,
  /** A signed page of one executor's ledger. */
  ledgerPage: (executor: string) => `gate.v1.ledger._page.${executor}`,
  ledgerAll: "gate.v1.ledger.>",
  /** A signed checkpoint of a log. */
  checkpoint: (log: Log) => `gate.v1.checkpoint.${log}`,
  checkpointAll: "gate.v1.checkpoint.*",
  traceRaw: (stage: Stage) => `gate.v1.trace.raw.${stage}`,
  traceRawAll: "gate.v1.trace.raw.*",
  traceEvent: (org: string, outcome: Outcome) => `gate.v1.trace.event.${org}.${outcome}`,
  /** Trace events by org and outcome; `*` stands for any. */
  traceEvents: (org: string, outcome: Outcome | "*") => `gate.v1.trace.event.${org}.${outcome}`,
  traceEventAll: "gate.v1.trace.event.*.*",
  queryTraces: (
    query:
      | "get"
      | "list"
      | "replay"
      | "evidence"
      | "log"
      | "keys"
      | "invariants"
      | "aggregate"
      | "views"
      | "investigations"
      | "investigation"
      | "triage"
      | "precision",
  ) => `gate.v1.query.traces.${query}`,
  control: (command: string) => `gate.v1.control.${command}`,
  controlAll: "gate.v1.control.*",
  sync: (server: string) => `gate.v1.sync.${server}`,
  syncAll: "gate.v1.sync.*",
  /** A sign that a server's offer changed. */
  changed: (server: string) => `gate.v1.changed.${server}`,
  changedAll: "gate.v1.changed.*",
  /** A resource that somebody subscribed to has changed. */
  updated: (server: string) => `gate.v1.updated.${server}`,
  updatedAll: "gate.v1.updated.*",
  registryFetch: "gate.v1.registry.fetch",
  /** From an ingress to the policy service, about canaries. */
  canary: (question: "take" | "report") => `gate.v1.canary.${question}`,
  usage: "gate.v1.usage",
  /** To the exporter, about sinks. */
  sinks: (question: "status" | "test") => `gate.v1.sinks.${question}`,
  sinksAll: "gate.v1.sinks.*",
  /** Something that people should look at: `alarmSchema`. */
  alarm: (org: string, name: string) => `gate.v1.alarm.${org}.${name.replaceAll(".", "-")}`,
  alarmAll: "gate.v1.alarm.*.*",
  deadLetter: (stream: string) => `gate.v1.dead.${stream}`,
  deadLetterAll: "gate.v1.dead.*",
} as const;

/** Queue groups: any number of instances share the work of a subject. */
export const queues = {
  inspector: "inspector",
  policy: "policy",
  executor: "mcp-executor",
  traceStore: "trace-store",
  traceExporter: "trace-exporter",
} as const;
