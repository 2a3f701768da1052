import type { Bus } from "@portcullis/bus";
import { createRawTraceWriter, encodeJson } from "@portcullis/bus";
import {
  type Answer,
  answerSchema,
  type Envelope,
  headers,
  type LedgerEntry,
  type RawTrace,
  type ReplayItem,
  replayResultSchema,
  subjects,
  type TraceEvent,
  type TraceList,
  type TraceView,
  traceListSchema,
  traceViewSchema,
} from "@portcullis/contracts";
import { createSeal, uuidv7 } from "@portcullis/crypto";
import type { TestBus } from "@portcullis/testkit";

const iso = (ms: number): string => new Date(ms).toISOString();

export const envelopeAt = (receivedAtMs: number, change: Partial<Envelope> = {}): Envelope => {
  const id = uuidv7(receivedAtMs);
  return {
    v: 1,
    id,
    kind: "tool",
    org: "acme",
    key: "k1",
    receivedAt: iso(receivedAtMs),
    deadline: iso(receivedAtMs + 30_000),
    reply: `gate.v1.reply.i1.${id}`,
    traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01`,
    request: {
      messages: [{ role: "user", content: "Say hi" }],
      tool: { server: "everything", name: "echo", arguments: { message: "hi" } },
    },
    stages: [],
    ...change,
  };
};

export const executed = (envelope: Envelope, result: Record<string, unknown> = {}): Envelope => ({
  ...envelope,
  execution: {
    executor: "x1",
    startedAt: envelope.receivedAt,
    ms: 5,
    ledgerSequence: 1,
    definitionHash: "d".repeat(64),
    status: "completed",
    result,
  },
});

export const received = (envelope: Envelope, change: Partial<RawTrace> = {}): RawTrace => ({
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
  ...change,
});

export const finished = (envelope: Envelope, change: Partial<RawTrace> = {}): RawTrace => ({
  ...received(envelope),
  phase: "finished",
  outcome: "completed",
  at: iso(Date.parse(envelope.receivedAt) + 20),
  ...change,
});

/** What the ingress does at the start and the end of a request, and policy with a change of the configuration. */
export const rawTraceWriterOf = (bus: TestBus, service: Bus, name: "ingress" | "policy" = "ingress") => {
  const writer = createRawTraceWriter(service.evidence, createSeal(bus.secret(name, "seal.pub")), name);
  return (raw: RawTrace) => writer.append(raw, 10_000);
};

/** A change of the configuration, as policy writes it. */
export const auditOf = (atMs: number, change: Partial<NonNullable<RawTrace["audit"]>> = {}): RawTrace => ({
  v: 1,
  requestId: uuidv7(atMs),
  phase: "audit",
  stage: "policy",
  at: iso(atMs),
  org: "acme",
  key: null,
  outcome: "audited",
  audit: {
    actor: "Ada",
    role: "admin",
    command: "org-put",
    target: "org/acme",
    revision: 7,
    note: "",
    before: null,
    after: { title: "Acme" },
    ...change,
  },
});

/** A trace event as the redactor would make it. */
export const eventOf = (raw: RawTrace, change: Partial<TraceEvent["data"]> = {}): TraceEvent => ({
  specversion: "1.0",
  id: `${raw.requestId}:${raw.phase}`,
  source: "/portcullis/trace-redactor",
  type: `io.portcullis.trace.${raw.phase}.v1`,
  subject: raw.requestId,
  time: raw.at,
  datacontenttype: "application/json",
  data: {
    requestId: raw.requestId,
    phase: raw.phase,
    stage: raw.stage,
    org: raw.org,
    key: raw.key,
    kind: "tool",
    conversation: null,
    outcome: raw.outcome,
    code: raw.code ?? null,
    detail: null,
    receivedAt: raw.envelope?.receivedAt ?? raw.at,
    deadline: raw.deadline ?? null,
    finishedAt: null,
    durationMs: null,
    http: null,
    verdict: "allow",
    endedAt: null,
    executed: null,
    prompt: [],
    tool: null,
    result: null,
    unparsed: null,
    findings: [],
    coverage: { request: null, result: null },
    decision: null,
    execution: null,
    receipts: { request: null, result: null, ticket: null },
    stages: [],
    origin: { producer: "ingress/i1", epoch: "2026-11-22T07:00:00.000Z", sequence: 1 },
    ...change,
  },
});

/** Appends an event to the stream as the redactor, numbered. */
export const appendEvent = (redactor: Bus, event: TraceEvent, id = event.id) =>
  redactor.evidence.append(
    {
      subject: subjects.traceEvent(event.data.org, event.data.outcome),
      id,
      headers: { [headers.requestId]: event.subject },
      body: () => encodeJson(event),
    },
    10_000,
  );

export const ledgerEntryOf = (envelope: Envelope): LedgerEntry => ({
  v: 1,
  entry: "executing",
  requestId: envelope.id,
  org: envelope.org,
  key: envelope.key,
  server: "everything",
  tool: "echo",
  argumentsDigest: "a".repeat(64),
  definitionHash: "d".repeat(64),
  receiptDigest: "b".repeat(64),
  ticketDigest: "c".repeat(64),
  executor: "x1",
  at: envelope.receivedAt,
});

export const ask = async (
  bus: Bus,
  query: Parameters<typeof subjects.queryTraces>[0],
  params: unknown,
): Promise<Answer> => {
  const reply = await bus.request(subjects.queryTraces(query), params, { timeoutMs: 10_000 });
  return answerSchema.parse(JSON.parse(Buffer.from(reply).toString("utf8")));
};

export const getAnswer = (bus: Bus, id: string): Promise<Answer> => ask(bus, "get", { id });

export const getView = async (bus: Bus, id: string): Promise<TraceView | undefined> => {
  const answer = await getAnswer(bus, id);
  return answer.ok ? traceViewSchema.parse(answer.value) : undefined;
};

export const listAnswer = (bus: Bus, params: object): Promise<Answer> => ask(bus, "list", params);

export const list = async (bus: Bus, params: object): Promise<TraceList> => {
  const answer = await listAnswer(bus, params);
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.detail}`);
  return traceListSchema.parse(answer.value);
};

export const replayAnswer = (policy: Bus, params: object): Promise<Answer> => ask(policy, "replay", params);

export const replay = async (policy: Bus, org: string, limit: number): Promise<readonly ReplayItem[]> => {
  const answer = await replayAnswer(policy, { org, limit });
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.detail}`);
  return replayResultSchema.parse(answer.value);
};
