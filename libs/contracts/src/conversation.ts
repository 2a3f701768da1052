import { z } from "zod";

/**
 * What a conversation has seen so far, for policies. Requests of one org that share `conversation` share this memory;
 * it is kept in the KV bucket `gate_conversations` under `<org>.<SHA-256 of the conversation, 32 hex digits>`.
 */
const markSchema = z.object({ at: z.iso.datetime(), requestId: z.string() });

export const conversationTaintSchema = z.object({
  /** An injection finding in a prompt, an argument or a result. */
  injection: markSchema.optional(),
  /** A result with secrets or personal data, or of a tool labelled `private_data`. */
  sensitive: markSchema.optional(),
  /** A result of a tool labelled `untrusted_content`. */
  untrusted: markSchema.optional(),
});
export type ConversationTaint = z.infer<typeof conversationTaintSchema>;

export const taintFlags = ["injection", "sensitive", "untrusted"] as const;
export type TaintFlag = (typeof taintFlags)[number];

/** The flags as a decision keeps them. */
export const taintFlagsSchema = z.object({
  injection: z.boolean(),
  sensitive: z.boolean(),
  untrusted: z.boolean(),
});
export type TaintFlags = z.infer<typeof taintFlagsSchema>;
