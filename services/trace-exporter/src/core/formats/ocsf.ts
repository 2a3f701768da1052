import { type Alarm, NO_ORG, type TraceEvent } from "@portcullis/contracts";
import { type Item, severityOf } from "../item.ts";
import {
  type Activity,
  classify,
  informational,
  OCSF_VERSION,
  results,
  STOPPED,
  severities,
} from "./ocsf-tables.ts";
import { epochMs, tidy, tidyOrNone } from "./tidy.ts";

const product = { name: "Portcullis", vendor_name: "Portcullis" } as const;

const metadataOf = (event: {
  readonly uid: string;
  readonly time: string;
  readonly type: string;
  readonly org: string;
}) => ({
  version: OCSF_VERSION,
  product,
  profiles: ["security_control"],
  uid: event.uid,
  event_code: event.type,
  log_name: "trace",
  log_provider: "portcullis",
  original_time: event.time,
  ...(event.org === NO_ORG ? {} : { tenant_uid: event.org }),
});

/** MCP methods that only look; every other call may do anything. */
const READS = /^(?:prompts|resources|completion)\/|\/list$/;

const activityOf = ({ data }: TraceEvent): Activity => {
  if (data.audit !== undefined) {
    const verb = data.audit.command;
    if (/-(?:create|import)$/.test(verb)) return { id: 1, name: "Create" };
    return /-(?:delete|revoke|retire)$/.test(verb) ? { id: 4, name: "Delete" } : { id: 3, name: "Update" };
  }
  return READS.test(data.tool?.method ?? "") ? { id: 2, name: "Read" } : { id: 99, name: "Invoke" };
};

const actorOf = ({ data }: TraceEvent) => {
  const name = data.audit?.actor ?? data.key ?? "unauthenticated";
  return {
    user: tidy({ uid: name, name, type_id: 99, type: data.audit?.role ?? "API key", org: { uid: data.org } }),
  };
};

const callOf = (event: TraceEvent) => {
  const { tool, kind, audit, requestId, http, code } = event.data;
  const operation = audit?.command ?? tool?.method ?? (kind === "model" ? "model" : "tools/call");
  return tidy({
    operation,
    service: tidyOrNone({ name: tool?.server ?? (audit === undefined ? undefined : "portcullis") }),
    request: { uid: requestId },
    response: tidyOrNone({ code: http?.status, error: code }),
  });
};

const resourcesOf = ({ data: { tool, audit } }: TraceEvent) => [
  ...(tool === null ? [] : [{ uid: `${tool.server}/${tool.name}`, name: tool.name, type: "MCP offer" }]),
  ...(audit === undefined ? [] : [{ uid: audit.target, name: audit.target, type: "Configuration" }]),
];

/** What has no attribute of its own in the schema. */
const unmappedOf = ({ data }: TraceEvent) =>
  tidy({
    phase: data.phase,
    stage: data.stage,
    ended_at: data.endedAt,
    executed: data.executed,
    verdict: data.verdict,
    conversation: data.conversation,
    decision: data.decision === null ? undefined : tidy({ ...data.decision, conversation: undefined }),
    findings_total: data.findingsTotal,
  });

const baseOf = (item: Extract<Item, { kind: "trace" }>) => {
  const { event } = item;
  const { data } = event;
  const severity = severityOf(item);
  const meta = { uid: event.id, time: event.time, type: event.type, org: data.org };
  return {
    ...(severity === undefined ? informational : severities[severity]),
    ...results[data.outcome],
    time: epochMs(event.time) ?? 0,
    start_time: epochMs(data.receivedAt),
    end_time: epochMs(data.finishedAt),
    duration: data.durationMs === null ? undefined : Math.round(data.durationMs),
    status_code: data.code,
    status_detail: data.detail,
    metadata: { ...metadataOf(meta), correlation_uid: data.requestId },
    unmapped: unmappedOf(event),
    resources: resourcesOf(event),
  };
};

const apiActivity = (item: Extract<Item, { kind: "trace" }>) => {
  const { event } = item;
  const { data } = event;
  return tidy({
    ...baseOf(item),
    ...classify("apiActivity", activityOf(event)),
    ...(data.outcome === "completed" && data.verdict === "redacted"
      ? { disposition_id: 11, disposition: "Corrected" }
      : {}),
    actor: actorOf(event),
    api: callOf(event),
    src_endpoint: { name: data.audit?.actor ?? data.key ?? "unauthenticated" },
    dst_endpoint: tidyOrNone({ svc_name: data.tool?.server }),
    http_request: tidyOrNone({
      http_method: data.http?.method,
      url: tidyOrNone({ path: data.http?.route }),
      length: data.http?.bodyBytes,
    }),
    http_response: tidyOrNone({ code: data.http?.status }),
    observables: undefined,
  });
};

const detectionFinding = (item: Extract<Item, { kind: "trace" }>) => {
  const { event } = item;
  const { data } = event;
  const best = data.findings.toSorted((a, b) => b.score - a.score)[0];
  return tidy({
    ...baseOf(item),
    ...classify("detectionFinding", { id: 1, name: "Create" }),
    // Of a finding, the status says how far its handling is: New.
    ...{ status_id: 1, status: "New" },
    is_alert: true,
    confidence_score: best === undefined ? undefined : Math.round(best.score * 100),
    finding_info: tidy({
      uid: event.id,
      title: `Request ${data.outcome}${data.code === null ? "" : `: ${data.code}`}`,
      types: [...new Set(data.findings.map(({ category, type }) => `${category}/${type}`))],
      created_time: epochMs(event.time),
      data_sources: ["portcullis"],
      analytic:
        best === undefined
          ? undefined
          : { uid: best.detector, name: best.detector, version: best.version, type_id: 1, type: "Rule" },
    }),
    evidences: [
      tidy({
        uid: data.requestId,
        actor: actorOf(event),
        api: callOf(event),
        data: tidyOrNone({
          findings: data.findings.map(({ category, type, severity, score, direction, fingerprint, owasp }) =>
            tidy({ category, type, severity, score, direction, fingerprint, owasp }),
          ),
        }),
      }),
    ],
  });
};

const alarmFinding = (alarm: Alarm) =>
  tidy({
    ...severities[alarm.severity],
    ...classify(
      "detectionFinding",
      alarm.state === "raised" ? { id: 1, name: "Create" } : { id: 3, name: "Close" },
    ),
    ...(alarm.state === "raised" ? { status_id: 1, status: "New" } : { status_id: 4, status: "Resolved" }),
    time: epochMs(alarm.at) ?? 0,
    is_alert: alarm.state === "raised",
    message: alarm.says,
    metadata: metadataOf({
      uid: alarm.id,
      time: alarm.at,
      type: `io.portcullis.alarm.${alarm.state}.v1`,
      org: alarm.org,
    }),
    // One finding from raise to clear.
    finding_info: {
      uid: `${alarm.name}:${alarm.key}`,
      title: alarm.name,
      desc: alarm.says,
      types: ["alarm"],
      data_sources: ["portcullis"],
    },
    unmapped: { facts: alarm.facts },
  });

export const toOcsf = (item: Item): Readonly<Record<string, unknown>> => {
  if (item.kind === "alarm") return alarmFinding(item.alarm);
  const { phase, outcome } = item.event.data;
  return phase === "incident" || STOPPED.has(outcome) ? detectionFinding(item) : apiActivity(item);
};
