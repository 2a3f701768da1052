import { argumentsToSend, type Envelope, type ToolCall } from "@portcullis/contracts";
import {
  type CheckedReceipt,
  digestJson,
  sha256Hex,
  type TrustedKeys,
  verifyReceipt,
} from "@portcullis/crypto";

/** What the inspector vouched for: this call, with exactly these arguments. */
export type Evidence =
  | {
      readonly ok: true;
      readonly tool: ToolCall;
      readonly argumentsDigest: string;
      readonly receiptDigest: string;
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

/** Undefined where the arguments have no canonical form (RFC 8785), such as half of a surrogate pair. */
const digestArguments = (envelope: Envelope): string | undefined => {
  try {
    return digestJson(argumentsToSend(envelope));
  } catch {
    return undefined;
  }
};

/**
 * INV-1. Whether a receipt stands for this envelope: it is genuine, lets the request pass, and speaks of this request,
 * key and tool, and of exactly the arguments that would be sent.
 */
export const readEvidence = (envelope: Envelope, receipt: CheckedReceipt): Evidence => {
  const tool = envelope.request.tool;
  const compact = envelope.inspection?.request?.receipt;
  if (envelope.kind !== "tool" || tool === undefined) return { ok: false, reason: "there is no tool call" };
  if (compact === undefined) return { ok: false, reason: "there is no inspection receipt" };
  if (!receipt.ok) return receipt;

  const claims = receipt.claims;
  const argumentsDigest = digestArguments(envelope);
  if (argumentsDigest === undefined) return { ok: false, reason: "the arguments have no canonical form" };
  const faults = [
    claims.verdict === "block" && "the receipt's verdict is block",
    claims.direction !== "request" && "the receipt is not for a request",
    claims.requestId !== envelope.id && "the receipt is for another request",
    claims.org !== envelope.org && "the receipt is for another org",
    claims.key !== envelope.key && "the receipt is for another key",
    claims.server !== tool.server && "the receipt is for another server",
    claims.tool !== tool.name && "the receipt is for another tool",
    claims.argumentsDigest !== argumentsDigest && "the receipt is for other arguments",
  ];
  const reason = faults.find((fault) => fault !== false);
  return reason === undefined
    ? { ok: true, tool, argumentsDigest, receiptDigest: sha256Hex(compact) }
    : { ok: false, reason };
};
