import type {
  Coverage,
  Direction,
  Envelope,
  InspectionRecord,
  ProducerStamp,
  RawTrace,
  TraceData,
  Verdict,
} from "@portcullis/contracts";
import { requestIdSchema } from "@portcullis/contracts";
import { readableJson, timeOfUuidv7 } from "@portcullis/crypto";
import type { Detector } from "@portcullis/detectors";
import { wasExecuted } from "./executed.ts";
import { preview } from "./preview.ts";
import { createRedactor, type Redactor } from "./redactor.ts";
import { toTraceAudit } from "./trace-audit.ts";
import { cleanSentence, cleanWord, jsonPreview, promptPreviews, redactUnparsed } from "./trace-texts.ts";

const MAX_FINDINGS = 500;
const MAX_POINTERS = 100;
const MAX_POINTER_LENGTH = 200;

const shortPointer = (redactor: Redactor, pointer: string): string =>
  preview(redactor.redactPointer(pointer), MAX_POINTER_LENGTH).text;

const cleanFindings = (
  redactor: Redactor,
  record: InspectionRecord | undefined,
  direction: Direction,
): TraceData["findings"] =>
  (record?.findings ?? []).slice(0, MAX_FINDINGS).map((finding) => ({
    ...finding,
    pointer: shortPointer(redactor, finding.pointer),
    direction,
  }));

const cleanCoverage = (redactor: Redactor, coverage: Coverage | undefined): Coverage | null =>
  coverage === undefined
    ? null
    : {
        ...coverage,
        pointers: coverage.pointers.slice(0, MAX_POINTERS).map((p) => shortPointer(redactor, p)),
        skipped: coverage.skipped
          .slice(0, MAX_POINTERS)
          .map(({ pointer, reason }) => ({ pointer: shortPointer(redactor, pointer), reason })),
      };

/** The strictest verdict of the inspections that took place. */
const overallVerdict = (envelope: Envelope | undefined): Verdict | null => {
  const inspection = envelope?.inspection;
  const verdicts = [
    inspection?.request?.verdict,
    inspection?.result?.verdict,
    ...(envelope?.events ?? []).map(({ verdict }) => verdict),
  ];
  return (["block", "redacted", "allow"] as const).find((verdict) => verdicts.includes(verdict)) ?? null;
};

type Members = Readonly<Record<string, unknown>>;

/**
 * A value as its exact text has it, where there is one: JavaScript's rounding of a long number would be most of its digits, and
 * no detector knows a card by most of its digits (INV-5).
 */
const asWritten = (value: Members, exact: string | undefined): Members => {
  if (exact === undefined) return value;
  try {
    const written = readableJson(exact);
    return typeof written === "object" && written !== null ? { ...written } : value;
  } catch {
    return value;
  }
};

/** What the server answered, without the state that it keeps with the client: the ingress seals it, and nobody reads it. */
const answerOf = (envelope: Envelope | undefined): Members | undefined => {
  const { result, error, exact } = envelope?.execution ?? {};
  if (result === undefined) return error === undefined ? undefined : asWritten(error, exact);
  const written = asWritten(result, exact);
  const { requestState: _sealed, ...shown } = written;
  return result.resultType === "input_required" ? shown : written;
};

const receivedAtOf = (raw: RawTrace): string => {
  if (raw.envelope !== undefined) return raw.envelope.receivedAt;
  return requestIdSchema.safeParse(raw.requestId).success
    ? new Date(timeOfUuidv7(raw.requestId)).toISOString()
    : raw.at;
};

const toolOf = (redactor: Redactor, envelope: Envelope | undefined): TraceData["tool"] => {
  const tool = envelope?.request.tool;
  if (tool === undefined) return null;
  const mcp = envelope?.request.mcp;
  const written = asWritten({ arguments: tool.arguments, params: mcp?.params }, mcp?.exact);
  return {
    server: cleanWord(redactor, tool.server),
    name: cleanWord(redactor, tool.name),
    definitionHash: envelope?.execution?.definitionHash ?? envelope?.decision?.definitionHash ?? null,
    arguments: jsonPreview(redactor, written.arguments ?? {}, "tool_arguments", "/arguments"),
    // States and what clients say of themselves stay out: they tell an analyst nothing that these do not.
    ...(mcp === undefined
      ? {}
      : {
          method: mcp.method,
          params: jsonPreview(redactor, written.params ?? {}, "tool_arguments", "/params"),
        }),
  };
};

/**
 * The signed evidence repeats the names of server and tool, and a signed text cannot be redacted. Where a name had
 * to be, the evidence is withheld (INV-5).
 */
const receiptsOf = (envelope: Envelope | undefined, tool: TraceData["tool"]): TraceData["receipts"] => {
  const called = envelope?.request.tool;
  const isClean = tool?.name === called?.name && tool?.server === called?.server;
  return {
    request: (isClean ? envelope?.inspection?.request?.receipt : null) ?? null,
    result: (isClean ? envelope?.inspection?.result?.receipt : null) ?? null,
    ticket: (isClean ? envelope?.decision?.ticket : null) ?? null,
  };
};

/** Where a request came from is nobody's business in a trace, also where a sentence of ours names it. */
const withoutClient = (text: string, envelope: Envelope | undefined): string =>
  envelope?.client === undefined ? text : text.replaceAll(envelope.client.address, "<CLIENT_ADDRESS>");

const decisionOf = (redactor: Redactor, envelope: Envelope | undefined): TraceData["decision"] => {
  const decision = envelope?.decision;
  if (decision === undefined) return null;
  const { effect, reason, revision, policy, conversation, approval } = decision;
  return {
    effect,
    reason: cleanSentence(redactor, withoutClient(reason, envelope)),
    revision,
    policy,
    ...(conversation === undefined ? {} : { conversation }),
    ...(approval === undefined ? {} : { approval: approval.id }),
  };
};

const executionOf = (envelope: Envelope | undefined): TraceData["execution"] => {
  if (envelope?.execution === undefined) return null;
  const { executor, startedAt, ms, ledgerSequence, status } = envelope.execution;
  return { executor, startedAt, ms, ledgerSequence, status };
};

/**
 * The redacted trace record of a raw trace: everything that a caller or a server sent is redacted, member names in
 * pointers included; nothing in it is longer than a preview.
 * @param stamp the raw event's own stamp, for end-to-end gap detection
 * @param extra detectors beside the built-in ones; see {@link RedactorOptions}
 */
export const toTraceData = (
  raw: RawTrace,
  stamp: ProducerStamp,
  fingerprint: (org: string, value: string) => string,
  extra: readonly Detector[] = [],
): TraceData => {
  const redactor = createRedactor({ org: raw.org, fingerprint, extra });
  const { envelope } = raw;
  const result = answerOf(envelope);
  // Documents first: they teach the redactor how member names in pointers are replaced.
  const tool = toolOf(redactor, envelope);
  const prompt = promptPreviews(redactor, envelope?.request.messages ?? []);
  const resultPreview = result === undefined ? null : jsonPreview(redactor, result, "tool_result", "");
  const unparsed = raw.unparsed === undefined ? null : redactUnparsed(redactor, raw.unparsed);
  const findings = [
    ...cleanFindings(redactor, envelope?.inspection?.request, "request"),
    ...cleanFindings(redactor, envelope?.inspection?.result, "result"),
    ...(unparsed?.findings ?? []).map((finding) => ({ ...finding, direction: "request" as const })),
  ];
  const receivedAt = receivedAtOf(raw);
  const finishedAt = raw.phase === "finished" ? raw.at : null;
  const deadline = raw.deadline ?? envelope?.deadline;

  return {
    requestId: raw.requestId,
    phase: raw.phase,
    stage: raw.stage,
    org: raw.org,
    key: raw.key,
    kind: envelope?.kind ?? null,
    conversation: envelope?.conversation === undefined ? null : cleanWord(redactor, envelope.conversation),
    outcome: raw.outcome,
    code: raw.code ?? null,
    detail: raw.detail === undefined ? null : cleanSentence(redactor, withoutClient(raw.detail, envelope)),
    receivedAt,
    deadline: deadline ?? null,
    finishedAt,
    durationMs: finishedAt === null ? null : Math.max(0, Date.parse(finishedAt) - Date.parse(receivedAt)),
    http:
      raw.http === undefined
        ? null
        : {
            ...raw.http,
            method: cleanWord(redactor, raw.http.method),
            route: cleanWord(redactor, raw.http.route),
          },
    verdict: overallVerdict(envelope),
    endedAt: raw.phase === "finished" ? raw.stage : null,
    executed: wasExecuted(raw),
    prompt,
    tool,
    result: resultPreview,
    unparsed: unparsed?.preview ?? null,
    findings: findings.slice(0, MAX_FINDINGS),
    findingsTotal:
      (envelope?.inspection?.request?.findings.length ?? 0) +
      (envelope?.inspection?.result?.findings.length ?? 0) +
      (unparsed?.findings.length ?? 0),
    ...(envelope?.events === undefined ? {} : { events: envelope.events }),
    coverage: {
      request: cleanCoverage(redactor, envelope?.inspection?.request?.coverage),
      result: cleanCoverage(redactor, envelope?.inspection?.result?.coverage),
    },
    decision: decisionOf(redactor, envelope),
    ...(raw.audit === undefined ? {} : { audit: toTraceAudit(redactor, raw.audit) }),
    execution: executionOf(envelope),
    receipts: receiptsOf(envelope, tool),
    stages: envelope?.stages ?? [],
    origin: stamp,
  };
};
