import * as c from "@portcullis/contracts";
import type { z } from "zod";
import { controlMessages, questionSchema } from "./control-messages.ts";

/** What a message is: JSON by a schema of the contracts, a CloudEvent, or bytes that only their reader understands. */
export type MessageBody =
  | { readonly kind: "json" | "cloudevent"; readonly schema: z.ZodType }
  | { readonly kind: "bytes"; readonly description: string };

export type Message = { readonly name: string; readonly summary: string; readonly body: MessageBody };

export type Channel = {
  readonly id: string;
  /** As `subjects.ts` builds it, with a name in braces for each part that varies. */
  readonly address: string;
  readonly description: string;
  readonly messages: readonly Message[];
  /** What comes back on the inbox of who asks. */
  readonly answers?: readonly Message[];
  /** The queue group of those who receive. */
  readonly queue?: string;
};

const json = (name: string, summary: string, schema: z.ZodType): Message => ({
  name,
  summary,
  body: { kind: "json", schema },
});
const envelope = json("envelope", "The request on its way", c.envelopeSchema);
const answer = json("answer", "A value, or an error code", c.answerSchema);
const { subjects, queues } = c;

/** A name in braces passes through the builders of `subjects.ts` like any other token. */
const any = <T extends string>(name: string): T => `{${name}}` as T;

const calls: readonly Channel[] = [
  {
    id: "inspectRequest",
    address: subjects.inspectRequest,
    description:
      "Requests to inspect. An envelope comes back on its `reply` subject, or goes on to `decide`.",
    messages: [envelope],
    queue: queues.inspector,
  },
  {
    id: "inspectResult",
    address: subjects.inspectResult,
    description: "Results of tools to inspect.",
    messages: [envelope],
    queue: queues.inspector,
  },
  {
    id: "inspectDryRun",
    address: subjects.inspectDryRun,
    description: "What inspection would say; nothing follows from it.",
    messages: [json("dryRunRequest", "What to look at", c.dryRunRequestSchema)],
    answers: [answer, json("dryRunResult", "The `value` of the answer", c.dryRunResultSchema)],
    queue: queues.inspector,
  },
  {
    id: "inspectSetup",
    address: subjects.inspectSetup,
    description: "Which external detectors an inspector is set up with.",
    messages: [json("setupQuestion", "Says nothing but its version", questionSchema)],
    answers: [answer],
    queue: queues.inspector,
  },
  {
    id: "inspectEvent",
    address: subjects.inspectEvent,
    description: "What a server says about a call under way, before anybody reads it.",
    messages: [json("inspectEvent", "A notification to inspect", c.inspectEventSchema)],
    queue: queues.inspector,
  },
  {
    id: "decide",
    address: subjects.decide,
    description: "Inspected requests to decide on.",
    messages: [envelope],
    queue: queues.policy,
  },
  {
    id: "execute",
    address: subjects.execute(any("server")),
    description:
      "Decided calls, with their ticket. Policy alone may publish here, the executor alone may listen.",
    messages: [envelope],
    queue: queues.executor,
  },
  {
    id: "executeAt",
    address: subjects.executeAt(any("executor")),
    description: "As `execute`, for the one executor that holds the session or the parked call.",
    messages: [envelope],
  },
  {
    id: "cancel",
    address: subjects.cancel(any("executor")),
    description: "Nobody waits for a call any more.",
    messages: [json("cancelCall", "Which one", c.cancelCallSchema)],
  },
  {
    id: "renew",
    address: subjects.renew(any("executor")),
    description: "Keeps subscriptions that passed the gate.",
    messages: [json("renewSubscription", "Which one", c.renewSubscriptionSchema)],
  },
  {
    id: "reply",
    address: subjects.reply(any("ingress"), any("request")),
    description: "Every outcome of a request comes back here.",
    messages: [
      json("finalReply", "The end of the request", c.finalReplySchema),
      json("progressReply", "The call was claimed, or still runs", c.progressReplySchema),
      json("eventReply", "A server's notification, as inspection let it through", c.eventReplySchema),
    ],
  },
  {
    id: "peer",
    address: subjects.peer(any("ingress")),
    description: `From one ingress to another, about a 2025 session; \`${subjects.peers}\` reaches all of them.`,
    messages: [json("peerMessage", "About a session", c.peerMessageSchema)],
    answers: [json("resumed", "To `resume`", c.resumedSchema)],
  },
];

const evidence: readonly Channel[] = [
  {
    id: "traceRaw",
    address: subjects.traceRaw(any("stage")),
    description: "Raw traces, sealed to the redactor: nobody else can open them.",
    messages: [
      {
        name: "sealedTrace",
        summary: "A sealed raw trace",
        body: { kind: "bytes", description: "X25519, HKDF, AES-256-GCM" },
      },
    ],
  },
  {
    id: "traceEvent",
    address: subjects.traceEvent(any("org"), any("outcome")),
    description:
      "What became of requests, redacted: for the store and for analysts. A request has one `received` event and one `finished` event; their `id` tells a second delivery from a second event.",
    messages: [
      {
        name: "traceEvent",
        summary: "A trace event",
        body: { kind: "cloudevent", schema: c.traceEventSchema },
      },
    ],
  },
  {
    id: "ledger",
    address: subjects.ledger(any("request"), any("entry")),
    description: "The execution ledger: what left the system. The executor alone may publish here.",
    messages: [json("ledgerEntry", "A call begins, or has ended", c.ledgerEntrySchema)],
  },
  {
    id: "ledgerPage",
    address: subjects.ledgerPage(any("executor")),
    description: "Signed pages of one executor's ledger.",
    messages: [json("ledgerPage", "A page", c.ledgerPageSchema)],
  },
  {
    id: "checkpoint",
    address: subjects.checkpoint(any("log")),
    description: "Signed checkpoints of the transparency logs.",
    messages: [json("checkpoint", "A signed note", c.checkpointMessageSchema)],
  },
  {
    id: "alarm",
    address: subjects.alarm(any("org"), any("name")),
    description: "Something that people should look at now, and later that it is over.",
    messages: [json("alarm", "An alarm is raised or cleared", c.alarmSchema)],
  },
  {
    id: "deadLetter",
    address: subjects.deadLetter(any("stream")),
    description: "What could not be processed, as it was.",
    messages: [
      {
        name: "deadLetter",
        summary: "The message as it came",
        body: { kind: "bytes", description: "The bytes of the message that could not be processed" },
      },
    ],
  },
];

const control: readonly Channel[] = [
  ...(
    [
      ["Get", "get", c.traceGetQuerySchema, c.traceViewSchema],
      ["List", "list", c.tracePageQuerySchema, c.traceListSchema],
      ["Aggregate", "aggregate", c.traceAggregateQuerySchema, c.traceAggregateSchema],
      ["Views", "views", c.viewCommandSchema, c.viewAnswerSchema],
      ["Replay", "replay", c.replayQuerySchema, c.replayResultSchema],
      ["Evidence", "evidence", c.evidenceQuerySchema, c.evidenceSchema],
      ["Log", "log", c.logQuerySchema, c.logPageSchema],
      ["Keys", "keys", undefined, c.evidenceKeysSchema],
      ["Invariants", "invariants", undefined, c.invariantReportSchema],
      ["Investigations", "investigations", c.investigationListQuerySchema, c.investigationListSchema],
      ["Investigation", "investigation", c.investigationGetQuerySchema, c.investigationViewSchema],
      ["Triage", "triage", c.triageRequestSchema, c.triageResultSchema],
      ["Precision", "precision", c.precisionQuerySchema, c.precisionSchema],
    ] as const
  ).map(([id, query, params, result]) => ({
    id: `queryTraces${id}`,
    address: subjects.queryTraces(query),
    description: `Asks the trace store: ${query}.`,
    messages: [json(`query${id}`, "The question", params ?? questionSchema)],
    answers: [answer, json(`query${id}Result`, "The `value` of the answer", result)],
    queue: queues.traceStore,
  })),
  {
    id: "control",
    address: subjects.control(any("command")),
    description: "Commands of the admin API. The policy service checks the role again.",
    messages: controlMessages.map(({ name, params }) => json(name, "A command", params)),
    answers: [
      answer,
      ...controlMessages.map(({ name, result }) =>
        json(`${name}.result`, "The `value` of the answer", result),
      ),
    ],
    queue: queues.policy,
  },
  {
    id: "sync",
    address: subjects.sync(any("server")),
    description: "Asks an executor what a server offers.",
    messages: [json("syncRequest", "Which server", c.syncRequestSchema)],
    answers: [json("syncReply", "What it offers", c.syncReplySchema)],
    queue: queues.executor,
  },
  {
    id: "changed",
    address: subjects.changed(any("server")),
    description: "A sign that a server's offer changed.",
    messages: [json("serverChanged", "Which server, and why", c.serverChangedSchema)],
  },
  {
    id: "updated",
    address: subjects.updated(any("server")),
    description: "A resource that somebody subscribed to has changed.",
    messages: [json("resourceUpdated", "Which one", c.resourceUpdatedSchema)],
  },
  {
    id: "registryFetch",
    address: subjects.registryFetch,
    description: "A document from a registry, through the executor's guarded way out.",
    messages: [json("registryFetch", "Which one", c.registryFetchSchema)],
    answers: [answer],
    queue: queues.executor,
  },
  {
    id: "canaryTake",
    address: subjects.canary("take"),
    description: "An ingress asks whose canaries are due.",
    messages: [json("canaryTake", "The question", c.canaryTakeSchema)],
    answers: [answer, json("canaryTurns", "The `value` of the answer", c.canaryTurnsSchema)],
    queue: queues.policy,
  },
  {
    id: "canaryReport",
    address: subjects.canary("report"),
    description: "What became of an org's canaries.",
    messages: [json("canaryReport", "Facts, no text", c.canaryReportSchema)],
    answers: [answer, json("canaryReceived", "The `value` of the answer", c.canaryReceivedSchema)],
    queue: queues.policy,
  },
  {
    id: "sinks",
    address: subjects.sinks(any("question")),
    description: "Asks the trace exporter how its sinks do (`status`), or to send a test (`test`).",
    messages: [
      json("sinkStatusQuestion", "Says nothing but its version", c.sinkStatusQuestionSchema),
      json("sinkTestQuestion", "Which sink", c.sinkTestQuestionSchema),
    ],
    answers: [
      answer,
      json("sinkStatus", "The `value` of the answer to `status`", c.sinkStatusSchema),
      json("sinkTestResult", "The `value` of the answer to `test`", c.sinkTestResultSchema),
    ],
    queue: queues.traceExporter,
  },
  {
    id: "usage",
    address: subjects.usage,
    description: "Which keys an ingress saw lately.",
    messages: [json("keyUsage", "Keys and times", c.keyUsageSchema)],
  },
];

/** Every subject of the system. A test holds them against `subjects.ts`. */
export const channels: readonly Channel[] = [...calls, ...evidence, ...control];
