import { type Alarm, NO_ORG, type Outcome, type Severity, type TraceEvent } from "@portcullis/contracts";
import { type Item, severityOf } from "../item.ts";
import { epochMs, tidy, tidyOrNone } from "./tidy.ts";

/** Elastic Common Schema 8: field names and the allowed values of the `event.*` categorization fields. */
export const ECS_VERSION = "8.17.0";

/** As Elastic's own alerts have them: `event.severity` is a number that dashboards sort by. */
const severities = { low: 21, medium: 47, high: 73, critical: 99 } as const satisfies Record<
  Severity,
  number
>;

type Sorted = {
  readonly kind: "alert" | "event";
  readonly category: readonly string[];
  readonly type: readonly string[];
  readonly outcome: "success" | "failure" | "unknown";
};

const stopped: Sorted = {
  kind: "alert",
  category: ["api", "intrusion_detection"],
  type: ["denied"],
  outcome: "failure",
};

const sorted = {
  completed: { kind: "event", category: ["api"], type: ["allowed", "end"], outcome: "success" },
  blocked: stopped,
  denied: stopped,
  pending: { ...stopped, outcome: "unknown" },
  withheld: stopped,
  failed: { kind: "event", category: ["api"], type: ["end"], outcome: "failure" },
  rejected: { kind: "event", category: ["api"], type: ["denied"], outcome: "failure" },
  audited: { kind: "event", category: ["configuration"], type: ["change"], outcome: "success" },
  unknown: { kind: "event", category: ["api"], type: ["end"], outcome: "unknown" },
  received: { kind: "event", category: ["api"], type: ["start"], outcome: "unknown" },
} as const satisfies Record<Outcome, Sorted>;

const NANOSECONDS = 1_000_000;

const eventOf = (item: Extract<Item, { kind: "trace" }>) => {
  const { event } = item;
  const { data } = event;
  const severity = severityOf(item);
  const found: Sorted = data.phase === "incident" ? { ...stopped, outcome: "unknown" } : sorted[data.outcome];
  return tidy({
    id: event.id,
    kind: found.kind,
    category: found.category,
    type: found.type,
    outcome: found.outcome,
    action: data.audit?.command ?? data.outcome,
    code: data.code,
    reason: data.detail,
    severity: severity === undefined ? undefined : severities[severity],
    module: "portcullis",
    dataset: "portcullis.trace",
    start: data.receivedAt,
    end: data.finishedAt,
    duration: data.durationMs === null ? undefined : Math.round(data.durationMs * NANOSECONDS),
    sequence: data.origin.sequence,
  });
};

/** The finding that one would name first: the most severe, and of these the surest. */
const ruleOf = ({ data: { findings } }: TraceEvent) => {
  const weight = ({ severity }: (typeof findings)[number]): number => severities[severity ?? "high"];
  const first = findings.toSorted((a, b) => weight(b) - weight(a) || b.score - a.score)[0];
  return first === undefined
    ? undefined
    : {
        id: `${first.detector}/${first.type}`,
        name: first.type,
        category: first.category,
        ruleset: first.detector,
        version: first.version,
      };
};

const labelsOf = ({ data }: TraceEvent) =>
  tidy({
    request_id: data.requestId,
    phase: data.phase,
    stage: data.stage,
    verdict: data.verdict,
    executed: data.executed === null ? undefined : String(data.executed),
    server: data.tool?.server,
    tool: data.tool?.name,
    method: data.tool?.method,
    conversation: data.conversation,
    audit_target: data.audit?.target,
  });

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-/;

const organization = (org: string) => (org === NO_ORG ? undefined : { id: org });
const observer = { vendor: "Portcullis", product: "Portcullis", type: "gateway" } as const;

const traceDocument = (item: Extract<Item, { kind: "trace" }>) => {
  const { event } = item;
  const { data } = event;
  const user = tidyOrNone({ id: data.key, name: data.audit?.actor });
  const [, traceId, spanId] = TRACEPARENT.exec(event.traceparent ?? "") ?? [];
  return tidy({
    "@timestamp": event.time,
    ecs: { version: ECS_VERSION },
    event: eventOf(item),
    rule: ruleOf(event),
    user,
    client: user === undefined ? undefined : { user },
    organization: organization(data.org),
    service: tidyOrNone({ name: data.tool?.server }),
    url: tidyOrNone({ path: data.http?.route }),
    http: tidyOrNone({
      request: tidyOrNone({
        method: data.http?.method,
        body: tidyOrNone({ bytes: data.http?.bodyBytes }),
      }),
      response: tidyOrNone({ status_code: data.http?.status }),
    }),
    observer: { ...observer, name: data.origin.producer },
    trace: tidyOrNone({ id: traceId }),
    span: tidyOrNone({ id: spanId }),
    tags: [...new Set(data.findings.map(({ category, type }) => `${category}/${type}`))],
    labels: labelsOf(event),
  });
};

const alarmDocument = (alarm: Alarm) => {
  const at = epochMs(alarm.at);
  return tidy({
    "@timestamp": alarm.at,
    ecs: { version: ECS_VERSION },
    message: alarm.says,
    event: tidy({
      id: alarm.id,
      kind: "alert",
      category: ["intrusion_detection"],
      type: ["info"],
      action: `${alarm.name}.${alarm.state}`,
      severity: severities[alarm.severity],
      module: "portcullis",
      dataset: "portcullis.alarm",
      start: at === undefined ? undefined : alarm.at,
    }),
    rule: { id: alarm.name, name: alarm.name, category: "alarm" },
    organization: organization(alarm.org),
    observer,
    labels: tidy({
      key: alarm.key,
      state: alarm.state,
      ...Object.fromEntries(
        Object.entries(alarm.facts).map(([name, value]) => [`fact_${name}`, String(value)]),
      ),
    }),
  });
};

export const toEcs = (item: Item): Readonly<Record<string, unknown>> =>
  item.kind === "alarm" ? alarmDocument(item.alarm) : traceDocument(item);
