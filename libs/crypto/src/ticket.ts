import {
  callToSend,
  type Envelope,
  type ReceiptClaims,
  type RefusalClaims,
  receiptClaimsSchema,
  refusalClaimsSchema,
  type SentCall,
  type TicketClaims,
  ticketClaimsSchema,
} from "@portcullis/contracts";
import { digestJson, sha256Hex } from "./canonical.ts";
import { isNamedInEvidence } from "./evidence-name.ts";
import { type Signer, type TrustedKeys, verifyJws } from "./jws.ts";

const RECEIPT_TYPE = "portcullis-receipt+jws";
const TICKET_TYPE = "portcullis-ticket+jws";
const REFUSAL_TYPE = "portcullis-refusal+jws";

export const signReceipt = (signer: Signer, claims: ReceiptClaims): string =>
  signer.sign(RECEIPT_TYPE, claims);
export const signTicket = (signer: Signer, claims: TicketClaims): string => signer.sign(TICKET_TYPE, claims);

/** The policy service's word that it gave no ticket. */
export const signRefusal = (signer: Signer, claims: RefusalClaims): string =>
  signer.sign(REFUSAL_TYPE, claims);

export type CheckedReceipt =
  | { readonly ok: true; readonly claims: ReceiptClaims }
  | { readonly ok: false; readonly reason: string };

/** Verifies the signature of an inspection receipt and the form of its claims. */
export const verifyReceipt = (receipt: string, keys: TrustedKeys): CheckedReceipt => {
  const verified = verifyJws(receipt, RECEIPT_TYPE, keys.inspector);
  if (!verified.ok) return verified;
  const claims = receiptClaimsSchema.safeParse(verified.claims);
  return claims.success ? { ok: true, claims: claims.data } : { ok: false, reason: "unknown receipt claims" };
};

type Checked<Claims> =
  | { readonly ok: true; readonly claims: Claims }
  | { readonly ok: false; readonly reason: string };

/** Verifies the signature of an execution ticket and the form of its claims; whether it holds for a call is for {@link admit}. */
export const verifyTicket = (ticket: string, keys: TrustedKeys): Checked<TicketClaims> => {
  const verified = verifyJws(ticket, TICKET_TYPE, keys.policy);
  if (!verified.ok) return verified;
  const claims = ticketClaimsSchema.safeParse(verified.claims);
  return claims.success ? { ok: true, claims: claims.data } : { ok: false, reason: "unknown ticket claims" };
};

/** Verifies the signature of a refusal and the form of its claims. */
export const verifyRefusal = (refusal: string, keys: TrustedKeys): Checked<RefusalClaims> => {
  const verified = verifyJws(refusal, REFUSAL_TYPE, keys.policy);
  if (!verified.ok) return verified;
  const claims = refusalClaimsSchema.safeParse(verified.claims);
  return claims.success
    ? { ok: true, claims: claims.data }
    : { ok: false, reason: "unknown claims of a refusal" };
};

/**
 * The digest that receipt and ticket bind: of the arguments alone where the call is nothing but them, else of all that
 * would be sent (INV-1), in an array of its own: arguments are an object, so none of them can pass for a whole call.
 * @throws TypeError where the call has no canonical form (RFC 8785)
 */
export const digestCall = (call: SentCall): string =>
  digestJson(call.mcp === undefined ? call.arguments : [call]);

export type AdmittedCall = {
  /** Exactly what may be sent. */
  readonly call: SentCall;
  readonly argumentsDigest: string;
  readonly receiptDigest: string;
  readonly ticketDigest: string;
  readonly ticket: TicketClaims;
};
export type Admission =
  | { readonly ok: true; readonly call: AdmittedCall }
  | {
      readonly ok: false;
      readonly reason: string;
      /** Everything holds but the tool's definition, which is not the approved one any more. */
      readonly definitionChanged: boolean;
    };

const refuse = (reason: string, definitionChanged = false): Admission => ({
  ok: false,
  reason,
  definitionChanged,
});

/**
 * INV-1. Decides whether an envelope may be executed: the inspector's receipt and the policy's ticket hold, and
 * both speak of this request, this key, this tool, this definition and exactly these arguments.
 * @param definitionHash the hash of the tool's definition as the executor itself last saw it
 * @param now milliseconds since the epoch
 */
export const admit = (
  envelope: Envelope,
  keys: TrustedKeys,
  definitionHash: string | undefined,
  now: number,
): Admission => {
  const tool = envelope.request.tool;
  const receipt = envelope.inspection?.request?.receipt;
  const ticket = envelope.decision?.ticket;
  if (tool === undefined) return refuse("there is no tool call");
  if (receipt === undefined) return refuse("there is no inspection receipt");
  if (ticket === undefined) return refuse("there is no execution ticket");

  const checked = verifyReceipt(receipt, keys);
  if (!checked.ok) return refuse(`receipt: ${checked.reason}`);
  const checkedTicket = verifyTicket(ticket, keys);
  if (!checkedTicket.ok) return refuse(`ticket: ${checkedTicket.reason}`);

  const r = checked.claims;
  const t = checkedTicket.claims;
  const sent = callToSend(envelope);
  const argumentsDigest = digestCall(sent);
  const receiptDigest = sha256Hex(receipt);
  const mismatches = [
    r.verdict === "block" && "the receipt's verdict is block",
    r.direction !== "request" && "the receipt is not for a request",
    (r.canary === true || envelope.canary !== undefined) && "the request is a canary, which never runs",
    r.requestId !== envelope.id && "the receipt is for another request",
    t.requestId !== envelope.id && "the ticket is for another request",
    (r.org !== envelope.org || t.org !== envelope.org) && "the org differs",
    (r.key !== envelope.key || t.key !== envelope.key) && "the key differs",
    (r.server !== tool.server || t.server !== tool.server) && "the server differs",
    !(isNamedInEvidence(r.tool, tool.name) && isNamedInEvidence(t.tool, tool.name)) && "the tool differs",
    t.receiptDigest !== receiptDigest && "the ticket is for another receipt",
    r.argumentsDigest !== argumentsDigest && "the receipt is for other arguments",
    t.argumentsDigest !== argumentsDigest && "the ticket is for other arguments",
    !(Date.parse(t.expiresAt) > now) && "the ticket has expired",
  ];
  const mismatch = mismatches.find((reason) => reason !== false);
  if (mismatch !== undefined) return refuse(mismatch);
  if (t.definitionHash !== definitionHash)
    return refuse("the tool's definition is not the approved one", true);
  return {
    ok: true,
    call: { call: sent, argumentsDigest, receiptDigest, ticketDigest: sha256Hex(ticket), ticket: t },
  };
};
