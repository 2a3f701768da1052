import type { Conversations } from "@portcullis/bus";
import type { TaintFlags } from "@portcullis/contracts";
import { within } from "./within.ts";

const LIMIT_MS = 2_000;

/**
 * Reads what a conversation has seen. A mark is written before the inspector hands on or replies, so it is there.
 * @throws where the bucket does not answer soon, or holds what is not understood
 */
export const createConversationReader =
  (conversations: Pick<Conversations, "read">) =>
  async (org: string, conversation: string): Promise<TaintFlags> => {
    const taint = await within(LIMIT_MS, conversations.read(org, conversation));
    return {
      injection: taint.injection !== undefined,
      sensitive: taint.sensitive !== undefined,
      untrusted: taint.untrusted !== undefined,
    };
  };
