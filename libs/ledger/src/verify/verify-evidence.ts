import { type EvidenceKeys, evidenceSchema, type TraceData } from "@portcullis/contracts";
import { isWellFormedJson, parseJson, timeOfUuidv7 } from "@portcullis/crypto";
import { checkEgress } from "./egress-part.ts";
import { areKeys, createSteps, type Step, type Steps } from "./report.ts";
import { checkSignatures } from "./signatures-part.ts";
import { checkTraces } from "./trace-part.ts";

export type EvidenceVerdict =
  /** Nothing of the request ever left for a server. */
  | "not_executed"
  /** It left, with a receipt and a ticket that hold. */
  | "executed"
  /** Something does not hold: believe nothing of the file. */
  | "invalid";

export type EvidenceReport = {
  readonly ok: boolean;
  readonly verdict: EvidenceVerdict;
  readonly requestId: string | null;
  readonly outcome: string | null;
  readonly steps: readonly Step[];
};

/** Outcomes that mean: no tool was called. */
const NEVER_RAN: ReadonlySet<string> = new Set(["blocked", "denied", "pending", "rejected"]);

const checkStory = (data: TraceData, entries: number, steps: Steps): void => {
  const ran = entries > 0;
  if (ran && data.executed === false && data.code === "ledger_unavailable") {
    steps.fails(
      "trace and ledger",
      "DOUBT: An executor noted that it was about to call the tool, did not hear that the note was kept, and says that it called nothing. The ledger cannot show that.",
    );
    return;
  }
  const contradicts = ran ? NEVER_RAN.has(data.outcome) || data.executed === false : data.executed === true;
  steps.check(
    "trace and ledger",
    !contradicts,
    ran
      ? `The trace says that a tool was called, and the ledger holds its ${entries} entries.`
      : `The trace says "${data.outcome}", and nothing of this request ever left: it never reached the tool layer.`,
    ran
      ? `CONTRADICTION: the trace says "${data.outcome}", but the ledger shows that the tool was called.`
      : "CONTRADICTION: the trace says that a tool was called, but the ledger has no entry of it.",
  );
};

const SPACE = " \n\r\t";

/** Whether a text is the one way to write a value, but for white space between the tokens: no number, no string in another spelling. */
const isPlain = (text: string, value: unknown): boolean => {
  const plain = JSON.stringify(value);
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) === plain.charCodeAt(at)) at += 1;
    else if (!SPACE.includes(text.charAt(index))) return false;
  }
  return at === plain.length;
};

/**
 * Checks one evidence file offline, against public keys alone (INV-8): no clock, no network, no trust in who made it. Every
 * field of the file is covered by a signature or a hash, and any doubt makes it invalid.
 * @param text the file
 */
export const verifyEvidence = (text: string, keys: EvidenceKeys): EvidenceReport => {
  const steps = createSteps();
  const invalid = (requestId: string | null, outcome: string | null): EvidenceReport => ({
    ok: false,
    verdict: "invalid",
    requestId,
    outcome,
    steps: steps.all(),
  });
  if (!areKeys(keys)) {
    steps.fails("keys", "They are not public Ed25519 keys.");
    return invalid(null, null);
  }
  let value: unknown;
  try {
    ({ value } = parseJson(text));
  } catch {
    steps.fails("form", "This is not a JSON text without a member twice.");
    return invalid(null, null);
  }
  if (!isPlain(text, value) || !isWellFormedJson(value)) {
    steps.fails("form", "This is a JSON text with numbers or strings that are not in their one spelling.");
    return invalid(null, null);
  }
  const parsed = evidenceSchema.safeParse(value);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join(".") ?? "";
    steps.fails("form", `This is not an evidence file of version 1${where === "" ? "" : ` (at ${where})`}.`);
    return invalid(null, null);
  }
  const evidence = parsed.data;
  const { requestId } = evidence;
  steps.holds("form", `Evidence of request ${requestId}, version 1.`);

  const traced = checkTraces(evidence, keys, steps);
  if (traced === undefined) return invalid(requestId, null);
  const { data, lastMs } = traced;
  checkSignatures(data, evidence.egress.entries, keys, steps);
  const receivedMs = timeOfUuidv7(requestId);
  const entries = checkEgress(evidence, keys, { receivedMs, lastMs }, steps);
  if (entries === undefined) return invalid(requestId, data.outcome);
  checkStory(data, entries, steps);
  if (!steps.allHold()) return invalid(requestId, data.outcome);
  return {
    ok: true,
    verdict: entries > 0 ? "executed" : "not_executed",
    requestId,
    outcome: data.outcome,
    steps: steps.all(),
  };
};
