import type { Envelope, ProducerStamp, RawTrace, TraceData, Verdict } from "@portcullis/contracts";
import { requestIdSchema } from "@portcullis/contracts";
import { readableJson, timeOfUuidv7 } from "@portcullis/crypto";
import type { Detector } from "@portcullis/detectors";
import { wasExecuted } from "./executed.ts";
import { under } from "./pointers.ts";
import { createRedactor, type KnownFinding, type Redactor } from "./redactor.ts";
import { toTraceAudit } from "./trace-audit.ts";
import { cleanCoverage, foundBy, messageParts, type ShownPart, traceFindings } from "./trace-findings.ts";
import {
  cleanSentence,
  cleanWord,
  redactUnparsed,
  type Shown,
  shownJson,
  shownMessages,
  shownWord,
} from "./trace-texts.ts";

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

type ShownTool = { readonly tool: TraceData["tool"]; readonly parts: readonly ShownPart[] };

const toolOf = (
  redactor: Redactor,
  envelope: Envelope | undefined,
  known: readonly KnownFinding[],
): ShownTool => {
  const tool = envelope?.request.tool;
  if (tool === undefined) return { tool: null, parts: [] };
  const mcp = envelope?.request.mcp;
  const written = asWritten({ arguments: tool.arguments, params: mcp?.params }, mcp?.exact);
  const server = cleanWord(redactor, tool.server);
  const name = shownWord(redactor, tool.name, under(known, "/name"));
  const json = (value: unknown, prefix: string): Shown =>
    shownJson(redactor, value ?? {}, "tool_arguments", prefix, under(known, prefix));
  const args = json(written.arguments, "/arguments");
  // States and what clients say of themselves stay out: they tell an analyst nothing that these do not.
  const params = mcp === undefined ? undefined : json(written.params, "/params");
  return {
    tool: {
      server,
      name: name.text,
      definitionHash: envelope?.execution?.definitionHash ?? envelope?.decision?.definitionHash ?? null,
      arguments: args.preview,
      ...(mcp === undefined || params === undefined ? {} : { method: mcp.method, params: params.preview }),
    },
    parts: [
      { prefix: "/name", at: "/tool/name", locate: name.locate },
      { prefix: "/arguments", at: "/tool/arguments/text", locate: args.locate },
      ...(params === undefined
        ? []
        : [{ prefix: "/params", at: "/tool/params/text", locate: params.locate }]),
    ],
  };
};

/** Whether the claims of a compact JWS spell a text. */
const spells = (jws: string, text: string): boolean => {
  const claims = Buffer.from(jws.split(".")[1] ?? "", "base64url").toString("utf8");
  return claims.includes(JSON.stringify(text).slice(1, -1));
};

/**
 * Signed evidence names the server, and a ticket the tool; a signed text cannot be redacted. Where it spells what a trace may not show,
 * it is withheld (INV-5).
 */
const receiptsOf = (envelope: Envelope | undefined, tool: TraceData["tool"]): TraceData["receipts"] => {
  const called = envelope?.request.tool;
  const hidden = [
    ...(called === undefined || tool?.name === called.name ? [] : [called.name]),
    ...(called === undefined || tool?.server === called.server ? [] : [called.server]),
  ];
  const shown = (jws: string | undefined): string | null =>
    jws === undefined || hidden.some((text) => spells(jws, text)) ? null : jws;
  return {
    request: shown(envelope?.inspection?.request?.receipt),
    result: shown(envelope?.inspection?.result?.receipt),
    ticket: shown(envelope?.decision?.ticket),
    ...(envelope?.decision?.refusal === undefined ? {} : { refusal: envelope.decision.refusal }),
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
    policy: cleanWord(redactor, policy),
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
  const request = foundBy(envelope?.inspection?.request, "request");
  const answer = foundBy(envelope?.inspection?.result, "result");
  const result = answerOf(envelope);
  const resultPrefix = envelope?.execution?.result === undefined ? "/error" : "/result";
  // Documents first: they teach the redactor how member names in pointers are replaced.
  const { tool, parts: toolParts } = toolOf(redactor, envelope, request.findings);
  const messages = shownMessages(redactor, envelope?.request.messages ?? [], (index) =>
    under(request.findings, `/messages/${index}`),
  );
  const shownResult =
    result === undefined
      ? undefined
      : shownJson(redactor, result, "tool_result", "", under(answer.findings, resultPrefix));
  const unparsed = raw.unparsed === undefined ? undefined : redactUnparsed(redactor, raw.unparsed);
  const parts: readonly ShownPart[] = [
    ...toolParts,
    ...messageParts(messages),
    ...(shownResult === undefined
      ? []
      : [{ prefix: resultPrefix, at: "/result/text", locate: shownResult.locate }]),
    ...(unparsed === undefined
      ? []
      : [{ prefix: "/unparsed", at: "/unparsed/text", locate: unparsed.locate }]),
  ];
  const inUnparsed = unparsed?.findings ?? [];
  const { findings, findingsTotal } = traceFindings(
    redactor,
    [request, answer, { direction: "request", findings: inUnparsed, total: inUnparsed.length }],
    parts,
  );
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
    ...(envelope?.canary === undefined ? {} : { canary: envelope.canary.probe }),
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
    prompt: messages.map(({ role, content }) => ({ role: role.text, preview: content.preview })),
    tool,
    result: shownResult?.preview ?? null,
    unparsed: unparsed?.preview ?? null,
    findings,
    findingsTotal,
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
