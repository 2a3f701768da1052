import type {
  Checkpoint,
  EgressLeaf,
  Evidence,
  EvidenceKeys,
  LedgerEntry,
  Outcome,
  ReceiptClaims,
  TicketClaims,
  TraceData,
} from "@portcullis/contracts";
import {
  createSigner,
  digestOfName,
  type GeneratedKey,
  generateSigningKey,
  sha256Hex,
  signReceipt,
  signRefusal,
  signTicket,
} from "@portcullis/crypto";
import {
  egressLeafData,
  entryDigest,
  entryLeaf,
  extend,
  inclusionRanges,
  leafHash,
  pageDigest,
  requestDigest,
  rootOf,
  signCheckpoint,
  signLedgerPage,
} from "../src/index.ts";

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString("hex");
const base64 = (hash: Uint8Array): string => Buffer.from(hash).toString("base64");

export const INSTALLATION = "portcullis-test";
/** The time that stands in the request's id. */
export const RECEIVED_MS = Date.parse("2026-11-22T12:00:00.000Z");
export const REQUEST_ID = `${RECEIVED_MS.toString(16)
  .padStart(12, "0")
  .replace(/^(.{8})(.{4})$/, "$1-$2")}-7abc-8def-0123456789ab`;
const OTHER_ID = REQUEST_ID.replace("7abc", "7abd");
export const at = (ms: number): string => new Date(RECEIVED_MS + ms).toISOString();

export type Installation = {
  readonly keys: EvidenceKeys;
  readonly signers: Readonly<Record<"inspector" | "policy" | "executor" | "store", GeneratedKey>>;
};

export const createInstallation = (): Installation => {
  const signers = {
    inspector: generateSigningKey(),
    policy: generateSigningKey(),
    executor: generateSigningKey(),
    store: generateSigningKey(),
  };
  return {
    signers,
    keys: {
      v: 1,
      installation: INSTALLATION,
      inspector: [signers.inspector.publicKey],
      policy: [signers.policy.publicKey],
      executor: [signers.executor.publicKey],
      store: [signers.store.publicKey],
    },
  };
};

const digest = sha256Hex("arguments");
const receiptFor = ({ signers }: Installation, verdict: ReceiptClaims["verdict"]): string =>
  signReceipt(createSigner(signers.inspector.privateKeyPem), {
    v: 1,
    requestId: REQUEST_ID,
    direction: "request",
    org: "acme",
    key: "key_1",
    server: "github",
    tool: digestOfName("get_issue"),
    verdict,
    argumentsDigest: digest,
    messagesDigest: null,
    resultDigest: null,
    findingsDigest: digest,
    coverageDigest: digest,
    inspector: "inspector-1",
    issuedAt: at(1),
  });

/** What a trace says of any call. */
export const tracedCall = {
  definitionHash: null,
  arguments: { text: "{}", length: 2, truncated: false },
} as const;

const traceData = (phase: "received" | "finished", outcome: Outcome): TraceData => ({
  requestId: REQUEST_ID,
  phase,
  stage: "ingress",
  org: "acme",
  key: "key_1",
  kind: "tool",
  conversation: null,
  outcome: phase === "received" ? "received" : outcome,
  code: null,
  detail: null,
  receivedAt: at(0),
  deadline: at(30_000),
  finishedAt: phase === "received" ? null : at(20),
  durationMs: 20,
  http: null,
  verdict: null,
  endedAt: phase === "received" ? null : outcome === "denied" ? "policy" : "inspector",
  executed: phase === "received" ? null : outcome === "completed",
  prompt: [],
  tool: { server: "github", name: "get_issue", ...tracedCall },
  result: null,
  unparsed: null,
  findings: [],
  coverage: { request: null, result: null },
  decision: null,
  execution: null,
  receipts: { request: null, result: null, ticket: null },
  stages: [],
  origin: { producer: "ingress/1", epoch: at(-9_000), sequence: 1 },
});

const eventBody = (data: TraceData): string =>
  JSON.stringify({
    specversion: "1.0",
    id: `${data.requestId}:${data.phase}`,
    source: "/portcullis/trace-redactor",
    type: `io.portcullis.trace.${data.phase}.v1`,
    subject: data.requestId,
    time: data.phase === "received" ? at(0) : at(20),
    datacontenttype: "application/json",
    data,
  });

/** A tree of leaf hashes, and its proofs by the words of the RFC. */
const naiveRoot = (leaves: readonly Uint8Array[]): Uint8Array => rootOf(extend(0, [], leaves).frontier);
const checkpointOf = (
  { signers }: Installation,
  log: "traces" | "egress",
  leaves: readonly Uint8Array[],
  time: string,
): string => {
  const checkpoint: Checkpoint = {
    origin: `${INSTALLATION}/${log}`,
    size: leaves.length,
    root: hex(naiveRoot(leaves)),
    head: log === "traces" ? digest : null,
    time,
  };
  return signCheckpoint({ privateKeyPem: signers.store.privateKeyPem }, checkpoint);
};

const entryFor = (
  requestId: string,
  entry: "executing" | "executed",
  evidence: { readonly receipt: string; readonly ticket: string },
): LedgerEntry => ({
  v: 1,
  entry,
  requestId,
  org: "acme",
  key: "key_1",
  server: "github",
  tool: "get_issue",
  argumentsDigest: digest,
  definitionHash: digest,
  receiptDigest: sha256Hex(evidence.receipt),
  ticketDigest: sha256Hex(evidence.ticket),
  executor: "executor-1",
  at: at(entry === "executing" ? 5 : 9),
  ...(entry === "executed" ? { status: "completed" as const } : {}),
});

export type Told = {
  readonly outcome: "blocked" | "denied" | "completed";
  /** What the ledger says: whether the request's entries are in it. */
  readonly ran: boolean;
  /** Other than the truth, for tests of what must be noticed. */
  readonly verdict?: ReceiptClaims["verdict"];
  readonly toTime?: string;
  readonly fromTime?: string;
  /** The executor's pages leave the request's entries out. */
  readonly unlisted?: boolean;
  /** What the request's entries say instead. */
  readonly entry?: Partial<LedgerEntry>;
  /** What the trace says of its end instead. */
  readonly trace?: Partial<TraceData>;
  /** What the ticket says instead. */
  readonly ticket?: Partial<TicketClaims>;
  /** Whether the trace shows a signed refusal; where policy denied it, unless told. */
  readonly refusal?: boolean;
  /** The sweeper had closed the request as unknown before its own end arrived. */
  readonly swept?: boolean;
  /** One more message, the last one of the window. */
  readonly extra?: EgressLeaf;
};

/** The evidence of one request, made as the services make it, with a few other requests around it. */
export const buildEvidence = (installation: Installation, told: Told): Evidence => {
  const { signers } = installation;
  const receipt = receiptFor(installation, told.verdict ?? (told.outcome === "blocked" ? "block" : "allow"));
  const policy = createSigner(signers.policy.privateKeyPem);
  const common = {
    requestId: REQUEST_ID,
    org: "acme",
    key: "key_1",
    revision: 1,
    policy: "default",
    issuedAt: at(3),
  };
  const ticket = signTicket(policy, {
    v: 1,
    ...common,
    receiptDigest: sha256Hex(receipt),
    argumentsDigest: digest,
    server: "github",
    tool: "get_issue",
    definitionHash: digest,
    expiresAt: at(30_000),
    ...told.ticket,
  });
  const refusal = signRefusal(policy, {
    v: 1,
    ...common,
    effect: "deny",
    code: "policy_denied",
    receiptDigest: sha256Hex(receipt),
  });
  const finished: TraceData = {
    ...traceData("finished", told.outcome),
    receipts: {
      request: receipt,
      result: null,
      ticket: told.outcome === "completed" ? ticket : null,
      ...((told.refusal ?? told.outcome === "denied") ? { refusal } : {}),
    },
    ...told.trace,
  };
  const swept = told.swept === true ? eventBody(traceData("finished", "unknown")) : "{}";
  const bodies = [eventBody(traceData("received", told.outcome)), swept, eventBody(finished), "{}", "{}"];
  const hashes = bodies.map(leafHash);
  const events = (told.swept === true ? [0, 1, 2] : [0, 2]).map((index) => ({
    index,
    body: bodies[index] ?? "",
    inclusion: inclusionRanges(index, hashes.length).map(({ first, count }) =>
      base64(naiveRoot(hashes.slice(first, first + count))),
    ),
  }));

  const other = entryFor(OTHER_ID, "executing", { receipt, ticket });
  const own = (["executing", "executed"] as const).map((entry) => ({
    ...entryFor(REQUEST_ID, entry, { receipt, ticket }),
    ...told.entry,
  }));
  const entries = told.ran ? [other, ...own] : [other];
  const executor = createSigner(signers.executor.privateKeyPem);
  const page = (number: number, previous: string | null, listed: readonly [LedgerEntry, number][]): string =>
    signLedgerPage(executor, {
      v: 1,
      executor: "executor-1",
      epoch: at(-60_000),
      number,
      previous,
      lines: listed.map(([entry, sequence]) => [
        sequence,
        requestDigest(entry.requestId),
        entryDigest(entry),
      ]),
      at: at(100),
      closing: false,
    });
  // Three messages from before, then the window: a page, the entries, two more pages.
  const before: EgressLeaf[] = [
    entryLeaf(other),
    entryLeaf(other),
    { kind: "page", page: page(1, null, []) },
  ];
  const first = before.length;
  const opening = page(2, pageDigest(page(1, null, [])), []);
  const listing = page(
    3,
    pageDigest(opening),
    entries
      .map((entry, index): [LedgerEntry, number] => [entry, first + 2 + index])
      .filter(([entry]) => told.unlisted !== true || entry === other),
  );
  const leaves: EgressLeaf[] = [
    { kind: "page", page: opening },
    ...entries.map(entryLeaf),
    { kind: "page", page: listing },
    { kind: "page", page: page(4, pageDigest(listing), []) },
    ...(told.extra === undefined ? [] : [told.extra]),
  ];
  const hashOf = (leaf: EgressLeaf): Uint8Array => leafHash(egressLeafData(leaf));
  return {
    v: 1,
    type: "io.portcullis.evidence.v1",
    requestId: REQUEST_ID,
    traces: { checkpoint: checkpointOf(installation, "traces", hashes, at(40_000)), events },
    egress: {
      from: checkpointOf(installation, "egress", before.map(hashOf), told.fromTime ?? at(-6_000)),
      to: checkpointOf(installation, "egress", [...before, ...leaves].map(hashOf), told.toTime ?? at(36_000)),
      frontier: extend(0, [], before.map(hashOf)).frontier.map(base64),
      leaves,
      entries: told.ran ? own : [],
    },
  };
};
