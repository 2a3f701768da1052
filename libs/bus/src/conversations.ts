import { JetStreamApiCodes, JetStreamApiError, type JetStreamClient } from "@nats-io/jetstream";
import { type KV, Kvm } from "@nats-io/kv";
import {
  type ConversationTaint,
  conversationBucket,
  conversationTaintSchema,
  taintFlags,
} from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";

/** What conversations have seen (KV bucket `gate_conversations`). Policy may only read. */
export type Conversations = {
  /**
   * Empty where nothing is known. Read from the stream's leader: what was marked before is seen.
   * @throws where the bucket is not in reach, or holds what is not understood
   */
  readonly read: (org: string, conversation: string) => Promise<ConversationTaint>;
  /**
   * Adds marks to those that are there, which stay as they are, and resolves when the broker has them. With no marks to
   * add it keeps what is there from being forgotten while the conversation goes on.
   * @throws as `read`
   */
  readonly mark: (org: string, conversation: string, marks: ConversationTaint) => Promise<void>;
};

/** A conversation is a caller's own word, of any form and perhaps telling: only its digest is a key. */
export const conversationKey = (org: string, conversation: string): string =>
  `${org}.${sha256Hex(conversation).slice(0, 32)}`;

/** Three flags can be added three times; more than this says that something else is wrong. */
const MAX_ATTEMPTS = 10;
/** A memory that is older than this is written anew when its conversation goes on. */
const REFRESH_AFTER_MS = (conversationBucket.maxAgeSeconds * 1_000) / 4;

const isWrongVersion = (error: unknown): boolean =>
  error instanceof JetStreamApiError &&
  (error.code === JetStreamApiCodes.StreamWrongLastSequence ||
    error.code === JetStreamApiCodes.StreamWrongLastSequenceUnknown);

type Memory = { readonly taint: ConversationTaint; readonly version: number; readonly writtenAt: number };

const recall = async (kv: KV, key: string): Promise<Memory> => {
  const entry = await kv.get(key);
  if (entry === null) return { taint: {}, version: 0, writtenAt: Date.now() };
  const version = entry.revision;
  const writtenAt = entry.created.getTime();
  if (entry.operation !== "PUT") return { taint: {}, version, writtenAt };
  return { taint: conversationTaintSchema.parse(entry.json()), version, writtenAt };
};

/** Marks never go away and never change: the first one tells where it began. */
const merge = (taint: ConversationTaint, marks: ConversationTaint): ConversationTaint => ({
  ...marks,
  ...taint,
});

export const openConversations = (js: JetStreamClient): Conversations => {
  let opened: Promise<KV> | undefined;
  const bucket = (): Promise<KV> => {
    opened ??= new Kvm(js).open(conversationBucket.name, { bindOnly: true });
    return opened.catch((error) => {
      opened = undefined;
      throw error;
    });
  };
  return {
    read: async (org, conversation) =>
      (await recall(await bucket(), conversationKey(org, conversation))).taint,
    mark: async (org, conversation, marks) => {
      const kv = await bucket();
      const key = conversationKey(org, conversation);
      for (let attempt = 1; ; attempt += 1) {
        const { taint, version, writtenAt } = await recall(kv, key);
        const isNew = taintFlags.some((flag) => marks[flag] !== undefined && taint[flag] === undefined);
        const isOld = Date.now() - writtenAt > REFRESH_AFTER_MS && version > 0;
        if (!isNew && !isOld) return;
        try {
          await kv.put(key, JSON.stringify(merge(taint, marks)), { previousSeq: version });
          return;
        } catch (error) {
          // Somebody else was first: what they saw is read, and nothing of it is lost.
          if (!isWrongVersion(error) || attempt >= MAX_ATTEMPTS) throw error;
        }
      }
    },
  };
};
