import { z } from "zod";
import { taintFlagsSchema } from "./conversation.ts";
import { type ErrorCode, errorCodes } from "./errors.ts";

export const errorCodeSchema = z.enum(errorCodes as readonly [ErrorCode, ...ErrorCode[]]);

/** What the policy service appended to the envelope. `ticket` is a compact JWS over {@link TicketClaims}. */
export const decisionSchema = z.object({
  effect: z.enum(["allow", "deny", "pending"]),
  code: errorCodeSchema.optional(),
  /** In words, for operators; never shown to callers, since it may tell what exists. */
  reason: z.string(),
  /** The configuration revision that decided. */
  revision: z.int().nonnegative(),
  definitionHash: z.string().optional(),
  ticket: z.string().optional(),
  /** What was decided where nothing may run: a compact JWS over {@link RefusalClaims}. */
  refusal: z.string().optional(),
  /** What decided: `scope`, or the names of the policies that did. */
  policy: z.string(),
  /** SHA-256 over the org's policies and inspection settings. */
  policyDigest: z.string().optional(),
  /** What the conversation had seen, where the request names one. */
  conversation: taintFlagsSchema.optional(),
  /** The approval that the call waits for, or that let it run. */
  approval: z.object({ id: z.string(), expiresAt: z.string() }).optional(),
  decidedAt: z.string(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** The claims of an execution ticket, signed by the policy service (INV-1). */
export const ticketClaimsSchema = z.object({
  v: z.literal(1),
  requestId: z.string(),
  /** SHA-256 in hex over the bytes of the inspector's receipt (the compact JWS). */
  receiptDigest: z.string(),
  argumentsDigest: z.string(),
  org: z.string(),
  key: z.string(),
  server: z.string(),
  /** Of a resource, the digest of its URI: `nameInEvidence` of libs/crypto. */
  tool: z.string(),
  definitionHash: z.string(),
  revision: z.int().nonnegative(),
  policy: z.string(),
  issuedAt: z.string(),
  expiresAt: z.string(),
});
export type TicketClaims = z.infer<typeof ticketClaimsSchema>;

/** The claims of a signed refusal (`portcullis-refusal+jws`): the policy service's word that it gave no ticket. */
export const refusalClaimsSchema = z.object({
  v: z.literal(1),
  requestId: z.string(),
  effect: z.enum(["deny", "pending"]),
  code: errorCodeSchema,
  /** SHA-256 in hex over the bytes of the inspector's receipt; null where there is none. */
  receiptDigest: z.string().nullable(),
  org: z.string(),
  key: z.string(),
  revision: z.int().nonnegative(),
  policy: z.string(),
  issuedAt: z.string(),
});
export type RefusalClaims = z.infer<typeof refusalClaimsSchema>;
