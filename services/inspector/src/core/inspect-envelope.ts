import type {
  Category,
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
import { categoriesOf, categoriesWithMode, countingFindings, judge } from "./judge.ts";
import { type Ask, type Part, type Read, type Reading, requestParts, withExternal } from "./read.ts";

export type InspectorContext = {
  readonly signer: Signer;
  readonly read: Read;
  readonly ask: Ask;
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
type Ruling = {
  readonly verdict: Verdict;
  /** Of all findings that count. */
  readonly categories: readonly Category[];
  /** A detector that has to answer did not, and nothing else stops this. */
  readonly unanswered: boolean;
  readonly reading: Reading;
  readonly document: Document;
};

type RuleContext = Pick<InspectorContext, "read" | "ask"> & {
  readonly settings: InspectionSettings;
  readonly direction: Direction;
  readonly ignored: ReadonlySet<Category>;
  readonly mayAsk: boolean;
};

type Outcome = Pick<Ruling, "verdict" | "document">;

/** What becomes of a document with what was found in it. */
const settle = async (document: Document, reading: Reading, context: RuleContext): Promise<Outcome> => {
  const { settings, direction, mayAsk, read, ignored } = context;
  const judgement = judge(reading, settings, direction, mayAsk);
  if (judgement.verdict !== "redacted") return { verdict: judgement.verdict, document };
  const counting = countingFindings(reading, settings);
  const redacted = applyRedaction(document, counting, judgement.categories);
  const rest = await read(partsOf(redacted), ignored);
  // What redaction could not take out must not pass (INV-6), nor what there was no time to look at again.
  const isClean =
    !countingFindings(rest, settings).some(({ category }) => judgement.categories.includes(category)) &&
    !rest.coverage.skipped.some(({ reason }) => reason === "over_time");
  return isClean ? { verdict: "redacted", document: redacted } : { verdict: "block", document };
};

const NOT_ASKED = { pointer: "", reason: "external_not_asked" } as const;

/** Ours first: what is blocked here leaves for nobody, and what is redacted leaves redacted. Then the others. */
const rule = async (
  document: Document,
  context: RuleContext,
  external: readonly string[],
): Promise<Ruling> => {
  const { settings, direction, ignored } = context;
  const own = await context.read(partsOf(document), ignored);
  const first = await settle(document, own, context);
  const ruling = (reading: Reading, outcome: Outcome, unanswered: boolean): Ruling => ({
    ...outcome,
    categories: categoriesOf(countingFindings(reading, settings)),
    unanswered,
    reading,
  });
  if (external.length === 0) return ruling(own, first, false);
  if (first.verdict === "block") {
    return ruling(withExternal(own, { findings: [], detectors: [], skipped: [NOT_ASKED] }), first, false);
  }
  const answer = await context.ask(partsOf(first.document), external, direction);
  const findings = answer.findings.filter(({ category }) => !ignored.has(category));
  const told = { findings, coverage: { ...own.coverage, skipped: [] } };
  const second = await settle(first.document, told, context);
  const reading = withExternal(own, { ...answer, findings });
  if (second.verdict === "block") return ruling(reading, { verdict: "block", document }, false);
  if (answer.unanswered) return ruling(reading, { verdict: "block", document }, true);
  return ruling(reading, second.verdict === "redacted" ? second : first, false);
};

const contextOf = (
  document: Document,
  settings: InspectionSettings,
  direction: Direction,
  { read, ask }: Pick<InspectorContext, "read" | "ask">,
): RuleContext => ({
  read,
  ask,
  settings,
  direction,
  ignored: new Set(categoriesWithMode(settings, direction, "off")),
  mayAsk: direction === "request" && document.arguments !== undefined,
});

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
  const categories = [...ruling.categories];
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

/** What an inspection says, and whether it blocks for no other reason than a detector that did not answer. */
export type Inspected = { readonly record: InspectionRecord; readonly unanswered: boolean };

/** Inspects what a caller sent: all messages and all arguments (INV-1: the receipt covers what may be sent). */
export const inspectRequest = async (
  envelope: Envelope,
  settings: InspectionSettings,
  context: InspectorContext,
): Promise<Inspected> => {
  const document = { messages: envelope.request.messages, arguments: envelope.request.tool?.arguments };
  const ruling = await rule(
    document,
    contextOf(document, settings, "request", context),
    settings.external ?? [],
  );
  return { record: toRecord(envelope, "request", ruling, context), unanswered: ruling.unanswered };
};

/** Inspects what a tool answered, before anybody reads it. */
export const inspectResult = async (
  envelope: Envelope,
  result: Record<string, unknown>,
  settings: InspectionSettings,
  context: InspectorContext,
): Promise<Inspected> => {
  const document = { result };
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
  context: Pick<InspectorContext, "read" | "ask">,
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
