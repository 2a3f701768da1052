import type {
  Direction,
  DryRunResult,
  Envelope,
  InspectionRecord,
  InspectionSettings,
  Message,
  Submission,
  Verdict,
} from "@portcullis/contracts";
import { digestJson, type Signer, signReceipt } from "@portcullis/crypto";
import { applyRedaction } from "@portcullis/redaction";
import { cleanPointers } from "./clean-pointers.ts";
import { categoriesOf, categoriesWithMode, judge } from "./judge.ts";
import { type Fingerprint, type Part, type Reading, type ReadOptions, read, requestParts } from "./read.ts";

export type InspectorContext = {
  readonly signer: Signer;
  readonly fingerprint: Fingerprint;
  readonly maxCharacters: number;
  readonly instance: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/** The inspected texts of an envelope; in the redacted verdict, the same with placeholders. */
type Document = {
  readonly messages?: Message[] | undefined;
  readonly arguments?: Record<string, unknown> | undefined;
  readonly result?: Record<string, unknown> | undefined;
};

const partsOf = (document: Document): readonly Part[] =>
  document.result === undefined
    ? requestParts(document)
    : [{ pointer: "/result", value: document.result, kind: "tool_result" }];

/** What was decided on a document, and what goes on in its place. */
type Ruling = { readonly verdict: Verdict; readonly reading: Reading; readonly document: Document };

const rule = (
  org: string,
  document: Document,
  settings: InspectionSettings,
  direction: Direction,
  options: ReadOptions,
): Ruling => {
  const ignored = new Set(categoriesWithMode(settings, direction, "off"));
  const reading = read(org, partsOf(document), ignored, options);
  const mayAsk = direction === "request" && document.arguments !== undefined;
  const judgement = judge(reading, settings, direction, mayAsk);
  if (judgement.verdict !== "redacted") return { verdict: judgement.verdict, reading, document };
  const redacted = applyRedaction(document, reading.findings, judgement.categories);
  const rest = read(org, partsOf(redacted), ignored, options);
  // What redaction could not take out must not pass (INV-6).
  const clean = !rest.findings.some((finding) => judgement.categories.includes(finding.category));
  return clean
    ? { verdict: "redacted", reading, document: redacted }
    : { verdict: "block", reading, document };
};

/** A text can hold more findings than an envelope has room for; redaction and verdict use all of them. */
const LISTED_FINDINGS = 500;

const digestOrNull = (value: unknown): string | null => (value === undefined ? null : digestJson(value));

const toRecord = (
  envelope: Envelope,
  direction: Direction,
  ruling: Ruling,
  context: InspectorContext,
): InspectionRecord => {
  const { verdict, document } = ruling;
  const reading = cleanPointers(ruling.reading);
  const categories = [...categoriesOf(reading)];
  const receipt = signReceipt(context.signer, {
    v: 1,
    requestId: envelope.id,
    direction,
    org: envelope.org,
    key: envelope.key,
    server: envelope.request.tool?.server ?? null,
    tool: envelope.request.tool?.name ?? null,
    verdict,
    argumentsDigest: digestOrNull(document.arguments),
    messagesDigest: digestOrNull(document.messages),
    resultDigest: digestOrNull(document.result),
    findingsDigest: digestJson(reading.findings.slice(0, LISTED_FINDINGS)),
    categories,
    coverageDigest: digestJson(reading.coverage),
    inspector: context.instance,
    issuedAt: new Date(context.now).toISOString(),
  });
  return {
    verdict,
    findings: reading.findings.slice(0, LISTED_FINDINGS),
    findingsTotal: reading.findings.length,
    categories,
    coverage: reading.coverage,
    receipt,
    ...(verdict === "redacted" ? { redacted: withoutUndefined(document) } : {}),
  };
};

const withoutUndefined = (document: Document): NonNullable<InspectionRecord["redacted"]> => ({
  ...(document.messages === undefined ? {} : { messages: document.messages }),
  ...(document.arguments === undefined ? {} : { arguments: document.arguments }),
  ...(document.result === undefined ? {} : { result: document.result }),
});

/** Inspects what a caller sent: all messages and all arguments (INV-1: the receipt covers what may be sent). */
export const inspectRequest = (
  envelope: Envelope,
  settings: InspectionSettings,
  context: InspectorContext,
): InspectionRecord => {
  const document = { messages: envelope.request.messages, arguments: envelope.request.tool?.arguments };
  return toRecord(envelope, "request", rule(envelope.org, document, settings, "request", context), context);
};

/** Inspects what a tool answered, before anybody reads it. */
export const inspectResult = (
  envelope: Envelope,
  result: Record<string, unknown>,
  settings: InspectionSettings,
  context: InspectorContext,
): InspectionRecord =>
  toRecord(envelope, "result", rule(envelope.org, { result }, settings, "result", context), context);

/** What `inspectRequest` would say of a request that nobody sent: nothing is signed, and nothing follows from it. */
export const dryRun = (
  org: string,
  request: Submission,
  settings: InspectionSettings,
  options: ReadOptions,
): DryRunResult => {
  const document = { messages: request.messages, arguments: request.tool?.arguments };
  const ruling = rule(org, document, settings, "request", options);
  const reading = cleanPointers(ruling.reading);
  return {
    verdict: ruling.verdict,
    findings: reading.findings.slice(0, LISTED_FINDINGS),
    categories: [...categoriesOf(reading)],
    coverage: reading.coverage,
  };
};
