import type { EvidenceKeys, LedgerEntry, TraceData } from "@portcullis/contracts";
import {
  digestOfName,
  isNamedInEvidence,
  publicKeyMap,
  sha256Hex,
  type TrustedKeys,
  verifyReceipt,
  verifyRefusal,
  verifyTicket,
} from "@portcullis/crypto";
import { CLOCK_MARGIN_MS, type Steps } from "./report.ts";

const trustedOf = (keys: EvidenceKeys): TrustedKeys => ({
  inspector: publicKeyMap(keys.inspector),
  policy: publicKeyMap(keys.policy),
});

const isOf = (
  claims: { readonly requestId: string; readonly org: string; readonly key: string },
  data: TraceData,
): boolean =>
  claims.requestId === data.requestId && claims.org === data.org && claims.key === (data.key ?? claims.key);

const PLACEHOLDER = /<[A-Z][A-Z_]*(?:_\d+|: [^<>]*)>/;

/** Whether a signed text aims at what the trace names; where the trace must not say the name, only who knows it can tell. */
const aimsAt = (
  claims: { readonly server: string | null; readonly tool: string | null },
  { tool }: TraceData,
): boolean =>
  tool === null
    ? claims.tool === null
    : (claims.server === tool.server || PLACEHOLDER.test(tool.server)) &&
      (isNamedInEvidence(claims.tool, tool.name) || PLACEHOLDER.test(tool.name));

/** The inspector's receipts. Whoever says that inspection blocked a request must show the inspector's word for it. */
const checkReceipts = (data: TraceData, trusted: TrustedKeys, steps: Steps): void => {
  for (const direction of ["request", "result"] as const) {
    const receipt = data.receipts[direction];
    if (receipt === null) continue;
    const checked = verifyReceipt(receipt, trusted);
    if (
      !checked.ok ||
      !isOf(checked.claims, data) ||
      !aimsAt(checked.claims, data) ||
      checked.claims.direction !== direction
    ) {
      steps.fails(
        `${direction} receipt`,
        checked.ok ? "It is the receipt of something else." : `It is ${checked.reason}.`,
      );
      continue;
    }
    const { verdict, inspector, issuedAt } = checked.claims;
    const mustBe =
      direction === "request" && data.outcome === "blocked"
        ? verdict === "block"
        : data.outcome !== "withheld" || direction === "request"
          ? verdict !== "block"
          : true;
    steps.check(
      `${direction} receipt`,
      mustBe,
      `${inspector} read the ${direction} at ${issuedAt} and signed the verdict "${verdict}".`,
      `The signed verdict "${verdict}" contradicts the outcome "${data.outcome}".`,
    );
  }
  if (data.outcome === "blocked" && data.receipts.request === null) {
    steps.fails("request receipt", "The trace says blocked, and there is no signed verdict of an inspector.");
  }
};

const checkRefusal = (data: TraceData, trusted: TrustedKeys, steps: Steps): void => {
  const { refusal } = data.receipts;
  const effects: Readonly<Record<string, string>> = { denied: "deny", pending: "pending" };
  const effect = effects[data.outcome];
  if (refusal === null || refusal === undefined) {
    if (effect === undefined) return;
    // Who finds the scope narrower than the policy service did says so itself, and signs nothing.
    steps.check(
      "refusal",
      data.endedAt !== "policy",
      `It was ${data.outcome} at ${data.endedAt ?? "no stage"}, which signs nothing: what counts is that nothing left.`,
      `The trace says ${data.outcome}, and the policy service has not signed it.`,
    );
    return;
  }
  const checked = verifyRefusal(refusal, trusted);
  const receipt = data.receipts.request;
  const holds =
    checked.ok &&
    isOf(checked.claims, data) &&
    // Whoever waited for the answer may have seen another end; a call that ran has no refusal.
    (effect === undefined ? data.executed !== true : checked.claims.effect === effect) &&
    checked.claims.receiptDigest === (receipt === null ? null : sha256Hex(receipt));
  steps.check(
    "refusal",
    holds,
    `The policy service signed that it gave no ticket (${checked.ok ? checked.claims.code : ""}).`,
    checked.ok ? "It is the refusal of something else." : `It is ${checked.reason}.`,
  );
};

/** The ticket of an executed request, and that the ledger speaks of the same ticket, receipt and arguments. */
const checkTicket = (
  data: TraceData,
  entries: readonly LedgerEntry[],
  trusted: TrustedKeys,
  steps: Steps,
): void => {
  const { ticket, request: receipt } = data.receipts;
  if (entries.length === 0) {
    const spare = ticket === null ? undefined : verifyTicket(ticket, trusted);
    if (spare === undefined) return;
    steps.check(
      "ticket",
      spare.ok && isOf(spare.claims, data),
      "The policy service allowed the call; no executor used the ticket.",
      spare.ok ? "It is the ticket of something else." : `It is ${spare.reason}.`,
    );
    return;
  }
  const checkedReceipt = receipt === null ? undefined : verifyReceipt(receipt, trusted);
  const checked = ticket === null ? undefined : verifyTicket(ticket, trusted);
  if (data.outcome === "unknown" && ticket === null) {
    steps.fails(
      "ticket",
      "DOUBT: An executor called the tool, or was about to, and a process died before it could hand on receipt and ticket.",
    );
    return;
  }
  if (ticket === null || receipt === null || checked?.ok !== true || checkedReceipt?.ok !== true) {
    steps.fails("ticket", "The request was executed without a ticket and a receipt that hold.");
    return;
  }
  const { claims } = checked;
  const { claims: read } = checkedReceipt;
  const [first, second] = entries;
  const inOrder =
    first?.entry === "executing" &&
    (second === undefined || second.entry === "executed") &&
    entries.length <= 2 &&
    Date.parse(first.at) >= Date.parse(claims.issuedAt) - CLOCK_MARGIN_MS &&
    Date.parse(first.at) <= Date.parse(claims.expiresAt) + CLOCK_MARGIN_MS;
  const agrees =
    inOrder &&
    isOf(claims, data) &&
    read.server === claims.server &&
    aimsAt(claims, data) &&
    // A ticket that names a URI by its digest has the receipt's.
    (read.tool === claims.tool || isNamedInEvidence(read.tool, claims.tool)) &&
    claims.receiptDigest === sha256Hex(receipt) &&
    claims.argumentsDigest === read.argumentsDigest &&
    entries.every(
      (entry) =>
        entry.requestId === data.requestId &&
        entry.org === claims.org &&
        entry.key === claims.key &&
        entry.ticketDigest === sha256Hex(ticket) &&
        entry.receiptDigest === sha256Hex(receipt) &&
        entry.argumentsDigest === claims.argumentsDigest &&
        entry.definitionHash === claims.definitionHash &&
        entry.server === claims.server &&
        (entry.tool === claims.tool || entry.tool === digestOfName(claims.tool)),
    );
  steps.check(
    "ticket",
    agrees,
    `The policy service allowed ${claims.server}/${claims.tool} with exactly these arguments; the executor ran under that ticket.`,
    "Ticket, receipt and ledger do not speak of the same call.",
  );
};

/** Checks every signature that stands in the trace: nothing of it is believed for being in the log. */
export const checkSignatures = (
  data: TraceData,
  entries: readonly LedgerEntry[],
  keys: EvidenceKeys,
  steps: Steps,
): void => {
  const trusted = trustedOf(keys);
  checkReceipts(data, trusted, steps);
  checkRefusal(data, trusted, steps);
  checkTicket(data, entries, trusted, steps);
};
