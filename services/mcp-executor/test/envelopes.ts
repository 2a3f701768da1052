import { randomUUID } from "node:crypto";
import {
  callToSend,
  type Envelope,
  envelopeSchema,
  type McpCall,
  type ReceiptClaims,
  subjects,
  type TicketClaims,
} from "@portcullis/contracts";
import {
  digestCall,
  digestJson,
  digestOfName,
  nameInEvidence,
  type Signer,
  sha256Hex,
  signReceipt,
  signTicket,
  uuidv7,
} from "@portcullis/crypto";

/** What an attack changes before (`receipt`, `ticket`, signers) or after (`envelope`) the signing. */
export type Forgery = {
  readonly receipt?: Partial<ReceiptClaims>;
  readonly ticket?: Partial<TicketClaims>;
  readonly receiptSigner?: Signer;
  readonly ticketSigner?: Signer;
  readonly envelope?: (signed: Envelope) => Envelope;
};

export type Order = {
  readonly server?: string;
  readonly tool?: string;
  readonly arguments?: Readonly<Record<string, unknown>>;
  readonly deadlineMs?: number;
  readonly traceparent?: string;
  readonly tracestate?: string;
  readonly key?: string;
  /** Of a request over MCP, whose `name` is `tool`. */
  readonly mcp?: McpCall;
};

/** The word by which the oracle tells one call from another. */
export const messageOf = (call: { readonly arguments: unknown }): unknown =>
  (call.arguments as { readonly message?: unknown }).message;

export type EnvelopeMaker = (order?: Order, forgery?: Forgery) => Envelope;

export type MakerContext = {
  readonly inspector: Signer;
  readonly policy: Signer;
  readonly ingressInstance: string;
  readonly org: string;
  readonly key: string;
  readonly definitionHash: (tool: string) => string;
};

/** Makes envelopes as they leave the policy service: inspected, decided, signed with the installation's own keys. */
export const createEnvelopeMaker =
  (context: MakerContext): EnvelopeMaker =>
  (order = {}, forgery = {}) => {
    const { org, ingressInstance } = context;
    const key = order.key ?? context.key;
    const now = Date.now();
    const id = uuidv7(now);
    const server = order.server ?? "tools";
    const tool = order.tool ?? "echo";
    const deadline = new Date(now + (order.deadlineMs ?? 30_000)).toISOString();
    const bare = envelopeSchema.parse({
      v: 1,
      id,
      kind: "tool",
      org,
      key,
      receivedAt: new Date(now).toISOString(),
      deadline,
      reply: subjects.reply(ingressInstance, id),
      traceparent: order.traceparent ?? "",
      ...(order.tracestate === undefined ? {} : { tracestate: order.tracestate }),
      request: {
        tool: { server, name: tool, arguments: order.arguments ?? { message: randomUUID() } },
        ...(order.mcp === undefined ? {} : { mcp: order.mcp }),
      },
      stages: [],
    });
    const argumentsDigest = digestCall(callToSend(bare));
    const about = { v: 1, requestId: id, org, key, server, argumentsDigest } as const;
    const receipt = signReceipt(forgery.receiptSigner ?? context.inspector, {
      ...about,
      tool: digestOfName(tool),
      direction: "request",
      verdict: "allow",
      messagesDigest: null,
      resultDigest: null,
      findingsDigest: digestJson([]),
      coverageDigest: digestJson({}),
      inspector: "inspector-1",
      issuedAt: new Date(now).toISOString(),
      ...forgery.receipt,
    });
    const definitionHash = context.definitionHash(tool);
    const ticket = signTicket(forgery.ticketSigner ?? context.policy, {
      ...about,
      tool: nameInEvidence(order.mcp, tool),
      receiptDigest: sha256Hex(receipt),
      definitionHash,
      revision: 1,
      policy: "policy-1",
      issuedAt: new Date(now).toISOString(),
      expiresAt: deadline,
      ...forgery.ticket,
    });
    const signed = envelopeSchema.parse({
      ...bare,
      inspection: {
        request: {
          verdict: forgery.receipt?.verdict ?? "allow",
          findings: [],
          coverage: { detectors: [], pointers: [], pointersTotal: 0, characters: 0, skipped: [] },
          receipt,
        },
      },
      decision: {
        effect: "allow",
        reason: "in scope",
        revision: 1,
        definitionHash,
        ticket,
        policy: "policy-1",
        decidedAt: new Date(now).toISOString(),
      },
    });
    return forgery.envelope?.(signed) ?? signed;
  };
