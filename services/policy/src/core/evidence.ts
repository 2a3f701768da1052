import {
  argumentsToSend,
  type Category,
  callToSend,
  categories,
  type Envelope,
  type Finding,
  type InspectionRecord,
  type ToolCall,
} from "@portcullis/contracts";
import {
  type CheckedReceipt,
  digestCall,
  digestJson,
  isNamedInEvidence,
  sha256Hex,
  type TrustedKeys,
  verifyReceipt,
} from "@portcullis/crypto";

/** What inspection found, as decisions rest on it. */
export type Inspected = {
  /** The first findings. */
  readonly findings: readonly Finding[];
  /** The categories of all of them that count under the org's settings. */
  readonly categories: readonly Category[];
  /** Whether everything was read. */
  readonly covered: boolean;
};

/** What the inspector vouched for: this call, with exactly these arguments, and these findings. */
export type Evidence =
  | {
      readonly ok: true;
      /** What the request aims at. */
      readonly tool: ToolCall;
      /** Exactly those that would be sent. */
      readonly arguments: Readonly<Record<string, unknown>>;
      /** Of all that would be sent, where that is more than the arguments. */
      readonly argumentsDigest: string;
      readonly receiptDigest: string;
      readonly inspected: Inspected;
    }
  /** `reason` is in words for operators. */
  | { readonly ok: false; readonly reason: string };

/** Verifies the receipt that the inspector appended; its claims are still to be compared with the envelope. */
export const verifyInspection = (envelope: Envelope, keys: TrustedKeys): CheckedReceipt => {
  const receipt = envelope.inspection?.request?.receipt;
  return receipt === undefined
    ? { ok: false, reason: "there is no inspection receipt" }
    : verifyReceipt(receipt, keys);
};

/** Undefined where a value has no canonical form (RFC 8785), such as half of a surrogate pair. */
const attempt = (digest: () => string): string | undefined => {
  try {
    return digest();
  } catch {
    return undefined;
  }
};
const digestOf = (value: unknown): string | undefined => attempt(() => digestJson(value));

const inspectedOf = (record: InspectionRecord, signed: readonly Category[] | undefined): Inspected => {
  // The receipt names those that count; one from before there were severities names none.
  const found = new Set(signed ?? record.findings.map(({ category }) => category));
  return {
    findings: record.findings,
    categories: categories.filter((category) => found.has(category)),
    covered: record.coverage.skipped.length === 0,
  };
};

/**
 * INV-1. Whether a receipt stands for this envelope: it is genuine, lets the request pass, and speaks of this request,
 * key and tool, of exactly the arguments that would be sent, and of the findings and the coverage that policies look at.
 */
export const readEvidence = (envelope: Envelope, receipt: CheckedReceipt): Evidence => {
  const tool = envelope.request.tool;
  const record = envelope.inspection?.request;
  if (envelope.kind !== "tool" || tool === undefined) return { ok: false, reason: "there is no tool call" };
  if (record === undefined) return { ok: false, reason: "there is no inspection receipt" };
  if (!receipt.ok) return receipt;

  const claims = receipt.claims;
  const sent = argumentsToSend(envelope);
  const argumentsDigest = attempt(() => digestCall(callToSend(envelope)));
  if (argumentsDigest === undefined) return { ok: false, reason: "the arguments have no canonical form" };
  const faults = [
    claims.verdict === "block" && "the receipt's verdict is block",
    claims.direction !== "request" && "the receipt is not for a request",
    claims.requestId !== envelope.id && "the receipt is for another request",
    claims.org !== envelope.org && "the receipt is for another org",
    claims.key !== envelope.key && "the receipt is for another key",
    claims.server !== tool.server && "the receipt is for another server",
    !isNamedInEvidence(claims.tool, tool.name) && "the receipt is for another tool",
    claims.argumentsDigest !== argumentsDigest && "the receipt is for other arguments",
    claims.findingsDigest !== digestOf(record.findings) && "the receipt is for other findings",
    claims.coverageDigest !== digestOf(record.coverage) && "the receipt is for another coverage",
  ];
  const reason = faults.find((fault) => fault !== false);
  if (reason !== undefined) return { ok: false, reason };
  return {
    ok: true,
    tool,
    arguments: sent,
    argumentsDigest,
    receiptDigest: sha256Hex(record.receipt),
    inspected: inspectedOf(record, claims.categories),
  };
};
