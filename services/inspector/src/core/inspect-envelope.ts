import {
  type Category,
  callToSend,
  type Direction,
  type DryRunResult,
  type Envelope,
  type InspectionRecord,
  type InspectionSettings,
  type Submission,
  type Suppression,
  type Verdict,
} from "@portcullis/contracts";
import { digestCall, digestJson, digestOfName, type Signer, signReceipt } from "@portcullis/crypto";
import { cleanPointers } from "./clean-pointers.ts";
import {
  answersIn,
  type Document,
  partsOf,
  readableDocument,
  requestDocument,
  sealedStateIn,
} from "./document.ts";
import { categoriesOf, countingFindings, ignoredCategories, judge, type Rules, redactable } from "./judge.ts";
import { type Ask, type Read, type Reading, withExternal, withSkipped } from "./read.ts";
import { redactDocument, redactedOf } from "./redact-document.ts";
import { markSuppressed, suppressionsIn } from "./suppress.ts";

export type InspectorContext = {
  readonly signer: Signer;
  readonly read: Read;
  readonly ask: Ask;
  /** Of the org, those that are in force and about this subject; none unless told. */
  readonly suppressions?: readonly Suppression[];
  readonly instance: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/** What was decided on a document, and what goes on in its place. */
export type Ruling = {
  readonly verdict: Verdict;
  /** Of all findings that count. */
  readonly categories: readonly Category[];
  /** A detector that has to answer did not, and nothing else stops this. */
  readonly unanswered: boolean;
  readonly reading: Reading;
  readonly document: Document;
};

export type RuleContext = Pick<InspectorContext, "read" | "ask"> & {
  readonly rules: Rules;
  readonly ignored: ReadonlySet<Category>;
  readonly mayAsk: boolean;
};

type Outcome = Pick<Ruling, "verdict" | "document">;

/** What is read of a document after redaction, which leaves text and values the same: else nothing of it passes. */
const readableParts = (document: Document): ReturnType<typeof partsOf> => {
  const readable = readableDocument(document);
  if (readable === undefined) throw new Error("a redacted text is not that of its values");
  return partsOf(readable);
};

/** What becomes of a document with what was found in it. */
const settle = async (document: Document, reading: Reading, context: RuleContext): Promise<Outcome> => {
  const { rules, mayAsk, read, ignored } = context;
  const judgement = judge(reading, rules, mayAsk);
  if (judgement.verdict !== "redacted") return { verdict: judgement.verdict, document };
  const redacted = redactDocument(document, redactable(reading, rules), judgement.categories);
  const rest = await read(readableParts(redacted), ignored);
  // What redaction could not take out must not pass (INV-6), nor what there was no time to look at again.
  const isClean =
    redactable(rest, rules).length === 0 &&
    !rest.coverage.skipped.some(({ reason }) => reason === "over_time");
  return isClean ? { verdict: "redacted", document: redacted } : { verdict: "block", document };
};

const MISMATCH: Reading = {
  findings: [],
  coverage: {
    detectors: [],
    pointers: [],
    pointersTotal: 0,
    characters: 0,
    skipped: [{ pointer: "", reason: "exact_text_differs" }],
  },
};

const NOT_ASKED = { pointer: "", reason: "external_not_asked" } as const;

/** Ours first: what is blocked here leaves for nobody, and what is redacted leaves redacted. Then the others. */
export const rule = async (
  document: Document,
  context: RuleContext,
  external: readonly string[],
): Promise<Ruling> => {
  const { rules, ignored } = context;
  const readable = readableDocument(document);
  // What would be sent or shown is not what was given to be read: nothing of it passes, whatever the settings are (INV-1).
  if (readable === undefined) {
    return { verdict: "block", document, categories: [], unanswered: false, reading: MISMATCH };
  }
  const own = withSkipped(await context.read(partsOf(readable), ignored), sealedStateIn(document), "sealed");
  const first = await settle(document, own, context);
  const ruling = (reading: Reading, outcome: Outcome, unanswered: boolean): Ruling => ({
    ...outcome,
    categories: categoriesOf(countingFindings(reading, rules.settings)),
    unanswered,
    reading,
  });
  if (external.length === 0) return ruling(own, first, false);
  if (first.verdict === "block") {
    return ruling(withExternal(own, { findings: [], detectors: [], skipped: [NOT_ASKED] }), first, false);
  }
  const answer = await context.ask(readableParts(first.document), external, rules.direction);
  const findings = answer.findings.filter(({ category }) => !ignored.has(category));
  const told = { findings, coverage: { ...own.coverage, skipped: [] } };
  const second = await settle(first.document, told, context);
  const reading = withExternal(own, { ...answer, findings });
  if (second.verdict === "block") return ruling(reading, { verdict: "block", document }, false);
  if (answer.unanswered) return ruling(reading, { verdict: "block", document }, true);
  return ruling(reading, second.verdict === "redacted" ? second : first, false);
};

/** By what a document is judged: its org's settings for the way that it goes. */
export const contextOf = (
  document: Document,
  settings: InspectionSettings,
  direction: Direction,
  { read, ask, suppressions = [] }: Pick<InspectorContext, "read" | "ask" | "suppressions">,
): RuleContext => {
  const rules: Rules = { settings, direction, answers: answersIn(document) };
  const marked = <R extends Pick<Reading, "findings">>(found: R): R => ({
    ...found,
    findings: markSuppressed(found.findings, suppressions),
  });
  return {
    // Wherever findings come from they are marked alike, also those of a document that was redacted and read again.
    read: async (parts, ignored) => marked(await read(parts, ignored)),
    ask: async (parts, names, way) => marked(await ask(parts, names, way)),
    rules,
    ignored: new Set(ignoredCategories(rules)),
    mayAsk: direction === "request" && document.arguments !== undefined,
  };
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
  const findings = reading.findings.slice(0, LISTED_FINDINGS);
  const categories = [...ruling.categories];
  const suppressions = suppressionsIn(reading.findings);
  const redacted = verdict === "redacted" ? redactedOf(document) : undefined;
  const { tool } = envelope.request;
  const isCall = direction === "request" && tool !== undefined;
  const receipt = signReceipt(context.signer, {
    v: 1,
    requestId: envelope.id,
    direction,
    org: envelope.org,
    key: envelope.key,
    server: tool?.server ?? null,
    tool: tool === undefined ? null : digestOfName(tool.name),
    verdict,
    argumentsDigest: isCall ? digestCall(callToSend(withRedacted(envelope, redacted))) : null,
    messagesDigest: digestOrNull(document.messages),
    resultDigest: digestOrNull(document.result ?? document.error),
    findingsDigest: digestJson(findings),
    categories,
    ...(suppressions.length === 0 ? {} : { suppressions: [...suppressions] }),
    coverageDigest: digestJson(reading.coverage),
    ...(envelope.canary === undefined ? {} : { canary: true as const }),
    inspector: context.instance,
    issuedAt: new Date(context.now).toISOString(),
  });
  return {
    verdict,
    findings,
    findingsTotal: reading.findings.length,
    categories,
    coverage: reading.coverage,
    receipt,
    ...(redacted === undefined ? {} : { redacted }),
  };
};

/** The envelope as it would be with this redaction: what its call sends is what the receipt has to bind. */
const withRedacted = (
  envelope: Envelope,
  redacted: InspectionRecord["redacted"],
): Parameters<typeof callToSend>[0] => ({
  request: envelope.request,
  ...(redacted === undefined ? {} : { inspection: { request: { redacted } } }),
});

/** What an inspection says, and whether it blocks for no other reason than a detector that did not answer. */
export type Inspected = { readonly record: InspectionRecord; readonly unanswered: boolean };

/** Inspects what a caller sent: all messages and all arguments (INV-1: the receipt covers what may be sent). */
export const inspectRequest = async (
  envelope: Envelope,
  settings: InspectionSettings,
  context: InspectorContext,
): Promise<Inspected> => {
  const document = requestDocument(envelope);
  const ruling = await rule(
    document,
    contextOf(document, settings, "request", context),
    settings.external ?? [],
  );
  return { record: toRecord(envelope, "request", ruling, context), unanswered: ruling.unanswered };
};

/** Inspects what a server answered, before anybody reads it. */
export const inspectResult = async (
  envelope: Envelope,
  document: Document,
  settings: InspectionSettings,
  context: InspectorContext,
): Promise<Inspected> => {
  const ruling = await rule(
    document,
    contextOf(document, settings, "result", context),
    settings.external ?? [],
  );
  return { record: toRecord(envelope, "result", ruling, context), unanswered: ruling.unanswered };
};

/**
 * What `inspectRequest` would say of a request that nobody sent: nothing is signed, and nothing follows from it.
 * External detectors are asked only where `askExternal` says so: their texts leave the system.
 */
export const dryRun = async (
  request: Submission,
  settings: InspectionSettings,
  context: Pick<InspectorContext, "read" | "ask" | "suppressions">,
  askExternal: boolean,
): Promise<DryRunResult> => {
  const document = { messages: request.messages, arguments: request.tool?.arguments };
  const external = settings.external ?? [];
  const ruling = await rule(
    document,
    contextOf(document, settings, "request", context),
    askExternal ? external : [],
  );
  const reading = cleanPointers(ruling.reading);
  const notAsked = askExternal || external.length === 0 ? [] : [NOT_ASKED];
  return {
    verdict: ruling.verdict,
    findings: reading.findings.slice(0, LISTED_FINDINGS),
    categories: [...ruling.categories],
    coverage: { ...reading.coverage, skipped: [...reading.coverage.skipped, ...notAsked] },
  };
};
